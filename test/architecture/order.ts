import { type House, type Import, type Manifest, reachedFile, shown } from './house.ts';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The circles of a graph: groups of nodes that all lead to one another (Tarjan's strongly connected components). */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string) => {
    index.set(node, index.size);
    lowest.set(node, index.get(node) ?? 0);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(node) !== index.get(node)) return;
    const circle = open.splice(open.indexOf(node)).sort();
    if (circle.length > 1) circles.push(circle);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return circles;
}

/** An import from one child of a folder to another; the folder is the deepest that holds both files. */
interface Step {
  readonly found: Import;
  readonly folder: string;
  readonly from: string;
  readonly to: string;
}

function stepOf(found: Import): Step | undefined {
  const reached = reachedFile(found)?.split('/');
  if (!reached) return undefined;
  const own = found.file.split('/');
  const apart = own.findIndex((part, at) => part !== reached[at]);
  const [from, to] = [own[apart], reached[apart]];
  if (from === undefined || to === undefined) return undefined;
  return { found, folder: own.slice(0, apart).join('/'), from, to };
}

/** The steps inside packages, by the folder that they stay in. */
function stepsByFolder({ imports }: House): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const found of imports) {
    const step = found.inTest ? undefined : stepOf(found);
    if (step) steps.set(step.folder, [...(steps.get(step.folder) ?? []), step]);
  }
  return steps;
}

function graphOf(steps: readonly Step[]): Graph {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of steps) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

/** Folders inside a package that lead to one another in a circle, also by types alone: neither can be read first. */
export function folderCircles(house: House): readonly string[] {
  return [...stepsByFolder(house)].flatMap(([folder, steps]) =>
    circlesOf(graphOf(steps)).map((circle) => {
      const inside = steps.filter(({ from, to }) => circle.includes(from) && circle.includes(to));
      return [`${folder}: ${circle.join(', ')}`, ...inside.map(({ found }) => `  ${shown(found)}`)].join(
        '\n',
      );
    }),
  );
}

const sourceOf = ({ home }: Manifest) => (home === 'rules' ? home : `${home}/src`);

/** Imports of a later layer by an earlier one, in the order that the package's manifest gives. */
export function upwardImports(house: House): readonly string[] {
  const steps = stepsByFolder(house);
  return house.manifests.flatMap((manifest) =>
    (steps.get(sourceOf(manifest)) ?? [])
      .filter(({ from, to }) => {
        const [own, other] = [manifest.layers.indexOf(from), manifest.layers.indexOf(to)];
        return own !== -1 && other > own;
      })
      .map(({ found }) => shown(found)),
  );
}

/** Folders of a package's source that its manifest gives no place among its layers, and layers without a folder. */
export function withoutLayer({ files, manifests }: House): readonly string[] {
  return manifests.flatMap((manifest) => {
    if (manifest.home === '') return [];
    const start = `${sourceOf(manifest)}/`;
    const found = new Set(
      [...files.keys()]
        .filter(
          (file) =>
            file.startsWith(start) && /\.[mc]?[jt]s$/.test(file) && !/\.test\.ts$|\/testing\//.test(file),
        )
        .map((file) => file.slice(start.length).split('/'))
        .filter((parts) => parts.length > 1)
        .map(([first]) => first ?? ''),
    );
    return [
      ...[...found]
        .filter((name) => !manifest.layers.includes(name))
        .map((name) => `${start}${name} has no layer`),
      ...manifest.layers.filter((name) => !found.has(name)).map((name) => `${start}${name} is no folder`),
    ];
  });
}

/** Packages that depend on one another in a circle. */
export function packageCircles({ manifests }: House): readonly string[] {
  const graph = new Map(
    manifests.map(({ name, dependencies }) => [
      name,
      new Set(dependencies.filter((dependency) => dependency.startsWith('@klarmall/'))),
    ]),
  );
  return circlesOf(graph).map((circle) => circle.join(', '));
}
