import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { frontMatterSchema } from './front-matter.ts';
import { inheritanceModule } from './inheritance.ts';
import type { JsonObject } from './json.ts';
import { readJson } from './json.ts';
import { keyTitles } from './key-titles.ts';
import { pageScriptModule } from './page-script.ts';
import { pdfuaPages } from './pdfua-pages.ts';
import { programPage } from './program-page.ts';
import { referencePage } from './reference.ts';
import { attachmentRegistry, ruleRegistry } from './rule-registry.ts';
import { withTextHelp } from './text-help.ts';
import { textRows, textTableModule } from './text-table.ts';
import { typesFromSchema } from './types.ts';
import { validatorModule, validatorTypes } from './validators.ts';
import { packsSource } from './word-packs.ts';

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

function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

await emit('rules/language/shared/packs/generated/packs.ts', packsSource());
await emit('rules/generated/registry.ts', ruleRegistry('rules'));
await emit('rules/attachment/generated/registry.ts', attachmentRegistry('rules'));

// What is made from the rules themselves sees a new one only once it stands in the registry.
const { ruleExamples } = await import('./rule-examples.ts');
const { ruleOverview } = await import('./rule-overview.ts');
const { withoutRules, withRules } = await import('./rule-settings.ts');

for (const name of ['template', 'unit', 'snippet']) {
  const path = schemaPath(name);
  await emit(path, withTextHelp(await readFile(path, 'utf8'), name === 'template'));
}

const configText = withTextHelp(
  `${JSON.stringify(withRules(await readJson(schemaPath('config'))), undefined, 2)}\n`,
  false,
);
const config = JSON.parse(configText) as JsonObject;
await emit(schemaPath('config'), configText);

const frontMatter = frontMatterSchema(await readJson(schemaPath('template')));
await emit(schemaPath('frontmatter'), `${JSON.stringify(frontMatter, undefined, 2)}\n`);

// The front matter and the settings of each rule stand in schemas of their own, and are held to the same.
textRows(frontMatter, schemaPath('frontmatter'));
textRows(config, schemaPath('config'));
await emit(
  'packages/model/src/generated/text-table.ts',
  textTableModule({
    template: textRows(await readJson(schemaPath('template')), schemaPath('template')),
    unit: textRows(await readJson(schemaPath('unit')), schemaPath('unit')),
    snippet: textRows(await readJson(schemaPath('snippet')), schemaPath('snippet')),
    config: textRows(withoutRules(config), schemaPath('config')),
  }),
);

await emit(
  'packages/compiler/src/link/generated/inheritance.ts',
  inheritanceModule(await readJson(schemaPath('template'))),
);

const types = [
  ['template', 'TemplateSource'],
  ['unit', 'UnitSource'],
  ['snippet', 'SharedSnippetSource'],
  ['config', 'ProjectConfiguration'],
  ['finding', 'Finding'],
  ['payload', 'Payload'],
  ['run', 'RunRecord'],
  ['index', 'BuildIndex'],
  ['entered', 'Entered'],
] as const;
for (const [name, rootName] of types) {
  const path = schemaPath(name);
  const schema = name === 'config' ? withoutRules(config) : await readJson(path);
  const source = await typesFromSchema(schema, rootName, path);
  await emit(`packages/model/src/generated/${name}.ts`, source);
}

const validators = {
  // A front matter is held against the template's schema, and a rule's own options against the rule.
  source: ['template', 'unit', 'snippet', 'config'],
  targets: ['payload', 'index', 'entered'],
};
for (const [stage, names] of Object.entries(validators)) {
  const folder = `packages/compiler/src/${stage}/${stage === 'source' ? 'schema/' : ''}generated`;
  for (const name of names) {
    const path = schemaPath(name);
    const schema = name === 'config' ? withoutRules(config) : await readJson(path);
    await emit(`${folder}/${name}.js`, validatorModule(schema, path, stage === 'source'));
    await emit(`${folder}/${name}.d.ts`, validatorTypes);
  }
}

await emit(
  'packages/compiler/src/targets/staff/generated/entry-page-script.ts',
  await pageScriptModule('packages/compiler/src/targets/staff/page/script.ts', 'entryPageScript'),
);
await emit(
  'packages/compiler/src/targets/staff/generated/sending-page-script.ts',
  await pageScriptModule('packages/compiler/src/targets/staff/page/sending-script.ts', 'sendingPageScript'),
);

const titles: JsonObject = {};
for (const name of ['template', 'unit', 'snippet', 'config']) {
  titles[name] = keyTitles(name === 'config' ? withoutRules(config) : await readJson(schemaPath(name)));
}
await emit(
  'packages/compiler/src/source/schema/generated/key-titles.ts',
  `// Generated from schemas/ by scripts/generate.

/** Every key of each kind of source file, with its Swedish title. */
export const keyTitles = ${JSON.stringify(titles, undefined, 2)} as const;
`,
);

const kinds = [
  {
    schema: await readJson(schemaPath('template')),
    files: 'templates/**/*.mall.yaml, *.mall.md',
    name: { sv: 'Mall', en: 'Template' },
  },
  {
    schema: await readJson(schemaPath('unit')),
    files: 'templates/units/*.yaml',
    name: { sv: 'Mottagning', en: 'Unit' },
  },
  {
    schema: await readJson(schemaPath('snippet')),
    files: 'templates/snippets/*.yaml',
    name: { sv: 'Delat frasminne', en: 'Shared snippet' },
  },
  {
    schema: withoutRules(config),
    files: 'klarmall.yaml',
    name: { sv: 'Inställningar', en: 'Project configuration' },
  },
];
await emit('docs/sv/referens.md', referencePage(kinds, 'sv'));
await emit('docs/en/reference.md', referencePage(kinds, 'en'));

await emit('docs/en/program.md', programPage('.'));

for (const [path, text] of pdfuaPages()) await emit(path, text);
await emit('rules/generated/examples.ts', ruleExamples('.'));

const { toolboxLibrary } = await import('./toolbox-library.ts');
await emit('packages/toolbox/src/core/generated/library.ts', toolboxLibrary('.'));

await emit('docs/sv/regler.md', ruleOverview('sv'));
await emit('docs/en/rules.md', ruleOverview('en'));

// What README shows comes from the program itself, which rests on all of the above.
const { pictureFiles } = await import('../picture.ts');
for (const [path, text] of await pictureFiles()) await emit(path, text);

if (stale.length > 0) {
  console.error(
    `Stale generated files, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}
