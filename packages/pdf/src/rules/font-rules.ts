import type { DocumentFacts } from '../facts.ts';
import { isInAdobeGlyphList, predefinedCMap, readCMap } from '../fonts/index.ts';
import { isDict, isString, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import type { LoadedFont, UsedGlyph } from '../text/font.ts';
import { textOf } from '../text/text-string.ts';
import { found, type Occurrence, type Rule, type RuleResult } from './rule.ts';

const both = ['verapdf', 'matterhorn'] as const;

function onFonts(
  fails: (font: LoadedFont, facts: DocumentFacts) => boolean,
): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    found(facts.fonts.filter((font) => fails(font, facts)).map((font) => ({ detail: font.baseFont })));
}

const MAX_GLYPHS_NAMED = 20;

/** A rule on each glyph that was shown: one occurrence for each font, naming some codes. */
function onGlyphs(
  fails: (glyph: UsedGlyph, font: LoadedFont, facts: DocumentFacts) => boolean,
): (facts: DocumentFacts) => RuleResult {
  return (facts) => {
    const places: Occurrence[] = [];
    for (const font of facts.fonts) {
      const wrong: string[] = [];
      for (const glyph of font.used.values()) {
        facts.document.budget.tick();
        if (!fails(glyph, font, facts)) continue;
        wrong.push(glyph.text ?? `<${glyph.code.toString(16).padStart(glyph.length * 2, '0')}>`);
      }
      if (wrong.length > 0) {
        places.push({
          detail: `${font.baseFont ?? ''}: ${wrong.slice(0, MAX_GLYPHS_NAMED).join(' ')}`.trim(),
        });
      }
    }
    return found(places);
  };
}

type GlyphTest = (glyph: UsedGlyph, font: LoadedFont) => boolean;

/** A rule on what the font program has for each glyph that was shown, which veraPDF asks of some of them only. */
function byProgram(fails: GlyphTest): Pick<Rule, 'check' | 'checkAsVerapdf'> {
  return {
    check: onGlyphs(fails),
    checkAsVerapdf: onGlyphs((glyph, font) => font.isJudgedByProgram(glyph) && fails(glyph, font)),
  };
}

interface CharacterCollection {
  readonly registry: string | undefined;
  readonly ordering: string | undefined;
  readonly supplement: number | undefined;
}

function collectionOf(facts: DocumentFacts, dict: PdfDict | undefined): CharacterCollection {
  const { document } = facts;
  const info = dict ? document.getDict(dict, 'CIDSystemInfo') : undefined;
  const text = (key: string): string | undefined => {
    const value = info ? document.get(info, key) : null;
    return isString(value) ? textOf(value) : undefined;
  };
  return {
    registry: text('Registry'),
    ordering: text('Ordering'),
    // Without the entry it is the first one.
    supplement: info ? (document.getNumber(info, 'Supplement') ?? 0) : undefined,
  };
}

function encodingOf(font: LoadedFont, facts: DocumentFacts): PdfValue {
  return facts.document.get(font.dict, 'Encoding');
}

function collectionsDiffer(font: LoadedFont, facts: DocumentFacts): boolean {
  if (!font.composite) return false;
  const encoding = encodingOf(font, facts);
  if (encoding === 'Identity-H' || encoding === 'Identity-V') return false;
  const own = collectionOf(facts, font.descendant);
  let cmap: CharacterCollection | undefined;
  if (encoding instanceof PdfStream) {
    const name = facts.document.getName(encoding.dict, 'CMapName');
    if (name === 'Identity-H' || name === 'Identity-V') return false;
    cmap = collectionOf(facts, encoding.dict);
  } else if (typeof encoding === 'string') cmap = predefinedCMap(encoding);
  return !(
    cmap !== undefined &&
    own.ordering !== undefined &&
    own.ordering === cmap.ordering &&
    own.registry !== undefined &&
    own.registry === cmap.registry &&
    own.supplement !== undefined &&
    cmap.supplement !== undefined &&
    own.supplement <= cmap.supplement
  );
}

function wrongWritingMode(font: LoadedFont, facts: DocumentFacts): boolean {
  const encoding = encodingOf(font, facts);
  if (!font.composite || !(encoding instanceof PdfStream)) return false;
  return [encoding, facts.document.get(encoding.dict, 'UseCMap')].some((cmap) => {
    if (!(cmap instanceof PdfStream)) return false;
    const written = facts.document.getNumber(cmap.dict, 'WMode') ?? 0;
    return written !== (readCMap(facts.document.decode(cmap).bytes).wMode ?? 0);
  });
}

