import { availableParallelism } from 'node:os';
import { type AnswerFor, Slot, type SlotLimits } from './slot.ts';

export interface PoolSettings extends Partial<Omit<SlotLimits, 'script'>>, Pick<SlotLimits, 'script'> {
  /** Files that are read at once; by the number of processors unless said. */
  readonly width?: number;
}

/** Processes that read files and can be ended, several files at once. */
export interface Pool<Question extends object, Answer> {
  /** Files that are read at once. Further ones wait for their turn. */
  readonly width: number;
  /** What the script answers for a file, or what is said for a file that is not read within the limits. */
  ask(bytes: Uint8Array, question: Question): Promise<Answer>;
  /** Ends the processes. Whoever opened the pool calls it. */
  close(): void;
}

const mostAtOnce = 4;

const defaultLimits = { milliseconds: 5_000, megabytes: 240, pdfjs: true };

/**
 * Opens a pool of processes. Nothing starts before the first file.
 * @param unanswered what is said of a file whose process was ended, or could not be started.
 */
export function openPool<Question extends object, Answer>(
  settings: PoolSettings,
  unanswered: AnswerFor<Question, Answer>,
): Pool<Question, Answer> {
  const { width = Math.max(1, Math.min(mostAtOnce, availableParallelism() - 1)), ...limits } = settings;
  const slots = Array.from({ length: width }, () => new Slot({ ...defaultLimits, ...limits }, unanswered));
  const free = [...slots];
  const waiting: ((slot: Slot<Question, Answer>) => void)[] = [];
  const taken = (): Promise<Slot<Question, Answer>> => {
    const slot = free.pop();
    return slot === undefined
      ? new Promise((resolve) => {
          waiting.push(resolve);
        })
      : Promise.resolve(slot);
  };
  return {
    width,
    async ask(bytes, question) {
      const slot = await taken();
      try {
        return await slot.ask(bytes, question);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(slot);
        else next(slot);
      }
    },
    close() {
      for (const slot of slots) slot.close();
    },
  };
}
