import { writeFileSync } from 'node:fs';
import { canonicalJson } from '@klarmall/compiler/targets';
import type { Entered } from '@klarmall/model';
import {
  originalName,
  type Site,
  type SiteTemplate,
  type SiteUnit,
  sentPage,
  siteFiles,
  todosOf,
  toolboxPath,
} from '@klarmall/publish';
import type { SendingIndex } from '@klarmall/publish/sent';
import { maskPersonalNumbers } from '@klarmall/swedish';
import { folderInPlace, isUnfinished, type TreeWriter } from '../build/folder-in-place.ts';
import { isOurs } from '../build/our-folder.ts';
import { isOriginal, originalUnits, templatesOf } from '../entered/original-unit.ts';
import { type EnteredRead, readEntered } from '../entered/read-entered.ts';
import { enteredKey } from '../entered/record-entered.ts';
import { type TemplateForms, templateForms } from '../entered/template-forms.ts';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { sendingIndexOf } from './sending-index.ts';
import { holdsNumber, siteTemplates, withoutNumbers } from './site-templates.ts';

/** The file by which a folder is known as a site of ours. */
const siteFile = 'site.json';

export interface PublishSettings extends CheckSettings {
  /** Folder to write, absolute. */
  readonly out: string;
  readonly language?: Site['language'];
  /** What runs on the page Läs före Skicka: one script for a browser. */
  readonly readerScript: string;
  /** The toolbox's page, which the site carries. */
  readonly toolbox?: string;
}

export interface SitePublished {
  readonly status: 'published';
  readonly checked: Checked;
  readonly units: number;
  readonly templates: number;
  readonly todos: number;
  /** Templates and units that a Stopp keeps out of the tool. */
  readonly held: number;
}

type SiteWritten = SitePublished | Extract<EnteredRead, { status: 'unreadable' }>;

export type Published =
  | SiteWritten
  /** The folder holds something that Klarmall did not write, and was left alone. */
  | { readonly status: 'refused' };

/**
 * Checks a project and writes the site for its units: templates, the pages to enter them with, and what each unit has
 * to change in the tool since it was entered. What was published before and is not published now is gone.
 */
export async function publishProject(settings: PublishSettings): Promise<Published> {
  if (!isOurs(settings.out, siteFile) && !isUnfinished(settings.out)) return { status: 'refused' };
  const checked = await checkProject(settings);
  const tree = folderInPlace(settings.out, siteFile);
  try {
    const published = writeSite(checked, settings, tree);
    if (published.status === 'published') {
      const { compiler, today } = checked.context.provenance;
      const files = [...tree.paths].sort().map((path) => ({ path }));
      writeFileSync(tree.indexPath, canonicalJson({ version: 1, compiler, files, today }));
      tree.commit();
    } else tree.discard();
    return published;
  } catch (error) {
    tree.discard();
    throw error;
  }
}

/**
 * The forms that are in use, each with the fingerprint of what it has in the tool. A certain personal number in a template
 * is a Stopp, so that none of these holds one, and they need not be searched again: there are thousands.
 */
function formsInUse(
  made: readonly TemplateForms[],
  shown: readonly SiteTemplate[],
): ReadonlyMap<string, string> {
  const used = new Set(
    shown.filter(({ status }) => status === 'active' || status === 'deprecated').map(({ id }) => id),
  );
  return new Map(
    made.flatMap(({ forms }) =>
      forms.filter(({ key }) => used.has(key)).map(({ key, sha256 }) => [key, sha256] as const),
    ),
  );
}

function maskedEntered(entered: Entered, inUse: ReadonlyMap<string, string>): Entered {
  const templates = entered.templates.map((one) =>
    inUse.get(enteredKey(one)) === one.sha256 ? one : withoutNumbers(one),
  );
  return { ...entered, templates };
}

function maskedIndex(index: SendingIndex, inUse: ReadonlyMap<string, string>): SendingIndex {
  const used = new Set([...inUse.keys()].map((key) => key.split('.')[0]));
  return {
    ...index,
    unit: withoutNumbers(index.unit),
    others: withoutNumbers(index.others),
    templates: index.templates.map((one) => (used.has(one.id) ? one : withoutNumbers(one))),
  };
}

/** Hands every file of the site to `tree`, by its path from the site's folder. */
export function writeSite(
  checked: Checked,
  settings: PublishSettings,
  tree: Pick<TreeWriter, 'write'>,
): SiteWritten {
  const { library, templates, context } = checked;
  const wanted = settings.units && new Set(settings.units);
  const language = settings.language ?? checked.project.configuration.language ?? 'sv';
  const { today } = context.provenance;
  const units: SiteUnit[] = [];
  const originals: SiteUnit[] = [];
  /** What is left out since its address would be a personal number. */
  let nameless = 0;
  // A site for some units only is for them: those who keep the originals have the whole one.
  for (const unit of [...library.units, ...(wanted ? [] : originalUnits(library))]) {
    if (wanted && !wanted.has(unit.id)) continue;
    if (holdsNumber(unit.id)) {
      nameless += 1;
      continue;
    }
    const read = readEntered(settings.root, unit.id);
    if (read.status === 'unreadable') return read;
    const made = templatesOf(unit, templates).map((template) => templateForms(template, unit, checked));
    const named = made.filter(({ template }) => !holdsNumber(template.id));
    nameless += made.length - named.length;
    const shown = named.flatMap((one) => siteTemplates(one, unit, checked, tree));
    const inUse = formsInUse(named, shown);
    const entered = maskedEntered(read.entered, inUse);
    const index = isOriginal(unit)
      ? undefined
      : maskedIndex(sendingIndexOf(unit, entered, checked, named), inUse);
    const hasReader = index !== undefined && index.templates.length > 0;
    const own: SiteUnit = {
      id: unit.id,
      name: originalName(unit.id, language) ?? maskPersonalNumbers(unit.source.name, 'certain'),
      phones: withoutNumbers(unit.source.phones ?? []),
      entered,
      hasReader,
      templates: shown,
    };
    if (hasReader) {
      tree.write(`${unit.id}/las-fore-skicka.json`, canonicalJson(index));
      tree.write(
        `${unit.id}/las-fore-skicka.html`,
        sentPage(own, index, { language, today, units: [own], originals: [] }, settings.readerScript),
      );
    }
    (isOriginal(unit) ? originals : units).push(own);
  }
  const byName = new Intl.Collator('sv');
  units.sort((a, b) => byName.compare(a.name, b.name));
  const { toolbox } = settings;
  const { region } = context;
  const site = {
    ...{ language, today, units, originals, hasToolbox: toolbox !== undefined },
    ...(region === undefined ? {} : { region }),
  };
  for (const { path, text } of siteFiles(site)) tree.write(path, text);
  if (toolbox !== undefined) tree.write(toolboxPath, toolbox);
  const all = units.flatMap((unit) => unit.templates);
  return {
    status: 'published',
    checked,
    units: units.length,
    templates: new Set(all.map(({ id }) => id.split('.')[0])).size,
    todos: units.reduce((sum, unit) => sum + todosOf(unit).length, 0),
    held: nameless + all.filter(({ status }) => status === 'held').length,
  };
}
