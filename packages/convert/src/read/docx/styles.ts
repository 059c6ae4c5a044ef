import { childOf, childrenOf, type OfficeFile, type XmlElement } from '@klarmall/office';

/** What a style of Word says of a paragraph or a run. */
interface DocxStyle {
  /** Of a heading, from 1. */
  readonly level?: number;
  readonly bold?: boolean;
  readonly list?: string;
}

export interface DocxStyles {
  style(id: string | undefined): DocxStyle;
  /** How the items of a list begin: a number or a bullet. */
  isNumbered(list: string, level: number): boolean;
}

/** A switch such as w:b is on unless its value says otherwise (ECMA-376, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? 'true');
}

/** The numbering that paragraph properties name; the number 0 takes a style's numbering away. */
export function listOf(properties: XmlElement | undefined): string | undefined {
  return childOf(childOf(properties, 'w:numPr'), 'w:numId')?.attributes['w:val'];
}

function levelOfName(name: string): number | undefined {
  const found = /^(?:heading|rubrik) ?([1-9])$/iu.exec(name);
  if (found) return Number(found[1]);
  return /^(?:title|titel|rubrik)$/iu.test(name) ? 1 : undefined;
}

export function readStyles(file: OfficeFile): DocxStyles {
  const byId = new Map<string, XmlElement>();
  for (const style of childrenOf(file.xml('word/styles.xml'), 'w:style'))
    byId.set(style.attributes['w:styleId'] ?? '', style);
  const known = new Map<string, DocxStyle>();
  const style = (id: string | undefined, depth = 0): DocxStyle => {
    if (id === undefined || depth > 20) return {};
    const before = known.get(id);
    if (before) return before;
    const element = byId.get(id);
    // A style that is only named, as in files that programs write, still says what it is.
    const name = childOf(element, 'w:name')?.attributes['w:val'] ?? id.replace(/(\d)$/u, ' $1');
    const base = style(childOf(element, 'w:basedOn')?.attributes['w:val'], depth + 1);
    const properties = childOf(element, 'w:pPr');
    const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
    const level =
      levelOfName(name) ?? (outline === undefined || Number(outline) > 8 ? base.level : Number(outline) + 1);
    const bold = isOn(childOf(childOf(element, 'w:rPr'), 'w:b')) ?? base.bold;
    const named = /^list bullet/iu.test(name) ? 'bullet' : /^list number/iu.test(name) ? 'number' : undefined;
    const list = listOf(properties) ?? named ?? base.list;
    const made = {
      ...(level === undefined ? {} : { level }),
      ...(bold === undefined ? {} : { bold }),
      ...(list === undefined ? {} : { list }),
    };
    known.set(id, made);
    return made;
  };

  const numbering = file.xml('word/numbering.xml');
  const abstract = new Map(
    childrenOf(numbering, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'], element]),
  );
  const numbered = new Map(
    childrenOf(numbering, 'w:num').map((element) => [
      element.attributes['w:numId'],
      abstract.get(childOf(element, 'w:abstractNumId')?.attributes['w:val']),
    ]),
  );
  return {
    style,
    isNumbered(list, level) {
      if (list === 'number') return true;
      const levels = childrenOf(numbered.get(list), 'w:lvl');
      const found = levels.find(({ attributes }) => attributes['w:ilvl'] === String(level)) ?? levels[0];
      const format = childOf(found, 'w:numFmt')?.attributes['w:val'] ?? 'bullet';
      return format !== 'bullet' && format !== 'none';
    },
  };
}
