import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, component } from '../support/bill-of-materials.mjs';
import { root } from '../support/root.mjs';

/** What is bundled, as the file of its licences lists it. */
function bundled() {
  const text = readFileSync(join(root, 'cli/dist/LICENSES.txt'), 'utf8');
  return [...text.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)].map(
    ([, name, version, license]) => component(name, version, license),
  );
}

/** What npm installs beside it, with all that it leads to, as the lock has it. */
function installed(manifest) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Map();
  const queue = Object.keys(manifest.dependencies ?? {}).map((name) => ['', name]);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [from, name] = next;
    // The nearest copy, from the package that asks for it upwards.
    const folders = from
      .split('/node_modules/')
      .map((_, index, all) => all.slice(0, all.length - index).join('/node_modules/'));
    const places = [
      ...folders.filter(Boolean).map((folder) => `${folder}/node_modules/${name}`),
      `node_modules/${name}`,
    ];
    const place = places.find((path) => path in packages);
    if (place === undefined || found.has(place)) continue;
    const { version, license, dependencies = {}, optionalDependencies = {} } = packages[place];
    found.set(place, component(name, version, license));
    for (const wanted of Object.keys({ ...dependencies, ...optionalDependencies }))
      queue.push([place, wanted]);
  }
  return [...found.values()];
}

/**
 * The bill of materials of a package, in CycloneDX 1.5: all that is in it or comes with it. The same package gives the
 * same text, so it holds no time and no serial number.
 */
export function sbom(manifest, isBundle) {
  const all = [...(isBundle ? bundled() : []), ...installed(manifest)];
  const components = [...new Map(all.map((each) => [each['bom-ref'], each])).values()];
  return billOfMaterials(component(manifest.name, manifest.version, manifest.license), components);
}
