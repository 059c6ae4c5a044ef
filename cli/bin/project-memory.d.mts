/** Where what is known of projects is kept; see MemoryStore. */
export interface ProjectMemoryStore {
  readonly engine: string;
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

export function projectMemory(bundle: string, known?: readonly unknown[]): ProjectMemoryStore | undefined;
