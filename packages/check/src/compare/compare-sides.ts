import { type CitizenText, canonicalJson } from '@klarmall/compiler/targets';
import { dayOn, Fingerprints } from '@klarmall/lint';
import type {
  ChangeLevel,
  Comparison,
  ContractChange,
  Finding,
  LinkedTemplate,
  LinkedUnit,
  LocalAddition,
  TemplateChange,
  TextChange,
  UnitChange,
} from '@klarmall/model';
import { templateSources } from '../build/source-hashes.ts';
import { unitsOf } from '../pipeline/inspect-templates.ts';
import { reviewFindings } from '../reviews/approvals.ts';
import { contractChanges, lockChanges } from './contract-changes.ts';
import { largest, raisedBy, reaches } from './levels.ts';
import { localAdditions } from './local-additions.ts';
import { changedFields, isSamePayload, minutesBetween, type Shown, shownTo } from './payload-pair.ts';
import type { Side } from './side.ts';
import { textChanges } from './text-changes.ts';

type Held = Pick<Shown, 'citizen' | 'staff' | 'forms'>;

const nothing: Held = { citizen: [], staff: [], forms: () => [] };

type Files = ReadonlyMap<string, string | undefined>;

/** Looks up everything that a template's payloads are made of in one state. */
class State {
  readonly side: Side;
  readonly templates: ReadonlyMap<string, LinkedTemplate>;
  readonly #snippetFiles: ReadonlyMap<string, string>;

  constructor(side: Side) {
    this.side = side;
    this.templates = new Map(side.library.templates.map((template) => [template.id, template]));
    this.#snippetFiles = new Map(
      side.library.snippets.map(({ id, places }) => [`snippets/${id}`, places.file]),
    );
  }

  /** Every file that the template's payloads are made of, but the units', with its hash. */
  filesOf(template: LinkedTemplate): Files {
    const { files, hashOf } = this.side;
    const paths = ['klarmall.yaml', ...templateSources(template, this.templates, this.#snippetFiles)];
    return new Map([
      ...paths.map((path) => [path, files.get(path)?.hash] as const),
      ...template.attachments.map(({ file }) => [file, hashOf(file)] as const),
    ]);
  }

  /** The files of a template that only the other state has, as they are in this one. */
  sameFiles(files: Files = new Map()): Files {
    return new Map([...files.keys()].map((path) => [path, this.side.files.get(path)?.hash]));
  }

  hashOfUnit(unit: LinkedUnit | undefined): string | undefined {
    return unit && this.side.files.get(unit.places.file)?.hash;
  }
}

function differing(before: Files, after: Files): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

/** The words that came and went, and everything else that makes one unit's change another than a second unit's. */
function signature({ texts, contract }: Omit<UnitChange, 'units' | 'fields' | 'minutes'>): string {
  const words = texts.map(({ part, hunks }) => [
    part,
    hunks.map(({ before, after }) =>
      [...before, ...after].filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim()),
    ),
  ]);
  const terms = contract.map(({ name, ...term }) => (term.subject === 'unit' ? term : { name, ...term }));
  return JSON.stringify([words, terms]);
}

interface Differences {
  readonly variants: readonly UnitChange[];
  readonly additions: readonly LocalAddition[];
}

function additionKey({ part, text, unit }: LocalAddition): string {
  return part.startsWith('values.') ? `${part} ${text}` : `${part} ${text} ${unit ?? ''}`;
}

/** A change of which units have the template names all that it is about. */
function namingAll(units: UnitChange['units']): (change: ContractChange) => ContractChange {
  return (change) =>
    change.subject === 'unit' ? { ...change, name: units.map(({ id }) => id).join(', ') } : change;
}

function work(before: Held = nothing, after: Held = nothing): Pick<UnitChange, 'fields' | 'minutes'> {
  const forms = [before.forms(), after.forms()] as const;
  return { fields: changedFields(...forms), minutes: minutesBetween(...forms) };
}

