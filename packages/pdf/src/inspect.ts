import { Budget, BudgetSpent, type Clock, defaultLimits, type Limits } from './budget.ts';
import { PdfDocument } from './document/document.ts';
import { type DocumentFacts, gatherFacts } from './facts.ts';
import type { Inflate } from './filters/inflate.ts';
import type { DecodeImage } from './pictures/decode-image.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { remainsView } from './remains/remains.ts';
import type { Conformance, NotWholeReason, PdfReport, RuleFailure } from './report.ts';
import { rules } from './rules/index.ts';
import type { ConformanceSet, Rule, RuleResult } from './rules/rule.ts';
import { factsByNamespace, type Ua2Facts, ua2Failures } from './ua2/index.ts';
import type { DocumentView } from './view/document-view.ts';
import { ViewBuilder } from './view/view-builder.ts';

export interface InspectOptions {
  /** Undoes zlib compression: `inflateNode` or `inflatePortable`, or one's own. */
  readonly inflate: Inflate;
  /** Milliseconds from any fixed point. Without it `limits.milliseconds` does not hold. */
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Whether the report has a `view`; true unless it says false, which is faster. */
  readonly view?: boolean;
}

const nothingChecked: Conformance = { verdict: 'incomplete', failedRules: [], failures: [] };

/**
 * Reads a PDF file and checks it against PDF/UA-1 (ISO 14289-1:2014) and PDF/UA-2 (ISO 14289-2:2024).
 *
 * Never throws, whatever the bytes are: what could not be read, or not within the limits, stands in `reasons`, and `whole` is then false.
 * A file that is not whole is never reported as passing.
 */
export function inspectPdf(bytes: Uint8Array, options: InspectOptions): PdfReport {
  return begin(bytes, options).report;
}

/**
 * As {@link inspectPdf}, and looks into pictures as well: whether they hold text, which decides whether pages are scans. At most eight
 * pictures of a file are read; what cannot be decoded counts as not known.
 * @param decodeImage decodes JPEG, JPEG 2000, CCITT and JBIG2; images of other kinds are read without it.
 */
export async function inspectPdfAndPictures(
  bytes: Uint8Array,
  options: InspectOptions,
  decodeImage: DecodeImage | undefined,
): Promise<PdfReport> {
  const { report, read } = begin(bytes, options);
  if (read === undefined) return report;
  const { document, facts, builder, remains } = read;
  try {
    const pictures = builder.picturesToRead(facts.pages);
    if (pictures.length === 0) return report;
    const readings = await readPictures(document, pictures, decodeImage);
    return { ...report, view: { ...builder.build(facts, readings), remains } };
  } catch (error) {
    return { ...withoutView(report), reasons: [...report.reasons, reasonOf(error)] };
  }
}

function withoutView(report: PdfReport): PdfReport {
  return {
    ...report,
    whole: false,
    view: undefined,
    conformance: neverPassing(report.conformance),
  };
}

function reasonOf(error: unknown): NotWholeReason {
  if (error instanceof BudgetSpent) return { kind: 'budget', limit: error.limit };
  return {
    kind: 'internal',
    message: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
  };
}

interface Begun {
  readonly report: PdfReport;
  /** What reading pictures needs; undefined when the file could not be read so far. */
  readonly read:
    | {
        readonly document: PdfDocument;
        readonly facts: Ua2Facts;
        readonly builder: ViewBuilder;
        readonly remains: DocumentView['remains'];
      }
    | undefined;
}

