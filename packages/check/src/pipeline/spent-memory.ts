import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much may be left behind before it is freed. Bytes. */
const most = 90_000_000;

/** What was in use when memory was freed the last time. Bytes. */
let kept = 0;
let collect: (() => void) | undefined;

/**
 * Frees what windows of axe-core leave behind, once it is much: V8 itself waits until its heap has doubled several times,
 * and a check of 1,000 templates took 600 MB of which 80 were in use.
 * @returns whether anything was freed.
 */
export function freeSpentMemory(inUse = (): number => process.memoryUsage().heapUsed): boolean {
  if (inUse() < kept + most) return false;
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  kept = inUse();
  return true;
}
