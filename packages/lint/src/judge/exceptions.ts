import type { AppliedException, Exception, FindingDefinition, Place, UnjudgedFinding } from '@klarmall/model';
import { nearestPath } from '@klarmall/model';
import type { Day } from '../day.ts';

/** The project's own configuration file, as exceptions and reports name it. */
export const configurationFile = 'klarmall.yaml';

/** An exception as written. `where` is the template's id, or `klarmall.yaml` for the whole project. */
export interface WrittenException {
  readonly exception: Exception;
  readonly where: string;
  /** The file that it stands in. */
  readonly file: string;
  readonly place: Place;
}

function startsWithPart(part: string, at: string): boolean {
  return part === at || part.startsWith(`${at}/`);
}

/**
 * What an exception's `at` may name: a template, a part of one after `#` ("local/a#snippets/start"), a part or its
 * id alone, a file or folder, or words in the text.
 */
function standsAt(at: string, finding: UnjudgedFinding, words: string): boolean {
  const part = finding.part ?? '';
  if (finding.template === at || startsWithPart(part, at) || part.split('/').includes(at)) return true;
  const hash = at.indexOf('#');
  if (hash > 0 && finding.template === at.slice(0, hash) && startsWithPart(part, at.slice(hash + 1)))
    return true;
  for (const file of [finding.place?.file, finding.document?.file]) {
    if (file === at || file?.startsWith(at.endsWith('/') ? at : `${at}/`)) return true;
  }
  return words.includes(at.normalize('NFC').replace(/\s+/g, ' ').trim());
}

function covers(written: WrittenException, finding: UnjudgedFinding, words: string): boolean {
  const inReach =
    written.where === configurationFile ||
    finding.place?.file === written.file ||
    finding.template === written.where;
  if (!inReach) return false;
  const { at } = written.exception;
  return at === undefined || at.trim() === '' || standsAt(at, finding, words);
}

type Standing =
  | 'in force'
  | 'expired'
  | 'without reason'
  | 'without ground'
  | 'without approver'
  | 'refused'
  | 'unknown rule';

/** Whether an exception says on which ground, with a link to the assessment. */
function hasGround({ ground }: Partial<Exception>): boolean {
  return typeof ground?.type === 'string' && /^https?:\/\/\S+$/.test(String(ground.assessment));
}

function standing(
  exception: Exception,
  definitions: ReadonlyMap<string, FindingDefinition>,
  day: Day,
): Standing {
  const definition = definitions.get(exception.rule);
  if (!definition) return 'unknown rule';
  if (!definition.exceptable) return 'refused';
  // The types promise a reason and a date; a file that broke its schema may still come here without.
  const { reason, until, approver } = exception as Partial<Exception>;
  if (reason === undefined || reason.trim() === '') return 'without reason';
  if (definition.barrier) {
    if (!hasGround(exception)) return 'without ground';
    if (typeof approver !== 'string' || approver.trim() === '') return 'without approver';
  }
  if (until === undefined || day.isPast(until)) return 'expired';
  return 'in force';
}

/** How long before its last day an exception is announced. Days. */
const noticeDays = 30;

const dayLength = 86_400_000;

function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / dayLength);
}

/** The first day on which the end of an exception is announced; undefined for a date that there is not. */
function firstNotice(until: string): string | undefined {
  const last = Date.parse(until);
  return Number.isNaN(last) ? undefined : new Date(last - noticeDays * dayLength).toISOString().slice(0, 10);
}

function complaint(
  written: WrittenException,
  rule: string,
  message: string,
  severity: UnjudgedFinding['severity'],
  data: UnjudgedFinding['data'],
): UnjudgedFinding {
  return {
    rule,
    message,
    data,
    severity,
    certainty: 'certain',
    place: written.place,
    ...(written.where === configurationFile ? {} : { template: written.where }),
  };
}

/** Sorts out which exceptions hold and answers for each finding whether one of them hides it. */
export class Exceptions {
  readonly #byRule = new Map<string, { written: WrittenException; fingerprints: string[] }[]>();
  readonly #complaints: UnjudgedFinding[] = [];
  /** Those whose day has passed, and that hide what they did all the same. */
  readonly #past = new Set<WrittenException>();

