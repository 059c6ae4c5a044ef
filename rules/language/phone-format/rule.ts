import { findPersonalNumbers, findPhoneNumbers, formatPhoneNumber, matchesOf } from '@klarmall/swedish';
import { touches } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { phoneGuide } from '../shared/sources.ts';

export default languageRule({
  id: 'language/phone-format',
  words: /\d|^(?:noll|ett)$/u,
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
  bySentence: true,
  messages: {
    groups: {
      sv: 'Telefonnumret ”{word}” är svårt att läsa. Skriv ”{replacement}”.',
      en: 'The number “{word}” is hard to read. Write “{replacement}”.',
    },
    emergency: {
      sv: 'Numret ”{word}” ska stå utan mellanrum. Skriv ”{replacement}”.',
      en: 'The number “{word}” has no spaces. Write “{replacement}”.',
    },
    inWords: {
      sv: 'Telefonnumret ”{word}” står med bokstäver och går inte att trycka på. Skriv det med siffror{replacement}.',
      en: 'The number “{word}” is written in words and cannot be tapped. Write it in figures{replacement}.',
    },
    figures: {
      sv: 'Telefonnumret ”{word}” har {count} siffror. Kontrollera att alla finns med.',
      en: 'The number “{word}” has {count} figures. Check that none is missing.',
      action: {
        sv: 'Ring numret själv, och skriv det med riktnummer.',
        en: 'Call the number yourself, and write it with its area code.',
      },
    },
    noAreaCode: {
      sv: 'Telefonnumret ”{word}” saknar riktnummer.',
      en: 'The number “{word}” lacks its area code.',
      action: {
        sv: 'Skriv riktnumret först: den som ringer från en mobil behöver det.',
        en: 'Write the area code first: whoever calls from a mobile needs it.',
      },
    },
    international: {
      sv: 'Numret ”{word}” är svårt att läsa. Skriv ”{replacement}” till den som ringer från utlandet.',
      en: 'The number “{word}” is hard to read. Write “{replacement}” for those who call from abroad.',
    },
  },
  check({ prose, text, flag, fix }) {
    const personal = findPersonalNumbers(text);
    for (const { 0: word, index } of matchesOf(text, SPREAD_SHORT_NUMBER)) {
      const replacement = word.replace(/\D/gu, '');
      if (replacement === word) continue;
      const at = { start: index, end: index + word.length };
      flag({ message: 'emergency', at, data: { word, replacement } });
    }
    for (const { 0: word, index } of FIGURE_WORD.test(text) ? matchesOf(text, NUMBER_IN_WORDS) : []) {
      const figures = (word.toLowerCase().match(/\p{L}+/gu) ?? [])
        .map((one) => FIGURES.indexOf(one))
        .join('');
      const at = { start: index, end: index + word.length };
      const replacement = /^(?:1177|112)$/u.test(figures) ? `: ${figures}` : '';
      flag({ message: 'inWords', at, data: { word, replacement } });
    }
    for (const { 0: word, index } of SINGLE_FIGURES.test(text) ? matchesOf(text, SPACED_OUT) : []) {
      const standard = SINGLE_FIGURES.test(word) ? formatPhoneNumber(word.replace(/\D/gu, '')) : undefined;
      const at = { start: index, end: index + word.length };
      if (standard === undefined || touches(personal, at.start, at.end)) continue;
      const fixes = fix(at.start, at.end, standard, 'suggestion', `Skriv ”${standard}”`);
      flag({ message: 'groups', at, data: { word, replacement: standard }, fixes });
    }
    for (const { 0: word, index } of matchesOf(text, PLUS_APART)) {
      const at = { start: index, end: index + word.length };
      const fixes = fix(at.start, at.end, '+46', 'suggestion', 'Skriv ”+46”');
      flag({ message: 'international', at, data: { word, replacement: '+46' }, fixes });
    }
    const judge = (word: string, index: number, message: 'figures' | 'noAreaCode'): void => {
      const at = { start: index, end: index + word.length };
      if (touches(personal, at.start, at.end) || prose.context.allowedWords.has(word)) return;
      if (!CALLS.test(text.slice(Math.max(0, index - LOOK_BACK), index))) return;
      const count = word.replace(/\D/gu, '').length;
      const isWhole = /^07[02369]/u.test(word)
        ? count === MOBILE_LENGTH
        : count >= SHORTEST_NUMBER && count <= LONGEST_NUMBER && !CUT_SHORT.test(word);
      if (message === 'figures' && isWhole) return;
      if (message === 'noAreaCode' && (count < 5 || count > SHORTEST_NUMBER)) return;
      flag({ message, at, data: { word, count }, certainty: 'review' });
    };
    for (const { 0: word, index } of matchesOf(text, CODE_AND_FIGURES)) judge(word, index, 'figures');
    for (const { 0: word, index } of matchesOf(text, GROUPS_ALONE)) judge(word, index, 'noAreaCode');
    for (const number of findPhoneNumbers(text)) {
      if (number.isStandard || touches(personal, number.start, number.end)) continue;
      if (prose.context.allowedWords.has(number.text)) continue;
      // 0771-525 525 is read well in threes; what matters is area code, hyphen and groups of two or three.
      if (isWellGrouped(number.text)) continue;
      const { isInternational, standard } = number;
      // The country code is for those who are abroad, and stays.
      if (isInternational && /^\+46\s\d{1,3}(?:[\s-]\d{2,3}){2,4}$/u.test(number.text)) continue;
      const replacement = isInternational ? `+46 ${standard.slice(1).replace('-', ' ')}` : standard;
      flag({
        message: isInternational ? 'international' : 'groups',
        at: number,
        data: { word: number.text, replacement },
        fixes: fix(
          number.start,
          number.end,
          replacement,
          // "0771-11 77 0": one figure alone at the end has most often lost its neighbour.
          isInternational || /[\s-]\d$/u.test(number.text) ? 'suggestion' : 'safe',
          `Skriv ”${replacement}”`,
        ),
      });
    }
  },
});

