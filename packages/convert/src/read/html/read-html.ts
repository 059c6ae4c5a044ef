import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Letter, LetterFormat, Part } from '../../letter.ts';
import { hint } from '../form-hint.ts';
import { LetterBuilder, type ReadParagraph, type Run } from '../lines-builder.ts';
import { withSymbols } from '../symbols.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'xml',
  'object',
  'svg',
  'math',
]);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const mailLine = /^(?:från|skickat|till|kopia|ämne|from|sent|to|cc|subject|datum|date)\s*:/iu;

function attribute(element: Element, name: string): string {
  return element.attrs.find((found) => found.name === name)?.value ?? '';
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Tags of words that stand out. */
const strongTags: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'u']);

interface Look {
  readonly bold: boolean;
  readonly link?: string;
  readonly keepsSpace?: boolean;
}

interface List {
  readonly number: string | undefined;
}

/** What the style sheet of a page says of its classes. */
interface StyledClasses {
  /** What a program shows around the letter: it is not printed. */
  readonly unprinted: ReadonlySet<string>;
  /** With a line below. */
  readonly lined: ReadonlySet<string>;
}

const lined = /border(?:-bottom)?\s*:\s*(?!0|none)/iu;

function hasClass(element: Element, names: ReadonlySet<string>): boolean {
  return (
    names.size > 0 &&
    attribute(element, 'class')
      .split(/\s+/u)
      .some((name) => names.has(name))
  );
}

function styledClasses(source: string): StyledClasses {
  const sheet = [...source.matchAll(/<style[^>]*>([^<]*)/giu)].map(([, text = '']) => text).join('\n');
  const named = (text: string, says: RegExp) =>
    new Set(
      [...text.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/gu)].flatMap(([, name = '', rules = '']) =>
        says.test(rules) ? [name] : [],
      ),
    );
  const print = [...sheet.matchAll(/@media\s+print\s*\{((?:[^{}]*\{[^{}]*\})*)/giu)].map(
    ([, text = '']) => text,
  );
  return { unprinted: named(print.join('\n'), /display\s*:\s*none/iu), lined: named(sheet, lined) };
}

/** A short line that is set as a heading without being marked as one: by its class, or in large letters. */
function headingByLook(element: Element): string | undefined {
  const text = plainText(element).trim();
  if (
    text === '' ||
    text.length > 90 ||
    element.childNodes.some((node) => isElement(node) && blocks.has(node.tagName))
  )
    return undefined;
  const level = /(?:^|\s)(?:rubrik|heading|titel|title)-?([1-6])?(?:\s|$)/iu.exec(
    attribute(element, 'class'),
  );
  if (level) return level[1] ?? '1';
  const size = /font-size:\s*([\d.]+)(pt|px)/iu.exec(attribute(element, 'style'));
  const points = Number(size?.[1] ?? 0) * (size?.[2] === 'px' ? 0.75 : 1);
  return points >= 15 && !/[.:,]$/u.test(text) ? '1' : undefined;
}

/** Reads HTML as Word, Outlook, LibreOffice and people write it. */
class HtmlReader {
  readonly builder: LetterBuilder;
  #open: Run[] = [];
  #more: Omit<ReadParagraph, 'runs'> = { role: 'paragraph' };
  #part: Part = 'body';
  /** Paragraphs of the cell that is being read; undefined outside tables. */
  #cell: ReadParagraph[] | undefined;
  #listNumbers = new Map<string, number>();
  readonly #classes: StyledClasses;
  /** The open words are a term that waits for what it says. */
  #term = false;

  constructor(format: LetterFormat, classes: StyledClasses) {
    this.builder = new LetterBuilder(format);
    this.#classes = classes;
  }

