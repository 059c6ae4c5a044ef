import { linkLibrary, parseSource, renderTemplate, sourceKind } from '@klarmall/compiler';
import { entryFields, staffForms, toSheet } from '@klarmall/compiler/targets';
import { FindingCollector } from '@klarmall/lint';
import type { EnteredField, SourceFile } from '@klarmall/model';
import { channels } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { addSightings } from '../memory/sighting.ts';
import { emptyConfiguration } from '../workspace/configuration.ts';
import { definitionsBesideRules } from './catalogue.ts';
import type { CheckedTexts } from './check-text.ts';
import { emitContextOf } from './emit-context.ts';
import { templateInspector } from './inspect-templates.ts';
import { judgeTexts } from './judge-texts.ts';
import { numbersInSource } from './numbers-in-source.ts';
import { ruleSetOf } from './rule-set.ts';

/** A draft that was checked, with what Personalverktyget's fields would hold. */
export interface CheckedDraft extends CheckedTexts {
  /** In the order of the tool; empty when the template cannot be read. */
  readonly fields: readonly EnteredField[];
  /** What the fields of its templates are called, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Checks templates and units that are given as texts, as a project of their own: with every rule but those of
 * attachments, axe-core and dictionaries, which need more than texts.
 * @param files by their paths in a project: `templates/local/brev.mall.md`, `templates/units/oron.yaml`.
 * @param version Klarmall's.
 */
export function checkDraft(files: readonly SourceFile[], today: string, version: string): CheckedDraft {
  const { value: ruleSet } = ruleSetOf(rules, definitionsBesideRules, emptyConfiguration);
  const context = emitContextOf(emptyConfiguration, {
    compiler: { name: 'klarmall', version },
    ruleSet: ruleSet.version,
    today,
  });
  const parsed = files.flatMap((file) => {
    const named = sourceKind(file.path);
    return named ? [parseSource(file, named.kind, named.id)] : [];
  });
  const { value: library, findings: linked } = linkLibrary(
    parsed.map(({ value }) => value),
    emptyConfiguration.words,
  );
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (file: string) => texts.get(file);
  const collector = new FindingCollector();
  for (const finding of [...parsed.flatMap(({ findings }) => findings), ...linked]) collector.add(finding);
  const inspect = templateInspector({
    context,
    rules: ruleSet.rules,
    settings: { today, profiles: context.profiles, library, options: ruleSet.options },
    channels: new Set(channels),
    units: undefined,
    textOf,
    pages: false,
  });
  for (const template of library.templates) addSightings(collector, inspect(template).sightings);
  const found = collector.findings.map(({ finding }) => finding);
  for (const file of files)
    for (const finding of numbersInSource(file, found, { today }, 'certain')) collector.add(finding);
  const judged = judgeTexts(collector, ruleSet, files, today);
  return {
    ...judged,
    report: { ...judged.report, templates: library.templates.length, units: library.units.length },
    prose: library.templates.flatMap(({ prose }) => prose),
    labels: new Map(
      library.templates.flatMap(({ fields }) => [...fields].map(([id, { label }]) => [id, label] as const)),
    ),
    fields: library.templates.flatMap((template) => {
      // A unit whose facts are refused in part has no rendering of its own: the texts stand with examples.
      const unit = template.units.find(({ refused }) => !refused.touches([]));
      const forms = staffForms(renderTemplate(template, unit));
      return forms.flatMap((form) => entryFields(toSheet(form, context).sheet));
    }),
  };
}
