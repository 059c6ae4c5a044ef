import { join } from 'node:path';
import { idPattern, renderTemplate } from '@klarmall/compiler';
import {
  canonicalJson,
  entryFields,
  formKey,
  markOf,
  type StaffForm,
  staffForms,
  toSheet,
} from '@klarmall/compiler/targets';
import type { Entered, EnteredTemplate, LinkedTemplate, LinkedUnit } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { writeFileAtomically } from '../workspace/write-file.ts';
import { hashOfFields } from './hash-of-fields.ts';
import { originalUnits, templatesOf } from './original-unit.ts';
import { type EnteredRead, enteredPath, readEntered } from './read-entered.ts';

export interface RecordSettings extends CheckSettings {
  /** A unit's id, or a pattern: `hud-*`, `*`. */
  readonly unit: string;
  /** A template's id, with a message's after a dot where they are apart in the tool; or a pattern. */
  readonly template: string;
  /** The version that was typed, or the mark that its page showed. Nothing is recorded of a text that nobody names. */
  readonly templateVersion?: string;
}

/** What became of one template of one unit. */
export interface RecordedOne {
  readonly unit: string;
  /** The form's name. */
  readonly template: string;
  readonly status: /** As it reads today. */
    | 'recorded'
    /** What was recorded before says the same, and its date stays. */
    | 'same'
    | 'removed'
    /** The template is withdrawn, or gone, and was never entered. */
    | 'notEntered'
    /** A Stopp holds the template back from the tool. */
    | 'stopped'
    /** No version was said. */
    | 'needsVersion'
    /** The version that was said is not the source's: its text is not here. */
    | 'otherVersion';
  /** The version and the mark that the source has now. */
  readonly version?: string;
  readonly mark?: string;
  readonly path: string;
}

export type Recorded =
  | { readonly status: 'done'; readonly results: readonly RecordedOne[] }
  | { readonly status: 'noUnit' | 'noTemplate' | 'notUsed'; readonly suggestion?: string }
  | Extract<EnteredRead, { status: 'unreadable' }>;

function suggested(given: string, names: Iterable<string>): { readonly suggestion?: string } {
  const suggestion = nearest(given, names);
  return suggestion === undefined ? {} : { suggestion };
}

export const enteredKey = ({ template, message }: EnteredTemplate): string => formKey(template, message);

/** A record in the order of the alphabet: the same entries give the same bytes. */
export function writeEntered(root: string, entered: Entered): void {
  const templates = [...entered.templates].sort((a, b) => (enteredKey(a) < enteredKey(b) ? -1 : 1));
  writeFileAtomically(join(root, enteredPath(entered.unit)), canonicalJson({ ...entered, templates }));
}

interface Form {
  readonly key: string;
  readonly form: StaffForm;
  readonly template: LinkedTemplate;
}

function formsOf(unit: LinkedUnit, { library }: Checked): Form[] {
  return templatesOf(unit, library.templates)
    .filter(({ source }) => source.status !== 'withdrawn')
    .flatMap((template) =>
      staffForms(renderTemplate(template, unit)).map((form) => ({
        key: formKey(template.id, form.message?.id),
        ...{ form, template },
      })),
    );
}

/** What the tool has of a template when it was typed as it reads now. */
function entryOf({ form, template }: Form, { context }: Checked, today: string): EnteredTemplate {
  const { sheet, toolName } = toSheet(form, context);
  const fields = entryFields(sheet);
  const { version } = template.source;
  return {
    template: template.id,
    ...(form.message === undefined ? {} : { message: form.message.id }),
    ...(version === undefined ? {} : { version }),
    ...{ name: toolName, date: today, sha256: hashOfFields(fields), fields },
  };
}

/** Recording one unit's templates that a pattern fits: its record is written once. */
function recordUnit(
  unit: LinkedUnit,
  entered: Entered,
  settings: RecordSettings,
  checked: Checked,
): RecordedOne[] {
  const { root, today, templateVersion } = settings;
  const fitsId = idPattern(settings.template);
  const fits = (key: string): boolean => fitsId(key) || fitsId(key.split('.')[0] ?? '');
  const path = enteredPath(unit.id);
  const kept = new Map(entered.templates.map((one) => [enteredKey(one), one]));
  const forms = formsOf(unit, checked).filter(({ key }) => fits(key));
  const current = new Set(forms.map(({ key }) => key));
  const results: RecordedOne[] = [];
  const add = (
    template: string,
    status: RecordedOne['status'],
    more: Pick<RecordedOne, 'version' | 'mark'> = {},
  ): void => {
    results.push({ unit: unit.id, template, status, path, ...more });
  };
  for (const key of [...kept.keys()])
    if (fits(key) && !current.has(key)) {
      kept.delete(key);
      add(key, 'removed');
    }
  for (const one of forms) {
    const { key, template } = one;
    const isStopped = checked.judgement.standing.of(template.id, 'staff', unit.id).status === 'stopped';
    if (isStopped || !template.channels.includes('staff')) {
      add(key, 'stopped');
      continue;
    }
    const entry = entryOf(one, checked, today);
    const { version } = entry;
    const mark = markOf(entry.fields);
    const said = { mark, ...(version === undefined ? {} : { version }) };
    if (templateVersion === undefined) add(key, 'needsVersion', said);
    else if (templateVersion !== version && templateVersion !== mark) add(key, 'otherVersion', said);
    else if (kept.get(key)?.sha256 === entry.sha256) add(key, 'same');
    else {
      kept.set(key, entry);
      add(key, 'recorded');
    }
  }
  if (results.some(({ status }) => status === 'recorded' || status === 'removed'))
    writeEntered(root, { ...entered, templates: [...kept.values()] });
  return results;
}

/**
 * Writes down that units have templates in the tool as these read today, or, for those that are withdrawn or gone, that
 * they are out of it. Only for whoever knows which version was typed: a receipt tells it by itself.
 */
export async function recordEntered(settings: RecordSettings): Promise<Recorded> {
  const { root, unit: unitPattern, template: templatePattern } = settings;
  const checked = await checkProject(settings);
  const { library } = checked;
  const isWanted = idPattern(unitPattern);
  const originals = originalUnits(library).filter(({ id }) => id === unitPattern);
  const units = [...library.units.filter(({ id }) => isWanted(id)), ...originals];
  if (units.length === 0)
    return {
      status: 'noUnit',
      ...suggested(
        unitPattern,
        library.units.map(({ id }) => id),
      ),
    };
  const records: [LinkedUnit, Entered][] = [];
  for (const unit of units) {
    const read = readEntered(root, unit.id);
    if (read.status === 'unreadable') return read;
    records.push([unit, read.entered]);
  }
  const results = records.flatMap(([unit, entered]) => recordUnit(unit, entered, settings, checked));
  if (results.length > 0) return { status: 'done', results };
  const [templateId = ''] = templatePattern.split('.');
  const known = library.templates.find(({ id }) => id === templateId);
  if (known?.source.status === 'withdrawn' && known.units.some(({ id }) => isWanted(id)))
    return {
      status: 'done',
      results: units.map(({ id }) => ({
        ...{ unit: id, template: templateId, status: 'notEntered', path: enteredPath(id) },
      })),
    };
  if (known !== undefined && !templatePattern.includes('.')) return { status: 'notUsed' };
  return {
    status: 'noTemplate',
    ...suggested(templatePattern, [
      ...library.templates.map(({ id }) => id),
      ...(known?.messages ?? []).map(({ id }) => formKey(templateId, id)),
    ]),
  };
}