/** "Ring 11 77", "1-1-2": the short numbers of care, taken apart. */
const LEADS_TO_NUMBER = '(?:ring|ringa|ringer|kontakta|via|telefon|tel\\.?|numret|nummer|på)';
const SPREAD_SHORT_NUMBER = new RegExp(
  `(?<=(?<!\\p{L})${LEADS_TO_NUMBER}[\\s:]{1,2})1[\\s-]?1(?:[\\s-]?7[\\s-]?7|[\\s-]?2)(?![\\p{L}\\p{N}]|[-.,:/]\\s?\\d|\\s\\d)`,
  'giu',
);
const FIGURES = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'];
const FIGURE_WORD = /(?<!\p{L})(?:noll|ett)[\s-](?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio)[\s-]/iu;
/** "Ring ett ett sju sju": three figures or more in words, one after the other. */
const NUMBER_IN_WORDS = new RegExp(
  `(?<!\\p{L})(?:${FIGURES.join('|')})(?:[\\s-](?:${FIGURES.join('|')})){2,11}(?!\\p{L})`,
  'giu',
);
/** What leads to a number that somebody is to call. */
const CALLS =
  /(?<!\p{L})(?:ring|ringa|ringer|nås|når|telefon|tel\.?|tfn\.?|telefonnummer|telefonnumret|växeln|direktnummer|mobil|sms:?a)(?!\p{L})[^.!?\d]{0,40}$/iu;
/** An area code, a hyphen and figures; whether they are enough is asked after. */
const CODE_AND_FIGURES =
  /(?<![\p{L}\p{N}+])(?<!\p{N}[-.,/:–\s])0[1-9]\d{0,2}\s?[-–/]\s?\d(?:[\s-]?\d){2,11}(?![\p{L}\p{N}]|[-.,:/]\d|\s\d)/gu;
/** "Tel 465 004 20": groups of two and three without an area code. */
const COUNTED_AFTER = '(?:kr|kronor|personer|steg|gånger|mg|g|ml)';
const GROUPS_ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?<!\\p{N}[-.,/:–\\s])(?!11[2346]\\s|90\\s)[1-9]\\d{1,2}(?:\\s\\d{2,3}){1,2}(?![\\p{L}\\p{N}]|[-.,:/]\\d|\\s(?:\\d|${COUNTED_AFTER}))`,
  'gu',
);
/** "08-465 004": a number in groups of three that goes on with two. */
const CUT_SHORT = /^08-\d{3}\s\d{3}$/u;
/** "+ 46 8 465 004 20": the sign stands apart from its number. */
const PLUS_APART = /\+\s46(?=[\s(]*\d)/gu;
const SHORTEST_NUMBER = 8;
const LONGEST_NUMBER = 10;
const MOBILE_LENGTH = 10;
const LOOK_BACK = 60;

/** "0 8-1 2 3 4 5 6 0 0": each figure by itself. */
const SPACED_OUT = /(?<![\p{L}\p{N}])0(?:\s?[-–]?\s?\d){7,9}(?![\s-]?\d|\p{L})/gu;
const SINGLE_FIGURES = /(?:\d\s){4}\d/u;

function isWellGrouped(number: string): boolean {
  return /^0\d{1,3}-\d{2,3}(?:\s\d{2,3}){1,3}$/u.test(number);
}
