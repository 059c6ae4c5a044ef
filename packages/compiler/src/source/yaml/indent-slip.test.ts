import { expect, test } from 'vitest';
import { indentSlip } from './indent-slip.ts';

test.each(['\n\n  a: 1', '\n', '', '\n   \n\n'])('ends above the first line of %j', (text) => {
  for (let offset = 0; offset <= text.length; offset += 1) expect(indentSlip(text, offset)).toBeUndefined();
});

test('a line between two levels is told with both columns', () => {
  const text = 'a:\n    b: 1\n  c: 2\n';
  expect(indentSlip(text, text.indexOf('c'))).toMatchObject({ message: 'indentLittle', column: 3, above: 5 });
});
