import { readFileSync } from 'node:fs';

/** What mutants are made of, part by part, and the folders with the tests that have to kill them. */
export const parts = JSON.parse(readFileSync(new URL('parts.json', import.meta.url), 'utf8'));

const within = (path, files) => (path.endsWith('.ts') ? path : `${path}/**/*${files}`);

/** Globs of the files that mutants are made of. */
export function mutated({ folders, without }) {
  return [
    ...folders.map((folder) => within(folder, '.ts')),
    ...without.map((path) => `!${within(path, '.ts')}`),
    '!**/*.test.ts',
  ];
}

/** Globs of the tests. */
export function testsOf({ tests }) {
  return tests.map((folder) => within(folder, '.test.ts'));
}