function begin(bytes: Uint8Array, options: InspectOptions): Begun {
  const limits = { ...defaultLimits, ...options.limits };
  const budget = new Budget(limits, options.clock);
  const reasons: NotWholeReason[] = [];
  let document: PdfDocument | undefined;
  let pageCount = 0;
  let conformance: PdfReport['conformance'] = {
    verapdf: nothingChecked,
    ua2: nothingChecked,
    matterhorn: nothingChecked,
  };
  let view: DocumentView | undefined;
  let read: Begun['read'];
  try {
    document = new PdfDocument(bytes, budget, options.inflate);
    if (document.encryption?.opened !== false) {
      const builder = options.view === false ? undefined : new ViewBuilder(document);
      const facts = gatherFacts(document, builder && ((event) => builder.listen(event)));
      pageCount = facts.pages.length;
      const byNamespace = factsByNamespace(facts);
      conformance = { ...checkRules(facts), ua2: conclude(checkUa2(byNamespace)) };
      if (builder !== undefined) {
        const shown = builder.build(byNamespace);
        const remains = remainsView(document, facts.read, shown, options.inflate);
        view = { ...shown, remains };
        read = { document, facts: byNamespace, builder, remains };
      }
    }
  } catch (error) {
    reasons.push(reasonOf(error));
  }
  for (const damage of document?.damage ?? []) reasons.push({ kind: 'damaged', damage });
  const whole = reasons.length === 0;
  const report: PdfReport = {
    version: 1,
    pdfVersion: document?.header ? /^%PDF-(\d+\.\d+)/.exec(document.header.line)?.[1] : undefined,
    pageCount,
    encryption: document?.encryption ? { opened: document.encryption.opened } : undefined,
    whole,
    reasons,
    conformance: whole ? conformance : neverPassing(conformance),
    view,
  };
  return { report, read };
}

function neverPassing({ verapdf, ua2, matterhorn }: PdfReport['conformance']): PdfReport['conformance'] {
  return { verapdf: withoutPass(verapdf), ua2: withoutPass(ua2), matterhorn: withoutPass(matterhorn) };
}

function withoutPass(conformance: Conformance): Conformance {
  return conformance.verdict === 'pass' ? { ...conformance, verdict: 'incomplete' } : conformance;
}

function checkRules(facts: DocumentFacts): Record<ConformanceSet, Conformance> {
  const verapdf: RuleFailure[] = [];
  const matterhorn: RuleFailure[] = [];
  const forVerapdf = asVerapdfReads(facts);
  for (const rule of rules) {
    facts.document.budget.checkTime();
    const result = rule.check(facts);
    if (rule.sets.includes('matterhorn')) add(matterhorn, rule, result);
    if (rule.sets.includes('verapdf')) {
      const check = rule.checkAsVerapdf ?? rule.check;
      // What nothing breaks, it finds unbroken too.
      const isSame = forVerapdf === facts && (rule.checkAsVerapdf === undefined || result.count === 0);
      add(verapdf, rule, isSame ? result : check(forVerapdf));
    }
  }
  return { verapdf: conclude(verapdf), matterhorn: conclude(matterhorn) };
}

function checkUa2(facts: Ua2Facts): readonly RuleFailure[] {
  return ua2Failures(facts).map(({ id, result: { count, occurrences } }) => ({
    rule: id,
    count,
    occurrences,
  }));
}

/** veraPDF decrypts metadata that stands unencrypted in an encrypted file (EncryptMetadata false), and so finds nothing in it. */
function asVerapdfReads(facts: DocumentFacts): DocumentFacts {
  const { document, metadata } = facts;
  const isClear =
    metadata !== undefined &&
    document.encryption?.opened === true &&
    (document.getNumber(document.encryption.dict, 'V') ?? 0) >= 4 &&
    document.get(document.encryption.dict, 'EncryptMetadata') === false;
  return isClear ? { ...facts, xmp: { properties: [], damaged: true } } : facts;
}

function add(failures: RuleFailure[], rule: Rule, { count, occurrences }: RuleResult): void {
  if (count > 0) failures.push({ rule: rule.id, count, occurrences });
}

function conclude(failures: readonly RuleFailure[]): Conformance {
  return {
    verdict: failures.length === 0 ? 'pass' : 'fail',
    failedRules: failures.map(({ rule }) => rule),
    failures,
  };
}
