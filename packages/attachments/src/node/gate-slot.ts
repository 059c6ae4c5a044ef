import type { AttachmentReport } from '../attachment-report.ts';
import { fileKind } from '../file/file-kind.ts';
import { absentReport, type EndedBy, endedReport, type UnreadFile } from '../file/unread-report.ts';
import { Child, type ProcessEnd, timeLimit, wornOut } from './child.ts';
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
  /** What the process runs; bundles name their copy. */
  readonly script: string;
}

/** A process that went away for no fault of the file: a new one is tried once. */
type Lost = 'not-started' | 'interrupted';

/** With these a system, or a person at it, ends a process; memory that is used up ends it otherwise. */
const fromOutside: ReadonlySet<ProcessEnd> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

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

  /** Never rejects: a process that cannot start, or is ended from outside, is tried anew once, and then told of. */
  async inspect(bytes: Uint8Array, options: GateOptions): Promise<AttachmentReport> {
    const first = await this.#attempt(bytes, options);
    const second = typeof first === 'string' ? await this.#attempt(bytes, options) : first;
    if (typeof second !== 'string') return second;
    const file = unreadFile(bytes, options);
    return second === 'interrupted'
      ? endedReport(file, 'interruption')
      : absentReport(file, { message: 'notStarted' });
  }

  #attempt(bytes: Uint8Array, options: GateOptions): Promise<AttachmentReport | Lost> {
    let worker: Child;
    try {
      worker = this.#readyWorker();
    } catch {
      return Promise.resolve('not-started');
    }
    const kind = fileKind(bytes);
    const decoder = bytes.length <= largestForSecond ? this.#pdfjs : undefined;
    const pdfjs = kind === 'pdf' ? decoder : undefined;
    // It loads while the first reader reads.
    if (kind === 'pdf' || kind === 'jpg') decoder?.warm();
    return new Promise((resolve) => {
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
        resolve(endedReport(unreadFile(bytes, options), by));
      };
      const lose = (how: Lost) => {
        drop();
        resolve(how);
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
      const start = setTimeout(() => lose('not-started'), patience);
      worker.listen(heard, (by) => {
        if (limit === undefined) lose('not-started');
        else if (fromOutside.has(by)) lose('interrupted');
        // Nothing but too little memory has ended one by itself.
        else end('memory');
      });
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
    const worker = new Child(this.#limits.script, this.#limits.megabytes, () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}

function unreadFile(bytes: Uint8Array, { fileName, profile = 'en301549' }: GateOptions): UnreadFile {
  return { start: bytes.subarray(0, 65_536), size: bytes.length, fileName, profile };
}

function tell(worker: Child, message: ToWorker): void {
  worker.tell(message);
}
