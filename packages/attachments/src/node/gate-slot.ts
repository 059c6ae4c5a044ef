import { Worker } from 'node:worker_threads';
import { workClock } from '@klarmall/pdf/node';
import type { AttachmentReport } from '../attachment-report.ts';
import { fileKind } from '../file/file-kind.ts';
import { type EndedBy, endedReport } from '../file/unread-report.ts';
import type { FromWorker, GateOptions, ToWorker } from './gate-messages.ts';
import { PdfjsReader } from './pdfjs-reader.ts';

/** What one file may cost. */
export interface SlotLimits {
  /** Time until the thread is ended: of the clock on the wall, or of work where the machine is busy with other things. */
  readonly milliseconds: number;
  /** The heap of the thread, in megabytes; decoded bytes come besides and are held by the reader's own limits. */
  readonly megabytes: number;
  /** Whether pdf.js reads each document too, to compare the texts. */
  readonly pdfjs: boolean;
}

/** How long a thread may take to load. Milliseconds. */
const patience = 30_000;
/** No file takes longer than so many times the limit, however busy the machine is. */
const busiest = 4;
/** The second reader has what the first left of the time, but never less. Milliseconds. */
const leastForSecond = 1_000;
/** Files over this are stopped for their size by every channel; two copies more of them would only cost memory. Bytes. */
const largestForSecond = 32 * 1024 * 1024;

/** One thread and one pdf.js process, which serve one file at a time. A thread that a file ended is replaced for the next. */
export class GateSlot {
  readonly #limits: SlotLimits;
  readonly #pdfjs: PdfjsReader | undefined;
  #worker: Worker | undefined;

  constructor(limits: SlotLimits) {
    this.#limits = limits;
    this.#pdfjs = limits.pdfjs ? new PdfjsReader() : undefined;
  }

  /** Never rejects for what a file is; a thread that cannot start is a fault of the installation. */
  inspect(bytes: Uint8Array, options: GateOptions): Promise<AttachmentReport> {
    const worker = this.#readyWorker();
    const pdfjs = fileKind(bytes) === 'pdf' && bytes.length <= largestForSecond ? this.#pdfjs : undefined;
    // It loads while the thread reads.
    pdfjs?.warm();
    const { milliseconds } = this.#limits;
    return new Promise((resolve, reject) => {
      let begun = 0;
      let clock: (() => number) | undefined;
      const settle = () => {
        clearTimeout(timer);
        worker.off('error', failed).off('exit', failed).off('message', heard);
        worker.unref();
      };
      const end = (by: EndedBy) => {
        settle();
        this.#worker = undefined;
        void worker.terminate();
        this.#pdfjs?.close();
        const { fileName, profile = 'en301549' } = options;
        const start = bytes.subarray(0, 65_536);
        resolve(endedReport({ start, size: bytes.length, fileName, profile }, by));
      };
      const checkTime = () => {
        const left = milliseconds - (clock?.() ?? 0);
        if (left <= 0 || performance.now() - begun > milliseconds * busiest) end('time');
        else timer = setTimeout(checkTime, left);
      };
      const failed = (error: unknown) => {
        const outOfMemory =
          error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        if (clock !== undefined || outOfMemory) end(outOfMemory ? 'memory' : 'failure');
        else {
          settle();
          this.#worker = undefined;
          void worker.terminate();
          reject(
            error instanceof Error ? error : new Error('the thread that reads attachments did not start'),
          );
        }
      };
      const heard = async (message: FromWorker) => {
        if (message.kind === 'begun') {
          clearTimeout(timer);
          clock = workClock();
          begun = performance.now();
          checkTime();
        } else if (message.kind === 'ask') {
          const left = Math.max(leastForSecond, milliseconds - (clock?.() ?? 0));
          tell(worker, { kind: 'second', texts: await pdfjs?.read(bytes, left) });
        } else {
          settle();
          resolve(message.report);
        }
      };
      let timer = setTimeout(failed, patience);
      worker.ref();
      worker.on('error', failed).on('exit', failed).on('message', heard);
      tell(worker, { kind: 'file', bytes, options, secondReader: pdfjs !== undefined });
    });
  }

  async close(): Promise<void> {
    this.#pdfjs?.close();
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #readyWorker(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./gate-worker.mjs', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes, maxYoungGenerationSizeMb: 48 },
    });
    // Without a listener, an error of a thread that nobody waits for would end the program.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}

function tell(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}
