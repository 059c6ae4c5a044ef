import { relative } from 'node:path';
import { type Published, publishProject } from '@klarmall/check/emit';
import { findRoot } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
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
}

function doneText(
  { units, templates, todos, held }: Extract<Published, { status: 'published' }>,
  folder: string,
  language: Language,
): string {
  if (language === 'sv') {
    const written = `Skrev webbplatsen i ${folder}: ${units} ${units === 1 ? 'mottagning' : 'mottagningar'}, ${templates} ${templates === 1 ? 'mall' : 'mallar'}, ${todos} att göra i Personalverktyget.`;
    return held === 0
      ? written
      : `${written}\n${held} hålls tillbaka av ett Stopp. Kör klarmall check och se varför.`;
  }
  const written = `Wrote the site in ${folder}: ${units} ${units === 1 ? 'unit' : 'units'}, ${templates} ${templates === 1 ? 'template' : 'templates'}, ${todos} to do in the staff tool.`;
  return held === 0
    ? written
    : `${written}\n${held} ${held === 1 ? 'is' : 'are'} held back by a Stop. Run klarmall check to see why.`;
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
  const published = await publishProject({
    root,
    version,
    today: todayOf(options.today, io, language),
    ...(options.unit ? { units: options.unit } : {}),
    ...(asked ? { language: asked } : {}),
    axe: false,
    readerScript: readerScript(),
    toolbox: toolboxPage('brev'),
    out,
  });
  const shown = relative(io.cwd, out) || '.';
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
