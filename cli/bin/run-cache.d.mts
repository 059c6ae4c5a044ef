/** The days, YYYY-MM-DD, on which an answer stands: from the first or after it, until the last or before it. */
export interface StandingDays {
  readonly from?: string;
  readonly after?: string;
  readonly until?: string;
  readonly before?: string;
}

/** What a run says, for whoever wants to say it again. */
export interface Said {
  readonly root: string;
  readonly attachments: readonly (readonly string[])[];
  readonly days: StandingDays;
  readonly out: string;
  readonly error: string;
  readonly code: number;
  readonly duration?: string;
}

/** An answer as it is kept. */
export interface Answer {
  readonly key: string;
  readonly content: string;
  readonly attachments: readonly (readonly string[])[];
  readonly days: StandingDays;
  /** What is shown, in two parts around the time that it takes. */
  readonly out: readonly string[];
  readonly error: string;
  readonly code: number;
  readonly comma: boolean;
}

/** The files of a project as the run finds them, but attachments, by path from the root. */
export interface Snapshot {
  readonly root: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly hashes: ReadonlyMap<string, string>;
}

/** The place of a run in the cache, and its answer when it is there. */
export interface KeptRun {
  /** What the run is to read: an answer that is kept is one about these bytes. */
  readonly snapshot: Snapshot;
  /** The day that it is made on, YYYY-MM-DD. */
  readonly day: string;
  readonly root: string;
  readonly folder: string;
  readonly file: string;
  readonly secret: Buffer;
  readonly key: string;
  readonly content: string;
  /** What the program is made of; see engine.mjs. */
  readonly engine: readonly unknown[];
  readonly answer?: Answer;
}

export const besides: readonly string[];
export const notKept: RegExp;
export function standsOn(days: StandingDays, day: string): boolean;
export function swedishDay(milliseconds: number): string;
export function keptRun(args: readonly string[], bundle: string, cwd?: string): KeptRun | undefined;
export function replay(
  answer: Answer,
  endOnStream: (error: NodeJS.ErrnoException, stream: NodeJS.WriteStream) => void,
): number;
export function keepRun(place: KeptRun, said: Said): void;
