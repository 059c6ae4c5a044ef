import { strToU8, zipSync } from 'fflate';

/** A part of a letter to build in any format. */
export type TestBlock =
  | { readonly kind: 'heading' | 'bold' | 'paragraph' | 'item' | 'address'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Word only: a text and a list to choose from beside it. */
  | { readonly kind: 'choices'; readonly text: string; readonly options: readonly string[] }
  /** Word only: a text and a field of a form of old Word beside it; options make it a list. */
  | { readonly kind: 'oldField'; readonly text: string; readonly options?: readonly string[] }
  /** Word only: what hangs on a paragraph. */
  | {
      readonly kind: 'deleted' | 'inserted' | 'comment' | 'textBox' | 'footnote' | 'control' | 'hidden';
      readonly text: string;
    };

export interface TestLetter {
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
  readonly blocks: readonly TestBlock[];
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const wordText = (text: string, tag = 'w:t'): string =>
  text
    .split('\n')
    .map((line) => `<${tag} xml:space="preserve">${escaped(line)}</${tag}>`)
    .join('<w:br/>');
const wordRun = (text: string, look = ''): string => `<w:r><w:rPr>${look}</w:rPr>${wordText(text)}</w:r>`;
const wordParagraph = (inner: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;

function wordBlock(block: TestBlock, notes: string[], comments: string[]): string {
  switch (block.kind) {
    case 'heading':
      return wordParagraph(wordRun(block.text), '<w:pStyle w:val="Rubrik1"/>');
    case 'bold':
      return wordParagraph(wordRun(block.text, '<w:b/>'));
    case 'paragraph':
      return wordParagraph(wordRun(block.text));
    case 'address':
      return wordParagraph(wordRun(block.text), '<w:ind w:left="5216"/>');
    case 'item':
      return wordParagraph(wordRun(block.text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    case 'table':
      return `<w:tbl>${block.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(wordRun(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    case 'choices': {
      const listed = block.options
        .map((option) => `<w:listItem w:displayText="${escaped(option)}" w:value="${escaped(option)}"/>`)
        .join('');
      const hint = wordRun('Välj ett objekt.');
      return wordParagraph(
        `${wordRun(`${block.text} `)}<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Välj ett objekt." w:value=""/>${listed}</w:dropDownList><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${hint}</w:sdtContent></w:sdt>`,
      );
    }
    case 'oldField': {
      const listed = block.options?.map((option) => `<w:listEntry w:val="${escaped(option)}"/>`).join('');
      const data = listed === undefined ? '<w:textInput/>' : `<w:ddList>${listed}</w:ddList>`;
      const character = (type: string, inner = '') =>
        `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
      return wordParagraph(
        `${wordRun(`${block.text} `)}${character('begin', `<w:ffData>${data}</w:ffData>`)}${character('separate')}${wordRun('     ')}${character('end')}`,
      );
    }
    case 'deleted':
      return wordParagraph(`<w:del w:id="1"><w:r>${wordText(block.text, 'w:delText')}</w:r></w:del>`);
    case 'inserted':
      return wordParagraph(`<w:ins w:id="2">${wordRun(block.text)}</w:ins>`);
    case 'control':
      return wordParagraph(`<w:sdt><w:sdtPr/><w:sdtContent>${wordRun(block.text)}</w:sdtContent></w:sdt>`);
    case 'hidden':
      return wordParagraph(wordRun(block.text, '<w:vanish/>'));
    case 'comment':
      comments.push(block.text);
      return wordParagraph(`<w:r><w:commentReference w:id="${comments.length}"/></w:r>`);
    case 'footnote':
      notes.push(block.text);
      return wordParagraph(`<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`);
    case 'textBox': {
      const box = `<w:txbxContent>${wordParagraph(wordRun(block.text))}</w:txbxContent>`;
      return wordParagraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      );
    }
  }
}

/** The letter as a Word file, with the parts that Word itself would write. */
export function docxOf({ header = [], footer = [], blocks }: TestLetter, types = 'document'): Uint8Array {
  const notes: string[] = [];
  const comments: string[] = [];
  const body = blocks.map((block) => wordBlock(block, notes, comments)).join('');
  const part = (name: string, inner: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${w}>${inner}</w:${name}>`;
  const lines = (texts: readonly string[]) => texts.map((text) => wordParagraph(wordRun(text))).join('');
  const kinds = ['styles', 'numbering', 'header', 'footer', 'footnotes', 'comments'];
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${types}.main+xml"/></Types>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${kinds.map((kind) => `<Relationship Id="${kind}" Type="${relations}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/styles.xml': strToU8(
      part('styles', '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>'),
    ),
    'word/numbering.xml': strToU8(
      part(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    ),
    'word/header.xml': strToU8(part('hdr', lines(header))),
    'word/footer.xml': strToU8(part('ftr', lines(footer))),
    'word/footnotes.xml': strToU8(
      part(
        'footnotes',
        notes
          .map(
            (text, index) => `<w:footnote w:id="${index + 1}">${wordParagraph(wordRun(text))}</w:footnote>`,
          )
          .join(''),
      ),
    ),
    'word/comments.xml': strToU8(
      part(
        'comments',
        comments
          .map((text, index) => `<w:comment w:id="${index + 1}">${wordParagraph(wordRun(text))}</w:comment>`)
          .join(''),
      ),
    ),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
  });
}

function odtBlock(block: TestBlock): string {
  const text = 'text' in block ? escaped(block.text).replaceAll('\n', '<text:line-break/>') : '';
  switch (block.kind) {
    case 'heading':
      return `<text:h text:outline-level="1">${text}</text:h>`;
    case 'bold':
      return `<text:p><text:span text:style-name="B">${text}</text:span></text:p>`;
    case 'item':
      return `<text:list><text:list-item><text:p>${text}</text:p></text:list-item></text:list>`;
    case 'address':
      return `<text:p text:style-name="Right">${text}</text:p>`;
    case 'table':
      return `<table:table>${block.rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
    case 'comment':
      return `<text:p><office:annotation><text:p>${text}</text:p></office:annotation></text:p>`;
    case 'footnote':
      return `<text:p><text:note><text:note-body><text:p>${text}</text:p></text:note-body></text:note></text:p>`;
    case 'textBox':
      return `<text:p><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame></text:p>`;
    case 'deleted':
      return `<text:tracked-changes><text:changed-region><text:deletion><text:p>${text}</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    default:
      return `<text:p>${text}</text:p>`;
  }
}

/** The letter as an OpenDocument text. */
export function odtOf({ header = [], footer = [], blocks }: TestLetter): Uint8Array {
  const names =
    'xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:style="s" xmlns:fo="f" xmlns:draw="d"';
  const lines = (texts: readonly string[]) =>
    texts.map((text) => `<text:p>${escaped(text)}</text:p>`).join('');
  return zipSync(
    {
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'styles.xml': strToU8(
        `<office:document-styles ${names}><style:master-page><style:header>${lines(header)}</style:header><style:footer>${lines(footer)}</style:footer></style:master-page></office:document-styles>`,
      ),
      'content.xml': strToU8(
        `<office:document-content ${names}><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Right"><style:paragraph-properties fo:margin-left="9cm"/></style:style></office:automatic-styles><office:body><office:text>${blocks.map(odtBlock).join('')}</office:text></office:body></office:document-content>`,
      ),
    },
    { level: 0 },
  );
}

function htmlBlock(block: TestBlock): string {
  const text = 'text' in block ? escaped(block.text).replaceAll('\n', '<br>') : '';
  switch (block.kind) {
    case 'heading':
      return `<h1>${text}</h1>`;
    case 'bold':
      return `<p class=MsoNormal><b>${text}<o:p></o:p></b></p>`;
    case 'item':
      return `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·&nbsp; </span><![endif]>${text}</p>`;
    case 'address':
      return `<p style='margin-left:260.0pt'>${text}</p>`;
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'deleted':
      return `<p><del>${text}</del></p>`;
    case 'hidden':
      return `<p style='display:none'>${text}</p>`;
    default:
      return `<p>${text}</p>`;
  }
}

/** The letter as HTML in the manner of Word. */
export function htmlOf({ header = [], footer = [], blocks }: TestLetter): Uint8Array {
  const lines = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
  return new TextEncoder().encode(
    `<html><head><meta charset="utf-8"></head><body><div class="header">${lines(header)}</div>${blocks.map(htmlBlock).join('\n')}<div class="footer">${lines(footer)}</div></body></html>`,
  );
}

/** The letter as plain text with Windows line ends. */
export function textOf({ header = [], footer = [], blocks }: TestLetter): Uint8Array {
  const shown = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${block.text}\n${'='.repeat(block.text.length)}`;
      case 'item':
        return `- ${block.text.replaceAll('\n', ' ')}`;
      case 'address':
        return `                                        ${block.text}`;
      case 'table':
        return block.rows.map((row) => row.map((cell) => cell.padEnd(40)).join('')).join('\n');
      default:
        return block.text;
    }
  });
  return new TextEncoder().encode([...header, ...shown, ...footer].join('\n\n').replaceAll('\n', '\r\n'));
}

function docbookBlock(block: TestBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<section><title>${escaped(block.text)}</title></section>`;
    case 'bold':
      return `<para><emphasis role="bold">${escaped(block.text)}</emphasis></para>`;
    case 'item':
      return `<itemizedlist><listitem><para>${escaped(block.text)}</para></listitem></itemizedlist>`;
    case 'table':
      return block.rows.map((row) => `<para>${escaped(row.join(' '))}</para>`).join('');
    default:
      return block.text
        .split('\n')
        .map((line) => `<para>${escaped(line)}</para>`)
        .join('');
  }
}

/** The letter as a message of 1177 in DocBook, which knows no header and no footer: their lines come first and last. */
export function docbookOf({ header = [], footer = [], blocks }: TestLetter): Uint8Array {
  const lines = (texts: readonly string[]) => texts.map((text) => `<para>${escaped(text)}</para>`).join('');
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><article xmlns="http://docbook.org/ns/docbook" version="5.0">${lines(header)}${blocks.map(docbookBlock).join('')}${lines(footer)}</article>`,
  );
}
