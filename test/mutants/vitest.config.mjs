import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { parts, testsOf } from './parts.mjs';

// Mutants stand in a copy of the repository: our packages are those of the copy, wherever node_modules leads.
const folders = [...readdirSync('packages').map((name) => `packages/${name}`), 'rules'];
const alias = folders
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return Object.entries(exports).map(([entry, file]) => ({
      find: new RegExp(`^${name}${entry.slice(1)}$`),
      replacement: join(process.cwd(), folder, file),
    }));
  });

export default defineConfig({
  resolve: { alias },
  test: { include: testsOf(parts[process.env.KLARMALL_MUTANTS]), testTimeout: 30_000 },
});
