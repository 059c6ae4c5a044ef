import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscii85, decodeAsciiHex } from './ascii.ts';
import { inflatePortable } from './inflate.ts';
import { decodeLzw } from './lzw.ts';
import { undoPredictor } from './predictor.ts';
import { decodeRunLength } from './run-length.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const plain = (value: Uint8Array): string => new TextDecoder('latin1').decode(value);

describe('inflatePortable', () => {
  it('undoes what zlib made, at every level', () => {
    const words = fc.array(fc.constantFrom('alpha ', 'beta', 'x'.repeat(300), '\u0000', 'gamma\n'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((list) => text(list.join(''))),
          fc.uint8Array({ maxLength: 3000 }),
        ),
        fc.integer({ min: 0, max: 9 }),
        (data, level) => {
          const result = inflatePortable(deflateSync(data, { level }), 1e6);
          expect(result.status).toBe('complete');
          expect(Buffer.from(result.bytes)).toEqual(Buffer.from(data));
        },
      ),
    );
  });

  it('gives what stands before the damage', () => {
    const data = text('0123456789'.repeat(500));
    const packed = deflateSync(data, { level: 0 });
    const result = inflatePortable(packed.subarray(0, 1000), 1e6);
    expect(result.status).toBe('damaged');
    expect(plain(result.bytes)).toBe(plain(data).slice(0, result.bytes.length));
    expect(result.bytes.length).toBeGreaterThan(900);
  });

  it('stops at the limit', () => {
    const result = inflatePortable(deflateSync(new Uint8Array(1_000_000)), 5000);
    expect(result.status).toBe('limit');
    expect(result.bytes.length).toBeLessThanOrEqual(5000);
  });

  it('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        (data) => inflatePortable(data, 10_000).bytes.length <= 10_000,
      ),
    );
  });
});

describe('other filters', () => {
  it('ASCIIHex', () => expect(plain(decodeAsciiHex(text('48 65 6C6c 6F7>99')))).toBe('Hellop'));
  it('ASCII85', () => {
    expect(plain(decodeAscii85(text('87cURD]i,"Ebo80~>')))).toBe('Hello World!');
    expect(decodeAscii85(text('zz~>'))).toEqual(new Uint8Array(8));
  });
  it('RunLength', () =>
    expect(plain(decodeRunLength(Uint8Array.of(2, 97, 98, 99, 254, 120, 128, 1, 1), 100).bytes)).toBe(
      'abcxxx',
    ));
  it('LZW, the example of ISO 32000-1, 7.4.4.2', () => {
    const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect([...decodeLzw(packed, 100, 1).bytes]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });
  it('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 15 }), (data, predictor) => {
        decodeLzw(data, 10_000, 1);
        decodeRunLength(data, 100);
        decodeAscii85(data);
        undoPredictor(data, { predictor, colors: 1, bitsPerComponent: 8, columns: 5 });
      }),
    );
  });
  it('PNG predictor: up and left', () => {
    const rows = Uint8Array.of(1, 1, 1, 1, 2, 1, 1, 1);
    expect([...undoPredictor(rows, { predictor: 15, colors: 1, bitsPerComponent: 8, columns: 3 })]).toEqual([
      1, 2, 3, 2, 3, 4,
    ]);
  });
});
