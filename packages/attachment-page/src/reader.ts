import { inflatePortable, inspectAttachment } from '@klarmall/attachments/browser';
import type { FromReader, ToReader } from './messages.ts';

// Runs in a worker that the page may end at any time. One file after another.

/** A computer at a clinic may be slow, and whoever waits can cancel. Less than the page's own limit. */
const patience = 9_000;

function say(message: FromReader): void {
  postMessage(message);
}

addEventListener('message', async ({ data }: MessageEvent<ToReader>) => {
  say({ kind: 'begun' });
  const { bytes, ...options } = data;
  const report = await inspectAttachment(bytes, {
    ...options,
    inflate: inflatePortable,
    clock: () => performance.now(),
    limits: { milliseconds: patience },
  });
  say({ kind: 'done', report });
});
