import { type BuiltElement, buildDocument, goodXmpProperties, xmpPacket } from './build-document.ts';
import type { BuiltObjects, BuiltStream } from './build-pdf.ts';
import type { Drawing } from './picture-drawing.ts';
import { plainPictures, signPicture, textPictures } from './pictures.ts';

/** How a text is set and tagged; lengths in points. */
export interface LetterText {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** "#rrggbb". */
  readonly color?: string;
  readonly ground?: string;
  /** Where its first line begins, from the lower left corner. */
  readonly at?: readonly [x: number, y: number];
  /** No ink. */
  readonly invisible?: boolean;
  /** The colour of a box that lies over it. */
  readonly coveredBy?: string;
  /** Outside the tags. */
  readonly untagged?: boolean;
  /** Marked as decoration. */
  readonly decoration?: boolean;
  /** Its tag; P unless said. */
  readonly tag?: string;
  /** What is read in its place. */
  readonly replacement?: string;
  readonly language?: string;
}

/** A picture: `words` on a sign, a whole `page` of text, or a `photo`. */
export interface LetterPicture {
  readonly shows: 'words' | 'page' | 'photo';
  readonly alt?: string;
  /** How it is tagged; as a figure unless said. */
  readonly in?: 'figure' | 'paragraph' | 'decoration' | 'nothing';
  /** Width and height in points. */
  readonly box?: readonly [width: number, height: number];
  /** What stands as text within the figure. */
  readonly caption?: string;
}

/** A field to fill in. */
export interface LetterField {
  readonly name: string;
  /** What is read of it. */
  readonly label?: string;
  /** Outside a Form tag. */
  readonly untagged?: boolean;
}

/** One thing in a letter, from the top downwards. */
export type LetterPart =
  | { readonly heading: string | LetterText; readonly level?: number }
  | { readonly paragraph: string | LetterText }
  /** Several runs of text in one paragraph, each on a line of its own unless it says where. */
  | { readonly runs: readonly (string | LetterText)[] }
  | { readonly list: readonly string[] }
  /** Rows of cells; which cells are headers. */
  | { readonly table: readonly (readonly string[])[]; readonly headers?: 'row' | 'none' | 'all' }
  | { readonly picture: LetterPicture }
  | { readonly link: { readonly text: string; readonly address: string } }
  | { readonly field: LetterField }
  /** A note that somebody left. */
  | { readonly comment: string };

/** A letter as its writer sees it. */
export interface Letter {
  /** Its title; null for none. */
  readonly title?: string | null;
  readonly language?: string | null;
  readonly tagged?: boolean;
  /** Whether the tab key follows the tags. */
  readonly tabOrder?: boolean;
  /** PDF version. */
  readonly version?: '1.7' | '2.0';
  /** What it does when it is opened: runs a script, or goes to an address. */
  readonly opens?: { readonly script?: string; readonly address?: string };
  /** The name of a file inside it. */
  readonly carries?: string;
  readonly content: readonly LetterPart[];
}

const pageSize = { width: 595, height: 842 } as const;
const margin = 60;
const bodySize = 11;
/** Characters of a line. */
const measure = 80;

/** A text string in UTF-16, as PDF writes it in hexadecimal. */
function textString(text: string): string {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
}

/** Text of XML as the bytes of UTF-8, one character a byte. */
function utf8(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return String.fromCharCode(...new TextEncoder().encode(escaped));
}

function colorOf(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return parts.map((part) => part.toFixed(3)).join(' ');
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > measure) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Each character of the letter by the code that stands for it, so that any text can be written with one small font. */
class Codes {
  readonly #codes = new Map<string, number>([[' ', 32]]);

  hex(text: string): string {
    return [...text].map((character) => this.#codeOf(character).toString(16).padStart(2, '0')).join('');
  }

  #codeOf(character: string): number {
    const known = this.#codes.get(character);
    if (known !== undefined) return known;
    const code = 32 + this.#codes.size;
    this.#codes.set(character, code);
    return code;
  }

