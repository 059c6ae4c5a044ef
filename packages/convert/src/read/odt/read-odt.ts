import { childOf, childrenOf, descendants, type OfficeFile, type XmlElement } from '@klarmall/office';
import type { Part, ReadLetter } from '../../letter.ts';
import { LetterBuilder, type ReadParagraph, type Run } from '../lines-builder.ts';
import { withSymbols } from '../symbols.ts';

/** Set in by more than this, a paragraph stands in the right half of the page. Centimetres. */
const farIn = 6;
const perCentimetre: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 };

interface OdtStyle {
  readonly bold: boolean | undefined;
  readonly indent: number;
  readonly isHidden: boolean;
  readonly parent: string | undefined;
  readonly list: string | undefined;
}

function centimetres(length: string | undefined): number {
  const found = /^([\d.]+)(cm|mm|in|pt)$/u.exec(length ?? '');
  return found ? Number(found[1]) * (perCentimetre[found[2] ?? ''] ?? 0) : 0;
}

function readStyles(roots: readonly (XmlElement | undefined)[]): ReadonlyMap<string, OdtStyle> {
  const styles = new Map<string, OdtStyle>();
  for (const element of roots.flatMap((root) => descendants(root, 'style:style'))) {
    const text = childOf(element, 'style:text-properties')?.attributes;
    const paragraph = childOf(element, 'style:paragraph-properties')?.attributes;
    const weight = text?.['fo:font-weight'];
    const isLined = (text?.['style:text-underline-style'] ?? 'none') !== 'none';
    styles.set(element.attributes['style:name'] ?? '', {
      bold: isLined || (weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600),
      indent: centimetres(paragraph?.['fo:margin-left']),
      isHidden: text?.['text:display'] === 'none',
      parent: element.attributes['style:parent-style-name'],
      list: element.attributes['style:list-style-name'],
    });
  }
  return styles;
}

/** Reads the text of an OpenDocument file (OpenDocument 1.3, part 3) into a letter. */
class OdtReader {
  readonly #builder: LetterBuilder;
  readonly #styles: ReadonlyMap<string, OdtStyle>;
  readonly #numbered: ReadonlySet<string>;

