import type { Catalogue, LinkedLibrary } from '@klarmall/model';
import { catalogueOf } from './catalogue.ts';
import { loadedProject } from './loaded-project.ts';

/** What somebody may write in a place, and what it stands for. */
export interface ProjectName {
  readonly name: string;
  /** Swedish, one sentence or a title. */
  readonly description: string;
}

/** Names that the sources of a project may refer to, each list by name. */
export interface ProjectNames {
  readonly template: readonly ProjectName[];
  /** Templates, and the patterns that take in a whole folder of them. */
  readonly templatePattern: readonly ProjectName[];
  readonly unit: readonly ProjectName[];
  readonly sharedSnippet: readonly ProjectName[];
  /** Rules that can be excepted. */
  readonly rule: readonly ProjectName[];
}

function sorted(names: readonly ProjectName[]): readonly ProjectName[] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every folder of a template's id with `/*`: `regional/*`. */
function patternsOf(id: string): readonly string[] {
  const folders = id.split('/').slice(0, -1);
  return folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/*`);
}

/** The names in a library that is linked, with the rules of a catalogue. */
export function namesOf(library: LinkedLibrary, catalogue: Catalogue): ProjectNames {
  const template = library.templates.map(({ id, source }) => ({
    name: id,
    description: source.internalName ?? source.name ?? id,
  }));
  const patterns = [...new Set(library.templates.flatMap(({ id }) => patternsOf(id)))].map((name) => ({
    name,
    description: `Alla mallar i mappen ${name.slice(0, -2)}.`,
  }));
  return {
    template: sorted(template),
    templatePattern: sorted([...template, ...patterns]),
    unit: sorted(library.units.map(({ id, source }) => ({ name: id, description: source.name ?? id }))),
    sharedSnippet: sorted(
      library.snippets.map(({ id, source }) => ({ name: id, description: source.title ?? id })),
    ),
    rule: sorted(
      [...catalogue.values()]
        .filter(({ exceptable }) => exceptable)
        .map(({ id, title }) => ({ name: id, description: title.sv })),
    ),
  };
}

/** The names in a project as it lies on the disk. Nothing is checked. */
export function projectNames(root: string): ProjectNames {
  return namesOf(loadedProject(root).library, catalogueOf());
}
