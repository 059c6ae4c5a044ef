import { basename, extname, join, relative, resolve } from 'node:path';
import { checkProject, projectLibrary } from '@klarmall/check/node';
import { findRoot, writeFileAtomically } from '@klarmall/check/workspace';
import {
  type Conversion,
  type ConvertSettings,
  convertLetter,
  type DraftFinding,
  letterFolder,
  reportLines,
  reportOf,
} from '@klarmall/convert';
import type { Catalogue, Finding, Language } from '@klarmall/model';
import { wordingOf } from '@klarmall/report';
import { draftFolder, letterReport } from '../draft-folder.ts';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed, readEach } from '../named-file.ts';
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
  format: { sv: '--format är terminal eller json.', en: '--format is terminal or json.' },
  taken: {
    sv: 'Det ligger redan något annat än ett utkast i mappen. Välj en tom mapp:',
    en: 'The folder already holds something that is no draft. Choose an empty folder:',
  },
  work: {
    sv: 'Här ligger redan ett utkast som är ändrat eller hör till ett annat brev. Klarmall skriver inte över det. Flytta det, eller välj en annan mapp med --out:',
    en: 'A draft lies here already that has been changed or is of another letter. Klarmall does not write over it. Move it, or choose another folder with --out:',
  },
} as const;

const levels = { error: 'stop', warning: 'advice', info: 'tip' } as const;

/** A proposal from a fix: the line as it stands and as it could stand. */
function proposalOf({ fixes }: Finding, text: string): DraftFinding['proposal'] {
  const edits = fixes?.[0]?.edits ?? [];
  const [first] = edits;
  if (
    !first ||
    edits.some(
      ({ place }) => place.start.line !== first.place.start.line || place.end.line !== first.place.start.line,
    )
  )
    return undefined;
  const start = text.lastIndexOf('\n', first.place.start.offset - 1) + 1;
  const end = text.indexOf('\n', first.place.end.offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  let after = line;
  for (const { place, text: replacement } of [...edits].sort(
    (a, b) => b.place.start.offset - a.place.start.offset,
  ))
    after = after.slice(0, place.start.offset - start) + replacement + after.slice(place.end.offset - start);
  return { before: line, after };
}

function findingsOf(
  findings: readonly Finding[],
  catalogue: Catalogue,
  textOf: (file: string) => string | undefined,
  language: Language,
): DraftFinding[] {
  return findings.map((finding) => {
    const { message, action } = wordingOf(finding, catalogue, language);
    const text = finding.place === undefined ? undefined : textOf(finding.place.file);
    const proposal = text === undefined ? undefined : proposalOf(finding, text);
    return {
      rule: finding.rule,
      level: finding.certainty === 'review' ? 'review' : levels[finding.severity],
      message: `${message} ${action}`.trim(),
      line: finding.place?.start.line,
      ...(proposal ? { proposal } : {}),
    };
  });
}

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
  if (options.format !== 'terminal' && options.format !== 'json')
    throw new UsageError(texts.format[language]);
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
      findings = findingsOf(checked.report.findings, checked.catalogue, checked.textOf, language);
    }
    const report = reportOf(conversion, findings, today, language);
    writeFileAtomically(join(folder, letterReport), `${JSON.stringify(report, null, 2)}\n`);
    return { letter, report };
  });
  if (options.format === 'json') io.stdout.write(`${JSON.stringify({ letters: reports }, null, 2)}\n`);
  else
    for (const { letter, report } of reports)
      say(io.stdout, `${reportLines(report, letter, language).join('\n')}\n`);
  for (const refusal of refusals) say(io.stderr, refusal);
  if (refusals.length > 0) return 2;
  return reports.some(({ report }) => report.verdict === 'refused') ? 1 : 0;
}
