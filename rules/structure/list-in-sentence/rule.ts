import { defineRule } from '@klarmall/lint';
import {
  findSentences,
  findWords,
  isFiniteVerb,
  MONTH_NAME,
  matchesOf,
  WEEKDAY_STEM,
} from '@klarmall/swedish';
import { languageGuidelines, ownBasis } from '../../support/basis.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';

/** No item of a row is longer; longer stretches are clauses. */
const MOST_WORDS = 6;
const LAST = /^\s*(?:och|eller|samt)(?!\p{L})/u;
const INNER_LAST = /(?<!\p{L})(?:och|eller|samt)(?!\p{L})/u;
/** Days, months and names in a row are read as one. */
const NAMES = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_STEM}dag\\p{L}*|${MONTH_NAME})(?!\\p{L})`, 'iu');
/** "Ta med: - legitimation - frikort": a list typed on one line. */
const TYPED =
  /:\s+(?:[-–*•]\s?\p{L}[^-–*•\n]*?(?:\s[-–*•]\s?\p{L}[^-–*•\n]*?)+(?=\s*$|\n)|1[.)]\s\p{L}[^\n]*?\s2[.)]\s\p{L}[^\n]*)/u;

/** A row of things that ends with *och*, by where it stands and how many it holds. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Whether a stretch between commas is one thing of a row: a few words without a verb. */
function isThing(stretch: string): boolean {
  const words = findWords(stretch);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return (
    !words.some(({ lower }) => isFiniteVerb(lower)) &&
    !/^\s*\p{Lu}/u.test(stretch) &&
    !/^\s*\p{N}/u.test(stretch)
  );
}

/** The longest row in a sentence: "legitimation, glasögon, frikort, kryckor och en väska". */
function rowIn(sentence: string, offset: number): Row | undefined {
  const stretches: { start: number; end: number }[] = [];
  let from = 0;
  for (const match of matchesOf(sentence, /[,;](?=\s)/gu)) {
    stretches.push({ start: from, end: match.index });
    from = match.index + 1;
    while (/\s/u.test(sentence.charAt(from))) from += 1;
  }
  stretches.push({ start: from, end: sentence.length });
  let begin = 1;
  while (begin < stretches.length) {
    let last = begin;
    while (
      last < stretches.length - 1 &&
      isThing(sentence.slice(stretches[last]?.start, stretches[last]?.end))
    )
      last += 1;
    const end = stretches[last];
    const text = sentence.slice(end?.start, end?.end);
    const word = INNER_LAST.exec(text);
    // The last two are joined: "kryckor och en väska", or ", och en väska".
    if (
      end !== undefined &&
      last > begin &&
      word !== null &&
      (LAST.test(text) || isThing(text.slice(0, word.index)))
    ) {
      const count = last - begin + (LAST.test(text) ? 2 : 3);
      return { start: offset + (stretches[begin - 1]?.start ?? 0), end: offset + end.end, count };
    }
    begin = last + 1;
  }
  return undefined;
}

export default defineRule({
  id: 'structure/list-in-sentence',
  on: 'prose',
  severity: 'info',
  title: { sv: 'En lista ligger i en mening', en: 'A list inside a sentence' },
  why: {
    sv: 'Många saker efter varandra är svåra att minnas och lätta att missa.',
    en: 'Many things in a row are hard to remember and easy to miss.',
  },
  action: {
    sv: 'Gör en punktlista: en sak på varje rad.',
    en: 'Make a list: one thing on each line.',
  },
  tags: ['1177', 'klarsprak'],
  basis: [languageGuidelines, ownBasis],
  options: {
    max: {
      type: 'integer',
      minimum: 3,
      maximum: 12,
      default: 4,
      description: {
        sv: 'Så många saker får stå efter varandra i en mening.',
        en: 'How many things may stand in a row.',
      },
    },
  },
  messages: {
    row: {
      sv: 'Meningen räknar upp {count} saker. Gör en punktlista.',
      en: 'The sentence counts up {count} things. Make a list.',
    },
    typed: {
      sv: 'Punkterna är skrivna på en rad. Skriv var och en på en egen rad, med bindestreck först.',
      en: 'The items are typed on one line. Write each on a line of its own, with a hyphen first.',
    },
  },
  check(prose, { options, report }) {
    if (prose.role !== 'paragraph' && prose.role !== 'answerText') return;
    if (prose.locked || !isSwedishForCitizen(prose)) return;
    const { text } = prose;
    const typed = TYPED.exec(text);
    if (typed !== null)
      report({ message: 'typed', at: { start: typed.index, end: typed.index + typed[0].length } });
    if ((text.match(/[,;]/gu)?.length ?? 0) < options.max - 1) return;
    for (const { start, end } of findSentences(text)) {
      const row = rowIn(text.slice(start, end), start);
      if (row === undefined || row.count <= options.max || NAMES.test(text.slice(row.start, row.end)))
        continue;
      report({ message: 'row', at: { start: row.start, end: row.end }, data: { count: row.count } });
    }
  },
});
