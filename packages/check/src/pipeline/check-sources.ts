import { type EmitContext, linkLibrary, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import type { AxeJudgement } from '@klarmall/html';
import {
  FindingCollector,
  gatherer,
  groupRepeated,
  type JudgeInput,
  type Judgement,
  judge,
  libraryRunner,
  type RunSettings,
  ruleRunner,
  type Spelling,
  type WrittenException,
} from '@klarmall/lint';
import type {
  Catalogue,
  Channel,
  CheckReport,
  LinkedLibrary,
  LinkedTemplate,
  Outcome,
  Prose,
  UnjudgedFinding,
} from '@klarmall/model';
import { channels as allChannels } from '@klarmall/model';
import { inProfile, rules } from '@klarmall/rules';
import { projectFinding } from '../finding.ts';
import { Memories } from '../memory/memories.ts';
import {
  emptyMemory,
  type KnownTemplate,
  linkMemoryOf,
  type ProjectMemory,
  type TemplateFacts,
  type TemplateSightings,
} from '../memory/project-memory.ts';
import { addSightings, type Sighting } from '../memory/sighting.ts';
import type { StandingDays } from '../memory/standing-days.ts';
import { reviewFindings } from '../reviews/approvals.ts';
import type { Configuration } from '../workspace/configuration.ts';
import type { Project, ProjectReader } from '../workspace/project.ts';
import { Asked } from './asked.ts';
import {
  type AttachedRecords,
  type AttachmentRecords,
  attachmentVerdicts,
  settledRecords,
} from './attachment-verdicts.ts';
import { axeRuleIds } from './axe-definitions.ts';
import type { AxeTier } from './axe-tier.ts';
import { definitionsBesideRules } from './catalogue.ts';
import { type Part, partOf } from './dependants.ts';
import { emitContextOf } from './emit-context.ts';
import { type FirstAnswer, fewestWorthwhile, showersOf } from './first-answer.ts';
import { type Inspected, proseInspector, templateInspector } from './inspect-templates.ts';
import { mayHoldNumbers, numbersInPath, numbersInSource } from './numbers-in-source.ts';
import { reachOf } from './reach.ts';
import { type RuleSet, ruleSetOf } from './rule-set.ts';

/** Nobody waits for the answer of a check any more. */
export class Superseded extends Error {}

/** How long a check that may be superseded works before it lets others have their turn. Milliseconds. */
const turn = 50;

/** What is asked of a check, whatever the files lie on. */
export interface SourceCheckSettings {
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
  /** Whether words are looked up in a dictionary, if one is installed; what klarmall.yaml says unless set. */
  readonly spelling?: boolean;
  /** What is known from before; what is found is put in. */
  readonly memories?: Memories;
  /** Asked now and then: once it says no, the check ends with `Superseded`, and what it has learnt is remembered. */
  readonly isWanted?: () => boolean;
  /** Who wants to know of some files, which have just been saved, before the rest. */
  readonly first?: FirstAnswer;
  /** Called now and then with how many templates are done. */
  readonly progress?: (done: number, total: number) => void;
}

/** What lies around a check: the files, and what needs more than texts. What is absent is not looked at. */
export interface CheckHost {
  readonly project: ProjectReader;
  /** The gate for attachments. */
  readonly attachments?: (settings: HostGateSettings) => Promise<Outcome<AttachedRecords>>;
  /** Shows pages to axe-core; what it knows by the shape of a page is handed in. */
  readonly axe?: (known: Map<string, AxeJudgement>) => AxeTier;
  /** The words of texts that no dictionary has; undefined when none is installed. */
  readonly spelling?: (texts: readonly Prose[], library: LinkedLibrary) => Promise<Spelling | undefined>;
}

interface HostGateSettings {
  readonly templates: readonly LinkedTemplate[];
  readonly context: EmitContext;
  readonly configuration: Configuration;
  readonly ruleSet: RuleSet;
  readonly run: RunSettings;
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
  /** The days on which the same project gives the same report. */
  readonly days: StandingDays;
  /** Version of the rule set, for provenance. */
  readonly ruleSet: string;
  /** A file's text without BOM. */
  textOf(file: string): string | undefined;
  /** The same check with what was found after it, when its templates were written. */
  with(findings: readonly UnjudgedFinding[]): Checked;
}

function exceptionsOf({ id, own, places }: LinkedTemplate): WrittenException[] {
  return (own.exceptions ?? []).map((exception, index) => ({
    exception,
    where: id,
    file: places.file,
    place: places.value(['exceptions', index, 'rule']),
  }));
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
    return named ? [parseSource(readSource(path, bytes).value, named.kind, named.id).value] : [];
  });
  const same = parsed.map(({ value }) => value).filter(({ file }) => !changed.has(file.path));
  return linkLibrary([...same, ...old], configuration.words).value;
}

