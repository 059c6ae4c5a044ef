import { Superseded } from '@klarmall/check/node';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import type { CheckOptions } from '../options.ts';
import { say } from '../say.ts';
import { watchMarks } from '../scaffold/editor.ts';
import { selectionOf } from '../selection.ts';

const texts = {
  alone: {
    sv: '--watch läser om filerna när du sparar. Skriv det utan --fix, --baseline och --summary.',
    en: '--watch reads the files again when you save. Write it without --fix, --baseline and --summary.',
  },
  format: {
    sv: '--watch går att få som terminal eller line.',
    en: '--watch comes as terminal or line.',
  },
} as const;

/**
 * `klarmall check --watch`: checks again after every save, until it is stopped. Two lines of its own stand around each
 * round, by which an editor knows which findings are the last ones.
 * @param once one check, which writes its own report, and ends without one when something is saved meanwhile. It is told
 * what has been saved since the last report.
 */
export async function watch(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  language: Language,
  once: (isWanted: () => boolean, saved: ReadonlySet<string>) => Promise<number>,
): Promise<number> {
  if (options.fix || options.baseline || options.summary) throw new UsageError(texts.alone[language]);
  if (!options.format.every((format) => format === 'terminal' || format === 'line'))
    throw new UsageError(texts.format[language]);
  const { root } = await selectionOf(paths, io, language);
  const saves = io.watch(root, options.poll === true);
  let saved: ReadonlySet<string> = new Set();
  for (;;) {
    say(io.stdout, `${watchMarks.begins} …`);
    let code = 2;
    try {
      code = await once(() => !saves.isWaiting(), saved);
    } catch (error) {
      if (error instanceof Superseded) {
        saved = new Set([...saved, ...((await saves.next()) ?? [])]);
        continue;
      }
      // A file may be half written or gone for a moment: the next save is read again.
      if (!(error instanceof UsageError)) throw error;
      say(io.stderr, error.message);
    }
    say(io.stdout, `${watchMarks.ends}.`);
    const next = await saves.next();
    if (!next) return code;
    saved = next;
  }
}
