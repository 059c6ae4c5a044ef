import { type Bilingual, type Catalogue, type Finding, type Language, placesOf } from '@klarmall/model';
import { pageRanges } from '../page-ranges.ts';
import { safeText } from '../safe-text.ts';
import { programName, remediesOf, wordingOf } from '../wording.ts';
import { filled, type Level, levelOf, words as reportWords } from '../words.ts';
import { checkpoints } from './checkpoints.ts';
import type { AttachmentInput, ReportedAttachment } from './input.ts';
import { type Program, programOf } from './program.ts';
import { classNames, kindNames, attachmentWords as words } from './words.ts';

interface AttachmentMessage {
  readonly text: string;
  /** "3 ställen, sidorna 1–3"; empty for the file as a whole. */
  readonly where: string;
}

/** What is wrong and where, in one line. */
export function placed({ text, where }: AttachmentMessage): string {
  return where === '' ? text : `${text} (${where})`;
}

/** One thing that is wrong, however many places it stands in. */
export interface AttachmentEntry {
  readonly level: Level;
  readonly levelWord: string;
  /** Rules that say so: those with the same title and the same remedy are told together. */
  readonly rules: readonly string[];
  readonly title: string;
  /** What is wrong, one sentence each, with its places; the rest is counted in `more`. */
  readonly messages: readonly AttachmentMessage[];
  readonly more: number;
  readonly why: string;
  readonly action: string;
  /** Program and what to do in it. */
  readonly remedies: readonly (readonly [program: string, text: string])[];
  readonly sources: readonly string[];
  readonly matterhorn: readonly string[];
}

/** What is wrong, a line each, and how many more there are. */
export function messagesOf({ messages, more }: AttachmentEntry, language: Language): readonly string[] {
  const rest = more > 0 ? [filled(words.more[language], { count: more }, language)] : [];
  return [...messages.map(placed), ...rest];
}

interface AttachmentSection {
  readonly heading: string;
  readonly entries: readonly AttachmentEntry[];
}

/** Formal faults of one checkpoint of the Matterhorn Protocol. */
interface AttachmentCheckpoint {
  readonly name: string;
  /** Places in all. */
  readonly count: string;
  readonly faults: readonly AttachmentFault[];
}

/** A formal fault: its conditions in the protocol, or its rule where the protocol has none. */
interface AttachmentFault extends AttachmentMessage {
  readonly ids: string;
}

/** A report on one file in words, for every format to lay out. */
export interface AttachmentView {
  readonly file: string;
  readonly status: 'stopped' | 'unreviewed' | 'clean';
  readonly verdict: string;
  /** The one next thing to do, and in which menu of the program that the file was made in; empty when there is none. */
  readonly next: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Barriers, what a person must judge, advice; only those with entries. */
  readonly sections: readonly AttachmentSection[];
  readonly formal: readonly AttachmentCheckpoint[];
  /** What text recognition read in a picture; undefined when it was not asked. */
  readonly pictureText: PictureTextView | undefined;
}

/** The text of a picture, with what to do about it. */
interface PictureTextView {
  readonly heading: string;
  readonly note: string;
  /** A line of the template; empty when the picture has no text. */
  readonly draft: string;
}

/**
 * Text that was recognised in a picture as one line, to be corrected: words parted at the end of a line are put together, and
 * paragraphs follow each other.
 */
