import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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
] as const;

for (const [name, rootName] of schemas) {
  await emit(
    `packages/model/src/generated/${name}.ts`,
    await typesFromSchema(`schemas/${name}.schema.json`, rootName),
  );
}

if (stale.length > 0) {
  console.error(
    `Stale generated files, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}
