import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { AttachmentReport, ProfileName } from '@klarmall/attachments';
import type { AttachmentRecord } from '@klarmall/compiler';
import type {
  Channel,
  ChannelProfile,
  LinkedAttachment,
  LinkedTemplate,
  UnjudgedFinding,
} from '@klarmall/model';
import { projectFinding } from '../finding.ts';
import { isInside } from '../workspace/source-files.ts';

/** Larger files are never read. Bytes. */
const largestAttachment = 100_000_000;

/** What stands in a payload for an attachment that could not be read; its template has a Stopp and is never written. */
const missing: AttachmentRecord = { sha256: '0'.repeat(64), verdict: 'stopped' };

const mediaTypes = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const;

type Problem = 'outside' | 'notAFile' | 'tooLarge' | 'missing';

function readAttachment(root: string, file: string): Uint8Array | Problem {
  const absolute = resolve(root, file);
  if (!isInside(root, absolute)) return 'outside';
  try {
    if (!isInside(root, realpathSync(absolute))) return 'outside';
    const status = statSync(absolute);
    if (!status.isFile()) return 'notAFile';
    return status.size > largestAttachment ? 'tooLarge' : readFileSync(absolute);
  } catch {
    return 'missing';
  }
}

export interface AttachmentGate {
  /** By path from the project's root, for payloads. */
  readonly records: ReadonlyMap<string, AttachmentRecord>;
  /** Where a template names a file, and what the gate says of it. */
  readonly findings: readonly UnjudgedFinding[];
}

export interface GateSettings {
  /** The project's folder, a real path. */
  readonly root: string;
  readonly templates: readonly LinkedTemplate[];
  readonly profiles: Readonly<Record<Channel, ChannelProfile>>;
  readonly profile: ProfileName;
  /** Milliseconds from any fixed point, for the time limit on one file. */
  readonly clock: () => number;
}

/**
 * Shows every attachment of the templates to the gate. A file that several templates attach is read once; a person's
 * review answers what only a person can judge, for the very bytes that were reviewed.
 */
export async function attachmentGate(settings: GateSettings): Promise<AttachmentGate> {
  const records = new Map<string, AttachmentRecord>();
  const findings: UnjudgedFinding[] = [];
  if (settings.templates.every(({ attachments }) => attachments.length === 0)) return { records, findings };

  const { inspectAttachment, reviewTopicOf } = await import('@klarmall/attachments');
  const { inflateNode } = await import('@klarmall/pdf/node');
  const reports = new Map<string, { readonly report: AttachmentReport; readonly sha256: string }>();
  const inspect = async (attachment: LinkedAttachment, bytes: Uint8Array, sizeLimit: number) => {
    const textEquivalent = attachment.textEquivalent ?? '';
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = `${sha256} ${basename(attachment.file)} ${textEquivalent === ''} ${sizeLimit}`;
    const known = reports.get(key);
    if (known) return known;
    const report = await inspectAttachment(bytes, {
      fileName: basename(attachment.file),
      inflate: inflateNode,
      profile: settings.profile,
      sizeLimit,
      textEquivalent,
      clock: settings.clock,
    });
    const made = { report, sha256 };
    reports.set(key, made);
    return made;
  };

  for (const template of settings.templates) {
    const sizeLimit = Math.min(...template.channels.map((channel) => settings.profiles[channel].attachmentMaxSize.value));
    for (const [index, attachment] of template.attachments.entries()) {
      const { file, place } = attachment;
      const where = { template: template.id, part: `attachments/${index + 1}` };
      const bytes = readAttachment(settings.root, file);
      if (typeof bytes === 'string') {
        records.set(file, missing);
        findings.push({ ...projectFinding('project/attachment', bytes, { file }, place), ...where });
        continue;
      }
      const { report, sha256 } = await inspect(attachment, bytes, sizeLimit);
      const { reviewed } = attachment;
      const checked: readonly string[] = reviewed?.sha256 === sha256 ? reviewed.checked : [];
      const answered = ({ rule, certainty }: UnjudgedFinding): boolean => {
        if (certainty !== 'review' || checked.length === 0) return false;
        const topic = reviewTopicOf(rule);
        return topic === undefined || checked.includes(topic);
      };
      const standing = report.findings.filter((finding) => !answered(finding));
      for (const { matterhorn: _, wcag: __, ...finding } of standing) {
        findings.push({ ...finding, document: { file, ...finding.document }, place, ...where });
      }
      const open = standing.some(({ certainty }) => certainty === 'review');
      const { kind } = report.facts;
      records.set(file, {
        sha256,
        bytes: bytes.length,
        verdict: report.verdict === 'stop' ? 'stopped' : open ? 'unreviewed' : 'passed',
        ...(kind in mediaTypes ? { mediaType: mediaTypes[kind as keyof typeof mediaTypes] } : {}),
      });
    }
  }
  return { records, findings };
}
