import { buildCff } from '../../fonts/testing/build-cff.ts';
import { buildSfnt } from '../../fonts/testing/build-sfnt.ts';
import { buildType1 } from '../../fonts/testing/build-type1.ts';
import { type DocumentParts, type Entries, plainFontFile } from '../build-document.ts';
import {
  cmap,
  composite,
  identityCollection,
  letterWidths,
  macintosh,
  plainMap,
  plainWidths,
  symbolic,
  toUnicode,
  type1,
  windows,
  windowsSymbol,
} from '../case-parts.ts';
import type { RuleVariant } from './variant.ts';

const widths = (change: Readonly<Record<number, string>>, count = 91): string =>
  `[${Array.from({ length: count }, (_, index) => change[index + 32] ?? '500').join(' ')}]`;

const truetype = (font: Entries, more: DocumentParts = {}): DocumentParts => ({ ...more, font });

/** A font program with another tag for one of its tables. */
function renamed(program: Uint8Array, tag: string, other: string): Uint8Array {
  const [directory, rest] = [program.slice(0, 300), program.subarray(300)];
  const text = Buffer.from(directory).toString('latin1').replace(tag, other);
  return Buffer.concat([Buffer.from(text, 'latin1'), rest]);
}

function shows(string: string, more: DocumentParts = {}): DocumentParts {
  return { ...more, content: `/P << /MCID 0 >> BDC BT /F1 12 Tf ${string} Tj ET EMC` };
}

const named = (names: readonly string[], cmaps: Parameters<typeof buildSfnt>[0]['cmaps']): Uint8Array =>
  buildSfnt({ widths: names.map(() => 500), names, ...(cmaps ? { cmaps } : {}) });

function cffFont(
  font: Entries,
  glyphs: Parameters<typeof buildCff>[0],
  descriptor: Entries = {},
  subtype = 'Type1C',
  shown = '(AB)',
): DocumentParts {
  return {
    content: `/P << /MCID 0 >> BDC BT /F1 12 Tf ${shown} Tj ET EMC`,
    font: { Subtype: '/Type1', ...font },
    descriptor: { FontFile2: undefined, FontFile3: '@program', ...descriptor },
    objects: { program: { dict: `/Subtype /${subtype}`, data: buildCff(glyphs) } },
  };
}

const words = (mcid: number, text: string) =>
  `/P << /MCID ${mcid} >> BDC BT /F1 12 Tf 72 700 Td (${text}) Tj ET EMC `;
const aside = (text: string) => `/Artifact BMC BT /F1 12 Tf 72 600 Td (${text}) Tj ET EMC `;
const ownFonts = '/Resources << /Font << /F1 @font >> >>';
const form = (data: string, entries: string) => ({
  dict: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${entries}`,
  data,
});

/** A page that paints a form. */
const withForm = (before: string, inside: string, entries = ownFonts, after = ''): DocumentParts => ({
  content: `${before} q /X Do Q ${after}`,
  resources: { XObject: '<< /X @form >>' },
  objects: { form: form(inside, entries) },
});

const withSquare = (content: string, shown: string): DocumentParts => ({
  content,
  page: { Annots: '[@square]' },
  objects: {
    square: '<< /Type /Annot /Subtype /Square /F 4 /Rect [10 10 100 100] /Contents (x) /AP << /N @form >> >>',
    form: form(shown, ownFonts),
  },
});

const ab = {
  glyphs: [
    { name: 'A', width: 500 },
    { name: 'B', width: 500 },
  ],
};
const keyed = {
  cidKeyed: true,
  glyphs: [
    { name: 1, width: 500 },
    { name: 2, width: 500 },
    { name: 5, width: 500 },
  ],
};

const mapTo = (digits: string, target: string): DocumentParts => ({
  font: { ToUnicode: '@toUnicode' },
  objects: { toUnicode: { dict: '', data: toUnicode(`1 beginbfchar <${digits}> <${target}> endbfchar`, 2) } },
});
const ranged = (range: string, digits: 2 | 4 = 2): DocumentParts => ({
  font: { ToUnicode: '@toUnicode' },
  objects: { toUnicode: { dict: '', data: toUnicode(range, digits) } },
});

const type3 = (font: string, shown = '(A)'): DocumentParts => ({
  content: `/P << /MCID 0 >> BDC BT /T 9 Tf ${shown} Tj ET EMC`,
  resources: { Font: '<< /T @type3 >>' },
  objects: {
    type3: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 65 /LastChar 66 /Widths [9 9] /CharProcs << /A @glyph /a1 @glyph >> /Resources << >> ${font} >>`,
    glyph: { dict: '', data: '9 0 d0 0 0 9 9 re f' },
  },
});

const base14 = (name: string, font: Entries = {}, shown = '(A)'): DocumentParts =>
  shows(`3 Tr ${shown}`, {
    font: {
      Subtype: '/Type1',
      BaseFont: `/${name}`,
      FontDescriptor: undefined,
      FirstChar: undefined,
      LastChar: undefined,
      Widths: undefined,
      Encoding: undefined,
      ...font,
    },
  });

