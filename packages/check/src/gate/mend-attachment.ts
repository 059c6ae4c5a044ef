import { headingTexts, languageOf, lengthOf, linkWords, textOf, visibleRuns } from '@klarmall/attachments';
import type { ReadingMeans } from '@klarmall/attachments/reader';
import { type MendObstacle, mendObstacles } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import {
  type DocumentView,
  inspectPdf,
  type MendChanges,
  mendPdf,
  type NotMended,
  type PdfReport,
} from '@klarmall/pdf';
import { attachmentRules, titleFault } from '@klarmall/rules/attachment';
import { languageName, writtenLanguage } from '@klarmall/swedish';
import type { AttachmentReport } from './attachment-report.ts';
import { type GateQuestion, inspectAttachment } from './inspect-attachment.ts';

/** Something that was set, with the words for it. */
export interface MendStep {
  readonly step: 'title' | 'language' | 'displayTitle' | 'tabOrder' | 'descriptions' | 'metadata' | 'mark';
  readonly data: Readonly<Record<string, string | number>>;
}

/** Why a file is left as it is: it needs another file, or what is added would be the wrong thing to have. */
export type MendRefusal = NotMended | MendObstacle | 'notPdf';

export type Mending =
  | { readonly kind: 'refused'; readonly reason: MendRefusal }
  /** Nothing can be set without somebody's judgement. */
  | { readonly kind: 'nothing'; readonly report: AttachmentReport }
  | {
      readonly kind: 'mended';
      /** The file as it was, and what is new after it. */
      readonly bytes: Uint8Array;
      readonly steps: readonly MendStep[];
      /** What the gate says of the new file. */
      readonly report: AttachmentReport;
    };

export interface MendAttachmentOptions extends GateQuestion {
  /** The document's title; without it the first heading is taken where the file has no title that says something. */
  readonly title?: string | undefined;
}

const longestTitle = 120;
const longestDescription = 300;
/** Languages that are told from their neighbours with certainty. */
const certainLanguages: ReadonlySet<string> = new Set(['sv', 'en', 'de', 'fr', 'fi']);
/** Shorter texts may be a name, or a line out of another language. */
const fewestWords = 10;

const obstacles = new Map(attachmentRules.map(({ id, keepsFromMending }) => [id, keepsFromMending]));

/** Why a rule that said this keeps the file from being mended. */
function obstacleOf({ rule, message }: UnjudgedFinding): MendObstacle | undefined {
  const obstacle = obstacles.get(rule);
  return typeof obstacle === 'object' ? (obstacle[message] ?? obstacle.other) : obstacle;
}

function refusalOf({ findings, facts }: AttachmentReport): MendRefusal | undefined {
  if (facts.kind !== 'pdf') return 'notPdf';
  if (facts.pdf?.encrypted) return 'encrypted';
  const met = new Set(findings.map(obstacleOf));
  return mendObstacles.find((obstacle) => met.has(obstacle));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first heading that would do as a title. */
function proposedTitle(view: DocumentView, fileName: string): string | undefined {
  const texts = [...headingTexts(view)].sort(([a], [b]) => a - b);
  for (const [, text] of texts) {
    const proposal = spaced(text);
    if (proposal.length > longestTitle || !/\p{L}.*\p{L}/u.test(proposal)) continue;
    if (titleFault(proposal, fileName) === undefined) return proposal;
  }
  return undefined;
}

/** The language of the whole text, where the file names none or one that nothing in it is written in. */
function certainLanguage(view: DocumentView, findings: readonly UnjudgedFinding[]): string | undefined {
  const told = findings.find(
    ({ rule, certainty }) => rule === 'attachment/language' && certainty === 'certain',
  );
  if (told === undefined || told.message === 'script') return undefined;
  const runs = visibleRuns(view).filter((run) => !run.artifact && lengthOf(run.text) > 0);
  // A part that says its own language is somebody's decision.
  const stated = new Set(runs.map((run) => languageOf(view, run)));
  if (stated.size > 1 || ![...stated].every((tag) => tag === (view.language ?? ''))) return undefined;
  const text = textOf(runs);
  if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) < fewestWords) return undefined;
  const found = writtenLanguage(text);
  return found !== undefined && certainLanguages.has(found) ? found : undefined;
}

/** What links are called on the page, for those without a description. */
function descriptionsOf(view: DocumentView): ReadonlyMap<number, string> {
  const descriptions = new Map<number, string>();
  for (const page of view.pages) {
    const runs = page.texts.filter((run) => run.visible && !run.annotation && lengthOf(run.text) > 0);
    for (const [index, annotation] of view.annotations.entries()) {
      const { subtype, hidden, contents, page: number } = annotation;
      if (subtype !== 'Link' || hidden || number !== page.number || (contents ?? '').trim() !== '') continue;
      const words = spaced(linkWords(view, runs, annotation)).slice(0, longestDescription);
      if (/[\p{L}\p{N}]/u.test(words)) descriptions.set(index, words);
    }
  }
  return descriptions;
}

