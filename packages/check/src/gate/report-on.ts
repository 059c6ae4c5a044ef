import { type AttachmentFacts, type DocumentFacts, textOf } from '@klarmall/attachments';
import { ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import type { DocumentView, Conformance as PdfConformance, TextRun } from '@klarmall/pdf';
import { attachmentRules, inProfile, oneCause, type ProfileName } from '@klarmall/rules/attachment';
import type { AttachmentReport, Conformance, ConformanceSets, FileFacts } from './attachment-report.ts';
import { repeatedOnce } from './repeated.ts';

type Inspector = (facts: AttachmentFacts) => readonly UnjudgedFinding[];

const inspectors = new Map<string, Inspector>();

/** Shows a file to every rule on attachments. A fault of a rule is ours, but then the file was not checked to its end: it must not pass. */
function inspectorFor(profile: ProfileName, onTrial: readonly string[]): Inspector {
  const key = [profile, ...onTrial].join(' ');
  const known = inspectors.get(key);
  if (known !== undefined) return known;
  const rules = inProfile(attachmentRules, profile)
    .filter(({ id, preview }) => preview !== true || onTrial.includes(id))
    .map((rule) => ruleRunner([rule], 'attachment', { options: {} }));
  const all = (facts: AttachmentFacts, whenFailed: () => readonly UnjudgedFinding[]) => {
    let hasFailed = false;
    const findings = rules.flatMap((run) => {
      try {
        return run(facts);
      } catch {
        hasFailed = true;
        return [];
      }
    });
    return hasFailed ? [...whenFailed(), ...findings] : findings;
  };
  const inspector: Inspector = (facts) => {
    const { document: _, image: __, ...unread } = facts;
    return all(facts, () => all({ ...unread, ended: 'failure' }, () => []).filter(isUnread));
  };
  inspectors.set(key, inspector);
  return inspector;
}

const isUnread = ({ rule }: UnjudgedFinding) => rule === 'attachment/unreadable';

/** What the rules say of a file as it was read: barriers first, then what a person must judge, then advice and tips. */
export function reportOn(
  facts: AttachmentFacts,
  profile: ProfileName,
  onTrial: readonly string[] = [],
): AttachmentReport {
  const { document } = facts;
  const view = document?.view;
  const told = oneCause(inspectorFor(profile, onTrial)(facts), view, attachmentRules);
  const findings = [...repeatedOnce(told, attachmentRules)].sort(bySeverity);
  return {
    class: view?.class ?? null,
    verdict: findings.some(isStop) ? 'stop' : 'pass',
    needsReview: findings.some(({ certainty }) => certainty === 'review'),
    findings,
    conformance: document === undefined ? null : conformanceOf(document),
    facts: fileFacts(facts),
    text: document?.text ?? [],
    ...(document?.reading ? { reading: document.reading } : {}),
    structure: view === undefined ? [] : structureOf(view),
  };
}

function fileFacts({ kind, bytes, image, document }: AttachmentFacts): FileFacts {
  return {
    kind,
    bytes,
    ...(image === undefined ? {} : { image }),
    ...(document === undefined ? {} : { pdf: pdfFacts(document) }),
  };
}

function conformanceOf({ report }: DocumentFacts): ConformanceSets | null {
  const { verapdf, ua2, matterhorn } = report.conformance;
  if (verapdf.verdict === 'incomplete' && verapdf.failedRules.length === 0) return null;
  return { verapdf: plain(verapdf), ua2: plain(ua2), matterhorn: plain(matterhorn) };
}

/** A file that was not read to its end never passes, whatever was found until then. */
function plain({ verdict, failedRules }: PdfConformance): Conformance {
  return { verdict: verdict === 'pass' ? 'pass' : 'fail', failedRules };
}

/** Characters of a tag's own text that reports show. */
const shownOfTag = 300;

/** The tags with the beginning of the text that stands in each itself. */
function structureOf(view: DocumentView): AttachmentReport['structure'] {
  const runs = new Map<number, TextRun[]>();
  for (const run of view.pages.flatMap(({ texts }) => texts)) {
    if (run.element === undefined || run.annotation) continue;
    const own = runs.get(run.element);
    if (own === undefined) runs.set(run.element, [run]);
    else if (own.length < shownOfTag) own.push(run);
  }
  return view.structure.map(({ parent, type, page, alt, language }, index) => ({
    parent,
    type,
    page,
    alt,
    language,
    text: textOf(runs.get(index) ?? [])
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, shownOfTag),
  }));
}

function pdfFacts({ report }: DocumentFacts): NonNullable<FileFacts['pdf']> {
  const { view } = report;
  return {
    pages: report.pageCount,
    version: report.pdfVersion,
    title: view?.title,
    language: view?.language,
    producer: view?.producer,
    creator: view?.creator,
    tagged: view?.tagged ?? false,
    encrypted: report.encryption !== undefined,
  };
}

function isStop({ severity, certainty }: UnjudgedFinding): boolean {
  return severity === 'error' && certainty === 'certain';
}

const order = (finding: UnjudgedFinding): number => {
  if (isStop(finding)) return 0;
  if (finding.certainty === 'review') return 1;
  return finding.severity === 'warning' ? 2 : 3;
};

function bySeverity(a: UnjudgedFinding, b: UnjudgedFinding): number {
  return order(a) - order(b);
}
