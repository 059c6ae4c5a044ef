import { SaxesParser } from 'saxes';
import type { OfficeFile } from './office-file.ts';
import { childrenOf, textOf } from './xml.ts';

/** A row of a sheet as its reader sees it in the program. */
export interface SheetRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** Filtered away or hidden by hand. */
  readonly isHidden: boolean;
  /** What each column holds, empty ones too. Figures are written out in full. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
}

/** Further to the right nobody writes. */
const widest = 1024;

function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0];
  if (letters === undefined) return next;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A number cell without the exponent that the file may have: 1.9121212E11. */
function figures(value: string): string {
  const number = Number(value);
  return /e/i.test(value) && Number.isSafeInteger(number) ? String(number) : value;
}

/** Reads one sheet as it comes, since a tree of a hundred thousand rows costs more than its text. */
function rowsOf(xml: string, shared: readonly string[]): readonly SheetRow[] | undefined {
  const rows: SheetRow[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let cells: string[] = [];
  let isHidden = false;
  let number = 0;
  let column = 0;
  let type = '';
  let text: string | undefined;
  let value = '';
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    switch (name.replace(/^.*:/, '')) {
      case 'row':
        number = Number(attributes.r ?? number + 1);
        isHidden = attributes.hidden === '1' || attributes.hidden === 'true';
        cells = [];
        column = -1;
        break;
      case 'c':
        column = columnOf(attributes.r, column + 1);
        type = attributes.t ?? 'n';
        value = '';
        break;
      case 'v':
      case 't':
        text = '';
        break;
    }
  });
  const add = (part: string) => {
    if (text !== undefined) text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    switch (name.replace(/^.*:/, '')) {
      case 'v':
      case 't':
        value += text ?? '';
        text = undefined;
        break;
      case 'c':
        if (column > widest) break;
        while (cells.length < column) cells.push('');
        if (type === 's') cells.push(shared[Number(value)] ?? '');
        else cells.push(type === 'n' ? figures(value) : value);
        break;
      case 'row':
        rows.push({ number, isHidden, cells });
        break;
    }
  });
  parser.write(xml.replace(/^\ufeff/u, '')).close();
  return isBroken ? undefined : rows;
}

/** Without the reading aids that stand beside a text in East Asian files. */
function sharedStrings(file: OfficeFile): readonly string[] {
  return childrenOf(file.xml('xl/sharedStrings.xml'), 'si').map((item) =>
    childrenOf(item)
      .flatMap((part) => (part.name === 't' ? [part] : part.name === 'r' ? childrenOf(part, 't') : []))
      .map(textOf)
      .join(''),
  );
}

/**
 * The sheets of an Excel workbook (ECMA-376, SpreadsheetML) in the order of its tabs; formulas give what they gave when
 * the file was saved. Undefined when a sheet is missing, too large or not well-formed.
 */
export function readSheets(file: OfficeFile): readonly Sheet[] | undefined {
  const workbook = file.xml('xl/workbook.xml');
  const relations = new Map(
    childrenOf(file.xml('xl/_rels/workbook.xml.rels'), 'Relationship').map(
      ({ attributes: { Id = '', Target = '' } }) => [
        Id,
        Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
      ],
    ),
  );
  const shared = sharedStrings(file);
  const sheets: Sheet[] = [];
  for (const list of childrenOf(workbook, 'sheets'))
    for (const { attributes } of childrenOf(list, 'sheet')) {
      const xml = file.text(relations.get(attributes['r:id'] ?? '') ?? '');
      const rows = xml === undefined ? undefined : rowsOf(xml, shared);
      if (rows === undefined) return undefined;
      sheets.push({ isHidden: (attributes.state ?? 'visible') !== 'visible', rows });
    }
  return sheets.length === 0 ? undefined : sheets;
}
