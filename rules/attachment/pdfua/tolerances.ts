import { ancestry, characters, childrenByParent, isHeading } from '@klarmall/attachments';
import type { AnnotationView, DocumentView, PageView, PlacedImage } from '@klarmall/pdf';
import { untaggedText } from '../support/untagged-text.ts';

/** Where an occurrence of a rule stands. */
interface Occurrence {
  readonly page: number | undefined;
  readonly path: string | undefined;
}

export type ToleranceName =
  | 'onlyDecorationUntagged'
  | 'pictureBesideText'
  | 'newerTypes'
  | 'figureOfFigures'
  | 'headingSkips'
  | 'untaggedWebLinks'
  | 'onlyIdentityMaps'
  | 'titleExists'
  | 'simpleTablesHaveHeaders'
  | 'linksHaveText'
  | 'pageHasFields';

/** Untagged images up to this share of the page are taken for decoration; larger ones are a whole picture. */
const decorationShare = 0.25;

/** Untagged pictures up to this share stand beside the text of a page; larger ones are the page. */
const pageShare = 0.6;
/** A page with so many characters carries its message in text. */
const letterCharacters = 60;

// Types that PDF 2.0 (ISO 32000-2, 14.8.4) added. Programs write them into older files; readers take them for plain text.
const newerTypes = new Set(['Em', 'Strong', 'Sub', 'Title', 'Aside', 'FENote', 'DocumentFragment']);

function pagesOf(view: DocumentView, number: number | undefined): readonly PageView[] {
  return number === undefined ? view.pages : view.pages.filter((page) => page.number === number);
}

function untaggedPictures({ images }: PageView): readonly PlacedImage[] {
  return images.filter(({ element, artifact }) => element === undefined && !artifact);
}

/** The part of the page that an image covers, 0 to 1. */
function shareOf(page: PageView, { box }: PlacedImage): number {
  const width = Math.min(box[2], page.box[2]) - Math.max(box[0], page.box[0]);
  const height = Math.min(box[3], page.box[3]) - Math.max(box[1], page.box[1]);
  const area = (page.box[2] - page.box[0]) * (page.box[3] - page.box[1]);
  return (Math.max(0, width) * Math.max(0, height)) / area;
}

/** Real text of the length of a letter stands on the image: it is a background. */
function liesUnderText(page: PageView, { box: [left, bottom, right, top] }: PlacedImage): boolean {
  const over = page.texts.filter(({ box, visible, element }) => {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return visible && element !== undefined && x > left && x < right && y > bottom && y < top;
  });
  return characters(over) >= letterCharacters;
}

/** A page with more links than this is no letter; its links are not looked at one by one. */
const maximalLinks = 300;
// The text of a link is asked for once for each place where a rule fails.
const linkTexts = new WeakMap<AnnotationView, number>();

/** When an occurrence of a rule is milder than the rule's level, by name as the level rows refer to it. */
export const tolerances: Readonly<
  Record<ToleranceName, (view: DocumentView, occurrence: Occurrence) => boolean>
> = {
  onlyDecorationUntagged(view, { page: number }) {
    return pagesOf(view, number).every(
      (page) =>
        untaggedText(page).lost === 0 &&
        !untaggedPictures(page).some(
          (image) => shareOf(page, image) > decorationShare && !liesUnderText(page, image),
        ),
    );
  },

  pictureBesideText(view, { page: number }) {
    return pagesOf(view, number).every(
      (page) =>
        untaggedText(page).lost === 0 &&
        page.features.visible >= letterCharacters &&
        !untaggedPictures(page).some((image) => shareOf(page, image) > pageShare),
    );
  },

  newerTypes(_, { path }) {
    return path !== undefined && newerTypes.has(path.replace(/^.*\//, '').replace(/\[\d+\]$/, ''));
  },

  figureOfFigures(view, { path }) {
    const index = view.structure.findIndex((element) => element.path === path);
    const kids = (childrenByParent(view).get(index) ?? []).map((kid) => view.structure[kid]);
    const figures = kids.filter((kid) => kid?.type === 'Figure');
    const ownImages = view.pages.some((page) => page.images.some(({ element }) => element === index));
    return index >= 0 && !ownImages && figures.length > 0 && figures.every((kid) => (kid?.alt ?? '') !== '');
  },

  headingSkips(view, { path }) {
    const headings = view.structure.filter(({ type }) => isHeading(type));
    const at = headings.findIndex((element) => element.path === path);
    const level = (index: number) => Number(headings[index]?.type.slice(1) ?? 0);
    return at > 0 && level(at) > level(at - 1) + 1;
  },

  untaggedWebLinks(view, { page }) {
    return view.annotations.some(
      (annotation) =>
        annotation.subtype === 'Link' &&
        annotation.outward &&
        !annotation.hidden &&
        (page === undefined || annotation.page === page) &&
        !ancestry(view, annotation.element).some(({ type }) => type === 'Link'),
    );
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