export function textEquivalentFrom(recognised: string): string {
  return recognised
    .replace(/(\p{Ll})-\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const ofPicture = {
  heading: words.pictureText,
  note: words.pictureTextNote,
  empty: words.pictureWithoutText,
};
const ofDocument = {
  heading: words.pictureTexts,
  note: words.pictureTextsNote,
  empty: words.picturesWithoutText,
};

function pictureTextView(
  { pictureText, facts }: ReportedAttachment,
  language: Language,
): PictureTextView | undefined {
  if (pictureText === undefined) return undefined;
  const draft = safeText(textEquivalentFrom(pictureText));
  const say = facts.pdf === undefined ? ofPicture : ofDocument;
  return {
    heading: say.heading[language],
    note: (draft === '' ? say.empty : say.note)[language],
    draft: draft === '' ? '' : `textEquivalent: ${JSON.stringify(draft)}`,
  };
}

/** Sentences of one entry that are shown before the rest is counted. */
const shownMessages = 5;

function whereOf(findings: readonly Finding[], { catalogue, language }: AttachmentInput): string {
  const say = (text: Bilingual, data = {}) => filled(text[language], data, language);
  const pages = new Set(findings.flatMap(({ document }) => document?.page ?? []));
  const count = findings.reduce((sum, finding) => sum + placesOf(finding, catalogue), 0);
  const more = findings.flatMap(({ data }) => (typeof data.morePages === 'string' ? data.morePages : []));
  const list = [...(pages.size === 0 ? [] : [pageRanges(pages)]), ...more];
  const onPages =
    list.length === 0
      ? []
      : [say(pages.size + more.length === 1 ? words.page : words.pages, { pages: list.join(', ') })];
  const places = count > 1 ? [say(words.places, { count })] : [];
  return [...places, ...onPages].join(', ');
}

function entryOf(
  findings: readonly [Finding, ...Finding[]],
  input: AttachmentInput,
  program: Program | undefined,
): AttachmentEntry {
  const { catalogue, language } = input;
  const [first] = findings;
  const wording = wordingOf(first, catalogue, language);
  const byText = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { message, suggestion } = wordingOf(finding, catalogue, language);
    const text =
      suggestion === undefined ? message : `${message} ${reportWords.didYouMean[language]} ${suggestion}?`;
    byText.set(text, [...(byText.get(text) ?? []), finding]);
  }
  const messages = [...byText].map(([text, same]) => ({ text, where: whereOf(same, input) }));
  return {
    level: wording.level,
    levelWord: wording.levelWord,
    rules: [...new Set(findings.map(({ rule }) => rule))],
    title: wording.title,
    messages: messages.slice(0, shownMessages),
    more: Math.max(0, messages.length - shownMessages),
    why: wording.why,
    action: wording.action,
    remedies: remediesOf(catalogue.get(first.rule), language, program),
    sources: wording.sources,
    matterhorn: [...new Set(findings.flatMap(({ matterhorn }) => matterhorn ?? []))].sort(),
  };
}

/** One entry for all that has the same name, level and remedy, in the order in which they came. */
function entriesOf(
  findings: readonly Finding[],
  input: AttachmentInput,
  program: Program | undefined,
): readonly AttachmentEntry[] {
  const { catalogue, language } = input;
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { level, title, action } = wordingOf(finding, catalogue, language);
    const key = JSON.stringify([level, title, action]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => entryOf(group, input, program));
}

/** A fault against the standard that shuts nobody out by itself. */
function isFormal(finding: Finding): boolean {
  const level = levelOf(finding);
  return finding.rule.startsWith('pdfua/') && (level === 'advice' || level === 'tip');
}

function faultsOf(findings: readonly Finding[], input: AttachmentInput): readonly AttachmentFault[] {
  const { catalogue, language } = input;
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return {
      ids: first.matterhorn?.join(', ') || first.rule,
      text: wordingOf(first, catalogue, language).message,
      where: whereOf(group, input),
    };
  });
}

function checkpointsOf(
  findings: readonly Finding[],
  input: AttachmentInput,
): readonly AttachmentCheckpoint[] {
  const { language } = input;
  const byNumber = new Map<string, Finding[]>();
  for (const finding of findings) {
    const number = finding.matterhorn?.[0]?.slice(0, 2) ?? '';
    const group = byNumber.get(number);
    if (group) group.push(finding);
    else byNumber.set(number, [finding]);
  }
  // What has no checkpoint stands last.
  const order = (number: string) => (number === '' ? '99' : number);
  return [...byNumber]
    .sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
    .map(([number, group]) => {
      const name = checkpoints.get(number);
      const count = group.reduce((sum, finding) => sum + placesOf(finding, input.catalogue), 0);
      return {
        name: name
          ? `${filled(words.checkpoint[language], { number }, language)}: ${name[language]}`
          : words.otherCheckpoint[language],
        count: count === 1 ? words.place[language] : filled(words.places[language], { count }, language),
        faults: faultsOf(group, input),
      };
    });
}

