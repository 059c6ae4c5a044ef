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
  /** Milliseconds from any fixed point, for the time limit on one file. */
  readonly clock: () => number;
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

/** Shows files to the gate, one after another, without any template around them. */
export async function inspectFiles(settings: FilesSettings): Promise<{
  readonly files: readonly InspectedFile[];
  readonly catalogue: Catalogue;
}> {
  const { attachmentCatalogue, inflateNode, inspectAttachment, pdfjsReader, tooLargeReport } = await import(
    '@klarmall/attachments/node'
  );
  const secondReader = pdfjsReader();
  const fingerprints = new Fingerprints(() => undefined);
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
      return { ...tooLargeReport(start, size, attachmentSizeLimit, context), sha256: '' };
    }
    const bytes = readFileSync(path);
    const report = await inspectAttachment(bytes, {
      ...context,
      inflate: inflateNode,
      sizeLimit: attachmentSizeLimit,
      clock: settings.clock,
      secondReader,
    });
    return { ...report, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const files: InspectedFile[] = [];
  for (const { path, name } of settings.files) {
    const { text: _, findings, reading, ...report } = await inspect(path);
    const tips = loneTips(readDocument(reading ? { reading } : {}, new Set()), name, moreTips);
    files.push({
      ...report,
      file: name,
      findings: [...findings, ...tips.map((tip) => ({ ...tip, matterhorn: [], wcag: [] }))].map((finding) => {
        const placed = { ...finding, document: { ...finding.document, file: name } };
        return { ...placed, fingerprint: fingerprints.of(placed) };
      }),
    });
    settings.progress?.(files.length, settings.files.length);
  }
  return { files, catalogue: new Map([...catalogueOf(), ...attachmentCatalogue]) };
}
