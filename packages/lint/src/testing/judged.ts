import type { Catalogue, Exception, FindingDefinition, Place, UnjudgedFinding } from '@klarmall/model';
import { dayOn } from '../day.ts';
import { emptyBaseline } from '../judge/baseline.ts';
import { FindingCollector } from '../judge/collect.ts';
import { definitions as judgeDefinitions } from '../judge/definitions.ts';
import type { WrittenException } from '../judge/exceptions.ts';
import { type JudgeInput, judge } from '../judge/judge.ts';

/** The text of `file`. */
export const text = 'Hej du.\nKom hit.\nHej du.\n';
export const file = 'templates/local/a.mall.yaml';

/** A place by its offsets. */
export function place(start: number, end: number, inFile = file): Place {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { file: inFile, start: point(start), end: point(end) };
}

export function definition(id: string, changes: Partial<FindingDefinition> = {}): FindingDefinition {
  return {
    id,
    title: { sv: 'Titel', en: 'Title' },
    why: { sv: 'Varför', en: 'Why' },
    action: { sv: 'Gör', en: 'Do' },
    severity: 'error',
    certainty: 'certain',
    exceptable: true,
    tags: ['klarmall'],
    basis: [],
    messages: { found: { sv: 'Fynd', en: 'Found' } },
    ...changes,
  };
}

export const catalogue: Catalogue = new Map(
  [
    definition('language/greeting'),
    definition('privacy/number', { exceptable: false }),
    definition('language/tip', { severity: 'warning' }),
    definition('attachment/untagged', { barrier: true }),
    ...judgeDefinitions,
  ].map((entry) => [entry.id, entry]),
);

/** A Stopp on the first word of `file`. */
export function finding(changes: Partial<UnjudgedFinding> = {}): UnjudgedFinding {
  return {
    rule: 'language/greeting',
    message: 'found',
    data: {},
    severity: 'error',
    certainty: 'certain',
    place: place(0, 3),
    template: 'local/a',
    ...changes,
  };
}

/** An exception from that rule, in the template. */
export function exception(changes: Partial<Exception> = {}, where = 'local/a'): WrittenException {
  const written = { rule: 'language/greeting', reason: 'Skäl', owner: 'Kliniken', until: '2026-12-31' };
  return { exception: { ...written, ...changes }, where, file, place: place(20, 22) };
}

/** What is judged of such findings in a project of one template, in two channels and for three units. */
export function judged(findings: readonly UnjudgedFinding[], changes: Partial<JudgeInput> = {}) {
  const collector = new FindingCollector();
  for (const entry of findings) collector.add(entry);
  return judge({
    collector,
    catalogue,
    exceptions: [],
    severities: new Map(),
    baseline: emptyBaseline,
    isThere: (path) => path === file,
    knowsAllOf: () => true,
    templates: [{ id: 'local/a', channels: ['staff', 'inbox'], units: 3 }],
    textOf: (path) => (path === file ? text : undefined),
    day: dayOn('2026-11-22'),
    ...changes,
  });
}