/** Whether a file is among those asked for, of which a folder ends with `/`; without a choice all are. */
function askedFiles(selected: ReadonlySet<string> | undefined): (file: string) => boolean {
  if (!selected) return () => true;
  const folders = [...selected].filter((path) => path.endsWith('/'));
  return (file) => selected.has(file) || folders.some((folder) => file.startsWith(folder));
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

/** Shows a template to every rule that does not need axe, and notes what the answer turned on. */
type Inspector = (template: LinkedTemplate) => Inspected & { readonly seen: TemplateSightings };

/** One check, step by step. */
class SourceCheck {
  readonly #host: CheckHost;
  readonly #settings: SourceCheckSettings;
  readonly #ruleSet: RuleSet;
  readonly #context: EmitContext;
  readonly #memories: Memories;
  readonly #memory: ProjectMemory;
  /** What the findings of a template turn on beside its texts and the day. */
  readonly #memoryKey: unknown;
  readonly #read: Outcome<Project>;
  readonly #project: Project;
  /** Files that something was found of before anybody read what stands in them. */
  readonly #unsound: ReadonlySet<string | undefined>;
  readonly #library: LinkedLibrary;
  /** How many templates are taken as they were, since nobody can wait for them, and how many are left out. */
  readonly #waiting: number;
  readonly #leftOut: number;
  readonly #part: Part;
  readonly #selected: readonly LinkedTemplate[];
  readonly #reach: ReturnType<typeof reachOf>;
  readonly #collector = new FindingCollector();
  /** What is found in the files that somebody wants to know of first. */
  readonly #firstFound = new FindingCollector();
  readonly #asked: Asked;
  #turnBegan = performance.now();
  readonly #textOf = (file: string) => this.#project.files.get(file)?.text;

  /**
   * @param early whether what stands in the files that somebody wants to know of first is linked alone; or the check that
   * has done so, whose reading of the project counts on.
   */
  constructor(host: CheckHost, settings: SourceCheckSettings, early: boolean | SourceCheck = false) {
    const before = typeof early === 'boolean' ? undefined : early;
    this.#host = host;
    this.#settings = settings;
    const { configuration } = host.project;
    const { value: ruleSet, findings: optionFindings } = ruleSetOf(
      inProfile(rules, configuration.attachmentProfile),
      definitionsBesideRules,
      configuration,
    );
    this.#ruleSet = ruleSet;
    this.#context = emitContextOf(configuration, {
      compiler: { name: 'klarmall', version: settings.version },
      ruleSet: this.#ruleSet.version,
      today: settings.today,
    });
    this.#memories = settings.memories ?? new Memories();
    const { provenance: _, attachments: __, ...emitted } = this.#context;
    this.#memoryKey = [
      this.#ruleSet.version,
      configuration.words,
      emitted,
      [...configuration.approvals],
      settings.channels ?? null,
      settings.units ?? null,
      host.axe !== undefined,
    ];
    // A word that nobody has spelt wrong today may stand in no dictionary tomorrow.
    if (before) this.#memory = before.#memory;
    else
      this.#memory = this.#wantsSpelling
        ? emptyMemory()
        : this.#memories.of(host.project.root, this.#memoryKey);
    this.#read = before ? before.#read : host.project.read(this.#memory.files);
    const { value: project, findings: fileFindings } = this.#read;
    this.#project = project;
    this.#unsound = new Set(fileFindings.map(({ place }) => place?.file));
    const { parsed } = this.#project;
    const shows = early === true && settings.first ? showersOf(settings.first.files) : undefined;
    const {
      value: library,
      findings,
      waiting,
      leftOut,
    } = linkLibrary(
      parsed.map(({ value }) => value),
      configuration.words,
      linkMemoryOf(this.#memory),
      shows && ((id, known) => shows(id, known?.sharedSnippets)),
    );
    this.#library = library;
    this.#waiting = waiting;
    this.#leftOut = leftOut;
    this.#asked = new Asked(settings.today, library, this.#project);
    this.#reach = reachOf(library);
    this.#part = this.#partOf(library);
    this.#selected = library.templates.filter(({ id }) => this.#part.templates.has(id));
    this.#collect(fileFindings);
    this.#collect(optionFindings);
    for (const source of parsed) this.#collect(source.findings);
    this.#collect(findings);
  }

  get #wantsSpelling(): boolean {
    return this.#settings.spelling ?? this.#host.project.configuration.spelling;
  }

  #partOf(library: LinkedLibrary): Part {
    const { selected, before } = this.#settings;
    const everywhere = new Set([this.#project.configuration.baseline]);
    if (!selected || !before) return partOf({ library, everywhere }, selected);
    return partOf({ library, before: libraryBefore(this.#project, selected, before), everywhere }, selected);
  }

  /** Takes in what is found of the part, wherever it reaches. */
  #collect(findings: Iterable<UnjudgedFinding>): void {
    for (const finding of findings)
      for (const placed of this.#reach(finding)) {
        if (!this.#part.holds(placed)) continue;
        this.#collector.add(placed);
        this.#addFirst(placed);
      }
  }

  #addFirst(finding: UnjudgedFinding): void {
    if (finding.place && this.#settings.first?.files.has(finding.place.file)) this.#firstFound.add(finding);
  }

  async #spelling(texts: ReadonlyMap<string, readonly Prose[]>): Promise<Spelling | undefined> {
    if (!this.#wantsSpelling) return undefined;
    const prose = [...this.#selected.flatMap((template) => template.prose), ...[...texts.values()].flat()];
    const spelling = await this.#host.spelling?.(prose, this.#library);
    if (!spelling) this.#collector.add(projectFinding('project/spelling', 'missing', {}));
    return spelling;
  }

  /** What is known of a template that is linked as it was. */
  #knownOf(id: string): KnownTemplate {
    const known = this.#memory.templates.get(id);
    if (!known) throw new Error(`${id} has been linked and is not known`);
    return known;
  }

  #remember(id: string, inspected: TemplateSightings): void {
    this.#memory.templates.set(id, { ...this.#knownOf(id), inspected });
  }

  /** What the project wants to know of a template, from before or found now. */
  #factsOf(template: LinkedTemplate, gather: ReturnType<typeof gatherer>): TemplateFacts {
    const known = this.#knownOf(template.id);
    if (known.facts) return known.facts;
    const facts = { exceptions: exceptionsOf(template), gathered: gather(template) };
    this.#memory.templates.set(template.id, { ...known, facts });
    return facts;
  }

  /** A unit's own texts are looked at once, whatever templates they reach. */
  #lookAtUnits(run: RunSettings): void {
    const onProse = ruleRunner(this.#ruleSet.rules, 'prose', run);
    for (const unit of this.#library.units) {
      const { file } = unit.places;
      if (!this.#part.reads(file)) continue;
      const hash = this.#project.files.get(file)?.hash ?? '';
      const known = this.#memory.units.get(file);
      if (known?.hash === hash && this.#asked.isSame(known.inspected)) {
        this.#collect(known.inspected.sightings.map(({ finding }) => finding));
        continue;
      }
      this.#asked.forget();
      const findings = unit.prose.flatMap((prose) => onProse(prose));
      const sightings = findings.map((finding) => ({ finding }));
      this.#memory.units.set(file, { hash, inspected: { ...this.#asked.state, sightings } });
      this.#collect(findings);
    }
  }

  async #lookAtAttachments(run: RunSettings): Promise<AttachedRecords> {
    const gate = await this.#host.attachments?.({
      templates: this.#selected,
      context: this.#context,
      configuration: this.#project.configuration,
      ruleSet: this.#ruleSet,
      run,
    });
    for (const finding of gate?.findings ?? []) this.#collector.add(finding);
    return gate?.value ?? new Map();
  }

  #inspector(run: RunSettings): Inspector {
    const { channels, units } = this.#settings;
    const inspect = templateInspector({
      textOf: this.#textOf,
      rules: this.#ruleSet.rules,
      settings: run,
      context: this.#context,
      channels: new Set(channels ?? allChannels),
      units: units && new Set(units),
      pages: this.#host.axe !== undefined,
    });
    return (template) => {
      this.#asked.forget();
      const { approvals } = this.#project.configuration;
      const reviews = reviewFindings(template, this.#library, { approvals }, this.#asked);
      const { sightings, pages } = inspect(template);
      for (const finding of reviews) sightings.push({ finding });
      return { sightings, pages, seen: { ...this.#asked.state, sightings } };
    };
  }

  /** What was seen of a template before, if it is the same now. */
  #seenBefore(id: string): TemplateSightings | undefined {
    const { inspected } = this.#knownOf(id);
    return inspected && this.#asked.isSame(inspected) ? inspected : undefined;
  }

  /** Tells what stands in the files that somebody wants to know of first, when the rest takes a while. */
  async #answerFirst(inspect: Inspector, exceptions: readonly WrittenException[]): Promise<void> {
    const { first } = this.#settings;
    if (!first) return;
    const anew = this.#selected.filter(({ id }) => this.#seenBefore(id) === undefined);
    if (this.#waiting + anew.length < fewestWorthwhile) return;
    const shows = showersOf(first.files);
    const own = this.#selected.filter(({ id, sharedSnippets }) => shows(id, sharedSnippets));
    for (const template of own) {
      const seen = this.#seenBefore(template.id) ?? inspect(template).seen;
      // Its page is still to be shown to axe.
      if (!this.#host.axe) this.#remember(template.id, seen);
      addSightings({ add: (finding) => this.#addFirst(finding) }, seen.sightings);
    }
    const judgement = this.#judge(exceptions, {
      collector: this.#firstFound,
      knowsAllOf: () => false,
      isAsked: (file) => first.files.has(file),
      holds: ({ place }) => place !== undefined && first.files.has(place.file),
    });
    await first.tell({
      report: {
        ...this.#report(judgement, new Map()),
        templates: own.length,
        verdicts: [],
        part: { templates: own.map(({ id }) => id), of: this.#library.templates.length + this.#leftOut },
      },
      catalogue: this.#ruleSet.catalogue,
      configuration: this.#project.configuration,
      textOf: this.#textOf,
    });
    if (this.#settings.isWanted?.() === false) throw new Superseded();
  }

  /** Everything that every rule says of the templates of the part, and of the texts that others share with it. */
  async #lookAtTemplates(
    inspect: Inspector,
    run: RunSettings,
    texts: ReadonlyMap<string, readonly Prose[]>,
  ): Promise<void> {
    const { progress } = this.#settings;
    const inspectTexts = proseInspector({
      textOf: this.#textOf,
      rules: this.#ruleSet.rules,
      settings: run,
    });
    const axe = this.#host.axe?.(this.#memory.axe);
    const hasExceptions = this.#selected.some(
      ({ id }) => (this.#knownOf(id).facts?.exceptions ?? []).length > 0,
    );
    const found: (readonly Sighting[])[] = [];
    const looked: (readonly [id: string, inspected: TemplateSightings])[] = [];
    let done = 0;
    for (const template of this.#library.templates) {
      const { id } = template;
      const shared = texts.get(id);
      const isAsked = this.#part.templates.has(id);
      // An exception in one template covers a shared text only as long as no other template shows it the same.
      if (!isAsked && shared && !hasExceptions) found.push(inspectTexts(shared));
      if (!isAsked && !(shared && hasExceptions)) continue;
      const before = this.#seenBefore(id);
      if (before) found.push(before.sightings);
      else {
        const { sightings, pages, seen } = inspect(template);
        found.push(sightings);
        if (axe) looked.push([id, seen]);
        else this.#remember(id, seen);
        await axe?.add(pages);
        await this.#breathe();
      }
      if (isAsked) {
        done += 1;
        progress?.(done, this.#selected.length);
      }
    }
    // Pages are judged some at a time, and what is seen of them is put beside the rest.
    await axe?.finish();
    for (const [id, inspected] of looked) this.#memory.templates.set(id, { ...this.#knownOf(id), inspected });
    for (const sightings of found) addSightings(this.#collector, sightings);
  }

  /** Lets others have their turn now and then, and ends here when nobody waits for the answer any more. */
  async #breathe(): Promise<void> {
    const { isWanted } = this.#settings;
    if (!isWanted || performance.now() - this.#turnBegan < turn) return;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) throw new Superseded();
    this.#turnBegan = performance.now();
  }

  /** Personal numbers in files, outside the texts that rules read. */
  #lookAtFiles(): void {
    const found = this.#collector.findings.map(({ finding }) => finding);
    const { file: settings } = this.#project.configuration;
    if (settings) this.#collect(numbersInSource(settings, found, this.#asked, 'certain'));
    for (const [path, file] of this.#project.files) {
      if (!this.#part.reads(path)) continue;
      this.#collect(numbersInPath(path));
      if (this.#mayHoldNumbers(path)) this.#collect(numbersInSource(file, found, this.#asked, 'certain'));
    }
  }

  #mayHoldNumbers(path: string): boolean {
    return this.#memory.files.get(path)?.mayHoldNumbers ?? true;
  }

  /** Puts what is known of files in the memory, and takes out what is gone. */
  #rememberFiles(): void {
    const { files, templates, units } = this.#memory;
    const parsedOf = new Map(this.#project.parsed.map((source) => [source.value.file.path, source]));
    for (const [path, file] of this.#project.files) {
      if (files.get(path)?.hash === file.hash) continue;
      const source = parsedOf.get(path);
      files.set(path, {
        hash: file.hash,
        isSound: !this.#unsound.has(path),
        isTemplate: source?.value.type === 'template',
        findings: source?.value.type === 'template' ? source.findings : [],
        mayHoldNumbers: mayHoldNumbers(file),
      });
    }
    for (const path of files.keys()) if (!this.#project.files.has(path)) files.delete(path);
    for (const path of units.keys()) if (!this.#project.files.has(path)) units.delete(path);
    const ids = new Set(this.#library.templates.map(({ id }) => id));
    for (const id of templates.keys()) if (!ids.has(id)) templates.delete(id);
  }

  /** @param only what of the judgement is of a part of what is looked at. */
  #judge(
    exceptions: readonly WrittenException[],
    only: Partial<Pick<JudgeInput, 'collector' | 'knowsAllOf' | 'isAsked' | 'holds'>> = {},
  ): Judgement {
    const { channels, units } = this.#settings;
    const { configuration, baseline, sources } = this.#project;
    const part = this.#part;
    return judge({
      collector: this.#collector,
      catalogue: this.#ruleSet.catalogue,
      exceptions: [...exceptions, ...configuration.exceptions],
      severities: configuration.severities,
      baseline,
      templates: this.#selected.map((template) => ({
        id: template.id,
        channels: template.channels.filter((channel) => !channels || channels.includes(channel)),
        units: template.units.length,
      })),
      knowsAllOf: (written) =>
        !channels &&
        !units &&
        (this.#host.axe !== undefined || !axeRuleIds.has(written.exception.rule)) &&
        knowsAllOf(part, this.#library, written),
      isAsked: askedFiles(this.#settings.selected),
      holds: (finding) => part.holds(finding),
      textOf: this.#textOf,
      isThere: (file) => sources.has(file),
      day: this.#asked,
      ...only,
    });
  }

  /** How many known findings are mended; only when all of the project was looked at can that be said. */
  #mendedOf({ mended }: Judgement): number {
    const { channels, units } = this.#settings;
    if (!this.#part.isWhole || channels || units) return 0;
    return mended.filter(({ rule }) => this.#host.axe !== undefined || !axeRuleIds.has(rule)).length;
  }

  #report(judgement: Judgement, attachments: ReadonlyMap<string, AttachmentRecords>): CheckReport {
    const verdicts = attachmentVerdicts(this.#selected, attachments);
    const mended = this.#mendedOf(judgement);
    const unreadable = this.#project.unreadable.filter((path) => this.#part.reads(path));
    return {
      files: this.#project.files.size,
      templates: this.#selected.length,
      units: this.#library.units.length,
      findings: groupRepeated(judgement.findings, this.#ruleSet.catalogue),
      known: judgement.known.length,
      ...(mended > 0 ? { mended } : {}),
      exceptions: judgement.exceptions,
      verdicts: judgement.verdicts,
      ...(unreadable.length > 0 ? { unreadable } : {}),
      ...(this.#settings.selected
        ? { part: { templates: this.#selected.map(({ id }) => id), of: this.#library.templates.length } }
        : {}),
      ...(verdicts.length > 0 ? { attachments: verdicts } : {}),
    };
  }

  #run(spelling?: Spelling): RunSettings {
    const asked = this.#asked;
    return {
      get today() {
        return asked.today;
      },
      isPast: (day) => asked.isPast(day),
      profiles: this.#context.profiles,
      library: {
        get units() {
          return asked.units;
        },
      },
      options: this.#ruleSet.options,
      ...(spelling ? { spelling } : {}),
    };
  }

  /** Looks at what is not in templates, and asks those what the project as a whole wants to know of them. */
  #lookAtProject(run: RunSettings): readonly WrittenException[] {
    this.#lookAtUnits(run);
    // Rules on the whole library see all of it, also for a part: what is asked for may clash with any other template.
    const gather = gatherer(this.#ruleSet.rules);
    const facts = this.#library.templates.map((template) => this.#factsOf(template, gather));
    if (this.#leftOut === 0) {
      const gathered = facts.map((known) => known.gathered);
      const { answerable } = this.#project.configuration;
      this.#collect(libraryRunner(this.#ruleSet.rules, run)({ ...this.#library, answerable }, gathered));
    }
    return facts.flatMap(({ exceptions }) => exceptions);
  }

  /** Tells of the files that somebody wants to know of first, before what rests on them is linked. */
  async #tellEarly(): Promise<void> {
    const run = this.#run();
    await this.#answerFirst(this.#inspector(run), this.#lookAtProject(run));
  }

  async #whole(): Promise<Checked> {
    const texts = sharedTexts(this.#library, this.#part);
    const spelling = await this.#spelling(texts);
    const run = this.#run(spelling);
    this.#rememberFiles();
    const exceptions = this.#lookAtProject(run);
    const inspect = this.#inspector(run);
    await this.#answerFirst(inspect, exceptions);
    const gated = await this.#lookAtAttachments(run);
    await this.#lookAtTemplates(inspect, run, texts);
    this.#collector.keep((finding) => this.#part.holds(finding));
    this.#lookAtFiles();
    if (!this.#wantsSpelling) this.#memories.keep(this.#project.root, this.#memoryKey);
    return this.#concluded(exceptions, gated);
  }

  static async run(host: CheckHost, settings: SourceCheckSettings): Promise<Checked> {
    const { first, ...rest } = settings;
    if (!first) return new SourceCheck(host, settings).#whole();
    const early = new SourceCheck(host, settings, true);
    if (early.#waiting === 0) return early.#whole();
    const isWorthwhile = early.#waiting >= fewestWorthwhile;
    if (isWorthwhile) await early.#tellEarly();
    return new SourceCheck(host, isWorthwhile ? rest : settings, early).#whole();
  }

  #concluded(exceptions: readonly WrittenException[], gated: AttachedRecords): Checked {
    const judgement = this.#judge(exceptions);
    const attachments = settledRecords(gated, (template) =>
      allChannels.flatMap((channel) => judgement.standing.stops(template, channel)),
    );
    return {
      report: this.#report(judgement, attachments),
      catalogue: this.#ruleSet.catalogue,
      judgement,
      library: this.#library,
      templates: this.#selected,
      project: this.#project,
      context: this.#context,
      attachments,
      days: this.#asked.allDays,
      ruleSet: this.#ruleSet.version,
      textOf: this.#textOf,
      with: (findings) => {
        this.#collect(findings);
        return this.#concluded(exceptions, gated);
      },
    };
  }
}

/**
 * Compiles and checks a project's texts. User errors are findings in the result; a thrown error is a bug, or comes from
 * the host.
 */
export async function checkSources(host: CheckHost, settings: SourceCheckSettings): Promise<Checked> {
  return SourceCheck.run(host, settings);
}
