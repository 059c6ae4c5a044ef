import { findSentences } from '@klarmall/swedish';
import { type Entry, isDraft } from '../sort/entry.ts';
import { isOnlyContact } from '../sort/sort-letter.ts';
import { email, hours, phone } from '../sort/words.ts';
import { claim, type Mark } from './mark.ts';

/** A sentence that only says where to ask: the unit's contact page goes with every message. */
const whereToAsk =
  /^(?:(?:om (?:du|ni) )?har (?:du|ni) (?:några |andra )?(?:frågor|funderingar)|vid (?:frågor|funderingar)|för frågor|har (?:du|ni) frågor|(?:du|ni) (?:är|kan) (?:välkommen att |också )?(?:ringa|kontakta)[^.]*om (?:du|ni) (?:har|undrar)|undrar (?:du|ni) (?:något|över))/iu;
/** Words between a number and the sentence that go when the number goes. */
const before =
  /(?:\s*,?\s*(?:eller|och)\s+(?:ring(?:a)?\s+)?)?(?:\s*[,(]?\s*(?:på|per|via|till|tel\.?|tfn\.?|telefon(?:nummer|nr)?\.?|mobil|nummer|numret|nr|fax|e-?post|mejl|mejla|mail)\s*:?)*\s*[,(:]?\s*$/iu;

const urgent =
  /(?<!\p{L})(?:112|akut\p{L}*|jour\p{L}*|dygnet runt|genast|omedelbart|ta (?:ditt|sitt) liv|självmord\p{L}*|livshotande)(?!\p{L})/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

function numbersIn(text: string): Span[] {
  const spans = [phone, email].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  return spans.sort((a, b) => a.start - b.start);
}

/** The end of the hours and brackets that follow a number. */
function endWithHours(text: string, from: number): number {
  const rest = text.slice(from);
  const gap =
    /^\s*[,(]?\s*(?:(?:telefontid(?:er)?|telefonen är öppen|öppet|öppettider|som är öppen?)\s*:?\s+)?(?:helgfri(?:a)?\s+)?(?:kl(?:ockan)?\.?\s*)?/iu.exec(
      rest,
    )?.[0].length ?? 0;
  const found =
    new RegExp(`^${hours.source}`, 'iu').exec(rest.slice(gap)) ??
    new RegExp(`^${hours.source}`, 'iu').exec(
      rest.replace(/^\s*[,(]?\s*(?:(?:telefontid(?:er)?|öppet|öppettider)\s*:?\s+)?/iu, ''),
    );
  let end = from;
  if (found) end = from + rest.indexOf(found[0]) + found[0].length;
  if (/^\s*\)/u.test(text.slice(end)) && text.lastIndexOf('(', from) > text.lastIndexOf(')', from))
    end += /^\s*\)/u.exec(text.slice(end))?.[0].length ?? 0;
  return end;
}

/** Takes telephone numbers, addresses for e-mail and hours out of the text; whole sentences where they say no more. */
export function findContact(entries: readonly Entry[], marks: ReadonlyMap<number, Mark[]>): void {
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const own = marks.get(entry.id);
    const { text } = entry.line;
    if (!own) continue;
    for (const sentence of findSentences(text)) {
      const part = text.slice(sentence.start, sentence.end);
      const numbers = numbersIn(part);
      if (isOnlyContact(part) || (numbers.length > 0 && whereToAsk.test(part))) {
        claim(own, { start: sentence.start, end: sentence.end, kind: 'contact', replacement: '' });
        continue;
      }
      // Whoever is in danger needs the number where it stands.
      if (urgent.test(part)) continue;
      for (const number of numbers) {
        const lead = before.exec(part.slice(0, number.start));
        let start = lead ? lead.index : number.start;
        const end = endWithHours(part, number.end);
        // "kan du ringa 08-…" needs somebody to call.
        const needsObject =
          /(?<!\p{L})(?:ring|ringa|ringer|mejla|maila)$/iu.test(part.slice(0, start).trimEnd()) &&
          /\p{L}\s*$/u.test(part.slice(0, start));
        if (needsObject) start = part.slice(0, start).trimEnd().length;
        claim(own, {
          start: sentence.start + start,
          end: sentence.start + end,
          kind: 'contact',
          replacement: needsObject ? ' oss' : '',
        });
      }
    }
  }
}
