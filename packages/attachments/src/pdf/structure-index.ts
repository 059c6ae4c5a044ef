import type { DocumentView, StructureView, TextRun } from '@klarmall/pdf';

/** Ancestors beyond this say nothing of a paragraph; no sensible tree is as deep. */
const maximalDepth = 100;
/** Chains and other answers that are kept for one document. */
const maximalKept = 20_000;
/** So much of an element's text is kept, in characters. */
const longestText = 500;

interface Kept {
  readonly chains: Map<number, readonly StructureView[]>;
  children: ReadonlyMap<number, readonly number[]> | undefined;
  texts: ReadonlyMap<number, string> | undefined;
}

// Many checks ask the same of one document; what was found once is kept as long as the document is.
const keptByView = new WeakMap<DocumentView, Kept>();

function keptOf(view: DocumentView): Kept {
  let kept = keptByView.get(view);
  if (kept === undefined) {
    kept = { chains: new Map(), children: undefined, texts: undefined };
    keptByView.set(view, kept);
  }
  return kept;
}

/** The element and its ancestors, innermost first. */
export function ancestry(view: DocumentView, element: number | undefined): readonly StructureView[] {
  if (element === undefined) return [];
  const { chains } = keptOf(view);
  const known = chains.get(element);
  if (known !== undefined) return known;
  const chain: StructureView[] = [];
  // Parents stand before their children, so the walk ends.
  for (let index = element; index >= 0 && chain.length < maximalDepth; ) {
    const found = view.structure[index];
    if (found === undefined) break;
    chain.push(found);
    index = found.parent < index ? found.parent : -1;
  }
  if (chains.size < maximalKept) chains.set(element, chain);
  return chain;
}

/** The language that holds for a run: that of its marked content, of the nearest element, of the document; '' when none. */
export function languageOf(view: DocumentView, run: TextRun): string {
  const own = (run.language ?? '').trim();
  if (own !== '') return own;
  const element = ancestry(view, run.element).find(({ language }) => (language ?? '').trim() !== '');
  return (element?.language ?? view.language ?? '').trim();
}

/** The kids of every element, by index. */
export function childrenByParent(view: DocumentView): ReadonlyMap<number, readonly number[]> {
  const kept = keptOf(view);
  if (kept.children !== undefined) return kept.children;
  const children = new Map<number, number[]>();
  for (const [index, { parent }] of view.structure.entries()) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [index]);
    else siblings.push(index);
  }
  kept.children = children;
  return children;
}

/** The elements that hold visible text or a description, themselves or in their kids. */
export function elementsWithText(view: DocumentView): ReadonlySet<number> {
  const spoken = new Set<number>();
  for (const { element, text, visible } of view.pages.flatMap((page) => page.texts)) {
    if (element !== undefined && visible && lengthOf(text) > 0) spoken.add(element);
  }
  // Kids stand after their parents: going backwards, what a kid says reaches its parent in time.
  for (let index = view.structure.length - 1; index >= 0; index--) {
    const element = view.structure[index];
    if (element === undefined) continue;
    if ((element.alt ?? element.actualText ?? '') !== '') spoken.add(index);
    if (spoken.has(index) && element.parent >= 0) spoken.add(element.parent);
  }
  return spoken;
}

/** Letters and figures alone, in small letters: what stays the same however a text is set. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The visible text of every element, with that of its kids; long texts are cut. */
export function textsByElement(view: DocumentView): ReadonlyMap<number, string> {
  const kept = keptOf(view);
  if (kept.texts !== undefined) return kept.texts;
  const texts = new Map<number, string>();
  for (const run of visibleRuns(view)) {
    if (run.artifact) continue;
    for (let index = run.element ?? -1, depth = 0; index >= 0 && depth < maximalDepth; depth++) {
      const known = texts.get(index) ?? '';
      if (known.length < longestText) texts.set(index, withRun(known, run));
      index = view.structure[index]?.parent ?? -1;
    }
  }
  kept.texts = texts;
  return texts;
}

/** Characters that are not white space. Every check asks it of every run, so it makes no copies. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // White space outside ASCII is rare: what may be some is looked at more closely.
    if (code === 0xa0 || code >= 0x1680) return text.replace(/\s/g, '').length;
    if (code > 32 || (code < 32 && (code < 9 || code > 13))) length++;
  }
  return length;
}

/** A text and the run that follows it on the page or on the next line; a space parts them unless a word goes on. */
export function withRun(text: string, run: TextRun): string {
  return text + gapBefore(run, text.at(-1)) + run.text;
}

/** The text that runs make together, as it is read. */
export function textOf(runs: readonly TextRun[]): string {
  // Joined once: asking a text that grows for its last character copies all of it every time.
  const parts: string[] = [];
  let last: string | undefined;
  for (const run of runs) {
    parts.push(gapBefore(run, last), run.text);
    last = run.text.at(-1) ?? last;
  }
  return parts.join('');
}

function gapBefore(run: TextRun, last: string | undefined): '' | ' ' {
  const isOne = run.glued || last === undefined || run.text === '' || /\s/.test(last) || /^\s/.test(run.text);
  return isOne ? '' : ' ';
}

/** The text that a reader sees on the pages: not hidden, not of annotations. */
export function visibleRuns(view: DocumentView): readonly TextRun[] {
  return view.pages.flatMap((page) => page.texts.filter((run) => run.visible && !run.annotation));
}

/** How many characters the runs hold together. */
export function characters(runs: readonly TextRun[]): number {
  return runs.reduce((total, run) => total + lengthOf(run.text), 0);
}

export function isHeading(type: string): boolean {
  return /^H[1-6]?$/.test(type);
}

const inline = new Set([
  'Span',
  'Quote',
  'Reference',
  'Code',
  'Link',
  'Annot',
  'Em',
  'Strong',
  'Sub',
  'Lbl',
  'NonStruct',
]);
const grouping = new Set(['Document', 'Part', 'Art', 'Sect']);

/**
 * The block-level element that a run belongs to: P, a heading, a cell and the like; -1 when none. NonStruct, which
 * browsers put around every piece of a paragraph, and elements within a line count only where no block is around them.
 */
export function blockOf(view: DocumentView, element: number | undefined): number {
  let index = element ?? -1;
  let loose = -1;
  for (let depth = 0; index >= 0 && depth < maximalDepth; depth++) {
    const found = view.structure[index];
    if (found === undefined) break;
    if (grouping.has(found.type) && loose >= 0) return loose;
    if (!inline.has(found.type)) return index;
    // Around loose text stand the page's own wrappers, which hold everything else as well.
    if (loose < 0 || view.structure[loose]?.type !== 'NonStruct') loose = index;
    index = found.parent < index ? found.parent : -1;
  }
  return loose;
}
