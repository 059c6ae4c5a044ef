import type { AttachmentRecord } from '@klarmall/compiler';
import { type AttachmentVerdict, type Finding, type LinkedTemplate, verdictWords } from '@klarmall/model';

/** Records of one template's attachments by path from the project's root, for payloads. */
export type AttachmentRecords = ReadonlyMap<string, AttachmentRecord>;

/** Those records by template id. */
export type AttachedRecords = ReadonlyMap<string, AttachmentRecords>;

/** The verdict on an attachment in words, as payloads state it. */
export const verdictTexts: Readonly<Record<AttachmentRecord['verdict'], string>> = {
  passed: verdictWords.clean.sv,
  unreviewed: verdictWords.unreviewed.sv,
  excepted: 'Har hinder som ett undantag med grund och godkännande gäller för',
  stopped: 'Stoppad',
};

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
        return [file, { ...record, verdict: 'excepted', verdictText: verdictTexts.excepted }];
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