/** Fonts of every kind, their programs, encodings, widths and texts. */
export const fontVariants: readonly RuleVariant[] = [
  // 7.21.4.1
  ['not embedded', '7.21.4.1-1', { descriptor: { FontFile2: undefined } }],
  ['not embedded, invisible', '', shows('3 Tr (Hi)', { descriptor: { FontFile2: undefined } })],
  [
    'not embedded, invisible and visible',
    '',
    shows('3 Tr (Hi) Tj 0 Tr (Hi)', { descriptor: { FontFile2: undefined } }),
  ],
  ['not embedded, mode 7', '7.21.4.1-1', shows('7 Tr (Hi)', { descriptor: { FontFile2: undefined } })],
  ['not embedded, empty string', '7.21.4.1-1', shows('()', { descriptor: { FontFile2: undefined } })],
  [
    'not embedded, selected only',
    '',
    { content: '/P << /MCID 0 >> BDC BT /F1 12 Tf ET EMC', descriptor: { FontFile2: undefined } },
  ],
  [
    'not embedded, in gs',
    '7.21.4.1-1',
    {
      content: '/P << /MCID 0 >> BDC BT /G gs (Hi) Tj ET EMC',
      resources: { ExtGState: '<< /G << /Font [@font 12] >> >>' },
      descriptor: { FontFile2: undefined },
    },
  ],
  ['no descriptor', '7.21.4.1-1', truetype({ FontDescriptor: undefined })],
  ['program under FontFile', '7.21.4.1-1', { descriptor: { FontFile2: undefined, FontFile: '@fontFile' } }],
  ['program under FontFile3', '', { descriptor: { FontFile2: undefined, FontFile3: '@fontFile' } }],
  ['program is no stream', '7.21.4.1-1', { descriptor: { FontFile2: '<< >>' } }],
  ['program empty', '7.21.4.1-1', { fontFile: new Uint8Array(0) }],
  ['program of rubbish', '7.21.4.1-1', { fontFile: Uint8Array.from({ length: 200 }, (_, index) => index) }],
  [
    'program cut',
    '7.21.4.1-1',
    { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windows] }).subarray(0, 100) },
  ],
  [
    'Type 1 program of rubbish',
    '7.21.4.1-1',
    { ...type1({}, {}), objects: { program: { dict: '', data: 'rubbish' } } },
  ],
  ['Type 1 in FontFile3', '7.21.4.1-1', { ...type1({}, { FontFile: undefined, FontFile3: '@program' }) }],
  ['Type 1 font with a TrueType program', '7.21.4.1-1', shows('(AB)', { font: { Subtype: '/Type1' } })],
  ['TrueType font with a Type 1 program', '7.21.4.1-1', type1({ Subtype: '/TrueType' }, {})],
  ['TrueType font with a CFF program', '7.21.4.1-1', cffFont({ Subtype: '/TrueType' }, ab)],
  ['MMType1', '', type1({ Subtype: '/MMType1' }, {})],
  ['unknown subtype', '', truetype({ Subtype: '/Type9' })],
  ['no subtype', '', truetype({ Subtype: undefined })],
  ['no Type', '', truetype({ Type: undefined })],
  ['no BaseFont', '', truetype({ BaseFont: undefined })],
  ['Helvetica invisible', '', base14('Helvetica')],
  ['Symbol invisible', '7.21.7-1', base14('Symbol')],
  ['ZapfDingbats invisible', '7.21.7-1', base14('ZapfDingbats')],
  ['Symbol with WinAnsi', '', base14('Symbol', { Encoding: '/WinAnsiEncoding' })],
  ['ZapfDingbats with differences', '', base14('ZapfDingbats', { Encoding: '<< /Differences [65 /a1] >>' })],
  ['Symbol with differences', '', base14('Symbol', { Encoding: '<< /Differences [65 /alpha] >>' })],
  [
    'Helvetica unknown name',
    '7.21.7-1',
    base14('Helvetica', { Encoding: '<< /Differences [65 /nonsense] >>' }),
  ],
  ['Helvetica control code', '7.21.7-2 7.21.8-1', base14('Helvetica', {}, '<01>')],
  [
    'Helvetica WinAnsi control code',
    '7.21.7-2 7.21.8-1',
    base14('Helvetica', { Encoding: '/WinAnsiEncoding' }, '<01>'),
  ],
  ['Helvetica WinAnsi bullet holes', '', base14('Helvetica', { Encoding: '/WinAnsiEncoding' }, '<7F81>')],
  ['Helvetica WinAnsi nbsp', '', base14('Helvetica', { Encoding: '/WinAnsiEncoding' }, '<A0AD>')],
  [
    'Helvetica MacRoman',
    '7.21.7-2 7.21.8-1',
    base14('Helvetica', { Encoding: '/MacRomanEncoding' }, '<CADBF0>'),
  ],
  ['Helvetica MacExpert', '', base14('Helvetica', { Encoding: '/MacExpertEncoding' }, '<21>')],
  ['Helvetica Standard', '', base14('Helvetica', { Encoding: '/StandardEncoding' }, '(A)')],
  ['Helvetica PDFDoc', '', base14('Helvetica', { Encoding: '/PDFDocEncoding' }, '(A)')],
  ['Helvetica unknown encoding', '', base14('Helvetica', { Encoding: '/Nope' }, '(A)')],
  ['Arial no descriptor', '7.21.7-1', base14('Arial')],

  // 7.21.4.1-2, 7.21.8
  ['code without glyph', '7.21.4.1-2', shows('(H!)')],
  ['code without glyph invisible', '', shows('3 Tr (H!)')],
  ['code without glyph in both modes', '', shows('3 Tr (H!) Tj 0 Tr (H)')],
  ['WinAnsi hole', '7.21.4.1-2 7.21.5-1', shows('<81>')],
  ['WinAnsi control code', '7.21.4.1-2 7.21.5-1 7.21.7-2 7.21.8-1', shows('<01>')],
  ['WinAnsi zero', '7.21.5-1 7.21.7-2 7.21.8-1', shows('<00>')],
  ['WinAnsi zero invisible', '7.21.7-2 7.21.8-1', shows('3 Tr <00>')],
  [
    'MacRoman control code',
    '7.21.4.1-2 7.21.5-1 7.21.7-2 7.21.8-1',
    shows('<01>', { font: { Encoding: '/MacRomanEncoding' } }),
  ],
  [
    'differences to .notdef',
    '7.21.7-2 7.21.8-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /.notdef] >>' } }),
  ],
  [
    'differences to .notdef invisible',
    '7.21.7-2 7.21.8-1',
    shows('3 Tr (A)', {
      font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /.notdef] >>' },
    }),
  ],
  [
    'differences to unlisted name',
    '7.21.4.1-2 7.21.6-2 7.21.7-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /g27] >>' } }),
  ],
  [
    'differences to uni name',
    '7.21.4.1-2 7.21.6-2 7.21.7-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /uni0042] >>' } }),
  ],
  [
    'differences to u name',
    '7.21.4.1-2 7.21.6-2 7.21.7-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /u0042] >>' } }),
  ],
  [
    'differences with suffix',
    '7.21.4.1-2 7.21.6-2 7.21.7-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B.sc] >>' } }),
  ],
  [
    'differences with components',
    '7.21.4.1-2 7.21.6-2 7.21.7-1',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B_C] >>' } }),
  ],
  [
    'differences unused unlisted',
    '7.21.6-2',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [200 /g27] >>' } }),
  ],
  [
    'differences empty',
    '',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [] >>' } }),
  ],
  [
    'differences number only',
    '',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65] >>' } }),
  ],
  [
    'differences not an array',
    '',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences /A >>' } }),
  ],
  [
    'differences without base',
    '7.21.6-2',
    shows('(A)', { font: { Encoding: '<< /Differences [65 /B] >>' } }),
  ],
  [
    'differences with Standard base',
    '7.21.6-2',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /StandardEncoding /Differences [65 /B] >>' } }),
  ],
  [
    'encoding dictionary without differences',
    '',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /MacRomanEncoding >>' } }),
  ],
  ['encoding dictionary empty', '7.21.6-2', shows('(A)', { font: { Encoding: '<< >>' } })],
  [
    'StandardEncoding',
    '7.21.4.1-1 7.21.6-2 7.21.7-1 7.21.8-1',
    shows('(A)', { font: { Encoding: '/StandardEncoding' } }),
  ],
  [
    'MacExpertEncoding',
    '7.21.4.1-1 7.21.6-2 7.21.7-2 7.21.8-1',
    shows('(A)', { font: { Encoding: '/MacExpertEncoding' } }),
  ],
  ['MacRomanEncoding', '', shows('(A)', { font: { Encoding: '/MacRomanEncoding' } })],
  ['no encoding', '7.21.6-2 7.21.7-1', shows('(A)', { font: { Encoding: undefined } })],
  [
    'no encoding, ToUnicode',
    '7.21.6-2',
    {
      ...shows('(A)'),
      font: { Encoding: undefined, ToUnicode: '@toUnicode' },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfrange <20> <7E> <0020> endbfrange', 2) } },
    },
  ],
  ['Flags missing', '', { descriptor: { Flags: undefined } }],
  ['Flags both', '7.21.6-3 7.21.6-4', { descriptor: { Flags: '36' } }],
  ['Flags symbolic', '7.21.6-3 7.21.6-4', { descriptor: { Flags: '4' } }],
  ['Flags zero', '', { descriptor: { Flags: '0' } }],
  ['no cmap', '7.21.4.1-2 7.21.5-1 7.21.6-1', { fontFile: buildSfnt({ widths: plainWidths }) }],
  ['no cmap but names', '7.21.6-1', shows('(AB)', { fontFile: named(['.notdef', 'A', 'B'], undefined) })],
  [
    'names and Macintosh cmap',
    '',
    shows('(AB)', {
      fontFile: named(['.notdef', 'A', 'B'], [{ platform: 1, encoding: 0, format: 0, map: { 1: 1 } }]),
    }),
  ],
  ['Macintosh cmap', '', { fontFile: buildSfnt({ widths: plainWidths, cmaps: [macintosh] }) }],
  [
    'Macintosh cmap and differences',
    '7.21.6-2',
    {
      fontFile: buildSfnt({ widths: plainWidths, cmaps: [macintosh] }),
      font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [200 /A] >>' },
    },
  ],
  ['Windows cmap', '', { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windows] }) }],
  [
    'symbol cmap',
    '7.21.4.1-2 7.21.6-1',
    { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windowsSymbol] }) },
  ],
  [
    'symbol and Windows cmap',
    '',
    { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windowsSymbol, windows] }) },
  ],
  [
    'Unicode platform cmap',
    '7.21.4.1-2',
    {
      fontFile: buildSfnt({
        widths: plainWidths,
        cmaps: [{ platform: 0, encoding: 3, format: 4, map: plainMap }],
      }),
    },
  ],
  [
    'Unicode platform and Macintosh cmap',
    '',
    {
      fontFile: buildSfnt({
        widths: plainWidths,
        cmaps: [{ platform: 0, encoding: 3, format: 4, map: plainMap }, macintosh],
      }),
    },
  ],
  [
    'Windows full cmap',
    '7.21.4.1-2',
    {
      fontFile: buildSfnt({
        widths: plainWidths,
        cmaps: [{ platform: 3, encoding: 10, format: 12, map: plainMap }],
      }),
    },
  ],
  [
    'format 6 cmap',
    '',
    {
      fontFile: buildSfnt({
        widths: plainWidths,
        cmaps: [{ platform: 1, encoding: 0, format: 6, map: plainMap }],
      }),
    },
  ],
  [
    'Macintosh Japanese cmap',
    '7.21.4.1-2',
    {
      fontFile: buildSfnt({
        widths: plainWidths,
        cmaps: [{ platform: 1, encoding: 1, format: 0, map: plainMap }],
      }),
    },
  ],
  [
    'no cmap, differences',
    '7.21.4.1-2 7.21.5-1 7.21.6-1 7.21.6-2',
    {
      fontFile: buildSfnt({ widths: plainWidths }),
      font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [200 /A] >>' },
    },
  ],

  // symbolic
  ['symbolic symbol', '', symbolic([windowsSymbol])],
  ['symbolic no cmap', '7.21.4.1-2 7.21.5-1 7.21.6-4', symbolic(undefined)],
  ['symbolic empty cmap', '7.21.4.1-2 7.21.6-4', symbolic([])],
  ['symbolic Macintosh', '', symbolic([macintosh])],
  ['symbolic Windows', '7.21.4.1-2', symbolic([windows])],
  ['symbolic two', '7.21.6-4', symbolic([macintosh, windows])],
  ['symbolic two with symbol', '', symbolic([macintosh, windowsSymbol])],
  ['symbolic three', '', symbolic([macintosh, windows, windowsSymbol])],
  ['symbolic Unicode', '7.21.4.1-2', symbolic([{ platform: 0, encoding: 3, format: 4, map: plainMap }])],
  ['symbolic symbol low codes', '', symbolic([{ platform: 3, encoding: 0, format: 4, map: plainMap }])],
  [
    'symbolic symbol F1',
    '',
    symbolic([
      {
        platform: 3,
        encoding: 0,
        format: 4,
        map: Object.fromEntries(
          Object.entries(plainMap).map(([code, glyph]) => [0xf100 + Number(code), glyph]),
        ),
      },
    ]),
  ],
  [
    'symbolic symbol E0',
    '7.21.4.1-2',
    symbolic([
      {
        platform: 3,
        encoding: 0,
        format: 4,
        map: Object.fromEntries(
          Object.entries(plainMap).map(([code, glyph]) => [0xe000 + Number(code), glyph]),
        ),
      },
    ]),
  ],
  ['symbolic with WinAnsi', '7.21.6-3', symbolic([windowsSymbol], { Encoding: '/WinAnsiEncoding' })],
  ['symbolic with differences', '', symbolic([windowsSymbol], { Encoding: '<< /Differences [65 /B] >>' })],
  ['symbolic with empty dictionary', '', symbolic([windowsSymbol], { Encoding: '<< >>' })],
  ['symbolic with Identity-H', '7.21.6-3', symbolic([windowsSymbol], { Encoding: '/Identity-H' })],
  ['symbolic with null', '', symbolic([windowsSymbol], { Encoding: 'null' })],
  ['symbolic Macintosh with MacRoman', '7.21.6-3', symbolic([macintosh], { Encoding: '/MacRomanEncoding' })],
  [
    'symbolic missing code',
    '7.21.4.1-2',
    { ...symbolic([windowsSymbol]), ...{ content: '/P << /MCID 0 >> BDC BT /F1 12 Tf (!) Tj ET EMC' } },
  ],
  [
    'symbolic zero',
    '7.21.5-1 7.21.7-1',
    { ...symbolic([windowsSymbol]), content: '/P << /MCID 0 >> BDC BT /F1 12 Tf <00> Tj ET EMC' },
  ],
  [
    'symbolic missing code invisible',
    '',
    { ...symbolic([windowsSymbol]), content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (!) Tj ET EMC' },
  ],
  ['symbolic no ToUnicode', '7.21.7-1', symbolic([windowsSymbol], { ToUnicode: undefined })],
  [
    'symbolic with Encoding no ToUnicode',
    '7.21.6-3',
    symbolic([windowsSymbol], { ToUnicode: undefined, Encoding: '/WinAnsiEncoding' }),
  ],

  // widths
  ['width off by one', '', { font: { Widths: widths({ 99: '501' }) } }],
  ['width off by two', '7.21.5-1', { font: { Widths: widths({ 99: '502' }) } }],
  ['width off by 1.001', '7.21.5-1', { font: { Widths: widths({ 99: '501.001' }) } }],
  ['width off by 1.5', '7.21.5-1', { font: { Widths: widths({ 99: '501.5' }) } }],
  ['width off by minus 1.5', '7.21.5-1', { font: { Widths: widths({ 99: '498.5' }) } }],
  ['width zero', '7.21.5-1', { font: { Widths: widths({ 99: '0' }) } }],
  ['width null', '7.21.5-1', { font: { Widths: widths({ 99: 'null' }) } }],
  ['width string', '7.21.5-1', { font: { Widths: widths({ 99: '(500)' }) } }],
  ['width negative', '7.21.5-1', { font: { Widths: widths({ 99: '-500' }) } }],
  ['width off for unused', '', { font: { Widths: widths({ 65: '700' }) } }],
  ['width off invisible', '', shows('3 Tr (c)', { font: { Widths: widths({ 99: '700' }) } })],
  ['no Widths', '7.21.5-1', { font: { Widths: undefined } }],
  ['no FirstChar', '7.21.5-1', { font: { FirstChar: undefined } }],
  ['no LastChar', '7.21.5-1', { font: { LastChar: undefined } }],
  ['short Widths', '7.21.5-1', { font: { Widths: widths({}, 40) } }],
  ['LastChar before the end', '7.21.5-1', { font: { LastChar: '80' } }],
  ['FirstChar late', '7.21.5-1', { font: { FirstChar: '100' } }],
  ['FirstChar late MissingWidth', '', { font: { FirstChar: '100' }, descriptor: { MissingWidth: '500' } }],
  [
    'short Widths MissingWidth right',
    '7.21.5-1',
    { font: { Widths: widths({}, 40) }, descriptor: { MissingWidth: '500' } },
  ],
  [
    'short Widths MissingWidth wrong',
    '7.21.5-1',
    { font: { Widths: widths({}, 40) }, descriptor: { MissingWidth: '400' } },
  ],
  ['no Widths MissingWidth', '', { font: { Widths: undefined }, descriptor: { MissingWidth: '500' } }],
  ['Widths empty', '7.21.5-1', { font: { Widths: '[]' } }],
  [
    'Widths of references',
    '',
    { font: { Widths: `[${Array.from({ length: 91 }, () => '@w').join(' ')}]` }, objects: { w: '500' } },
  ],
  [
    'units of 2048',
    '',
    { fontFile: buildSfnt({ unitsPerEm: 2048, widths: plainWidths.map(() => 1024), cmaps: [windows] }) },
  ],
  [
    'units of 2048 rounded',
    '7.21.5-1',
    { fontFile: buildSfnt({ unitsPerEm: 2048, widths: plainWidths.map(() => 1027), cmaps: [windows] }) },
  ],
  ['fewer metrics', '', { fontFile: buildSfnt({ widths: plainWidths, fullMetrics: 1, cmaps: [windows] }) }],
  [
    'fewer metrics wrong',
    '7.21.5-1',
    {
      fontFile: buildSfnt({
        widths: [...plainWidths.slice(0, 3), 700, ...plainWidths.slice(4)],
        fullMetrics: 4,
        cmaps: [windows],
      }),
    },
  ],
  [
    'missing glyph with width',
    '7.21.4.1-2 7.21.5-1',
    shows('(!)', { font: { Widths: widths({ 33: '0' }) } }),
  ],

  // Type 1
  ['Type 1', '', type1({}, {})],
  ['Type 1 without Encoding', '', type1({ Encoding: undefined }, {})],
  ['Type 1 width', '7.21.5-1', type1({}, {}, { ...letterWidths, B: 600 })],
  ['Type 1 width zero in dictionary', '7.21.5-1', type1({ Widths: widths({ 65: '0' }) }, {})],
  ['Type 1 no width in dictionary', '7.21.5-1', type1({ Widths: undefined, FirstChar: undefined }, {})],
  ['Type 1 width half', '7.21.5-1', type1({ Widths: widths({ 65: '501.5' }) }, {})],
  ['Type 1 missing glyph', '7.21.4.1-2 7.21.5-1', type1({}, {}, { '.notdef': 500, A: 500 })],
  [
    'Type 1 missing glyph invisible',
    '',
    {
      ...type1({}, {}, { '.notdef': 500, A: 500 }),
      content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (AB) Tj ET EMC',
    },
  ],
  [
    'Type 1 missing glyph zero width',
    '7.21.4.1-2',
    type1({ Widths: widths({ 66: '0' }) }, {}, { '.notdef': 500, A: 500 }),
  ],
  [
    'Type 1 code to .notdef',
    '7.21.4.1-2 7.21.5-1 7.21.7-2 7.21.8-1',
    { ...type1({}, {}), content: '/P << /MCID 0 >> BDC BT /F1 12 Tf <01> Tj ET EMC' },
  ],
  [
    'Type 1 built-in encoding',
    '',
    {
      ...type1({ Encoding: undefined }, {}),
      objects: {
        program: { dict: '', data: buildType1({ widths: letterWidths, encoding: { 65: 'A', 66: 'B' } }) },
      },
    },
  ],
  [
    'Type 1 built-in encoding hole',
    '7.21.4.1-2 7.21.7-2',
    {
      ...type1({ Encoding: undefined }, {}),
      objects: { program: { dict: '', data: buildType1({ widths: letterWidths, encoding: { 65: 'A' } }) } },
    },
  ],
  [
    'Type 1 built-in encoding, symbolic',
    '',
    {
      ...type1({ Encoding: undefined }, { Flags: '4' }),
      objects: {
        program: { dict: '', data: buildType1({ widths: letterWidths, encoding: { 65: 'A', 66: 'B' } }) },
      },
    },
  ],
  [
    'Type 1 built-in odd names',
    '7.21.7-1',
    {
      ...type1({ Encoding: undefined }, {}),
      objects: {
        program: {
          dict: '',
          data: buildType1({
            widths: { '.notdef': 500, g1: 500, g2: 500 },
            encoding: { 65: 'g1', 66: 'g2' },
          }),
        },
      },
    },
  ],
  [
    'Type 1 odd names in differences',
    '7.21.7-1',
    {
      ...type1({ Encoding: '<< /Differences [65 /g1 /g2] >>' }, {}),
      objects: { program: { dict: '', data: buildType1({ widths: { '.notdef': 500, g1: 500, g2: 500 } }) } },
    },
  ],
  [
    'Type 1 odd names with ToUnicode',
    '',
    {
      ...type1({ Encoding: '<< /Differences [65 /g1 /g2] >>', ToUnicode: '@toUnicode' }, {}),
      objects: {
        program: { dict: '', data: buildType1({ widths: { '.notdef': 500, g1: 500, g2: 500 } }) },
        toUnicode: { dict: '', data: toUnicode('1 beginbfrange <41> <42> <0041> endbfrange', 2) },
      },
    },
  ],
  [
    'Type 1 hexadecimal',
    '7.21.4.1-1',
    {
      ...type1({}, {}),
      objects: { program: { dict: '', data: buildType1({ widths: letterWidths, hexadecimal: true }) } },
    },
  ],
  [
    'Type 1 PFB',
    '7.21.4.1-1',
    {
      ...type1({}, {}),
      objects: { program: { dict: '', data: buildType1({ widths: letterWidths, pfb: true }) } },
    },
  ],
  [
    'Type 1 other matrix',
    '',
    {
      ...type1({}, {}),
      objects: {
        program: {
          dict: '',
          data: buildType1({
            widths: { '.notdef': 1000, A: 1000, B: 1000, space: 1000 },
            fontMatrix: 0.0005,
          }),
        },
      },
    },
  ],
  ['Type 1 without .notdef', '', type1({}, {}, { A: 500, B: 500 })],
  ['CharSet all', '', type1({}, { CharSet: '(/A/B/space)' })],
  ['CharSet with .notdef', '', type1({}, { CharSet: '(/.notdef/A/B/space)' })],
  ['CharSet missing one', '7.21.4.2-1', type1({}, { CharSet: '(/A/B)' })],
  ['CharSet one too many', '7.21.4.2-1', type1({}, { CharSet: '(/A/B/C/space)' })],
  ['CharSet with spaces', '', type1({}, { CharSet: '(/A /B /space)' })],
  ['CharSet empty', '7.21.4.2-1', type1({}, { CharSet: '()' })],
  ['CharSet without slashes', '7.21.4.2-1', type1({}, { CharSet: '(A B space)' })],
  ['CharSet name', '', type1({}, { CharSet: '/A' })],
  ['CharSet doubled', '', type1({}, { CharSet: '(/A/A/B/space)' })],
  ['CharSet not a subset', '', type1({ BaseFont: '/Letters' }, { CharSet: '(/A)' })],
  ['CharSet short subset tag', '', type1({ BaseFont: '/ABCDE+Letters' }, { CharSet: '(/A)' })],
  ['CharSet longer tag', '', type1({ BaseFont: '/XABCDEF+Letters' }, { CharSet: '(/A)' })],
  ['CharSet lower tag', '', type1({ BaseFont: '/Abcdef+Letters' }, { CharSet: '(/A)' })],
  ['CharSet not embedded', '7.21.4.1-1', { ...type1({}, { CharSet: '(/A)', FontFile: undefined }) }],
  ['CharSet MMType1', '7.21.4.2-1', type1({ Subtype: '/MMType1' }, { CharSet: '(/A)' })],
  ['CharSet CFF', '', cffFont({}, ab, { CharSet: '(/A/B)' })],
  ['CharSet CFF missing', '7.21.4.2-1', cffFont({}, ab, { CharSet: '(/A)' })],
  ['CharSet TrueType', '', { descriptor: { CharSet: '(/A)' } }],
  [
    'CharSet invisible',
    '7.21.4.2-1',
    { ...type1({}, { CharSet: '(/A)' }), content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (AB) Tj ET EMC' },
  ],

  // CFF
  ['CFF', '', cffFont({}, ab)],
  ['CFF missing glyph', '7.21.4.1-2 7.21.5-1', cffFont({}, { glyphs: [{ name: 'A', width: 500 }] })],
  [
    'CFF width',
    '7.21.5-1',
    cffFont(
      {},
      {
        glyphs: [
          { name: 'A', width: 500 },
          { name: 'B', width: 700 },
        ],
      },
    ),
  ],
  ['CFF width zero in dictionary', '7.21.5-1', cffFont({ Widths: widths({ 65: '0' }) }, ab)],
  [
    'CFF default width',
    '',
    cffFont(
      {},
      {
        glyphs: [
          { name: 'A', width: undefined },
          { name: 'B', width: 500 },
        ],
        defaultWidth: 500,
      },
    ),
  ],
  ['CFF nominal width', '', cffFont({}, { ...ab, nominalWidth: 300 })],
  ['CFF built-in encoding', '', cffFont({ Encoding: undefined }, { ...ab, codes: [65, 66] })],
  ['CFF standard encoding', '', cffFont({ Encoding: undefined }, ab)],
  ['CFF .notdef code', '7.21.7-2 7.21.8-1', cffFont({}, ab, {}, 'Type1C', '<01>')],
  [
    'CFF .notdef code without encoding',
    '7.21.7-2',
    cffFont({ Encoding: undefined }, ab, {}, 'Type1C', '<01>'),
  ],
  [
    'CFF odd names',
    '7.21.7-1',
    cffFont(
      { Encoding: '<< /Differences [65 /g1 /g2] >>' },
      {
        glyphs: [
          { name: 'g1', width: 500 },
          { name: 'g2', width: 500 },
        ],
      },
    ),
  ],
  ['CFF keyed in simple font', '7.21.4.1-2 7.21.5-1', cffFont({}, keyed)],
  ['CFF as CIDFontType0C', '7.21.4.1-1', cffFont({}, ab, {}, 'CIDFontType0C')],
  ['CFF as OpenType', '7.21.4.1-1', cffFont({}, ab, {}, 'OpenType')],
  [
    'CFF without Subtype',
    '7.21.4.1-1',
    { ...cffFont({}, ab), objects: { program: { dict: '', data: buildCff(ab) } } },
  ],

  // composite
  ['composite', '', composite({})],
  ['composite keyed', '', composite({ keyed: true })],
  ['composite zero', '7.21.8-1', composite({ shown: '0000' })],
  [
    'composite zero invisible',
    '7.21.8-1',
    { ...composite({ shown: '0000' }), content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf <0000> Tj ET EMC' },
  ],
  ['composite beyond', '7.21.4.1-2 7.21.8-1', composite({ shown: '0009' })],
  [
    'composite beyond invisible',
    '7.21.8-1',
    { ...composite({ shown: '0009' }), content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf <0009> Tj ET EMC' },
  ],
  [
    'composite beyond, other width than the glyph in its place',
    '7.21.4.1-2 7.21.5-1 7.21.8-1',
    composite({ shown: '0009', widths: '/DW 400 /W [0 4 500]' }),
  ],
  [
    'composite encoding dictionary',
    '7.21.3.1-1 7.21.3.3-1',
    composite({ encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>' }),
  ],
  [
    'composite encoding dictionary, no ToUnicode',
    '7.21.3.1-1 7.21.3.3-1',
    composite({ encoding: '<< /Type /Encoding >>', toUnicode: '' }),
  ],
  ['composite descendant no CIDFont', '7.21.4.1-1', composite({ descendant: 'Type1' })],
  ['composite descendant no CIDFont keyed', '', composite({ descendant: 'Type1', keyed: true })],
  ['composite descendant Type 3', '', composite({ descendant: 'Type3' })],
  ['program without horizontal header', '7.21.4.1-1', { fontFile: renamed(plainFontFile(), 'hhea', 'xhea') }],
  ['program without metrics', '7.21.4.1-1', { fontFile: renamed(plainFontFile(), 'hmtx', 'xmtx') }],
  ['composite odd byte', '7.21.4.1-2 7.21.8-1', composite({ shown: '000100' })],
  ['composite odd byte 01', '7.21.4.1-2 7.21.7-1 7.21.8-1', composite({ shown: '000101' })],
  ['composite odd byte 41', '7.21.4.1-2 7.21.7-1 7.21.8-1', composite({ shown: '000141' })],
  ['composite one byte', '7.21.4.1-2 7.21.7-1 7.21.8-1', composite({ shown: '01' })],
  ['composite keyed odd byte', '7.21.4.1-2 7.21.7-1 7.21.8-1', composite({ keyed: true, shown: '000101' })],
  ['composite keyed missing', '7.21.4.1-2 7.21.8-1', composite({ keyed: true, shown: '0003' })],
  ['composite keyed last', '', composite({ keyed: true, shown: '0005' })],
  ['composite width', '7.21.5-1', composite({ widths: '/DW 500 /W [1 [700]]' })],
  ['composite width range', '7.21.5-1', composite({ widths: '/DW 500 /W [1 2 700]' })],
  ['composite width unused', '', composite({ widths: '/DW 500 /W [3 [700]]' })],
  ['composite width zero', '7.21.5-1', composite({ widths: '/DW 500 /W [1 [0]]' })],
  ['composite width default', '7.21.5-1', composite({ widths: '' })],
  ['composite width real', '', composite({ widths: '/DW 500.9' })],
  ['composite width real too much', '7.21.5-1', composite({ widths: '/DW 501.1' })],
  ['composite width doubled', '', composite({ widths: '/DW 500 /W [1 [700] 1 [500]]' })],
  ['composite width doubled last wrong', '7.21.5-1', composite({ widths: '/DW 500 /W [1 [500] 1 [700]]' })],
  ['composite width over range', '', composite({ widths: '/DW 500 /W [0 5 700 1 [500 500]]' })],
  ['composite width array then range', '', composite({ widths: '/DW 500 /W [1 [500 500] 0 5 700]' })],
  ['composite no CIDToGIDMap', '7.21.3.2-1', composite({ cidFont: ' ' })],
  [
    'composite no CIDToGIDMap, not embedded',
    '7.21.4.1-1',
    composite({ cidFont: ' ', descriptor: { FontFile2: undefined } }),
  ],
  ['composite CIDToGIDMap other name', '7.21.3.2-1', composite({ cidFont: '/CIDToGIDMap /Nope' })],
  [
    'composite CIDToGIDMap stream',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      objects: { map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 2) } },
    }),
  ],
  [
    'composite CIDToGIDMap short',
    '7.21.4.1-2 7.21.8-1',
    composite({
      cidFont: '/CIDToGIDMap @map',
      objects: { map: { dict: '', data: Uint8Array.of(0, 0, 0, 1) } },
    }),
  ],
  [
    'composite CIDToGIDMap to zero',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      objects: { map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0) } },
    }),
  ],
  [
    'composite CIDToGIDMap beyond',
    '7.21.4.1-2 7.21.8-1',
    composite({
      cidFont: '/CIDToGIDMap @map',
      objects: { map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 9) } },
    }),
  ],
  [
    'composite CIDToGIDMap swapped',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      shown: '0002',
      widths: '/DW 500',
      objects: { map: { dict: '', data: Uint8Array.of(0, 0, 0, 2, 0, 1) } },
    }),
  ],
  [
    'composite CIDToGIDMap empty',
    '7.21.4.1-2 7.21.8-1',
    composite({ cidFont: '/CIDToGIDMap @map', objects: { map: { dict: '', data: '' } } }),
  ],
  ['composite keyed with CIDToGIDMap', '', composite({ keyed: true, cidFont: '/CIDToGIDMap /Identity' })],
  ['composite not embedded', '7.21.4.1-1', composite({ descriptor: { FontFile2: undefined } })],
  [
    'composite without descriptor',
    '7.21.4.1-1',
    { ...composite({ cidFont: '/CIDToGIDMap /Identity /FontDescriptor null' }) },
  ],
  [
    'composite without descendants',
    '',
    { ...composite({}), font: { ...composite({}).font, DescendantFonts: undefined } },
  ],
  [
    'composite empty descendants',
    '',
    { ...composite({}), font: { ...composite({}).font, DescendantFonts: '[]' } },
  ],
  [
    'composite descendant not in array',
    '',
    { ...composite({}), font: { ...composite({}).font, DescendantFonts: '@cidFont' } },
  ],
  [
    'composite unkeyed CFF',
    '',
    {
      ...composite({ keyed: true }),
      objects: {
        ...composite({ keyed: true }).objects,
        program: { dict: '/Subtype /CIDFontType0C', data: buildCff(ab) },
      },
    },
  ],
  [
    'composite CIDFontType2 with CFF',
    '',
    {
      ...composite({ keyed: true }),
      objects: {
        ...composite({ keyed: true }).objects,
        cidFont:
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Letters /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @descriptor /DW 500 /CIDToGIDMap /Identity >>',
      },
    },
  ],
  ['composite Identity-V', '', composite({ encoding: '/Identity-V' })],
  ['composite unknown Encoding', '7.21.3.1-1 7.21.3.3-1', composite({ encoding: '/Nope-H' })],
  [
    'composite UniJIS',
    '7.21.3.1-1 7.21.4.1-2 7.21.8-1',
    composite({ encoding: '/UniJIS-UCS2-H', shown: '3042' }),
  ],
  [
    'composite UniJIS with collection',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/UniJIS-UCS2-H',
      collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 2',
      shown: '3042',
    }),
  ],
  [
    'composite UniJIS with large supplement',
    '7.21.3.1-1 7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/UniJIS-UCS2-H',
      collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 6',
      shown: '3042',
    }),
  ],
  [
    'composite UniJIS with other ordering',
    '7.21.3.1-1 7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/UniJIS-UTF16-H',
      collection: '/Registry (Adobe) /Ordering (GB1) /Supplement 0',
      shown: '3042',
    }),
  ],
  [
    'composite H',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/H',
      collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 0',
      shown: '2422',
    }),
  ],
  [
    'composite KSC',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/KSC-EUC-H',
      collection: '/Registry (Adobe) /Ordering (Korea1) /Supplement 0',
      shown: 'B0A1',
    }),
  ],
  [
    'composite GBK',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/GBK-EUC-H',
      collection: '/Registry (Adobe) /Ordering (GB1) /Supplement 2',
      shown: 'B0A141',
    }),
  ],
  [
    'composite B5',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '/ETen-B5-H',
      collection: '/Registry (Adobe) /Ordering (CNS1) /Supplement 0',
      shown: 'A440',
    }),
  ],
  ['composite no collection', '7.21.3.1-1', composite({ encoding: '/UniJIS-UCS2-H', collection: '' })],
  ['CMap stream', '', composite({ encoding: '@cmap', objects: cmap(identityCollection) ?? {} })],
  [
    'CMap stream other ordering',
    '7.21.3.1-1',
    composite({
      encoding: '@cmap',
      objects: cmap('/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >>') ?? {},
    }),
  ],
  [
    'CMap stream other registry',
    '7.21.3.1-1',
    composite({
      encoding: '@cmap',
      objects: cmap('/CIDSystemInfo << /Registry (Own) /Ordering (Identity) /Supplement 0 >>') ?? {},
    }),
  ],
  [
    'CMap stream supplement',
    '7.21.3.1-1',
    composite({
      encoding: '@cmap',
      collection: '/Registry (Adobe) /Ordering (Identity) /Supplement 1',
      objects: cmap(identityCollection) ?? {},
    }),
  ],
  [
    'CMap stream larger supplement',
    '',
    composite({
      encoding: '@cmap',
      objects: cmap('/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 3 >>') ?? {},
    }),
  ],
  ['CMap stream without collection', '7.21.3.1-1', composite({ encoding: '@cmap', objects: cmap('') ?? {} })],
  [
    'CMap stream without supplement',
    '',
    composite({
      encoding: '@cmap',
      objects: cmap('/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) >>') ?? {},
    }),
  ],
  [
    'CMap stream named Identity-H',
    '',
    composite({
      encoding: '@cmap',
      objects: {
        cmap: {
          ...(cmap('')?.cmap as { dict: string; data: string }),
          dict: '/Type /CMap /CMapName /Identity-H',
        },
      },
    }),
  ],
  [
    'CMap stream without name',
    '',
    composite({
      encoding: '@cmap',
      objects: {
        cmap: {
          ...(cmap('')?.cmap as { dict: string; data: string }),
          dict: `/Type /CMap ${identityCollection}`,
        },
      },
    }),
  ],
  [
    'CMap WMode differs',
    '7.21.3.3-2',
    composite({ encoding: '@cmap', objects: cmap(`${identityCollection} /WMode 1`) ?? {} }),
  ],
  [
    'CMap WMode inside only',
    '7.21.3.3-2',
    composite({ encoding: '@cmap', objects: cmap(identityCollection, '/WMode 1 def') ?? {} }),
  ],
  [
    'CMap WMode zero inside',
    '',
    composite({ encoding: '@cmap', objects: cmap(identityCollection, '/WMode 0 def') ?? {} }),
  ],
  [
    'CMap WMode both',
    '',
    composite({ encoding: '@cmap', objects: cmap(`${identityCollection} /WMode 1`, '/WMode 1 def') ?? {} }),
  ],
  [
    'CMap UseCMap predefined',
    '',
    composite({ encoding: '@cmap', objects: cmap(`${identityCollection} /UseCMap /UniJIS-UCS2-H`) ?? {} }),
  ],
  [
    'CMap UseCMap stream',
    '7.21.3.3-3',
    composite({
      encoding: '@cmap',
      objects: {
        ...cmap(`${identityCollection} /UseCMap @base`),
        base: {
          dict: `/Type /CMap /CMapName /Base ${identityCollection}`,
          data: 'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap',
        },
      },
    }),
  ],
  [
    'CMap UseCMap stream predefined name',
    '',
    composite({
      encoding: '@cmap',
      objects: {
        ...cmap(`${identityCollection} /UseCMap @base`),
        base: {
          dict: `/Type /CMap /CMapName /Identity-H ${identityCollection}`,
          data: 'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap',
        },
      },
    }),
  ],
  [
    'CMap UseCMap stream WMode differs',
    '7.21.3.3-2',
    composite({
      encoding: '@cmap',
      objects: {
        ...cmap(`${identityCollection} /UseCMap @base`),
        base: {
          dict: `/Type /CMap /CMapName /Identity-H /WMode 1 ${identityCollection}`,
          data: 'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap',
        },
      },
    }),
  ],
  [
    'CMap usecmap in file only',
    '',
    composite({ encoding: '@cmap', objects: cmap(identityCollection, '/Nope usecmap') ?? {} }),
  ],
  [
    'CMap usecmap predefined in file only',
    '',
    composite({ encoding: '@cmap', objects: cmap(identityCollection, '/Identity-H usecmap') ?? {} }),
  ],
  [
    'CMap unmapped code',
    '7.21.4.1-2 7.21.7-1 7.21.8-1',
    composite({ encoding: '@cmap', shown: '0200', objects: cmap(identityCollection) ?? {} }),
  ],
  [
    'CMap cidchar',
    '',
    composite({
      encoding: '@cmap',
      shown: '41',
      objects: {
        cmap: {
          dict: `/Type /CMap /CMapName /Own ${identityCollection}`,
          data: 'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 begincidchar <41> 1 endcidchar endcmap',
        },
      },
      toUnicode: toUnicode('1 beginbfchar <41> <0041> endbfchar', 2),
    }),
  ],
  [
    'CMap mixed lengths',
    '7.21.4.1-2 7.21.8-1',
    composite({
      encoding: '@cmap',
      shown: '41810001',
      objects: {
        cmap: {
          dict: `/Type /CMap /CMapName /Own ${identityCollection}`,
          data: 'begincmap 2 begincodespacerange <00> <7F> <8100> <FFFF> endcodespacerange 2 begincidchar <41> 1 <8100> 2 endcidchar endcmap',
        },
      },
      toUnicode:
        'begincmap 2 begincodespacerange <00> <7F> <8100> <FFFF> endcodespacerange 3 beginbfchar <41> <0041> <8100> <0042> <01> <0043> endbfchar endcmap',
    }),
  ],
  [
    'CMap notdef range',
    '',
    composite({
      encoding: '@cmap',
      shown: '05',
      objects: {
        cmap: {
          dict: `/Type /CMap /CMapName /Own ${identityCollection}`,
          data: 'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginnotdefrange <00> <1F> 1 endnotdefrange endcmap',
        },
      },
      toUnicode: toUnicode('1 beginbfchar <05> <0041> endbfchar', 2),
    }),
  ],
  [
    'CMap invisible',
    '7.21.3.1-1',
    {
      ...composite({ encoding: '@cmap', objects: cmap('') ?? {} }),
      content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf <0001> Tj ET EMC',
    },
  ],

  // CIDSet
  [
    'CIDSet all',
    '',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1110_0000) } },
    }),
  ],
  [
    'CIDSet without zero',
    '',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b0110_0000) } },
    }),
  ],
  [
    'CIDSet missing',
    '7.21.4.2-2',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1100_0000) } },
    }),
  ],
  [
    'CIDSet too many',
    '7.21.4.2-2',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1111_0000) } },
    }),
  ],
  [
    'CIDSet long',
    '',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1110_0000, 0, 0) } },
    }),
  ],
  [
    'CIDSet long and too many',
    '7.21.4.2-2',
    composite({
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1110_0000, 1) } },
    }),
  ],
  [
    'CIDSet empty',
    '7.21.4.2-2',
    composite({ descriptor: { CIDSet: '@set' }, objects: { set: { dict: '', data: '' } } }),
  ],
  ['CIDSet no stream', '', composite({ descriptor: { CIDSet: '[]' } })],
  [
    'CIDSet not a subset',
    '',
    {
      ...composite({ descriptor: { CIDSet: '@set' } }),
      objects: {
        ...composite({}).objects,
        set: { dict: '', data: '' },
        cidFont:
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Letters /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor @descriptor /DW 500 /CIDToGIDMap /Identity >>',
      },
    },
  ],
  [
    'CIDSet keyed',
    '',
    composite({
      keyed: true,
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1110_0100) } },
    }),
  ],
  [
    'CIDSet keyed by glyph',
    '7.21.4.2-2',
    composite({
      keyed: true,
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1111_0000) } },
    }),
  ],
  [
    'CIDSet with map',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1110_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet with longer map',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1100_0100) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet with longer map all glyphs',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1110_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet with map to beyond',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1100_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 7) },
      },
    }),
  ],
  [
    'CIDSet and empty glyph',
    '7.21.4.2-2',
    {
      ...composite({
        descriptor: { CIDSet: '@set' },
        shown: '0001',
        objects: { set: { dict: '', data: Uint8Array.of(0b1100_0000) } },
      }),
      fontFile: buildSfnt({ widths: [500, 500, 500], empty: [2] }),
    },
  ],
  [
    'CIDSet invisible',
    '7.21.4.2-2',
    {
      ...composite({ descriptor: { CIDSet: '@set' }, objects: { set: { dict: '', data: '' } } }),
      content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf <0001> Tj ET EMC',
    },
  ],

  // ToUnicode
  ['text zero', '7.21.7-2', mapTo('57', '0000')],
  ['text BOM', '7.21.7-2', mapTo('57', 'FEFF')],
  ['text FFFE', '7.21.7-2', mapTo('57', 'FFFE')],
  ['text FFFF', '', mapTo('57', 'FFFF')],
  ['text with zero within', '7.21.7-2', mapTo('57', '00410000')],
  ['text with BOM within', '7.21.7-2', mapTo('57', '0041FEFF')],
  ['text empty', '', mapTo('57', '')],
  ['text one byte', '', mapTo('57', '41')],
  ['text one byte zero', '7.21.7-2', mapTo('57', '00')],
  ['text three bytes', '', mapTo('57', '004100')],
  ['text private', '', mapTo('57', 'E000')],
  ['text lone surrogate', '', mapTo('57', 'D800')],
  ['text pair', '', mapTo('57', 'D83DDE00')],
  ['text for unused code', '', mapTo('01', '0000')],
  [
    'text zero invisible',
    '7.21.7-2',
    { ...mapTo('57', '0000'), content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (W) Tj ET EMC' },
  ],
  ['range from zero', '7.21.7-2', ranged('1 beginbfrange <57> <58> <0000> endbfrange')],
  ['range through BOM', '7.21.7-2', ranged('1 beginbfrange <57> <65> <FEF1> endbfrange')],
  ['range array', '', ranged('1 beginbfrange <57> <58> [<0041> <0042>] endbfrange')],
  ['range array with zero', '7.21.7-2', ranged('1 beginbfrange <57> <58> [<0000> <0042>] endbfrange')],
  ['range array short', '', ranged('1 beginbfrange <57> <65> [<0041>] endbfrange')],
  ['range swapped', '', ranged('1 beginbfrange <65> <57> <0041> endbfrange')],
  [
    'range over the low byte',
    '',
    { ...composite({ toUnicode: toUnicode('1 beginbfrange <0000> <01FF> <0041> endbfrange', 4) }) },
  ],
  [
    'range of FF',
    '',
    { ...composite({ toUnicode: toUnicode('1 beginbfrange <0001> <0002> <00FF> endbfrange', 4) }) },
  ],
  [
    'range over FFFF',
    '7.21.7-2',
    { ...composite({ toUnicode: toUnicode('1 beginbfrange <0001> <0002> <FFFF> endbfrange', 4) }) },
  ],
  ['name as target', '', ranged('1 beginbfchar <57> /A endbfchar')],
  ['unknown name as target', '', ranged('1 beginbfchar <57> /nonsense endbfchar')],
  ['number as target', '', ranged('1 beginbfchar <57> 65 endbfchar')],
  [
    'composite name as target',
    '',
    composite({ toUnicode: toUnicode('2 beginbfchar <0001> /A <0002> /B endbfchar', 4) }),
  ],
  [
    'composite unmapped',
    '7.21.7-1',
    composite({ toUnicode: toUnicode('1 beginbfchar <0001> <0041> endbfchar', 4) }),
  ],
  [
    'composite no ToUnicode',
    '7.21.7-1',
    { ...composite({}), font: { ...composite({}).font, ToUnicode: undefined } },
  ],
  [
    'composite ToUnicode Identity-H',
    '',
    { ...composite({}), font: { ...composite({}).font, ToUnicode: '/Identity-H' } },
  ],
  [
    'composite ToUnicode codes of one byte',
    '',
    composite({
      toUnicode:
        'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <0041> endbfrange endcmap',
    }),
  ],
  [
    'composite ToUnicode codespace one byte',
    '',
    composite({
      toUnicode:
        'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <0000> <00FF> <0041> endbfrange endcmap',
    }),
  ],
  [
    'composite ToUnicode no codespace',
    '',
    composite({ toUnicode: 'begincmap 1 beginbfrange <0000> <00FF> <0041> endbfrange endcmap' }),
  ],
  [
    'composite ToUnicode without begincmap',
    '',
    composite({
      toUnicode:
        '1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <0041> endbfrange',
    }),
  ],
  ['composite ToUnicode empty', '7.21.7-1', composite({ toUnicode: '' })],
  [
    'composite ToUnicode uses another',
    '',
    {
      ...composite({}),
      objects: {
        ...composite({}).objects,
        toUnicode: { dict: '/UseCMap @other', data: toUnicode('', 4) },
        other: { dict: '', data: toUnicode('1 beginbfrange <0000> <00FF> <0041> endbfrange', 4) },
      },
    },
  ],
  [
    'composite ToUnicode usecmap Identity',
    '7.21.7-1',
    {
      ...composite({}),
      objects: {
        ...composite({}).objects,
        toUnicode: { dict: '', data: `/Adobe-Identity-UCS usecmap ${toUnicode('', 4)}` },
      },
    },
  ],
  [
    'simple ToUnicode codes of two bytes',
    '',
    {
      font: { Encoding: undefined, ToUnicode: '@toUnicode' },
      descriptor: { Flags: '4' },
      fontFile: buildSfnt({ widths: plainWidths, cmaps: [macintosh] }),
      objects: {
        toUnicode: { dict: '', data: toUnicode('1 beginbfrange <0020> <007E> <0020> endbfrange', 4) },
      },
    },
  ],
  ['simple partial ToUnicode with encoding', '', mapTo('57', '0057')],
  ['simple ToUnicode not a stream', '', truetype({ ToUnicode: '/Identity-H' })],
  [
    'symbolic partial ToUnicode',
    '7.21.7-1',
    {
      ...symbolic([macintosh]),
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfchar <57> <0057> endbfchar', 2) } },
    },
  ],
  ['simple ToUnicode name, no encoding', '', { ...symbolic([macintosh], { ToUnicode: '/Identity-H' }) }],
  [
    'collection Japan1 without ToUnicode',
    '',
    {
      ...composite({ collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 2' }),
      font: { ...composite({}).font, ToUnicode: undefined },
    },
  ],
  [
    'collection Japan1 Identity-V without ToUnicode',
    '',
    {
      ...composite({
        collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 2',
        encoding: '/Identity-V',
      }),
      font: { ...composite({ encoding: '/Identity-V' }).font, ToUnicode: undefined },
    },
  ],
  [
    'collection KR without ToUnicode',
    '',
    {
      ...composite({ collection: '/Registry (Adobe) /Ordering (KR) /Supplement 2' }),
      font: { ...composite({}).font, ToUnicode: undefined },
    },
  ],
  [
    'collection own registry without ToUnicode',
    '7.21.7-1',
    {
      ...composite({ collection: '/Registry (Own) /Ordering (Japan1) /Supplement 2' }),
      font: { ...composite({}).font, ToUnicode: undefined },
    },
  ],
  [
    'UniJIS without ToUnicode',
    '7.21.4.1-2 7.21.8-1',
    {
      ...composite({
        encoding: '/UniJIS-UCS2-H',
        collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 2',
        shown: '3042',
      }),
      font: { ...composite({ encoding: '/UniJIS-UCS2-H' }).font, ToUnicode: undefined },
    },
  ],
  [
    'UniJIS unmapped without ToUnicode',
    '7.21.4.1-2 7.21.8-1',
    {
      ...composite({
        encoding: '/UniJIS-UCS2-H',
        collection: '/Registry (Adobe) /Ordering (Japan1) /Supplement 2',
        shown: 'E000',
      }),
      font: { ...composite({ encoding: '/UniJIS-UCS2-H' }).font, ToUnicode: undefined },
    },
  ],

  // Type 3
  ['Type 3', '', type3('/Encoding << /Differences [65 /A] >>')],
  ['Type 3 odd name', '', type3('/Encoding << /Differences [65 /a1] >>')],
  [
    'Type 3 odd name with ToUnicode',
    '',
    {
      ...type3('/Encoding << /Differences [65 /a1] >> /ToUnicode @toUnicode'),
      objects: {
        ...type3('/Encoding << /Differences [65 /a1] >> /ToUnicode @toUnicode').objects,
        toUnicode: { dict: '', data: toUnicode('1 beginbfchar <41> <0041> endbfchar', 2) },
      },
    },
  ],
  ['Type 3 missing procedure', '7.21.4.1-2 7.21.5-1', type3('/Encoding << /Differences [65 /B] >>')],
  ['Type 3 code without name', '7.21.4.1-2 7.21.7-1', type3('/Encoding << /Differences [65 /A] >>', '(C)')],
  [
    'Type 3 code to .notdef',
    '7.21.4.1-2 7.21.5-1 7.21.7-2 7.21.8-1',
    type3('/Encoding << /Differences [65 /.notdef] >>'),
  ],
  ['Type 3 without Encoding', '7.21.4.1-2 7.21.5-1 7.21.7-1', type3('')],
  ['Type 3 WinAnsi', '', type3('/Encoding /WinAnsiEncoding')],
  ['Type 3 BaseEncoding', '', type3('/Encoding << /BaseEncoding /WinAnsiEncoding >>')],
  ['Type 3 zero', '7.21.5-1', type3('/Encoding << /Differences [0 /A] >>', '<00>')],
  [
    'Type 3 width differs',
    '7.21.5-1',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: {
        ...type3('/Encoding << /Differences [65 /A] >>').objects,
        glyph: { dict: '', data: '5 0 d0 0 0 9 9 re f' },
      },
    },
  ],
  [
    'Type 3 empty procedure',
    '7.21.5-1',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: { ...type3('/Encoding << /Differences [65 /A] >>').objects, glyph: { dict: '', data: '' } },
    },
  ],
  [
    'CMap stream without collection supplement in font',
    '',
    composite({
      encoding: '@cmap',
      collection: '/Registry (Adobe) /Ordering (Identity)',
      objects: cmap(identityCollection) ?? {},
    }),
  ],
  [
    'composite unknown name as target',
    '',
    composite({ toUnicode: toUnicode('2 beginbfchar <0001> /nonsense <0002> /B endbfchar', 4) }),
  ],
  [
    'composite number as target',
    '7.21.7-1',
    composite({ toUnicode: toUnicode('2 beginbfchar <0001> 65 <0002> 66 endbfchar', 4) }),
  ],
  [
    'composite string as target',
    '7.21.7-1',
    composite({ toUnicode: toUnicode('2 beginbfchar <0001> (A) <0002> (B) endbfchar', 4) }),
  ],
  [
    'composite range to name',
    '',
    composite({ toUnicode: toUnicode('1 beginbfrange <0001> <0002> /A endbfrange', 4) }),
  ],
  [
    'composite ToUnicode other name',
    '7.21.7-1',
    { ...composite({}), font: { ...composite({}).font, ToUnicode: '/Nope' } },
  ],
  [
    'composite ToUnicode Identity-V',
    '',
    { ...composite({}), font: { ...composite({}).font, ToUnicode: '/Identity-V' } },
  ],
  [
    'composite ToUnicode Identity-H zero',
    '7.21.7-2 7.21.8-1',
    { ...composite({ shown: '0000' }), font: { ...composite({}).font, ToUnicode: '/Identity-H' } },
  ],
  [
    'composite ToUnicode Identity-H BOM',
    '7.21.4.1-2 7.21.7-2 7.21.8-1',
    { ...composite({ shown: 'FEFF' }), font: { ...composite({}).font, ToUnicode: '/Identity-H' } },
  ],
  [
    'CIDSet map padded all',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1111_1100) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet map padded, first',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1100_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet map padded, no zero',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b0100_0100) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet map all, beyond glyphs',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1110_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 7) },
      },
    }),
  ],
  [
    'CIDSet map short',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1100_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1) },
      },
    }),
  ],
  [
    'CIDSet map short, all glyphs',
    '7.21.4.2-2',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1110_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1) },
      },
    }),
  ],
  [
    'CIDSet map doubled',
    '',
    composite({
      cidFont: '/CIDToGIDMap @map',
      descriptor: { CIDSet: '@set' },
      shown: '0001',
      objects: {
        set: { dict: '', data: Uint8Array.of(0b1111_0000) },
        map: { dict: '', data: Uint8Array.of(0, 0, 0, 1, 0, 2, 0, 2) },
      },
    }),
  ],
  [
    'CIDSet keyed more',
    '7.21.4.2-2',
    composite({
      keyed: true,
      descriptor: { CIDSet: '@set' },
      objects: { set: { dict: '', data: Uint8Array.of(0b1110_0110) } },
    }),
  ],
  [
    'CIDSet unkeyed CFF',
    '7.21.4.2-2',
    {
      ...composite({ keyed: true, descriptor: { CIDSet: '@set' } }),
      objects: {
        ...composite({ keyed: true }).objects,
        set: { dict: '', data: Uint8Array.of(0b1110_0000) },
        program: { dict: '/Subtype /CIDFontType0C', data: buildCff(ab) },
      },
    },
  ],
  ['W ranges overlapping', '7.21.5-1', composite({ widths: '/DW 500 /W [0 5 700 1 2 500]' })],
  ['W ranges overlapping, last wrong', '', composite({ widths: '/DW 500 /W [1 2 500 0 5 700]' })],
  [
    'differences with MacExpert base',
    '7.21.6-2',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /MacExpertEncoding /Differences [65 /B] >>' } }),
  ],
  [
    'differences with unknown base',
    '7.21.6-2',
    shows('(A)', { font: { Encoding: '<< /BaseEncoding /Nope /Differences [65 /B] >>' } }),
  ],
  ['unknown base only', '7.21.6-2', shows('(A)', { font: { Encoding: '<< /BaseEncoding /Nope >>' } })],
  [
    'symbolic with base and differences',
    '7.21.6-3',
    symbolic([windowsSymbol], { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>' }),
  ],
  [
    'symbolic Macintosh with differences',
    '',
    symbolic([macintosh], { Encoding: '<< /Differences [65 /B] >>' }),
  ],
  [
    'symbolic differences without ToUnicode',
    '7.21.7-1',
    symbolic([macintosh], { ToUnicode: undefined, Encoding: '<< /Differences [65 /B] >>' }),
  ],
  [
    'symbolic differences elsewhere without ToUnicode',
    '7.21.7-1',
    symbolic([macintosh], { ToUnicode: undefined, Encoding: '<< /Differences [200 /B] >>' }),
  ],
  [
    'Type 1 zero',
    '7.21.5-1 7.21.7-2 7.21.8-1',
    { ...type1({}, {}), content: '/P << /MCID 0 >> BDC BT /F1 12 Tf <00> Tj ET EMC' },
  ],
  ['CFF zero', '7.21.7-2 7.21.8-1', cffFont({}, ab, {}, 'Type1C', '<00>')],
  [
    'CFF width of .notdef',
    '7.21.5-1 7.21.7-2 7.21.8-1',
    cffFont({ Widths: widths({}, 91), FirstChar: '1' }, ab, {}, 'Type1C', '<01>'),
  ],
  [
    'CFF built-in encoding swapped widths',
    '',
    cffFont(
      { Encoding: undefined, Widths: widths({ 65: '700' }) },
      {
        glyphs: [
          { name: 'A', width: 500 },
          { name: 'B', width: 700 },
        ],
        codes: [66, 65],
      },
    ),
  ],
  [
    'CFF built-in encoding with differences',
    '',
    cffFont(
      { Encoding: '<< /Differences [67 /A] >>' },
      {
        glyphs: [
          { name: 'A', width: 500 },
          { name: 'B', width: 500 },
        ],
        codes: [70, 71],
      },
      {},
      'Type1C',
      '(C)',
    ),
  ],
  [
    'CFF built-in encoding with differences, other code',
    '',
    cffFont(
      { Encoding: '<< /Differences [67 /A] >>' },
      {
        glyphs: [
          { name: 'A', width: 500 },
          { name: 'B', width: 500 },
        ],
        codes: [70, 71],
      },
      {},
      'Type1C',
      '(FG)',
    ),
  ],
  [
    'CFF built-in odd names',
    '7.21.7-1',
    cffFont(
      { Encoding: undefined },
      {
        glyphs: [
          { name: 'g1', width: 500 },
          { name: 'g2', width: 500 },
        ],
        codes: [65, 66],
      },
    ),
  ],
  [
    'CFF built-in encoding symbolic',
    '',
    cffFont({ Encoding: undefined }, { ...ab, codes: [70, 71] }, { Flags: '4' }, 'Type1C', '(FG)'),
  ],
  [
    'CFF built-in encoding by code',
    '',
    cffFont({ Encoding: undefined }, { ...ab, codes: [70, 71] }, {}, 'Type1C', '(FG)'),
  ],
  [
    'Type 1 uni name',
    '7.21.7-1',
    {
      ...type1({ Encoding: '<< /Differences [65 /uni0041 /u0042] >>' }, {}),
      objects: {
        program: { dict: '', data: buildType1({ widths: { '.notdef': 500, uni0041: 500, u0042: 500 } }) },
      },
    },
  ],
  [
    'Type 1 suffix name',
    '7.21.7-1',
    {
      ...type1({ Encoding: '<< /Differences [65 /A.sc /f_i] >>' }, {}),
      objects: {
        program: { dict: '', data: buildType1({ widths: { '.notdef': 500, 'A.sc': 500, f_i: 500 } }) },
      },
    },
  ],
  [
    'Type 1 dingbat name',
    '',
    {
      ...type1({ Encoding: '<< /Differences [65 /a1 /a2] >>' }, {}),
      objects: { program: { dict: '', data: buildType1({ widths: { '.notdef': 500, a1: 500, a2: 500 } }) } },
    },
  ],
  [
    'Type 1 TeX names',
    '',
    {
      ...type1({ Encoding: '<< /Differences [65 /ff /ffi] >>' }, {}),
      objects: { program: { dict: '', data: buildType1({ widths: { '.notdef': 500, ff: 500, ffi: 500 } }) } },
    },
  ],
  [
    'Type 1 space names',
    '7.21.7-1',
    {
      ...type1({ Encoding: '<< /Differences [65 /visiblespace /nbspace] >>' }, {}),
      objects: {
        program: {
          dict: '',
          data: buildType1({ widths: { '.notdef': 500, visiblespace: 500, nbspace: 500 } }),
        },
      },
    },
  ],
  [
    'invisible then visible on a later page',
    '',
    {
      ...shows('3 Tr (Hi)', { descriptor: { FontFile2: undefined } }),
      objects: {
        pages: '<< /Type /Pages /Kids [@page @second] /Count 2 >>',
        second:
          '<< /Type /Page /Parent @pages /MediaBox [0 0 9 9] /Resources << /Font << /F1 @font >> >> /Contents @content2 >>',
        content2: { dict: '', data: '/Artifact BMC BT /F1 9 Tf (Hi) Tj ET EMC' },
      },
    },
  ],
  [
    'visible then invisible',
    '7.21.4.1-1',
    shows('(Hi) Tj 3 Tr (Hi)', { descriptor: { FontFile2: undefined } }),
  ],
  [
    'width wrong, invisible then visible',
    '7.21.5-1',
    shows('3 Tr (c) Tj 0 Tr (c)', { font: { Widths: widths({ 99: '700' }) } }),
  ],
  ['program without glyf', '', { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windows] }) }],
  [
    'no encoding, Flags missing, ToUnicode',
    '7.21.6-2',
    {
      font: { Encoding: undefined, ToUnicode: '@toUnicode' },
      descriptor: { Flags: undefined },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfrange <20> <7E> <0020> endbfrange', 2) } },
    },
  ],
  [
    'no encoding, symbol cmap',
    '7.21.6-1 7.21.6-2',
    {
      fontFile: buildSfnt({ widths: plainWidths, cmaps: [windowsSymbol] }),
      font: { Encoding: undefined, ToUnicode: '@toUnicode' },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfrange <20> <7E> <0020> endbfrange', 2) } },
    },
  ],
  [
    'no encoding, Windows cmap',
    '7.21.4.1-2 7.21.6-2',
    {
      fontFile: buildSfnt({ widths: plainWidths, cmaps: [windows] }),
      font: { Encoding: undefined, ToUnicode: '@toUnicode' },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfrange <20> <7E> <0020> endbfrange', 2) } },
    },
  ],
  [
    'Type 3 in mode 3',
    '',
    {
      ...type3('/Encoding << /Differences [65 /B] >>'),
      content: '/P << /MCID 0 >> BDC BT 3 Tr /T 9 Tf (A) Tj ET EMC',
    },
  ],
  [
    'Type 3 d1',
    '',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: {
        ...type3('/Encoding << /Differences [65 /A] >>').objects,
        glyph: { dict: '', data: '9 0 0 0 9 9 d1 0 0 9 9 re f' },
      },
    },
  ],
  [
    'Type 3 d1 width differs',
    '7.21.5-1',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: {
        ...type3('/Encoding << /Differences [65 /A] >>').objects,
        glyph: { dict: '', data: '7.9 0 0 0 9 9 d1 0 0 9 9 re f' },
      },
    },
  ],
  [
    'Type 3 d1 width nearly',
    '',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: {
        ...type3('/Encoding << /Differences [65 /A] >>').objects,
        glyph: { dict: '', data: '8 0 0 0 9 9 d1 0 0 9 9 re f' },
      },
    },
  ],
  [
    'Type 3 d0 later',
    '7.21.5-1',
    {
      ...type3('/Encoding << /Differences [65 /A] >>'),
      objects: {
        ...type3('/Encoding << /Differences [65 /A] >>').objects,
        glyph: { dict: '', data: 'q 9 0 d0 0 0 9 9 re f Q' },
      },
    },
  ],
  ['Type 3 zero named', '', type3('/Encoding << /Differences [0 /A] >> /FirstChar 0 /LastChar 0', '<00>')],
  [
    'CIDSet unkeyed CFF none',
    '',
    {
      ...composite({ keyed: true, descriptor: { CIDSet: '@set' } }),
      objects: {
        ...composite({ keyed: true }).objects,
        set: { dict: '', data: Uint8Array.of(0) },
        program: { dict: '/Subtype /CIDFontType0C', data: buildCff(ab) },
      },
    },
  ],
  [
    'CIDSet unkeyed CFF zero only',
    '',
    {
      ...composite({ keyed: true, descriptor: { CIDSet: '@set' } }),
      objects: {
        ...composite({ keyed: true }).objects,
        set: { dict: '', data: Uint8Array.of(0x80) },
        program: { dict: '/Subtype /CIDFontType0C', data: buildCff(ab) },
      },
    },
  ],
  ...['WinAnsi', 'MacRoman', 'MacExpert', 'Standard', 'Own'].flatMap((base): RuleVariant[] => {
    const fails = `7.21.4.1-2 7.21.5-1 7.21.7-2${base === 'Standard' || base === 'Own' ? '' : ' 7.21.8-1'}`;
    const shown = { content: '/P << /MCID 0 >> BDC BT /F1 12 Tf <1E> Tj ET EMC' };
    return [
      [`Type 1 hole of ${base}Encoding`, fails, { ...type1({ Encoding: `/${base}Encoding` }, {}), ...shown }],
      [
        `Type 1 hole of ${base}Encoding in a dictionary`,
        fails,
        {
          ...type1({ Encoding: `<< /BaseEncoding /${base}Encoding /Differences [66 /A] >>` }, { Flags: '4' }),
          ...shown,
        },
      ],
    ];
  }),
  [
    'ToUnicode cut within a string',
    '7.21.7-1',
    {
      ...symbolic([macintosh]),
      objects: {
        toUnicode: {
          dict: '',
          data: 'begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <57> <0057> <65> <0',
        },
      },
    },
  ],
  [
    'CFF missing glyph shows .notdef',
    '7.21.4.1-2',
    cffFont({}, { glyphs: [{ name: 'A', width: 500 }], defaultWidth: 500 }),
  ],
  [
    'CFF missing glyph, width of .notdef',
    '7.21.4.1-2 7.21.5-1',
    cffFont({ Widths: widths({ 66: '0' }) }, { glyphs: [{ name: 'A', width: 500 }], defaultWidth: 500 }),
  ],
  [
    'not embedded, differences',
    '7.21.4.1-1',
    {
      ...truetype({ Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /B] >>' }),
      descriptor: { FontFile2: undefined },
    },
  ],
  [
    'not embedded, differences to unlisted name',
    '7.21.4.1-1 7.21.7-1',
    shows('(A)', {
      ...truetype({ Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [65 /g27] >>' }),
      descriptor: { FontFile2: undefined },
    }),
  ],
  [
    'not embedded, differences without base',
    '7.21.4.1-1 7.21.6-2',
    {
      ...truetype({ Encoding: '<< /Differences [65 /B] >>' }),
      descriptor: { FontFile2: undefined },
    },
  ],
  [
    'no width, no glyph, after good text',
    '7.21.4.1-2 7.21.5-1',
    { content: words(0, 'AB') + aside('A\\344') },
  ],
  ['… in a form with fonts of its own', '', withForm(words(0, 'AB'), aside('A\\344'))],
  ['… in a form alone', '', withForm('/P << /MCID 0 >> BDC EMC', aside('AB') + aside('A\\344'))],
  [
    '… in a form with the fonts of its page',
    '7.21.4.1-2 7.21.5-1',
    withForm(words(0, 'AB'), aside('A\\344'), ''),
  ],
  ['… on the page, after a form', '', withForm('', aside('AB'), ownFonts, words(0, 'A\\344'))],
  ['… on the page, before a form', '7.21.4.1-2 7.21.5-1', withForm(words(0, 'A\\344'), aside('AB'))],
  [
    '… in an annotation',
    '7.18.1-1 7.18.3-1 7.21.4.1-2 7.21.5-1',
    withSquare(words(0, 'AB'), aside('A\\344')),
  ],
  ['… on the page of an annotation', '7.18.1-1 7.18.3-1', withSquare(words(0, 'A\\344'), aside('AB'))],
];
