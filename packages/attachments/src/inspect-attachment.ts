import type { Clock, DecodeImage, DocumentView, Inflate, Limits, TextRun } from '@klarmall/pdf';
import type { AttachmentFinding, AttachmentReport, FileFacts } from './attachment-report.ts';
import { fileKind } from './file/file-kind.ts';
import { inspectFile, type Seen } from './file/inspect-file.ts';
import type { ImageFacts } from './image/image-facts.ts';
import { inspectImage } from './image/inspect-image.ts';
import { readJpeg } from './image/jpeg.ts';
import { readPng } from './image/png.ts';
import { readPixels } from './image/read-pixels.ts';
import { makeFinding } from './make-finding.ts';
import { oneCause } from './one-cause.ts';
import { type InspectedDocument, inspectDocument } from './pdf/inspect-document.ts';
import { compareTexts, type SecondReader } from './pdf/second-reader.ts';
import type { ProfileName } from './profiles/levels.ts';
import { repeatedOnce } from './repeated.ts';
import { numbersIn, personalNumber } from './rules/document/privacy.ts';
import { textOf } from './rules/document/structure-index.ts';
import { preferPage } from './rules/file-rules.ts';

/** How a file is inspected. */
export interface InspectAttachmentOptions {
  /** The file's name with its extension, without folders: findings name it, and it is checked itself. */
  readonly fileName: string;
  /** Undoes zlib compression: `inflateNode` or `inflatePortable` of @klarmall/pdf. */
  readonly inflate: Inflate;
  /** The gate profile; `en301549` unless said. */
  readonly profile?: ProfileName;
  /** Largest file that the channel takes, in bytes; unlimited unless said. */
  readonly sizeLimit?: number;
  /** The text that stands for a picture in the template; '' when the template has none, undefined when there is no template. */
  readonly textEquivalent?: string;
  /** Limits of the PDF reader. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds from any fixed point; without it the time limit does not hold. */
  readonly clock?: Clock;
  /** Decodes images; without it, JPEG, JPEG 2000, CCITT and JBIG2 are not looked into, and a person is asked instead. */
  readonly decodeImage?: DecodeImage;
  /** A second reader of PDF text to compare with, for files that are read whole; none unless said. */
  readonly secondReader?: SecondReader;
}

/**
 * Says whether a file may be attached to a message, and what keeps it from that: by its content, never by its name.
 * Findings carry message keys and data; `attachmentCatalogue` has the words.
 *
 * Never throws for what a file is. What cannot be read whole is stopped.
 */
export async function inspectAttachment(
  bytes: Uint8Array,
  options: InspectAttachmentOptions,
): Promise<AttachmentReport> {
  const context = { fileName: options.fileName, profile: options.profile ?? 'en301549' };
  const image = imageOf(bytes);
  const { kind, seen: seenOfFile } = inspectFile(bytes, options.fileName, options.sizeLimit, image?.end);
  const seen: Seen[] = [...seenOfFile];
  for (const problem of numbersIn(options.fileName, { message: 'fileName' }))
    seen.push([personalNumber, problem]);
  let facts: FileFacts = { kind, bytes: bytes.length };
  let document: InspectedDocument | undefined;
  if (image !== undefined) {
    facts = { ...facts, image };
    const reading = await readPixels(bytes, image, options);
    seen.push(...inspectImage(image, options.textEquivalent, reading), [preferPage, { message: 'attached' }]);
  } else if (kind === 'pdf') {
    document = await inspectDocument(bytes, context, options);
    facts = { ...facts, pdf: pdfFacts(document) };
    seen.push(...document.seen);
    if (
      options.secondReader !== undefined &&
      document.report.whole &&
      document.report.view?.class === 'born-digital'
    ) {
      seen.push(...compareTexts(document.text, await options.secondReader(bytes)));
    }
  }
  const view = document?.report.view;
  const told = oneCause(seen, view?.class, view?.pages, context.profile);
  const findings = repeatedOnce(told, context.profile)
    .map(([definition, problem]) => makeFinding(definition, problem, context))
    .sort(bySeverity);
  return {
    class: view?.class ?? null,
    verdict: findings.some(isStop) ? 'stop' : 'pass',
    needsReview: findings.some(({ certainty }) => certainty === 'review'),
    findings,
    conformance: document?.conformance ?? null,
    facts,
    text: document?.text ?? [],
    ...(document?.reading ? { reading: document.reading } : {}),
    structure: view === undefined ? [] : structureOf(view),
  };
}

function imageOf(bytes: Uint8Array): ImageFacts | undefined {
  const kind = fileKind(bytes);
  if (kind === 'jpg') return readJpeg(bytes);
  return kind === 'png' ? readPng(bytes) : undefined;
}

/** Characters of a tag's own text that reports show. */
const shownOfTag = 300;

/** The tags with the beginning of the text that stands in each itself. */
function structureOf(view: DocumentView): AttachmentReport['structure'] {
  const runs = new Map<number, TextRun[]>();
  for (const run of view.pages.flatMap(({ texts }) => texts)) {
    if (run.element === undefined || run.annotation) continue;
    const own = runs.get(run.element);
    if (own === undefined) runs.set(run.element, [run]);
    else if (own.length < shownOfTag) own.push(run);
  }
  return view.structure.map(({ parent, type, page, alt, language }, index) => ({
    parent,
    type,
    page,
    alt,
    language,
    text: textOf(runs.get(index) ?? [])
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, shownOfTag),
  }));
}

function pdfFacts({ report }: InspectedDocument): NonNullable<FileFacts['pdf']> {
  const { view } = report;
  return {
    pages: report.pageCount,
    version: report.pdfVersion,
    title: view?.title,
    language: view?.language,
    producer: view?.producer,
    creator: view?.metadataTexts.find(({ where }) => where === 'Creator')?.text,
    tagged: view?.tagged ?? false,
    encrypted: report.encryption !== undefined,
  };
}

function isStop({ severity, certainty }: AttachmentFinding): boolean {
  return severity === 'error' && certainty === 'certain';
}

const order = (finding: AttachmentFinding): number => {
  if (isStop(finding)) return 0;
  if (finding.certainty === 'review') return 1;
  return finding.severity === 'warning' ? 2 : 3;
};

/** Barriers first, then what a person must judge, then advice and tips; as found within each. */
function bySeverity(a: AttachmentFinding, b: AttachmentFinding): number {
  return order(a) - order(b);
}
