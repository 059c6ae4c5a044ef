import type { FirstAnswer } from '@klarmall/check/node';
import type { Language } from '@klarmall/model';
import type { Io } from '../io.ts';
import { say } from '../say.ts';
import { type ReportWish, writeReport } from '../write-report.ts';

const texts = {
  nothing: {
    sv: 'I det du sparade finns inget att rätta.',
    en: 'There is nothing to mend in what you saved.',
  },
  rest: {
    sv: 'Nu läser Klarmall mallarna som det påverkar …',
    en: 'Now the templates that it affects are read …',
  },
} as const;

/**
 * Writes what stands in the files that were saved, when all that rests on them takes a while to look at.
 * @returns who wants to know, and the terminals for the whole report after it. A line that has been written, and that an
 * editor has taken in, is not written again.
 */
export function earlyReport(
  files: ReadonlySet<string>,
  root: string,
  wishFor: (configured: Language | undefined) => ReportWish,
  io: Io,
): FirstAnswer & { readonly rest: Io } {
  const told = new Set<string>();
  const areLines = wishFor(undefined).forms.shown === 'line';
  const heard = (text: string): void => {
    for (const line of text.split('\n')) told.add(line);
    io.stdout.write(text);
  };
  const onlyNew = (text: string): void => {
    const lines = text.split('\n').filter((line, index, all) => index === all.length - 1 || !told.has(line));
    io.stdout.write(lines.join('\n'));
  };
  const through = (write: (text: string) => void): Io => ({
    ...io,
    stdout: {
      write,
      get isTTY() {
        return io.stdout.isTTY;
      },
      get columns() {
        return io.stdout.columns;
      },
    },
  });
  return {
    files,
    async tell({ report, catalogue, configuration, textOf }) {
      const wish = wishFor(configuration.language);
      if (areLines) {
        await writeReport({ report, catalogue, textOf }, root, wish, through(heard));
        return;
      }
      if (report.findings.length === 0) say(io.stdout, texts.nothing[wish.language]);
      else await writeReport({ report, catalogue, textOf }, root, wish, io);
      say(io.stdout, texts.rest[wish.language]);
    },
    rest: areLines ? through(onlyNew) : io,
  };
}
