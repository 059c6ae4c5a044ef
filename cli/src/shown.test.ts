import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown } from './shown.ts';

/** From Skatteverket's open list of test numbers. */
const number = '19850714-2399';

it('hides a number wherever it stands, and leaves every other line as it is', () => {
  const line = fc.array(fc.constantFrom('rad 12345', '08-465 004 10', 'åäö', '', '2026-11-30', ' ', number), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (rows) => {
      const lines = rows.map((parts) => parts.join(' '));
      const expected = lines.map((own) => own.replaceAll(number, '19850714-****'));
      expect(shown(lines.join('\n'))).toBe(expected.join('\n'));
    }),
  );
});

it('lets our own colours through, and nothing else that steers a terminal', () => {
  expect(shown(`\u001b[31m${number}\u001b[39m\n\u001b]0;a\u0007b`)).toBe(
    '\u001b[31m19850714-****\u001b[39m\n\ufffd]0;a\ufffdb',
  );
});