  flush(): void {
    const paragraph = { runs: this.#open, ...this.#more };
    this.#open = [];
    this.#more = { role: 'paragraph' };
    if (this.#cell) {
      if (paragraph.runs.some(({ text }) => /\S/u.test(text))) this.#cell.push(paragraph);
      return;
    }
    if (paragraph.runs.length === 0) return;
    const first = paragraph.runs
      .map(({ text }) => text)
      .join('')
      .trim();
    const lines = first.split('\n').filter((line) => line.trim() !== '');
    const isMail = lines.length >= 2 && lines.filter((line) => mailLine.test(line.trim())).length >= 2;
    this.builder.paragraph(isMail ? 'mailHeader' : this.#part, paragraph);
  }

  children(parent: { readonly childNodes: readonly Node[] }, look: Look): void {
    for (const node of parent.childNodes) this.#node(node, look);
  }

  #node(node: Node, look: Look): void {
    if (node.nodeName === '#text' && 'value' in node) {
      const text = look.keepsSpace ? node.value : node.value.replace(/[\t\n\f\r ]+/gu, ' ');
      const isFirst = this.#open.length === 0 || /\n$/u.test(this.#open.at(-1)?.text ?? '');
      const shown = isFirst && !look.keepsSpace ? text.replace(/^ +/u, '') : text;
      if (shown !== '')
        this.#open.push({
          text: withSymbols(shown),
          bold: look.bold,
          ...(look.link === undefined ? {} : { link: look.link }),
        });
      return;
    }
    if (isElement(node)) this.#element(node, look);
  }

  #element(element: Element, look: Look): void {
    const { tagName } = element;
    const style = attribute(element, 'style');
    if (skipped.has(tagName) || tagName.startsWith('o:') || tagName.startsWith('v:')) return;
    if (/mso-list:\s*Ignore/iu.test(style) || isSymbolBullet(element)) return;
    if (
      /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/iu.test(style) ||
      element.attrs.some(({ name }) => name === 'hidden') ||
      hasClass(element, this.#classes.unprinted)
    ) {
      this.builder.note('hiddenText');
      this.#aside(element, look, 'hidden');
      return;
    }
    if (this.#isRoom(element)) {
      if (blocks.has(tagName)) this.flush();
      this.#open.push({ text: ' _____ ', bold: false });
      if (blocks.has(tagName)) this.flush();
      return;
    }
    switch (tagName) {
      case 'br':
        this.#open.push({ text: '\n', bold: look.bold });
        return;
      case 'del':
      case 's':
      case 'strike':
        this.builder.note('trackedChanges');
        this.#aside(element, look, 'deleted');
        return;
      case 'img':
        this.builder.note('pictures');
        return;
      case 'input':
        this.#input(element, look);
        return;
      case 'table':
        this.#table(element, look);
        return;
      case 'textarea':
        this.#open.push({ text: ' ____ ', bold: false });
        return;
      case 'select':
        this.#select(element);
        return;
      case 'button':
        // It sends the form, and is not printed.
        this.#aside(element, look, 'hidden');
        return;
      default:
    }
    const weight = /font-weight:\s*(bold|[6-9]00|normal|[1-5]00)/iu.exec(style)?.[1];
    const bold =
      weight === undefined
        ? look.bold || strongTags.has(tagName) || /text-decoration[^;]*underline/iu.test(style)
        : /bold|[6-9]00/u.test(weight);
    const link = tagName === 'a' ? attribute(element, 'href') : '';
    const inner = {
      bold,
      ...(link === '' ? (look.link === undefined ? {} : { link: look.link }) : { link }),
      ...(tagName === 'pre' || look.keepsSpace ? { keepsSpace: true } : {}),
    };
    if (!blocks.has(tagName)) {
      this.children(element, inner);
      return;
    }
    this.#block(element, inner);
  }

  #block(element: Element, look: Look): void {
    const { tagName } = element;
    // What a term says stands on its line: "Tid: 13.00".
    if (tagName === 'dd' && this.#term) this.#open.push({ text: ': ', bold: false });
    else this.flush();
    this.#term = false;
    const style = attribute(element, 'style');
    const names = attribute(element, 'class');
    const before = this.#part;
    if (tagName === 'footer' || /(?:^|[\s_-])(?:foot|footer|sidfot|msofooter)(?:$|[\s_-])/iu.test(names))
      this.#part = 'footer';
    if (tagName === 'header' || /(?:^|[\s_-])(?:head|header|sidhuvud|msoheader)(?:$|[\s_-])/iu.test(names))
      this.#part = 'header';
    const heading = /^h([1-6])$/u.exec(tagName)?.[1] ?? headingByLook(element);
    const mso = /mso-list:\s*(l\d+) level(\d+)/iu.exec(style);
    const isRight =
      Number.parseFloat(/margin-left:\s*([\d.]+)pt/iu.exec(style)?.[1] ?? '0') > 180 ||
      Number.parseFloat(/margin-left:\s*([\d.]+)cm/iu.exec(style)?.[1] ?? '0') > 6;
    if (heading !== undefined) this.#more = { role: 'heading', level: Number(heading) };
    else if (tagName === 'li') this.#more = { role: 'listItem', ...this.#numberOf(element) };
    else if (mso || /MsoListParagraph|MsoListBullet|MsoListNumber/u.test(names))
      this.#more = { role: 'listItem', ...this.#msoNumber(element, mso?.[1]) };
    else this.#more = { role: 'paragraph', right: isRight };
    this.children(element, { ...look, bold: heading === undefined ? look.bold : false });
    if (this.#open.length === 0 && (tagName === 'p' || tagName === 'div')) {
      // Empty paragraphs are the space between parts.
      this.#open.push({ text: ' ', bold: false });
    }
    const term = this.#open
      .map(({ text }) => text)
      .join('')
      .trim();
    this.#term = tagName === 'dt' && term.length <= 40 && /[\p{L}\d]$/u.test(term);
    if (!this.#term) this.flush();
    this.#part = before;
  }

  /** An empty element with a line under it is room to write in. */
  #isRoom(element: Element): boolean {
    return (
      (element.tagName === 'div' || element.tagName === 'span' || element.tagName === 'p') &&
      element.childNodes.every((node) => !isElement(node)) &&
      plainText(element).trim() === '' &&
      (lined.test(attribute(element, 'style')) || hasClass(element, this.#classes.lined))
    );
  }

  #aside(element: Element, look: Look, part: Part): void {
    const held = { open: this.#open, more: this.#more, part: this.#part, cell: this.#cell };
    this.#open = [];
    this.#part = part;
    this.#cell = undefined;
    this.children(element, look);
    this.flush();
    this.#open = held.open;
    this.#more = held.more;
    this.#part = held.part;
    this.#cell = held.cell;
  }

  #input(element: Element, look: Look): void {
    const type = attribute(element, 'type').toLowerCase();
    if (['hidden', 'submit', 'button', 'reset', 'image', 'file'].includes(type)) return;
    const isBox = type === 'checkbox' || type === 'radio';
    const room = ['date', 'datetime-local'].includes(type) ? ' ____-__-__ ' : ' ____ ';
    this.#open.push({ text: isBox ? ' ☐ ' : room, bold: look.bold });
  }

  /** A list to choose from, as boxes; without the row that only asks to choose. */
  #select(element: Element): void {
    const options = optionsIn(element)
      .filter((option) => option.attrs.every(({ name, value }) => name !== 'value' || value !== ''))
      .map((option) => plainText(option).replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '' && !hint.test(text));
    const text = options.length === 0 ? ' ____ ' : options.map((option) => ` ☐ ${option}`).join('');
    this.#open.push({ text: `${text} `, bold: false });
  }

  #numberOf(item: Element): List | Record<string, never> {
    const parent = item.parentNode;
    if (!parent || !('tagName' in parent) || parent.tagName !== 'ol') return {};
    const items = parent.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
    return { number: String(items.indexOf(item) + 1) };
  }

  /** Word writes the mark of a list item as text that Word itself ignores. */
  #msoNumber(element: Element, list: string | undefined): List | Record<string, never> {
    const mark = ignoredText(element).trim();
    if (!/^[\da-z]{1,2}[.)]$/iu.test(mark)) return {};
    const key = list ?? '';
    const number = (this.#listNumbers.get(key) ?? 0) + 1;
    this.#listNumbers.set(key, number);
    return { number: String(number) };
  }

  #table(table: Element, look: Look): void {
    this.flush();
    const rows: ReadParagraph[][][] = [];
    const outer = this.#cell;
    const walk = (element: Element): void => {
      for (const child of element.childNodes) {
        if (!isElement(child)) continue;
        if (child.tagName === 'tr') {
          rows.push([]);
          walk(child);
        } else if (child.tagName === 'td' || child.tagName === 'th') {
          const cell: ReadParagraph[] = [];
          this.#cell = cell;
          this.children(child, { ...look, bold: child.tagName === 'th' });
          this.flush();
          rows.at(-1)?.push(cell);
        } else if (child.tagName === 'caption') {
          this.#cell = undefined;
          this.children(child, look);
          this.flush();
        } else walk(child);
      }
    };
    walk(table);
    this.#cell = outer;
    if (outer) outer.push(...rows.flat(2));
    else this.builder.table(this.#part, rows);
  }
}

/** The mark that Word puts before a list item between conditional comments, in the font Symbol. */
function isSymbolBullet(element: Element): boolean {
  if (
    element.tagName !== 'span' ||
    !/font-family:\s*["']?(?:Symbol|Wingdings|Courier New)/iu.test(attribute(element, 'style'))
  )
    return false;
  return /^[\s\u00a0·•o§Ø\uf000-\uf0ff]*$/u.test(plainText(element));
}

function optionsIn(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    isElement(child) ? (child.tagName === 'option' ? [child] : optionsIn(child)) : [],
  );
}

function plainText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(plainText).join('') : '';
}

function ignoredText(node: Element): string {
  return node.childNodes
    .map((child) => {
      if (!isElement(child)) return '';
      return /mso-list:\s*Ignore/iu.test(attribute(child, 'style')) ? plainText(child) : ignoredText(child);
    })
    .join('');
}

/** Reads HTML, whole pages and pastes alike. */
export function readHtml(source: string): Letter {
  const reader = new HtmlReader('html', styledClasses(source));
  reader.children(parse(source), { bold: false });
  reader.flush();
  return reader.builder.build();
}
