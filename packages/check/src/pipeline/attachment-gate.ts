import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AttachmentRecord } from '@klarmall/compiler';
import type {
  Channel,
  ChannelProfile,
  LinkedAttachment,
  LinkedTemplate,
  Outcome,
  UnjudgedFinding,
} from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { rules } from '@klarmall/rules';
import type { ProfileName } from '@klarmall/rules/profiles';
import { moreTips, projectFinding } from '../finding.ts';
import type { AttachmentReport } from '../gate/attachment-report.ts';
import { attachedTips, type DocumentTips } from '../gate/document-tips.ts';
import { inOrder } from '../gate/in-order.ts';
import type { GateQuestion } from '../gate/inspect-attachment.ts';
import type { ReviewState } from '../gate/node/index.ts';
import { type FileRefusal, readPlainFile } from '../workspace/plain-file.ts';
import { isInside } from '../workspace/source-files.ts';
import { type AttachedRecords, withVerdict } from './attachment-verdicts.ts';
import { LastingGate } from './lasting-gate.ts';

/** Larger files are never read. Bytes. */
export const largestAttachment = 100_000_000;

/** What the rules rest on beside the file. */
const groundOf = new Map(rules.map(({ id, restsOn }) => [id, restsOn]));

const mediaTypes = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;

type Problem = 'outside' | 'notAFile' | 'tooLarge' | 'missing';

const problemOf: Readonly<Record<FileRefusal, Problem>> = {
  missing: 'missing',
  denied: 'missing',
  failed: 'missing',
  folder: 'notAFile',
  special: 'notAFile',
  tooLarge: 'tooLarge',
};

function readAttachment(root: string, file: string): Uint8Array | Problem {
  const absolute = resolve(root, file);
  if (!isInside(root, absolute)) return 'outside';
  try {
    if (!isInside(root, realpathSync(absolute))) return 'outside';
  } catch {
    return 'missing';
  }
  const read = readPlainFile(absolute, largestAttachment);
  return read.status === 'read' ? read.bytes : problemOf[read.status];
}

interface GateSettings {
  /** The project's folder, a real path. */
  readonly root: string;
  readonly templates: readonly LinkedTemplate[];
  readonly profiles: Readonly<Record<Channel, ChannelProfile>>;
  readonly profile: ProfileName;
  /** Ids of rules on trial that the project has asked for. */
  readonly onTrial: readonly string[];
  /** What the language rules say of an attachment's text. */
  readonly tips: (report: AttachmentReport, template: LinkedTemplate) => DocumentTips;
  /** One that is open for several checks; without it, one is opened and closed again. */
  readonly gate?: LastingGate;
}

