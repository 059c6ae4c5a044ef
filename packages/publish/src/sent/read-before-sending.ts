import { findDates, findPersonalNumbers, findPhoneNumbers, parseIsoDate, weekdayOf } from '@klarmall/swedish';
import { addressesIn, checkLinks, withoutAddresses } from './check-links.ts';
import { checkDate, checkValues } from './check-values.ts';
import { type ComparedPart, comparePart } from './compare-part.ts';
import { disagreement } from './facts.ts';
import { type FoundPart, findParts, withFieldParts } from './find-parts.ts';
import { type Remark, remark, remarkIds } from './remark.ts';
import type {
  SendingIndex,
  SendingLink,
  SendingMessage,
  SendingPart,
  SendingTemplate,
} from './sending-index.ts';
import { cleanText, partTokens, type Token, tokensOf } from './tokens.ts';

/** What somebody copied out of the tool. */
export interface PastedMessage {
  readonly text: string;
  /** The links of the formatted text; absent where only plain text came. */
  readonly links?: readonly SendingLink[];
}

/** When it is: local time. */
export interface Moment {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Minutes since midnight; absent: the hour is not looked at. */
  readonly minutes?: number;
}

/** Which message it is. */
export interface Recognised {
  readonly template: string;
  readonly templateVersion?: string;
  readonly unit: string;
  readonly message: string;
  readonly messageName: string;
  /** What it is called in the tool. */
  readonly toolName: string;
  readonly sha256: string;
  /** How like it is to the source: more is nearer, only for comparing. */
  readonly fit: number;
  /** The day from which the text is, where it is not the source's of today. */
  readonly earlier?: string;
}

export interface Reading {
  /** Absent: no message of the unit is like it. */
  readonly recognised?: Recognised;
  /** Worst first. */
  readonly remarks: readonly Remark[];
  /** Whether the addresses of links could be seen. */
  readonly linksSeen: boolean;
  readonly isEmpty: boolean;
}

/** What stands where somebody is to write: a marker of the tool's, or a name in braces. */
const GAP = /\[[^\][\n]{1,80}\]|\{\{[^}\n]*\}\}/gu;

/** The words inside a gap are like no word of the source: "plats" in "[fyll i plats]" is not the term before it. */
function withoutGaps(words: readonly Token[], gaps: readonly RegExpExecArray[]): readonly Token[] {
  if (gaps.length === 0) return words;
  return words.map((token) =>
    gaps.some(({ index, 0: gap }) => token.start < index + gap.length && token.end > index)
      ? { ...token, word: '' }
      : token,
  );
}

/** A message of this length in words is read; no message of the tool is longer. */
const MOST_WORDS = 5000;
/** How many templates are compared word by word: those that have most words in common. */
const CANDIDATES = 6;
/** Less than this of a message in common with its source is no message of the source's. */
const LEAST_LIKE = 0.3;

interface Candidate {
  readonly template: SendingTemplate;
  readonly parts: readonly SendingPart[];
  readonly earlier?: string;
}

interface Match extends Candidate {
  readonly found: readonly FoundPart[];
  readonly message: SendingMessage;
  readonly fit: number;
}

const wordCount = (part: SendingPart): number =>
  partTokens(part).tokens.filter(({ field }) => field === undefined).length;

function bestMessage(
  { template, parts }: Candidate,
  found: readonly FoundPart[],
): { readonly message: SendingMessage; readonly fit: number } | undefined {
  const byId = new Map(found.map((one) => [one.part.id, one]));
  let best: { readonly message: SendingMessage; readonly fit: number } | undefined;
  for (const message of template.messages) {
    let fit = 0;
    for (const part of parts) {
      const there = byId.get(part.id);
      const belongs = message.parts.includes(part.id);
      if (there !== undefined) fit += belongs ? there.score : -there.score / 2;
      else if (belongs) fit -= wordCount(part);
    }
    if (best === undefined || fit > best.fit) best = { message, fit };
  }
  return best;
}

function matchOf(candidate: Candidate, words: readonly Token[]): Match | undefined {
  const found = findParts(candidate.parts, words);
  const best = bestMessage(candidate, found);
  if (best === undefined || found.length === 0) return undefined;
  return {
    ...candidate,
    found: withFieldParts(found, candidate.parts, best.message.parts, words),
    ...best,
  };
}

/** How many of a message's words a text has, each counted by how few texts have it. */
function likeness(candidates: readonly Candidate[], words: readonly Token[]): ReadonlyMap<Candidate, number> {
  const said = new Set(words.map(({ word }) => word));
  const sets = candidates.map(
    ({ parts }) => new Set(parts.flatMap((part) => partTokens(part).tokens.map(({ word }) => word))),
  );
  const holders = new Map<string, number>();
  for (const set of sets) for (const word of set) holders.set(word, (holders.get(word) ?? 0) + 1);
  return new Map(
    candidates.map((candidate, index) => {
      let sum = 0;
      for (const word of sets[index] ?? []) if (said.has(word)) sum += 1 / (holders.get(word) ?? 1);
      return [candidate, sum];
    }),
  );
}

