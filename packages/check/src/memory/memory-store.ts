/**
 * Where what is known of projects is kept from one run to the next. It is handed in: the core knows no disk. What it
 * gives back must be what Klarmall itself gave it; a store that others can write to has to make sure of that.
 */
export interface MemoryStore {
  /** Changes with everything that Klarmall is made of: what another program found is never taken. */
  readonly engine: string;
  /** What was kept under a key; undefined when nothing whole is there. */
  read(key: string): string | undefined;
  /** Keeps a text, or does not: nothing rests on it. Never throws. */
  write(key: string, text: string): void;
}
