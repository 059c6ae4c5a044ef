import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { PdfDocument } from '../document/document.ts';
import { inflatePortable } from '../filters/inflate.ts';
import { type BuiltStream, buildPdf } from '../testing/build-pdf.ts';
import { readCalculator } from './calculator.ts';
import { readFunction } from './functions.ts';

/** The function of an object that is written as it stands, or a stream. */
function functionOf(written: string | BuiltStream) {
  const bytes = buildPdf({ catalog: '<< /Type /Catalog /F @f >>', f: written });
  const document = new PdfDocument(bytes, new Budget(), inflatePortable);
  return readFunction(document, document.catalog.get('F'));
}

const calculated = (program: string, inputs: readonly number[]) => readCalculator(program)?.(inputs);

describe('functions', () => {
  it('interpolates exponentially (type 2)', () => {
    const linear = functionOf('<< /FunctionType 2 /Domain [0 1] /C0 [0 1] /C1 [1 0.5] /N 1 >>');
    expect(linear?.([0.5])).toEqual([0.5, 0.75]);
    expect(linear?.([7])).toEqual([1, 0.5]);
    expect(functionOf('<< /FunctionType 2 /Domain [0 1] /N 2 >>')?.([0.5])).toEqual([0.25]);
  });

  it('stitches (type 3)', () => {
    const up = '<< /FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1 >>';
    const stitched = functionOf(
      `<< /FunctionType 3 /Domain [0 1] /Functions [${up} ${up}] /Bounds [0.5] /Encode [0 1 1 0] >>`,
    );
    expect([0, 0.25, 0.5, 0.75, 1].map((input) => stitched?.([input])?.[0])).toEqual([0, 0.5, 1, 0.5, 0]);
    expect(
      functionOf(`<< /FunctionType 3 /Domain [0 1] /Functions [${up}] /Bounds [0.5] >>`),
    ).toBeUndefined();
  });

  it('interpolates between samples (type 0)', () => {
    const table = functionOf({
      dict: '/FunctionType 0 /Domain [0 1] /Range [0 1 0 1] /Size [3] /BitsPerSample 8',
      data: new Uint8Array([0, 255, 255, 0, 0, 255]),
    });
    expect(table?.([0.25])).toEqual([0.5, 0.5]);
    expect(table?.([0.5])).toEqual([1, 0]);
    expect(table?.([1])).toEqual([0, 1]);
    const square = functionOf({
      dict: '/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Size [2 2] /BitsPerSample 4 /Decode [0 2]',
      data: new Uint8Array([0x0f, 0x0f]),
    });
    expect(square?.([0.5, 0])).toEqual([1]);
    expect(square?.([0.25, 0.75])).toEqual([0.5]);
    const fine = functionOf({
      dict: '/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2] /BitsPerSample 12',
      data: new Uint8Array([0x00, 0x0f, 0xff]),
    });
    expect(fine?.([0.5])?.[0]).toBeCloseTo(0.5);
  });

  it('calculates (type 4)', () => {
    const tint = functionOf({
      dict: '/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1 0 1]',
      data: '{ dup 0.5 mul exch 0 exch dup 0.9 gt { pop 1 } { 2 div } ifelse 0 exch }',
    });
    expect(tint?.([0.4])).toEqual([0.2, 0, 0, 0.2]);
    expect(tint?.([1])).toEqual([0.5, 0, 0, 1]);
  });

  it('gives nothing for what is no function', () => {
    expect(functionOf('<< /FunctionType 9 /Domain [0 1] >>')).toBeUndefined();
    expect(functionOf('<< /FunctionType 2 >>')).toBeUndefined();
    expect(functionOf('null')).toBeUndefined();
    expect(
      functionOf('<< /FunctionType 3 /Domain [0 1] /Functions [@f] /Bounds [] /Encode [0 1] >>')?.([0]),
    ).toBeUndefined();
  });
});

describe('calculator programs', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['{ add }', [1, 2], [3]],
    ['{ 3 1 roll }', [1, 2, 3], [3, 1, 2]],
    ['{ 3 -1 roll }', [1, 2, 3], [2, 3, 1]],
    ['{ 1 index }', [4, 5], [4, 5, 4]],
    ['{ 2 copy }', [4, 5], [4, 5, 4, 5]],
    ['{ exch pop dup }', [4, 5], [5, 5]],
    ['{ 0.5 gt { 1 } if }', [0.7], [1]],
    ['{ 0.5 gt { 1 } if }', [0.2], []],
    ['{ 7 2 idiv 7 2 mod 2 3 exp 30 sin }', [], [3, 1, 8, 0.49999999999999994]],
    ['{ 1 1 eq true and not { 8 } { 9 } ifelse % told\n}', [], [9]],
    ['{ -1.5 abs 2.5 round 2.5 truncate 6 1 bitshift }', [], [1.5, 3, 2, 12]],
  ])('%s', (program, inputs, result) => {
    expect(calculated(program, inputs) ?? []).toEqual(result);
  });

  it('fails without harm', () => {
    for (const program of [
      '{ add }',
      '{ pop }',
      '{ 9 index }',
      '{ 4 2 roll }',
      '{ unknown }',
      '{ { 1 } }',
      '1 2',
      '{ -1 copy }',
      '{ 8',
    ])
      expect(calculated(program, [])).toBeUndefined();
    const names = [
      'add',
      'roll',
      'copy',
      'index',
      'dup',
      'exch',
      'pop',
      'if',
      'ifelse',
      '{',
      '}',
      '1',
      '2.5',
      'and',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 40 }), (words) => {
        calculated(`{ ${words.join(' ')} }`, [1, 2, 3]);
      }),
    );
  });
});
