import type { Bilingual } from '@klarmall/model';
import type { Terminal } from '../io.ts';
import { run } from '../run.ts';

/** Klarmall could not run: no project, a file that is not there, an option that does not exist. The message is for people. */
export class KlarmallError extends Error {
  override readonly name = 'KlarmallError';
}

/** What an option of a function may be. */
type OptionKind = 'text' | 'texts' | 'yesNo';

const isText = (value: unknown): boolean => typeof value === 'string';
const isKind: Readonly<Record<OptionKind, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  yesNo: (value) => typeof value === 'boolean',
};
const kindNames: Readonly<Record<OptionKind, Bilingual>> = {
  text: { sv: 'text', en: 'a string' },
  texts: { sv: 'en lista med texter', en: 'a list of strings' },
  yesNo: { sv: 'true eller false', en: 'true or false' },
};
const commonKinds = { today: 'text', language: 'text' } as const satisfies Readonly<
  Record<string, OptionKind>
>;

/**
 * Sees that options are as their types say, for programs that are not held to types.
 * @param call the function, as it is named in what is said.
 * @param kinds what each option is; those that end with `!` have to be there.
 * @throws KlarmallError when they are not, or the language is none that Klarmall speaks.
 */
export function requireOptions(
  call: string,
  given: unknown,
  kinds: Readonly<Record<string, OptionKind | `${OptionKind}!`>>,
): void {
  if (given !== undefined && (typeof given !== 'object' || given === null))
    throw new KlarmallError(`${call}: options ska vara ett objekt. (options has to be an object.)`);
  const options: Readonly<Record<string, unknown>> = { ...given };
  const { language } = options;
  if (language !== undefined && language !== 'sv' && language !== 'en')
    throw new KlarmallError(`${call}: language är "sv" eller "en". (language is "sv" or "en".)`);
  const says = (name: string, kind: OptionKind): KlarmallError =>
    new KlarmallError(
      language === 'en'
        ? `${call}: ${name} has to be ${kindNames[kind].en}.`
        : `${call}: ${name} ska vara ${kindNames[kind].sv}.`,
    );
  for (const [name, wanted] of Object.entries({ ...commonKinds, ...kinds })) {
    const kind = wanted.replace('!', '') as OptionKind;
    const isMissing = options[name] === undefined;
    if (isMissing ? wanted.endsWith('!') : !isKind[kind](options[name])) throw says(name, kind);
  }
}

/** @throws KlarmallError when a text is none. */
export function requireText(call: string, name: string, value: unknown): void {
  requireOptions(call, { [name]: value }, { [name]: 'text!' });
}

/** Options of the command line and what they are called in a program. */
const ownNames: Readonly<Record<string, string>> = { channel: 'channels', unit: 'units', lang: 'language' };

/** What a command says, with its options by the names that they have in a program. */
function inOwnNames(message: string): string {
  return message.replace(
    /--(channel|unit|lang|profile|today|out)\b/g,
    (_, name: string) => ownNames[name] ?? name,
  );
}

/** What every function takes. */
export interface CommonOptions {
  /** YYYY-MM-DD: what counts as today. The day it is in Sweden unless given. */
  readonly today?: string;
  /** Language of the words in the answer: Swedish unless given. */
  readonly language?: 'sv' | 'en';
}

/** The options of a command line: a name with each of its values. Those that are undefined are left out. */
export function optionsOf(named: Readonly<Record<string, string | readonly string[] | undefined>>): string[] {
  return Object.entries(named).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `--${name}=${one}`),
  );
}

/**
 * What a command writes. Nothing of the process is read or written but its files.
 * @param folder where the command stands, absolute.
 * @throws KlarmallError when it could not run.
 */
export async function outputOf(args: readonly string[], folder: string, input = ''): Promise<string> {
  const written = { out: '', error: '' };
  const terminal = (part: keyof typeof written): Terminal => ({
    write: (text) => {
      written[part] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const code = await run(args, {
    cwd: folder,
    env: {},
    now: () => Date.now(),
    readInput: async () => new TextEncoder().encode(input),
    // The commands that make and change a project are for people.
    home: folder,
    npm: async () => ({ status: 1, output: '' }),
    watch: () => ({ next: async () => undefined, isWaiting: () => false }),
    product: (text) => terminal('out').write(text),
    stdout: terminal('out'),
    stderr: terminal('error'),
  });
  if (code > 1) throw new KlarmallError(inOwnNames(written.error.trim()));
  return written.out;
}
