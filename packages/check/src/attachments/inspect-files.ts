import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ProfileName } from '@klarmall/attachments/definitions';
import type { AttachmentReport } from '@klarmall/attachments/node';
import { inboxProfile, staffProfile } from '@klarmall/compiler';
import { Fingerprints } from '@klarmall/lint';
import type { Catalogue, Finding } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { moreTips } from '../finding.ts';
import { largestAttachment } from '../pipeline/attachment-gate.ts';
import { catalogueOf } from '../pipeline/catalogue.ts';
import { documentReader, loneTips } from './document-tips.ts';
import { inOrder } from './in-order.ts';

/** What the gate says of one file that stands in no template. */
export interface InspectedFile extends Omit<AttachmentReport, 'findings' | 'text' | 'reading'> {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  readonly findings: readonly (Finding & Pick<AttachmentReport['findings'][number], 'matterhorn' | 'wcag'>)[];
}

export interface FilesSettings {
  /** Where each file lies, and the name that reports give it. */
  readonly files: readonly { readonly path: string; readonly name: string }[];
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

/** Shows files to the gate, without any template around them. */
export async function inspectFiles(settings: FilesSettings): Promise<{
  readonly files: readonly InspectedFile[];
  readonly catalogue: Catalogue;
}> {
  const { attachmentCatalogue, openGate, tooLargeReport } = await import('@klarmall/attachments/node');
  const gate = openGate();
  const readDocument = documentReader(rules, {
    today: '',
    profiles: { staff: staffProfile, inbox: inboxProfile },
    library: { templates: [], units: [], snippets: [] },
    options: {},
  });
  const inspect = async (path: string): Promise<AttachmentReport & { readonly sha256: string }> => {
    const context = { fileName: basename(path), profile: settings.profile };
    const { size } = statSync(path);
    if (size > largestAttachment) {
      const start = startOfFile(path);
      return { ...tooLargeReport({ start, size, ...context }, attachmentSizeLimit), sha256: '' };
    }
    const bytes = readFileSync(path);
    const report = await gate.inspect(bytes, { ...context, sizeLimit: attachmentSizeLimit });
    return { ...report, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  let done = 0;
  try {
    const reports = await inOrder(settings.files, gate.width, async ({ path }) => {
      const { text: _, ...report } = await inspect(path);
      done++;
      settings.progress?.(done, settings.files.length);
      return report;
    });
    const fingerprints = new Fingerprints(() => undefined);
    const files = reports.map(({ findings, reading, ...report }, index): InspectedFile => {
      const file = settings.files[index]?.name ?? '';
      const tips = loneTips(readDocument(reading ? { reading } : {}, new Set()), file, moreTips);
      const all = [...findings, ...tips.map((tip) => ({ ...tip, matterhorn: [], wcag: [] }))];
      const placed = all.map((finding) => {
        const own = { ...finding, document: { ...finding.document, file } };
        return { ...own, fingerprint: fingerprints.of(own) };
      });
      return { ...report, file, findings: placed };
    });
    return { files, catalogue: new Map([...catalogueOf(), ...attachmentCatalogue]) };
  } finally {
    gate.close();
  }
}
