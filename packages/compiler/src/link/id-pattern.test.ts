import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idPattern } from './id-pattern.ts';

const ids = ['besok', 'local/besok', 'regional/besok', 'regional/hud/besok', 'regional/tid.ny'];

test.each([
  ['regional/*', ['regional/besok', 'regional/tid.ny']],
  ['*', ['besok']],
  ['**', ids],
  ['**/besok', ['besok', 'local/besok', 'regional/besok', 'regional/hud/besok']],
  ['regional/**', ['regional/besok', 'regional/hud/besok', 'regional/tid.ny']],
  ['regional/**/besok', ['regional/besok', 'regional/hud/besok']],
  ['{local,regional}/besok', ['local/besok', 'regional/besok']],
  ['regional/t*', ['regional/tid.ny']],
  ['regional/tid.ny', ['regional/tid.ny']],
  ['regional/tid?ny', ['regional/tid.ny']],
  ['!regional/*', []],
  ['regional/+(besok|tid)', []],
  ['regional', []],
  ['', []],
  ['[', []],
  ['a'.repeat(100_000), []],
])('%s', (pattern, fitting) => {
  expect(ids.filter(idPattern(pattern))).toEqual(fitting);
});

test('an id fits itself, and no pattern is too strange to be asked', () => {
  const part = fc.stringMatching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const id = parts.join('/');
      expect(idPattern(id)(id)).toBe(true);
      expect(idPattern(`**/${parts.at(-1)}`)(id)).toBe(true);
    }),
  );
  fc.assert(fc.property(fc.string(), (pattern) => typeof idPattern(pattern)('local/besok') === 'boolean'));
});
