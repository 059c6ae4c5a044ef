import type { AnnotationView, DocumentView } from '@klarmall/pdf';
import { ancestry, characters, childrenByParent, lengthOf } from '../rules/document/structure-index.ts';

/** Where an occurrence of a rule stands. */
export interface Occurrence {
  readonly page: number | undefined;
  readonly path: string | undefined;
}

export type ToleranceName =
  | 'onlyDecorationUntagged'
  | 'onlyIdentityMaps'
  | 'titleExists'
  | 'simpleTablesHaveHeaders'
  | 'linksHaveText'
  | 'pageHasFields';

/** Untagged images up to this share of the page are taken for decoration; larger ones are a whole picture. */
const decorationShare = 0.25;

/** A page with more links than this is no letter; its links are not looked at one by one. */
const maximalLinks = 300;
// The text of a link is asked for once for each place where a rule fails.
const linkTexts = new WeakMap<AnnotationView, number>();

/** When an occurrence of a rule is milder than the rule's level, by name as the level rows refer to it. */
export const tolerances: Readonly<
  Record<ToleranceName, (view: DocumentView, occurrence: Occurrence) => boolean>
> = {
  onlyDecorationUntagged(view, { page: number }) {
    const pages = number === undefined ? view.pages : view.pages.filter((page) => page.number === number);
    return pages.every((page) => {
      const text = page.texts.some(
        (run) =>
          !run.annotation &&
          !run.artifact &&
          run.element === undefined &&
          run.visible &&
          lengthOf(run.text) > 0,
      );
      const area = (page.box[2] - page.box[0]) * (page.box[3] - page.box[1]);
      const picture = page.images.some(
        ({ box, element, artifact }) =>
          element === undefined &&
          !artifact &&
          (box[2] - box[0]) * (box[3] - box[1]) > area * decorationShare,
      );
      return !text && !picture;
    });
  },

  onlyIdentityMaps(view) {
    return view.roleMapCircles === 'identity';
  },

  titleExists(view) {
    return (view.title ?? '').trim() !== '';
  },

  simpleTablesHaveHeaders(view, { path }) {
    const children = childrenByParent(view);
    const tables = view.structure.flatMap((element, index) => {
      const concerns = path === undefined || path === element.path || path.startsWith(`${element.path}/`);
      return element.type === 'Table' && concerns ? [index] : [];
    });
    return tables.every((table) => isSimpleWithHeaders(view, children, table));
  },

  linksHaveText(view, { page, path }) {
    const links = view.annotations.filter((annotation) => page === undefined || annotation.page === page);
    const others = links.filter(({ subtype, contents, hidden }) => {
      const described = (contents ?? '').trim() !== '';
      return !hidden && !described && !['Link', 'Widget', 'Popup'].includes(subtype);
    });
    if (others.length > 0 || links.length > maximalLinks) return false;
    return links.every((link) => {
      if (link.subtype !== 'Link' || link.hidden || (link.contents ?? '').trim() !== '') return true;
      if (path !== undefined && link.element !== undefined && view.structure[link.element]?.path !== path)
        return true;
      return linkText(view, link) > 0;
    });
  },

  pageHasFields(view, { page }) {
    return view.annotations.some(
      (annotation) =>
        annotation.subtype === 'Widget' &&
        !annotation.hidden &&
        (page === undefined || annotation.page === page),
    );
  },
};

/** Characters of a link's text: within its element, or where that is missing, under its rectangle. */
function linkText(view: DocumentView, link: AnnotationView): number {
  let count = linkTexts.get(link);
  if (count === undefined) {
    count = countLinkText(view, link);
    linkTexts.set(link, count);
  }
  return count;
}

function countLinkText(view: DocumentView, { element, page: pageNumber, box }: AnnotationView): number {
  const [left, bottom, right, top] = box;
  const page = view.pages.find(({ number }) => number === pageNumber);
  if (page === undefined) return 0;
  const target = element === undefined ? undefined : view.structure[element];
  const described = ancestry(view, element).some(({ alt, actualText }) => (alt ?? actualText ?? '') !== '');
  if (described) return 1;
  const runs = page.texts.filter((run) => {
    if (!run.visible || run.annotation) return false;
    if (target !== undefined && ancestry(view, run.element).includes(target)) return true;
    const [l, b, r, t] = run.box;
    return l < right && r > left && (b + t) / 2 > bottom && (b + t) / 2 < top;
  });
  return characters(runs);
}

/** Header cells fill the first row or the first column, no cell spans others: readers find the headers by position. */
function isSimpleWithHeaders(
  view: DocumentView,
  children: ReadonlyMap<number, readonly number[]>,
  table: number,
): boolean {
  const rows: (readonly number[])[] = [];
  const groups = [...(children.get(table) ?? [])];
  for (const index of groups) {
    const type = view.structure[index]?.type;
    if (type === 'TR') rows.push(children.get(index) ?? []);
    else if (type === 'THead' || type === 'TBody' || type === 'TFoot') {
      for (const kid of children.get(index) ?? []) {
        if (view.structure[kid]?.type === 'TR') rows.push(children.get(kid) ?? []);
      }
    }
  }
  const typeOf = (cell: number) => view.structure[cell]?.type;
  const [first] = rows;
  if (first === undefined || first.length === 0) return false;
  const spans = rows.flat().some((cell) => {
    const element = view.structure[cell];
    return element !== undefined && (element.columnSpan > 1 || element.rowSpan > 1);
  });
  const headerRow = first.every((cell) => typeOf(cell) === 'TH');
  const headerColumn = rows.every(([cell]) => cell !== undefined && typeOf(cell) === 'TH');
  return !spans && (headerRow || headerColumn);
}
