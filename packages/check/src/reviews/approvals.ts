import { renderTemplate } from '@klarmall/compiler';
import { type CitizenText, canonicalJson, citizenTexts } from '@klarmall/compiler/targets';
import type { Day } from '@klarmall/lint';
import type {
  KeyPath,
  LinkedLibrary,
  LinkedTemplate,
  Provenance,
  TemplateSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { reviewDefinitions } from '../definitions/reviews.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** A review as written, and whether the words are still those that were read. */
export type ApprovalState = NonNullable<Provenance['approvals']>[number];

/** The text that a review is about: what every citizen reads, with examples for what a unit fills in. */
export interface ReviewedText {
  readonly texts: readonly CitizenText[];
  /** In hexadecimal, over all of it. */
  readonly sha256: string;
}

/** The citizen's text of a template as a reviewer reads it, shared snippets and what it inherits included. */
export function reviewedText(template: LinkedTemplate): ReviewedText {
  const texts = citizenTexts(renderTemplate(template, undefined));
  const words = texts.map(({ part, text }) => [part, text]);
  return { texts, sha256: sha256Hex(canonicalJson(words)) };
}

/** How a paper names the text that it shows. */
export function codeOf(sha256: string): string {
  return sha256.slice(0, 8);
}

/**
 * Who has reviewed a template, by when. A base's review counts too where the template has the very same words. One that
 * the same role has made anew is left out.
 */
export function approvalsOf(
  template: LinkedTemplate,
  templates: ReadonlyMap<string, LinkedTemplate>,
): readonly ApprovalState[] {
  const inherited = template.bases.flatMap((id) => templates.get(id)?.own.reviewed ?? []);
  const own = template.own.reviewed ?? [];
  if (own.length + inherited.length === 0) return [];
  const { sha256 } = reviewedText(template);
  const states = [...own, ...inherited.filter((approval) => approval.sha256 === sha256)].map(
    (approval): ApprovalState => ({
      ...approval,
      status: approval.sha256 === sha256 ? 'current' : 'stale',
    }),
  );
  const current = new Set(states.filter(({ status }) => status === 'current').map(({ role }) => role));
  const latest = new Map<string, string>();
  for (const { role, date } of states) if (date > (latest.get(role) ?? '')) latest.set(role, date);
  return states
    .filter(
      ({ role, date, status }) => status === 'current' || (!current.has(role) && latest.get(role) === date),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.role < b.role ? -1 : 1));
}

/** Roles that a project wants to have reviewed a template, by what it is about. */
export function wantedRoles(
  { category }: Pick<TemplateSource, 'category'>,
  { approvals }: Pick<Configuration, 'approvals'>,
): readonly string[] {
  return category === undefined ? [] : (approvals.get(category) ?? []);
}

const severities = new Map(reviewDefinitions.map(({ id, severity }) => [id, severity]));

/** What is to be said of a template's reviews and of when it holds. The day is asked for where that turns on it. */
export function reviewFindings(
  template: LinkedTemplate,
  { templates }: Pick<LinkedLibrary, 'templates'>,
  configuration: Pick<Configuration, 'approvals'>,
  day: Day,
): readonly UnjudgedFinding[] {
  const { id, own, source, places, refused } = template;
  if (!refused.whole || source.status === 'withdrawn') return [];
  const findings: UnjudgedFinding[] = [];
  const add = (
    rule: string,
    message: string,
    data: UnjudgedFinding['data'],
    place: UnjudgedFinding['place'],
    severity = severities.get(rule) ?? 'warning',
  ): void => {
    findings.push({
      rule,
      message,
      data,
      severity,
      certainty: 'certain',
      template: id,
      ...(place ? { place } : {}),
    });
  };
  const ahead = ({ date }: { readonly date: string }, path: KeyPath): void => {
    if (day.isFuture(date)) add('approval/stale', 'ahead', { date }, places.value([...path, 'date']));
  };
  for (const [index, review] of (own.reviewed ?? []).entries()) ahead(review, ['reviewed', index]);
  for (const [index, { reviewed }] of (own.attachments ?? []).entries())
    if (reviewed) ahead(reviewed, ['attachments', index, 'reviewed']);
  const wanted = wantedRoles(source, configuration);
  if (wanted.length > 0 || own.reviewed !== undefined) {
    const states = approvalsOf(template, new Map(templates.map((one) => [one.id, one])));
    for (const { role, date, status } of states) {
      if (status === 'current') continue;
      const index = (own.reviewed ?? []).findIndex((one) => one.role === role && one.date === date);
      add('approval/stale', 'changed', { role, date }, places.value(['reviewed', index]));
    }
    for (const role of wanted) {
      if (states.some((state) => state.role === role && state.status === 'current')) continue;
      const category = source.category ?? '';
      add('approval/missing', 'role', { role, category }, places.value(['reviewed']));
    }
  }
  const { validFrom, validTo } = source;
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    add('approval/validity', 'order', { validFrom, validTo }, places.value(['validTo']), 'error');
  else if (validTo !== undefined && day.isPast(validTo))
    add('approval/validity', 'past', { validTo }, places.value(['validTo']));
  else if (validFrom !== undefined && day.isFuture(validFrom))
    add('approval/validity', 'future', { validFrom }, places.value(['validFrom']), 'info');
  return findings;
}
