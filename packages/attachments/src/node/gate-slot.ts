import { fileURLToPath } from 'node:url';
import type { AttachmentReport } from '../attachment-report.ts';
import { fileKind } from '../file/file-kind.ts';
import { type EndedBy, endedReport } from '../file/unread-report.ts';
import { Child, timeLimit, wornOut } from './child.ts';
import type { FromWorker, GateOptions, ToWorker } from './gate-messages.ts';
import { PdfjsReader } from './pdfjs-reader.ts';

/** What one file may cost. */
export interface SlotLimits {
  /** Time until the process is ended: of the clock on the wall, or of work where the computer is busy with other things. */
  readonly milliseconds: number;
  /** The heap of the process, in megabytes; decoded bytes come besides and are held by the reader's own limits. */
  readonly megabytes: number;
  /** Whether pdf.js reads each document too, to compare the texts. */
  readonly pdfjs: boolean;
}

/** How long a process may take to load. Milliseconds. */
const patience = 30_000;
/** The second reader has what the first left of the time, but never less. Milliseconds. */
const leastForSecond = 500;
/** Files over this are stopped for their size by every channel; two copies more of them would only cost memory. Bytes. */
const largestForSecond = 32 * 1024 * 1024;

/** One process that reads and one with pdf.js, which serve one file at a time. A process that a file ended is replaced for the next. */
export class GateSlot {
  readonly #limits: SlotLimits;
  readonly #pdfjs: PdfjsReader | undefined;
  #worker: Child | undefined;

  constructor(limits: SlotLimits) {
    this.#limits = limits;
    this.#pdfjs = limits.pdfjs ? new PdfjsReader() : undefined;
  }

  /** Never rejects for what a file is; a process that cannot start is a fault of the installation. */
  inspect(bytes: Uint8Array, options: GateOptions): Promise<AttachmentReport> {
    const worker = this.#readyWorker();
    const kind = fileKind(bytes);
    const decoder = bytes.length <= largestForSecond ? this.#pdfjs : undefined;
    const pdfjs = kind === 'pdf' ? decoder : undefined;
    // It loads while the first reader reads.
    if (kind === 'pdf' || kind === 'jpg') decoder?.warm();
    return new Promise((resolve, reject) => {
      let limit: ReturnType<typeof timeLimit> | undefined;
      const leave = () => {
        clearTimeout(start);
        limit?.stop();
        worker.rest();
      };
      const drop = () => {
        leave();
        worker.end();
        if (this.#worker === worker) this.#worker = undefined;
      };
      const end = (by: EndedBy) => {
        drop();
        this.#pdfjs?.close();
        const { fileName, profile = 'en301549' } = options;
        const beginning = bytes.subarray(0, 65_536);
        resolve(endedReport({ start: beginning, size: bytes.length, fileName, profile }, by));
      };
      const fail = () => {
        drop();
        reject(new Error('the process that reads attachments did not start'));
      };
      const heard = async (message: unknown) => {
        const said = message as FromWorker;
        if (said.kind === 'begun') {
          clearTimeout(start);
          limit = timeLimit(worker, this.#limits.milliseconds, () => end('time'));
        } else if (said.kind === 'ask') {
          const left = Math.max(leastForSecond, limit?.left() ?? 0);
          tell(worker, { kind: 'second', texts: await pdfjs?.read(bytes, left) });
        } else if (said.kind === 'decode') {
          tell(worker, { kind: 'decoded', picture: await decoder?.decode(said.image) });
        } else {
          if (said.megabytes > wornOut) drop();
          else leave();
          resolve(said.report);
        }
      };
      const start = setTimeout(fail, patience);
      // Nothing but too little memory has ended one by itself.
      worker.listen(heard, () => (limit === undefined ? fail() : end('memory')));
      tell(worker, {
        kind: 'file',
        bytes,
        options,
        secondReader: pdfjs !== undefined,
        decoder: decoder !== undefined,
      });
    });
  }

  close(): void {
    this.#pdfjs?.close();
    this.#worker?.end();
    this.#worker = undefined;
  }

  #readyWorker(): Child {
    if (this.#worker !== undefined) return this.#worker;
    const script = fileURLToPath(new URL('./gate-worker.mjs', import.meta.url));
    const worker = new Child(script, this.#limits.megabytes, () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}

function tell(worker: Child, message: ToWorker): void {
  worker.tell(message);
}
