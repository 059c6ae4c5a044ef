import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

describe('inOrder', () => {
  it('keeps the order whatever is ready first, and never does more at once than it may', async () => {
    let now = 0;
    let most = 0;
    const results = await inOrder([30, 5, 20, 1, 10], 2, async (milliseconds) => {
      now++;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      now--;
      return `${milliseconds} ms`;
    });
    expect(results).toEqual(['30 ms', '5 ms', '20 ms', '1 ms', '10 ms']);
    expect(most).toBe(2);
    expect(await inOrder([], 4, async () => 1)).toEqual([]);
  });

  it('fails as its work does', async () => {
    await expect(
      inOrder([1, 2, 3], 2, async (item) => {
        if (item === 2) throw new Error('two');
        return item;
      }),
    ).rejects.toThrow('two');
  });
});
