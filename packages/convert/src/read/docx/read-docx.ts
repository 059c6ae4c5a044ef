import { childOf, childrenOf, descendants, type OfficeFile, type XmlElement } from '@klarmall/office';
import type { Letter, Part, ReadLetter } from '../../letter.ts';
import { hint } from '../form-hint.ts';
import { LetterBuilder, type ReadParagraph, type Run } from '../lines-builder.ts';
import { symbolCharacter, withSymbols } from '../symbols.ts';
import { type DocxStyles, isOn, listOf, readStyles } from './styles.ts';

/** Set in by more than this, a paragraph stands in the right half of the page. Twentieths of a point. */
const farIn = 3600;

/** Content that is the same text in another form, or no text at all. */
const skipped = new Set([
  'mc:Fallback',
  'w:instrText',
  'w:delInstrText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:tblPr',
]);

interface Relations {
  target(id: string | undefined): string | undefined;
  ofType(type: string): readonly string[];
}

function relationsOf(file: OfficeFile, part: string): Relations {
  const path = part.replace(/([^/]+)$/u, '_rels/$1.rels');
  const all = childrenOf(file.xml(path), 'Relationship').map(({ attributes }) => attributes);
  return {
    target: (id) => all.find(({ Id }) => Id === id)?.Target,
    ofType: (type) =>
      all
        .filter(({ Type = '' }) => Type.endsWith(`/${type}`))
        .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : `word/${Target}`)),
  };
}

/** Reads one part of a Word file (ECMA-376, WordprocessingML) into a letter. */
class PartReader {
  readonly #builder: LetterBuilder;
  readonly #styles: DocxStyles;
  readonly #relations: Relations;
  readonly #footnotes: ReadonlyMap<string, XmlElement>;
  readonly #numbers = new Map<string, number>();
  /** The form field whose text is being read, and the room that it has when nobody has written in it. */
  #field: { readonly start: number; readonly room: string } | undefined;

  constructor(
    builder: LetterBuilder,
    styles: DocxStyles,
    relations: Relations,
    footnotes: ReadonlyMap<string, XmlElement>,
  ) {
    this.#builder = builder;
    this.#styles = styles;
    this.#relations = relations;
    this.#footnotes = footnotes;
  }

  blocks(parent: XmlElement, part: Part): void {
    for (const child of childrenOf(parent)) this.#block(child, part);
  }

