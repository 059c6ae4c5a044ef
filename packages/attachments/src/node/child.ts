import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second, whatever the computer. Milliseconds. */
const tick = 10;

/** A process that has grown to this, in megabytes, is not used again. */
export const wornOut = 300;

/** How a process ended: by the system's signal, or by itself (`undefined`), or without ever having begun. */
export type ProcessEnd = NodeJS.Signals | undefined | 'never-started';

interface Listeners {
  readonly heard: (message: unknown) => void;
  readonly failed: () => void;
  readonly exited: (code: number | null, signal: NodeJS.Signals | null) => void;
}

/** A process that talks with this one, and may be ended at any time: nothing that it does, crashes included, reaches its parent. */
export class Child {
  readonly #process: ChildProcess;
  #listeners: Listeners | undefined;

  /**
   * @param script the program that it runs.
   * @param megabytes its heap.
   * @param gone called once it has ended, for whatever reason.
   */
  constructor(script: string, megabytes: number, gone: () => void) {
    const flags = [`--max-old-space-size=${megabytes}`, '--max-semi-space-size=16'];
    this.#process = spawn(process.execPath, [...flags, script], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
      serialization: 'advanced',
    });
    this.#process.on('error', gone);
    this.#process.on('exit', gone);
    this.rest();
  }

  /** Sends a message. A process that is gone hears nothing. */
  tell(message: object): void {
    if (this.#process.connected) this.#process.send(message, () => undefined);
  }

  /** Hands on what it says and whether it has ended, and keeps this program from ending, until `rest`. */
  listen(heard: (message: unknown) => void, ended: (by: ProcessEnd) => void): void {
    const failed = () => ended('never-started');
    const exited = (_code: number | null, signal: NodeJS.Signals | null) => ended(signal ?? undefined);
    this.#process.ref();
    this.#process.channel?.ref();
    this.#process.on('message', heard);
    this.#process.on('error', failed);
    this.#process.on('exit', exited);
    this.#listeners = { heard, failed, exited };
  }

  /** Hears it no longer, and lets this program end. */
  rest(): void {
    if (this.#listeners !== undefined) {
      this.#process.off('message', this.#listeners.heard);
      this.#process.off('error', this.#listeners.failed);
      this.#process.off('exit', this.#listeners.exited);
      this.#listeners = undefined;
    }
    this.#process.unref();
    this.#process.channel?.unref();
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }

  /** Processor time that it has used, in milliseconds; undefined where the system does not tell. */
  worked(): number | undefined {
    try {
      const numbers = readFileSync(`/proc/${this.#process.pid}/stat`, 'utf8')
        .replace(/^.*\)/s, '')
        .trim()
        .split(' ');
      return (Number(numbers[11]) + Number(numbers[12])) * tick;
    } catch {
      return undefined;
    }
  }
}

/** No process is waited for longer than so many times the limit, however busy the computer is. */
const busiest = 4;

/**
 * Calls `end` when a process has had its time: of the clock on the wall, or of work where the system tells it, so that a computer that is
 * busy with other things does not make a file heavy.
 * @param milliseconds the limit.
 * @returns a function that says how much of the time is left, and one that stops the clock.
 */
export function timeLimit(
  child: Child,
  milliseconds: number,
  end: () => void,
): { readonly left: () => number; readonly stop: () => void } {
  const begun = performance.now();
  const before = child.worked();
  const left = (): number => {
    const passed = performance.now() - begun;
    const worked = child.worked();
    if (before === undefined || worked === undefined || passed > milliseconds * busiest)
      return milliseconds - passed;
    return milliseconds - Math.min(passed, worked - before);
  };
  const look = () => {
    const now = left();
    if (now <= 0) end();
    else timer = setTimeout(look, Math.max(tick, now));
  };
  let timer = setTimeout(look, milliseconds);
  return { left, stop: () => clearTimeout(timer) };
}
