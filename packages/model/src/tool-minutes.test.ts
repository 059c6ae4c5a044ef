import { expect, it } from 'vitest';
import { minutesInTool } from './tool-minutes.ts';

it.each([
  [{ kind: 'deactivate' }, 2],
  [{ kind: 'ask' }, 2],
  [{ kind: 'change', texts: 1 }, 3],
  [{ kind: 'enter', texts: 7 }, 11],
  [{ kind: 'fetch', texts: 2 }, 6],
  [{ kind: 'fetchAgain', texts: 0 }, 6],
] as const)('%j takes %i minutes', (work, minutes) => {
  expect(minutesInTool(work)).toBe(minutes);
});
