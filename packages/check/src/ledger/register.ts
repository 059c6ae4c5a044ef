import type { LinkedTemplate, LinkedUnit, TemplateStatus } from '@klarmall/model';
import type { Side } from '../compare/side.ts';
import { templateForms } from '../entered/template-forms.ts';
import { emitContextOf } from '../pipeline/emit-context.ts';
import { type ApprovalState, approvalsOf } from '../reviews/approvals.ts';

/** How a unit's Personalverktyget stands beside the project, as its receipts say. */
export type UnitStanding = 'entered' | 'older' | 'notEntered' | 'notForTool';

/** Where a unit's tool stands with a template, or with one message of those that are never sent together. */
export interface MessageStanding {
  /** Id of the message that is a template of its own in the tool; empty where the whole template is one. */
  readonly message: string;
  readonly standing: UnitStanding;
  /** The day that the unit recorded it, YYYY-MM-DD; empty when it has not. */
  readonly enteredOn: string;
}

/** One template for one unit, and where its messages are apart in the tool one of them. */
export interface RegisterRow extends MessageStanding {
  readonly template: string;
  readonly name: string;
  readonly category: string;
  readonly owner: string;
  readonly version: string;
  readonly status: TemplateStatus;
  readonly reviewBy: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly approvals: readonly ApprovalState[];
  /** Empty for a template that no unit uses. */
  readonly unit: string;
}

/** Where a unit's tool stands with each part of a template that is one of its own there, by the unit's receipt. */
export function standingsOf(
  template: LinkedTemplate,
  unit: LinkedUnit,
  side: Side,
): readonly MessageStanding[] {
  if (!template.channels.includes('staff')) return [{ message: '', standing: 'notForTool', enteredOn: '' }];
  const entries = (side.receipts.get(unit.id)?.templates ?? []).filter((one) => one.template === template.id);
  const run = { compiler: { name: 'klarmall', version: '' }, ruleSet: '', today: '' } as const;
  const { forms } = templateForms(template, unit, { context: emitContextOf(side.configuration, run) });
  return forms.map(({ form, sha256 }) => {
    const message = form.message?.id;
    const same = entries.find((one) => one.message === message && one.sha256 === sha256);
    if (same) return { message: message ?? '', standing: 'entered', enteredOn: same.date };
    // What was entered when the messages were not held apart, or no longer are, is an older text of each.
    const older = entries.filter(
      (one) => one.message === message || one.message === undefined || message === undefined,
    );
    const [first] = older.map(({ date }) => date).sort();
    const standing = first === undefined ? 'notEntered' : 'older';
    return { message: message ?? '', standing, enteredOn: first ?? '' };
  });
}

/** Every template for every unit: who answers for it, who has reviewed it and where it is in use. */
export function registerRows(side: Side): readonly RegisterRow[] {
  const templates = new Map(side.library.templates.map((template) => [template.id, template]));
  return [...templates.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((template) => {
      const { id, source } = template;
      const common = {
        template: id,
        name: source.internalName ?? source.name ?? id,
        category: source.category ?? '',
        owner: source.owner ?? '',
        version: source.version ?? '',
        status: source.status ?? 'active',
        reviewBy: source.reviewBy ?? '',
        validFrom: source.validFrom ?? '',
        validTo: source.validTo ?? '',
        approvals: approvalsOf(template, templates),
      };
      if (template.units.length === 0)
        return [{ ...common, unit: '', message: '', standing: 'notEntered' as const, enteredOn: '' }];
      return template.units.flatMap((unit) =>
        standingsOf(template, unit, side).map((standing) => ({ ...common, unit: unit.id, ...standing })),
      );
    });
}