function recognise(index: SendingIndex, words: readonly Token[]): Match | undefined {
  const candidates = index.templates.flatMap((template): Candidate[] => [
    { template, parts: template.parts },
    ...(template.earlier === undefined
      ? []
      : [{ template, parts: template.earlier.parts, earlier: template.earlier.date }]),
  ]);
  const like = likeness(candidates, words);
  const near = [...candidates].sort((a, b) => (like.get(b) ?? 0) - (like.get(a) ?? 0)).slice(0, CANDIDATES);
  let best: Match | undefined;
  for (const candidate of near) {
    const match = matchOf(candidate, words);
    if (match !== undefined && (best === undefined || match.fit > best.fit)) best = match;
  }
  if (best === undefined) return undefined;
  const inCommon = best.found.reduce(
    (sum, { at }) => sum + at.filter((place) => place !== undefined).length,
    0,
  );
  return inCommon / Math.max(1, words.length) < LEAST_LIKE && inCommon < 25 ? undefined : best;
}

function compareAll(match: Match, text: string, words: readonly Token[]): ReadonlyMap<string, ComparedPart> {
  const { found } = match;
  return new Map(
    found.map((one, index) => {
      const before = (found[index - 1]?.last ?? -1) + 1;
      const after = found[index + 1]?.first ?? words.length;
      return [one.part.id, comparePart(one, { text, words }, before, after)];
    }),
  );
}

function aboutVariants({ template, message, found, parts }: Match): Remark[] {
  const strange = found.filter(({ part }) => !message.parts.includes(part.id));
  const remarks = strange.flatMap(({ part }): Remark[] => {
    const other = template.messages.find(({ parts }) => parts.includes(part.id));
    return other === undefined
      ? []
      : [
          remark('variants', {
            part: part.label,
            other: other.name,
            message: message.name,
          }),
        ];
  });
  const there = new Set(found.map(({ part }) => part.id));
  const missing = parts.filter(
    ({ id, lines }) => message.parts.includes(id) && !there.has(id) && lines.length > 0,
  );
  return [...remarks, ...missing.map(({ label }) => remark('missingPart', { part: label }))];
}

function aboutVersion({ template, message, earlier, parts }: Match): Remark[] {
  const name = message.toolName;
  const next = template.replacedBy ?? '';
  if (template.status === 'withdrawn' || template.status === 'gone')
    return [remark('withdrawn', { name, next })];
  const remarks: Remark[] = template.status === 'deprecated' ? [remark('deprecated', { name, next })] : [];
  if (earlier === undefined) return remarks;
  const now = new Map(template.parts.map((part) => [part.id, part]));
  const changed = parts.find((part) => linesOf(part) !== linesOf(now.get(part.id)));
  const [was, is] = firstDifference(linesOf(changed), linesOf(changed && now.get(changed.id)));
  return [remark('earlier', { date: earlier, was, is }), ...remarks];
}

const linesOf = (part: SendingPart | undefined): string =>
  part === undefined
    ? ''
    : part.lines.map(({ text }) => text.replace(/\{\{fields\.[\w-]+\}\}/g, '…')).join(' ');

/** The words around the first place where two texts part. */
function firstDifference(old: string, now: string): readonly [string, string] {
  const [a, b] = [old.split(/\s+/), now.split(/\s+/)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const from = Math.max(0, start - 2);
  return [a.slice(from, start + 3).join(' '), b.slice(from, start + 3).join(' ')];
}

function aboutPhones(text: string, match: Match | undefined, index: SendingIndex): Remark[] {
  const known = new Set([
    ...index.unit.phones,
    ...(match?.parts ?? []).flatMap(({ lines }) =>
      lines.flatMap((line) => findPhoneNumbers(line.text).map(({ digits }) => digits)),
    ),
  ]);
  return findPhoneNumbers(text).flatMap(({ digits, text: number }): Remark[] => {
    if (known.has(digits)) return [];
    const other = index.others.find(({ phones }) => phones.includes(digits));
    return other === undefined ? [] : [remark('otherUnit', { number, name: other.name })];
  });
}

/** "8.00" in minutes. */
function minutesOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(/[.:]/u);
  return Number(hour) * 60 + Number(minute);
}

const clockOf = (minutes: number): string =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;

function aboutHour({ template }: Match, { today, minutes }: Moment): Remark[] {
  if (minutes === undefined) return [];
  const { days, from, to } = template.sending;
  const date = parseIsoDate(today);
  const day = date === undefined ? 1 : weekdayOf(date);
  const isDayOff = days === 'weekdays' && day >= 6;
  if (!isDayOff && minutes >= minutesOf(from) && minutes < minutesOf(to)) return [];
  const isLater = isDayOff || minutes >= minutesOf(to);
  const next =
    isDayOff || (isLater && days === 'weekdays' && day === 5) ? 'monday' : isLater ? 'tomorrow' : 'today';
  return [
    remark('hour', {
      clock: clockOf(minutes),
      from: clockOf(minutesOf(from)),
      day: isDayOff ? String(day) : '',
      next,
    }),
  ];
}

