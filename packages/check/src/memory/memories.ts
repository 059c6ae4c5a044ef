import { sha256Hex } from '@klarmall/model/sha256';
import type { MemoryStore } from './memory-store.ts';
import { MemoryText } from './memory-text.ts';
import { emptyMemory, type ProjectMemory } from './project-memory.ts';

interface Kept {
  readonly memory: ProjectMemory;
  readonly text: MemoryText;
  /** As it stands in the store. */
  stored: string | undefined;
}

/**
 * What is known of projects, by the settings that it was found with: kept for as long as this lives, and in a store
 * for longer when there is one.
 */
export class Memories {
  readonly #store: MemoryStore | undefined;
  readonly #byKey = new Map<string, Kept>();
  /** What is known of each project's files by their bytes, whatever the settings: where they change, nothing is read anew. */
  readonly #files = new Map<string, ProjectMemory['files']>();

  constructor(store?: MemoryStore) {
    this.#store = store;
  }

  #keyOf(root: string, settings: unknown): string {
    return sha256Hex(JSON.stringify([this.#store?.engine ?? '', root, settings]));
  }

  #kept(root: string, settings: unknown): { readonly key: string; readonly kept: Kept } {
    const key = this.#keyOf(root, settings);
    let kept = this.#byKey.get(key);
    if (!kept) {
      const text = new MemoryText();
      const stored = this.#store?.read(key);
      const memory =
        stored === undefined
          ? { ...emptyMemory(), files: new Map(this.#files.get(root)) }
          : text.read(stored);
      kept = { memory, text, stored };
      this.#byKey.set(key, kept);
    }
    this.#files.set(root, kept.memory.files);
    return { key, kept };
  }

  /** What is known of the project at `root` with these settings, plain data; whoever learns more puts it in. */
  of(root: string, settings: unknown): ProjectMemory {
    return this.#kept(root, settings).kept.memory;
  }

  /** Writes what is known to the store, when it is something new. */
  keep(root: string, settings: unknown): void {
    const store = this.#store;
    if (!store) return;
    const { key, kept } = this.#kept(root, settings);
    const text = kept.text.write(kept.memory);
    if (text === kept.stored) return;
    kept.stored = text;
    store.write(key, text);
  }

  /** A text that was kept for the project under a name. */
  note(root: string, name: string): string | undefined {
    return this.#store?.read(this.#keyOf(root, ['note', name]));
  }

  /** Keeps a text for the project under a name. */
  keepNote(root: string, name: string, text: string): void {
    this.#store?.write(this.#keyOf(root, ['note', name]), text);
  }
}
