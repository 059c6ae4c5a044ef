import { formatSarif, type SarifOptions } from '../sarif.ts';
import type { AttachmentInput } from './input.ts';

/** SARIF 2.1.0. A result names the file, with page and structure element as logical locations. */
export function formatAttachmentsSarif(input: AttachmentInput, options: SarifOptions): string {
  const { files, catalogue, language } = input;
  const report = {
    files: files.length,
    templates: 0,
    units: 0,
    findings: files.flatMap(({ findings }) => findings),
    known: 0,
    exceptions: [],
    verdicts: [],
  };
  return formatSarif({ report, catalogue, language, textOf: () => undefined }, options);
}
