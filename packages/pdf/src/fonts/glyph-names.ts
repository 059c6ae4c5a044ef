import { glyphListData, zapfDingbatsListData } from './glyph-list-data.ts';

function readList(data: string): ReadonlyMap<string, string> {
  const list = new Map<string, string>();
  for (const entry of data.split(/[;\n]/)) {
    const [name, values] = entry.split(' ');
    if (name === undefined || values === undefined) continue;
    list.set(name, String.fromCodePoint(...values.split('_').map((value) => Number.parseInt(value, 16))));
  }
  return list;
}

// Built at first use: most files never ask for a name outside the standard encodings' few.
let glyphList: ReadonlyMap<string, string> | undefined;
let zapfDingbatsList: ReadonlyMap<string, string> | undefined;

function adobeGlyphList(): ReadonlyMap<string, string> {
  glyphList ??= readList(glyphListData);
  return glyphList;
}

/** The name stands in the Adobe Glyph List as written. */
export function isInAdobeGlyphList(name: string): boolean {
  return adobeGlyphList().has(name);
}

/** The text of a name that stands in the Adobe Glyph List or that for ZapfDingbats as written. */
export function listedGlyphName(name: string): string | undefined {
  zapfDingbatsList ??= readList(zapfDingbatsListData);
  return adobeGlyphList().get(name) ?? zapfDingbatsList.get(name);
}

/**
 * The Unicode text of a glyph name (Adobe Glyph List Specification 1.7, section 2): suffixes after a full stop do not
 * count, components are joined by underscores, each is looked up in the list or read as uniXXXX or uXXXX to uXXXXXX.
 * @returns undefined when some component means nothing.
 */
export function glyphNameToUnicode(name: string, font?: 'ZapfDingbats'): string | undefined {
  const whole = adobeGlyphList().get(name);
  if (whole !== undefined && font === undefined) return whole;
  const base = name.split('.', 1)[0] ?? '';
  if (base === '') return undefined;
  let text = '';
  for (const component of base.split('_')) {
    const part = componentToUnicode(component, font);
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

function componentToUnicode(component: string, font: 'ZapfDingbats' | undefined): string | undefined {
  if (font === 'ZapfDingbats') {
    zapfDingbatsList ??= readList(zapfDingbatsListData);
    const dingbat = zapfDingbatsList.get(component);
    if (dingbat !== undefined) return dingbat;
  }
  const listed = adobeGlyphList().get(component);
  if (listed !== undefined) return listed;
  if (/^uni(?:[0-9A-F]{4})+$/.test(component)) {
    let text = '';
    for (let at = 3; at < component.length; at += 4) {
      const value = Number.parseInt(component.slice(at, at + 4), 16);
      if (value >= 0xd800 && value <= 0xdfff) return undefined;
      text += String.fromCharCode(value);
    }
    return text;
  }
  if (/^u[0-9A-F]{4,6}$/.test(component)) {
    const value = Number.parseInt(component.slice(1), 16);
    if (value <= 0x10ffff && (value < 0xd800 || value > 0xdfff)) return String.fromCodePoint(value);
  }
  return undefined;
}
