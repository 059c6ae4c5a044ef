import { type AttachmentReport, endedReport } from '@klarmall/check/gate';
import type { CoreWorker } from '../core/core-worker.ts';
import type { Tasks } from '../core/messages.ts';

/**
 * What the gate says of a file; undefined when the reading was cancelled. A file that takes too long is stopped.
 * @param timeLimit milliseconds for one file.
 */
export async function readAttachment(
  worker: CoreWorker,
  order: Tasks['attachment']['ask'],
  timeLimit: number,
): Promise<AttachmentReport | undefined> {
  const { fileName } = order;
  const unread = {
    start: order.bytes.slice(0, 65_536),
    size: order.bytes.length,
    fileName,
    profile: 'en301549',
  } as const;
  const answer = await worker.ask('attachment', order, timeLimit, [order.bytes.buffer]);
  if (answer.kind === 'done') return answer.answer;
  return answer.by === 'cancelled' ? undefined : endedReport(unread, answer.by);
}
