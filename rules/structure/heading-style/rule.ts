import { defineRule } from '@klarmall/lint';
import { isofHeadings } from '../../support/basis.ts';
import { isHeading, isTitle, replacement } from '../../support/prose.ts';
import { trailingSigns } from '../../support/words.ts';

/** "t.ex.", "m.m.": the stop belongs to the short form. */
const ABBREVIATION = /(?:\p{L}\.){2,}$|(?<!\p{L})(?:osv|etc|bl\.?a|dvs|mm|kl|tel|nr)\.$/iu;

export default defineRule({
  id: 'structure/heading-style',
  on: 'prose',
  severity: 'warning',
  title: { sv: 'Rubriken är lång eller slutar med skiljetecken', en: 'The heading looks like a sentence' },
  why: {
    sv: 'Ett skiljetecken i slutet gör rubriken tyngre att läsa, och en lång rubrik går inte att överblicka.',
    en: 'A sign at the end makes the heading heavier, and a long heading cannot be taken in at a glance.',
  },
  action: { sv: 'Ta bort tecknet i slutet.', en: 'Remove the sign at the end.' },
  tags: ['klarsprak', '1177'],
  basis: [isofHeadings],
  options: {
    maxLength: {
      type: 'integer',
      minimum: 30,
      maximum: 200,
      default: 70,
      description: { sv: 'Så många tecken får en rubrik ha.', en: 'How many characters a heading may have.' },
    },
  },
  messages: {
    endSign: {
      sv: 'Rubriken slutar med ”{sign}”.',
      en: 'The heading ends with "{sign}".',
    },
    tooLong: {
      sv: 'Rubriken har {length} tecken. Högst {max} är lätt att överblicka.',
      en: 'The heading has {length} characters. At most {max} can be taken in at a glance.',
      action: {
        sv: 'Korta rubriken. Låt resten stå i texten under.',
        en: 'Shorten it. Put the rest in the text under it.',
      },
    },
  },
  check(prose, { report, options }) {
    if (!isHeading(prose) && !isTitle(prose)) return;
    const text = prose.text.trimEnd();
    const sign = text.slice(trailingSigns(text, '.!:;,…'));
    if (sign !== '' && sign.length < text.length && !ABBREVIATION.test(text)) {
      const at = { start: text.length - sign.length, end: text.length };
      report({
        message: 'endSign',
        data: { sign },
        at,
        fixes: replacement(prose, at, '', `Ta bort ”${sign}”`, 'safe'),
      });
    }
    // Longer names than a channel takes are judged against the channel.
    if (!isTitle(prose) && text.length > options.maxLength) {
      report({ message: 'tooLong', data: { length: text.length, max: options.maxLength }, severity: 'info' });
    }
  },
});