  toUnicode(): BuiltStream {
    const rows = [...this.#codes].map(([character, code]) => {
      const units = Array.from({ length: character.length }, (_, at) =>
        character.charCodeAt(at).toString(16).padStart(4, '0'),
      );
      return `<${code.toString(16).padStart(2, '0')}> <${units.join('')}>`;
    });
    return {
      dict: '',
      data: `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${rows.length} beginbfchar ${rows.join(' ')} endbfchar endcmap end`,
    };
  }
}

class Writer {
  readonly codes = new Codes();
  readonly elements: BuiltElement[] = [];
  readonly objects: Record<string, string | BuiltStream> = {};
  readonly annotations: string[] = [];
  readonly fields: string[] = [];
  readonly #content: string[] = [];
  readonly #parents: string[] = [];
  readonly #tagged: boolean;
  #y = pageSize.height - margin;
  #mcid = 0;
  #count = 0;

  constructor(tagged: boolean) {
    this.#tagged = tagged;
  }

  get content(): string {
    return this.#content.join('\n');
  }

  /** Entries of the parent tree for annotations: key and value in turn. */
  get parents(): string {
    return this.#parents.join(' ');
  }

  /** Writes a text, and gives the marked content that holds it. */
  text(given: string | LetterText, base: Partial<LetterText> = {}): readonly number[] {
    const text: LetterText = { ...base, ...(typeof given === 'string' ? { text: given } : given) };
    const { size = bodySize, at, decoration, untagged } = text;
    if (at !== undefined) this.#y = at[1];
    const mcids: number[] = [];
    for (const line of wrapped(text.text)) {
      const drawn = this.#line(line, text, at?.[0] ?? margin);
      if (!this.#tagged || untagged === true) this.#content.push(drawn);
      else if (decoration === true) this.#content.push(`/Artifact BMC ${drawn} EMC`);
      else {
        const id = this.#mcid++;
        mcids.push(id);
        const entries = [
          `/MCID ${id}`,
          ...(text.replacement === undefined ? [] : [`/ActualText ${textString(text.replacement)}`]),
        ];
        this.#content.push(`/P << ${entries.join(' ')} >> BDC ${drawn} EMC`);
      }
      if (text.coveredBy !== undefined) {
        const box = `${(at?.[0] ?? margin) - 2} ${this.#y - 3} ${line.length * size * 0.5 + 4} ${size + 4}`;
        this.#content.push(`/Artifact BMC ${colorOf(text.coveredBy)} rg ${box} re f EMC`);
      }
      this.#y -= size * 1.4;
    }
    return mcids;
  }

  #line(line: string, { size = bodySize, bold, color, ground, invisible }: LetterText, x: number): string {
    const box = `${x - 2} ${this.#y - 3} ${line.length * size * 0.5 + 4} ${size + 4}`;
    if (ground !== undefined) this.#content.push(`/Artifact BMC ${colorOf(ground)} rg ${box} re f 0 g EMC`);
    const font = bold === true ? '/F2' : '/F1';
    const ink = color === undefined ? '0 g' : `${colorOf(color)} rg`;
    const mode = invisible === true ? '3 Tr' : '0 Tr';
    return `BT ${font} ${size} Tf ${ink} ${mode} ${x} ${this.#y} Td <${this.codes.hex(line)}> Tj ET`;
  }

  gap(): void {
    this.#y -= 8;
  }

  element(
    type: string,
    kids: BuiltElement['kids'],
    { replacement: _, ...text }: Partial<LetterText> = {},
  ): void {
    if (kids === undefined || kids.length === 0) return;
    const entries = text.language === undefined ? {} : { Lang: textString(text.language) };
    this.elements.push({ type, kids, entries });
  }

