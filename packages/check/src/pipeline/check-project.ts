import { realpathSync } from 'node:fs';
import { type EmitContext, linkLibrary } from '@klarmall/compiler';
import {
  configurationFile,
  FindingCollector,
  groupRepeated,
  type Judgement,
  judge,
  ruleRunner,
  type WrittenException,
} from '@klarmall/lint';
import type { Catalogue, Channel, CheckReport, LinkedLibrary, LinkedTemplate } from '@klarmall/model';
import { channels as allChannels } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { documentReader } from '../attachments/document-tips.ts';
import { projectFinding } from '../finding.ts';
import { installedDictionaries, spellingOf, wordsOfUnits } from '../spelling/spelling-of.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { loadProject, type Project } from '../workspace/load-project.ts';
import { attachmentGate } from './attachment-gate.ts';
import { type AttachmentRecords, attachmentVerdicts, settledRecords } from './attachment-verdicts.ts';
import { axeTier } from './axe-tier.ts';
import { definitionsBesideRules } from './catalogue.ts';
import { emitContextOf } from './emit-context.ts';
import { templateInspector } from './inspect-templates.ts';
import { numbersInPath, numbersInSource } from './numbers-in-source.ts';
import { reachOf } from './reach.ts';
import { ruleSetOf } from './rule-set.ts';

