import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

const AMOUNT = '\\d{1,3}(?:[ \\u00A0.]\\d{3})+|\\d+';
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(?:SEK|[Kk]r\\.?)[ \\u00A0]?)?(${AMOUNT})(?:[ \\u00A0]?(?:SEK|:-|,-)|[ \\u00A0]?kr:-)(?![\\p{L}\\p{N}])`,
  'gu',
);
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:SEK|[Kk]r\\.?)[ \\u00A0](${AMOUNT})(?![\\p{L}\\p{N}]|[.,]\\d|[ \\u00A0]?(?:SEK|:-|,-|kr))`,
  'gu',
);

/** Groups of three with a space that does not break, from 10 000 up. */
function amount(figures: string): string {
  const digits = figures.replace(/\D/gu, '');
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/gu, '\u00A0');
}

export default languageRule({
  id: 'language/currency-format',
  words: /\d/u,
  title: { sv: 'Belopp som är svårt att läsa', en: 'Amount that is hard to read' },
  why: {
    sv: 'Skärmläsare läser upp tecken som ”:-” och ”SEK” fel.',
    en: 'Screen readers read such signs wrongly.',
  },
  action: { sv: 'Skriv ”275 kronor”.', en: 'Write “275 kronor”.' },
  severity: 'info',
  readers: 'everyone',
  basis: [writingRules],
  bySentence: true,
  messages: {
    amount: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”.',
      en: 'Write “{replacement}” instead of “{word}”.',
    },
  },
  check({ text, flag, fix }) {
    for (const pattern of [AFTER, BEFORE]) {
      for (const match of matchesOf(text, pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const replacement = `${amount(match[1] ?? '')} kronor`;
        flag({
          message: 'amount',
          at,
          data: { word: match[0], replacement },
          fixes: fix(at.start, at.end, replacement, 'safe', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
