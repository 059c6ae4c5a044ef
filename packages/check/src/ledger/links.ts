import type { LinkedLibrary } from '@klarmall/model';

/** An address and where it stands. */
export interface LinkRow {
  readonly url: string;
  /** What its words say; empty for a bare address. */
  readonly title: string;
  /** Templates that hold it, by id; `units/…` for one that stands with a unit. */
  readonly usedIn: readonly string[];
  /** The day that somebody should look at it. */
  readonly reviewBy?: string;
  /** What the last look over the network said. */
  readonly checked?: CheckedLink;
}

/** What an address answered. */
export interface CheckedLink {
  readonly url: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly status: 'alive' | 'moved' | 'dead' | 'title';
  /** HTTP status; absent when nothing answered. */
  readonly code?: number;
  /** Where it has moved to. */
  readonly location?: string;
  /** The page's own title. */
  readonly title?: string;
}

/** Every address that a citizen can be sent to, by address. */
export function linkRows(
  library: LinkedLibrary,
  checked: ReadonlyMap<string, CheckedLink>,
): readonly LinkRow[] {
  const rows = new Map<string, { title: string; reviewBy?: string; usedIn: Set<string> }>();
  const add = (url: string, title: string, where: string, reviewBy?: string): void => {
    if (!/^https?:/i.test(url)) return;
    const row = rows.get(url) ?? { title, usedIn: new Set<string>() };
    if (row.title === '') row.title = title;
    if (reviewBy !== undefined && (row.reviewBy === undefined || reviewBy < row.reviewBy))
      row.reviewBy = reviewBy;
    row.usedIn.add(where);
    rows.set(url, row);
  };
  for (const { id, prose, own, units } of library.templates) {
    for (const link of Object.values(own.links ?? {})) add(link.url, link.title, id, link.reviewBy);
    const addNamed = (name: string): void => {
      for (const unit of units) {
        const link = unit.links.get(name);
        if (link) add(link.url, link.title, id, link.reviewBy);
      }
    };
    for (const { text, links, placeholders } of prose) {
      for (const { url, name, start, end } of links) {
        if (url !== undefined) add(url, text.slice(start, end), id);
        if (name !== undefined) addNamed(name);
      }
      for (const { placeholder } of placeholders)
        if (placeholder.namespace === 'links') addNamed(placeholder.name);
    }
  }
  for (const { id, source } of library.units) {
    for (const link of Object.values(source.links ?? {}))
      add(link.url, link.title, `units/${id}`, link.reviewBy);
    if (source.contactPage !== undefined) add(source.contactPage, '', `units/${id}`);
  }
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, { title, usedIn, reviewBy }]) => {
      const last = checked.get(url);
      return {
        url,
        title,
        usedIn: [...usedIn].sort(),
        ...(reviewBy === undefined ? {} : { reviewBy }),
        ...(last ? { checked: last } : {}),
      };
    });
}