  #block(element: XmlElement, part: Part): void {
    switch (element.name) {
      case 'w:p':
        this.#paragraph(element, part);
        return;
      case 'w:tbl':
        this.#table(element, part);
        return;
      case 'w:sdt':
        this.#builder.note('contentControls');
        this.blocks(childOf(element, 'w:sdtContent') ?? element, part);
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#builder.note('trackedChanges');
        this.blocks(element, 'deleted');
        return;
      default:
        if (!skipped.has(element.name)) this.blocks(element, part);
    }
  }

  #table(table: XmlElement, part: Part): void {
    const aside: Aside = { boxes: [], deleted: [], hidden: [], notes: [] };
    const rowsOf = (parent: XmlElement): XmlElement[] =>
      childrenOf(parent).flatMap((child) =>
        child.name === 'w:tr'
          ? [child]
          : child.name === 'w:tbl' || skipped.has(child.name)
            ? []
            : rowsOf(child),
      );
    const cellsOf = (parent: XmlElement): XmlElement[] =>
      childrenOf(parent).flatMap((child) =>
        child.name === 'w:tc' ? [child] : skipped.has(child.name) ? [] : cellsOf(child),
      );
    const rows = rowsOf(table).map((row) =>
      cellsOf(row).map((cell) =>
        // Tables within cells give their text in reading order.
        paragraphsIn(cell).map((paragraph) => this.#read(paragraph, aside)),
      ),
    );
    this.#builder.table(part, rows);
    this.#aside(aside, part);
  }

  #paragraph(element: XmlElement, part: Part): void {
    const aside: Aside = { boxes: [], deleted: [], hidden: [], notes: [] };
    this.#builder.paragraph(part, this.#read(element, aside));
    this.#aside(aside, part);
  }

  /** What hangs on a paragraph follows it: text boxes, footnotes, and what is deleted or hidden. */
  #aside({ boxes, deleted, hidden, notes }: Aside, part: Part): void {
    for (const runs of deleted) this.#builder.paragraph('deleted', { runs, role: 'paragraph' });
    for (const runs of hidden) this.#builder.paragraph('hidden', { runs, role: 'paragraph' });
    for (const box of boxes) {
      this.#builder.note('textBoxes');
      this.blocks(box, part === 'body' ? 'textBox' : part);
    }
    for (const note of notes) {
      this.#builder.note('footnotes');
      this.blocks(note, 'footnote');
    }
  }

  #read(element: XmlElement, aside: Aside): ReadParagraph {
    const properties = childOf(element, 'w:pPr');
    const style = this.#styles.style(childOf(properties, 'w:pStyle')?.attributes['w:val']);
    const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
    const level = outline === undefined || Number(outline) > 8 ? style.level : Number(outline) + 1;
    const runs: Run[] = [];
    this.#field = undefined;
    this.#runs(element, { bold: style.bold ?? false }, runs, aside);
    if (hasLeaders(properties)) drawLeaders(runs);
    const indent = childOf(properties, 'w:ind')?.attributes;
    const isRight =
      Number(indent?.['w:left'] ?? indent?.['w:start'] ?? 0) >= farIn ||
      childOf(properties, 'w:framePr') !== undefined;
    const list = listOf(properties) ?? style.list;
    if (level !== undefined) return { runs, role: 'heading', level, right: isRight };
    if (list === undefined || list === '0') return { runs, role: 'paragraph', right: isRight };
    const depth = Number(childOf(childOf(properties, 'w:numPr'), 'w:ilvl')?.attributes['w:val'] ?? 0);
    if (!this.#styles.isNumbered(list, depth)) return { runs, role: 'listItem' };
    const number = (this.#numbers.get(list) ?? 0) + 1;
    this.#numbers.set(list, number);
    return { runs, role: 'listItem', number: String(number) };
  }

  #runs(parent: XmlElement, look: Look, runs: Run[], aside: Aside): void {
    for (const element of childrenOf(parent)) this.#inline(element, look, runs, aside);
  }

  #inline(element: XmlElement, look: Look, runs: Run[], aside: Aside): void {
    const add = (text: string) =>
      runs.push({ text, bold: look.bold, ...(look.link === undefined ? {} : { link: look.link }) });
    switch (element.name) {
      case 'w:r': {
        const properties = childOf(element, 'w:rPr');
        const bold = (isOn(childOf(properties, 'w:b')) ?? look.bold) || isUnderlined(properties, look);
        if (isOn(childOf(properties, 'w:vanish'))) {
          const hidden: Run[] = [];
          this.#runs(element, { ...look, bold }, hidden, aside);
          if (hidden.length > 0) {
            this.#builder.note('hiddenText');
            aside.hidden.push(hidden);
          }
          return;
        }
        this.#runs(element, { ...look, bold }, runs, aside);
        return;
      }
      case 'w:t':
      case 'w:delText':
        add(
          withSymbols(element.children.filter((child) => typeof child === 'string').join('')).replaceAll(
            emptyFormField,
            '_____',
          ),
        );
        return;
      case 'w:fldChar':
        this.#formField(element, runs);
        return;
      case 'w:tab':
      case 'w:ptab':
        add('\t');
        return;
      case 'w:br':
        add((element.attributes['w:type'] ?? 'textWrapping') === 'textWrapping' ? '\n' : '');
        return;
      case 'w:cr':
        add('\n');
        return;
      case 'w:noBreakHyphen':
        add('-');
        return;
      case 'w:sym': {
        const shown = symbolCharacter(Number.parseInt(element.attributes['w:char'] ?? '', 16));
        if (shown === undefined) this.#builder.note('unreadableCharacters');
        add(shown ?? '');
        return;
      }
      case 'w:del':
      case 'w:moveFrom': {
        this.#builder.note('trackedChanges');
        const deleted: Run[] = [];
        this.#runs(element, look, deleted, aside);
        if (deleted.length > 0) aside.deleted.push(deleted);
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        this.#builder.note('trackedChanges');
        this.#runs(element, look, runs, aside);
        return;
      case 'w:sdt':
        this.#control(element, look, runs, aside);
        return;
      case 'w:hyperlink': {
        const link = this.#relations.target(element.attributes['r:id']);
        this.#runs(element, link === undefined ? look : { ...look, link }, runs, aside);
        return;
      }
      case 'w:fldSimple':
        if (/MERGEFIELD/iu.test(element.attributes['w:instr'] ?? '')) this.#builder.note('mergeFields');
        this.#runs(element, look, runs, aside);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        const note = this.#footnotes.get(`${kind} ${element.attributes['w:id']}`);
        if (note) aside.notes.push(note);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#drawing(element, aside);
        return;
      default:
        if (!skipped.has(element.name)) this.#runs(element, look, runs, aside);
    }
  }

  /** A field of a form of old Word: what it is stands at its start, what is written in it before its end. */
  #formField(element: XmlElement, runs: Run[]): void {
    const type = element.attributes['w:fldCharType'];
    const data = childOf(element, 'w:ffData');
    const text = childOf(data, 'w:textInput');
    const list = childOf(data, 'w:ddList');
    // The ticks of a box are kept beside the text.
    if (childOf(data, 'w:checkBox') !== undefined) runs.push({ text: '☐', bold: false });
    const choices = childrenOf(list, 'w:listEntry')
      .map(({ attributes }) => (attributes['w:val'] ?? '').trim())
      .filter((choice) => choice !== '' && !hint.test(choice));
    if (choices.length > 0)
      runs.push({ text: choices.map((choice) => `☐ ${choice}`).join(' '), bold: false });
    if (text !== undefined) {
      const isDate = childOf(text, 'w:type')?.attributes['w:val'] === 'date';
      this.#field = { start: runs.length, room: isDate ? '____-__-__' : '_____' };
    }
    if (type !== 'end' || this.#field === undefined) return;
    const { start, room } = this.#field;
    this.#field = undefined;
    if (runs.slice(start).every((run) => /^[\s_]*$/u.test(run.text)))
      runs.splice(start, runs.length, { text: room, bold: false });
  }

  /** A content control: a box to tick, an unfilled hint, or text. */
  #control(element: XmlElement, look: Look, runs: Run[], aside: Aside): void {
    this.#builder.note('contentControls');
    const properties = childOf(element, 'w:sdtPr');
    const content = childOf(element, 'w:sdtContent') ?? element;
    if (childOf(properties, 'w14:checkbox') !== undefined) {
      runs.push({ text: '☐', bold: false });
      return;
    }
    const isEmpty = childOf(properties, 'w:showingPlcHdr') !== undefined;
    const choices = isEmpty ? listedChoices(properties) : [];
    if (choices.length > 0)
      runs.push({ text: choices.map((choice) => `☐ ${choice}`).join(' '), bold: false });
    // Word's own hint stands where nobody has written anything.
    else if (isEmpty)
      runs.push({ text: childOf(properties, 'w:date') === undefined ? '_____' : '____-__-__', bold: false });
    else this.#runs(content, look, runs, aside);
  }

  #drawing(element: XmlElement, aside: Aside): void {
    // The fallback says the same again in an older form.
    const boxes = outsideFallback(element, 'w:txbxContent');
    aside.boxes.push(...boxes);
    if (boxes.length === 0) this.#builder.note('pictures');
  }
}

