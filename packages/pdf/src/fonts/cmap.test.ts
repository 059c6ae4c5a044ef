import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCodes, cidOf, extendCMap, readCMap, unicodeOf } from './cmap.ts';
import { identityCMap, predefinedCMap } from './predefined-cmaps.ts';

const read = (text: string) => readCMap(new TextEncoder().encode(text));
const two = (code: number) => ({ code, length: 2 });

describe('readCMap', () => {
  const cmap = read(`%!PS-Adobe-3.0 Resource-CMap
/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/90ms-RKSJ-H usecmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Japan1) def /Supplement 2 def end def
/CMapName /Own-H def /WMode 1 def
2 begincodespacerange <00> <80> <8140> <9ffc> endcodespacerange
2 begincidrange <20> <7e> 231 <8140> <817e> 633 endcidrange
1 begincidchar <80> 97 endcidchar
1 beginnotdefrange <00> <1f> 231 endnotdefrange
endcmap`);

  it('reads its direction, written alone or in a dictionary', () => {
    expect(cmap.wMode).toBe(1);
    expect(read('/CIDSystemInfo << /Supplement 0 /WMode 1 >> def').wMode).toBe(1);
    expect(read('/WMode def').wMode).toBeUndefined();
  });

  it('splits a string by codespace ranges and maps codes to CIDs', () => {
    const codes = characterCodes(Uint8Array.of(0x41, 0x81, 0x41, 0x80, 0x05), cmap.codespaces);
    expect(codes).toEqual([
      { code: 0x41, length: 1 },
      two(0x8141),
      { code: 0x80, length: 1 },
      { code: 5, length: 1 },
    ]);
    expect(codes.map((code) => cidOf(cmap, code))).toEqual([264, 634, 97, 231]);
    expect(cidOf(cmap, { code: 0x8141, length: 1 })).toBeUndefined();
  });

  it('checks every byte of a code against its range', () => {
    const codes = characterCodes(Uint8Array.of(0x81, 0x20), [{ length: 2, low: 0x8140, high: 0x9ffc }]);
    expect(codes).toEqual([two(0x8120)]);
    expect(characterCodes(Uint8Array.of(0x81, 0x20), cmap.codespaces)).toEqual([
      { code: 0x81, length: 1 },
      { code: 0x20, length: 1 },
    ]);
  });

  it('takes entries of a base, its own first', () => {
    const base = read(
      '1 begincidrange <20> <ff> 1 endcidrange 1 begincodespacerange <00> <ff> endcodespacerange',
    );
    const own = read('1 begincidchar <41> 900 endcidchar');
    const joined = extendCMap(own, base);
    expect([0x40, 0x41, 0x42].map((code) => cidOf(joined, { code, length: 1 }))).toEqual([33, 900, 35]);
    expect(joined.codespaces).toHaveLength(1);
  });
});

describe('unicodeOf', () => {
  const cmap = read(`begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfchar <0003> <0020> <0004> <00660069> endbfchar
3 beginbfrange <0010> <0012> <0041> <0020> <0021> [<00E5> <00E4>] <0030> <0031> <D83DDE00> endbfrange endcmap`);

  it('maps single codes, counting ranges, lists and pairs of surrogates', () => {
    expect([3, 4, 0x10, 0x12, 0x20, 0x21, 0x31, 0x99].map((code) => unicodeOf(cmap, two(code)))).toEqual([
      ' ',
      'fi',
      'A',
      'C',
      'å',
      'ä',
      '\u{1F601}',
      undefined,
    ]);
  });

  it('keeps a range over all codes as one entry', () => {
    const huge = read('1 beginbfrange <00000000> <ffffffff> <0041> endbfrange');
    expect(huge.unicodeRanges).toHaveLength(1);
    expect(unicodeOf(huge, { code: 0xfffffff0, length: 4 })).toBeDefined();
  });

  it('answers for any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(0xffff), (bytes, code) => {
        unicodeOf(readCMap(bytes), two(code));
      }),
    );
  });

  it('reads as many entries as a section announces', () => {
    const text = '1 beginbfchar <41> <0041> <42> <0042> endbfchar 1 beginbfchar <43> <0043> endbfchar';
    expect(read(text).unicodeRanges.map(({ low }) => low)).toEqual([0x41, 0x43]);
    expect(read('beginbfchar <41> <0041> endbfchar').unicodeRanges).toEqual([]);
  });

  it.each([
    '1 beginbfchar <43> <0043> endbfchar 3 beginbfchar <41> <0041> endbfchar',
    '2 beginbfchar <41> <0041>',
    '1 beginbfrange <41> <42> [<0041>',
    '1 beginbfrange <41> 66 <0041> endbfrange',
    '1 begincidchar <41> <0042> endcidchar',
    '1 beginbfchar /A <0041> endbfchar',
  ])('says nothing when a section holds something else: %s', (text) => {
    const { codespaces, cidRanges, unicodeRanges } = read(text);
    expect([...codespaces, ...cidRanges, ...unicodeRanges]).toEqual([]);
  });
});

describe('predefinedCMap', () => {
  it('knows the CMaps of Table 118 and no others', () => {
    expect(predefinedCMap('UniJIS-UTF16-V')).toMatchObject({ ordering: 'Japan1', supplement: 7, wMode: 1 });
    expect(predefinedCMap('V')).toMatchObject({ ordering: 'Japan1', wMode: 1 });
    expect(predefinedCMap('KSCpc-EUC-V')).toBeUndefined();
    expect(predefinedCMap('Identity-H')).toMatchObject({ ordering: 'Identity', wMode: 0 });
    expect(predefinedCMap('toString')).toBeUndefined();
  });

  it('decodes text where the codes are text', () => {
    expect(predefinedCMap('UniGB-UTF16-H')?.unicodeOf({ code: 0xd83dde00, length: 4 })).toBe('\u{1F600}');
    expect(predefinedCMap('90ms-RKSJ-H')?.unicodeOf(two(0x82a0))).toBe('あ');
    expect(predefinedCMap('H')?.unicodeOf(two(0x2422))).toBe('あ');
    expect(predefinedCMap('Identity-H')?.unicodeOf(two(0x41))).toBeUndefined();
  });

  it('maps every code to itself for Identity', () => {
    expect(cidOf(identityCMap(0), two(0x1234))).toBe(0x1234);
  });
});
