import type { UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import {
  emptyMemory,
  type KnownFile,
  type KnownTemplate,
  type KnownUnit,
  type ProjectMemory,
} from './project-memory.ts';

/*
 * A memory as text: a line for each thing that is known, so that what has not changed is neither read apart nor
 * written together again. The ids of templates that a shared text is used in stand once, whoever names them.
 */

const format = 'klarmall-memory 3';

/** Lists over this are written once. */
const longList = 4;

type Line =
  | readonly ['list', name: string, ids: readonly string[]]
  | readonly ['file', path: string, file: KnownFile]
  | readonly ['unit', path: string, unit: KnownUnit]
  | readonly ['axe', shape: string, judgement: Parameters<ProjectMemory['axe']['set']>[1]]
  | readonly ['template', id: string, lists: readonly string[], known: KnownTemplate];

/** A finding whose list of templates may be the name of one. */
type Packed = Omit<UnjudgedFinding, 'usedIn'> & { readonly usedIn?: readonly string[] | string };

/** The findings of a template, with each changed. */
function withFindings(
  { link, facts, inspected }: KnownTemplate,
  change: (finding: UnjudgedFinding) => UnjudgedFinding,
): KnownTemplate {
  return {
    link: { ...link, outline: { ...link.outline, findings: link.outline.findings.map(change) } },
    ...(facts ? { facts } : {}),
    ...(inspected
      ? {
          inspected: {
            ...inspected,
            sightings: inspected.sightings.map(({ finding, ...where }) => ({
              finding: change(finding),
              ...where,
            })),
          },
        }
      : {}),
  };
}

/** Lines as they stand in the text, by what they tell of. */
type Written = WeakMap<object, { readonly line: string; readonly lists: readonly string[] }>;

/** Turns the memories of one project into text and back; what it has read or written once it writes again as it was. */
export class MemoryText {
  readonly #written: Written = new WeakMap();
  /** Ids by the name of their list. */
  readonly #lists = new Map<string, readonly string[]>();
  readonly #names = new WeakMap<readonly string[], string>();

  /** The memory in a text; an empty one when the text is of another format, or no memory. */
  read(text: string): ProjectMemory {
    try {
      return this.#read(text);
    } catch {
      // Half a memory is worth no more than none: everything is found again.
      return emptyMemory();
    }
  }

  #read(text: string): ProjectMemory {
    const memory = emptyMemory();
    const [head, ...lines] = text.split('\n');
    if (head !== format) return memory;
    for (const line of lines) {
      const parsed: Line = JSON.parse(line);
      switch (parsed[0]) {
        case 'list':
          this.#lists.set(parsed[1], parsed[2]);
          this.#names.set(parsed[2], parsed[1]);
          break;
        case 'file':
          memory.files.set(parsed[1], parsed[2]);
          this.#written.set(parsed[2], { line, lists: [] });
          break;
        case 'unit':
          memory.units.set(parsed[1], parsed[2]);
          this.#written.set(parsed[2], { line, lists: [] });
          break;
        case 'axe':
          memory.axe.set(parsed[1], parsed[2]);
          this.#written.set(parsed[2], { line, lists: [] });
          break;
        default: {
          const [, id, lists, packed] = parsed;
          const known = lists.length === 0 ? packed : withFindings(packed, (one) => this.#unpacked(one));
          memory.templates.set(id, known);
          this.#written.set(known, { line, lists });
        }
      }
    }
    return memory;
  }

  #unpacked(packed: Packed): UnjudgedFinding {
    const { usedIn, ...finding } = packed;
    if (typeof usedIn !== 'string') return packed as UnjudgedFinding;
    const ids = this.#lists.get(usedIn);
    if (!ids) throw new Error(`no list ${usedIn}`);
    return { ...finding, usedIn: ids };
  }

  #nameOf(ids: readonly string[]): string {
    let name = this.#names.get(ids);
    if (name === undefined) {
      name = sha256Hex(JSON.stringify(ids)).slice(0, 32);
      this.#names.set(ids, name);
      if (!this.#lists.has(name)) this.#lists.set(name, ids);
    }
    return name;
  }

  /** The text of a memory. */
  write({ files, templates, units, axe }: ProjectMemory): string {
    const wanted = new Set<string>();
    const lines: string[] = [];
    const add = (
      about: object,
      make: () => { readonly line: Line; readonly lists?: readonly string[] },
    ): void => {
      let written = this.#written.get(about);
      if (!written) {
        const { line, lists = [] } = make();
        written = { line: JSON.stringify(line), lists };
        this.#written.set(about, written);
      }
      for (const name of written.lists) wanted.add(name);
      lines.push(written.line);
    };
    for (const [path, file] of files) add(file, () => ({ line: ['file', path, file] }));
    for (const [path, unit] of units) add(unit, () => ({ line: ['unit', path, unit] }));
    for (const [shape, judgement] of axe) add(judgement, () => ({ line: ['axe', shape, judgement] }));
    for (const [id, known] of templates) {
      add(known, () => {
        const lists = new Set<string>();
        const packed = withFindings(known, (finding) => {
          if (!finding.usedIn || finding.usedIn.length <= longList) return finding;
          const name = this.#nameOf(finding.usedIn);
          lists.add(name);
          const usedIn: Packed = { ...finding, usedIn: name };
          return usedIn as UnjudgedFinding;
        });
        return { line: ['template', id, [...lists], packed], lists: [...lists] };
      });
    }
    const lists = [...wanted].map((name): Line => ['list', name, this.#lists.get(name) ?? []]);
    return [format, ...lists.map((line) => JSON.stringify(line)), ...lines].join('\n');
  }
}
