import { sourceKind } from '@klarmall/compiler';
import { configurationFile } from '@klarmall/lint';
import type { LinkedLibrary, LinkedTemplate, SourceName, UnjudgedFinding } from '@klarmall/model';

/** What is known of who reads what. */
interface Dependencies {
  readonly library: LinkedLibrary;
  /** The library as it was before the files changed, where that is known: who read a file that is gone, or read it then. */
  readonly before?: LinkedLibrary;
  /** Files that every template rests on whatever it says, from the project's root, such as the list of known findings. */
  readonly everywhere: ReadonlySet<string>;
}

/** A path without `.` and `..` in it, as the names of changed files are written. */
function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The names that files go by, and `*` for each kind that has one. */
function namesOf(files: ReadonlySet<string>): ReadonlySet<SourceName> {
  const names = new Set<SourceName>();
  for (const path of files) {
    const source = sourceKind(path);
    if (source) names.add(`${source.kind}:${source.id}`).add(`${source.kind}:*`);
  }
  return names;
}

function readsAny({ reads }: Pick<LinkedTemplate, 'reads'>, names: ReadonlySet<SourceName>): boolean {
  for (const name of reads) if (names.has(name)) return true;
  return false;
}

/**
 * Whether a unit's file is gone, and nobody knows what stood in it: any template may have been built for it.
 */
function isLostUnit(path: string, { library, before }: Dependencies): boolean {
  const source = sourceKind(path);
  return before === undefined && source?.kind === 'unit' && !library.units.some(({ id }) => id === source.id);
}

/**
 * The templates whose findings can be others than they were when the files at `changed` are other files than they
 * were: changed, new or gone. Paths from the project's root, with `/`, which also ends a folder; those that no template
 * reads add none.
 */
export function dependantsOf(dependencies: Dependencies, changed: ReadonlySet<string>): ReadonlySet<string> {
  const { library, before, everywhere } = dependencies;
  const ids = new Set(library.templates.map(({ id }) => id));
  const isEverywhere = (path: string): boolean =>
    path === configurationFile || everywhere.has(path) || isLostUnit(path, dependencies);
  if ([...changed].some(isEverywhere)) return ids;
  const names = namesOf(changed);
  const folders = [...changed].filter((path) => path.endsWith('/'));
  const attaches = (file: string): boolean =>
    changed.has(file) || folders.some((folder) => file.startsWith(folder));
  const depends = (template: LinkedTemplate): boolean =>
    readsAny(template, names) || template.attachments.some(({ file }) => attaches(plainPath(file)));
  const dependants = [...library.templates, ...(before?.templates ?? [])].filter(depends);
  return new Set(dependants.map(({ id }) => id).filter((id) => ids.has(id)));
}

/** A part of a project: what is asked for, and everything that rests on it. */
export interface Part {
  /** Ids of the templates that are looked at. */
  readonly templates: ReadonlySet<string>;
  /** Whether every template is. */
  readonly isWhole: boolean;
  /** Whether what a file says is of the part: it is asked for, or read by one of its templates. */
  reads(file: string): boolean;
  /** Whether a template outside the part shows some of its texts to the rules in another light. */
  shares(template: LinkedTemplate): boolean;
  /** Whether a finding is of the part, when it has been placed in the templates that it reaches. */
  holds(finding: UnjudgedFinding): boolean;
}

/** The part that `changed` asks for; without it, the whole project. */
export function partOf(dependencies: Dependencies, changed: ReadonlySet<string> | undefined): Part {
  const { library, before } = dependencies;
  const templates = changed
    ? dependantsOf(dependencies, changed)
    : new Set(library.templates.map(({ id }) => id));
  if (!changed || templates.size === library.templates.length)
    return { templates, isWhole: true, reads: () => true, shares: () => false, holds: () => true };
  const read = new Set<SourceName>();
  for (const template of library.templates) {
    if (templates.has(template.id)) for (const name of template.reads) read.add(name);
  }
  const names = namesOf(changed);
  const units = [...library.units, ...(before?.units ?? [])].filter((unit) => readsAny(unit, names));
  // What a changed template took in before may now be nobody's, and then nobody else tells of it.
  const changedBefore = before?.templates.filter(({ places }) => changed.has(places.file)) ?? [];
  const left = new Set(changedBefore.flatMap(({ sharedSnippets }) => sharedSnippets));
  const snippets = library.snippets.filter(({ id }) => left.has(id));
  const asked = new Set([
    configurationFile,
    ...changed,
    ...[...units, ...snippets].map(({ places }) => places.file),
  ]);
  const isAsked = (file: string): boolean => asked.has(file);
  return {
    templates,
    isWhole: false,
    reads(file) {
      const source = sourceKind(file);
      return isAsked(file) || (source !== undefined && read.has(`${source.kind}:${source.id}`));
    },
    shares: ({ id, bases, sharedSnippets }) =>
      !templates.has(id) &&
      ([id, ...bases].some((base) => read.has(`template:${base}`)) ||
        sharedSnippets.some((snippet) => read.has(`snippet:${snippet}`))),
    holds({ template, usedIn = [], place, related = [] }) {
      const reached = template === undefined ? usedIn : [template, ...usedIn];
      if (reached.some((id) => templates.has(id))) return true;
      const files = [...(place ? [place] : []), ...related.map((other) => other.place)].map(
        ({ file }) => file,
      );
      return files.length === 0 ? reached.length === 0 : files.some(isAsked);
    },
  };
}
