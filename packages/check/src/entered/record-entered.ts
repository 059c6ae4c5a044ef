import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { renderTemplate } from '@klarmall/compiler';
import { canonicalJson, entryFields, toSheet } from '@klarmall/compiler/targets';
import type { EnteredField, EnteredTemplate } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import { writeFileAtomically } from '../workspace/write-file.ts';
import { type EnteredRead, enteredPath, readEntered } from './read-entered.ts';

export interface RecordSettings extends CheckSettings {
  readonly unit: string;
  readonly template: string;
}

export type Recorded =
  | { readonly status: 'recorded'; readonly path: string }
  /** What was recorded before says the same, and its date stays. */
  | { readonly status: 'same'; readonly path: string }
  | { readonly status: 'removed'; readonly path: string }
  | { readonly status: 'noUnit' | 'noTemplate' | 'notUsed'; readonly suggestion?: string }
  /** The template is withdrawn, or gone, and was never entered. */
  | { readonly status: 'notEntered' }
  /** A Stopp holds the template back from the tool. */
  | { readonly status: 'stopped' }
  | Extract<EnteredRead, { status: 'unreadable' }>;

/** The fingerprint of everything that stands in the tool's fields. */
export function hashOfFields(fields: readonly EnteredField[]): string {
  return createHash('sha256').update(canonicalJson(fields)).digest('hex');
}

function suggested(given: string, names: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = nearest(given, names);
  return suggestion === undefined ? {} : { suggestion };
}

/**
 * Writes down that a unit has a template in the tool as it reads today, or, for one that is withdrawn or gone, that it
 * is out of the tool.
 */
export async function recordEntered(settings: RecordSettings): Promise<Recorded> {
  const { root, unit: unitId, template: templateId, today } = settings;
  const checked = await checkProject({ ...settings, units: [unitId] });
  const { library } = checked;
  const unit = library.units.find(({ id }) => id === unitId);
  if (unit === undefined)
    return {
      status: 'noUnit',
      ...suggested(
        unitId,
        library.units.map(({ id }) => id),
      ),
    };
  const read = readEntered(root, unitId);
  if (read.status === 'unreadable') return read;
  const { entered } = read;
  const before = entered.templates.find(({ template }) => template === templateId);
  const path = enteredPath(unitId);
  const save = (kept?: EnteredTemplate): void => {
    const others = entered.templates.filter(({ template }) => template !== templateId);
    const templates = (kept === undefined ? others : [...others, kept]).sort((a, b) =>
      a.template < b.template ? -1 : 1,
    );
    writeFileAtomically(join(root, path), canonicalJson({ ...entered, templates }));
  };

  const template = library.templates.find(({ id }) => id === templateId);
  const isUsed = template?.units.some(({ id }) => id === unitId) === true;
  if (template === undefined || !isUsed || template.source.status === 'withdrawn') {
    if (before !== undefined) {
      save();
      return { status: 'removed', path };
    }
    if (template === undefined)
      return {
        status: 'noTemplate',
        ...suggested(
          templateId,
          library.templates.map(({ id }) => id),
        ),
      };
    return { status: isUsed ? 'notEntered' : 'notUsed' };
  }
  const isStopped = checked.judgement.standing.of(templateId, 'staff', unitId).status === 'stopped';
  if (isStopped || !template.channels.includes('staff')) return { status: 'stopped' };
  const { sheet, toolName: name } = toSheet(renderTemplate(template, unit), checked.context);
  const fields = entryFields(sheet);
  const sha256 = hashOfFields(fields);
  if (before?.sha256 === sha256) return { status: 'same', path };
  save({ template: templateId, name, date: today, sha256, fields });
  return { status: 'recorded', path };
}
