import type { UnjudgedFinding } from '@klarmall/model';

/** A labelled stretch of a sentence; an optional one is neither right nor wrong to find. */
export interface Label {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly optional?: boolean;
}

export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly kind?: string;
  readonly labels: readonly Label[];
}

export interface RuleAccuracy {
  readonly rule: string;
  /** Firm labels. */
  readonly labels: number;
  /** Findings on a firm label. */
  readonly right: number;
  /** Findings on no label of the rule. */
  readonly wrong: number;
  readonly missed: number;
  /** Undefined where nothing was found, or nothing was there to find. */
  readonly precision?: number;
  readonly recall?: number;
}

export interface TextAccuracy {
  readonly sentences: number;
  readonly rules: readonly RuleAccuracy[];
  /** Over all labelled rules together. */
  readonly micro: RuleAccuracy;
  /** Findings of labelled rules on sentences without any label. */
  readonly clean: { readonly sentences: number; readonly findings: number; readonly per100: number };
  readonly errors: readonly {
    readonly rule: string;
    readonly kind: 'wrong' | 'missed';
    readonly id: string;
    readonly span: string;
    readonly text: string;
  }[];
}

interface Stretch {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Findings whose rule the labels call something else: an address as link text, and a colour that points to a place. */
const LABEL_NAMES: Readonly<Record<string, string>> = {
  'bare-url': 'link-text',
  'colour-reference': 'layout-reference',
  'archaic-verb-form': 'formal-word',
  'wordy-phrase': 'formal-word',
};

/** Findings that tell two labelled things at once, since they have one cause. */
function alsoTold({ rule, message, data }: UnjudgedFinding): string | undefined {
  if (rule === 'words/formal-word' && /^passive/u.test(message)) return 'passive';
  if (rule === 'language/archaic-verb-form' && message === 'oldPassive') return 'passive';
  if (rule === 'language/du-tilltal' && message === 'stiffPerson') return 'formal-word';
  if (rule === 'language/layout-reference' && message === 'pointsAlone') return 'unclear-reference';
  const isTime = rule === 'language/date-time-format' && /^kl\b(?!ocka)/iu.test(String(data?.word ?? ''));
  const isWeekdays = rule === 'language/date-time-format' && message === 'weekdays';
  return isTime || isWeekdays ? 'abbreviation' : undefined;
}

/** The last part of a rule's id is what labels call it. A finding that tells two things counts for both. */
function stretchesOf(finding: UnjudgedFinding): readonly Stretch[] {
  const { place } = finding;
  if (place === undefined) return [];
  const name = finding.rule.replace(/^.*\//u, '');
  const second = alsoTold(finding);
  const names = [LABEL_NAMES[name] ?? name, ...(second === undefined ? [] : [second])];
  return names.map((rule) => ({ rule, start: place.start.offset, end: place.end.offset }));
}

/** The labels of long-sentence begin over 25 words; the rule also gives a tip from 21 on. */
function isTipOnLength(finding: UnjudgedFinding): boolean {
  return finding.rule === 'language/long-sentence' && finding.severity === 'info';
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function summarise(rule: string, right: number, wrong: number, found: number, missed: number): RuleAccuracy {
  const precision = ratio(right, right + wrong);
  const recall = ratio(found, found + missed);
  return {
    rule,
    labels: found + missed,
    right,
    wrong,
    missed,
    ...(precision === undefined ? {} : { precision }),
    ...(recall === undefined ? {} : { recall }),
  };
}

/**
 * Holds findings against labels. A finding is right when it overlaps a firm label of its rule, neither when it overlaps
 * an optional one only, wrong otherwise. A firm label that no finding overlaps is missed.
 */
export function measureText(
  sentences: readonly LabelledSentence[],
  findingsOf: (text: string) => readonly UnjudgedFinding[],
): TextAccuracy {
  const rules = new Set(sentences.flatMap((sentence) => sentence.labels.map((label) => label.rule)));
  const counts = new Map([...rules].map((rule) => [rule, { right: 0, wrong: 0, found: 0, missed: 0 }]));
  const errors: TextAccuracy['errors'][number][] = [];
  let cleanSentences = 0;
  let cleanFindings = 0;
  for (const { id, text, labels } of sentences) {
    const byFinding = findingsOf(text)
      .filter((finding) => !isTipOnLength(finding))
      .map((finding) => stretchesOf(finding).filter((stretch) => rules.has(stretch.rule)));
    const stretches = byFinding.flat();
    if (labels.length === 0) {
      cleanSentences += 1;
      cleanFindings += byFinding.filter((told) => told.length > 0).length;
    }
    const overlaps = (a: Stretch, b: Stretch): boolean =>
      a.rule === b.rule && a.start < b.end && b.start < a.end;
    for (const stretch of stretches) {
      const count = counts.get(stretch.rule);
      if (count === undefined) continue;
      const met = labels.filter((label) => overlaps(stretch, label));
      if (met.some((label) => label.optional !== true)) count.right += 1;
      else if (met.length === 0) {
        count.wrong += 1;
        errors.push({
          rule: stretch.rule,
          kind: 'wrong',
          id,
          span: text.slice(stretch.start, stretch.end),
          text,
        });
      }
    }
    for (const label of labels) {
      const count = counts.get(label.rule);
      if (count === undefined || label.optional === true) continue;
      if (stretches.some((stretch) => overlaps(stretch, label))) count.found += 1;
      else {
        count.missed += 1;
        errors.push({ rule: label.rule, kind: 'missed', id, span: text.slice(label.start, label.end), text });
      }
    }
  }
  const total = { right: 0, wrong: 0, found: 0, missed: 0 };
  for (const count of counts.values()) {
    total.right += count.right;
    total.wrong += count.wrong;
    total.found += count.found;
    total.missed += count.missed;
  }
  return {
    sentences: sentences.length,
    rules: [...counts]
      .map(([rule, { right, wrong, found, missed }]) => summarise(rule, right, wrong, found, missed))
      .sort((a, b) => b.labels - a.labels || a.rule.localeCompare(b.rule)),
    micro: summarise('alla', total.right, total.wrong, total.found, total.missed),
    clean: {
      sentences: cleanSentences,
      findings: cleanFindings,
      per100: cleanSentences === 0 ? 0 : (100 * cleanFindings) / cleanSentences,
    },
    errors,
  };
}

/** The table that people read. */
export function accuracyTable(accuracy: TextAccuracy): string {
  const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  const row = (entry: RuleAccuracy): string =>
    [
      entry.rule.padEnd(20),
      String(entry.labels).padStart(6),
      figure(entry.precision).padStart(7),
      figure(entry.recall).padStart(7),
      String(entry.wrong).padStart(6),
      String(entry.missed).padStart(7),
    ].join(' ');
  const { clean, sentences } = accuracy;
  return [
    `${'rule'.padEnd(20)} labels       P       R  wrong  missed`,
    ...accuracy.rules.map(row),
    row(accuracy.micro),
    `${sentences} sentences; ${clean.findings} findings on ${clean.sentences} clean ones (${clean.per100.toFixed(2)} per 100)`,
  ].join('\n');
}
