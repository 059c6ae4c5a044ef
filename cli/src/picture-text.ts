import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InspectedFile, type NamedFile, picturesOfFile } from '@klarmall/check/node';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from './io.ts';
import { say } from './say.ts';

const texts = {
  absent: {
    sv: '--ocr behöver programmet tesseract, som inte finns på datorn. Installera det (paketen tesseract-ocr och tesseract-ocr-swe), eller kör utan --ocr.',
    en: '--ocr needs the program tesseract, which is not on this computer. Install it (the packages tesseract-ocr and tesseract-ocr-swe), or run without --ocr.',
  },
  withoutSwedish: {
    sv: 'Tesseract kan inte läsa svenska på den här datorn. Installera paketet tesseract-ocr-swe, eller kör utan --ocr.',
    en: 'Tesseract cannot read Swedish on this computer. Install the package tesseract-ocr-swe, or run without --ocr.',
  },
  unread: {
    sv: 'Tesseract kunde inte läsa {file}. Resten av svaret gäller ändå.',
    en: 'Tesseract could not read {file}. The rest of the report holds all the same.',
  },
} as const;

const program = 'tesseract';
/** One picture takes a few seconds, seldom ten. Milliseconds. */
const mostTime = 60_000;
/** More text than this stands in no picture that a message may have. Bytes. */
const mostText = 1_000_000;

type Answer = { readonly output: string } | { readonly failure: 'absent' | 'failed' };

function ask(args: readonly string[], io: Io): Promise<Answer> {
  const options = { env: { ...io.env }, cwd: io.cwd, timeout: mostTime, maxBuffer: mostText };
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error === null) resolve({ output: `${stdout}\n${args.length === 1 ? stderr : ''}` });
      else resolve({ failure: error.code === 'ENOENT' ? 'absent' : 'failed' });
    });
  });
}

/** Ends with an error that says what to install, unless tesseract is there and reads Swedish. */
export async function requireTesseract(io: Io, language: Language): Promise<void> {
  const languages = await ask(['--list-langs'], io);
  if ('failure' in languages) throw new UsageError(texts.absent[language]);
  if (!/^swe$/m.test(languages.output)) throw new UsageError(texts.withoutSwedish[language]);
}

/**
 * Adds what tesseract reads in pictures, and in those of documents, to the answers on them. A verdict never depends on it. One picture after another: tesseract takes
 * all processors for each. A picture that it cannot read is told of, and its answer stays as it is.
 */
export async function withPictureTexts(
  inspected: readonly InspectedFile[],
  named: readonly NamedFile[],
  io: Io,
  language: Language,
): Promise<readonly (InspectedFile & { readonly pictureText?: string })[]> {
  const paths = new Map(named.map(({ name, path }) => [name, path]));
  const read: (InspectedFile & { readonly pictureText?: string })[] = [];
  for (const file of inspected) {
    const path = paths.get(file.file);
    const answers = path === undefined ? [] : await readAll(file, path, io);
    const told = answers.flatMap((answer) => ('failure' in answer ? [] : answer.output.trim()));
    if (told.length < answers.length) say(io.stderr, texts.unread[language].replace('{file}', file.file));
    read.push(
      told.length === 0 ? file : { ...file, pictureText: told.filter((text) => text !== '').join('\n\n') },
    );
  }
  return read;
}

const recognise = (path: string, io: Io) => ask([path, 'stdout', '-l', 'swe'], io);

/** What tesseract reads in a picture, or in the pictures of a document that hold text; nothing for other files. */
async function readAll({ facts }: InspectedFile, path: string, io: Io): Promise<readonly Answer[]> {
  if (facts.image !== undefined) return [await recognise(path, io)];
  if (facts.pdf === undefined) return [];
  const pictures = await picturesOfFile(path);
  if (pictures.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-'));
  try {
    const answers: Answer[] = [];
    for (const { bytes } of pictures) {
      const file = join(folder, 'picture.pgm');
      writeFileSync(file, bytes);
      answers.push(await recognise(file, io));
    }
    return answers;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
