import { barrierExceptions, checkProject, fails, inspectFiles } from '@klarmall/check/node';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import {
  type AttachmentInput,
  attachmentsAsReport,
  formatAttachments,
  formatAttachmentsHtml,
  formatAttachmentsJson,
  formatExceptions,
  formatExceptionsHtml,
  formatExceptionsJson,
} from '@klarmall/report';
import { attachmentFiles } from '../attachment-files.ts';
import { mendOne } from '../attachment-mend.ts';
import { type Io, UsageError, wantsColor } from '../io.ts';
import { type Format, type Forms, formsOf, profileOf, thresholdOf } from '../options.ts';
import { outputFile, pageFile } from '../output-file.ts';
import { requireTesseract, withPictureTexts } from '../picture-text.ts';
import { progressOn } from '../progress.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { toolboxPage } from '../toolbox-page.ts';
import { version } from '../version.ts';
import { repositoryPrefix, sharedForm, writeForms } from '../write-report.ts';

export interface AttachmentOptions {
  readonly profile: string;
  readonly format: readonly string[];
  readonly failOn: string;
  readonly exceptions?: boolean;
  readonly today?: string;
  /** The file to write the page to. */
  readonly page?: string;
  /** The new file, with what can be set without judgement. */
  readonly mend?: string;
  /** The title that the new file gets. */
  readonly title?: string;
  /** Text in pictures is read by tesseract. */
  readonly ocr?: boolean;
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
  titleAlone: {
    sv: '--title hör till --mend. Skriv till exempel: klarmall attachment --mend ny.pdf --title "Inför besöket" brev.pdf',
    en: '--title goes with --mend. Write for example: klarmall attachment --mend new.pdf --title "Before the visit" letter.pdf',
  },
  exceptionsFormat: {
    sv: '--exceptions går att få som terminal, json eller html.',
    en: '--exceptions comes as terminal, json or html.',
  },
  broken: {
    sv: 'Några filer gick inte att läsa. Svaret visar vilka. Stäng andra program och kör igen.',
    en: 'Klarmall could not read all files. The report says which. Close other programs and run again.',
  },
  unit: { sv: 'filer', en: 'files' },
} as const;

/** The report in one form. Paths in what GitHub and GitLab read begin at the repository. */
function reportText(input: AttachmentInput, format: Format, io: Io): string | Promise<string> {
  switch (format) {
    case 'json':
      return formatAttachmentsJson(input);
    case 'html':
      return formatAttachmentsHtml(input);
    case 'terminal':
      return formatAttachments(input, {
        columns: io.stdout.columns ?? 80,
        color: wantsColor(io.stdout, io.env),
      });
    default:
      return sharedForm(attachmentsAsReport(input), format, {
        prefix: repositoryPrefix(io.cwd, io.env),
        command: 'attachment',
      });
  }
}

/** The barriers in a project's attachments that exceptions let through. */
async function listExceptions(
  options: AttachmentOptions,
  { shown: format, files }: Forms,
  io: Io,
  language: Language,
): Promise<number> {
  if (!['terminal', 'json', 'html'].includes(format) || files.length > 0)
    throw new UsageError(texts.exceptionsFormat[language]);
  const { root } = await selectionOf([], io, language);
  const today = todayOf(options.today, io, language);
  const checked = await checkProject({ root, version, today, axe: false });
  const input = { exceptions: barrierExceptions(checked), catalogue: checked.catalogue, language };
  if (format === 'json') io.stdout.write(formatExceptionsJson(input));
  else if (format === 'html') io.stdout.write(formatExceptionsHtml(input));
  else io.stdout.write(formatExceptions(input, io.stdout.columns ?? 80));
  return 0;
}

/**
 * `klarmall attachment`: the gate on any files. 0 clean, 1 findings at or over --fail-on, 2 when no process that reads files could
 * be started; a file that cannot be opened is a finding. With --mend, 1 also when no new file was written.
 */
export async function attachment(
  paths: readonly string[],
  options: AttachmentOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const forms = formsOf(options.format, language);
  const threshold = thresholdOf(options.failOn, language);
  const profile = profileOf(options.profile, language);
  for (const { path } of forms.files) outputFile(path, io, language, paths);
  if (options.page !== undefined) {
    writeFileAtomically(pageFile(options.page, io, language), toolboxPage('bilaga'));
    say(io.stdout, texts.page[language].replace('{path}', options.page));
    return 0;
  }
  if (options.exceptions) return listExceptions(options, forms, io, language);
  if (options.title !== undefined && options.mend === undefined)
    throw new UsageError(texts.titleAlone[language]);
  if (options.mend !== undefined && paths.length > 0) {
    const wish = {
      out: options.mend,
      title: options.title,
      profile,
      told: forms.shown === 'terminal',
    };
    const { written, ...mended } = await mendOne(paths, wish, io, language);
    const input = { ...mended, language };
    await writeForms(forms, attachmentsAsReport(input), (format) => reportText(input, format, io), io);
    return !written || fails({ findings: mended.files.flatMap(({ findings }) => findings) }, threshold)
      ? 1
      : 0;
  }
  if (paths.length === 0) throw new UsageError(texts.noFiles[language]);
  if (options.ocr) await requireTesseract(io, language);
  const files = await attachmentFiles(paths, io);
  const progress = progressOn(io, language, forms.shown === 'terminal', texts.unit[language]);
  const { broken, ...inspected } = await inspectFiles({ files, profile, progress });
  progress.clear();
  const told = options.ocr ? await withPictureTexts(inspected.files, files, io, language) : inspected.files;
  const input = { ...inspected, files: told, language };
  await writeForms(forms, attachmentsAsReport(input), (format) => reportText(input, format, io), io);
  if (broken) {
    say(io.stderr, texts.broken[language]);
    return 2;
  }
  return fails({ findings: inspected.files.flatMap(({ findings }) => findings) }, threshold) ? 1 : 0;
}
