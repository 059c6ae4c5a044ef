import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { AbsenceReason } from '@klarmall/attachments';
import { inboxProfile, staffProfile } from '@klarmall/compiler';
import { Fingerprints } from '@klarmall/lint';
import type { Catalogue, Finding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { rules } from '@klarmall/rules';
import type { ProfileName } from '@klarmall/rules/profiles';
import { moreTips } from '../finding.ts';
import type { AttachmentReport } from '../gate/attachment-report.ts';
import { documentReader, loneTips } from '../gate/document-tips.ts';
import { inOrder } from '../gate/in-order.ts';
import { largestAttachment } from '../pipeline/attachment-gate.ts';
import { catalogueOf } from '../pipeline/catalogue.ts';
import { maskedFile } from './masked-file.ts';

/** What the gate says of one file that stands in no template. */
export interface InspectedFile extends Omit<AttachmentReport, 'findings' | 'text' | 'reading'> {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  readonly findings: readonly Finding[];
}

/** A file that was named: where it lies, and the name that reports give it; or why it is not there. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
  readonly absent?: { readonly message: AbsenceReason; readonly suggestion?: string | undefined };
}

interface FilesSettings {
  readonly files: readonly NamedFile[];
  readonly profile: ProfileName;
  /** Called after each file with how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** The largest file that handlers can attach, in bytes. */
export const attachmentSizeLimit = staffProfile.attachmentMaxSize.value;

function startOfFile(path: string): Uint8Array {
  const bytes = new Uint8Array(65_536);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** The system's own refusal to open a file, by its code; undefined for an error that is not the system's. */
export function absenceOf(error: unknown): AbsenceReason | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE' ? 'missing' : 'failed';
}

type Read = Omit<AttachmentReport, 'text'> & { readonly sha256: string };

/**
 * Shows files to the gate, without any template around them. Every file gets its answer, whatever happens to another: one that
 * cannot be opened or read is stopped with the reason. Personal numbers are masked in all that is given back.
 */
export async function inspectFiles(settings: FilesSettings): Promise<{
  readonly files: readonly InspectedFile[];
  readonly catalogue: Catalogue;
  /** A process that reads files could not be started: nothing is wrong with the files. */
  readonly broken: boolean;
}> {
  const { absentReport, endedReport, openGate, tooLargeReport } = await import('../gate/node/index.ts');
  const gate = openGate();
  const readDocument = documentReader(rules, {
    today: '',
    profiles: { staff: staffProfile, inbox: inboxProfile },
    library: { units: [] },
    options: {},
  });
  const tipsOf = (name: string, { reading }: Read) =>
    loneTips(readDocument(reading ? { reading } : {}, new Set()), name, moreTips);
  const read = async (path: string): Promise<Read> => {
    const context = { fileName: basename(path), profile: settings.profile };
    const { size } = statSync(path);
    if (size > largestAttachment) {
      const start = startOfFile(path);
      return { ...tooLargeReport({ start, size, ...context }, attachmentSizeLimit), sha256: '' };
    }
    const bytes = readFileSync(path);
    const report = await gate.inspect(bytes, { ...context, sizeLimit: attachmentSizeLimit });
    return { ...report, sha256: sha256Hex(bytes) };
  };
  const inspect = async ({ path, name, absent }: NamedFile) => {
    const named = { fileName: name, profile: settings.profile };
    if (absent !== undefined) return { report: { ...absentReport(named, absent), sha256: '' }, tips: [] };
    try {
      const report = await read(path);
      return { report, tips: tipsOf(name, report) };
    } catch (error) {
      const message = absenceOf(error);
      const unread =
        message === undefined
          ? endedReport({ ...named, fileName: basename(path), start: new Uint8Array(), size: 0 }, 'failure')
          : absentReport(named, { message });
      return { report: { ...unread, sha256: '' }, tips: [] };
    }
  };
  let done = 0;
  try {
    const reports = await inOrder(settings.files, gate.width, async (file) => {
      const inspected = await inspect(file);
      done++;
      settings.progress?.(done, settings.files.length);
      return inspected;
    });
    const fingerprints = new Fingerprints(() => undefined);
    const files = reports.map(({ report, tips }, index): InspectedFile => {
      const file = settings.files[index]?.name ?? '';
      const { findings, reading: _, ...rest } = report;
      const all = [...findings, ...tips];
      const placed = all.map((finding) => {
        const own = { ...finding, document: { ...finding.document, file } };
        return { ...own, fingerprint: fingerprints.of(own) };
      });
      return maskedFile({ ...rest, file, findings: placed });
    });
    const broken = files.some(({ findings }) =>
      findings.some(({ rule, message }) => rule === 'attachment/file-access' && message === 'notStarted'),
    );
    return { files, catalogue: catalogueOf(), broken };
  } finally {
    gate.close();
  }
}
