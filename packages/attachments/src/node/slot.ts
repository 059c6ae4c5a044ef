import type { EndedBy, PageTexts } from '../facts.ts';
import { fileKind } from '../file/file-kind.ts';
import { Child, type ProcessEnd, timeLimit, wornOut } from './child.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { PdfjsReader } from './pdfjs-reader.ts';

/** What one file may cost. */
export interface SlotLimits {
  /** Time until the process is ended, twice that for a large file: of the clock on the wall, or of work where the computer is busy with other things. */
  readonly milliseconds: number;
  /** The heap of the process, in megabytes; decoded bytes come besides and are held by the reader's own limits. */
  readonly megabytes: number;
  /** Whether pdf.js reads each document too, to compare the texts. */
  readonly pdfjs: boolean;
  /** The program that the process runs: it calls `serveFiles`. */
  readonly script: string;
}

/** Why a file has no answer of its own: its reading was ended, or no process could be started. */
export type Unanswered = EndedBy | 'notStarted';

/** The answer for a file that has none of its own. */
export type AnswerFor<Question, Answer> = (bytes: Uint8Array, question: Question, why: Unanswered) => Answer;

/** A process that went away for no fault of the file: a new one is tried once. */
type Lost = 'not-started' | 'interrupted';

type Attempt<Answer> =
  | { readonly answer: Answer; readonly lost?: undefined }
  | { readonly answer?: undefined; readonly lost: Lost };

/** What the second reader said of a large file before the first began. */
interface ReadAhead {
  readonly texts: PageTexts | undefined;
}

/** With these a system, or a person at it, ends a process; memory that is used up ends it otherwise. */
const fromOutside: ReadonlySet<ProcessEnd> = new Set(['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']);

/** How long a process may take to load. Milliseconds. */
const patience = 30_000;
/** The second reader has what the first left of the time, but never less. Milliseconds. */
const leastForSecond = 500;
/** Files over this are stopped for their size by every channel; two copies more of them would only cost memory. Bytes. */
const largestForSecond = 32 * 1024 * 1024;
/** Larger ones the second reader reads first and is ended: two processes at the height of their memory are more than one after the other. Bytes. */
const largestToReadBeside = 1024 * 1024;

/** One process that reads and one with pdf.js, which serve one file at a time. A process that a file ended is replaced for the next. */
export class Slot<Question extends object, Answer> {
  readonly #limits: SlotLimits;
  readonly #unanswered: AnswerFor<Question, Answer>;
  readonly #pdfjs: PdfjsReader | undefined;
  #worker: Child | undefined;

  constructor(limits: SlotLimits, unanswered: AnswerFor<Question, Answer>) {
    this.#limits = limits;
    this.#unanswered = unanswered;
    this.#pdfjs = limits.pdfjs ? new PdfjsReader() : undefined;
  }

  /** Never rejects: a process that cannot start, or is ended from outside, is tried anew once, and then told of. */
  async ask(bytes: Uint8Array, question: Question): Promise<Answer> {
    const ahead = await this.#readAhead(bytes);
    const first = await this.#attempt(bytes, question, ahead);
    const second = first.answer === undefined ? await this.#attempt(bytes, question, ahead) : first;
    if (second.answer !== undefined) return second.answer;
    const why = second.lost === 'interrupted' ? 'interruption' : 'notStarted';
    return this.#unanswered(bytes, question, why);
  }

  #timeFor({ length }: Uint8Array): number {
    return length > largestToReadBeside ? 2 * this.#limits.milliseconds : this.#limits.milliseconds;
  }

  async #readAhead(bytes: Uint8Array): Promise<ReadAhead | undefined> {
    const isWanted = bytes.length > largestToReadBeside && bytes.length <= largestForSecond;
    if (this.#pdfjs === undefined || !isWanted || fileKind(bytes) !== 'pdf') return undefined;
    const texts = await this.#pdfjs.read(bytes);
    this.#pdfjs.close();
    return { texts };
  }

  #attempt(bytes: Uint8Array, question: Question, ahead: ReadAhead | undefined): Promise<Attempt<Answer>> {
    let worker: Child;
    try {
      worker = this.#readyWorker();
    } catch {
      return Promise.resolve({ lost: 'not-started' });
    }
    const kind = fileKind(bytes);
    const decoder = bytes.length <= largestForSecond ? this.#pdfjs : undefined;
    const pdfjs = kind === 'pdf' ? decoder : undefined;
    // It loads while the first reader reads.
    if ((kind === 'pdf' && ahead === undefined) || kind === 'jpg') decoder?.warm();
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
        resolve({ answer: this.#unanswered(bytes, question, by) });
      };
      const lose = (how: Lost) => {
        drop();
        resolve({ lost: how });
      };
      const heard = async (message: unknown) => {
        const said = message as FromWorker;
        if (said.kind === 'begun') {
          clearTimeout(start);
          limit = timeLimit(worker, this.#timeFor(bytes), () => end('time'));
        } else if (said.kind === 'ask') {
          const left = Math.max(leastForSecond, limit?.left() ?? 0);
          const texts = ahead === undefined ? await pdfjs?.read(bytes, left) : ahead.texts;
          tell(worker, { kind: 'second', texts });
        } else if (said.kind === 'decode') {
          tell(worker, { kind: 'decoded', picture: await decoder?.decode(said.image) });
        } else {
          if (said.megabytes > wornOut) drop();
          else leave();
          resolve({ answer: said.answer as Answer });
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
        question,
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

function tell(worker: Child, message: ToWorker): void {
  worker.tell(message);
}
