import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

const EMOJI =
  /(?:(?![\u00A9\u00AE\u2122\u2139\u2194-\u21AA\d#*])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*)+/gu;
const SMILEY = /(?<=^|\s)(?:[:;]-?[)(DP/])(?=$|\s)/gu;

export default languageRule({
  id: 'language/emoji',
  quotations: 'judged',
  title: { sv: 'Emoji i texten', en: 'Emoji in the text' },
  why: {
    sv: 'Hjälpmedel läser upp bilden som flera ord, och den passar inte i ett brev från vården.',
    en: 'Screen readers read it as several words, and it does not suit a letter from the health service.',
  },
  action: { sv: 'Stryk bilden och säg det med ord.', en: 'Leave it out and say it in words.' },
  basis: [plainLanguageTest],
  messages: {
    emoji: {
      sv: 'Hjälpmedel läser upp ”{word}” som ord. Stryk bilden.',
      en: 'Screen readers read “{word}” as words. Leave it out.',
    },
  },
  check({ text, flag, fix }) {
    for (const pattern of [EMOJI, SMILEY]) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        // The space before goes too, so that no gap is left.
        const start =
          match.index > 0 && /\s/u.test(text.charAt(match.index - 1)) ? match.index - 1 : match.index;
        flag({
          message: 'emoji',
          at: { start: match.index, end },
          data: { word: match[0] },
          fixes: fix(start, end, '', 'safe', 'Stryk bilden'),
        });
      }
    }
  },
});
