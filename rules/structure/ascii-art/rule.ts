import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { wcag } from '../../support/basis.ts';
import { replacement, touchesPlaceholder } from '../../support/prose.ts';

/** Four of one drawing sign, box-drawing characters, or arrows made of signs. Underscores and stops are gaps to fill in. */
const DRAWING =
  /([*=\-~#+|^<>/\\])\1{3,}|[\u2500-\u259F]{2,}|[–—]{3,}|(?:[-=]{2,}>|<[-=]{2,})|(?:-=|=-|\*-|~\*){2,}/gu;

export default defineRule({
  id: 'structure/ascii-art',
  on: 'prose',
  severity: 'warning',
  title: { sv: 'Tecken står i stället för bild eller linje', en: 'Signs are used as a picture or a line' },
  why: {
    sv: 'En skärmläsare läser upp tecknen ett och ett.',
    en: 'A screen reader reads the signs out one by one.',
  },
  action: {
    sv: 'Ta bort tecknen. Dela texten med en rubrik i stället.',
    en: 'Remove the signs. Divide the text with a heading instead.',
  },
  tags: ['wcag21-en301549v321'],
  basis: wcag('1.1.1', 'non-text-content'),
  messages: {
    drawing: {
      sv: '”{signs}” är ritat med tecken.',
      en: '"{signs}" is drawn with signs.',
    },
  },
  check(prose, { report }) {
    if (prose.reader !== 'citizen') return;
    for (const found of matchesOf(prose.text, DRAWING)) {
      let start = found.index;
      let end = start + found[0].length;
      if (touchesPlaceholder(prose, { start, end })) continue;
      const at = { start, end };
      // One of the spaces around goes too; a text of signs alone is left to the editor.
      if (/\s/u.test(prose.text.charAt(start - 1))) start -= 1;
      else if (/\s/u.test(prose.text.charAt(end))) end += 1;
      const hasWords = /[\p{L}\p{N}]/u.test(prose.text);
      const cut = prose.isVerbatim(start, end) ? { start, end } : at;
      report({
        message: 'drawing',
        data: { signs: found[0].slice(0, 20) },
        at,
        fixes: hasWords ? replacement(prose, cut, '', 'Ta bort tecknen', 'safe') : [],
      });
    }
  },
});
