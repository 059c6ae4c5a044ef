import { test } from 'vitest';
import { compareWithCold } from '../workspace/remembered.ts';

test('after a thousand edits, what is remembered gives what a cold run gives', async () => {
  await compareWithCold(25, 40);
});
