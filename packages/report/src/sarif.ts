import type { DocumentPlace, Finding, FindingDefinition, Place } from '@klarmall/model';
import type { Invocation, Location, Log, LogicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { ReportInput } from './input.ts';
import { repositoryPath } from './repository-path.ts';
import { wordingOf } from './wording.ts';
import { type Level, levelOf } from './words.ts';
import { worstFirst } from './worst-first.ts';

export interface SarifOptions {
  /** Version of Klarmall. */
  readonly version: string;
  /** Path from the repository's root to the project's, with a slash at the end. */
  readonly prefix: string;
  /** The command that was run: with the project, what tells one analysis from another on one commit. */
  readonly command?: string;
}

/** GitHub keeps 5 000 results of a run. */
const resultLimit = 5000;
/** GitHub keeps ten tags of a rule. */
const tagLimit = 10;

const levels: Readonly<Record<Level, Result.level>> = {
  stop: 'error',
  advice: 'warning',
  review: 'note',
  tip: 'note',
};

function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function locationOf(place: Place, prefix: string): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(repositoryPath(prefix, place.file)), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: place.start.line,
        startColumn: place.start.column,
        endLine: place.end.line,
        endColumn: place.end.column,
      },
    },
  };
}

/** A place in an attachment. It has no lines, so its page and structure element are logical locations (SARIF 2.1.0, 3.33). */
function documentLocation({ file, page, path, box }: DocumentPlace, prefix: string): Location {
  const logicalLocations: LogicalLocation[] = [];
  if (page !== undefined)
    logicalLocations.push({ kind: 'page', name: String(page), fullyQualifiedName: `${file}#page=${page}` });
  if (path !== undefined)
    logicalLocations.push({
      kind: 'element',
      name: path.split('/').at(-1) ?? path,
      fullyQualifiedName: path,
    });
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(repositoryPath(prefix, file)), uriBaseId: '%SRCROOT%' },
    },
    ...(logicalLocations.length > 0 ? { logicalLocations } : {}),
    ...(box === undefined ? {} : { properties: { box } }),
  };
}

function locationsOf(finding: Finding, prefix: string): Location[] {
  if (finding.place) return [locationOf(finding.place, prefix)];
  return [documentLocation(finding.document ?? { file: 'klarmall.yaml' }, prefix)];
}

/** Other places of the same cause, and where in an attachment that a template names. */
function relatedLocationsOf(finding: Finding, prefix: string): Location[] {
  const related = (finding.related ?? []).map(({ place, document }) =>
    document ? documentLocation(document, prefix) : locationOf(place, prefix),
  );
  const attachment = finding.place && finding.document;
  return attachment === undefined ? related : [...related, documentLocation(attachment, prefix)];
}

function ruleOf(definition: FindingDefinition, language: ReportInput['language']): ReportingDescriptor {
  const url = definition.basis.find((basis) => basis.url !== undefined)?.url;
  return {
    id: definition.id,
    shortDescription: { text: definition.title[language] },
    fullDescription: { text: definition.why[language] },
    help: { text: `${definition.why[language]} ${definition.action[language]}` },
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: {
      level: levels[levelOf(definition)],
    },
    properties: {
      tags: definition.tags.slice(0, tagLimit),
      'problem.severity': definition.severity === 'info' ? 'recommendation' : definition.severity,
    },
  };
}

function resultOf(finding: Finding, ruleIndex: number, input: ReportInput, prefix: string): Result {
  const wording = wordingOf(finding, input.catalogue, input.language);
  // Each place of a repeated word has fixes of its own.
  const relatedLocations = relatedLocationsOf(finding, prefix);
  const fixes = [finding, ...(finding.related ?? [])].flatMap((place) => place.fixes ?? []);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[wording.level],
    message: { text: [wording.message, wording.action].filter((part) => part !== '').join(' ') },
    locations: locationsOf(finding, prefix),
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    partialFingerprints: { 'klarmall/v1': finding.fingerprint },
    ...(fixes.length > 0
      ? {
          fixes: fixes.map((fix) => ({
            description: { text: wording.action },
            artifactChanges: fix.edits.map(({ place, text }) => ({
              artifactLocation: { uri: uri(repositoryPath(prefix, place.file)), uriBaseId: '%SRCROOT%' },
              replacements: [
                {
                  deletedRegion: {
                    startLine: place.start.line,
                    startColumn: place.start.column,
                    endLine: place.end.line,
                    endColumn: place.end.column,
                  },
                  insertedContent: { text },
                },
              ],
            })),
          })),
        }
      : {}),
    properties: { certainty: finding.certainty },
  };
}

/** Says how many results have no room: a reader must not believe that the list is whole. */
function cutNotice(left: number, { language }: ReportInput): Pick<Invocation, 'toolExecutionNotifications'> {
  if (left === 0) return {};
  const text =
    language === 'sv'
      ? `GitHub tar emot ${resultLimit} fynd. De ${left} lindrigaste är inte med. Kör klarmall check för att se alla.`
      : `GitHub takes ${resultLimit} findings. The ${left} mildest are left out. Run klarmall check to see all.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

/** SARIF 2.1.0, one run, within the limits of GitHub code scanning. What asks a person is a note, as it stops nothing. */
export function formatSarif(input: ReportInput, options: SarifOptions): string {
  const all = worstFirst(input.report.findings);
  const findings = all.slice(0, resultLimit);
  const ids = [...new Set(findings.map(({ rule }) => rule))].filter((id) => input.catalogue.has(id)).sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const rules = ids.flatMap((id) => input.catalogue.get(id) ?? []);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Klarmall',
            version: options.version,
            language: input.language,
            rules: rules.map((definition) => ruleOf(definition, input.language)),
          },
        },
        automationDetails: { id: `klarmall/${options.command ?? 'check'}/${options.prefix}` },
        invocations: [{ executionSuccessful: true, ...cutNotice(all.length - findings.length, input) }],
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) =>
          resultOf(finding, indexes.get(finding.rule) ?? -1, input, options.prefix),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
