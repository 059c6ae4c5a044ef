import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/root.mjs';
import { declarations } from './declarations.mjs';
import { writeManifest } from './manifest.mjs';

const source = join(root, 'packages/pdf');
/** What can be imported, by the name of its file. The entries for tests build documents, and stay here. */
const entries = { index: '.', node: './node', browser: './browser' };

/** Puts the package @klarmall/pdf together in an empty folder. */
export async function stagePdf(staged) {
  const paths = Object.keys(entries).map((name) => join(source, 'src', `${name}.ts`));
  await build({
    entryPoints: paths,
    outdir: join(staged, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    external: ['node:*'],
    chunkNames: 'shared-[hash]',
    charset: 'utf8',
    logLevel: 'warning',
  });
  await declarations(paths, join(staged, 'dist'), join(source, 'src'));
  for (const name of ['README.md', 'NOTICE']) cpSync(join(source, name), join(staged, name));
  cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE'));
  const exported = Object.entries(entries).map(([name, specifier]) => [
    specifier,
    { types: `./dist/types/${name}.d.ts`, default: `./dist/${name}.js` },
  ]);
  writeManifest('packages/pdf', staged, {
    exports: { ...Object.fromEntries(exported), './package.json': './package.json' },
    engines: { node: '>=20.19' },
    files: ['dist', 'NOTICE'],
  });
}