/** Whether tabs of a paragraph are drawn as a line or as dots. */
function hasLeaders(properties: XmlElement | undefined): boolean {
  return childrenOf(childOf(properties, 'w:tabs'), 'w:tab').some(
    ({ attributes }) => !['none', 'clear', undefined].includes(attributes['w:leader']),
  );
}

/** Makes drawn tabs the room to write that they show: at the end, and after what asks. Others lead to a number or a price. */
function drawLeaders(runs: Run[]): void {
  for (const [index, run] of runs.entries()) {
    const before = runs
      .slice(0, index)
      .map(({ text }) => text)
      .join('');
    const isLast = runs.slice(index + 1).every(({ text }) => text.trim() === '');
    if (run.text === '\t' && before.trim() !== '' && (isLast || /[:?)]\s*$/u.test(before)))
      runs[index] = { ...run, text: ' _____ ' };
  }
}

/** What a list to choose from offers, without the hint that asks to choose. */
function listedChoices(properties: XmlElement | undefined): readonly string[] {
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox');
  return childrenOf(list, 'w:listItem').flatMap(({ attributes }) => {
    const value = attributes['w:value'] ?? '';
    return value === '' ? [] : [attributes['w:displayText'] ?? value];
  });
}

/** Underlined words stand out as bold ones do; those of a link are only a link. */
function isUnderlined(properties: XmlElement | undefined, { link }: Look): boolean {
  return link === undefined && (childOf(properties, 'w:u')?.attributes['w:val'] ?? 'none') !== 'none';
}

