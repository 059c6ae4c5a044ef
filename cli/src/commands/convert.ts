import { basename, extname, join, relative, resolve } from 'node:path';
import { checkProject, projectLibrary } from '@klarmall/check/node';
import { findRoot, writeFileAtomically } from '@klarmall/check/workspace';
import {
  type Conversion,
  type ConvertSettings,
  convertLetter,
  type DraftFinding,
  draftFindings,
  letterFolder,
  reportLines,
  reportOf,
} from '@klarmall/convert';
import type { Language } from '@klarmall/model';
import { wordingOf } from '@klarmall/report';
import { draftFolder, letterReport } from '../draft-folder.ts';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed, readEach } from '../named-file.ts';
import { formatOf } from '../options.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

export interface ConvertOptions {
  readonly out?: string;
  readonly today?: string;
  readonly format: string;
}

const texts = {
  noLetters: {
    sv: 'Skriv vilka brev du vill göra om efter kommandot. Exempel: klarmall convert brev.docx --out utkast',
    en: 'Write which letters to convert after the command. Example: klarmall convert letter.docx --out drafts',
  },
  out: {
    sv: 'Välj en mapp för utkasten med --out. Exempel: klarmall convert brev.docx --out utkast',
    en: 'Choose a folder for the drafts with --out. Example: klarmall convert letter.docx --out drafts',
  },
  tooDeep: {
    sv: 'Brevets delar ligger i varandra så djupt att det inte går att läsa. Kopiera texten till ett nytt dokument:',
    en: 'The parts of the letter lie so deep in each other that it cannot be read. Copy the text to a new document:',
  },
  taken: {
    sv: 'Det ligger redan något annat än ett utkast i mappen. Välj en tom mapp:',
    en: 'The folder already holds something that is no draft. Choose an empty folder:',
  },
  work: {
    sv: 'Här ligger redan ett utkast som är ändrat eller hör till ett annat brev. Klarmall skriver inte över det. Flytta det, eller välj en annan mapp med --out:',
    en: 'A draft lies here already that has been changed or is of another letter. Klarmall does not write over it. Move it, or choose another folder with --out:',
  },
} as const;

/** What a letter becomes. One that nests deeper than can be read is refused, so that the others are answered. */
function conversionOf(
  bytes: Uint8Array,
  path: string,
  settings: ConvertSettings,
  language: Language,
): Conversion {
  try {
    return convertLetter(bytes, settings);
  } catch (error) {
    // The stack is full: the only error of this kind that depends on the letter.
    if (error instanceof RangeError) throw new UsageError(`${texts.tooDeep[language]} ${path}`);
    throw error;
  }
}

/** The names of letters' folders: readable, each once, with nothing of the person in them. */
function folderNames(): (path: string, conversion: Conversion) => string {
  const taken = new Set<string>();
  return (path, conversion) => {
    const wanted = letterFolder(basename(path, extname(path)), conversion);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  };
}

/** `klarmall convert`: letters to drafts with a report each. 0 drafts of all, 1 a letter was refused, 2 a file could not be read. */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  io: Io,
  language: Language,
): Promise<number> {
  if (paths.length === 0) throw new UsageError(texts.noLetters[language]);
  if (options.out === undefined) throw new UsageError(texts.out[language]);
  const format = formatOf(options.format, ['terminal', 'json'], language);
  const today = todayOf(options.today, io, language);
  const out = resolve(io.cwd, options.out);
  const root = findRoot(io.cwd);
  const { templates, links } =
    root === undefined ? { templates: [], links: new Map() } : projectLibrary(root);
  const nameOf = folderNames();
  const { values: reports, refusals } = await readEach(paths, async (path) => {
    const bytes = bytesOfNamed(path, io, language);
    const conversion = conversionOf(bytes, path, { today, library: templates, knownLinks: links }, language);
    const letter = nameOf(path, conversion);
    const folder = join(out, letter);
    const held = draftFolder(folder, conversion.kind === 'draft' ? conversion.draft.files : new Map());
    if (held !== 'free') {
      const text = held === 'work' ? texts.work : texts.taken;
      throw new UsageError(`${text[language]} ${relative(io.cwd, folder)}`);
    }
    let findings: DraftFinding[] = [];
    if (conversion.kind === 'draft') {
      for (const [file, text] of conversion.draft.files) {
        writeFileAtomically(join(folder, file), text);
      }
      const checked = await checkProject({ root: folder, version, today, axe: false, spelling: false });
      findings = draftFindings(checked.report.findings, checked.textOf, (finding) =>
        wordingOf(finding, checked.catalogue, language),
      );
    }
    const report = reportOf(conversion, findings, today, language);
    writeFileAtomically(join(folder, letterReport), `${JSON.stringify(report, null, 2)}\n`);
    return { letter, report };
  });
  if (format === 'json') io.stdout.write(`${JSON.stringify({ letters: reports }, null, 2)}\n`);
  else
    for (const { letter, report } of reports)
      say(io.stdout, `${reportLines(report, letter, language).join('\n')}\n`);
  for (const refusal of refusals) say(io.stderr, refusal);
  if (refusals.length > 0) return 2;
  return reports.some(({ report }) => report.verdict === 'refused') ? 1 : 0;
}
