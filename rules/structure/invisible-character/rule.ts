import { defineRule } from '@klarmall/lint';
import type { Edit, Fix, Prose, Severity } from '@klarmall/model';
import { findUnseenSigns, matchesOf, showsAnything, type UnseenSign } from '@klarmall/swedish';
import { ownBasis, wcag } from '../../support/basis.ts';

/** What a sign that nobody sees is told as. A soft hyphen is the only one that somebody means. */
type Told = UnseenSign['kind'] | 'softHyphen';

const SEVERITIES: Readonly<Record<Told, Severity>> = {
  direction: 'error',
  tag: 'error',
  blank: 'warning',
  control: 'warning',
  invisible: 'warning',
  softHyphen: 'info',
};

/** Those that can hide or turn what is read: whoever takes them away must see what then stands there. */
const MISLEADING: ReadonlySet<Told> = new Set(['direction', 'tag']);

function toldAs({ kind, sign }: UnseenSign): Told {
  return sign === '\u00AD' ? 'softHyphen' : kind;
}

/** One fix for all the signs, or none where one of them is written as a code. */
function removal(prose: Prose, signs: readonly UnseenSign[], told: Told): readonly Fix[] {
  const edits: Edit[] = [];
  for (const { start, end, kind } of signs) {
    const place = prose.placeOfWritten(start, end);
    if (place.start.line !== place.end.line || place.end.offset - place.start.offset !== end - start)
      return [];
    edits.push({ place, text: kind === 'blank' ? ' ' : '' });
  }
  const title = edits.length === 1 ? 'Ta bort tecknet' : 'Ta bort tecknen';
  return [{ title, edits, safety: MISLEADING.has(told) ? 'suggestion' : 'safe' }];
}

/** Signs of one font alone (Word's symbols), and letters that were set as one (Latin ligatures). */
const UNREADABLE = /[\uE000-\uF8FF\uFB00-\uFB06]/gu;

/** U+200B and the like, as the sign's chart names it. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

export default defineRule({
  id: 'structure/invisible-character',
  on: 'prose',
  severity: 'error',
  title: {
    sv: 'Texten har tecken som inte syns eller inte går att läsa',
    en: 'The text has characters that nobody sees or that cannot be read',
  },
  why: {
    sv: 'Det som syns är inte det som skickas. En skärmläsare kan dela ordet, sökning hittar det inte, och tecken som vänder texten kan göra 12 till 21.',
    en: 'What is seen is not what is sent. A screen reader may split the word, search misses it, and characters that turn the text can make 12 into 21.',
  },
  action: {
    sv: 'Ta bort tecknen, eller skriv om ordet.',
    en: 'Remove the characters, or type the word anew.',
  },
  tags: ['1177', 'inera-inkorg', 'wcag21-en301549v321'],
  basis: [...wcag('1.3.2', 'meaningful-sequence'), ownBasis],
  messages: {
    empty: {
      sv: 'Texten ser tom ut. Den har bara tecken som inte syns ({code}).',
      en: 'The text looks empty. It has only characters that nobody sees ({code}).',
      action: {
        sv: 'Skriv det som ska stå här, eller ta bort texten.',
        en: 'Write what should stand here, or remove the text.',
      },
    },
    direction: {
      sv: 'Ett osynligt tecken ({code}) vänder texten. Invånaren kan läsa något annat än det som står i filen.',
      en: 'A hidden character ({code}) turns the text. The citizen may read something else than the file says.',
    },
    tag: {
      sv: 'Här står dold text med {count} osynliga tecken ({code}). Program kan läsa den, men ingen människa.',
      en: 'There is hidden text of {count} characters ({code}). Programs can read it, but no person.',
    },
    blank: {
      sv: 'Ett tecken ({code}) ser ut som en tom plats men är inget blanksteg.',
      en: 'A character ({code}) looks like an empty place but is no space.',
    },
    control: {
      sv: 'Ett styrtecken ({code}) står i texten. Inkorgen kan inte ta emot det.',
      en: 'There is a control character ({code}) in the text. The inbox cannot take it.',
    },
    invisible: {
      sv: 'Ett tecken som inte syns ({code}) står i texten.',
      en: 'There is a character that nobody sees ({code}) in the text.',
    },
    private: {
      sv: 'Ett tecken ({code}) finns bara i vissa teckensnitt. Invånaren ser en tom ruta i stället.',
      en: 'A character ({code}) exists in certain fonts only. The citizen sees an empty box in its place.',
      action: { sv: 'Skriv det tecken som du menar.', en: 'Write the character that you mean.' },
    },
    ligature: {
      sv: '”{sign}” är ett enda tecken. Skriv bokstäverna var för sig: ”{letters}”.',
      en: '“{sign}” is a single character. Write the letters one by one: “{letters}”.',
    },
    softHyphen: {
      sv: 'Ordet har mjuka bindestreck ({code}). De syns bara vid radens slut.',
      en: 'The word has soft hyphens ({code}). They show only at the end of a line.',
      action: {
        sv: 'Ta bort dem. Webbläsaren delar långa ord själv.',
        en: 'Remove them. The browser breaks long words by itself.',
      },
    },
  },
  check(prose, { report }) {
    for (const { 0: sign, index } of matchesOf(prose.written, UNREADABLE)) {
      const [start, end] = [index, index + sign.length];
      // A bullet of Word's, first on its line, is a list made by hand.
      if (/(?:^|\n)[ \t]*$/u.test(prose.written.slice(Math.max(0, start - 12), start))) continue;
      const letters = sign.normalize('NFKC');
      const isLigature = letters !== sign;
      const place = prose.placeOfWritten(start, end);
      const isVerbatim = place.end.offset - place.start.offset === end - start;
      const text = isLigature ? letters : sign === '\uF020' ? ' ' : undefined;
      report({
        message: isLigature ? 'ligature' : 'private',
        severity: 'warning',
        data: isLigature ? { sign, letters } : { code: codeOf(sign) },
        place,
        fixes:
          text === undefined || !isVerbatim
            ? []
            : [{ title: 'Byt ut tecknet', edits: [{ place, text }], safety: 'safe' }],
      });
    }
    const signs = findUnseenSigns(prose.written);
    const [first] = signs;
    if (first === undefined) return;
    if (!showsAnything(prose.written)) {
      report({
        message: 'empty',
        data: { code: codeOf(first.sign) },
        place: prose.placeOfWritten(0, prose.written.length),
      });
      return;
    }
    const byKind = new Map<Told, UnseenSign[]>();
    for (const sign of signs) byKind.set(toldAs(sign), [...(byKind.get(toldAs(sign)) ?? []), sign]);
    for (const [told, found] of byKind) {
      const [one] = found;
      if (one === undefined) continue;
      report({
        message: told,
        severity: SEVERITIES[told],
        data: { code: codeOf(one.sign), count: found.length },
        place: prose.placeOfWritten(one.start, one.end),
        fixes: removal(prose, found, told),
      });
    }
  },
});
