import { defineRule } from '@klarmall/lint';
import { languageGuidelines } from '../../support/basis.ts';
import type { TextRun } from '../../support/markup.ts';
import { isOwn, plainText, runsOf } from '../../support/markup.ts';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { countWords, isSwedish } from '../../support/prose.ts';

/** What the message wants or tells: an act, a result, an appointment. */
const MATTER = phrasePattern(
  [
    '[av|om]bok(a|ad|at|ade|ar|ning)',
    ...wordList(`tid[en|er] besök[et|a] välkommen kom[ma|mer] svara[r] svar[et|en] remiss[en] recept[et] bild[en|er] skicka[r]
      ring[a|er] läs[a] hämta[r] lämna[r] fått får behöver ~vaccin~ ~prov[et|er|svar|svaret|en]`),
    'ställa in',
    '(kallelse|inställ|undersök|behandling|operation|fråg|träning|vård|medicin|läkemed|sjukskriv)~',
    '(stäng|flytta|ändra|vänt|smitt|diagnos|journal|intyg|kontroll|hjälp)~',
  ],
  'iu',
  'hyphened',
);
/** An act that cannot wait until the end of the text. */
const LATE_ACT = phrasePattern([
  'du (ska|måste|behöver|har en tid)',
  '[av]boka',
  'kom till',
  'svara (på|senast|inom)',
  'ta med',
  'ring',
  'lämna prov',
  'provsvar[et]',
]);
const FIRST_WORDS = 40;

/** The runs that hold the first words of a message, and those after them. */
function splitAt(runs: readonly TextRun[], words: number): readonly [readonly TextRun[], readonly TextRun[]] {
  let count = 0;
  let index = 0;
  while (index < runs.length && count < words) {
    count += countWords(plainText(runs[index]?.inlines ?? []));
    index += 1;
  }
  return [runs.slice(0, index), runs.slice(index)];
}

export default defineRule({
  id: 'structure/purpose-first',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Det viktigaste kommer sent', en: 'What matters comes late' },
  why: {
    sv: 'Många läser bara början. Då missar de vad de ska göra.',
    en: 'Many read the beginning only, and miss what they are to do.',
  },
  action: {
    sv: 'Börja med vad meddelandet gäller eller vad invånaren ska göra.',
    en: 'Begin with what the message is about or what the reader is to do.',
  },
  tags: ['1177', 'klarsprak'],
  basis: [languageGuidelines],
  messages: {
    lateMatter: {
      sv: 'De första {words} orden säger inte vad meddelandet gäller. Det kommer först här.',
      en: 'The first {words} words do not say what the message is about. It comes here.',
    },
  },
  check(template, { report }) {
    if (!isSwedish(template.language)) return;
    const runs = runsOf(template);
    const reported = new Set<number>();
    for (const message of template.messages) {
      const shown = new Set(message.snippets.map((id) => `snippets/${id}`));
      const read = runs.filter(({ part }) => part === 'purpose' || shown.has(part));
      const [first, rest] = splitAt(read, FIRST_WORDS);
      // What a field holds is filled in, and may well be the matter itself.
      const opening = first.map(({ inlines }) => plainText(inlines)).join(' ');
      if (MATTER.test(opening) || opening.includes('{{fields.')) continue;
      const late = rest.find(({ inlines }) => LATE_ACT.test(plainText(inlines)));
      if (late === undefined || !isOwn(template, late.place) || reported.has(late.place.start.offset))
        continue;
      reported.add(late.place.start.offset);
      report({ message: 'lateMatter', data: { words: FIRST_WORDS }, place: late.place, part: late.part });
    }
  },
});