/** What Word shows where nobody has filled in a form field: five wide spaces. */
const emptyFormField = '\u2002'.repeat(5);

interface Look {
  readonly bold: boolean;
  readonly link?: string;
}

interface Aside {
  readonly boxes: XmlElement[];
  readonly deleted: Run[][];
  readonly hidden: Run[][];
  readonly notes: XmlElement[];
}

function paragraphsIn(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'w:p' ? [child] : skipped.has(child.name) ? [] : paragraphsIn(child),
  );
}

function outsideFallback(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'mc:Fallback' ? [] : outsideFallback(child, name);
  });
}

function notesOf(file: OfficeFile): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote'])
    for (const note of childrenOf(file.xml(`word/${kind}s.xml`), `w:${kind}`))
      notes.set(`${kind} ${note.attributes['w:id']}`, note);
  return notes;
}

/** Reads a Word file: text in reading order, headers and footers first and last, and what hangs on the text. */
export function readDocx(file: OfficeFile): ReadLetter {
  const types = file.text('[Content_Types].xml') ?? '';
  if (/(?:template|Template)[a-zA-Z.]*\.main\+xml/u.test(types))
    return { kind: 'unreadable', reason: 'wordTemplate' };
  const document = file.xml('word/document.xml');
  const body = childOf(document, 'w:body');
  if (!body) return { kind: 'unreadable', reason: 'damaged' };
  const builder = new LetterBuilder('docx');
  if (/macroEnabled/u.test(types)) builder.note('macros');
  const styles = readStyles(file);
  const relations = relationsOf(file, 'word/document.xml');
  const notes = notesOf(file);
  const readPart = (path: string, part: Part): void => {
    const root = file.xml(path);
    if (root) new PartReader(builder, styles, relationsOf(file, path), notes).blocks(root, part);
  };
  for (const path of relations.ofType('header')) readPart(path, 'header');
  new PartReader(builder, styles, relations, notes).blocks(body, 'body');
  for (const path of relations.ofType('footer')) readPart(path, 'footer');
  for (const comment of childrenOf(file.xml('word/comments.xml'), 'w:comment')) {
    builder.note('comments');
    new PartReader(builder, styles, relations, notes).blocks(comment, 'comment');
  }
  if (descendants(body, 'w:cols').some(({ attributes }) => Number(attributes['w:num'] ?? 1) > 1))
    builder.note('columns');
  const letter: Letter = builder.build();
  return { kind: 'letter', letter };
}
