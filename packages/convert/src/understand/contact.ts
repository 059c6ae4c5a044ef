import { type Entry, isDraft } from '../sort/entry.ts';
import { hasFact, isOnlyContact } from '../sort/kinds.ts';
import { directions, directionsLabel, email, hours, phone } from '../sort/words.ts';
import { firstCellOf } from './field-kinds/cells.ts';
import { placeLabel } from './field-kinds/place.ts';
import { claim, type Mark } from './mark.ts';
import { letterSentences } from './sentences.ts';

/** A sentence that only says where to ask: the unit's contact page goes with every message. */
const whereToAsk =
  /^(?:(?:om (?:du|ni) )?har (?:du|ni) (?:några |andra )?(?:frågor|funderingar)|vid (?:frågor|funderingar)|för frågor|har (?:du|ni) frågor|(?:du|ni) (?:är|kan) (?:välkommen att |också )?(?:ringa|kontakta)[^.]*om (?:du|ni) (?:har|undrar)|undrar (?:du|ni) (?:något|över))/iu;
/** Words between a number and the sentence that go when the number goes. */
const before =
  /(?:\s*,?\s*(?:eller|och|annars|i annat fall)\s+(?:ring(?:a)?\s+)?)?(?:\s*[,(]?\s*(?:på|per|via|till|tel\.?|tfn\.?|telefon(?:nummer|nr)?\.?|mobil|nummer|numret|nr|fax|e-?post|mejl|mejla|mail)\s*:?)*\s*[,(:]?\s*$/iu;

const urgent =
  /(?<!\p{L})(?:112|akut\p{L}*|jour\p{L}*|genast|omedelbart|ta (?:ditt|sitt) liv|självmord\p{L}*|livshotande)(?!\p{L})/iu;

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

/** Hours right where the search begins, with what stands before it in sight. */
const hoursHere = new RegExp(hours.source, 'iuy');

/** The end of the hours and brackets that follow a number. */
function endWithHours(text: string, from: number): number {
  const rest = text.slice(from);
  const gap =
    /^\s*[,(]?\s*(?:(?:telefontid(?:er)?|telefonen är öppen|öppet|öppettider|som är öppen?)\s*:?\s+)?(?:helgfri(?:a)?\s+)?(?:kl(?:ockan)?\.?\s*)?/iu.exec(
      rest,
    )?.[0].length ?? 0;
  const short =
    /^\s*[,(]?\s*(?:(?:telefontid(?:er)?|öppet|öppettider)\s*:?\s+)?/iu.exec(rest)?.[0].length ?? 0;
  let end = from;
  for (const start of [from + gap, from + short]) {
    hoursHere.lastIndex = start;
    const found = hoursHere.exec(text);
    if (found) end = Math.max(end, start + found[0].length);
  }
  const inBrackets =
    /^\s*\((?:(?:kl\.?\s*)?\d{1,2}(?:[.:]\d{2})?\s*[–-]\s*\d{1,2}(?:[.:]\d{2})?|[^()]{0,30}(?:telefonsvarare|knappval|växel(?:n)?|talsvar)[^()]{0,30})\)/iu.exec(
      text.slice(end),
    );
  if (inBrackets) return end + inBrackets[0].length;
  if (/^\s*\)/u.test(text.slice(end)) && text.lastIndexOf('(', end - 1) > text.lastIndexOf(')', end - 1))
    end += /^\s*\)/u.exec(text.slice(end))?.[0].length ?? 0;
  return end;
}

/** Days and hours that say when to come, not when to call. */
const comeThen =
  /(?<!\p{L})(?:drop-?in|prov\p{L}*|vaccin\p{L}*|lab(?:b|oratori\p{L}*)?|gruppen|träning\p{L}*)(?!\p{L})/iu;
/** A sentence that waits for what was taken from it: "Föredrar du att ringa är." */
const hangs =
  /(?<!\p{L})(?:är|på|till|via|svarar|nås|når|har|hos|under|mellan|och|eller|med|för|av|genom|från|i|nummer|numret|telefonnummer|mejla?|maila?|adressen?|telefon|tfn|tel)\s*[.,:;!]*$/iu;

/** "Behöver du ringa oss?" before a number asks nothing without it. */
const leadsToNumber =
  /^(?:(?:behöver|vill|kan|önskar) (?:du|ni) (?:ringa|nå|kontakta|komma i kontakt med)(?: oss| mottagningen)?|(?:ring|kontakta|nå) (?:oss|mottagningen)|har (?:du|ni) (?:några )?(?:frågor|funderingar))\s*[?:.]?$/iu;

/** How to get to the unit, which goes with its page: below a heading that says so, or a sentence that tells no more. */
function isDirection(sentence: string, heading: string): boolean {
  if (!directions.test(sentence)) return false;
  if (directionsLabel.test(heading)) return !/(?<!\p{L})(?:inte|får|måste|bör)(?!\p{L})/iu.test(sentence);
  return (
    !hasFact(sentence) &&
    /^(?:(?:närmaste |det finns |gratis )?(?:buss|spårvagn|hållplats|busshållplats|parker|p-plats|p-hus)|(?:mottagningen|vårdcentralen|kliniken|vi) (?:ligger|finns|håller till)(?!\p{L}))/iu.test(
      sentence,
    ) &&
    !/(?<!\p{L})(?:sjukres\p{L}*|tillstånd|medicin\p{L}*|inte|får|köra?)(?!\p{L})/iu.test(sentence)
  );
}

/** What is left of a text without the marked parts. */
function leftOf(text: string, spans: readonly (Span & { readonly replacement: string })[]): string {
  let left = '';
  let at = 0;
  for (const { start, end, replacement } of spans) {
    left += text.slice(at, start) + replacement;
    at = end;
  }
  return (left + text.slice(at)).replace(/\s+([.,;:!?])/gu, '$1').trim();
}

/** Takes telephone numbers, addresses for e-mail and hours out of the text; whole sentences where they say no more. */
export function findContact(entries: readonly Entry[], marks: ReadonlyMap<number, Mark[]>): void {
  let heading = '';
  let previous = '';
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    const own = marks.get(entry.id);
    const { text } = entry.line;
    // "Var" in a table tells where to come.
    if (!own || placeLabel.test(firstCellOf(entry) ?? '')) continue;
    if (entry.level !== undefined) heading = text;
    const around = `${heading} ${previous}`;
    previous = text;
    const sentences = letterSentences(text);
    for (const [index, sentence] of sentences.entries()) {
      const next = sentences[index + 1];
      const follows = next ? text.slice(next.start, next.end) : '';
      if (
        leadsToNumber.test(text.slice(sentence.start, sentence.end)) &&
        numbersIn(follows).length > 0 &&
        isOnlyContact(follows)
      ) {
        claim(own, { start: sentence.start, end: sentence.end, kind: 'contact', replacement: '' });
        continue;
      }
      const part = text.slice(sentence.start, sentence.end);
      const numbers = numbersIn(part);
      const saysHours = part.search(hours) >= 0;
      const isOnlyHours = numbers.length === 0 && saysHours && !/telefon|tel\.?tid|tfn/iu.test(part);
      if (isOnlyHours && (entry.cell || comeThen.test(`${around} ${part}`))) continue;
      const tellsMore = hasFact(
        leftOf(
          part,
          numbers.map((number) => ({ ...number, replacement: '' })),
        ),
      );
      const asks = (numbers.length > 0 || saysHours) && whereToAsk.test(part) && !tellsMore;
      if (isOnlyContact(part) || asks) {
        claim(own, { start: sentence.start, end: sentence.end, kind: 'contact', replacement: '' });
        continue;
      }
      if (isDirection(part, heading)) {
        claim(own, { start: sentence.start, end: sentence.end, kind: 'contact', replacement: '' });
        continue;
      }
      // Whoever is in danger needs the number where it stands.
      if (urgent.test(part)) continue;
      const found = numbers.map((number) => {
        const lead = before.exec(part.slice(0, number.start));
        let start = lead ? lead.index : number.start;
        // A full stop after "vard." is no end of the sentence.
        const end = endWithHours(text, sentence.start + number.end) - sentence.start;
        // "kan du ringa 08-…" needs somebody to call.
        const needsObject =
          /(?<!\p{L})(?:ring|ringa|ringer|mejla|maila)$/iu.test(part.slice(0, start).trimEnd()) &&
          /\p{L}\s*$/u.test(part.slice(0, start));
        if (needsObject) start = part.slice(0, start).trimEnd().length;
        return { start, end, replacement: needsObject ? ' oss' : '' };
      });
      const left = leftOf(part, found);
      if (found.length > 0 && hangs.test(left)) {
        // Only how to reach the unit: the sentence goes. One that says more keeps its number.
        if (!/\d/u.test(left) && (left.match(/\p{L}+/gu)?.length ?? 0) <= 12)
          claim(own, { start: sentence.start, end: sentence.end, kind: 'contact', replacement: '' });
        continue;
      }
      for (const { start, end, replacement } of found)
        claim(own, {
          start: sentence.start + start,
          end: sentence.start + end,
          kind: 'contact',
          replacement,
        });
    }
  }
}
