import { writeFileSync } from 'node:fs';
import {
  canonicalJson,
  htmlTarget,
  markOf,
  originOf,
  renderSending,
  renderSheet,
} from '@klarmall/compiler/targets';
import type { LinkedUnit } from '@klarmall/model';
import {
  type Site,
  type SiteTemplate,
  type SiteUnit,
  sentPage,
  siteFiles,
  todosOf,
  toolboxPath,
} from '@klarmall/publish';
import { findPersonalNumbers, maskPersonalNumbers } from '@klarmall/swedish';
import { folderInPlace, isUnfinished, type TreeWriter } from '../build/folder-in-place.ts';
import { isOurs } from '../build/our-folder.ts';
import { type EnteredRead, readEntered } from '../entered/read-entered.ts';
import { type TemplateForms, templateForms } from '../entered/template-forms.ts';
import { currentApprovals } from '../ledger/loaded-project.ts';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { maskedValue } from '../pipeline/masked-value.ts';
import { sendingIndexOf } from './sending-index.ts';

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

/** Whether an address of the site would be somebody's personal number. */
const holdsNumber = (id: string): boolean =>
  findPersonalNumbers(id).some(({ certainty }) => certainty === 'certain');

/** Hides certain personal numbers: what is in use holds none, and its phones and prices stay as they are. */
function withoutNumbers<Value>(value: Value): Value {
  return maskedValue(value, (text) => maskPersonalNumbers(text, 'certain'));
}

/**
 * What the site shows of a template: one entry for each form that it has in the tool. Its pages are written at once: those
 * of a whole region need not fit in memory.
 */
function siteTemplates(
  { template, forms }: TemplateForms,
  unit: LinkedUnit,
  checked: Checked,
  tree: TreeWriter,
): SiteTemplate[] {
  const { judgement, attachments } = checked;
  const isOpen = template.channels.some(
    (channel) => judgement.standing.of(template.id, channel, unit.id).status !== 'stopped',
  );
  const isForStaff = template.channels.includes('staff');
  const isHeld = isForStaff && judgement.standing.of(template.id, 'staff', unit.id).status === 'stopped';
  const own = template.source.status ?? 'active';
  const status = own === 'withdrawn' ? own : !isForStaff ? 'elsewhere' : isHeld ? 'held' : own;
  const inUse = status === 'active' || status === 'deprecated';
  const nameOf = (other: string): string => {
    const found = checked.library.templates.find((one) => one.id === other);
    return found?.source.internalName ?? found?.source.name ?? other;
  };
  const context = { ...checked.context, attachments: attachments.get(template.id) ?? new Map() };
  return forms.flatMap(({ form, sheet, trees, toolName, key: id, fields: all }): SiteTemplate[] => {
    if (holdsNumber(id)) return [];
    const origin = originOf(form.rendered, toolName);
    const folder = `${unit.id}/${id}`;
    const pages: SiteTemplate['pages'][number][] = [];
    const hasSending = sheet.sending.length > 0;
    if (isForStaff && !isHeld) {
      tree.write(
        `${folder}/staff.html`,
        renderSheet(sheet, trees, origin, hasSending ? 'sending.html' : undefined),
      );
      pages.push({ kind: 'staff', path: 'staff.html', name: '' });
      if (hasSending) {
        const reader = `${'../'.repeat(template.id.split('/').length)}las-fore-skicka.html`;
        const links = [{ href: reader, text: 'Läs före Skicka: klistra in det färdiga meddelandet' }];
        tree.write(`${folder}/sending.html`, renderSending(sheet, origin, links));
        pages.push({ kind: 'sending', path: 'sending.html', name: '' });
      }
    }
    for (const { path, text } of isOpen ? htmlTarget.emit(form.rendered, context).value : []) {
      const message = form.rendered.messages.find((one) => path.includes(`.${one.id}.`));
      tree.write(`${folder}/${path}`, text);
      pages.push({ kind: 'message', path, name: message?.name ?? '' });
    }
    const fields = inUse ? all : [];
    const { version, replacedBy, statusReason, urgent, validFrom, validTo } = template.source;
    const approvals = currentApprovals(template, checked.library);
    const shown: SiteTemplate = {
      id,
      name: sheet.name,
      toolName,
      language: template.language,
      ...(version === undefined ? {} : { version }),
      mark: markOf(fields),
      ...(sheet.journalName === undefined ? {} : { journalName: sheet.journalName }),
      ...(replacedBy === undefined ? {} : { replacedBy: nameOf(replacedBy) }),
      ...(statusReason === undefined ? {} : { reason: statusReason }),
      ...(urgent === undefined ? {} : { urgent }),
      own: sheet.entry
        .filter((step) => step.id === 'change')
        .flatMap(({ parts }) =>
          parts.flatMap((part) =>
            part.kind === 'copy' && part.id.startsWith('change:')
              ? [{ label: part.label, value: part.plain }]
              : [],
          ),
        ),
      status,
      approvals: approvals.map(({ role, date, status: is }) => ({ role, date, isCurrent: is === 'current' })),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      path: sheet.path,
      fields,
      pages,
    };
    // What is held back may be so for what it says of somebody.
    return [inUse ? withoutNumbers(shown) : maskedValue(shown, maskPersonalNumbers)];
  });
}

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
  const language = settings.language ?? checked.project.configuration.language ?? 'sv';
  const { compiler, today } = context.provenance;
  const units: SiteUnit[] = [];
  /** What is left out since its address would be a personal number. */
  let nameless = 0;
  for (const unit of library.units) {
    if (wanted && !wanted.has(unit.id)) continue;
    if (holdsNumber(unit.id)) {
      nameless += 1;
      continue;
    }
    const read = readEntered(settings.root, unit.id);
    if (read.status === 'unreadable') return read;
    const made = templates
      .filter((template) => template.units.some(({ id }) => id === unit.id))
      .map((template) => templateForms(template, unit, checked));
    const named = made.filter(({ template }) => !holdsNumber(template.id));
    nameless += made.length - named.length;
    const index = withoutNumbers(sendingIndexOf(unit, read.entered, checked, named));
    const hasReader = index.templates.length > 0;
    const own: SiteUnit = {
      id: unit.id,
      name: maskPersonalNumbers(unit.source.name, 'certain'),
      entered: withoutNumbers(read.entered),
      hasReader,
      templates: named.flatMap((one) => siteTemplates(one, unit, checked, tree)),
    };
    if (hasReader) {
      tree.write(`${unit.id}/las-fore-skicka.json`, canonicalJson(index));
      tree.write(
        `${unit.id}/las-fore-skicka.html`,
        sentPage(own, index, { language, today, units: [own] }, settings.readerScript),
      );
    }
    units.push(own);
  }
  const byName = new Intl.Collator('sv');
  units.sort((a, b) => byName.compare(a.name, b.name));
  const { toolbox } = settings;
  const site = { language, today, units, hasToolbox: toolbox !== undefined };
  for (const { path, text } of siteFiles(site)) tree.write(path, text);
  if (toolbox !== undefined) tree.write(toolboxPath, toolbox);
  const files = [...tree.paths].sort().map((path) => ({ path }));
  writeFileSync(tree.indexPath, canonicalJson({ version: 1, compiler, files, today }));
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
