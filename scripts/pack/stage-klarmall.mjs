import { cpSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../support/root.mjs';
import { declarations } from './declarations.mjs';
import { writeManifest } from './manifest.mjs';

/** What stands in the package as it does in the repository. */
const copied = [
  'README.md',
  'LICENSE',
  'NOTICE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'ci',
  'docs',
  'templates',
];
const entries = ['cli/src/library/index.ts', 'packages/compiler/src/fill/index.ts'];
/** Licences of data that lies in files of their own. */
const licences = ['LICENSE.md', 'LGPL-3.0.txt', 'GPL-3.0.txt'];

/** Puts the package klarmall together in an empty folder: program, library, schemas, shipped templates and documentation. */
export async function stageKlarmall(staged) {
  for (const path of copied) cpSync(join(root, path), join(staged, path), { recursive: true });
  for (const path of ['bin', 'dist'])
    cpSync(join(root, 'cli', path), join(staged, path), { recursive: true });
  for (const name of readdirSync(join(root, 'schemas')))
    cpSync(join(root, 'schemas', name), join(staged, 'schemas', name));
  const report = 'packages/report/report.schema.json';
  cpSync(join(root, report), join(staged, 'schemas', basename(report)));
  for (const name of licences)
    cpSync(join(root, 'packages/swedish/data', name), join(staged, 'dist/verbs-licence', name));
  cpSync(join(root, 'packages/pdf/NOTICE'), join(staged, 'dist/NOTICE-pdf'));
  await declarations(
    entries.map((path) => join(root, path)),
    join(staged, 'dist'),
  );
  writeManifest('cli', staged, {
    files: ['bin', 'ci', 'dist', 'docs', 'schemas', 'templates', 'NOTICE', 'CHANGELOG.md', 'CONTRIBUTING.md'],
  });
}
