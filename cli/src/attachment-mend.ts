import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InspectedFile, inspectFiles, mendFile } from '@klarmall/check/node';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Catalogue, Language } from '@klarmall/model';
import { formatMended, mendNothingInWords, mendRefusalInWords } from '@klarmall/report';
import { attachmentFiles } from './attachment-files.ts';
import { type Io, UsageError } from './io.ts';
import { say } from './say.ts';

const texts = {
  one: {
    sv: '--mend rättar en fil i taget. Skriv till exempel: klarmall attachment --mend ny.pdf brev.pdf',
    en: '--mend mends one file at a time. Write for example: klarmall attachment --mend new.pdf letter.pdf',
  },
  inPlace: {
    sv: '--mend skriver aldrig över originalet. Ge den nya filen ett annat namn än',
    en: '--mend never writes over the original. Give the new file another name than',
  },
  exists: {
    sv: 'Det finns redan en fil som heter {path}. Välj ett annat namn.',
    en: 'There is already a file named {path}. Choose another name.',
  },
} as const;

interface MendWish {
  /** The file to write. */
  readonly out: string;
  readonly title: string | undefined;
  readonly profile: Parameters<typeof inspectFiles>[0]['profile'];
  /** What was set is told where it was run, unless that is for a program to read. */
  readonly told: boolean;
}

interface MendResult {
  readonly written: boolean;
  readonly files: readonly InspectedFile[];
  readonly catalogue: Catalogue;
}

/** Writes a new file with what can be set without judgement, and gives what the gate says of it; of the file itself when nothing was written. */
export async function mendOne(
  paths: readonly string[],
  { out, title, profile, told }: MendWish,
  io: Io,
  language: Language,
): Promise<MendResult> {
  const files = await attachmentFiles(paths, io);
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError(texts.one[language]);
  const target = resolve(io.cwd, out);
  if (existsSync(target)) {
    const same = existsSync(file.path) && realpathSync(target) === realpathSync(file.path);
    if (same) throw new UsageError(`${texts.inPlace[language]} ${out}.`);
    throw new UsageError(texts.exists[language].replace('{path}', out));
  }
  const before = await inspectFiles({ files, profile });
  const opened = file.absent === undefined && before.files.every(({ sha256 }) => sha256 !== '');
  const mending = opened ? await mendFile(file.path, title) : undefined;
  if (mending?.kind !== 'mended') {
    if (mending !== undefined)
      say(
        io.stderr,
        mending.kind === 'refused'
          ? mendRefusalInWords(mending.reason, language)
          : mendNothingInWords(language),
      );
    return { written: false, files: before.files, catalogue: before.catalogue };
  }
  writeFileAtomically(target, mending.bytes);
  const after = await inspectFiles({ files: [{ path: target, name: out }], profile });
  if (told) io.stdout.write(formatMended(out, mending.steps, language, io.stdout.columns ?? 80));
  return { written: true, files: after.files, catalogue: after.catalogue };
}
