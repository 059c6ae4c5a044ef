import { type EmitContext, renderTemplate } from '@klarmall/compiler';
import { aboutRendering, targets } from '@klarmall/compiler/targets';
import { messageToHast, placeOf } from '@klarmall/html';
import type { AnyRule } from '@klarmall/lint';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Channel, LinkedTemplate, LinkedUnit, Prose, Rendered, UnjudgedFinding } from '@klarmall/model';
import type { Root } from 'hast';
import { guardFixes, type TextOf } from '../guard/guard-fixes.ts';
import type { Sighting } from '../memory/sighting.ts';
import { variantInspector } from './inspect-variants.ts';
import { signatureOf } from './signature.ts';
import { watchedTemplate } from './watched-template.ts';

/** A message's page as one group of units sees it, for the axe tier. */
export interface InspectedPage {
  readonly template: LinkedTemplate;
  readonly root: Root;
  /** Adds a finding for each of those units to what was seen of the template. */
  report(finding: UnjudgedFinding): void;
}

/** Units whose renderings are equal, with the first of them. */
interface Rendering {
  readonly rendered: Rendered;
  readonly units: (LinkedUnit | undefined)[];
}

interface Inspection {
  readonly context: EmitContext;
  readonly rules: readonly AnyRule[];
  readonly settings: RunSettings;
  /** Only these channels are looked at. */
  readonly channels: ReadonlySet<Channel>;
  /** Only these units; undefined means all. */
  readonly units: ReadonlySet<string> | undefined;
  /** A file's text without BOM. */
  readonly textOf: TextOf;
  /** Whether pages are wanted (by the axe tier). */
  readonly pages: boolean;
}

/** The units that a template is shown for; one without units is shown once with its examples. */
export function unitsOf(
  template: LinkedTemplate,
  selected: ReadonlySet<string> | undefined,
): readonly (LinkedUnit | undefined)[] {
  if (template.units.length === 0) return selected ? [] : [undefined];
  return selected ? template.units.filter(({ id }) => selected.has(id)) : template.units;
}

/** Whether anything in its own sources or its units' is refused. */
function hasRefused({ refused, units }: LinkedTemplate): boolean {
  return refused.touches([]) || units.some((unit) => unit.refused.touches([]));
}

/** A function that shows texts of a template to the rules on texts. */
export function proseInspector({
  rules,
  settings,
  textOf,
}: Pick<Inspection, 'rules' | 'settings' | 'textOf'>): (texts: readonly Prose[]) => Sighting[] {
  const onProse = ruleRunner(rules, 'prose', settings);
  return (texts) =>
    texts.flatMap((prose) =>
      onProse(prose).map((finding) => ({ finding: guardFixes(prose, finding, textOf) })),
    );
}

/** What was seen of one template, to which looking at its pages may add. */
export interface Inspected {
  readonly sightings: Sighting[];
  readonly pages: readonly InspectedPage[];
}

/**
 * A function that shows one template to every rule on templates, texts, messages and pages, once for each rendering
 * that differs. Memory is bounded by the renderings of one template.
 */
export function templateInspector(inspection: Inspection): (template: LinkedTemplate) => Inspected {
  const { rules, settings, channels } = inspection;
  const templateRules = rules.filter(({ on }) => on === 'template');
  const onTemplate = ruleRunner(templateRules, 'template', settings);
  const inspectProse = proseInspector(inspection);
  const onBlocks = ruleRunner(rules, 'blocks', settings);
  const inVariants = variantInspector(rules, settings, channels);
  const onHtml = ruleRunner(rules, 'html', settings);
  const wantsPages = inspection.pages || rules.some((rule) => rule.on === 'html');

  const renderingsOf = (template: LinkedTemplate): Rendering[] => {
    // A unit whose facts are refused in part has no rendering of its own to judge; the texts stand with examples.
    const shown = unitsOf(template, inspection.units).map((unit) =>
      unit?.refused.touches([]) ? undefined : unit,
    );
    const units = [...new Set(shown)];
    const [only] = units;
    if (units.length === 1) return [{ rendered: renderTemplate(template, only), units: [only] }];
    const bySignature = new Map<string, Rendering>();
    for (const unit of units) {
      const rendered = renderTemplate(template, unit);
      const signature = signatureOf(rendered);
      const same = bySignature.get(signature);
      if (same) same.units.push(unit);
      else bySignature.set(signature, { rendered, units: [unit] });
    }
    return [...bySignature.values()];
  };

  /** What the rules on templates say that does not rest on something refused. */
  const judged = (template: LinkedTemplate): readonly UnjudgedFinding[] => {
    if (!template.refused.whole) return [];
    if (!hasRefused(template)) return onTemplate(template);
    return templateRules.flatMap((rule) => {
      const watched = watchedTemplate(template);
      const findings = ruleRunner([rule], 'template', settings)(watched.template);
      return watched.wasAskedForRefused() ? [] : findings;
    });
  };
  /** Whether all that its messages are made of is there. */
  const isWhole = (template: LinkedTemplate): boolean => {
    if (!template.refused.whole) return false;
    if (!hasRefused(template)) return true;
    const watched = watchedTemplate(template);
    renderTemplate(watched.template, undefined);
    return !watched.wasAskedForRefused();
  };

  return (template) => {
    const sightings: Sighting[] = judged(template).map((finding) => ({ finding }));
    sightings.push(...inspectProse(template.prose));

    const pages: InspectedPage[] = [];
    if (!isWhole(template)) return { sightings, pages };
    if (!hasRefused(template))
      for (const finding of inVariants(template, unitsOf(template, inspection.units)))
        sightings.push({ finding });
    const renderings = renderingsOf(template);
    const hasNoUnit = template.units.length === 0 && !template.refused.touches(['units']);
    for (const { rendered, units } of renderings) {
      const report = (finding: UnjudgedFinding): void => {
        if (renderings.length === 1) {
          const { unit: _, ...everywhere } = finding;
          sightings.push({ finding: everywhere });
        } else sightings.push({ finding, units: units.map((unit) => unit?.id ?? null) });
      };
      const [unit] = units;
      const isSent = unit !== undefined || hasNoUnit;
      for (const target of isSent ? targets : []) {
        const { channel } = target;
        if (channel !== 'any' && !(channels.has(channel) && template.channels.includes(channel))) continue;
        const refused = target.refuses?.(rendered, inspection.context) ?? [];
        for (const finding of aboutRendering(refused, target, rendered)) report(finding);
      }
      for (const message of rendered.messages) {
        for (const channel of template.channels) {
          if (!channels.has(channel)) continue;
          const view = { template, rendered, message, channel, ...(unit ? { unit } : {}) };
          for (const finding of onBlocks(view)) report(finding);
        }
        if (!wantsPages) continue;
        const root = messageToHast(rendered, message);
        for (const finding of onHtml({ template, message, root, placeOf })) report(finding);
        if (inspection.pages) pages.push({ template, root, report });
      }
    }
    return { sightings, pages };
  };
}