/** What differs for each unit that has the template in both states, or in one of them. */
function differences(
  before: { readonly template: LinkedTemplate; readonly state: State } | undefined,
  after: { readonly template: LinkedTemplate; readonly state: State } | undefined,
  isQuiet: boolean,
): Differences {
  const groups = new Map<
    string,
    { units: UnitChange['units'][number][]; change: Omit<UnitChange, 'units'> }
  >();
  const additions = new Map<string, LocalAddition>();
  const contracts: Contracts = new Map();
  const old = new Map(before ? unitsOf(before.template, undefined).map((unit) => [unit?.id, unit]) : []);
  const now = new Map(after ? unitsOf(after.template, undefined).map((unit) => [unit?.id, unit]) : []);
  for (const id of new Set([...now.keys(), ...old.keys()])) {
    const had = before && old.has(id);
    const has = after && now.has(id);
    const [was, is] = [old.get(id), now.get(id)];
    // Nothing that the payload is made of differs, so nothing has to be rendered.
    if (isQuiet && had && has && before.state.hashOfUnit(was) === after.state.hashOfUnit(is)) continue;
    const shownBefore = had ? shownTo(before.template, was, before.state.side) : undefined;
    const shownAfter = has ? shownTo(after.template, is, after.state.side) : undefined;
    const change = changeOf(
      shownBefore,
      shownAfter,
      id,
      before !== undefined && after !== undefined,
      contracts,
    );
    if (!change) continue;
    const key = signature(change);
    const unit = is ?? was;
    // The same words in the same parts are as many fields for every unit.
    const group = groups.get(key) ?? { units: [], change: { ...change, ...work(shownBefore, shownAfter) } };
    if (unit) group.units.push({ id: unit.id, name: unit.source.name });
    groups.set(key, group);
    if (has && shownAfter)
      for (const addition of localAdditions(after.template, shownAfter.rendered))
        if (!additions.has(additionKey(addition))) additions.set(additionKey(addition), addition);
  }
  return {
    variants: [...groups.values()]
      .map(({ units, change }) => ({ units, ...change, contract: change.contract.map(namingAll(units)) }))
      .sort((a, b) => b.units.length - a.units.length),
    additions: [...additions.values()],
  };
}

/** Contract changes of one template by what a unit can put into a contract. */
type Contracts = Map<string, readonly ContractChange[]>;

/** Of all that a contract holds, a unit decides its sender and its days alone: the rest is the same for every unit. */
function contractOf(before: Shown, after: Shown, contracts: Contracts): readonly ContractChange[] {
  const own = [before, after].map(({ rendered: { unit, settings } }) => [unit?.hsaId, settings]);
  const isSameSender = own[0]?.[0] === own[1]?.[0];
  const key = JSON.stringify([isSameSender || own.map(([sender]) => sender), own.map(([, days]) => days)]);
  const known = contracts.get(key);
  if (known) return known;
  const changes = contractChanges(before.payload(), after.payload());
  contracts.set(key, changes);
  return changes;
}

function changeOf(
  before: Shown | undefined,
  after: Shown | undefined,
  unit: string | undefined,
  isInBoth: boolean,
  contracts: Contracts,
): Omit<UnitChange, 'units' | 'fields' | 'minutes'> | undefined {
  const old = before ?? nothing;
  const now = after ?? nothing;
  const texts: TextChange[] = [
    ...textChanges(old.citizen, now.citizen, 'citizen'),
    ...textChanges(old.staff, now.staff, 'staff'),
  ];
  const contract: ContractChange[] =
    before && after
      ? [...contractOf(before, after, contracts)]
      : isInBoth && unit !== undefined
        ? [
            {
              subject: 'unit',
              change: after ? 'added' : 'removed',
              name: unit,
              level: after ? 'minor' : 'major',
            },
          ]
        : [];
  if (texts.length === 0 && contract.length === 0) {
    if (before && after && isSamePayload(before.payload(), after.payload())) return undefined;
    // The same words in bold, in a box or with another link.
    texts.push({ part: 'form', reader: 'citizen', hunks: [] });
  }
  return { texts, contract };
}

function wordsOf(texts: readonly CitizenText[]): string {
  return canonicalJson(texts.map(({ part, text }) => [part, text]));
}

/** Templates that have another id and the same words as one that is gone, by their new id. */
function renamed(before: State, after: State): ReadonlyMap<string, string> {
  const gone = [...before.templates.values()].filter(({ id }) => !after.templates.has(id));
  const come = [...after.templates.values()].filter(({ id }) => !before.templates.has(id));
  const pairs = new Map<string, string>();
  if (gone.length === 0 || come.length === 0) return pairs;
  const wordsIn = (state: State) => (template: LinkedTemplate) =>
    [wordsOf(shownTo(template, undefined, state.side).citizen), template.id] as const;
  const byWords = new Map(gone.map(wordsIn(before)));
  for (const [words, id] of come.map(wordsIn(after))) {
    const old = byWords.get(words);
    if (old === undefined) continue;
    pairs.set(id, old);
    byWords.delete(words);
  }
  return pairs;
}

