import type { AppliedException, Catalogue, Finding, TemplateVerdict, UnjudgedFinding } from '@klarmall/model';
import type { Day } from '../day.ts';
import { type Baseline, type BaselineEntry, KnownFindings, mayBeKnown } from './baseline.ts';
import { type CollectedFinding, FindingCollector, merged } from './collect.ts';
import { configurationFile, Exceptions, type WrittenException } from './exceptions.ts';
import { Fingerprints, wordsOf } from './fingerprint.ts';
import { byPlace, worstFirst } from './order.ts';
import { type SeveritySettings, settledSeverities, withSeverity } from './severities.ts';
import { type JudgedTemplate, type StandingFinding, Verdicts } from './verdicts.ts';

export interface JudgeInput {
  readonly collector: FindingCollector;
  readonly catalogue: Catalogue;
  readonly exceptions: readonly WrittenException[];
  readonly severities: SeveritySettings;
  /** Findings that were there before. */
  readonly baseline: Baseline;
  readonly templates: readonly JudgedTemplate[];
  /** Whether everything that an exception could hide was looked for: only then is it known to hide nothing. */
  knowsAllOf(written: WrittenException): boolean;
  /** Whether a file is among those that somebody asked about; when absent, all are. */
  isAsked?(file: string): boolean;
  /** Whether a complaint about an exception is of what is judged; when absent, all are. */
  holds?(complaint: UnjudgedFinding): boolean;
  /** The text of a file, without BOM. */
  textOf(file: string): string | undefined;
  /** Whether the project has such a source, read or not. */
  isThere(file: string): boolean;
  readonly day: Day;
}

export interface Judgement {
  /** What stands, in report order. */
  readonly findings: readonly Finding[];
  /** What the baseline holds back. */
  readonly known: readonly Finding[];
  /** How many of those stand in a file that had another name before. */
  readonly moved: number;
  /** What the baseline names and nobody found: mended, when everything was looked at. */
  readonly mended: readonly BaselineEntry[];
  readonly exceptions: readonly AppliedException[];
  /** What exceptions hide, in report order. */
  readonly excepted: readonly Finding[];
  /** Per template and channel over all units, in the order of `templates`. */
  readonly verdicts: readonly TemplateVerdict[];
  /** For verdicts of single payloads. */
  readonly standing: Verdicts;
}

/** Weighs findings against severities, exceptions and baseline. Pure: the same input gives the same judgement. */
export function judge(input: JudgeInput): Judgement {
  const { catalogue, textOf } = input;
  const severities = settledSeverities(input.severities, catalogue);
  const exceptions = new Exceptions(input.exceptions, catalogue, input.day, input.isAsked);
  const complaints = exceptions.complaints.filter((finding) => input.holds?.(finding) ?? true);
  for (const finding of [...severities.findings, ...complaints]) input.collector.add(finding);

  const fingerprints = new Fingerprints(textOf);
  const findings: Finding[] = [];
  const standing: StandingFinding[] = [];
  const unitCounts = new Map(input.templates.map(({ id, units }) => [id, units]));
  const known: Finding[] = [];
  const before = new KnownFindings(input.baseline, textOf, input.isThere);
  const excepted: Finding[] = [];

  const weigh = (collected: CollectedFinding): void => {
    const finding = withSeverity(
      merged(collected, unitCounts),
      severities.value,
      catalogue.get(collected.finding.rule),
    );
    if (!finding) return;
    const fingerprint = fingerprints.of(finding);
    if (exceptions.hides(finding, wordsOf(finding, textOf), fingerprint)) {
      excepted.push({ ...finding, fingerprint });
      return;
    }
    const judged = { ...finding, fingerprint };
    if (mayBeKnown(catalogue.get(finding.rule)) && before.has(finding, fingerprint)) {
      known.push(judged);
      return;
    }
    findings.push(judged);
    standing.push({ finding: judged, occurrences: collected.occurrences });
  };
  const inOrder = (entries: readonly CollectedFinding[]) =>
    [...entries].sort((a, b) => byPlace(a.finding, b.finding));

  for (const collected of inOrder(input.collector.findings)) weigh(collected);
  // Only now is it known which exceptions hid nothing.
  const unused = new FindingCollector();
  for (const finding of exceptions.unusedOf((written) => input.knowsAllOf(written))) unused.add(finding);
  for (const collected of inOrder(unused.findings)) weigh(collected);

  findings.sort(worstFirst);
  // Whoever's configuration cannot be trusted gets nothing built with it.
  const everywhere = findings.filter(({ place }) => place?.file === configurationFile);
  const verdicts = new Verdicts(standing, everywhere);
  return {
    findings,
    known,
    moved: before.moved,
    mended: before.unmet,
    exceptions: exceptions.applied,
    excepted,
    verdicts: input.templates.flatMap(({ id, channels }) =>
      channels.map((channel) => verdicts.of(id, channel)),
    ),
    standing: verdicts,
  };
}