function sizeInWords(bytes: number, language: Language): string {
  const comma = (value: string) => (language === 'sv' ? value.replace('.', ',') : value);
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${comma((bytes / 1024 / 1024).toFixed(1))} MB`;
}

function factsOf(report: ReportedAttachment, language: Language): AttachmentView['facts'] {
  const facts: [string, string][] = [];
  const say = (label: Bilingual, value: string) => facts.push([label[language], safeText(value)]);
  const { kind, bytes, image, pdf } = report.facts;
  // Of a file that could not be opened, nothing is known.
  if (bytes > 0 || kind !== 'unknown') {
    say(words.kind, kindNames[kind]?.[language] ?? kind);
    say(words.size, sizeInWords(bytes, language));
  }
  if (image) say(words.pixels, `${image.width} × ${image.height}`);
  if (pdf && pdf.pages > 0) {
    say(words.pageCount, String(pdf.pages));
    if (report.class) say(words.carried, classNames[report.class][language]);
    say(words.title, pdf.title ?? words.missing[language]);
    say(words.language, pdf.language ?? words.missing[language]);
    if (pdf.producer !== undefined) say(words.producer, pdf.producer);
  }
  if (report.conformance) {
    // A file of PDF 2.0 is judged by the standard for it.
    const isNew = pdf?.version?.startsWith('2') === true;
    const { verdict, failedRules } = report.conformance[isNew ? 'ua2' : 'matterhorn'];
    const count = failedRules.length;
    const standard = isNew ? words.conformance2 : words.conformance;
    if (verdict === 'pass') say(standard, words.conforms[language]);
    else if (count > 0)
      say(standard, filled((count === 1 ? words.breaksOne : words.breaks)[language], { count }, language));
  }
  if (report.sha256 !== '') say(words.fingerprint, report.sha256);
  return facts;
}

/** The barrier to begin with: what has to be settled before others are worth mending. */
function firstBarrier(report: ReportedAttachment, catalogue: Catalogue): Finding | undefined {
  const barriers = report.findings.filter((finding) => levelOf(finding) === 'stop');
  const rank = ({ rule }: Finding) => catalogue.get(rule)?.groundwork ?? Number.MAX_SAFE_INTEGER;
  return [...barriers].sort((a, b) => rank(a) - rank(b))[0];
}

/** The one next thing to do: what the gravest barrier asks for, and where; or the questions to answer. */
export function nextOf(report: ReportedAttachment, { catalogue, language }: AttachmentInput): string {
  const barrier = firstBarrier(report, catalogue);
  if (barrier === undefined) {
    if (!report.needsReview) return '';
    const count = report.findings.filter((finding) => levelOf(finding) === 'review').length;
    return filled((count === 1 ? words.nextReviewOne : words.nextReview)[language], { count }, language);
  }
  const { action } = wordingOf(barrier, catalogue, language);
  const program = report.facts.pdf === undefined ? undefined : programOf(report.facts.pdf);
  const [remedy] = program === undefined ? [] : remediesOf(catalogue.get(barrier.rule), language, program);
  if (remedy === undefined || remedy[0] !== programName(program)) return action;
  return `${action} ${filled(reportWords.inProgram[language], { program: remedy[0] }, language)}: ${remedy[1]}`;
}

/** Nothing of it was read, not even how long it is. */
function isUnopened({ sha256, facts }: ReportedAttachment): boolean {
  return sha256 === '' && facts.bytes === 0;
}

/** A report on one file in words. */
export function attachmentView(report: ReportedAttachment, input: AttachmentInput): AttachmentView {
  const { language } = input;
  const status = report.verdict === 'stop' ? 'stopped' : report.needsReview ? 'unreviewed' : 'clean';
  const program = report.facts.pdf === undefined ? undefined : programOf(report.facts.pdf);
  const section = (heading: Bilingual, wanted: (finding: Finding) => boolean): AttachmentSection => ({
    heading: heading[language],
    entries: entriesOf(report.findings.filter(wanted), input, program),
  });
  return {
    file: safeText(report.file),
    status,
    verdict: words[isUnopened(report) ? 'unopened' : status][language],
    next: nextOf(report, input),
    facts: factsOf(report, language),
    sections: [
      section(words.barriers, (finding) => levelOf(finding) === 'stop'),
      section(words.reviews, (finding) => levelOf(finding) === 'review'),
      section(
        words.advice,
        (finding) => !isFormal(finding) && (levelOf(finding) === 'advice' || levelOf(finding) === 'tip'),
      ),
    ].filter(({ entries }) => entries.length > 0),
    formal: checkpointsOf(report.findings.filter(isFormal), input),
    pictureText: pictureTextView(report, language),
  };
}

/** "12 filer: 3 stoppade, 1 att granska, 8 utan hinder." */
export function attachmentSummary(files: readonly ReportedAttachment[], language: Language): string {
  const say = (text: Bilingual, count: number) => filled(text[language], { count }, language);
  const stopped = files.filter(({ verdict }) => verdict === 'stop').length;
  const unreviewed = files.filter(({ verdict, needsReview }) => verdict === 'pass' && needsReview).length;
  const clean = files.length - stopped - unreviewed;
  const parts = [
    ...(stopped > 0 ? [say(stopped === 1 ? words.countStoppedOne : words.countStopped, stopped)] : []),
    ...(unreviewed > 0 ? [say(words.countUnreviewed, unreviewed)] : []),
    ...(clean > 0 ? [say(words.countClean, clean)] : []),
  ];
  return `${say(files.length === 1 ? words.file : words.files, files.length)}: ${parts.join(', ')}.`;
}
