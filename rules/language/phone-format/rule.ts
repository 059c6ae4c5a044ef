import { findPersonalNumbers, findPhoneNumbers, formatPhoneNumber } from '@klarmall/swedish';
import { touches } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { phoneGuide } from '../shared/sources.ts';

export default languageRule({
  id: 'language/phone-format',
  words: /\d/u,
  documents: true,
  title: { sv: 'Telefonnummer som är svårt att läsa', en: 'Telephone number that is hard to read' },
  why: {
    sv: 'Ett nummer utan grupper är svårt att slå rätt, och skärmläsare läser upp det som ett stort tal.',
    en: 'A number without groups is hard to dial, and screen readers read it as one large figure.',
  },
  action: {
    sv: 'Skriv riktnummer, bindestreck och grupper: 036-32 10 00.',
    en: 'Write area code, hyphen and groups.',
  },
  readers: 'everyone',
  basis: [phoneGuide],
  messages: {
    groups: {
      sv: 'Telefonnumret ”{word}” är svårt att läsa. Skriv ”{replacement}”.',
      en: 'The number “{word}” is hard to read. Write “{replacement}”.',
    },
    international: {
      sv: 'Numret ”{word}” är svårt att läsa. Skriv ”{replacement}” till den som ringer från utlandet.',
      en: 'The number “{word}” is hard to read. Write “{replacement}” for those who call from abroad.',
    },
  },
  check({ prose, text, flag, fix }) {
    const personal = findPersonalNumbers(text);
    for (const { 0: word, index } of SINGLE_FIGURES.test(text) ? text.matchAll(SPACED_OUT) : []) {
      const standard = SINGLE_FIGURES.test(word) ? formatPhoneNumber(word.replace(/\D/gu, '')) : undefined;
      const at = { start: index, end: index + word.length };
      if (standard === undefined || touches(personal, at.start, at.end)) continue;
      const fixes = fix(at.start, at.end, standard, 'suggestion', `Skriv ”${standard}”`);
      flag({ message: 'groups', at, data: { word, replacement: standard }, fixes });
    }
    for (const number of findPhoneNumbers(text)) {
      if (number.isStandard || touches(personal, number.start, number.end)) continue;
      if (prose.context.allowedWords.has(number.text)) continue;
      // 0771-525 525 is read well in threes; what matters is area code, hyphen and groups of two or three.
      if (isWellGrouped(number.text)) continue;
      const { isInternational, standard } = number;
      // The country code is for those who are abroad, and stays.
      if (isInternational && /^\+46[\s\u00A0]\d{1,3}(?:[\s\u00A0-]\d{2,3}){2,4}$/u.test(number.text))
        continue;
      const replacement = isInternational ? `+46 ${standard.slice(1).replace('-', ' ')}` : standard;
      flag({
        message: isInternational ? 'international' : 'groups',
        at: number,
        data: { word: number.text, replacement },
        fixes: fix(
          number.start,
          number.end,
          replacement,
          isInternational ? 'suggestion' : 'safe',
          `Skriv ”${replacement}”`,
        ),
      });
    }
  },
});

/** "0 8-1 2 3 4 5 6 0 0": each figure by itself. */
const SPACED_OUT = /(?<![\p{L}\p{N}])0(?:[\s\u00A0]?[-–]?[\s\u00A0]?\d){7,9}(?![\s\u00A0-]?\d|\p{L})/gu;
const SINGLE_FIGURES = /(?:\d[\s\u00A0]){4}\d/u;

function isWellGrouped(number: string): boolean {
  return /^0\d{1,3}-\d{2,3}(?:[\s\u00A0]\d{2,3}){1,3}$/u.test(number);
}