export interface CheckSettings {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Klarmall's version, for provenance. */
  readonly version: string;
  /** YYYY-MM-DD: what counts as today. Nothing in here reads a clock. */
  readonly today: string;
  /** Paths of sources from the root; absent means the whole project. */
  readonly selected?: ReadonlySet<string>;
  readonly channels?: readonly Channel[];
  /** Ids of units; absent means all. */
  readonly units?: readonly string[];
  /** Whether pages are shown to axe-core too: half a second to start, some milliseconds a page. */
  readonly axe: boolean;
  /** Whether words are looked up in a dictionary, if one is installed; what klarmall.yaml says unless set. */
  readonly spelling?: boolean;
  /** Texts by path from the root that count instead of what the disk holds: not saved yet, or not to be. */
  readonly unsaved?: ReadonlyMap<string, string>;
  /** Called now and then with how many templates are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** Everything that a report, a build or an editor needs of one check. */
export interface Checked {
  readonly report: CheckReport;
  readonly catalogue: Catalogue;
  readonly judgement: Judgement;
  readonly library: LinkedLibrary;
  /** The templates that were checked: all, or those asked for. */
  readonly templates: readonly LinkedTemplate[];
  readonly project: Project;
  /** What targets get beside a rendering; its provenance is filled in for each payload. */
  readonly context: EmitContext;
  /** The gate's records of each template's attachments, by template id. */
  readonly attachments: ReadonlyMap<string, AttachmentRecords>;
  /** Version of the rule set, for provenance. */
  readonly ruleSet: string;
  /** A file's text without BOM. */
  textOf(file: string): string | undefined;
}

function exceptionsOf(library: LinkedLibrary, configuration: Configuration): WrittenException[] {
  const written = library.templates.flatMap(({ id, own, places }) =>
    (own.exceptions ?? []).map((exception, index) => ({
      exception,
      where: id,
      file: places.file,
      place: places.value(['exceptions', index, 'rule']),
    })),
  );
  return [...written, ...configuration.exceptions];
}

/** Whether a template is asked for itself, or by a unit or shared snippet that reaches it. */
function isSelected(template: LinkedTemplate, selected: ReadonlySet<string>): boolean {
  if (selected.has(template.places.file)) return true;
  if (template.units.some(({ places }) => selected.has(places.file))) return true;
  return template.snippets.some(({ place }) => selected.has(place.file));
}

/** The files that a check of some templates is about: theirs, their bases' and shared snippets', and the configuration. */
function relevantFiles(
  templates: readonly LinkedTemplate[],
  library: LinkedLibrary,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  const byId = new Map(library.templates.map((template) => [template.id, template.places.file]));
  const snippets = new Map(library.snippets.map(({ id, places }) => [`snippets/${id}`, places.file]));
  const files = new Set([configurationFile, ...selected]);
  for (const { places, bases, awaits, snippets: own } of templates) {
    for (const file of [places.file, ...awaits]) files.add(file);
    for (const base of bases) files.add(byId.get(base) ?? places.file);
    for (const { origin } of own) files.add(snippets.get(origin) ?? places.file);
  }
  return files;
}

/** Reads, compiles and checks a project. User errors are findings in the result; a thrown error is a bug or a failing disk. */
export async function checkProject(settings: CheckSettings): Promise<Checked> {
  const project = loadProject(settings.root, settings.selected, settings.unsaved);
  const { configuration } = project;
  const { value: library, findings: linkFindings } = linkLibrary(project.parsed, configuration.words);
  const ruleSet = ruleSetOf(rules, definitionsBesideRules(configuration.attachmentProfile), configuration);
  const context = emitContextOf(configuration, {
    compiler: { name: 'klarmall', version: settings.version },
    ruleSet: ruleSet.version,
    today: settings.today,
  });
  const { profiles } = context;

  const collector = new FindingCollector();
  const reach = reachOf(library);
  const early = [
    ...project.findings,
    ...ruleSet.findings,
    ...project.parsed.flatMap(({ findings }) => findings),
    ...linkFindings,
  ];
  const selected = library.templates.filter(
    (template) => settings.selected === undefined || isSelected(template, settings.selected),
  );
  const relevant = settings.selected && relevantFiles(selected, library, settings.selected);
  for (const finding of early) {
    if (relevant && finding.place && !relevant.has(finding.place.file)) continue;
    for (const placed of reach(finding)) collector.add(placed);
  }

  const wantsSpelling = settings.spelling ?? configuration.spelling;
  const spelling = wantsSpelling
    ? await spellingOf(
        selected.flatMap(({ prose }) => prose),
        wordsOfUnits(library.units),
        installedDictionaries(settings.root),
      )
    : undefined;
  if (wantsSpelling && !spelling) collector.add(projectFinding('project/spelling', 'missing', {}));
  const runSettings = {
    today: settings.today,
    profiles,
    library,
    options: ruleSet.options,
    ...(spelling ? { spelling } : {}),
  };

  // A unit's own texts are looked at once, whatever templates they reach.
  const onProse = ruleRunner(ruleSet.rules, 'prose', runSettings);
  for (const unit of library.units) {
    if (relevant && !relevant.has(unit.places.file)) continue;
    for (const prose of unit.prose)
      for (const finding of onProse(prose)) for (const placed of reach(finding)) collector.add(placed);
  }

  const readDocument = documentReader(ruleSet.rules, runSettings);
  const gate = await attachmentGate({
    root: realpathSync(settings.root),
    templates: selected,
    profiles,
    profile: configuration.attachmentProfile,
    tips: (report, { prose }) => readDocument(report, prose[0]?.context.allowedWords ?? new Set()),
  });
  for (const finding of gate.findings) collector.add(finding);

  // Rules on the whole library need the whole library.
  const skippedRules = settings.selected
    ? ruleSet.rules.filter((rule) => rule.on === 'library').map(({ id }) => id)
    : [];
  if (!settings.selected) {
    for (const finding of ruleRunner(ruleSet.rules, 'library', runSettings)(library))
      for (const placed of reach(finding)) collector.add(placed);
  }

  const textOf = (file: string) => project.files.get(file)?.text;
  const inspect = templateInspector({
    context,
    textOf,
    rules: ruleSet.rules,
    settings: runSettings,
    collector,
    channels: new Set(settings.channels ?? allChannels),
    units: settings.units && new Set(settings.units),
    pages: settings.axe,
  });
  const axe = settings.axe ? axeTier() : undefined;
  for (const [index, template] of selected.entries()) {
    const pages = inspect(template);
    await axe?.add(pages);
    settings.progress?.(index + 1, selected.length);
  }
  await axe?.finish();

  const found = collector.findings.map(({ finding }) => finding);
  for (const [path, file] of project.files) {
    if (relevant && !relevant.has(path)) continue;
    const numbers = [...numbersInPath(path), ...numbersInSource(file, found, settings.today, 'certain')];
    for (const finding of numbers) for (const placed of reach(finding)) collector.add(placed);
  }

  const judgement = judge({
    collector,
    catalogue: ruleSet.catalogue,
    exceptions: exceptionsOf(library, configuration),
    severities: configuration.severities,
    baseline: project.baseline,
    templates: selected.map(({ id, channels, units }) => ({
      id,
      channels: channels.filter((channel) => !settings.channels || settings.channels.includes(channel)),
      units: units.length,
    })),
    complete: !settings.selected && !settings.channels && !settings.units,
    textOf,
    today: settings.today,
  });
  const attachments = settledRecords(gate.records, (template) =>
    allChannels.flatMap((channel) => judgement.standing.stops(template, channel)),
  );
  const verdicts = attachmentVerdicts(selected, attachments);
  return {
    report: {
      files: project.files.size,
      templates: selected.length,
      units: library.units.length,
      findings: groupRepeated(judgement.findings, ruleSet.catalogue),
      known: judgement.known.length,
      exceptions: judgement.exceptions,
      verdicts: judgement.verdicts,
      ...(skippedRules.length > 0 ? { skippedRules } : {}),
      ...(verdicts.length > 0 ? { attachments: verdicts } : {}),
    },
    catalogue: ruleSet.catalogue,
    judgement,
    library,
    templates: selected,
    project,
    context,
    attachments,
    ruleSet: ruleSet.version,
    textOf,
  };
}