function usesOtherCMap(font: LoadedFont, facts: DocumentFacts): boolean {
  const encoding = encodingOf(font, facts);
  if (!font.composite || !(encoding instanceof PdfStream)) return false;
  const used = facts.document.get(encoding.dict, 'UseCMap');
  const name =
    typeof used === 'string'
      ? used
      : used instanceof PdfStream
        ? (facts.document.getName(used.dict, 'CMapName') ?? '')
        : undefined;
  return name !== undefined && predefinedCMap(name) === undefined;
}

function isEmbedded(font: LoadedFont): boolean {
  return font.program !== undefined;
}

function isSubset(font: LoadedFont, facts: DocumentFacts): boolean {
  const name =
    font.composite && font.descendant ? facts.document.getName(font.descendant, 'BaseFont') : font.baseFont;
  return /^[A-Z]{6}\+/.test(name ?? '');
}

function charSetFails(font: LoadedFont, facts: DocumentFacts): boolean {
  if (font.subtype !== 'Type1' && font.subtype !== 'MMType1') return false;
  const { program, descriptor } = font;
  if (!program || !descriptor || !isSubset(font, facts)) return false;
  const value = facts.document.get(descriptor, 'CharSet');
  if (!isString(value)) return false;
  const listed = new Set(
    textOf(value)
      .split('/')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  const present =
    program.kind === 'type1'
      ? program.type1.glyphNames
      : program.kind === 'cff' || program.kind === 'opentype-cff'
        ? program.cff.glyphNames
        : [];
  const names = new Set(present);
  listed.delete('.notdef');
  names.delete('.notdef');
  return names.size !== listed.size || [...names].some((name) => !listed.has(name));
}

function cidSetFails(font: LoadedFont, facts: DocumentFacts): boolean {
  const { program, descriptor } = font;
  if (!font.composite || !program || !descriptor || !isSubset(font, facts)) return false;
  const stream = facts.document.get(descriptor, 'CIDSet');
  if (!(stream instanceof PdfStream)) return false;
  const bits = facts.document.decode(stream).bytes;
  const present = presentCids(font, facts);
  if (!present) return false;
  for (let cid = 1; cid < bits.length * 8; cid++) {
    const listed = ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
    if (listed !== present.has(cid)) return true;
  }
  return [...present].some((cid) => cid >= bits.length * 8);
}

/** The CIDs for which the embedded program has a glyph; undefined when it cannot be told. */
function presentCids(font: LoadedFont, facts: DocumentFacts): ReadonlySet<number> | undefined {
  const { program } = font;
  if (program?.kind === 'cff' || program?.kind === 'opentype-cff') {
    const { cff } = program;
    // A program with names has no CIDs.
    return new Set(cff.cids);
  }
  if (program?.kind !== 'truetype') return undefined;
  const { glyphCount } = program.font;
  const map = font.descendant ? facts.document.get(font.descendant, 'CIDToGIDMap') : null;
  if (!(map instanceof PdfStream)) return new Set(Array.from({ length: glyphCount }, (_, glyph) => glyph));
  const { bytes } = facts.document.decode(map);
  const cids = new Set<number>();
  for (let cid = 0; cid * 2 + 1 < bytes.length; cid++) {
    const glyph = (bytes[cid * 2] ?? 0) * 256 + (bytes[cid * 2 + 1] ?? 0);
    if (glyph < glyphCount) cids.add(cid);
  }
  return cids;
}

/** The program of a TrueType font, when it is embedded. */
export function trueTypeProgram(font: LoadedFont) {
  const { program } = font;
  return font.subtype === 'TrueType' &&
    program &&
    (program.kind === 'truetype' || program.kind === 'opentype-cff')
    ? program.font
    : undefined;
}

/** Whether the program of a TrueType font has a certain cmap table. */
export function hasCmap(font: LoadedFont, platform: number, encoding: number): boolean {
  return (
    trueTypeProgram(font)?.cmaps.some((cmap) => cmap.platform === platform && cmap.encoding === encoding) ===
    true
  );
}

function wrongNonSymbolicEncoding(font: LoadedFont, facts: DocumentFacts): boolean {
  if (font.subtype !== 'TrueType' || font.symbolic) return false;
  const encoding = encodingOf(font, facts);
  const { baseEncoding, differences } = font.simpleFontEncoding();
  if (baseEncoding !== 'MacRomanEncoding' && baseEncoding !== 'WinAnsiEncoding') return true;
  if (!isDict(encoding) || !facts.document.has(encoding, 'Differences')) return false;
  // What names mean in a font that is not embedded is asked of its text alone.
  if (font.programStream === undefined) return false;
  return (
    [...(differences?.values() ?? [])].some((name) => name !== '.notdef' && !isInAdobeGlyphList(name)) ||
    !hasCmap(font, 3, 1)
  );
}

/** Encodings that name .notdef for every code that they leave out. */
const namingEncodings: ReadonlySet<string> = new Set([
  'WinAnsiEncoding',
  'MacRomanEncoding',
  'MacExpertEncoding',
]);

/** Rules on fonts and on each glyph that is shown. */
export const fontRules: readonly Rule[] = [
  {
    id: '7.21.3.1-1',
    sets: both,
    check: onFonts(collectionsDiffer),
  },
  {
    id: '7.21.3.2-1',
    sets: both,
    check: onFonts((font, facts) => {
      if (!font.descendant || font.cidSubtype !== 'CIDFontType2' || !isEmbedded(font)) return false;
      const map = facts.document.get(font.descendant, 'CIDToGIDMap');
      return !(map instanceof PdfStream) && map !== 'Identity';
    }),
  },
  {
    id: '7.21.3.3-1',
    sets: both,
    check: onFonts((font, facts) => {
      if (!font.composite) return false;
      const encoding = encodingOf(font, facts);
      // A dictionary is an encoding of simple fonts.
      if (isDict(encoding)) return true;
      const used = encoding instanceof PdfStream ? facts.document.get(encoding.dict, 'UseCMap') : null;
      return [encoding, used].some((name) => typeof name === 'string' && predefinedCMap(name) === undefined);
    }),
  },
  {
    id: '7.21.3.3-2',
    sets: both,
    check: onFonts(wrongWritingMode),
  },
  {
    id: '7.21.3.3-3',
    sets: both,
    check: onFonts(usesOtherCMap),
  },
  {
    id: '7.21.4.1-1',
    sets: both,
    check: onFonts(
      (font) =>
        font.subtype !== 'Type3' &&
        font.firstRendered &&
        !isEmbedded(font) &&
        (!font.composite || (font.descendant !== undefined && font.cidSubtype !== 'Type3')),
    ),
  },
  {
    id: '7.21.4.1-2',
    sets: both,
    ...byProgram(
      (glyph, font) =>
        glyph.rendered &&
        // Code 0 of a font program counts as there, even where it leads to no glyph.
        (font.subtype === 'Type3' || glyph.code !== 0) &&
        (!glyph.mapped || font.programGlyph(glyph)?.present === false),
    ),
  },
  {
    id: '7.21.4.2-1',
    sets: both,
    check: onFonts(charSetFails),
  },
  {
    id: '7.21.4.2-2',
    sets: both,
    check: onFonts(cidSetFails),
  },
  {
    id: '7.21.5-1',
    sets: both,
    ...byProgram((glyph, font) => {
      if (!glyph.rendered || glyph.width === undefined || !glyph.mapped) return false;
      const width = font.programGlyph(glyph)?.width;
      return width !== undefined && Math.abs(width - glyph.width) > 1;
    }),
  },
  {
    id: '7.21.6-1',
    sets: both,
    check: onFonts((font) => {
      const program = trueTypeProgram(font);
      if (!program || font.symbolic) return false;
      return program.cmaps.length <= (hasCmap(font, 3, 0) ? 1 : 0);
    }),
  },
  {
    id: '7.21.6-2',
    sets: both,
    check: onFonts(wrongNonSymbolicEncoding),
  },
  {
    id: '7.21.6-3',
    sets: both,
    check: onFonts(
      (font) =>
        font.subtype === 'TrueType' && font.symbolic && font.simpleFontEncoding().baseEncoding !== undefined,
    ),
  },
  {
    id: '7.21.6-4',
    sets: both,
    check: onFonts((font) => {
      const program = trueTypeProgram(font);
      if (!program || !font.symbolic) return false;
      return program.cmaps.length !== 1 && !hasCmap(font, 3, 0);
    }),
  },
  {
    id: '7.21.7-1',
    sets: both,
    check: onGlyphs(({ unicode }) => unicode === undefined),
  },
  {
    id: '7.21.7-2',
    sets: both,
    check: onGlyphs(
      ({ unicode }) =>
        unicode !== undefined && ['\u0000', '\ufeff', '\ufffe'].some((bad) => unicode.includes(bad)),
    ),
  },
  {
    id: '7.21.8-1',
    sets: both,
    check: onGlyphs((glyph, font) => {
      if (font.composite)
        return isEmbedded(font) && (glyph.cid === 0 || font.programGlyph(glyph)?.present === false);
      if (font.hasUnknownEncoding) return true;
      const name = font.glyphName(glyph.code);
      return (
        name === '.notdef' ||
        (name === undefined &&
          ((!(font.subtype === 'TrueType' && font.symbolic) &&
            namingEncodings.has(font.simpleFontEncoding().baseEncoding ?? '')) ||
            (!font.program && font.hasStandardLatinProgram)))
      );
    }),
  },
];
