import { configurationFile } from '@klarmall/lint';
import type { LinkedLibrary, SourcePlaces } from '@klarmall/model';
import { approvalsOf } from '../reviews/approvals.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** Something that somebody has to look at on a day. */
export interface DueItem {
  /** YYYY-MM-DD; for a review whose words have changed, the day it was made. */
  readonly date: string;
  readonly kind: 'template' | 'snippet' | 'link' | 'exception' | 'validity' | 'approval';
  /** The role that answers for it; empty when nobody is named. */
  readonly owner: string;
  /** What it is about: an id, with the link's name or the rule after it. */
  readonly what: string;
  readonly file: string;
  readonly line: number;
}

/** The last day that counts: so many days after today. Both YYYY-MM-DD. */
export function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Everything that is due until a day, that day included, with what is late already: reviews of templates, shared
 * snippets and links, exceptions, the last day of a template, and reviews whose words have changed. By owner, then date.
 */
export function dueItems(
  library: LinkedLibrary,
  configuration: Pick<Configuration, 'exceptions'>,
  until: string,
): readonly DueItem[] {
  const items: DueItem[] = [];
  const add = (
    item: Omit<DueItem, 'file' | 'line'>,
    { file, start }: ReturnType<SourcePlaces['value']>,
  ): void => {
    if (item.date <= until) items.push({ ...item, file, line: start.line });
  };
  const templates = new Map(library.templates.map((template) => [template.id, template]));
  for (const template of library.templates) {
    const { id, own, source, places } = template;
    if (source.status === 'withdrawn') continue;
    const owner = source.owner ?? '';
    if (own.reviewBy !== undefined)
      add({ date: own.reviewBy, kind: 'template', owner, what: id }, places.value(['reviewBy']));
    if (own.validTo !== undefined)
      add({ date: own.validTo, kind: 'validity', owner, what: id }, places.value(['validTo']));
    for (const [name, link] of Object.entries(own.links ?? {}))
      if (link.reviewBy !== undefined)
        add(
          { date: link.reviewBy, kind: 'link', owner, what: `${id} ${name}` },
          places.value(['links', name, 'reviewBy']),
        );
    for (const [index, exception] of (own.exceptions ?? []).entries())
      add(
        { date: exception.until, kind: 'exception', owner: exception.owner, what: `${id} ${exception.rule}` },
        places.value(['exceptions', index, 'until']),
      );
    for (const { status, role, date } of approvalsOf(template, templates))
      if (status === 'stale')
        add({ date, kind: 'approval', owner: role, what: id }, places.value(['reviewed']));
  }
  for (const { id, source, places } of library.snippets)
    if (source.reviewBy !== undefined)
      add(
        { date: source.reviewBy, kind: 'snippet', owner: source.owner ?? '', what: `snippets/${id}` },
        places.value(['reviewBy']),
      );
  for (const { id, source, places } of library.units)
    for (const [name, link] of Object.entries(source.links ?? {}))
      if (link.reviewBy !== undefined)
        add(
          { date: link.reviewBy, kind: 'link', owner: source.name, what: `units/${id} ${name}` },
          places.value(['links', name, 'reviewBy']),
        );
  for (const { exception, place } of configuration.exceptions)
    add(
      {
        date: exception.until,
        kind: 'exception',
        owner: exception.owner,
        what: `${configurationFile} ${exception.rule}`,
      },
      place,
    );
  const key = ({ owner, date, what }: DueItem) => `${owner}\u0000${date}\u0000${what}`;
  return items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