  /**
   * An exception holds to the end of its last day. A date that has passed in a file that nobody
   * asked for is told, and is no fault of what was asked for: there the exception hides what it did.
   */
  constructor(
    written: readonly WrittenException[],
    definitions: ReadonlyMap<string, FindingDefinition>,
    day: Day,
    isAsked: (file: string) => boolean = () => true,
  ) {
    for (const entry of written) {
      const { rule, until } = entry.exception as Partial<Exception>;
      if (typeof rule !== 'string') continue;
      const state = standing(entry.exception, definitions, day);
      if (state === 'in force') {
        this.#hold(rule, entry);
        const notice = until === undefined ? undefined : firstNotice(until);
        if (until !== undefined && notice !== undefined && !day.isFuture(notice))
          this.#complaints.push(
            complaint(entry, 'exception/expires-soon', 'soon', 'info', {
              rule,
              until,
              days: daysUntil(until, day.today),
              owner: entry.exception.owner ?? '?',
            }),
          );
      } else if (state === 'unknown rule') {
        const suggestion = nearestPath(rule, definitions.keys());
        const data: UnjudgedFinding['data'] = suggestion === undefined ? { rule } : { rule, suggestion };
        this.#complaints.push(complaint(entry, 'exception/unknown-rule', 'unknown', 'error', data));
      } else if (state === 'refused') {
        this.#complaints.push(complaint(entry, 'exception/refused', 'exception', 'error', { rule }));
      } else if (state === 'without reason') {
        this.#complaints.push(complaint(entry, 'exception/without-reason', 'missing', 'error', { rule }));
      } else if (state === 'without ground' || state === 'without approver') {
        const message = state === 'without ground' ? 'ground' : 'approver';
        this.#complaints.push(complaint(entry, 'exception/without-ground', message, 'error', { rule }));
      } else {
        const date = until ?? '?';
        const isElsewhere = until !== undefined && !isAsked(entry.file);
        if (isElsewhere) {
          this.#hold(rule, entry);
          this.#past.add(entry);
        }
        this.#complaints.push(
          complaint(entry, 'exception/expired', 'passed', isElsewhere ? 'warning' : 'error', {
            rule,
            until: date,
          }),
        );
      }
    }
  }

  #hold(rule: string, written: WrittenException): void {
    const entries = this.#byRule.get(rule) ?? [];
    entries.push({ written, fingerprints: [] });
    this.#byRule.set(rule, entries);
  }

  /** What is wrong with the exceptions themselves, whatever they hide. */
  get complaints(): readonly UnjudgedFinding[] {
    return this.#complaints;
  }

  /** Whether an exception in force answers this finding; it then keeps the fingerprint. */
  hides(finding: UnjudgedFinding, words: string, fingerprint: string): boolean {
    let hidden = false;
    for (const entry of this.#byRule.get(finding.rule) ?? []) {
      if (!covers(entry.written, finding, words)) continue;
      entry.fingerprints.push(fingerprint);
      hidden = true;
    }
    return hidden;
  }

  /** Exceptions that hid something, in the order written. Ask when every finding has been shown to `hides`. */
  get applied(): readonly AppliedException[] {
    return [...this.#byRule.values()]
      .flat()
      .filter(({ fingerprints }) => fingerprints.length > 0)
      .map(({ written, fingerprints }) => ({
        exception: written.exception,
        where: written.where,
        findings: fingerprints,
      }))
      .sort((a, b) => (a.where < b.where ? -1 : a.where > b.where ? 1 : 0));
  }

  /** A Råd for each exception in force that hid nothing, of those that `isKnown` to have had everything to hide. */
  unusedOf(isKnown: (written: WrittenException) => boolean): readonly UnjudgedFinding[] {
    return [...this.#byRule.values()]
      .flat()
      .filter(
        ({ written, fingerprints }) =>
          fingerprints.length === 0 && !this.#past.has(written) && isKnown(written),
      )
      .map(({ written }) =>
        complaint(written, 'exception/unused', 'unused', 'warning', { rule: written.exception.rule }),
      );
  }
}
