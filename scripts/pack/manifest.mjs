import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';

/**
 * Writes the manifest of a published package: that of the workspace without what is only of use in it, with `changes`.
 * The packages that are bundled are none that anybody can install, so they are not named.
 */
export function writeManifest(source, staged, changes) {
  const {
    devDependencies,
    walls,
    private: isPrivate,
    ...own
  } = JSON.parse(readFileSync(join(root, source, 'package.json'), 'utf8'));
  const manifest = { ...own, ...changes };
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
