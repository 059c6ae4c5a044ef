import type { Language } from '@klarmall/model';
import type { CoreWorker } from './core/core-worker.ts';
import type { Say } from './words.ts';

/** What every tool of the page is given. */
export interface Surroundings {
  readonly language: Language;
  readonly say: Say;
  /** YYYY-MM-DD, the day it is in Sweden. */
  today(): string;
  /** Reads texts and lists. One for each tool: a tool that is slow must not stop another. */
  newWorker(): CoreWorker;
  /** From the page's own head: sizes in bytes, times in milliseconds. */
  readonly limits: { readonly attachmentSize: number; readonly attachmentTime: number };
  readonly version: string;
  readonly built: string;
}

/** A tool that is shown in a tab. It is made when it is first opened. */
export type Tool = (around: Surroundings) => Node;
