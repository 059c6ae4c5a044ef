import { parseConfiguration } from '@klarmall/compiler';
import {
  configurationFile,
  type LibraryView,
  type SeveritySetting,
  type WrittenException,
} from '@klarmall/lint';
import type {
  Channel,
  ChannelProfile,
  KeyPath,
  Language,
  Outcome,
  Place,
  ProjectConfiguration,
  Refused,
  SourceFile,
  SourcePlaces,
  UnjudgedFinding,
} from '@klarmall/model';
import type { ProfileName } from '@klarmall/rules/profiles';
import { projectFinding, startOf } from '../finding.ts';

/** What klarmall.yaml says, ready to use. Everything in the file may be left out. */
export interface Configuration {
  /** The file itself; absent where there is none. */
  readonly file?: SourceFile;
  readonly language: Language | undefined;
  readonly severities: ReadonlyMap<string, SeveritySetting>;
  /** Options by rule id, as written; the rule's own schema judges them. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly exceptions: readonly WrittenException[];
  /** Who owns and who approved them. */
  readonly answerable: LibraryView['answerable'];
  /** Corrections of what Klarmall assumes about the channels. */
  readonly profiles: NonNullable<ProjectConfiguration['profiles']>;
  /** How a field shows in the staff tool; `{label}` is its label. */
  readonly marker: string | undefined;
  /** The region's abbreviation, which shows its own templates in the tool's search. */
  readonly region: string | undefined;
  /** Acronyms, names and terms that are right in every template. */
  readonly words: readonly string[];
  /** Whether words are looked up in a dictionary, where one is installed. */
  readonly spelling: boolean;
  /** Roles that need to have reviewed a template, by its category. */
  readonly approvals: ReadonlyMap<string, readonly string[]>;
  /** What stops an attachment. */
  readonly attachmentProfile: ProfileName;
  /** Path of the list of known findings, from the project's root. */
  readonly baseline: string;
  /** Where a key's value stands, or the nearest value around it. */
  placeOf(path: KeyPath): Place;
}

export const defaultBaseline = 'klarmall.baseline.json';

export const emptyConfiguration: Configuration = {
  language: undefined,
  severities: new Map(),
  options: new Map(),
  exceptions: [],
  answerable: [],
  profiles: {},
  marker: undefined,
  region: undefined,
  words: [],
  spelling: false,
  approvals: new Map(),
  attachmentProfile: 'en301549',
  baseline: defaultBaseline,
  placeOf: () => startOf(configurationFile),
};

function rulesOf(settings: ProjectConfiguration['rules'], places: SourcePlaces, refused: Refused) {
  const severities = new Map<string, SeveritySetting>();
  const options = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [rule, { severity, ...own }] of Object.entries(settings ?? {})) {
    // An option of a rule that does not exist is told of together with its severity.
    severities.set(rule, { severity, place: places.key(['rules', rule]) });
    const usable = Object.entries(own).filter(([key]) => !refused.touches(['rules', rule, key]));
    options.set(rule, Object.fromEntries(usable));
  }
  return { severities, options };
}

function exceptionsOf(
  exceptions: ProjectConfiguration['exceptions'],
  places: SourcePlaces,
): WrittenException[] {
  const written: WrittenException[] = [];
  exceptions?.forEach((exception, index) => {
    const place = places.value(['exceptions', index, 'rule']);
    written.push({ exception, where: configurationFile, file: configurationFile, place });
  });
  return written;
}

function answerableFor(
  exceptions: NonNullable<ProjectConfiguration['exceptions']>,
  places: SourcePlaces,
): Configuration['answerable'] {
  return exceptions.flatMap((exception, index) =>
    (['owner', 'approver'] as const).flatMap((key) => {
      const name = exception[key];
      return name === undefined ? [] : { name, place: places.value(['exceptions', index, key]) };
    }),
  );
}

/** Whether a path leads to somewhere inside the folder that it is counted from, in any system's spelling. */
function staysInside(path: string): boolean {
  if (/^(?:[\\/]|[a-z]:)/i.test(path)) return false;
  let depth = 0;
  for (const part of path.split(/[\\/]/)) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) return false;
  }
  return true;
}

/** The baseline's path, which must stay inside the project: it is a file that Klarmall writes. */
function baselineOf(path: string | undefined, places: SourcePlaces, findings: UnjudgedFinding[]): string {
  if (path === undefined) return defaultBaseline;
  if (staysInside(path)) return path;
  const data = {
    key: 'baseline',
    expected: 'en sökväg inne i projektet',
    expectedEnglish: 'a path inside the project',
  };
  findings.push(projectFinding('project/configuration', 'kind', data, places.value(['baseline'])));
  return defaultBaseline;
}

/** Corrections of the channels, without ranges that nothing lies in. */
function profilesOf(
  profiles: Configuration['profiles'],
  places: SourcePlaces,
  findings: UnjudgedFinding[],
): Configuration['profiles'] {
  const usable = ([channel, profile]: [string, object]) => {
    const entries = Object.entries(profile).filter(([key, entry]: [string, { readonly value?: unknown }]) => {
      const { min, max } = (entry.value ?? {}) as { readonly min?: unknown; readonly max?: unknown };
      if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return true;
      const place = places.value(['profiles', channel, key, 'value']);
      const data = { key, minimum: min, maximum: max };
      findings.push(projectFinding('project/configuration', 'minOverMax', data, place));
      return false;
    });
    return [channel, Object.fromEntries(entries)];
  };
  return Object.fromEntries(Object.entries(profiles).map(usable)) as Configuration['profiles'];
}

/** Reads klarmall.yaml. What cannot be used is a finding and left out. */
export function readConfiguration(file: SourceFile): Outcome<Configuration> {
  const { value: parsed, findings: misfits } = parseConfiguration(file);
  const { source, places, refused } = parsed;
  const findings = [...misfits];
  const { acronyms = [], names = [], terms = [] } = source.words ?? {};
  const configuration: Configuration = {
    file,
    language: source.language,
    ...rulesOf(source.rules, places, refused),
    exceptions: exceptionsOf(source.exceptions, places),
    answerable: answerableFor(source.exceptions ?? [], places),
    profiles: profilesOf(source.profiles ?? {}, places, findings),
    marker: source.marker,
    region: source.region?.abbreviation,
    words: [...acronyms, ...names, ...terms],
    spelling: source.spelling ?? false,
    approvals: new Map(Object.entries(source.approvals ?? {})),
    attachmentProfile: source.attachments?.profile ?? emptyConfiguration.attachmentProfile,
    baseline: baselineOf(source.baseline, places, findings),
    placeOf: (path) => places.value(path),
  };
  return { value: configuration, findings };
}

/** The channels' profiles with a project's corrections. */
export function correctedProfiles(
  { staff, inbox }: Readonly<Record<Channel, ChannelProfile>>,
  { profiles }: Pick<Configuration, 'profiles'>,
): Readonly<Record<Channel, ChannelProfile>> {
  return { staff: { ...staff, ...profiles.staff }, inbox: { ...inbox, ...profiles.inbox } };
}
