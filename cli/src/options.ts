import { type ProfileName, profileNames } from '@klarmall/check/workspace';
import type { Channel, Language, Severity } from '@klarmall/model';
import { channels, nearest } from '@klarmall/model';
import { UsageError } from './io.ts';
import { didYouMean } from './unknown.ts';

export const formats = [
  'terminal',
  'line',
  'json',
  'github',
  'sarif',
  'gitlab',
  'junit',
  'markdown',
  'html',
] as const;
export type Format = (typeof formats)[number];

/** Options that check and build share, as commander hands them over. */
export interface RunOptions {
  readonly format: readonly string[];
  readonly failOn: string;
  readonly channel?: string[];
  readonly unit?: string[];
  readonly today?: string;
  readonly full?: boolean;
  readonly axe: boolean;
  readonly plain?: boolean;
  readonly spelling?: boolean;
  readonly all?: boolean;
}

/** What `klarmall check` takes besides. */
export interface CheckOptions extends RunOptions {
  readonly fix?: boolean;
  readonly baseline?: boolean;
  readonly summary?: boolean;
  readonly watch?: boolean;
  readonly poll?: boolean;
  readonly since?: string;
  readonly cache?: boolean;
}

/** One of several words, or an error that lists them and suggests the nearest. */
export function chosen<T extends string>(
  given: string,
  choices: ReadonlyMap<string, T>,
  option: string,
  language: Language,
): T {
  const choice = choices.get(given.toLowerCase());
  if (choice !== undefined) return choice;
  const meant = didYouMean(nearest(given, choices.keys()), language);
  const names = [...choices.keys()].join(', ');
  throw new UsageError(
    language === 'sv'
      ? `${option} kan inte vara ${given}.${meant} Välj bland: ${names}.`
      : `${option} cannot be ${given}.${meant} Choose among: ${names}.`,
  );
}

/** The form of an answer that is shown in one. */
export function formatOf<F extends string>(given: string, among: readonly F[], language: Language): F {
  return chosen(given, new Map(among.map((form) => [form, form])), '--format', language);
}

/** What a run writes: one form where it was started, and any number to files. */
export interface Forms<F extends string = Format> {
  readonly shown: F | 'terminal';
  readonly files: readonly { readonly format: F; readonly path: string }[];
}

/** How the file of a form is called where it is not plain text. */
const endings: Readonly<Partial<Record<string, string>>> = {
  json: 'json',
  gitlab: 'json',
  sarif: 'sarif',
  junit: 'xml',
  markdown: 'md',
  html: 'html',
};

/** Forms as they are given, `sarif=out.sarif` for one that goes to a file. Without one to show, the terminal's is shown. */
export function formsOf(given: readonly string[], language: Language): Forms;
/** The same for a command that has other forms. */
export function formsOf<F extends string>(
  given: readonly string[],
  language: Language,
  among: readonly F[],
): Forms<F>;
export function formsOf(
  given: readonly string[],
  language: Language,
  among: readonly string[] = formats,
): Forms<string> {
  const choices = new Map(among.map((format) => [format, format]));
  const parts = given.map((one) => {
    const [name = '', ...path] = one.split('=');
    return {
      format: chosen(name, choices, '--format', language),
      path: path.join('='),
      toFile: path.length > 0,
    };
  });
  const shown = parts.filter(({ toFile }) => !toFile);
  if (shown.length > 1)
    throw new UsageError(
      language === 'sv'
        ? '--format kan visa en form. Skriv de andra till filer, till exempel --format sarif=klarmall.sarif.'
        : '--format shows one form. Write the others to files, for example --format sarif=klarmall.sarif.',
    );
  const nameless = parts.find(({ toFile, path }) => toFile && path === '');
  if (nameless)
    throw new UsageError(
      language === 'sv'
        ? `--format ${nameless.format}= saknar filnamn. Skriv till exempel ${nameless.format}=rapport.${endings[nameless.format] ?? 'txt'}.`
        : `--format ${nameless.format}= lacks a file name. Write for example ${nameless.format}=report.${endings[nameless.format] ?? 'txt'}.`,
    );
  return { shown: shown[0]?.format ?? 'terminal', files: parts.filter(({ toFile }) => toFile) };
}

const thresholds = new Map<string, Severity | 'never'>([
  ['stopp', 'error'],
  ['råd', 'warning'],
  ['tips', 'info'],
  ['aldrig', 'never'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'info'],
  ['never', 'never'],
]);

export function thresholdOf(given: string, language: Language): Severity | 'never' {
  return chosen(given, thresholds, '--fail-on', language);
}

export function channelsOf(given: readonly string[] | undefined, language: Language): Channel[] | undefined {
  const choices = new Map(channels.map((channel) => [channel, channel]));
  return given?.map((channel) => chosen(channel, choices, '--channel', language));
}

/** The gate's profile. */
export function profileOf(given: string, language: Language): ProfileName {
  return chosen(given, new Map(profileNames.map((name) => [name, name])), '--profile', language);
}
