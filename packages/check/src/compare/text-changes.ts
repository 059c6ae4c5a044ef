import type { CitizenText } from '@klarmall/compiler/targets';
import type { TextChange, TextHunk, WordRun } from '@klarmall/model';
import { maskPersonalNumbers } from '@klarmall/swedish';
import { diffArrays } from 'diff';

/** More edits than this are shown as one whole text for another. */
const mostEdits = 1000;

interface Step {
  readonly kind: WordRun['kind'];
  readonly values: readonly string[];
}

function steps(before: readonly string[], after: readonly string[]): readonly Step[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  // Without an answer the texts have nothing to do with one another.
  if (!changes)
    return [
      { kind: 'removed', values: before },
      { kind: 'added', values: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    values: value,
  }));
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') result.push(run);
  }
  return result;
}

/** Where two lines, or some of each, differ to the word. Whitespace between two changed words belongs to the change. */
function hunkOf(before: string, after: string): TextHunk {
  const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];
  const runs = steps(words(before), words(after)).map(({ kind, values }) => ({
    kind,
    text: values.join(''),
  }));
  const sides = (own: 'removed' | 'added'): WordRun[] => {
    const shown = runs.filter(({ kind }) => kind === 'same' || kind === own);
    return joined(
      shown.map((run, index): WordRun => {
        const isGap = run.kind === 'same' && run.text.trim() === '';
        const isInside = shown[index - 1]?.kind === own && shown[index + 1]?.kind === own;
        return isGap && isInside ? { kind: own, text: run.text } : run;
      }),
    );
  };
  return { before: sides('removed'), after: sides('added') };
}

/** The places where two texts differ, line by line and then word by word. */
export function hunksOf(before: string, after: string): readonly TextHunk[] {
  const lines = (text: string) => (text === '' ? [] : text.split('\n').filter((line) => line !== ''));
  const hunks: TextHunk[] = [];
  let removed: readonly string[] = [];
  let added: readonly string[] = [];
  const flush = (): void => {
    if (removed.length > 0 || added.length > 0) hunks.push(hunkOf(removed.join('\n'), added.join('\n')));
    removed = [];
    added = [];
  };
  for (const { kind, values } of steps(lines(before), lines(after))) {
    if (kind === 'same') flush();
    else if (kind === 'removed') removed = [...removed, ...values];
    else added = [...added, ...values];
  }
  flush();
  return hunks;
}

/** The texts that differ, in the order of what is new, those that are gone last. */
export function textChanges(
  before: readonly CitizenText[],
  after: readonly CitizenText[],
  reader: TextChange['reader'],
): readonly TextChange[] {
  const old = new Map(before.map(({ part, text }) => [part, text]));
  const now = new Map(after.map(({ part, text }) => [part, text]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((part): TextChange[] => {
    if (old.get(part) === now.get(part)) return [];
    // Hidden before the words are compared: what tells two texts apart could part a number in two.
    const [was, is] = [old, now].map((texts) => maskPersonalNumbers(texts.get(part) ?? ''));
    const hunks = hunksOf(was ?? '', is ?? '');
    return hunks.length === 0 ? [] : [{ part, reader, hunks }];
  });
}
