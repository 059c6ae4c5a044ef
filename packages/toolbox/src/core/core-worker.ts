import type { Order, Reply, TaskName, Tasks } from './messages.ts';

/** Why an order has no answer. */
type Ended = 'cancelled' | 'time' | 'failure';

type Answer<Name extends TaskName> =
  | { readonly kind: 'done'; readonly answer: Tasks[Name]['answer'] }
  | { readonly kind: 'ended'; readonly by: Ended };

interface Waiting {
  readonly timeLimit: number;
  readonly settle: (answer: Answer<TaskName>) => void;
  timer?: number;
}

/** A worker that is started when it is first asked, and again after it was ended. */
export class CoreWorker {
  readonly #program: () => Promise<string>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<Worker> | undefined;
  #last = 0;

  /** @param program what the worker runs; asked for when the first one starts. */
  constructor(program: () => Promise<string>) {
    this.#program = program;
  }

  /**
   * What the worker answers. One that takes longer than it may is ended, with every other order that waits.
   * @param timeLimit milliseconds from when the worker begins.
   * @param handOver what the page gives away for good.
   */
  ask<Name extends TaskName>(
    task: Name,
    ask: Tasks[Name]['ask'],
    timeLimit: number,
    handOver: Transferable[] = [],
  ): Promise<Answer<Name>> {
    this.#worker ??= this.#started();
    const starting = this.#worker;
    this.#last += 1;
    const order: Order<Name> = { id: this.#last, task, ask };
    return new Promise((resolve) => {
      // The worker answers an order with the answer of its task.
      const settle = (answer: Answer<TaskName>) => resolve(answer as Answer<Name>);
      this.#waiting.set(order.id, { timeLimit, settle });
      starting.then(
        (worker) => {
          // What was ended while it started is not asked.
          if (this.#worker === starting) worker.postMessage(order, handOver);
          else worker.terminate();
        },
        () => {
          if (this.#worker === starting) this.end('failure');
        },
      );
    });
  }

  /** Ends what is done now, and everything that waits. */
  end(by: Ended): void {
    void this.#worker?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { settle, timer } of waiting) {
      clearTimeout(timer);
      settle({ kind: 'ended', by });
    }
  }

  async #started(): Promise<Worker> {
    const address = URL.createObjectURL(new Blob([await this.#program()], { type: 'text/javascript' }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    worker.onerror = () => this.end('failure');
    worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (waiting === undefined) return;
      if (data.kind === 'begun') {
        waiting.timer = window.setTimeout(() => this.end('time'), waiting.timeLimit);
        return;
      }
      clearTimeout(waiting.timer);
      this.#waiting.delete(data.id);
      waiting.settle(
        data.kind === 'done' ? { kind: 'done', answer: data.answer } : { kind: 'ended', by: 'failure' },
      );
    };
    return worker;
  }
}
