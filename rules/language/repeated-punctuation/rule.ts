import type { Fix } from '@klarmall/model';
import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

/**
 * Two or more signs that end or part sentences, with at most one space between. Three points are an ellipsis. Six and more
 * are a line to write on, and `1..5` and `../` are no prose.
 */
/** After a word, or after a word and a space where the signs cannot be anything else. */
const AFTER_WORD = '(?<=[\\p{L}\\p{N})”"%’]|[\\p{L}\\p{N})”"%’]\\s(?=…[!.]|[!?]{2}|,{2}|\\.\\s\\.))';
const BEFORE_SPACE = '(?=[\\s”"’)]|$)';
const SHOUTED = ['[!?](?:\\s?[!?])+', '[!?]\\.(?!\\.)', '(?<!\\.)\\.{3}[!?]+'];
const STOPS = [
  '(?<=\\p{Ll})\\.{3}(?=\\s*$|\\s+\\p{Lu})',
  '…[!.]{1,4}',
  '…{2,3}',
  '(?<!\\.)\\.{2}(?![.\\p{N}/\\\\])',
  '(?<!\\.)\\.{4,6}(?=$)',
  '(?<!\\.)\\.{4,5}(?!\\.)',
  '(?<!\\.)\\.\\s\\.(?=\\s*$)',
];
const OTHERS = [',{2,4}', ';{2,4}', ':{2,4}', ',\\.'];
const REPEATED = new RegExp(
  `${AFTER_WORD}(?:${[...SHOUTED, ...STOPS, ...OTHERS].join('|')})${BEFORE_SPACE}`,
  'gu',
);

/** One sign that says the same, and whether nothing is lost by it. */
function replacementFor(signs: string, isEnd: boolean): { readonly sign: string; readonly isSafe: boolean } {
  const bare = signs.replace(/\s/gu, '');
  const [first = ''] = bare;
  const isOneKind = [...bare].every((sign) => sign === first);
  if (/^\.{4,}$/u.test(bare)) return { sign: '…', isSafe: false };
  if (bare === '...') return { sign: '.', isSafe: false };
  if (bare === '..') return { sign: isEnd ? '.' : '…', isSafe: isEnd };
  if (bare === ',.') return { sign: isEnd ? '.' : ',', isSafe: false };
  if (bare.includes('?')) return { sign: '?', isSafe: isOneKind };
  return { sign: first, isSafe: isOneKind };
}

export default languageRule({
  id: 'language/repeated-punctuation',
  title: { sv: 'Flera skiljetecken i rad', en: 'Several punctuation marks in a row' },
  why: {
    sv: 'Flera utropstecken eller frågetecken låter upprört, och en skärmläsare kan läsa upp vart och ett.',
    en: 'Several exclamation or question marks sound upset, and a screen reader may read out each one.',
  },
  action: { sv: 'Ett tecken räcker.', en: 'One mark is enough.' },
  readers: 'everyone',
  basis: [writingRules],
  messages: {
    repeated: {
      sv: 'Här står ”{signs}”. Det räcker med ”{sign}”.',
      en: 'It says “{signs}” here. “{sign}” is enough.',
    },
  },
  check({ prose, text, flag, fix }) {
    if (!/[!?.,;:…]\s?[!?.,;:…]/u.test(text)) return;
    for (const match of matchesOf(text, REPEATED)) {
      const [signs] = match;
      const [start, end] = [match.index, match.index + signs.length];
      // A title that asks, as a link last in a sentence, has its own mark.
      if (prose.links.some((link) => link.start <= start && start < link.end && link.end < end)) continue;
      // "Ges s.c..": the first point belongs to the abbreviation, and nobody can tell what was meant.
      if (signs === '..' && /\p{L}\.\p{L}+$/u.test(text.slice(Math.max(0, start - 12), start))) continue;
      const isEnd = /^[\s”"’)]*(?:$|\p{Lu}|\n)/u.test(text.slice(end, end + 8));
      const { sign, isSafe } = replacementFor(signs, isEnd);
      const safety: Fix['safety'] = isSafe ? 'safe' : 'suggestion';
      flag({
        message: 'repeated',
        at: { start, end },
        data: { signs, sign },
        // Three points say that more could be told: perhaps they are meant.
        ...(signs === '...' ? { certainty: 'review' as const } : {}),
        fixes: fix(start, end, sign, safety, `Skriv ”${sign}”`),
      });
    }
  },
});
