import { readdirSync, readFileSync } from 'node:fs';
import { compilePack } from './compile-pack.ts';

const folder = new URL('../../rules/words/', import.meta.url);

/** The word packs (`rules/words/*.yaml`) as a module. YAML is read here and not at start-up, where it would cost a tenth of a second. */
export function packsSource(): string {
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => compilePack(readFileSync(new URL(name, folder), 'utf8')));
  return `// Compiled from rules/words/*.yaml by scripts/generate. Change the packs, then run npm run generate.
import type { WordPack } from '../pack.ts';

// As text, since JSON is read several times faster than the same data written as code.
export const PACKS = JSON.parse(
  ${JSON.stringify(JSON.stringify(packs))},
) as readonly WordPack[];
`;
}
