import { isAbsolute, normalize } from 'node:path';
import { type ProfileName, profileNames } from '@klarmall/attachments/profiles';
import { configurationFile, type SeveritySetting, type WrittenException } from '@klarmall/lint';
import type {
  Channel,
  ChannelProfile,
  Exception,
  KeyPath,
  Language,
  Outcome,
  Place,
  Severity,
  SourceFile,
  UnjudgedFinding,
} from '@klarmall/model';
import { channels } from '@klarmall/model';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { misspelt, projectFinding, startOf } from '../finding.ts';

/** What klarmall.yaml says, ready to use. Everything in the file may be left out. */
export interface Configuration {
  readonly language: Language | undefined;
  readonly severities: ReadonlyMap<string, SeveritySetting>;
  /** Options by rule id, as written; the rule's own schema judges them. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly exceptions: readonly WrittenException[];
  /** Corrections of what Klarmall assumes about the channels. */
  readonly profiles: Readonly<Partial<Record<Channel, Readonly<Record<string, unknown>>>>>;
  /** How a field shows in the staff tool; `{label}` is its label. */
  readonly marker: string | undefined;
  /** Acronyms, names and terms that are right in every template. */
  readonly words: readonly string[];
  /** Whether words are looked up in a dictionary. */
  readonly spelling: boolean;
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
  profiles: {},
  marker: undefined,
  words: [],
  spelling: false,
  attachmentProfile: 'en301549',
  baseline: defaultBaseline,
  placeOf: () => startOf(configurationFile),
};

const keys = [
  '$schema',
  'language',
  'rules',
  'exceptions',
  'profiles',
  'marker',
  'baseline',
  'words',
  'spelling',
  'attachments',
];
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];
const kinds = {
  map: ['nycklar med värden', 'keys with values'],
  list: ['en lista', 'a list'],
  text: ['en text', 'a text'],
  truth: ['true eller false', 'true or false'],
} as const;

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the file's values from its nodes, so that no alias is ever expanded and each value keeps its place. */
class Reader {
  readonly findings: UnjudgedFinding[] = [];
  readonly #lines = new LineCounter();
  readonly #root: Node | null;
  readonly value: unknown;

  constructor(text: string) {
    const document = parseDocument(text, { lineCounter: this.#lines, logLevel: 'silent', version: '1.2' });
    this.#root = document.contents;
    const [error] = document.errors;
    if (error)
      this.findings.push(
        projectFinding('project/configuration', 'unreadable', {}, this.#place(error.pos[0], error.pos[1])),
      );
    this.value = error ? {} : plain(this.#root);
  }

  #place(start: number, end: number): Place {
    const point = (offset: number) => {
      const { line, col } = this.#lines.linePos(offset);
      return { line: Math.max(1, line), column: Math.max(1, col), offset };
    };
    return { file: configurationFile, start: point(start), end: point(Math.max(start, end)) };
  }

  placeOf(path: KeyPath): Place {
    let node: unknown = this.#root;
    let range: readonly [number, number, number] | null | undefined;
    for (const key of path) {
      const next: unknown = isMap(node)
        ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
        : isSeq(node) && typeof key === 'number'
          ? node.items[key]
          : undefined;
      if (next === undefined) break;
      const value = isPair(next) ? next.value : next;
      range = (value as Node | null)?.range ?? (isPair(next) ? (next.key as Node).range : undefined) ?? range;
      node = value;
    }
    return range ? this.#place(range[0], range[1]) : startOf(configurationFile);
  }

  complain(message: string, data: UnjudgedFinding['data'], path: KeyPath): void {
    this.findings.push(projectFinding('project/configuration', message, data, this.placeOf(path)));
  }

  #kind(kind: keyof typeof kinds, path: KeyPath): void {
    const [expected, expectedEnglish] = kinds[kind];
    this.complain('kind', { key: String(path.at(-1)), expected, expectedEnglish }, path);
  }

  map(value: unknown, path: KeyPath): Mapping {
    if (isMapping(value)) return value;
    if (value !== undefined && value !== null) this.#kind('map', path);
    return {};
  }

  list(value: unknown, path: KeyPath): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined && value !== null) this.#kind('list', path);
    return [];
  }

