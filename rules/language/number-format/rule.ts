import { matchesOf } from '@klarmall/swedish';
import { anyOf, wordList } from '../../support/phrases.ts';
import { languageRule } from '../shared/language-rule.ts';
import { numberGuide } from '../shared/sources.ts';

const PERCENT = /(?<![\p{L}\p{N}])(\d+(?:,\d+)?)[ \u00A0]?%(?![\p{L}-])/gu;
const MEASURES = anyOf(
  wordList(
    `dl cl ml l liter mg g gram kg kilo cm mm m meter km timmar timme år månader veckor dagar procent grader mmol gånger
    tabletter tablett`,
  ),
);
const DECIMAL = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(\\d+)\\.(\\d{1,2})(?=[ \\u00A0]?${MEASURES}(?!\\p{L}))`,
  'gu',
);
const LARGE =
  /(?<![\p{L}\p{N}.,:/+-])([1-9]\d{4,6})(?=[ \u00A0](?:kronor|personer|invånare|patienter|barn|steg|kvinnor|män|gånger|besök|människor|svenskar)(?!\p{L}))/gu;

export default languageRule({
  id: 'language/number-format',
  words: /\d/u,
  title: { sv: 'Tal som är svårt att läsa', en: 'Number that is hard to read' },
  why: {
    sv: 'Talet är lätt att läsa fel.',
    en: 'Readers miscount when a number looks unusual.',
  },
  action: {
    sv: 'Skriv ”1,5 liter”, ”10 000 kronor” och ”20 procent”.',
    en: 'Write “1,5 liter”, “10 000 kronor” and “20 procent”.',
  },
  severity: 'info',
  readers: 'everyone',
  basis: [numberGuide],
  bySentence: true,
  messages: {
    number: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”.',
      en: 'Write “{replacement}” instead of “{word}”.',
    },
  },
  check({ text, flag, fix }) {
    const report = (match: RegExpExecArray, replacement: string): void => {
      const at = { start: match.index, end: match.index + match[0].length };
      flag({
        message: 'number',
        at,
        data: { word: match[0], replacement },
        fixes: fix(at.start, at.end, replacement, 'safe', `Skriv ”${replacement}”`),
      });
    };
    for (const match of matchesOf(text, PERCENT)) report(match, `${match[1] ?? ''} procent`);
    for (const match of matchesOf(text, DECIMAL)) report(match, `${match[1] ?? ''},${match[2] ?? ''}`);
    for (const match of matchesOf(text, LARGE))
      report(match, (match[1] ?? '').replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0'));
  },
});
