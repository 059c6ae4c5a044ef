import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

/** The packages that inputs of a bundle come from, with the licence that each one's own files state. */
export async function bundledPackages(inputs) {
  const folders = new Map();
  for (const input of inputs) {
    const match = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
    if (match) folders.set(match[2], join(root, match[1]));
  }
  const packages = [];
  for (const [name, folder] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((item) => /^(licen[cs]e|copying)/i.test(item));
    const text = file ? await readFile(join(folder, file), 'utf8') : `Licence: ${license}`;
    packages.push({ name, version, license, text: text.trim() });
  }
  return packages;
}

/** Their licences as one text. */
export function licenceTexts(packages) {
  const parts = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  return `Klarmall's bundle holds these packages.\n\n${parts.join('\n---\n\n')}`;
}
