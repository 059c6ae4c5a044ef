import type { Span } from '@klarmall/swedish';
import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

const EMOJI =
  /(?:(?![\u00A9\u00AE\u2122\u2139\u2194-\u21AA\d#*])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]*)+/gu;
const SMILEY = /(?<=^|\s)(?:[:;]-?[)(DP/])(?=$|\s)/gu;

/** Words that lead to the picture itself: "tryck på 👍", "välj 😀 eller 🙁". */
const POINTS_AT =
  /(?<!\p{L})(?:på|med|till|välj|väljer|är|betyder|tryck|klicka|symbolen|bilden|figuren|knappen|svara|skriv|eller|och|samt|visar|ser|en|ett|den|det)[\s:]*$/iu;
const PICTURE_BESIDE = /\p{Extended_Pictographic}\uFE0F?\s*(?:,|eller|och|\/)?\s*$/u;
const PICTURE_NEXT = /^\s*(?:,|eller|och|\/)\s*\p{Extended_Pictographic}/u;

/** What goes with a picture: its brackets, and one of the spaces around it. Undefined where the text would miss it. */
function cutOf(text: string, at: Span): Span | undefined {
  const [before, after] = [text.slice(0, at.start), text.slice(at.end)];
  if (POINTS_AT.test(before) || PICTURE_NEXT.test(after) || PICTURE_BESIDE.test(before)) return undefined;
  const isBracketed = /\($/u.test(before) && /^\)/u.test(after);
  const [start, end] = isBracketed ? [at.start - 1, at.end + 1] : [at.start, at.end];
  if (!/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))) return undefined;
  if (start > 0 && /\s/u.test(text.charAt(start - 1))) return { start: start - 1, end };
  return { start, end: start === 0 && /\s/u.test(text.charAt(end)) ? end + 1 : end };
}

/** Whether a picture stands before, after or between sentences, so that none of them can miss it. */
function standsApart(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()];
  return before === '' || /^[.!?…]*$/u.test(after) || /[.!?…]$/u.test(before);
}

export default languageRule({
  id: 'language/emoji',
  quotations: 'judged',
  title: { sv: 'Emoji i texten', en: 'Emoji in the text' },
  why: {
    sv: 'Skärmläsare läser upp en emoji som flera ord, och den passar inte i ett meddelande från vården.',
    en: 'Screen readers read it as several words, and it does not suit a letter from the health service.',
  },
  action: { sv: 'Stryk bilden och säg det med ord.', en: 'Leave it out and say it in words.' },
  basis: [plainLanguageTest],
  bySentence: true,
  messages: {
    emoji: {
      sv: 'Skärmläsare läser upp ”{word}” som ord. Ta bort emojin.',
      en: 'Screen readers read “{word}” as words. Leave it out.',
    },
  },
  check({ text, flag, fix }) {
    for (const pattern of [EMOJI, SMILEY]) {
      for (const match of matchesOf(text, pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const cut = cutOf(text, at);
        flag({
          message: 'emoji',
          at,
          data: { word: match[0] },
          fixes:
            cut === undefined
              ? []
              : fix(cut.start, cut.end, '', standsApart(text, cut) ? 'safe' : 'suggestion', 'Stryk bilden'),
        });
      }
    }
  },
});
