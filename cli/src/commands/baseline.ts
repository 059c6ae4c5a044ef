import { checkProject, type WrittenBaseline, writeBaseline } from '@klarmall/check/node';
import { counted, type Language } from '@klarmall/model';
import { safeText } from '@klarmall/report';
import type { Io } from '../io.ts';
import { chosen } from '../options.ts';
import { progressOn } from '../progress.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

export interface BaselineOptions {
  readonly add?: boolean;
  readonly axe: boolean;
  readonly today?: string;
  readonly format: string;
}

/** Mended findings that are named before the rest is counted. */
const named = 20;

const texts = {
  sv: {
    wrote: (count: number, path: string) =>
      count === 0
        ? `Skrev ${path}. Det finns inga fynd att skriva ned.`
        : `Skrev ${counted(count, 'känt fynd', 'kända fynd')} till ${path}. ${count === 1 ? 'Det' : 'De'} visas inte mer och stoppar inget.`,
    kept: (count: number, path: string) =>
      `${path} har ${count === 0 ? 'inga kända fynd' : counted(count, 'känt fynd', 'kända fynd')}.`,
    added: (count: number) => `${counted(count, 'nytt', 'nya')} lades till.`,
    mended: (count: number) =>
      `${counted(count, 'är rättat och borttaget', 'är rättade och borttagna')} ur listan:`,
    more: (count: number) => `… och ${count} till.`,
    moved: (count: number) => `${count} följde med till en fil som har bytt namn.`,
    left: (count: number) =>
      count === 1
        ? '1 nytt fynd lades inte till, så det visas som vanligt. Rätta det, eller ta med det med klarmall baseline --add.'
        : `${count} nya fynd lades inte till, så de visas som vanligt. Rätta dem, eller ta med dem med klarmall baseline --add.`,
    refused:
      'De här går inte att skjuta upp. De rör personuppgifter, stänger ute någon eller stoppas av kanalen:',
  },
  en: {
    wrote: (count: number, path: string) =>
      count === 0
        ? `Wrote ${path}. There are no findings to write down.`
        : `Wrote ${counted(count, 'known finding', 'known findings')} to ${path}. ${count === 1 ? 'It is not shown again and stops' : 'They are not shown again and stop'} nothing.`,
    kept: (count: number, path: string) =>
      `${path} has ${count === 0 ? 'no known findings' : counted(count, 'known finding', 'known findings')}.`,
    added: (count: number) => `${counted(count, 'new one was', 'new ones were')} added.`,
    mended: (count: number) => `${counted(count, 'is', 'are')} mended and taken off the list:`,
    more: (count: number) => `… and ${count} more.`,
    moved: (count: number) => `${count} went along to a file with a new name.`,
    left: (count: number) =>
      count === 1
        ? '1 new finding was not added, and is shown as usual. Mend it, or take it in with klarmall baseline --add.'
        : `${count} new findings were not added, and are shown as usual. Mend them, or take them in with klarmall baseline --add.`,
    refused:
      'These cannot wait. They are about personal data, shut somebody out or are refused by the channel:',
  },
} as const;

/** What became of the baseline, for people. */
export function baselineLines(written: WrittenBaseline, language: Language): readonly string[] {
  const { path, isNew, count, added, mended, moved, left, refused } = written;
  const words = texts[language];
  const lines = [isNew ? words.wrote(count, path) : words.kept(count, path)];
  if (!isNew && added > 0) lines.push(words.added(added));
  if (moved > 0) lines.push(words.moved(moved));
  if (mended.length > 0) {
    lines.push(words.mended(mended.length));
    lines.push(...mended.slice(0, named).map(({ rule, file }) => `  ${safeText(`${file}: ${rule}`)}`));
    if (mended.length > named) lines.push(`  ${words.more(mended.length - named)}`);
  }
  if (left > 0) lines.push(words.left(left));
  if (refused.size > 0) {
    lines.push(words.refused);
    lines.push(...[...refused].sort().map(([rule, times]) => `  ${rule} (${times})`));
  }
  return lines;
}

/** `klarmall baseline`: writes what is known, takes out what is mended and follows files that have new names. */
export async function baseline(
  options: BaselineOptions,
  io: Io,
  asked: Language | undefined,
): Promise<number> {
  const language = asked ?? 'sv';
  const form = chosen(
    options.format,
    new Map([
      ['terminal', 'terminal'],
      ['json', 'json'],
    ]),
    '--format',
    language,
  );
  const { root } = await selectionOf([], io, language);
  const progress = progressOn(io, language, form === 'terminal');
  const today = todayOf(options.today, io, language);
  const checked = await checkProject({ root, version, today, axe: options.axe, progress });
  progress.clear();
  const written = writeBaseline(checked, options.add ? 'all' : 'first');
  if (form === 'json') {
    const refused = Object.fromEntries(written.refused);
    io.stdout.write(`${JSON.stringify({ version: 1, ...written, refused }, null, 2)}\n`);
  } else {
    const said = asked ?? checked.project.configuration.language ?? language;
    for (const line of baselineLines(written, said)) say(io.stdout, line);
  }
  return 0;
}
