import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** What the program is made of. */
const sources = ['cli/src', 'packages', 'rules', 'schemas'];
const skipped = new Set(['node_modules', 'dist', 'test', 'testing', 'docs', 'bench', 'golden']);

/** Whether a file in the folder was changed after a time, in milliseconds since 1970. */
function changedAfter(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return !skipped.has(entry.name) && changedAfter(path, time);
    return /(?<!\.test)\.(?:ts|mjs|json|yaml|css|html)$/.test(entry.name) && statSync(path).mtimeMs > time;
  });
}

function isOlderThan(bundle, folders) {
  const { mtimeMs } = statSync(bundle);
  return folders.some((folder) => changedAfter(join(root, folder), mtimeMs));
}

/** Whether a built file is older than what it is made of, and than what builds it. */
export function isStale(bundle) {
  return isOlderThan(bundle, [...sources, 'scripts']);
}

/** Says so when the program is older than what it is made of: whoever changed the sources would otherwise test the old one. */
export function warnOfStaleBundle(bundle) {
  if (!isOlderThan(bundle, sources)) return;
  console.error('Klarmall är äldre än sin källkod. Kör npm run setup, så byggs det om.');
  console.error('(Klarmall is older than its sources. Run npm run setup to build it again.)');
}