  text(value: unknown, path: KeyPath): string | undefined {
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (value !== undefined) this.#kind('text', path);
    return undefined;
  }

  truth(value: unknown, path: KeyPath): boolean {
    if (value !== undefined && typeof value !== 'boolean') this.#kind('truth', path);
    return value === true;
  }

  known(value: Mapping, allowed: readonly string[], path: KeyPath): void {
    for (const key of Object.keys(value)) {
      if (allowed.includes(key)) continue;
      this.complain('unknownKey', misspelt(key, allowed), [...path, key]);
    }
  }

  choice<T extends string>(value: unknown, allowed: readonly T[], path: KeyPath): T | undefined {
    const chosen = allowed.find((candidate) => candidate === value);
    if (chosen === undefined && value !== undefined)
      this.complain('choice', { key: String(path.at(-1)), choices: allowed.join(', ') }, path);
    return chosen;
  }
}

/** Deeper than any setting. */
const maximumDepth = 12;

function plain(node: unknown, depth = 0): unknown {
  if (depth > maximumDepth) return undefined;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
  if (!isMap(node)) return undefined;
  return Object.fromEntries(
    node.items.map((pair) => [
      isScalar(pair.key) ? String(pair.key.value) : '',
      plain(pair.value, depth + 1),
    ]),
  );
}

function rulesOf(reader: Reader, value: unknown) {
  const found = { severities: new Map<string, SeveritySetting>(), options: new Map<string, Mapping>() };
  for (const [rule, setting] of Object.entries(reader.map(value, ['rules']))) {
    const path = ['rules', rule];
    const { severity, ...options } = reader.map(setting, path);
    const chosen = reader.choice(severity, severities, [...path, 'severity']);
    if (chosen)
      found.severities.set(rule, { severity: chosen, place: reader.placeOf([...path, 'severity']) });
    // An option of a rule that does not exist is told of together with its severity.
    else found.severities.set(rule, { severity: undefined, place: reader.placeOf(path) });
    found.options.set(rule, options);
  }
  return found;
}

const exceptionKeys = ['rule', 'at', 'reason', 'owner', 'until', 'ground', 'approver'];

function exceptionsOf(reader: Reader, value: unknown): WrittenException[] {
  const written: WrittenException[] = [];
  reader.list(value, ['exceptions']).forEach((item, index) => {
    const path = ['exceptions', index];
    const exception = reader.map(item, path);
    reader.known(exception, exceptionKeys, path);
    for (const key of ['rule', 'owner', 'until']) {
      if (exception[key] === undefined) reader.complain('missing', { key }, path);
      else reader.text(exception[key], [...path, key]);
    }
    if (typeof exception.rule !== 'string') return;
    written.push({
      // The judge does not trust the fields that a broken file may lack.
      exception: exception as unknown as Exception,
      where: configurationFile,
      file: configurationFile,
      place: reader.placeOf([...path, 'rule']),
    });
  });
  return written;
}

function isSourced(value: unknown): boolean {
  return (
    isMapping(value) && value.value !== undefined && typeof value.source === 'string' && value.source !== ''
  );
}

function profilesOf(reader: Reader, value: unknown): Configuration['profiles'] {
  const profiles: Partial<Record<Channel, Mapping>> = {};
  const written = reader.map(value, ['profiles']);
  reader.known(written, channels, ['profiles']);
  for (const channel of channels) {
    const profile = reader.map(written[channel], ['profiles', channel]);
    for (const [key, entry] of Object.entries(profile)) {
      if (!isSourced(entry)) reader.complain('missing', { key: 'value/source' }, ['profiles', channel, key]);
    }
    profiles[channel] = Object.fromEntries(Object.entries(profile).filter(([, entry]) => isSourced(entry)));
  }
  return profiles;
}

function attachmentProfileOf(reader: Reader, value: unknown): ProfileName | undefined {
  const attachments = reader.map(value, ['attachments']);
  reader.known(attachments, ['profile'], ['attachments']);
  return reader.choice(attachments.profile, profileNames, ['attachments', 'profile']);
}