  picture({ shows, alt, in: place = 'figure', box = [200, 100], caption }: LetterPicture): void {
    const drawing = drawingOf(shows);
    const name = `image${this.#count++}`;
    const [width, height] = box;
    this.#y -= height;
    this.objects[name] = {
      dict: `/Type /XObject /Subtype /Image /Width ${drawing.width} /Height ${drawing.height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
      data: drawing.pixels,
    };
    const left = width > pageSize.width - 2 * margin ? 0 : margin;
    const bottom = height > pageSize.height - 2 * margin ? 0 : this.#y;
    const drawn = `q ${width} 0 0 ${height} ${left} ${bottom} cm /${name} Do Q`;
    if (place === 'decoration') this.#content.push(`/Artifact BMC ${drawn} EMC`);
    else if (place === 'nothing' || !this.#tagged) this.#content.push(drawn);
    else {
      const id = this.#mcid++;
      const type = place === 'figure' ? 'Figure' : 'P';
      this.#content.push(`/${type} << /MCID ${id} >> BDC ${drawn} EMC`);
      const inside = caption === undefined ? [] : this.text(caption);
      const entries = alt === undefined ? {} : { Alt: textString(alt) };
      this.elements.push({ type, kids: [id, ...inside], entries });
    }
    this.#y -= bodySize * 1.4;
  }

  link({ text, address }: { readonly text: string; readonly address: string }): void {
    const name = `link${this.#count++}`;
    const top = this.#y + bodySize;
    const kids = this.text(text);
    const action = `/A << /S /URI /URI (${address.replace(/[\\()]/g, '\\$&')}) >>`;
    this.#annotation(name, 'Link', [margin, this.#y + 10, margin + text.length * 6, top], action);
    this.elements.push({
      type: 'P',
      kids: [{ type: 'Link', name: `${name}Tag`, kids: [...kids, `<< /Type /OBJR /Obj @${name} >>`] }],
    });
  }

  field({ name: title, label, untagged }: LetterField): void {
    const name = `field${this.#count++}`;
    this.#y -= 20;
    const entries = [
      `/FT /Tx /T ${textString(title)}`,
      ...(label === undefined ? [] : [`/TU ${textString(label)}`]),
    ];
    this.#annotation(name, 'Widget', [margin, this.#y, margin + 200, this.#y + 18], entries.join(' '));
    this.fields.push(`@${name}`);
    if (untagged !== true)
      this.elements.push({ type: 'Form', name: `${name}Tag`, kids: [`<< /Type /OBJR /Obj @${name} >>`] });
    this.#y -= bodySize * 1.4;
  }

  comment(text: string): void {
    const box = [500, this.#y, 520, this.#y + 20];
    this.#annotation(`comment${this.#count++}`, 'Text', box, `/Contents ${textString(text)}`);
  }

  #annotation(name: string, subtype: string, box: readonly number[], entries: string): void {
    const key = this.annotations.length + 1;
    this.objects[name] =
      `<< /Type /Annot /Subtype /${subtype} /F 4 /Rect [${box.join(' ')}] /StructParent ${key} ${entries} >>`;
    this.annotations.push(`@${name}`);
    if (subtype !== 'Text') this.#parents.push(`${key} @${name}Tag`);
  }
}

function drawingOf(shows: LetterPicture['shows']): Drawing {
  if (shows === 'words') return signPicture();
  const pictures = shows === 'page' ? textPictures : plainPictures;
  const draw = pictures[shows === 'page' ? 'a scan in two shades' : 'a photo'];
  if (draw === undefined) throw new Error(`There is no picture of a ${shows}.`);
  return draw();
}

function write(writer: Writer, part: LetterPart): void {
  if ('heading' in part) {
    const kids = writer.text(part.heading, { size: 18, bold: true });
    writer.element(`H${part.level ?? 1}`, kids);
  } else if ('paragraph' in part) {
    const text = typeof part.paragraph === 'string' ? { text: part.paragraph } : part.paragraph;
    writer.element(text.tag ?? 'P', writer.text(text), text);
  } else if ('runs' in part) {
    writer.element(
      'P',
      part.runs.flatMap((run) => writer.text(run)),
    );
  } else if ('list' in part) {
    const items = part.list.map((item): BuiltElement => {
      const label = writer.text({ text: '•' });
      return {
        type: 'LI',
        kids: [
          { type: 'Lbl', kids: label },
          { type: 'LBody', kids: writer.text(item) },
        ],
      };
    });
    writer.element('L', items);
  } else if ('table' in part) {
    const { table, headers = 'row' } = part;
    const rows = table.map((cells, index): BuiltElement => {
      const isHeader = headers === 'all' || (headers === 'row' && index === 0);
      const kids = cells.map((cell) => ({ type: isHeader ? 'TH' : 'TD', kids: writer.text(cell) }));
      return { type: 'TR', kids };
    });
    writer.element('Table', rows);
  } else if ('picture' in part) writer.picture(part.picture);
  else if ('link' in part) writer.link(part.link);
  else if ('field' in part) writer.field(part.field);
  else if ('comment' in part) writer.comment(part.comment);
  writer.gap();
}

function actionOf({ script, address }: NonNullable<Letter['opens']>): string {
  return script === undefined
    ? `<< /S /URI /URI (${address ?? ''}) >>`
    : `<< /S /JavaScript /JS ${textString(script)} >>`;
}

/** Builds a PDF file of one page from a letter as its writer sees it. What is not said is as it should be. */
export function buildLetter(letter: Letter): Uint8Array {
  const { title = 'Ditt besök hos oss', language = 'sv', tagged = true, version = '1.7' } = letter;
  const writer = new Writer(tagged);
  for (const part of letter.content) write(writer, part);
  const { objects, annotations, fields } = writer;
  const widths = `[${Array.from({ length: 224 }, () => '500').join(' ')}]`;
  const font = (name: string) =>
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 32 /LastChar 255 /Widths ${widths} /Encoding /WinAnsiEncoding /FontDescriptor @descriptor /ToUnicode @toUnicode >>`;
  const images = Object.keys(objects).filter((name) => name.startsWith('image'));
  const own: BuiltObjects = {
    ...objects,
    font: font('ABCDEF+Letters'),
    bold: font('ABCDEF+Letters-Bold'),
    toUnicode: writer.codes.toUnicode(),
    ...(letter.carries === undefined
      ? {}
      : {
          carried: `<< /Type /Filespec /F ${textString(letter.carries)} /UF ${textString(letter.carries)} /EF << /F @carriedFile >> >>`,
          carriedFile: { dict: '/Type /EmbeddedFile', data: 'x' },
        }),
  };
  const titleProperty = `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${utf8(title ?? '')}</rdf:li></rdf:Alt></dc:title>`;
  const properties = goodXmpProperties.replace(
    /<dc:title>.*<\/dc:title>/,
    title === null ? '' : titleProperty,
  );
  return buildDocument({
    header: `%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`,
    catalog: {
      Lang: language === null ? undefined : textString(language),
      ...(tagged ? {} : { MarkInfo: undefined, StructTreeRoot: undefined }),
      ...(letter.opens === undefined ? {} : { OpenAction: actionOf(letter.opens) }),
      ...(letter.carries === undefined
        ? {}
        : { Names: `<< /EmbeddedFiles << /Names [${textString(letter.carries)} @carried] >> >>` }),
      ...(fields.length === 0 ? {} : { AcroForm: `<< /Fields [${fields.join(' ')}] >>` }),
    },
    page: {
      Tabs: letter.tabOrder === false ? undefined : '/S',
      ...(annotations.length === 0 ? {} : { Annots: `[${annotations.join(' ')}]` }),
    },
    resources: {
      Font: '<< /F1 @font /F2 @bold >>',
      ...(images.length === 0
        ? {}
        : { XObject: `<< ${images.map((name) => `/${name} @${name}`).join(' ')} >>` }),
    },
    content: writer.content,
    structure: writer.elements,
    parentTree: writer.parents,
    xmp: xmpPacket(properties),
    objects: own,
  });
}
