import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readJson } from './json.ts';
import { typesFromSchema } from './types.ts';

const check = process.argv.includes('--check');
const stale: string[] = [];

async function emit(path: string, text: string): Promise<void> {
  const current = await readFile(path, 'utf8').catch(() => undefined);
  if (current === text) return;
  if (check) {
    stale.push(path);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(`generated ${path}`);
}

const schemas = [
  ['template', 'TemplateSource'],
  ['unit', 'UnitSource'],
  ['snippet', 'SharedSnippetSource'],
  ['finding', 'Finding'],
  ['payload', 'Payload'],
  ['index', 'BuildIndex'],
] as const;

for (const [name, rootName] of schemas) {
  const path = `schemas/${name}.schema.json`;
  await emit(
    `packages/model/src/generated/${name}.ts`,
    await typesFromSchema(await readJson(path), rootName, path),
  );
}

if (stale.length > 0) {
  console.error(
    `Stale generated files, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}
