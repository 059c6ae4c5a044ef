import type { AttachmentRecord } from '@klarmall/compiler';
import {
  type AttachmentVerdict,
  attachmentVerdictWords,
  type Finding,
  type LinkedTemplate,
} from '@klarmall/model';

/** Records of one template's attachments by path from the project's root, for payloads. */
export type AttachmentRecords = ReadonlyMap<string, AttachmentRecord>;

/** Those records by template id. */
export type AttachedRecords = ReadonlyMap<string, AttachmentRecords>;

/** A record with its verdict in words, in Swedish as payloads are. */
export function withVerdict(
  record: Omit<AttachmentRecord, 'verdict' | 'verdictText'>,
  verdict: AttachmentRecord['verdict'],
): AttachmentRecord {
  return { ...record, verdict, verdictText: attachmentVerdictWords[verdict].sv };
}

/**
 * Records as they stand after the judgement: where no Stopp is left of a file that the gate stopped, exceptions have
 * let it through.
 */
export function settledRecords(
  records: AttachedRecords,
  standing: (template: string) => readonly Finding[],
): AttachedRecords {
  return new Map(
    [...records].map(([template, own]) => {
      const stopped = new Set(standing(template).map(({ document, data }) => document?.file ?? data.file));
      const settled = [...own].map(([file, record]): readonly [string, AttachmentRecord] => {
        if (record.verdict !== 'stopped' || stopped.has(file)) return [file, record];
        return [file, withVerdict(record, 'excepted')];
      });
      return [template, new Map(settled)];
    }),
  );
}

/** The verdicts for reports, in the order of the templates. */
export function attachmentVerdicts(
  templates: readonly LinkedTemplate[],
  records: AttachedRecords,
): readonly AttachmentVerdict[] {
  return templates.flatMap(({ id, attachments }) =>
    attachments.flatMap(({ file }) => {
      const record = records.get(id)?.get(file);
      return record ? [{ template: id, file, verdict: record.verdict, sha256: record.sha256 }] : [];
    }),
  );
}
