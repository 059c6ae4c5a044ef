import { renderTemplate } from '@klarmall/compiler';
import { canonicalJson, entryFields, targets, toSheet } from '@klarmall/compiler/targets';
import type { LinkedTemplate, LinkedUnit } from '@klarmall/model';
import { type Site, type SiteTemplate, type SiteUnit, siteFiles, todosOf } from '@klarmall/publish';
import { isOurs, type TreeWriter, treeWriter } from '../build/write-tree.ts';
import { type EnteredRead, readEntered } from '../entered/read-entered.ts';
import { currentApprovals } from '../ledger/loaded-project.ts';
import { type Checked, type CheckSettings, checkProject } from '../pipeline/check-project.ts';

/** The file by which a folder is known as a site of ours. */
const siteFile = 'site.json';

export interface PublishSettings extends CheckSettings {
  /** Folder to write, absolute. */
  readonly out: string;
  readonly language?: Site['language'];
}

export type Published =
  | {
      readonly status: 'published';
      readonly checked: Checked;
      readonly units: number;
      readonly templates: number;
      readonly todos: number;
      /** Templates and units that a Stopp keeps out of the tool. */
      readonly held: number;
    }
  /** The folder holds something that Klarmall did not write, and was left alone. */
  | { readonly status: 'refused' }
  | Extract<EnteredRead, { status: 'unreadable' }>;

/** What the site shows of a template, whose pages are written at once: those of a whole region need not fit in memory. */
function siteTemplate(
  template: LinkedTemplate,
  unit: LinkedUnit,
  checked: Checked,
  tree: TreeWriter,
): SiteTemplate {
  const { context, judgement, attachments } = checked;
  const rendered = renderTemplate(template, unit);
  const { sheet, toolName } = toSheet(rendered, context);
  const isOpen = template.channels.some(
    (channel) => judgement.standing.of(template.id, channel, unit.id).status !== 'stopped',
  );
  const isForStaff = template.channels.includes('staff');
  const isHeld = isForStaff && judgement.standing.of(template.id, 'staff', unit.id).status === 'stopped';
  const own = template.source.status ?? 'active';
  const status = own === 'withdrawn' ? own : !isForStaff ? 'elsewhere' : isHeld ? 'held' : own;
  const inUse = status === 'active' || status === 'deprecated';
  const emit = { ...context, attachments: attachments.get(template.id) ?? new Map() };
  const pages = targets.flatMap((target): SiteTemplate['pages'] => {
    const kind = target.id === 'staff' ? 'staff' : 'message';
    const isWanted = kind === 'staff' ? isForStaff && !isHeld : target.id === 'html' && isOpen;
    if (!isWanted) return [];
    return target.emit(rendered, emit).value.flatMap(({ path, text }) => {
      if (!path.endsWith('.html')) return [];
      const message = rendered.messages.find(({ id }) => path.includes(`.${id}.`));
      tree.write(`${unit.id}/${template.id}/${path}`, text);
      return [{ kind, path, name: message?.name ?? '' }];
    });
  });
  const { validFrom, validTo } = template.source;
  const approvals = currentApprovals(template, checked.library);
  return {
    id: template.id,
    name: sheet.name,
    toolName,
    language: template.language,
    status,
    approvals: approvals.map(({ role, date, status: is }) => ({ role, date, isCurrent: is === 'current' })),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    path: sheet.path,
    fields: inUse ? entryFields(sheet) : [],
    pages,
  };
}

/**
 * Checks a project and writes the site for its units: templates, the pages to enter them with, and what each unit has
 * to change in the tool since it was entered. The folder is replaced as a whole.
 */
export async function publishProject(settings: PublishSettings): Promise<Published> {
  if (!isOurs(settings.out, siteFile)) return { status: 'refused' };
  const checked = await checkProject(settings);
  const tree = treeWriter(settings.out);
  try {
    const published = writeSite(checked, settings, tree);
    if (published.status === 'published') tree.commit();
    else tree.discard();
    return published;
  } catch (error) {
    tree.discard();
    throw error;
  }
}

function writeSite(checked: Checked, settings: PublishSettings, tree: TreeWriter): Published {
  const { library, templates, context } = checked;
  const wanted = settings.units && new Set(settings.units);
  const units: SiteUnit[] = [];
  for (const unit of library.units) {
    if (wanted && !wanted.has(unit.id)) continue;
    const read = readEntered(settings.root, unit.id);
    if (read.status === 'unreadable') return read;
    units.push({
      id: unit.id,
      name: unit.source.name,
      entered: read.entered,
      templates: templates
        .filter((template) => template.units.some(({ id }) => id === unit.id))
        .map((template) => siteTemplate(template, unit, checked, tree)),
    });
  }
  const byName = new Intl.Collator('sv');
  units.sort((a, b) => byName.compare(a.name, b.name));
  const language = settings.language ?? checked.project.configuration.language ?? 'sv';
  const { compiler, today } = context.provenance;
  for (const { path, text } of siteFiles({ language, today, units })) tree.write(path, text);
  tree.write(siteFile, canonicalJson({ version: 1, compiler, today }));
  const all = units.flatMap((unit) => unit.templates);
  return {
    status: 'published',
    checked,
    units: units.length,
    templates: new Set(all.map(({ id }) => id)).size,
    todos: units.reduce((sum, unit) => sum + todosOf(unit).length, 0),
    held: all.filter(({ status }) => status === 'held').length,
  };
}