/** Each field's label stands where the marker says `{label}`. */
function markerOf(reader: Reader, value: unknown): string | undefined {
  const marker = reader.text(value, ['marker']);
  if (marker === undefined || marker.includes('{label}')) return marker;
  const [expected, expectedEnglish] = ['en text med {label} i', 'a text that holds {label}'];
  reader.complain('kind', { key: 'marker', expected, expectedEnglish }, ['marker']);
  return undefined;
}

function wordsOf(reader: Reader, value: unknown): readonly string[] {
  const kindsOfWords = ['acronyms', 'names', 'terms'] as const;
  const words = reader.map(value, ['words']);
  reader.known(words, kindsOfWords, ['words']);
  return kindsOfWords.flatMap((kind) =>
    reader
      .list(words[kind], ['words', kind])
      .flatMap((word, index) => reader.text(word, ['words', kind, index]) ?? []),
  );
}

/** The baseline's path, which must stay inside the project: it is a file that Klarmall writes. */
function baselineOf(reader: Reader, value: unknown): string {
  const path = reader.text(value, ['baseline']);
  if (path === undefined) return defaultBaseline;
  if (!isAbsolute(path) && !normalize(path).startsWith('..')) return path;
  const [expected, expectedEnglish] = ['en sökväg inne i projektet', 'a path inside the project'];
  reader.complain('kind', { key: 'baseline', expected, expectedEnglish }, ['baseline']);
  return defaultBaseline;
}

/** Reads klarmall.yaml. What cannot be used is a finding and left out. */
export function readConfiguration(file: SourceFile): Outcome<Configuration> {
  const reader = new Reader(file.text);
  const value = reader.map(reader.value, []);
  reader.known(value, keys, []);
  const rules = rulesOf(reader, value.rules);
  const configuration: Configuration = {
    language: reader.choice(value.language, ['sv', 'en'], ['language']),
    ...rules,
    exceptions: exceptionsOf(reader, value.exceptions),
    profiles: profilesOf(reader, value.profiles),
    marker: markerOf(reader, value.marker),
    words: wordsOf(reader, value.words),
    spelling: reader.truth(value.spelling, ['spelling']),
    attachmentProfile: attachmentProfileOf(reader, value.attachments) ?? emptyConfiguration.attachmentProfile,
    baseline: baselineOf(reader, value.baseline),
    placeOf: (path) => reader.placeOf(path),
  };
  return { value: configuration, findings: reader.findings };
}

/** The channels' profiles with a project's corrections. A key that no profile has, or of another kind, is a finding. */
export function correctedProfiles(
  profiles: Readonly<Record<Channel, ChannelProfile>>,
  configuration: Configuration,
): Outcome<Readonly<Record<Channel, ChannelProfile>>> {
  const findings: UnjudgedFinding[] = [];
  const correct = (channel: Channel): ChannelProfile => {
    const profile = profiles[channel];
    const corrections: Record<string, unknown> = {};
    for (const [key, correction] of Object.entries(configuration.profiles[channel] ?? {})) {
      const place = configuration.placeOf(['profiles', channel, key]);
      const current = Object.hasOwn(profile, key) ? profile[key as keyof ChannelProfile] : undefined;
      if (!isMapping(current) || !('source' in current)) {
        const data = misspelt(key, Object.keys(profile));
        findings.push(projectFinding('project/configuration', 'unknownKey', data, place));
        continue;
      }
      const { value } = correction as { readonly value: unknown };
      if (typeof value === typeof current.value && Array.isArray(value) === Array.isArray(current.value))
        corrections[key] = correction;
      else {
        const shown = JSON.stringify(current.value);
        const data = { key, expected: `som ${shown}`, expectedEnglish: `like ${shown}` };
        findings.push(projectFinding('project/configuration', 'kind', data, place));
      }
    }
    return { ...profile, ...corrections };
  };
  return { value: { staff: correct('staff'), inbox: correct('inbox') }, findings };
}
