import type { Prose } from '@klarmall/model';
import { changedMeaning, findSentences } from '@klarmall/swedish';
import { findingsIn, hasNew, type Reading } from './reading.ts';

/** What is wrong with a file after fixes: the texts at fault, by their number before, or the file as a whole. */
interface Faults {
  readonly whole: boolean;
  readonly texts: ReadonlySet<number>;
}

function sameNodes(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

/** Whether the values that are no running text still say the same; those with placeholders are read where they are shown. */
function keepsValues(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): boolean {
  return [...before].every(([path, text]) => {
    const now = after.get(path) ?? '';
    if (now === text || /\n|\{\{/.test(text + now)) return true;
    return changedMeaning(text, now) === undefined;
  });
}

function keepsMeaning(before: string, after: string): boolean {
  const [was, is] = [findSentences(before), findSentences(after)];
  if (was.length !== is.length) return changedMeaning(before, after) === undefined;
  return was.every((sentence, index) => {
    const now = is[index] ?? sentence;
    return (
      changedMeaning(before.slice(sentence.start, sentence.end), after.slice(now.start, now.end)) ===
      undefined
    );
  });
}

function sameKind(before: Prose, after: Prose | undefined): boolean {
  return after !== undefined && before.role === after.role && before.box === after.box;
}

function letters(prose: readonly Prose[]): string {
  return prose.map(({ text }) => text.replace(/[^\p{L}]/gu, '').toLowerCase()).join('');
}

/** Whether a file that was fixed has a Stopp that it had not. */
function hasNewStop(before: Reading, after: Reading): boolean {
  const stops = ({ findings }: Reading) => findings.filter(({ severity }) => severity === 'error');
  return hasNew(stops(before), stops(after));
}

/**
 * Reads a file that was fixed and holds it against what it was: the same structure, in every changed text the same meaning
 * and no new finding, and no new Stopp anywhere. `reshapes` says that a fix was meant to make other blocks of the same words.
 */
export function faultsOf(before: Reading, after: Reading, reshapes: boolean): Faults {
  const texts = new Set<number>();
  if (!sameNodes(before.shape.nodes, after.shape.nodes)) return { whole: true, texts };
  if (!keepsValues(before.shape.texts, after.shape.texts)) return { whole: true, texts };
  const sameBlocks =
    before.prose.length === after.prose.length &&
    before.prose.every((prose, index) => sameKind(prose, after.prose[index]));
  if (!sameBlocks) {
    const isRight = reshapes && letters(before.prose) === letters(after.prose) && !hasNewStop(before, after);
    return { whole: !isRight, texts };
  }
  for (const [index, prose] of before.prose.entries()) {
    const now = after.prose[index];
    if (now === undefined || now.text === prose.text) continue;
    if (
      !keepsMeaning(prose.text, now.text) ||
      hasNew(findingsIn(prose, before.findings), findingsIn(now, after.findings))
    )
      texts.add(index);
  }
  return { whole: texts.size === 0 && hasNewStop(before, after), texts };
}
