import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';

const root = join(import.meta.dirname, '../..');
const workerUrl = "new URL('./gate-worker.mjs', import.meta.url)";

let bundled: Promise<string> | undefined;

/** Bundles the process that reads attachments, where its packages are found. @returns its address. */
async function bundleGate(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'klarmall-gate-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'gate-worker.mjs');
  await build({
    entryPoints: [join(root, 'packages/check/src/gate/node/gate-worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  copyFileSync(join(root, 'packages/attachments/src/node/pdfjs-child.mjs'), join(folder, 'pdfjs-child.mjs'));
  return pathToFileURL(outfile).href;
}

/** Tests start the gate's process from one bundle of today's sources: from TypeScript each start takes a second. */
export function bundledGate(): Plugin {
  return {
    name: 'klarmall:bundled-gate',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('/check/src/gate/node/gate.ts')) return undefined;
      if (!code.includes(workerUrl)) throw new Error(`${id} no longer says ${workerUrl}`);
      bundled ??= bundleGate();
      return code.replace(workerUrl, `new URL(${JSON.stringify(await bundled)})`);
    },
  };
}
