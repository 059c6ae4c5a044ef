import type { LinkedTemplate, LinkedUnit } from '@klarmall/model';
import type { Side } from '../compare/side.ts';
import { templateForms } from '../entered/template-forms.ts';
import { emitContextOf } from '../pipeline/emit-context.ts';
import { type ApprovalState, approvalsOf } from '../reviews/approvals.ts';

/** How a unit's Personalverktyget stands beside the project, as its receipts say. */
export type UnitStanding = 'entered' | 'older' | 'notEntered' | 'notForTool';

/** One template for one unit. */
export interface RegisterRow {
  readonly template: string;
  readonly name: string;
  readonly category: string;
  readonly owner: string;
  readonly version: string;
  readonly status: string;
  readonly reviewBy: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly approvals: readonly ApprovalState[];
  /** Empty for a template that no unit uses. */
  readonly unit: string;
  readonly standing: UnitStanding;
  /** The day that the unit recorded it; empty when it has not. */
  readonly enteredOn: string;
}

/** Where a unit's tool stands with a template, by its receipt. */
export function standingOf(
  template: LinkedTemplate,
  unit: LinkedUnit,
  side: Side,
): { readonly standing: UnitStanding; readonly enteredOn: string } {
  if (!template.channels.includes('staff')) return { standing: 'notForTool', enteredOn: '' };
  const entries = (side.receipts.get(unit.id)?.templates ?? []).filter((one) => one.template === template.id);
  const [first] = entries.map(({ date }) => date).sort();
  if (first === undefined) return { standing: 'notEntered', enteredOn: '' };
  const run = { compiler: { name: 'klarmall', version: '' }, ruleSet: '', today: '' } as const;
  const { forms } = templateForms(template, unit, { context: emitContextOf(side.configuration, run) });
  // Where messages are apart in the tool, every one of them has to be there.
  const isSame = forms.every(({ form, sha256 }) =>
    entries.some((one) => one.message === form.message?.id && one.sha256 === sha256),
  );
  return { standing: isSame ? 'entered' : 'older', enteredOn: first };
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
        return [{ ...common, unit: '', standing: 'notEntered' as const, enteredOn: '' }];
      return template.units.map((unit) => ({
        ...common,
        unit: unit.id,
        ...standingOf(template, unit, side),
      }));
    });
}
