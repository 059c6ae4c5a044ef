import { type AttachmentReport, type EndedBy, endedReport } from '@klarmall/attachments/browser';
import type { FromReader, ToReader } from './messages.ts';

/** Reads files in a worker, so that no file can hang the page. One file at a time. */
export class AttachmentReader {
  readonly #program: string;
  /** Milliseconds for one file. */
  readonly #timeLimit: number;
  #worker: Worker | undefined;
  #end: ((by: EndedBy | 'cancelled') => void) | undefined;

  /** @param program what the worker runs. */
  constructor(program: string, timeLimit: number) {
    this.#program = program;
    this.#timeLimit = timeLimit;
  }

  /**
   * What the gate says of a file; undefined when the reading was cancelled. A file that takes too long is stopped. Throws when the browser
   * has no workers.
   */
  read(order: ToReader): Promise<AttachmentReport | undefined> {
    const { fileName } = order;
    const unread = {
      start: order.bytes.slice(0, 65_536),
      size: order.bytes.length,
      fileName,
      profile: 'en301549',
    } as const;
    this.#worker ??= this.#started();
    const worker = this.#worker;
    return new Promise((resolve) => {
      let timer: number | undefined;
      const settle = (report: AttachmentReport | undefined) => {
        clearTimeout(timer);
        worker.onmessage = null;
        worker.onerror = null;
        this.#end = undefined;
        resolve(report);
      };
      this.#end = (by) => {
        worker.terminate();
        this.#worker = undefined;
        settle(by === 'cancelled' ? undefined : endedReport(unread, by));
      };
      worker.onerror = () => this.#end?.('failure');
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
        if (data.kind === 'done') settle(data.report);
        else timer = window.setTimeout(() => this.#end?.('time'), this.#timeLimit);
      };
      worker.postMessage(order, [order.bytes.buffer]);
    });
  }

  /** Ends the reading of the file that is read now. */
  cancel(): void {
    this.#end?.('cancelled');
  }

  #started(): Worker {
    const address = URL.createObjectURL(new Blob([this.#program], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  }
}