const failedOf = ({ conformance }: PdfReport) =>
  new Set([...conformance.verapdf.failedRules, ...conformance.matterhorn.failedRules]);

/** Everything that could be set, whatever becomes of it. */
function wishes(
  view: DocumentView,
  report: AttachmentReport,
  failed: ReadonlySet<string>,
  options: MendAttachmentOptions,
): MendChanges {
  const lacksTitle = report.findings.some(({ rule }) => rule === 'attachment/title');
  const given = options.title === undefined ? undefined : spaced(options.title);
  const title = given ?? (lacksTitle ? proposedTitle(view, options.fileName) : undefined);
  // The title of the document information counts, but PDF/UA asks for it in the metadata.
  const own = failed.has('7.1-9') && !lacksTitle ? view.title : undefined;
  const wanted = title ?? own;
  const language = certainLanguage(view, report.findings);
  const descriptions =
    failed.has('7.18.5-2') || failed.has('7.18.1-2') ? descriptionsOf(view) : new Map<number, string>();
  return {
    ...(wanted === undefined ? {} : { title: wanted }),
    ...(language === undefined ? {} : { language }),
    ...(failed.has('7.1-10') && (wanted !== undefined || !lacksTitle) ? { displayTitle: true } : {}),
    ...(failed.has('7.18.3-1') ? { tabOrder: true } : {}),
    ...(descriptions.size > 0 ? { descriptions } : {}),
  };
}

function stepsOf(changes: MendChanges, hadMetadata: boolean, given: boolean): readonly MendStep[] {
  const { title, language, displayTitle, tabOrder, descriptions, metadata, mark } = changes;
  const step = (name: MendStep['step'], wanted: unknown, data: MendStep['data'] = {}): readonly MendStep[] =>
    wanted === undefined || wanted === false ? [] : [{ step: name, data }];
  return [
    ...step('title', title, { title: title ?? '', source: given ? 'given' : 'heading' }),
    ...step('language', language, {
      language: language ?? '',
      name: languageName(language ?? '').sv,
      nameEnglish: languageName(language ?? '').en,
    }),
    ...step('displayTitle', displayTitle),
    ...step('tabOrder', tabOrder),
    ...step('descriptions', descriptions, { count: descriptions?.size ?? 0 }),
    ...step('metadata', metadata && !hadMetadata),
    ...step('mark', mark),
  ];
}

/**
 * Writes a new version of a PDF with what can be set without judgement: title, language, order of the tab key, descriptions of links,
 * metadata. Nothing is ever made worse: what would break another rule is left out, and the mark of PDF/UA is set only when then no rule
 * is broken and nothing is left to ask. It never says that a file is accessible.
 *
 * Never throws for what a file is.
 */
export async function mendAttachment(
  bytes: Uint8Array,
  options: MendAttachmentOptions,
  means: ReadingMeans,
): Promise<Mending> {
  const { title: given, ...question } = options;
  const report = await inspectAttachment(bytes, question, means);
  const refusal = refusalOf(report);
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  const read = (file: Uint8Array) => inspectPdf(file, { inflate: means.inflate });
  const before = read(bytes);
  const { view } = before;
  if (view === undefined || !before.whole) return { kind: 'refused', reason: 'damaged' };
  const failed = failedOf(before);
  const wanted = wishes(view, report, failed, options);
  const hadMetadata = !failed.has('7.1-8');
  const isNew = before.pdfVersion?.startsWith('2') === true;
  const { title: _, displayTitle: __, ...withoutTitle } = wanted;
  // The most first. A file without metadata gets them only with the mark: without it they would break a rule that nothing broke before.
  const mark = failed.has('5-1') || !hadMetadata;
  const attempts: readonly MendChanges[] = [
    ...(isNew ? [] : [{ ...wanted, metadata: mark || wanted.title !== undefined, mark }]),
    { ...wanted, metadata: hadMetadata && wanted.title !== undefined },
    withoutTitle,
  ];
  let refused: NotMended | undefined;
  for (const changes of attempts) {
    const steps = stepsOf(changes, hadMetadata, given !== undefined);
    if (steps.length === 0) continue;
    const mended = mendPdf(bytes, changes, { inflate: means.inflate });
    if (typeof mended === 'string') {
      if (mended !== 'metadata') return { kind: 'refused', reason: mended };
      refused = mended;
      continue;
    }
    const after = read(mended);
    if (!after.whole || [...failedOf(after)].some((rule) => !failed.has(rule))) continue;
    const now = await inspectAttachment(mended, question, means);
    if (changes.mark && (failedOf(after).size > 0 || now.verdict === 'stop' || now.needsReview)) continue;
    return { kind: 'mended', bytes: mended, steps, report: now };
  }
  return refused === undefined ? { kind: 'nothing', report } : { kind: 'refused', reason: refused };
}
