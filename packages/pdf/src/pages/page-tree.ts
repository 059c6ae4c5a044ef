import type { PdfDocument } from '../document/document.ts';
import type { Box } from '../geometry.ts';
import { isArray, isDict, isRef, type PdfDict, type PdfValue } from '../objects/values.ts';

/** One page with the attributes that it may inherit (ISO 32000-1, 7.7.3). */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly dict: PdfDict;
  readonly resources: PdfDict | undefined;
  /** Within the media box. */
  readonly cropBox: Box;
}

interface Inherited {
  readonly resources: PdfDict | undefined;
  readonly mediaBox: Box | undefined;
  readonly cropBox: Box | undefined;
}

const letter: Box = [0, 0, 612, 792];

/** The pages in order. Nodes are visited once, so that a tree that holds itself ends. */
export function readPages(document: PdfDocument): readonly Page[] {
  const pages: Page[] = [];
  const visited = new Set<PdfDict>();
  const root = document.getDict(document.catalog, 'Pages');
  if (!root) {
    document.damage.add('no-pages');
    return pages;
  }
  const nothing: Inherited = { resources: undefined, mediaBox: undefined, cropBox: undefined };
  const stack: { node: PdfValue; inherited: Inherited }[] = [{ node: root, inherited: nothing }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    document.budget.spendElements();
    const node = document.resolve(item.node);
    if (!isDict(node) || visited.has(node)) continue;
    visited.add(node);
    const inherited: Inherited = {
      resources: document.getDict(node, 'Resources') ?? item.inherited.resources,
      mediaBox: readBox(document, node.get('MediaBox')) ?? item.inherited.mediaBox,
      cropBox: readBox(document, node.get('CropBox')) ?? item.inherited.cropBox,
    };
    const kids = document.getArray(node, 'Kids');
    if (kids && document.get(node, 'Type') !== 'Page') {
      for (let index = kids.length - 1; index >= 0; index--) {
        const kid = kids[index] ?? null;
        if (isRef(kid) || isDict(kid)) stack.push({ node: kid, inherited });
      }
      document.budget.spendElements(kids.length);
      continue;
    }
    pages.push({
      number: pages.length + 1,
      dict: node,
      resources: inherited.resources,
      cropBox: withinMedia(inherited.cropBox, inherited.mediaBox ?? letter),
    });
  }
  if (pages.length === 0) document.damage.add('no-pages');
  return pages;
}

function withinMedia(cropBox: Box | undefined, mediaBox: Box): Box {
  if (!cropBox) return mediaBox;
  const box: Box = [
    Math.max(cropBox[0], mediaBox[0]),
    Math.max(cropBox[1], mediaBox[1]),
    Math.min(cropBox[2], mediaBox[2]),
    Math.min(cropBox[3], mediaBox[3]),
  ];
  return box[0] < box[2] && box[1] < box[3] ? box : mediaBox;
}

/** A rectangle array with its corners in order; undefined when it is none. */
export function readBox(document: PdfDocument, value: PdfValue): Box | undefined {
  const array = document.resolve(value);
  if (!isArray(array) || array.length < 4) return undefined;
  const [x0, y0, x1, y1] = array.map((item) => document.resolve(item));
  if (typeof x0 !== 'number' || typeof y0 !== 'number' || typeof x1 !== 'number' || typeof y1 !== 'number') {
    return undefined;
  }
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}
