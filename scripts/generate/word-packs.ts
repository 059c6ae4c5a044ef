import { readdirSync, readFileSync } from 'node:fs';
import { compilePack } from './compile-pack.ts';

const folder = new URL('../../rules/words/', import.meta.url);

/** The word packs (`rules/words/*.yaml`) as a module. YAML is read here and not at start-up, where it would cost a tenth of a second. */
export function packsSource(): string {
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => compilePack(readFileSync(new URL(name, folder), 'utf8')));
  const text = (data: unknown): string => JSON.stringify(JSON.stringify(data));
  const written = packs.map(
    ({ entries, ...head }) => `  packOf(\n    ${text(head)},\n    ${text(entries)},\n  ),\n`,
  );
  return `// Compiled from rules/words/*.yaml by scripts/generate. Change the packs, then run npm run generate.
import { packOf, type WordPack } from '../pack.ts';

export const PACKS: readonly WordPack[] = [
${written.join('')}];
`;
}
