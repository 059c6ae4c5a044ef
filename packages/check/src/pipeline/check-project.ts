import { realpathSync } from 'node:fs';
import { type EmitContext, linkLibrary, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import {
  FindingCollector,
  groupRepeated,
  type Judgement,
  judge,
  ruleRunner,
  type WrittenException,
} from '@klarmall/lint';
import type {
  Catalogue,
  Channel,
  CheckReport,
  LinkedLibrary,
  LinkedTemplate,
  Prose,
  UnjudgedFinding,
} from '@klarmall/model';
import { channels as allChannels } from '@klarmall/model';
import { inProfile, rules } from '@klarmall/rules';
import { projectFinding } from '../finding.ts';
import { documentReader } from '../gate/document-tips.ts';
import { reviewFindings } from '../reviews/approvals.ts';
import { installedDictionaries, spellingOf, wordsOfUnits } from '../spelling/spelling-of.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { loadProject, type Project } from '../workspace/load-project.ts';
import { attachmentGate } from './attachment-gate.ts';
import { type AttachmentRecords, attachmentVerdicts, settledRecords } from './attachment-verdicts.ts';
import { axeRuleIds } from './axe-definitions.ts';
import { axeTier } from './axe-tier.ts';
import { definitionsBesideRules } from './catalogue.ts';
import { type Part, partOf } from './dependants.ts';
import { emitContextOf } from './emit-context.ts';
import { proseInspector, templateInspector } from './inspect-templates.ts';
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
  /**
   * Paths from the root of files that are asked for, which need not exist: they and every template that reads them are
   * looked at. Absent means the whole project.
   */
  readonly selected?: ReadonlySet<string>;
  /** What the files that are asked for held before they changed, where that is known; those that were not there are absent. */
  readonly before?: ReadonlyMap<string, Uint8Array>;
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

/**
 * The texts that templates outside a part have in common with it. What is found in them there, in the light of another
 * category or audience, holds for whoever shows the text.
 */
function sharedTexts(library: LinkedLibrary, part: Part): ReadonlyMap<string, readonly Prose[]> {
  const sharing = library.templates.filter((template) => part.shares(template));
  const isShared = (prose: Prose): boolean => part.reads(prose.place(0, prose.text.length).file);
  return new Map(sharing.map(({ id, prose }) => [id, prose.filter(isShared)]));
}

/** The library as it was before some files changed. */
function libraryBefore(
  { parsed, configuration }: Project,
  changed: ReadonlySet<string>,
  before: ReadonlyMap<string, Uint8Array>,
): LinkedLibrary {
  const old = [...before].flatMap(([path, bytes]) => {
    const named = sourceKind(path);
    return named ? [parseSource(readSource(path, bytes).value, named.kind, named.id)] : [];
  });
  const same = parsed.filter(({ file }) => !changed.has(file.path));
  return linkLibrary([...same, ...old], configuration.words).value;
}

/** Whether everything that an exception can hide is looked for in a part. */
function knowsAllOf(
  { templates, isWhole }: Part,
  library: LinkedLibrary,
  { where }: WrittenException,
): boolean {
  if (isWhole) return true;
  const readers = library.templates.filter(({ id, bases }) => id === where || bases.includes(where));
  return readers.length > 0 && readers.every(({ id }) => templates.has(id));
}

/** Reads, compiles and checks a project. User errors are findings in the result; a thrown error is a bug or a failing disk. */
export async function checkProject(settings: CheckSettings): Promise<Checked> {
  const project = loadProject(settings.root, settings.unsaved);
  const { configuration } = project;
  const { value: library, findings: linkFindings } = linkLibrary(project.parsed, configuration.words);
  const ruleSet = ruleSetOf(
    inProfile(rules, configuration.attachmentProfile),
    definitionsBesideRules,
    configuration,
  );
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
  const part = partOf(
    {
      library,
      ...(settings.selected && settings.before
        ? { before: libraryBefore(project, settings.selected, settings.before) }
        : {}),
      everywhere: new Set([configuration.baseline]),
    },
    settings.selected,
  );
  const selected = library.templates.filter(({ id }) => part.templates.has(id));
  const texts = sharedTexts(library, part);
  /** Takes in what is found of the part, wherever it reaches. */
  const collect = (findings: Iterable<UnjudgedFinding>): void => {
    for (const finding of findings)
      for (const placed of reach(finding)) if (part.holds(placed)) collector.add(placed);
  };
  collect(early);

  const wantsSpelling = settings.spelling ?? configuration.spelling;
  const spelling = wantsSpelling
    ? await spellingOf(
        [...selected.flatMap(({ prose }) => prose), ...[...texts.values()].flat()],
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
    if (part.reads(unit.places.file)) for (const prose of unit.prose) collect(onProse(prose));
  }

  for (const template of selected)
    for (const finding of reviewFindings(template, library, configuration, settings.today))
      collector.add(finding);

  const readDocument = documentReader(ruleSet.rules, runSettings);
  const gate = await attachmentGate({
    root: realpathSync(settings.root),
    templates: selected,
    profiles,
    profile: configuration.attachmentProfile,
    tips: (report, { prose }) => readDocument(report, prose[0]?.context.allowedWords ?? new Set()),
  });
  for (const finding of gate.findings) collector.add(finding);

  // Rules on the whole library see all of it, also for a part: what is asked for may clash with any other template.
  collect(ruleRunner(ruleSet.rules, 'library', runSettings)(library));

  const textOf = (file: string) => project.files.get(file)?.text;
  const inspection = { textOf, rules: ruleSet.rules, settings: runSettings, collector };
  const inspectTexts = proseInspector(inspection);
  const inspect = templateInspector({
    ...inspection,
    context,
    channels: new Set(settings.channels ?? allChannels),
    units: settings.units && new Set(settings.units),
    pages: settings.axe,
  });
  const axe = settings.axe ? axeTier() : undefined;
  const hasExceptions = selected.some(({ own }) => (own.exceptions ?? []).length > 0);
  let done = 0;
  for (const template of library.templates) {
    const shared = texts.get(template.id);
    // An exception in one template covers a shared text only as long as no other template shows it the same.
    if (shared && hasExceptions) inspect(template);
    else if (shared) inspectTexts(shared);
    if (!part.templates.has(template.id)) continue;
    const pages = inspect(template);
    await axe?.add(pages);
    done += 1;
    settings.progress?.(done, selected.length);
  }
  await axe?.finish();
  collector.keep((finding) => part.holds(finding));

  const found = collector.findings.map(({ finding }) => finding);
  for (const [path, file] of project.files) {
    if (!part.reads(path)) continue;
    collect([...numbersInPath(path), ...numbersInSource(file, found, settings.today, 'certain')]);
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
    knowsAllOf: (written) =>
      !settings.channels &&
      !settings.units &&
      (settings.axe || !axeRuleIds.has(written.exception.rule)) &&
      knowsAllOf(part, library, written),
    isPart: !part.isWhole,
    holds: (finding) => part.holds(finding),
    textOf,
    isThere: (file) => project.sources.has(file),
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
      ...(settings.selected
        ? { part: { templates: selected.map(({ id }) => id), of: library.templates.length } }
        : {}),
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
