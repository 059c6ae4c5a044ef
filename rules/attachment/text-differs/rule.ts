import type { PageTexts } from '@klarmall/attachments';
import { defineRule, type Problem } from '@klarmall/lint';
import { fontRemedies } from '../support/remedies.ts';

/** So many words may differ on a page: readers join and split words differently. */
const wordsThatMayDiffer = 5;
const shareThatMayDiffer = 0.1;

/** The letters of a text in pieces that do not depend on where a reader puts spaces: overlapping groups of four. */
function pieces(text: string): Map<string, number> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= letters.length; at++) {
    const piece = letters.slice(at, at + 4);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** About how many words of the first text the second lacks. */
function missingWords(first: Map<string, number>, second: Map<string, number>): number {
  let missing = 0;
  for (const [piece, count] of first) missing += Math.max(0, count - (second.get(piece) ?? 0));
  return Math.round(missing / 5);
}

/** Compares two readers' texts page by page; a difference asks a person to look. Order and spaces do not count. */
function differences(ours: readonly string[], theirs: PageTexts | undefined): readonly Problem[] {
  if (theirs === undefined) return [{ message: 'failed' }];
  const found: Problem[] = [];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const text = index < theirs.length ? theirs[index] : '';
    if (text === undefined) continue;
    const own = pieces(ours[index] ?? '');
    const other = pieces(text);
    const allowed = Math.max(wordsThatMayDiffer, (Math.max(own.size, other.size) / 5) * shareThatMayDiffer);
    const page = index + 1;
    const more = missingWords(other, own);
    const fewer = missingWords(own, other);
    if (more > allowed) found.push({ message: 'more', page, data: { page, count: more } });
    if (fewer > allowed) found.push({ message: 'fewer', page, data: { page, count: fewer } });
  }
  return found;
}

/** Two readers see different text. */
export default defineRule({
  id: 'attachment/text-differs',
  on: 'attachment',
  title: { sv: 'Två program visar olika text', en: 'Two readers see different text' },
  why: {
    sv: 'Skärmläsaren kan läsa något annat än det som syns.',
    en: 'What is read aloud may be something other than what is seen.',
  },
  action: {
    sv: 'Jämför texten på sidan med det du får när du kopierar den.',
    en: 'Compare the text on the page with what you get when you copy it.',
  },
  remedies: fontRemedies,
  basis: [{ source: 'WCAG 2.1, 1.3.1' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra vilken text som är rätt.',
    en: 'Only a person can tell which text is right.',
  },
  tags: ['1177'],
  messages: {
    more: {
      sv: 'På sidan {page} läser ett annat program {count} ord som Klarmall inte ser.',
      en: 'On page {page} another reader sees {count} words that we do not see.',
    },
    fewer: {
      sv: 'På sidan {page} läser Klarmall {count} ord som ett annat program inte ser.',
      en: 'On page {page} we see {count} words that another reader does not see.',
    },
    failed: {
      sv: 'Ett annat program kunde inte öppna filen.',
      en: 'Another reader could not open the file.',
    },
  },
  check({ document }, { report }) {
    if (document?.second === undefined) return;
    for (const problem of differences(document.text, document.second.texts)) report(problem);
  },
});