interface Inspected {
  readonly report: AttachmentReport;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** One attachment of one template. */
interface Attached {
  readonly template: LinkedTemplate;
  readonly attachment: LinkedAttachment;
  readonly index: number;
  readonly limits: readonly (readonly [Channel, number])[];
}

interface Seen extends Inspected {
  /** How a person's review of this attachment stands to the report. */
  readonly review: ReviewState;
}

interface Judged extends Attached {
  readonly seen: Seen | Problem;
}

/** A function that inspects a file, once for each way in which templates attach it. */
function inspector(lasting: LastingGate, { profile, onTrial }: GateSettings) {
  const inspect = async (
    key: string,
    bytes: Uint8Array,
    question: GateQuestion,
  ): Promise<AttachmentReport> => {
    const gate = await lasting.open();
    const report = lasting.said(key) ?? (await gate.inspect(bytes, question));
    lasting.keep(key, report);
    return report;
  };
  const known = new Map<string, Promise<AttachmentReport>>();
  return async (
    { file, textEquivalent = '' }: LinkedAttachment,
    bytes: Uint8Array,
    sizeLimit: number | undefined,
  ): Promise<Inspected> => {
    const sha256 = sha256Hex(bytes);
    const fileName = basename(file);
    const key = JSON.stringify([sha256, fileName, textEquivalent.trim() === '', sizeLimit, profile, onTrial]);
    const report =
      known.get(key) ??
      inspect(key, bytes, {
        fileName,
        profile,
        onTrial,
        ...(sizeLimit === undefined ? {} : { sizeLimit }),
        textEquivalent,
      });
    known.set(key, report);
    return { report: await report, sha256, size: bytes.length };
  };
}

/** The channels that a finding holds for: all, or those whose limit the file passes. */
function channelsOf(
  { rule }: UnjudgedFinding,
  bytes: number,
  limits: readonly (readonly [Channel, number])[],
): readonly (Channel | undefined)[] {
  if (groundOf.get(rule) !== 'sizeLimit') return [undefined];
  const over = limits.filter(([, limit]) => bytes > limit).map(([channel]) => channel);
  return over.length === limits.length ? [undefined] : over;
}

/** Every attachment that the templates name, in their order. */
function attachedTo({ templates, profiles }: GateSettings): readonly Attached[] {
  return templates.flatMap((template) => {
    const limits = template.channels
      .filter((channel) => profiles[channel].attachments.value)
      .map((channel) => [channel, profiles[channel].attachmentMaxSize.value] as const);
    return template.attachments.map((attachment, index) => ({ template, attachment, index, limits }));
  });
}

/**
 * Shows every attachment of the templates to the gate. A file that several templates attach is read whole once; a
 * person's review answers what only a person can judge, for the very bytes that were reviewed.
 */
export async function attachmentGate(settings: GateSettings): Promise<Outcome<AttachedRecords>> {
  const records = new Map(settings.templates.map(({ id }) => [id, new Map<string, AttachmentRecord>()]));
  const findings: UnjudgedFinding[] = [];
  const attached = attachedTo(settings);
  if (attached.length === 0) return { value: new Map(), findings };

  // The readers are heavy: a project without attachments never loads them.
  const { reviewState } = await import('../gate/node/index.ts');
  const gate = settings.gate ?? new LastingGate();
  const inspect = inspector(gate, settings);
  const { width } = await gate.open();
  const judged = inOrder(attached, width, async (one): Promise<Judged> => {
    const { attachment, limits } = one;
    const bytes = readAttachment(settings.root, attachment.file);
    if (typeof bytes === 'string') return { ...one, seen: bytes };
    const sizeLimit = limits.length === 0 ? undefined : Math.min(...limits.map(([, limit]) => limit));
    const seen = await inspect(attachment, bytes, sizeLimit);
    const review = reviewState(seen.report, attachment.reviewed, seen.sha256);
    return { ...one, seen: { ...seen, review } };
  });
  for (const { template, attachment, index, limits, seen } of await judged.finally(() => {
    // Whoever handed one in closes it.
    if (settings.gate === undefined) gate.close();
  })) {
    const own = records.get(template.id);
    const { file, place } = attachment;
    const where = { template: template.id, part: `attachments/${index + 1}`, place };
    if (typeof seen === 'string') {
      findings.push({ ...projectFinding('project/attachment', seen, { file }, place), ...where });
      own?.set(file, withVerdict({ sha256: '0'.repeat(64) }, 'stopped'));
      continue;
    }
    const { report, sha256, size, review } = seen;
    if (review.state === 'void')
      findings.push({
        ...projectFinding('project/attachment-review', 'changed', { file, sha256 }, place),
        ...where,
      });
    const open = new Set(review.open);
    const isDescriptionRefused = template.refused.touches(['attachments', index, 'textEquivalent']);
    const standing = report.findings.filter(
      (finding) =>
        // A rule on templates says the same of every attachment.
        groundOf.get(finding.rule) !== 'itsBeingAttached' &&
        !(groundOf.get(finding.rule) === 'textEquivalent' && isDescriptionRefused) &&
        (finding.certainty === 'certain' || open.has(finding)),
    );
    for (const finding of standing) {
      const placed = { ...finding, document: { ...finding.document, file }, ...where };
      for (const channel of channelsOf(finding, size, limits))
        findings.push({ ...placed, ...(channel ? { channel } : {}) });
    }
    for (const tip of attachedTips(settings.tips(report, template), file, place, moreTips))
      findings.push({ ...tip, ...where });
    const verdict = report.verdict === 'stop' ? 'stopped' : open.size > 0 ? 'unreviewed' : 'passed';
    const { kind } = report.facts;
    const mediaType = kind in mediaTypes ? { mediaType: mediaTypes[kind as keyof typeof mediaTypes] } : {};
    own?.set(file, withVerdict({ sha256, bytes: size, ...mediaType }, verdict));
  }
  return { value: records, findings };
}