  constructor(builder: LetterBuilder, roots: readonly (XmlElement | undefined)[]) {
    this.#builder = builder;
    this.#styles = readStyles(roots);
    this.#numbered = new Set(
      roots
        .flatMap((root) => descendants(root, 'text:list-style'))
        .filter((style) => childrenOf(style)[0]?.name === 'text:list-level-style-number')
        .map(({ attributes }) => attributes['style:name'] ?? ''),
    );
  }

  #bold(name: string | undefined, depth = 0): boolean | undefined {
    const style = this.#styles.get(name ?? '');
    if (!style || depth > 20) return undefined;
    return style.bold ?? this.#bold(style.parent, depth + 1);
  }

  blocks(parent: XmlElement, part: Part): void {
    for (const child of childrenOf(parent)) this.#block(child, part);
  }

  #block(element: XmlElement, part: Part): void {
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.#paragraph(element, part);
        return;
      case 'text:list':
        this.#list(element, part, undefined);
        return;
      case 'table:table':
        this.#table(element, part);
        return;
      case 'text:tracked-changes':
        for (const change of childrenOf(element, 'text:changed-region')) {
          this.#builder.note('trackedChanges');
          for (const deletion of childrenOf(change, 'text:deletion')) this.blocks(deletion, 'deleted');
        }
        return;
      case 'draw:frame':
      case 'draw:custom-shape':
        this.#frame(element, part);
        return;
      case 'text:sequence-decls':
      case 'office:forms':
      case 'office:change-info':
        return;
      default:
        this.blocks(element, part);
    }
  }

  #list(list: XmlElement, part: Part, outer: string | undefined): void {
    const style = list.attributes['text:style-name'] ?? outer;
    let number = 0;
    for (const item of childrenOf(list)) {
      number += 1;
      for (const [index, child] of childrenOf(item).entries()) {
        if (child.name === 'text:list') this.#list(child, part, style);
        else if (child.name === 'text:p' || child.name === 'text:h')
          this.#paragraph(child, part, {
            isItem: index === 0 && child.name === 'text:p',
            number: this.#numbered.has(style ?? '') ? String(number) : undefined,
          });
        else this.#block(child, part);
      }
    }
  }

  #table(table: XmlElement, part: Part): void {
    const aside: XmlElement[] = [];
    const paragraphsIn = (element: XmlElement): XmlElement[] =>
      childrenOf(element).flatMap((child) =>
        child.name === 'text:p' || child.name === 'text:h' ? [child] : paragraphsIn(child),
      );
    const rows = descendants(table, 'table:table-row').map((row) =>
      childrenOf(row, 'table:table-cell').map((cell) =>
        paragraphsIn(cell).map((paragraph) => this.#read(paragraph, aside)),
      ),
    );
    this.#builder.table(part, rows);
    this.#aside(aside, part);
  }

  #paragraph(
    element: XmlElement,
    part: Part,
    list?: { readonly isItem: boolean; readonly number: string | undefined },
  ): void {
    const aside: XmlElement[] = [];
    const read = this.#read(element, aside);
    const { number } = list ?? {};
    this.#builder.paragraph(
      part,
      list?.isItem ? { ...read, role: 'listItem', ...(number === undefined ? {} : { number }) } : read,
    );
    this.#aside(aside, part);
  }

  #aside(elements: readonly XmlElement[], part: Part): void {
    for (const element of elements) {
      if (element.name === 'text:note') {
        this.#builder.note('footnotes');
        this.blocks(childOf(element, 'text:note-body') ?? element, 'footnote');
      } else if (element.name === 'office:annotation') {
        this.#builder.note('comments');
        for (const child of childrenOf(element))
          if (!child.name.startsWith('dc:') && !child.name.startsWith('meta:')) this.#block(child, 'comment');
      } else this.#frame(element, part);
    }
  }

  #frame(element: XmlElement, part: Part): void {
    const boxes = element.name === 'draw:custom-shape' ? [element] : descendants(element, 'draw:text-box');
    const hasText = (box: XmlElement) => descendants(box, 'text:p').length > 0;
    if (!boxes.some(hasText)) {
      this.#builder.note('pictures');
      return;
    }
    for (const box of boxes.filter(hasText)) {
      this.#builder.note('textBoxes');
      this.blocks(box, part === 'body' ? 'textBox' : part);
    }
  }

  #read(element: XmlElement, aside: XmlElement[]): ReadParagraph {
    const name = element.attributes['text:style-name'];
    const runs: Run[] = [];
    this.#runs(element, this.#bold(name) ?? false, undefined, runs, aside);
    const isRight = (this.#styles.get(name ?? '')?.indent ?? 0) >= farIn;
    if (element.name !== 'text:h') return { runs, role: 'paragraph', right: isRight };
    return { runs, role: 'heading', level: Number(element.attributes['text:outline-level'] ?? 1) };
  }

  #runs(
    element: XmlElement,
    bold: boolean,
    link: string | undefined,
    runs: Run[],
    aside: XmlElement[],
  ): void {
    const add = (text: string) => runs.push({ text, bold, ...(link === undefined ? {} : { link }) });
    for (const child of element.children) {
      if (typeof child === 'string') {
        // White space in the file is one space (part 3, 6.1.2).
        add(withSymbols(child.replace(/[\t\r\n ]+/gu, ' ')));
        continue;
      }
      switch (child.name) {
        case 'text:s':
          add(' '.repeat(Math.min(200, Number(child.attributes['text:c'] ?? 1))));
          break;
        case 'text:tab':
          add('\t');
          break;
        case 'text:line-break':
          add('\n');
          break;
        case 'text:a':
          this.#runs(child, bold, child.attributes['xlink:href'], runs, aside);
          break;
        case 'text:note':
        case 'office:annotation':
        case 'draw:frame':
        case 'draw:custom-shape':
          aside.push(child);
          break;
        case 'text:span': {
          const style = child.attributes['text:style-name'];
          this.#runs(child, this.#bold(style) ?? bold, link, runs, aside);
          break;
        }
        case 'office:annotation-end':
          break;
        default:
          this.#runs(child, bold, link, runs, aside);
      }
    }
  }
}

/** Reads an OpenDocument text. */
export function readOdt(file: OfficeFile): ReadLetter {
  if (/encryption-data/u.test(file.text('META-INF/manifest.xml') ?? ''))
    return { kind: 'unreadable', reason: 'encrypted' };
  const content = file.xml('content.xml');
  const styles = file.xml('styles.xml');
  const body = childOf(childOf(content, 'office:body'), 'office:text');
  if (!body)
    return {
      kind: 'unreadable',
      reason: childOf(childOf(content, 'office:body'), 'office:spreadsheet') ? 'spreadsheet' : 'damaged',
    };
  const builder = new LetterBuilder('odt');
  const reader = new OdtReader(builder, [content, styles]);
  const pages = descendants(styles, 'style:master-page');
  const marginal = (name: string) => pages.flatMap((page) => childrenOf(page, name));
  for (const header of marginal('style:header')) reader.blocks(header, 'header');
  reader.blocks(body, 'body');
  for (const footer of marginal('style:footer')) reader.blocks(footer, 'footer');
  return { kind: 'letter', letter: builder.build() };
}
