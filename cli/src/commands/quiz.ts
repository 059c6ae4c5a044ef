import { makeQuiz } from '@klarmall/check/emit';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { pageFile } from '../output-file.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { checkUnits } from '../units.ts';
import { noTemplate } from '../unknown.ts';
import { version } from '../version.ts';

export interface QuizOptions {
  readonly unit?: string[];
  readonly out?: string;
  readonly result?: string;
  readonly today?: string;
}

/** How many answers were right, and of how many: nothing else is kept, and so no name. */
function isResult(result: string): boolean {
  const [, right, all] = /^(\d{1,4}) (?:av|of) (\d{1,4})$/u.exec(result) ?? [];
  return all !== undefined && Number(all) > 0 && Number(right) <= Number(all);
}

/** `klarmall quiz`: a sheet with at most five questions for trying a text on readers, or a note of how it went. */
export async function quiz(
  template: string,
  options: QuizOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const isSwedish = language === 'sv';
  if (options.result !== undefined && !isResult(options.result.trim()))
    throw new UsageError(
      isSwedish
        ? `--result är hur många svar som var rätt, och av hur många: "4 av 5". Inget annat sparas, och inga namn. Du skrev: ${options.result}`
        : `--result is how many answers were right, and of how many: "4 of 5". Nothing else is kept, and no names. You wrote: ${options.result}`,
    );
  const { root } = await selectionOf([], io, language);
  checkUnits(options.unit, root, language);
  const made = await makeQuiz({
    ...{ root, version, template, language, axe: false, today: todayOf(options.today, io, language) },
    ...(options.unit === undefined ? {} : { units: options.unit }),
    ...(options.result === undefined ? {} : { result: options.result.trim() }),
  });
  switch (made.status) {
    case 'noTemplate':
      throw new UsageError(noTemplate(template, made.suggestion, language));
    case 'noQuestions':
      throw new UsageError(
        isSwedish
          ? `${template} har inga fält och inga rubriker att fråga om.`
          : `${template} has no fields and no headings to ask about.`,
      );
    case 'unreadable':
      throw new UsageError(
        isSwedish
          ? `${made.path} ser inte ut som Klarmall skrev den. Hämta tillbaka den med git checkout ${made.path}.`
          : `${made.path} is not as Klarmall wrote it. Get it back with git checkout ${made.path}.`,
      );
    case 'made':
      break;
  }
  if (made.noted !== undefined) {
    say(
      io.stdout,
      isSwedish
        ? `Antecknat med textens kontrollsumma ${made.sha256.slice(0, 16)} i ${made.noted}. Spara filen i git.`
        : `Noted with the text’s fingerprint ${made.sha256.slice(0, 16)} in ${made.noted}. Keep the file in git.`,
    );
    return 0;
  }
  if (options.out === undefined) {
    for (const [index, { question }] of made.questions.entries()) say(io.stdout, `${index + 1}. ${question}`);
    say(
      io.stdout,
      isSwedish
        ? 'Vill du skriva ut frågorna? Lägg till --out lasprov.html'
        : 'To print the questions, add --out quiz.html',
    );
    return 0;
  }
  writeFileAtomically(pageFile(options.out, io, language), made.page);
  say(
    io.stdout,
    isSwedish ? `Skrev läsprovet i ${options.out}.` : `Wrote the reading test in ${options.out}.`,
  );
  return 0;
}
