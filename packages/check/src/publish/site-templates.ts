import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  htmlTarget,
  markOf,
  originOf,
  renderSending,
  renderSheet,
  scopeInTool,
  toSendWords,
} from '@klarmall/compiler/targets';
import type { LinkedTemplate, LinkedUnit } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { guideName, guidePath, type SiteTemplate, slipPath } from '@klarmall/publish';
import { findPersonalNumbers, maskPersonalNumbers } from '@klarmall/swedish';
import type { TreeWriter } from '../build/folder-in-place.ts';
import { isOriginal } from '../entered/original-unit.ts';
import { ownTexts } from '../entered/own-texts.ts';
import type { TemplateForms } from '../entered/template-forms.ts';
import { currentApprovals } from '../ledger/current-approvals.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { maskedValue } from '../pipeline/masked-value.ts';

/** Whether an address of the site would be somebody's personal number. */
export const holdsNumber = (id: string): boolean =>
  findPersonalNumbers(id).some(({ certainty }) => certainty === 'certain');

/** Hides certain personal numbers: what is in use holds none, and its phones and prices stay as they are. */
export function withoutNumbers<Value>(value: Value): Value {
  return maskedValue(value, (text) => maskPersonalNumbers(text, 'certain'));
}

interface SiteAttachment {
  readonly href: string;
  readonly title: string;
  readonly sha256: string;
}

/**
 * Puts a template's attachments beside its pages: only those that the gate has let through, and only the bytes that it
 * has read. By path from the project's root.
 */
function copyAttachments(
  { id, attachments: named }: LinkedTemplate,
  folder: string,
  { attachments, project }: Checked,
  tree: Pick<TreeWriter, 'write'>,
): ReadonlyMap<string, SiteAttachment> {
  const records = attachments.get(id);
  const files = new Map<string, SiteAttachment>();
  for (const { file, title } of named) {
    const record = records?.get(file);
    const name = file.split('/').at(-1) ?? file;
    if (record === undefined || record.verdict === 'stopped' || holdsNumber(name)) continue;
    const bytes = readFileSync(join(project.root, file));
    const sha256 = sha256Hex(bytes);
    // Changed since the gate read it: nobody has looked at these bytes.
    if (sha256 !== record.sha256) continue;
    const href = `bilagor/${name}`;
    tree.write(`${folder}/${href}`, bytes);
    files.set(file, { href: encodeURI(href), title, sha256 });
  }
  return files;
}

/**
 * What the site shows of a template: one entry for each form that it has in the tool. Its pages are written at once: those
 * of a whole region need not fit in memory.
 */
export function siteTemplates(
  { template, forms }: TemplateForms,
  unit: LinkedUnit,
  checked: Checked,
  tree: Pick<TreeWriter, 'write'>,
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
      const files = copyAttachments(template, folder, checked, tree);
      const back = { href: 'index.html', text: 'Till mallens sida' };
      const toSend = { href: 'sending.html', text: toSendWords };
      tree.write(
        `${folder}/staff.html`,
        renderSheet(sheet, trees, origin, { links: hasSending ? [back, toSend] : [back] }),
      );
      pages.push({ kind: 'staff', path: 'staff.html', name: '' });
      if (hasSending) {
        const up = '../'.repeat(id.split('/').length);
        const surroundings = {
          links: [back, { href: up + guidePath, text: guideName }],
          // Finished messages are the units': their pages read them.
          ...(isOriginal(unit)
            ? {}
            : { pages: { reader: `${up}las-fore-skicka.html`, slip: `${up}${slipPath}` } }),
          files,
        };
        tree.write(`${folder}/sending.html`, renderSending(sheet, origin, surroundings));
        pages.push({ kind: 'sending', path: 'sending.html', name: '' });
      }
      for (const { href, title, sha256 } of files.values())
        pages.push({ kind: 'attachment', path: href, name: title, sha256 });
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
      scope: template.scope,
      origin: scopeInTool(form.rendered.facts),
      language: template.language,
      ...(version === undefined ? {} : { version }),
      mark: markOf(fields),
      ...(sheet.journalName === undefined ? {} : { journalName: sheet.journalName }),
      ...(replacedBy === undefined ? {} : { replacedBy: nameOf(replacedBy) }),
      ...(statusReason === undefined ? {} : { reason: statusReason }),
      ...(urgent === undefined ? {} : { urgent }),
      own: ownTexts(sheet),
      status,
      approvals: approvals.map(({ role, date, status: is }) => ({ role, date, isCurrent: is === 'current' })),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      path: sheet.path,
      fields,
      pages,
    };
    // What is held back may be so for what it says of somebody.
    return [inUse ? shown : maskedValue(shown, maskPersonalNumbers)];
  });
}
