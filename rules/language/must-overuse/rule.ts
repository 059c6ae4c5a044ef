import type { Prose } from '@klarmall/model';
import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

/** Before a visit there is much that has to be done in a certain way. */
const STRICT: readonly NonNullable<Prose['context']['textType']>[] = ['previsit', 'summons'];
const MORE = 2;

const MUST = /^(?:ska|skall|måste|bör)$/u;

export default languageRule({
  id: 'language/must-overuse',
  title: { sv: 'Många måsten', en: 'Many musts' },
  why: {
    sv: 'När allt är ett måste går det inte att se vad som är viktigast.',
    en: 'When everything is a must, the reader cannot see what matters most.',
  },
  action: {
    sv: 'Spara ”ska” och ”måste” till det viktigaste. Skriv resten som vanliga uppmaningar.',
    en: 'Keep “ska” and “måste” for what is really needed.',
  },
  severity: 'info',
  variations: [
    {
      textTypes: STRICT,
      effect: { sv: `gränsen är ${MORE} högre`, en: `the limit is ${MORE} higher` },
    },
  ],
  basis: [styleGuide],
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 3,
      description: {
        sv: 'Flest ska, måste och bör i ett stycke.',
        en: 'Most ska, måste and bör in a paragraph.',
      },
    },
  },
  messages: {
    many: {
      sv: 'Stycket säger ska, måste eller bör {count} gånger. Behåll de viktigaste.',
      en: 'The paragraph says must or should {count} times. Keep the most important.',
    },
  },
  check({ prose, text, words, options, flag }) {
    const { textType } = prose.context;
    const max = textType !== undefined && STRICT.includes(textType) ? options.max + MORE : options.max;
    const count = words.filter((word) => MUST.test(word.lower)).length;
    if (count > max) flag({ message: 'many', at: { start: 0, end: text.length }, data: { count } });
  },
});
