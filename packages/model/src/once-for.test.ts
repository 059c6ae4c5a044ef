import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('each object is worked out once, also when what it gives is empty', () => {
  const asked: string[] = [];
  const nameOf = onceFor(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name;
  });
  const [ane, empty] = [{ name: 'ane' }, { name: '' }];
  expect([nameOf(ane), nameOf(empty), nameOf(ane), nameOf(empty)]).toEqual(['ane', '', 'ane', '']);
  expect(asked).toEqual(['ane', '']);
});
