import type { Finding, Fix, Prose } from '@klarmall/model';
import { faultsOf } from '../guard/faults.ts';
import { type Reading, readingOf } from '../guard/reading.ts';
import { applyFixes } from './apply-fixes.ts';

/** What a check of some texts says, as far as fixes need it. */
export interface Look {
  readonly findings: readonly Finding[];
  readonly prose: readonly Prose[];
  textOf(file: string): string | undefined;
}

interface Settled<Seen extends Look> {
  /** The check of the texts as they are in the end. */
  readonly look: Seen;
  /** The files that are another text now. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many fixes were made. */
  readonly applied: number;
  /** How many were tried and held back, since the file read again was not what it should be. */
  readonly heldBack: number;
}

interface Candidate {
  readonly fix: Fix;
  readonly rule: string;
  /** Tells the fix from others while the rest of the file changes. */
  readonly key: string;
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return `${text.slice(start, offset)}|${text.slice(offset, end === -1 ? text.length : end)}`;
}

/** The safe fixes of a file, each once. */
function candidatesOf(file: string, { text, findings }: Reading): readonly Candidate[] {
  return findings.flatMap(({ rule, fixes = [] }) => {
    const fix = fixes.find(
      ({ safety, edits }) => safety === 'safe' && edits.every(({ place }) => place.file === file),
    );
    const first = fix?.edits[0];
    if (fix === undefined || first === undefined) return [];
    const around = lineAround(text, first.place.start.offset);
    return [{ fix, rule, key: `${file} ${rule} ${first.text} ${around}` }];
  });
}

function isIn({ fix }: Candidate, prose: Prose | undefined): boolean {
  if (prose === undefined) return false;
  const { start, end } = prose.place(0, prose.text.length);
  return fix.edits.some(({ place }) => place.start.offset <= end.offset && place.end.offset >= start.offset);
}

/** One file with the fixes that are being tried on it. */
interface Trial {
  readonly file: string;
  readonly before: Reading;
  readonly text: string;
  readonly made: readonly Candidate[];
}

/** What is known of fixes that did no good: those to try alone, and those that never are made. */
class Doubts {
  readonly alone = new Set<string>();
  readonly held = new Set<string>();

  /** The fixes of a file to try now: all that nothing speaks against, else one that must be tried alone. */
  choose(candidates: readonly Candidate[]): readonly Candidate[] {
    const open = candidates.filter(({ key }) => !this.held.has(key));
    const sure = open.filter(({ key }) => !this.alone.has(key));
    return sure.length > 0 ? sure : open.slice(0, 1);
  }

  /** Blames fixes that were made together. One that was made by itself is held back for good. */
  blame(guilty: readonly Candidate[], made: readonly Candidate[]): void {
    const into = made.length === 1 ? this.held : this.alone;
    for (const { key } of guilty) into.add(key);
    // A fix that was tried alone and is blamed again has had its chance.
    if (made.length === 1) for (const { key } of guilty) this.alone.delete(key);
  }
}

function tryFixes(
  file: string,
  reading: Reading,
  doubts: Doubts,
  seen: ReadonlySet<string>,
): Trial | undefined {
  const chosen = doubts.choose(candidatesOf(file, reading));
  if (chosen.length === 0) return undefined;
  const { text, applied } = applyFixes(
    file,
    reading.text,
    chosen.map(({ fix }) => fix),
  );
  const made = chosen.filter((_, index) => applied[index]);
  if (made.length === 0) {
    doubts.blame(chosen.slice(0, 1), chosen.slice(0, 1));
    return tryFixes(file, reading, doubts, seen);
  }
  if (text === reading.text || seen.has(text)) {
    // Nothing changed, or a text that was there before: two fixes that undo each other would never end.
    for (const { key } of made) doubts.held.add(key);
    return tryFixes(file, reading, doubts, seen);
  }
  return { file, before: reading, text, made };
}

function guiltyOf({ before, made }: Trial, after: Reading): readonly Candidate[] {
  const reshapes = made.some(({ rule }) => rule.startsWith('structure/'));
  const faults = faultsOf(before, after, reshapes);
  if (faults.whole) return made;
  const texts = [...faults.texts].map((index) => before.prose[index]);
  const near = made.filter((candidate) => texts.some((prose) => isIn(candidate, prose)));
  return texts.length > 0 && near.length === 0 ? made : near;
}

/**
 * Makes the safe fixes of texts, reads them again and holds each file against what it was, until nothing is left to fix.
 * `check` reads texts as they stand with those of `texts` instead; it writes nothing. A fix after which a file has another
 * structure, another meaning, a new Stopp or a new finding in that text is held back, and only a file that `mayChange`
 * is changed.
 */
export async function settleFixes<Seen extends Look>(
  check: (texts: ReadonlyMap<string, string>) => Promise<Seen> | Seen,
  mayChange: (file: string) => boolean = () => true,
): Promise<Settled<Seen>> {
  const doubts = new Doubts();
  const seen = new Map<string, Set<string>>();
  const texts = new Map<string, string>();
  let look = await check(texts);
  let applied = 0;
  for (;;) {
    const now = look;
    const files = new Set(now.findings.flatMap(({ place }) => (place ? [place.file] : [])));
    const trials = [...files].flatMap((file) => {
      const text = mayChange(file) ? now.textOf(file) : undefined;
      if (text === undefined) return [];
      const known = seen.get(file) ?? new Set([text]);
      seen.set(file, known);
      return tryFixes(file, readingOf(file, text, now.prose, now.findings), doubts, known) ?? [];
    });
    if (trials.length === 0) return { look, texts, applied, heldBack: doubts.held.size };
    const next = await check(new Map([...texts, ...trials.map(({ file, text }) => [file, text] as const)]));
    const bad = trials.filter((trial) => {
      const text = next.textOf(trial.file) ?? '';
      const guilty = guiltyOf(trial, readingOf(trial.file, text, next.prose, next.findings));
      doubts.blame(guilty, trial.made);
      return guilty.length > 0;
    });
    // A file that came out wrong may have led others astray: only what was read as a whole counts.
    if (bad.length > 0) continue;
    for (const { file, text, made } of trials) {
      texts.set(file, text);
      seen.get(file)?.add(text);
      applied += made.length;
    }
    look = next;
  }
}
