import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

const STRAIGHT = /(?<![\p{L}\p{N}])"([^"\n]{1,200})"/gu;
const OTHER = /[«“„]([^«»“”„\n]{1,200})[»“]/gu;
/** ‘Så här’: the first sign turns as no apostrophe does. */
const SINGLE = /(?<![\p{L}\p{N}])‘([^‘’\n]{1,200})’(?![\p{L}\p{N}])/gu;

export default languageRule({
  id: 'language/quotation-marks',
  quotations: 'judged',
  title: { sv: 'Citattecken som inte är svenska', en: 'Quotation marks that are not Swedish' },
  why: {
    sv: 'Svenska citattecken ser likadana ut före och efter, och läsaren är van vid dem.',
    en: 'Swedish marks look the same on both sides, and readers are used to them.',
  },
  action: { sv: 'Skriv ”så här”.', en: 'Write ”like this”.' },
  severity: 'info',
  basis: [writingRules],
  messages: {
    marks: {
      sv: 'Skriv {replacement} med svenska citattecken.',
      en: 'Write {replacement} with Swedish quotation marks.',
    },
  },
  check({ text, flag, fix }) {
    for (const pattern of [STRAIGHT, OTHER, SINGLE]) {
      for (const match of matchesOf(text, pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        const replacement = `”${match[1] ?? ''}”`;
        flag({
          message: 'marks',
          at,
          data: { replacement },
          // Straight marks are what a keyboard has, and nobody reads them wrongly.
          ...(pattern === STRAIGHT ? { certainty: 'review' as const } : {}),
          fixes: fix(at.start, at.end, replacement, 'safe', 'Skriv svenska citattecken'),
        });
      }
    }
  },
});
