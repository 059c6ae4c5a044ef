import { blockOf, textOf } from '@klarmall/attachments';
import type { DocumentView, TextRun } from '@klarmall/pdf';
import type { DocumentProblem } from '../support/document-rule.ts';
import { isStop } from '../support/levels.ts';
import { spokenDifference } from './spoken-words.ts';

/** Words that are drawn within a line of a paragraph and marked as artifacts: the screen reader leaves them out. */
export function skippedWords(view: DocumentView): readonly DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  for (const page of view.pages) {
    const lines = new Map<string, TextRun[]>();
    const lineOf = ({ box, size }: TextRun) => `${Math.round(box[1])} ${Math.round(size * 2)}`;
    const visible = page.texts.filter((run) => run.visible && !run.annotation);
    const skipped = visible.filter(({ artifact, text }) => artifact && /[\p{L}\p{N}]/u.test(text));
    if (skipped.length === 0) continue;
    const skippedLines = new Set(skipped.map(lineOf));
    for (const run of visible) {
      const line = lineOf(run);
      if (!skippedLines.has(line) || (!run.artifact && blockOf(view, run.element) < 0)) continue;
      const known = lines.get(line);
      if (known === undefined) lines.set(line, [run]);
      else known.push(run);
    }
    for (const runs of lines.values()) {
      const line = runs.toSorted((a, b) => a.box[0] - b.box[0]);
      const at = line.findIndex((run, index) => run.artifact && belongs(view, line, index));
      if (at < 0) continue;
      const heard = textOf(line.filter((run) => !run.artifact));
      const seen = textOf(line);
      const difference = spokenDifference(seen, heard);
      if (difference === undefined) continue;
      const data = {
        page: page.number,
        words: textOf(line.filter((run) => run.artifact)).trim(),
        seen: seen.trim().slice(0, 60),
      };
      problems.push({
        message: difference === 'meaning' ? 'skippedMeaning' : 'skipped',
        ...(difference === 'meaning' ? isStop : {}),
        page: page.number,
        data,
      });
    }
  }
  return problems;
}

/** Words are this near to each other, in sizes of their letters. */
const nextWord = 0.6;

/**
 * Whether a run stands close to the words of a paragraph on both sides, or begins or ends its line as the next word would. Signs and
 * numbers at the beginning are those of a list.
 */
function belongs(view: DocumentView, line: readonly TextRun[], at: number): boolean {
  const read = (run: TextRun) => !run.artifact;
  const before = line.slice(0, at).findLast(read);
  const after = line.slice(at + 1).find(read);
  const run = line[at];
  if (run === undefined) return false;
  if (before === undefined) {
    const next = line[at + 1];
    const isWord = /\p{L}{3}/u.test(run.text);
    return isWord && next !== undefined && !next.artifact && next.box[0] - run.box[2] < run.size * nextWord;
  }
  if (after !== undefined && blockOf(view, before.element) === blockOf(view, after.element)) return true;
  const previous = line[at - 1];
  return previous !== undefined && run.box[0] - previous.box[2] < run.size * nextWord;
}
