import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';

/** The changelog's part about one version, without its heading; undefined when there is none. */
export function notesOf(version, changelog) {
  const sections = changelog.split(/^(?=## )/m);
  const own = sections.find(
    (section) => section.startsWith(`## ${version}`) && !/[\w.]/.test(section[3 + version.length] ?? ''),
  );
  return own?.replace(/^.*\n+/, '').trim();
}

if (process.argv[1]?.endsWith('notes.mjs')) {
  const { version } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
  const notes = notesOf(version, readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
  if (notes === undefined) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  console.log(notes);
}
