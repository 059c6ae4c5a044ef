/** Compiles the word packs (`rules/words/*.yaml`) to `generated/packs.ts`: `npx tsx rules/words/generate.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compilePack } from './compile-pack.ts';

const folder = new URL('.', import.meta.url);

/** The source of `generated/packs.ts`. YAML is read here and not at start-up, where it would cost a tenth of a second. */
export function packsSource(): string {
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => compilePack(readFileSync(new URL(name, folder), 'utf8')));
  return `// Compiled from rules/words/*.yaml by rules/words/generate.ts. Change the packs, then run it.
import type { WordPack } from '../pack.ts';

// As text, since JSON is read several times faster than the same data written as code.
export const PACKS = JSON.parse(
  ${JSON.stringify(JSON.stringify(packs))},
) as readonly WordPack[];
`;
}

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith(process.argv[1].replace(/^.*\/rules\//u, '/rules/'))
) {
  writeFileSync(new URL('generated/packs.ts', folder), packsSource());
}
