import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex as anywhere } from './anywhere.ts';
import { sha256Hex as inNode } from './node.ts';

it('is the same hash everywhere', () => {
  // FIPS 180-4, the example of one block.
  expect(inNode('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 })),
      (content) => {
        expect(anywhere(content)).toBe(inNode(content));
      },
    ),
    { numRuns: 100 },
  );
});
