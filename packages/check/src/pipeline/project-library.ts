import { loadedProject } from './loaded-project.ts';

/** What a project already says, for comparing a new text with. */
export interface ProjectLibrary {
  readonly templates: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: string | undefined;
    readonly headings: readonly string[];
    readonly text: string;
  }[];
  /** The links that every unit of the project has, with the same address. */
  readonly links: ReadonlyMap<string, { readonly url: string; readonly title: string }>;
}

/** The templates of a project as texts, and the links that a new template can count on. Nothing is checked. */
export function projectLibrary(root: string): ProjectLibrary {
  const { library } = loadedProject(root);
  const [first, ...others] = library.units.map(({ source }) => source.links ?? {});
  return {
    templates: library.templates.map(({ id, source, prose }) => ({
      id,
      name: source.internalName ?? source.name ?? id,
      category: source.category,
      headings: prose.filter(({ role }) => role === 'heading').map(({ text }) => text),
      text: prose.map(({ text }) => text).join('\n'),
    })),
    links: new Map(
      Object.entries(first ?? {}).filter(([name, { url }]) =>
        others.every((unit) => unit[name]?.url === url),
      ),
    ),
  };
}
