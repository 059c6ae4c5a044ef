import type { Prose, Variation } from '@klarmall/model';
import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { sentenceGuide, styleGuide } from '../shared/sources.ts';

interface Limits {
  readonly warning: number;
  readonly tip: number;
}

/** Texts that are read under stress, or by readers who read slowly, get shorter sentences. Without a template: 25 and 20. */
const LIMITS: Readonly<Record<NonNullable<Prose['context']['textType']>, Limits>> = {
  summons: { warning: 20, tip: 18 },
  previsit: { warning: 15, tip: 15 },
  result: { warning: 20, tip: 18 },
  information: { warning: 20, tip: 18 },
  cancelled: { warning: 20, tip: 18 },
  'contact-tracing': { warning: 15, tip: 15 },
  easy: { warning: 12, tip: 12 },
};

/** The limits in words, kinds of text with the same limits together. */
const VARIATIONS: readonly Variation[] = [
  ...new Set(Object.values(LIMITS).map(({ warning }) => warning)),
].map((words) => {
  const textTypes = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
    (type) => LIMITS[type].warning === words,
  );
  const tip = Math.min(...textTypes.map((type) => LIMITS[type].tip));
  return {
    textTypes,
    effect:
      tip === words
        ? { sv: `råd över ${words} ord`, en: `advice over ${words} words` }
        : {
            sv: `råd över ${words} ord, tips över ${tip}`,
            en: `advice over ${words} words, a tip over ${tip}`,
          },
  };
});

/** Titles, headings and list items are no sentences in a row; a long one is a matter of layout. */
const EXEMPT: ReadonlySet<Prose['role']> = new Set([
  'name',
  'snippetTitle',
  'heading',
  'listItem',
  'term',
  'fieldLabel',
  'messageName',
  'attachmentTitle',
]);

/** A place where the sentence can be cut: a comma and a word that opens a new thought. */
const CUT = /[,;]\s(?:och|men|eftersom|så att|för att|vilket|där|medan|utan)(?!\p{L})/gu;

function cutWord(sentence: string): string | undefined {
  const middle = sentence.length / 2;
  let best: { word: string; distance: number } | undefined;
  for (const match of matchesOf(sentence, CUT)) {
    const distance = Math.abs(match.index - middle);
    if (best === undefined || distance < best.distance) best = { word: match[0].slice(2), distance };
  }
  return best?.word;
}

export default languageRule({
  id: 'language/long-sentence',
  documents: true,
  title: { sv: 'Lång mening', en: 'Long sentence' },
  why: {
    sv: 'Den som är orolig eller läser i mobilen tappar tråden i långa meningar.',
    en: 'Readers who worry, or read on a phone, lose the thread in long sentences.',
  },
  action: { sv: 'Dela meningen. En tanke per mening räcker.', en: 'Split it: one thought a sentence.' },
  readers: 'everyone',
  variations: VARIATIONS,
  toldInFigures: true,
  basis: [sentenceGuide, styleGuide],
  options: {
    max: {
      type: 'integer',
      minimum: 8,
      default: 25,
      description: {
        sv: 'Flest ord i en mening utanför mallar. Mallens texttyp sätter en egen gräns.',
        en: "Most words in a sentence outside templates. A template's text type has its own limit.",
      },
    },
  },
  messages: {
    tooLong: {
      sv: 'Meningen har {words} ord. Dela den: högst {max} ord är lätt att läsa.',
      en: 'The sentence has {words} words. Split it: up to {max} words are easy to read.',
    },
    splitAt: {
      sv: 'Meningen har {words} ord. Sätt punkt före ”{cut}”: högst {max} ord är lätt att läsa.',
      en: 'The sentence has {words} words. Put a full stop before “{cut}”: up to {max} words are easy to read.',
    },
  },
  check({ prose, text, sentences, options, flag }) {
    if (EXEMPT.has(prose.role)) return;
    const { textType } = prose.context;
    const limits = textType === undefined ? { warning: options.max, tip: options.max - 5 } : LIMITS[textType];
    for (const { start, end, words } of sentences) {
      if (words.length <= limits.tip) continue;
      const cut = cutWord(text.slice(start, end));
      flag({
        message: cut === undefined ? 'tooLong' : 'splitAt',
        at: { start, end },
        data: { words: words.length, max: limits.tip, ...(cut === undefined ? {} : { cut }) },
        ...(words.length <= limits.warning ? { severity: 'info' as const } : {}),
      });
    }
  },
});
