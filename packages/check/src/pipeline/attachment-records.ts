import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AttachmentRecord } from '@klarmall/compiler';
import type { LinkedAttachment, LinkedLibrary, UnjudgedFinding } from '@klarmall/model';
import { projectFinding } from '../finding.ts';
import { isInside } from '../workspace/source-files.ts';

/** Larger files are not hashed. Bytes. */
const largestAttachment = 100_000_000;

/** What stands in a payload for an attachment that could not be read; its template has a Stopp and is never written. */
const missing: AttachmentRecord = { sha256: '0'.repeat(64), verdict: 'stopped' };

function mediaTypeOf(bytes: Uint8Array): AttachmentRecord['mediaType'] {
  const starts = (...expected: readonly number[]) => expected.every((byte, index) => bytes[index] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'application/pdf';
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  return undefined;
}

interface Read {
  readonly record: AttachmentRecord;
  /** Key in project/attachment. */
  readonly problem?: string;
}

function read(root: string, file: string): Read {
  const absolute = resolve(root, file);
  if (!isInside(root, absolute)) return { record: missing, problem: 'outside' };
  try {
    if (!isInside(root, realpathSync(absolute))) return { record: missing, problem: 'outside' };
    const status = statSync(absolute);
    if (!status.isFile()) return { record: missing, problem: 'notAFile' };
    if (status.size > largestAttachment) return { record: missing, problem: 'tooLarge' };
    const bytes = readFileSync(absolute);
    const mediaType = mediaTypeOf(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return {
      record: { sha256, bytes: bytes.length, verdict: 'unreviewed', ...(mediaType ? { mediaType } : {}) },
    };
  } catch {
    return { record: missing, problem: 'missing' };
  }
}

/** A person's review holds for the very bytes that were reviewed. */
function reviewed(record: AttachmentRecord, { reviewed: review }: LinkedAttachment): AttachmentRecord {
  if (record.verdict === 'unreviewed' && review?.sha256 === record.sha256)
    return { ...record, verdict: 'passed' };
  return record;
}

export interface AttachmentRecords {
  readonly records: ReadonlyMap<string, AttachmentRecord>;
  readonly findings: readonly UnjudgedFinding[];
}

/** Every attachment's file as payloads state it, and a Stopp for each that cannot be read. `root` is a real path. */
export function attachmentRecords(root: string, library: LinkedLibrary): AttachmentRecords {
  const files = new Map<string, Read>();
  const records = new Map<string, AttachmentRecord>();
  const findings: UnjudgedFinding[] = [];
  for (const template of library.templates) {
    for (const attachment of template.attachments) {
      const { file, place } = attachment;
      const known = files.get(file) ?? read(realpathSync(join(root)), file);
      files.set(file, known);
      records.set(file, reviewed(known.record, attachment));
      if (known.problem !== undefined) {
        const finding = projectFinding('project/attachment', known.problem, { file }, place);
        findings.push({ ...finding, template: template.id });
      }
    }
  }
  return { records, findings };
}
