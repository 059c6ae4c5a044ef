import { relative } from 'node:path';
import { type Published, type PublishedSingle, publishProject, publishSingle } from '@klarmall/check/emit';
import { findRoot } from '@klarmall/check/workspace';
import { counted, type Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { outputFolder } from '../output-folder.ts';
import { readerScript } from '../reader-script.ts';
import { say } from '../say.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { toolboxPage } from '../toolbox-page.ts';
import { checkUnits } from '../units.ts';
import { version } from '../version.ts';
import { unreadableRecord } from './entered.ts';

export interface PublishOptions {
  readonly unit?: string[];
  readonly today?: string;
  readonly single?: boolean;
}

function heldText(held: number, language: Language): string {
  if (held === 0) return '';
  return language === 'sv'
    ? `\n${held} hålls tillbaka av ett Stopp. Kör klarmall check och se varför.`
    : `\n${counted(held, 'is', 'are')} held back by a Stop. Run klarmall check to see why.`;
}

function doneText(
  { units, templates, todos, held }: Extract<Published, { status: 'published' }>,
  folder: string,
  language: Language,
): string {
  const written =
    language === 'sv'
      ? `Skrev webbplatsen i ${folder}: ${counted(units, 'mottagning', 'mottagningar')}, ${counted(templates, 'mall', 'mallar')}, ${todos} att göra i Personalverktyget.`
      : `Wrote the site in ${folder}: ${counted(units, 'unit', 'units')}, ${counted(templates, 'template', 'templates')}, ${todos} to do in the staff tool.`;
  return written + heldText(held, language);
}

function singleText(
  { files, stale, todos, held }: Extract<PublishedSingle, { status: 'published' }>,
  folder: string,
  language: Language,
): string {
  const count = files.filter(({ status }) => status === 'written').length;
  const same = files.filter(({ status }) => status === 'same').length;
  const lines =
    language === 'sv'
      ? [
          `Skrev ${counted(count, 'fil', 'filer')} i ${folder}. ${same} är som förut. ${todos} att göra i Personalverktyget.`,
          ...stale.map((file) => `${file} hör till en mottagning som inte finns längre. Ta bort filen.`),
        ]
      : [
          `Wrote ${counted(count, 'file', 'files')} in ${folder}. ${same} as before. ${todos} to do in the staff tool.`,
          ...stale.map((file) => `${file} is of a unit that is gone. Remove the file.`),
        ];
  return lines.join('\n') + heldText(held, language);
}

/** What could not be written, with what to do; undefined when everything was. */
function notWritten(
  { files }: Extract<PublishedSingle, { status: 'published' }>,
  language: Language,
): string | undefined {
  const named = (wanted: string): string =>
    files
      .filter(({ status }) => status === wanted)
      .map(({ file }) => file)
      .join(', ');
  const [open, foreign] = [named('open'), named('foreign')];
  const lines =
    language === 'sv'
      ? [
          open === ''
            ? ''
            : `Någon har filen öppen så att den inte går att skriva: ${open}. Be personen stänga den, och kör igen.`,
          foreign === ''
            ? ''
            : `Filen är inte från Klarmall, och Klarmall rör den inte: ${foreign}. Välj en annan mapp.`,
        ]
      : [
          open === ''
            ? ''
            : `Somebody has the file open so that it cannot be written: ${open}. Ask them to close it, and run again.`,
          foreign === ''
            ? ''
            : `The file is not by Klarmall and is left alone: ${foreign}. Choose another folder.`,
        ];
  const told = lines.filter((line) => line !== '');
  return told.length === 0 ? undefined : told.join('\n');
}

/** `klarmall publish DIR`: the site for the units. 0 all of it, 1 a Stopp holds something back. */
export async function publish(
  folder: string,
  options: PublishOptions,
  io: Io,
  asked: Language | undefined,
): Promise<number> {
  const language = asked ?? 'sv';
  const { root } = await selectionOf([], io, language);
  checkUnits(options.unit, root, language);
  const out = outputFolder(findRoot(root) ?? root, folder, io, language);
  const settings = {
    root,
    version,
    today: todayOf(options.today, io, language),
    ...(options.unit ? { units: options.unit } : {}),
    ...(asked ? { language: asked } : {}),
    axe: false,
    readerScript: readerScript(),
    out,
  };
  const shown = relative(io.cwd, out) || '.';
  if (options.single === true) {
    const single = await publishSingle(settings);
    if (single.status === 'unreadable')
      throw new UsageError(unreadableRecord(single.path, single.reason, language));
    const said = asked ?? single.checked.project.configuration.language ?? language;
    say(io.stdout, singleText(single, shown, said));
    const problem = notWritten(single, said);
    if (problem !== undefined) throw new UsageError(problem);
    return single.held > 0 ? 1 : 0;
  }
  const published = await publishProject({ ...settings, toolbox: toolboxPage('brev') });
  if (published.status === 'unreadable')
    throw new UsageError(unreadableRecord(published.path, published.reason, language));
  if (published.status === 'refused')
    throw new UsageError(
      language === 'sv'
        ? `Mappen ${shown} innehåller annat än en webbplats från Klarmall. Klarmall rör den inte. Välj en annan mapp.`
        : `The folder ${shown} holds other things than a site by Klarmall, and is left alone. Choose another.`,
    );
  const said = asked ?? published.checked.project.configuration.language ?? language;
  say(io.stdout, doneText(published, shown, said));
  return published.held > 0 ? 1 : 0;
}
