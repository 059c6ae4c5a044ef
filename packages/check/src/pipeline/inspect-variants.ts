import { renderTemplate, valueFor } from '@klarmall/compiler';
import { type AnyRule, type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Channel, LinkedTemplate, LinkedUnit, UnjudgedFinding } from '@klarmall/model';

/** What a finding is the same by, in whichever combination it is seen. */
function keyOf({ rule, message, place }: UnjudgedFinding): string {
  return `${rule} ${message} ${place?.file} ${place?.start.offset} ${place?.end.offset}`;
}

/** The units whose messages are this variant; `undefined` is the template's own choice, for one that no unit uses. */
function unitsIn(
  variant: LinkedTemplate,
  units: readonly (LinkedUnit | undefined)[],
): readonly (LinkedUnit | undefined)[] {
  const values = [...(variant.variant?.values ?? [])];
  return units.filter((unit) => values.every(([name, value]) => valueFor(variant, unit, name) === value));
}

/** As YAML has it: `bookingNeeded: false, dropIn: true`. */
function shown({ variant }: LinkedTemplate): string {
  return [...(variant?.values ?? [])].map(([name, value]) => `${name}: ${value}`).join(', ');
}

/**
 * Shows a template's variants to the rules on templates, texts and messages. The whole template holds sentences that
 * never stand together, and hides that one has lost what it leans on: told here is what only a variant shows.
 * A combination that nobody has chosen asks a person; it stops nothing.
 */
export function variantInspector(
  rules: readonly AnyRule[],
  settings: RunSettings,
  channels: ReadonlySet<Channel>,
): (template: LinkedTemplate, units: readonly (LinkedUnit | undefined)[]) => readonly UnjudgedFinding[] {
  const onTemplate = ruleRunner(rules, 'template', settings);
  const onProse = ruleRunner(rules, 'prose', settings);
  const onBlocks = ruleRunner(rules, 'blocks', settings);

  const judged = (template: LinkedTemplate): UnjudgedFinding[] => {
    const rendered = renderTemplate(template, undefined);
    return [
      ...onTemplate(template),
      ...template.prose.flatMap(onProse),
      ...rendered.messages.flatMap((message) =>
        template.channels
          .filter((channel) => channels.has(channel))
          .flatMap((channel) => onBlocks({ template, rendered, message, channel })),
      ),
    ];
  };

  return (template, units) => {
    const { variants } = template;
    if (variants.length === 0) return [];
    const known = new Set(judged(template).map(keyOf));
    const found = new Map<string, { finding: UnjudgedFinding; units: Set<LinkedUnit | undefined> }>();
    for (const variant of variants) {
      const chosenBy = unitsIn(variant, units);
      for (const { fixes: _, ...finding } of judged(variant)) {
        const key = keyOf(finding);
        if (known.has(key)) continue;
        const same = found.get(key) ?? { finding: { ...finding, variant: shown(variant) }, units: new Set() };
        // The combination that somebody has chosen says more than one that nobody has.
        if (same.units.size === 0 && chosenBy.length > 0)
          same.finding = { ...finding, variant: shown(variant) };
        for (const unit of chosenBy) same.units.add(unit);
        found.set(key, same);
      }
    }
    return [...found.values()].flatMap(({ finding, units: chosenBy }): UnjudgedFinding[] => {
      if (chosenBy.size === 0) return [{ ...finding, certainty: 'review' }];
      if (chosenBy.size === units.length) return [finding];
      return [...chosenBy].map((unit) => (unit ? { ...finding, unit: unit.id } : finding));
    });
  };
}
