import type { AnyRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { keepCapital, languageRule } from '../language/shared/language-rule.ts';
import { explainedBefore, isExplained, termOf } from './explained.ts';
import { findPackWords, type WordMatch } from './find-words.ts';
import type { WordPack } from './pack.ts';

/** Texts whose readers must not meet a word that they do not know. */
const GRAVE_IN: readonly NonNullable<Prose['context']['textType']>[] = ['result', 'contact-tracing', 'easy'];

/** A stiff s-passive has one cause with two sides: its finding tells both, and the rule on passives is silent. */
function messageFor({ pack, replacement, isPassive, isExact }: WordMatch): string {
  if (replacement === undefined) return 'found';
  if (replacement === '') return 'remove';
  // What stands for a term does not stand for the longer word that holds it.
  if (!isExact && pack.compounds === true) return 'part';
  if (!isPassive || pack.passives !== true) return 'replace';
  return isExact ? 'passivePhrase' : 'passive';
}

/** Makes a rule of a pack. A pack's messages are `replace`, and `remove` or `found` where there is nothing to put in. */
export function wordRule(pack: WordPack): AnyRule {
  return languageRule({
    id: pack.id,
    title: pack.title,
    why: pack.why,
    action: pack.action,
    severity: pack.severity,
    certainty: pack.certainty ?? 'certain',
    tags: pack.tags ?? ['1177', 'klarsprak'],
    basis: pack.basis,
    quotations: pack.silentWhenExplained === true ? 'judged' : 'left',
    messages: pack.messages,
    groupBy: 'term',
    ...(pack.silentWhenExplained === true
      ? {
          variations: [
            {
              textTypes: GRAVE_IN,
              effect: {
                sv: 'en människa behöver granska ordet',
                en: 'a person needs to look at the word',
              },
            },
          ],
        }
      : {}),
    check({ prose, text, flag, fix }) {
      let explained: Set<string> | undefined;
      const termsOf = (one: Prose): readonly WordMatch[] =>
        findPackWords(one).filter((match) => match.pack.id === pack.id);
      for (const match of findPackWords(prose)) {
        if (match.pack.id !== pack.id) continue;
        const written = text.slice(match.start, match.end);
        const term = termOf(prose, match);
        if (pack.silentWhenExplained === true) {
          explained ??= new Set(explainedBefore(prose, termsOf));
          if (isExplained(prose, match)) explained.add(term);
          if (explained.has(term)) continue;
        }
        const { replacement } = match;
        const message = messageFor(match);
        const severity = match.entry?.severity;
        const inTitle = prose.role === 'name' || prose.role === 'snippetTitle' || prose.role === 'heading';
        const isTip = pack.silentWhenExplained === true && inTitle;
        // A result is read alone and in worry: there an unknown word is grave. A list of words cannot be sure, so a person looks.
        const isGrave =
          pack.silentWhenExplained === true &&
          prose.context.textType !== undefined &&
          GRAVE_IN.includes(prose.context.textType);
        flag({
          message,
          at: { start: match.start, end: match.end },
          data: {
            word: written,
            term,
            ...(replacement === undefined ? {} : { replacement }),
            ...(match.entry?.note === undefined ? {} : { note: match.entry.note }),
          },
          ...(isTip
            ? { severity: 'info' as const }
            : severity !== undefined
              ? { severity }
              : isGrave
                ? { severity: 'error' as const, certainty: 'review' as const }
                : {}),
          fixes:
            match.isExact &&
            replacement !== undefined &&
            replacement !== '' &&
            pack.silentWhenExplained !== true
              ? fix(
                  match.start,
                  match.end,
                  keepCapital(written, replacement),
                  match.entry?.fix === 'safe' ? 'safe' : 'suggestion',
                  `Byt till ”${keepCapital(written, replacement)}”`,
                )
              : [],
        });
      }
    },
  });
}
