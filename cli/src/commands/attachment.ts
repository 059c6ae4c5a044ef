import { attachmentSizeLimit, barrierExceptions, checkProject, fails, inspectFiles } from '@klarmall/check';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import {
  type AttachmentInput,
  formatAttachments,
  formatAttachmentsHtml,
  formatAttachmentsJson,
  formatAttachmentsSarif,
  formatExceptions,
  formatExceptionsHtml,
  formatExceptionsJson,
} from '@klarmall/report';
import { attachmentFiles } from '../attachment-files.ts';
import { attachmentPage } from '../attachment-page.ts';
import { type Io, UsageError, wantsColor } from '../io.ts';
import { type AttachmentFormat, attachmentFormatOf, profileOf, thresholdOf } from '../options.ts';
import { progressOn } from '../progress.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

export interface AttachmentOptions {
  readonly profile: string;
  readonly format: string;
  readonly failOn: string;
  readonly exceptions?: boolean;
  readonly today?: string;
  /** The file to write the page to. */
  readonly page?: string;
}

const texts = {
  noFiles: {
    sv: 'Skriv vilka filer eller mappar du vill kontrollera efter kommandot.',
    en: 'Write which files or folders to check after the command.',
  },
  page: {
    sv: 'Skrev Kontrollera bilaga till {path}. Öppna den i en webbläsare. Den fungerar utan internet.',
    en: 'Wrote Kontrollera bilaga to {path}. Open it in a browser. It works without internet.',
  },
  exceptionsFormat: {
    sv: '--exceptions går att få som terminal, json eller html.',
    en: '--exceptions comes as terminal, json or html.',
  },
  unit: { sv: 'filer', en: 'files' },
} as const;

function reportOf(input: AttachmentInput, format: AttachmentFormat, io: Io): string {
  if (format === 'json') return formatAttachmentsJson(input);
  if (format === 'html') return formatAttachmentsHtml(input);
  if (format === 'sarif') return formatAttachmentsSarif(input, { version, prefix: '' });
  return formatAttachments(input, { columns: io.stdout.columns ?? 80, color: wantsColor(io.stdout, io.env) });
}

/** The barriers in a project's attachments that exceptions let through. */
async function listExceptions(
  options: AttachmentOptions,
  format: AttachmentFormat,
  io: Io,
  language: Language,
): Promise<number> {
  if (format === 'sarif') throw new UsageError(texts.exceptionsFormat[language]);
  const { root } = await selectionOf([], io, language);
  const today = todayOf(options.today, io, language);
  const checked = await checkProject({ root, version, today, axe: false });
  const input = { exceptions: barrierExceptions(checked), catalogue: checked.catalogue, language };
  if (format === 'json') io.stdout.write(formatExceptionsJson(input));
  else if (format === 'html') io.stdout.write(formatExceptionsHtml(input));
  else io.stdout.write(formatExceptions(input, io.stdout.columns ?? 80));
  return 0;
}

/** `klarmall attachment`: the gate on any files. 0 clean, 1 findings at or over --fail-on. */
export async function attachment(
  paths: readonly string[],
  options: AttachmentOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const format = attachmentFormatOf(options.format, language);
  const threshold = thresholdOf(options.failOn, language);
  const profile = profileOf(options.profile, language);
  if (options.page !== undefined) {
    const { path, html } = attachmentPage(options.page, attachmentSizeLimit, io);
    writeFileAtomically(path, html);
    say(io.stdout, texts.page[language].replace('{path}', options.page));
    return 0;
  }
  if (options.exceptions) return listExceptions(options, format, io, language);
  if (paths.length === 0) throw new UsageError(texts.noFiles[language]);
  const files = await attachmentFiles(paths, io, language);
  const progress = progressOn(io, language, format === 'terminal', texts.unit[language]);
  const inspected = await inspectFiles({ files, profile, progress });
  progress.clear();
  io.stdout.write(reportOf({ ...inspected, language }, format, io));
  return fails({ findings: inspected.files.flatMap(({ findings }) => findings) }, threshold) ? 1 : 0;
}
