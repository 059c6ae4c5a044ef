import { type Language, say } from '@klarmall/model';
import { linkRegister } from '../data/link-register.ts';
import type { LetterPlace } from '../letter.ts';
import { masked, type Personal } from '../understand/personal.ts';
import type { Conversion, DraftFinding, Stretch } from './conversion.ts';
import { asksQuestions, type StepNumber, shownOf, stepsOf, type Telling } from './steps.ts';
import { dropTexts, fieldReasons, notCopiedTexts, placeText, refusalTexts, reportTexts } from './words.ts';

interface ListedText {
  readonly text: string;
  readonly place: string;
  readonly reason?: string;
}

/** What `report.json` holds. Everything in it is masked. */
export interface LetterReport {
  readonly version: 1;
  readonly verdict: 'draft' | 'refused';
  readonly reasons: readonly string[];
  readonly format?: string;
  readonly kind?: 'information' | 'questions';
  readonly category?: string;
  readonly name?: string;
  readonly draft?: string;
  readonly steps: Readonly<Record<StepNumber, readonly string[]>>;
  /** What is left to do before the draft is a template. */
  readonly todos: readonly string[];
  readonly dropped: readonly ListedText[];
  readonly contact: readonly ListedText[];
  readonly refused: readonly { readonly reason: string; readonly lines: number }[];
  readonly fields: readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly reason: string;
    readonly place: string;
  }[];
  readonly links: readonly {
    readonly text: string;
    readonly name: string;
    readonly key: string;
    readonly address: string | null;
    readonly source: string;
    readonly date: string;
  }[];
  readonly instrument: readonly string[];
  readonly findings: readonly DraftFinding[];
  readonly similar?: {
    readonly id: string;
    readonly name: string;
    readonly onlyInLetter: readonly string[];
    readonly onlyInTemplate: readonly string[];
  };
}

const noSteps: LetterReport['steps'] = { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] };

/** Names and addresses, and what colleagues write to each other in the margin, are told by what they are, never by what they say. */
const untold: ReadonlySet<string> = new Set(['recipient', 'personal', 'comment']);

/** Numbers that lead to one person. */
const personsNumber = /kund|journal|remiss|patient|faktura|ocr|ärende|besök|kallelse|betalning|bokning/iu;

function listed(
  stretches: readonly Stretch[],
  to: 'dropped' | 'contact',
  personal: Personal,
  language: Language,
): ListedText[] {
  const list: ListedText[] = [];
  const blocks = new Map<string, { lines: number; place: LetterPlace }>();
  for (const { went, text, place } of stretches) {
    if (went.to !== to) continue;
    if (went.to === 'dropped' && untold.has(went.reason)) {
      const block = blocks.get(went.reason) ?? { lines: 0, place };
      blocks.set(went.reason, { ...block, lines: block.lines + 1 });
      continue;
    }
    // A number of a customer, a referral or a bill leads to the person.
    const isNumber = went.to === 'dropped' && went.reason === 'reference' && personsNumber.test(text);
    const shown = (
      isNumber ? masked(text, personal).replace(/\S*\d[\d\p{L}/:.-]*/gu, '…') : masked(text, personal)
    ).trim();
    if (/[\p{L}\d]/u.test(shown))
      list.push({
        text: shown,
        place: placeText(place, language),
        ...(went.to === 'dropped' ? { reason: dropTexts[went.reason][language] } : {}),
      });
  }
  for (const [reason, { lines, place }] of blocks) {
    const what = dropTexts[reason as keyof typeof dropTexts][language];
    const amount = say(lines === 1 ? reportTexts.oneLine : reportTexts.lines, language, { count: lines });
    list.push({ text: '…', place: placeText(place, language), reason: `${what}, ${amount}` });
  }
  return list;
}

type Refused = Extract<Conversion, { readonly kind: 'refused' }>;

function refusedReport({ format, reasons, stretches }: Refused, language: Language): LetterReport {
  return {
    version: 1,
    verdict: 'refused',
    reasons: reasons.map((reason) => refusalTexts[reason][language]),
    ...(format === undefined ? {} : { format }),
    steps: noSteps,
    todos: [],
    dropped: [],
    contact: [],
    refused:
      stretches.length > 0 ? [{ reason: reportTexts.wholeLetter[language], lines: stretches.length }] : [],
    fields: [],
    links: [],
    instrument: [],
    findings: [],
  };
}

/** A link whose address is a thing to do is told once, as that. */
function withoutMissingLinks(found: readonly DraftFinding[]): readonly DraftFinding[] {
  const missing = found.filter(({ rule }) => rule === 'link/unknown-placeholder');
  const lines = new Set(missing.map(({ line }) => line));
  return found.filter(
    (finding) =>
      !missing.includes(finding) && !(finding.rule === 'channel/inbox-grammar' && lines.has(finding.line)),
  );
}

/** What is left to do before the draft is a template. */
function todosOf({ conversion: { missingLinks, understood }, findings, language }: Telling): string[] {
  return [
    ...missingLinks.map((key) => {
      const named = [...linkRegister, ...understood.links.map(({ link }) => link)];
      const name = named.find((link) => link.key === key)?.name ?? key;
      return say(reportTexts.findAddress, language, { name, key });
    }),
    reportTexts.ownUnit[language],
    ...findings.filter(({ level }) => level === 'stop').map(({ message, rule }) => `${message} (${rule})`),
  ];
}

/** The report of a conversion in one language: the six steps of the regions' guide, and where every text went. */
export function reportOf(
  conversion: Conversion,
  found: readonly DraftFinding[],
  today: string,
  language: Language,
): LetterReport {
  if (conversion.kind === 'refused') return refusedReport(conversion, language);
  const { understood, stretches, draft, similar } = conversion;
  const { personal, fields, description, instruments, links, sorted } = understood;
  const findings = withoutMissingLinks(found);
  const telling: Telling = { conversion, findings, today, language };
  const show = shownOf(telling);
  const placeOf = (id: number) => {
    const entry = sorted.entries[id];
    return entry ? placeText(entry.line.place, language) : '';
  };
  return {
    version: 1,
    verdict: 'draft',
    reasons: [],
    format: conversion.format,
    kind: asksQuestions(telling) ? 'questions' : 'information',
    category: description.category,
    name: show(description.name),
    draft: draft.template,
    steps: stepsOf(telling),
    todos: [...new Set(todosOf(telling).map(show))],
    dropped: listed(stretches, 'dropped', personal, language),
    contact: listed(stretches, 'contact', personal, language),
    refused: refusedOf(stretches, language),
    fields: fields.map(({ id, type, label, reason, entry }) => ({
      id,
      type,
      label: show(label),
      reason: fieldReasons[reason][language],
      place: placeOf(entry),
    })),
    links: links.map(({ link, surface }) => ({
      text: show(surface),
      name: link.name,
      key: link.key,
      address: link.url ?? null,
      source: link.source,
      date: link.date,
    })),
    instrument: instruments.map(({ name }) => name),
    findings: findings.map((finding) => ({ ...finding, message: show(finding.message) })),
    ...(similar ? { similar: { ...similar, onlyInLetter: similar.onlyInLetter.map(show) } } : {}),
  };
}

function refusedOf(stretches: readonly Stretch[], language: Language): LetterReport['refused'] {
  return (['instrument', 'manyQuestions'] as const).flatMap((reason) => {
    const lines = stretches.filter(({ went }) => went.to === 'refused' && went.reason === reason).length;
    return lines === 0 ? [] : [{ reason: notCopiedTexts[reason][language], lines }];
  });
}