/** Names of subjects of the commits that changed a file. */
type SubjectsOf = (file: string) => readonly string[];

/** A template as it is in both states, or in the one that has it. */
interface Pair {
  readonly id: string;
  /** What it is called in the state before. */
  readonly oldId: string;
  readonly old: LinkedTemplate | undefined;
  readonly now: LinkedTemplate | undefined;
}

/** Files that the template's payloads are made of and that differ; the units' are not among them. */
function changedFilesOf({ old, now }: Pair, before: State, after: State): readonly string[] {
  const oldFiles = old && before.filesOf(old);
  const newFiles = now && after.filesOf(now);
  return differing(oldFiles ?? before.sameFiles(newFiles), newFiles ?? after.sameFiles(oldFiles));
}

function kindOfChange({ id, oldId, old, now }: Pair, isLost: boolean): TemplateChange['change'] {
  if (isLost) return 'unreadable';
  if (!old) return 'added';
  if (!now) return 'removed';
  return oldId === id ? 'changed' : 'renamed';
}

/** What the template's coming, going or new name is to those who send it. */
function wholeChange({ id, oldId }: Pair, change: TemplateChange['change']): readonly ContractChange[] {
  const subject = 'template';
  switch (change) {
    case 'changed':
      return [];
    case 'added':
      return [{ subject, change, name: id, level: 'minor' }];
    case 'renamed':
      return [{ subject, change: 'changed', name: id, before: oldId, after: id, level: 'major' }];
    default:
      return [{ subject, change: 'removed', name: id, level: 'major' }];
  }
}

/** Variants with what all of them share, which is told once. */
function withShared(
  variants: readonly UnitChange[],
  shared: readonly ContractChange[],
): readonly UnitChange[] {
  const [first, ...others] = variants;
  if (first) return [{ ...first, contract: [...shared, ...first.contract] }, ...others];
  return shared.length > 0 ? [{ units: [], texts: [], contract: shared, fields: 0, minutes: 0 }] : [];
}

function reachOf(variants: readonly UnitChange[], entered: ReadonlySet<string>): TemplateChange['reach'] {
  const units = variants.flatMap((variant) => variant.units);
  const fields = variants.map((variant) => variant.fields);
  return {
    units: units.length,
    entered: units.filter(({ id }) => entered.has(id)).length,
    fields: [Math.min(...fields), Math.max(...fields)],
    minutes: variants.reduce((sum, variant) => sum + variant.units.length * variant.minutes, 0),
  };
}

/** What differs of one template; undefined where nothing does. */
function changeOfTemplate(
  pair: Pair,
  before: State,
  after: State,
  subjectsOf: SubjectsOf,
): TemplateChange | undefined {
  const { id, oldId, old, now } = pair;
  const changedPaths = changedFilesOf(pair, before, after);
  const { variants, additions } = differences(
    old && { template: old, state: before },
    now && { template: now, state: after },
    changedPaths.length === 0,
  );
  const locks = old && now ? lockChanges(old, now) : [];
  if (old && now && variants.length === 0 && locks.length === 0) return undefined;
  const change = kindOfChange(pair, after.side.unreadable.includes(id));
  const all = withShared(variants, [...wholeChange(pair, change), ...locks]);
  const files = changedPaths.length > 0 ? changedPaths : unitFilesOf(all, after);
  const template = now ?? old;
  const entered = after.side.entered.get(id) ?? before.side.entered.get(oldId) ?? new Set<string>();
  return {
    template: id,
    name: template?.source.internalName ?? template?.source.name ?? id,
    change,
    ...(change === 'renamed' ? { before: oldId } : {}),
    version: {
      ...(old?.source.version === undefined ? {} : { before: old.source.version }),
      ...(now?.source.version === undefined ? {} : { after: now.source.version }),
    },
    level: largest(all.flatMap(({ contract }) => contract.map(({ level }) => level))) ?? 'patch',
    causes: files.map((file) => ({ file, commits: subjectsOf(file) })),
    variants: all,
    additions,
    reach: reachOf(all, entered),
  };
}