const wordsOfLine = (line: string): string =>
  tokensOf(withoutAddresses(cleanText(line)))
    .map(({ word }) => word)
    .join(' ');

/** The words of the lines that Klarmall itself sets around the frasminnen, as indices. */
function aroundIn(words: readonly Token[], around: readonly string[]): readonly number[] {
  const known = new Set(around.map(wordsOfLine));
  const lines = new Map<number, number[]>();
  for (const [index, { line }] of words.entries()) lines.set(line, [...(lines.get(line) ?? []), index]);
  return [...lines.values()].filter((line) => known.has(line.map((at) => words[at]?.word).join(' '))).flat();
}

/** Sentences that no frasminne has: the first of them. */
function aboutOwnText(
  text: string,
  words: readonly Token[],
  own: ReadonlySet<number>,
  name: string,
): Remark[] {
  const title = new Set(tokensOf(cleanText(name)).map(({ word }) => word));
  const added = words.filter(({ word }, index) => word !== '' && !own.has(index) && !title.has(word));
  const [first] = added;
  if (first === undefined) return [];
  const line = text.slice(text.lastIndexOf('\n', first.start) + 1).split('\n')[0] ?? '';
  return [remark('ownText', { text: line.trim().slice(0, 120) })];
}

const levels: readonly Remark['level'][] = ['stop', 'ask', 'note'];

/** The same thing is said once, the worst first. */
function inOrder(remarks: readonly Remark[]): Remark[] {
  const said = new Set<string>();
  return remarks
    .filter(({ id, data }) => {
      const key = JSON.stringify([id, data]);
      return !said.has(key) && said.add(key);
    })
    .sort(
      (a, b) =>
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        remarkIds.indexOf(a.id) - remarkIds.indexOf(b.id),
    );
}

/**
 * Reads a finished message before it goes: which message of the unit it is, and what in it is not as it should be. Says
 * nothing of whom it is for: that stands elsewhere. Pure; about a tenth of a second for forty templates.
 */
export function readBeforeSending(pasted: PastedMessage, index: SendingIndex, moment: Moment): Reading {
  const raw = cleanText(pasted.text);
  const text = withoutAddresses(raw);
  const gaps = [...text.matchAll(GAP)];
  const words = withoutGaps(tokensOf(text).slice(0, MOST_WORDS), gaps);
  const links = [...(pasted.links ?? []), ...addressesIn(raw).map((url) => ({ text: '', url }))];
  const linksSeen = pasted.links !== undefined || links.length > 0;
  if (words.length === 0) return { remarks: [], linksSeen, isEmpty: true };
  const match = recognise(index, words);
  const today = parseIsoDate(moment.today);
  const remarks: Remark[] = gaps.map(([gap]) => remark('gap', { text: gap }));
  remarks.push(...aboutPhones(text, match, index));
  for (const found of findPersonalNumbers(text))
    remarks.push(remark('personalNumber', { text: `${found.text.slice(0, 4)}…` }));
  if (today !== undefined) {
    for (const date of findDates(text)) {
      const wrong = checkDate(date, today);
      if (wrong !== undefined) remarks.push(wrong);
    }
  }
  if (match === undefined) return { remarks: inOrder(remarks), linksSeen, isEmpty: false };
  const { template, message } = match;
  const compared = compareAll(match, text, words);
  const around = template.around ?? [];
  const own = new Set([...[...compared.values()].flatMap((one) => [...one.own]), ...aroundIn(words, around)]);
  const values = [...compared.values()].flatMap((one) => one.values);
  // Where the marker is left, the field is told of already.
  const fields = new Map(
    template.fields
      .filter(({ marker }) => marker === '' || !text.includes(marker))
      .map((field) => [field.id, field]),
  );
  remarks.push(...checkValues(values, fields, moment.today), ...aboutVariants(match), ...aboutVersion(match));
  for (const { differences } of compared.values())
    for (const { source, message: there } of differences) {
      if (/[[\]{}]/u.test(there)) continue;
      const isOtherUnits = aboutPhones(there, match, index).length > 0;
      if (isOtherUnits) continue;
      remarks.push(remark(disagreement(source, there) ?? 'wording', { source, there }));
    }
  const wanted = match.found
    .filter(({ part }) => message.parts.includes(part.id))
    .flatMap(({ part }) => part.lines.flatMap((line) => line.links ?? []));
  if (linksSeen) remarks.push(...checkLinks(wanted, links, around.flatMap(addressesIn)));
  remarks.push(...aboutHour(match, moment), ...aboutOwnText(text, words, own, template.name));
  return {
    recognised: {
      template: template.id,
      ...(template.templateVersion === undefined ? {} : { templateVersion: template.templateVersion }),
      unit: index.unit.name,
      message: message.id,
      messageName: message.name,
      toolName: message.toolName,
      sha256: message.sha256,
      fit: match.fit,
      ...(match.earlier === undefined ? {} : { earlier: match.earlier }),
    },
    remarks: inOrder(remarks),
    linksSeen,
    isEmpty: false,
  };
}
