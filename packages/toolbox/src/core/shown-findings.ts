import type { Catalogue, Finding, Language } from '@klarmall/model';
import { levelOf, wordingOf } from '@klarmall/report';
import { findSentences } from '@klarmall/swedish';
import type { ShownFinding, ShownFix } from './messages.ts';

/** The sentences, or the rest of the line, that a stretch of a text touches. */
function sentencesAround(text: string, start: number, end: number): ShownFinding['around'] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const touched = findSentences(text.slice(from, to)).filter(
    (sentence) => from + sentence.start < end && from + sentence.end > start,
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return { start: from, end: to };
  return { start: Math.min(start, from + first.start), end: Math.max(end, from + last.end) };
}

const fixesOf = (finding: Finding): readonly ShownFix[] =>
  (finding.fixes ?? []).map(({ title, safety, edits }) => ({
    title,
    isSafe: safety === 'safe',
    edits: edits.map(({ place, text }) => ({ start: place.start.offset, end: place.end.offset, text })),
  }));

/** Findings of one text in the words of the page, in the order that they stand in. */
export function shownFindings(
  findings: readonly Finding[],
  catalogue: Catalogue,
  text: string,
  language: Language,
): readonly ShownFinding[] {
  const shown = findings.map((finding): ShownFinding => {
    const { levelWord, title, message, why, action, sources } = wordingOf(finding, catalogue, language);
    const start = finding.place?.start.offset ?? 0;
    const end = finding.place?.end.offset ?? 0;
    const fixes = fixesOf(finding);
    const places = [{ start, end }, ...fixes.flatMap(({ edits }) => edits)];
    return {
      level: levelOf(finding),
      levelWord,
      title,
      message,
      why,
      action,
      sources: sources.join('; '),
      rule: finding.rule,
      start,
      end,
      around: sentencesAround(
        text,
        Math.min(...places.map((place) => place.start)),
        Math.max(...places.map((place) => place.end)),
      ),
      fixes,
    };
  });
  return shown.sort((a, b) => a.start - b.start || b.end - a.end);
}