/** Every template of either state; what could be read in neither is no change of this one. */
function pairsOf(before: State, after: State): readonly Pair[] {
  const names = renamed(before, after);
  const oldNames = new Set(names.values());
  const ids = [...new Set([...after.templates.keys(), ...before.templates.keys()])];
  return ids.flatMap((id): Pair[] => {
    const now = after.templates.get(id);
    if (!now && oldNames.has(id)) return [];
    const oldId = names.get(id) ?? id;
    return [{ id, oldId, old: before.templates.get(oldId), now }];
  });
}

const severest: readonly ChangeLevel[] = ['major', 'minor', 'patch'];

/** Everything that differs between two states for those who get, send or build on the templates. */
export function compareSides(
  baseSide: Side,
  headSide: Side,
  subjectsOf: SubjectsOf,
): Pick<Comparison, 'level' | 'changes' | 'findings'> {
  const before = new State(baseSide);
  const after = new State(headSide);
  const changes = pairsOf(before, after)
    .flatMap((pair) => changeOfTemplate(pair, before, after, subjectsOf) ?? [])
    .sort(
      (a, b) => severest.indexOf(a.level) - severest.indexOf(b.level) || (a.template < b.template ? -1 : 1),
    );
  const level = largest(changes.map((change) => change.level));
  return { ...(level ? { level } : {}), changes, findings: findingsOf(changes, after) };
}

function unitFilesOf(variants: readonly UnitChange[], { side }: State): readonly string[] {
  const files = new Map(side.library.units.map(({ id, places }) => [id, places.file]));
  const shown = variants.flatMap(({ units }) => units.flatMap(({ id }) => files.get(id) ?? []));
  return [...new Set(shown)].sort();
}

type Complaint = readonly [rule: string, message: string, data: Finding['data']];

function versionComplaint({ template, version, level, change }: TemplateChange): Complaint | undefined {
  const { before, after } = version;
  if (before === undefined || change === 'removed' || change === 'unreadable') return undefined;
  const rule = level === 'major' ? 'comparison/breaking-version' : 'comparison/version';
  if (after === undefined) return ['comparison/version', 'removed', { template, before }];
  const raised = raisedBy(before, after);
  if (raised === undefined)
    return before === after
      ? [rule, 'notRaised', { template, version: after }]
      : ['comparison/version', 'lowered', { template, before, version: after }];
  return reaches(raised, level) ? undefined : [rule, 'tooLittle', { template, before, version: after }];
}

function findingsOf(changes: readonly TemplateChange[], { side, templates }: State): readonly Finding[] {
  const fingerprints = new Fingerprints((file) => side.files.get(file)?.text);
  const findings: Finding[] = [];
  const add = (
    [rule, message, data]: Complaint,
    levels: Pick<Finding, 'severity' | 'certainty'>,
    about: Pick<Finding, 'template' | 'place' | 'part' | 'unit'>,
  ): void => {
    const finding = { rule, message, data, ...levels, ...about };
    findings.push({ ...finding, fingerprint: fingerprints.of(finding) });
  };
  for (const change of changes) {
    const template = templates.get(change.template);
    const about = { template: change.template };
    // A version that a base has written is the base's own to raise.
    if (template?.own.version !== undefined || template?.bases.length === 0) {
      const complaint = versionComplaint(change);
      const place = template?.places.value(['version']);
      if (complaint)
        add(
          complaint,
          { severity: complaint[0] === 'comparison/version' ? 'warning' : 'error', certainty: 'certain' },
          { ...about, ...(place ? { place } : {}) },
        );
    }
    if (template)
      for (const { rule, message, data, severity, certainty, place } of reviewFindings(
        template,
        side.library,
        side.configuration,
        dayOn(''),
      ))
        if (rule === 'approval/stale')
          add([rule, message, data], { severity, certainty }, { ...about, ...(place ? { place } : {}) });
    for (const { part, unit, sentences } of change.additions) {
      if (!sentences) continue;
      const place = template?.snippets.find(({ id }) => part === `snippets/${id}`)?.place;
      add(
        ['structure/local-addition', 'sameSubject', { ...sentences }],
        { severity: 'warning', certainty: 'review' },
        { ...about, part, ...(unit === undefined ? {} : { unit }), ...(place ? { place } : {}) },
      );
    }
  }
  return findings;
}
