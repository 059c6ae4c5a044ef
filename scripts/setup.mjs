import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './support/root.mjs';
import { runNpm, runTool } from './support/run.mjs';
import { fingerprint, isFresh, remember } from './support/stamp.mjs';

const wanted = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  console.error(
    `Klarmall needs Node.js ${wanted.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(2);
}

function workspaceManifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/package.json`);
  return ['package.json', 'package-lock.json', 'rules/package.json', 'cli/package.json', ...packages.sort()];
}

function step(name, value, work) {
  if (isFresh(name, value)) return;
  console.log(`Set-up: ${name} …`);
  if (work() !== 0) {
    console.error(`Set-up failed: ${name}`);
    process.exit(2);
  }
  remember(name, value);
}

/** Everything that a fresh clone needs before it can be used; nothing when nothing changed. Whether the command line could be bundled comes back. */
export async function setUp() {
  checkNode();
  const node = [process.platform, process.arch, process.versions.modules];
  const installed = fingerprint({ files: workspaceManifests(), words: node });
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) remember('npm ci', '');
  step('npm ci', installed, () => runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']));

  const sources = {
    folders: ['schemas', 'scripts', 'rules', 'packages', 'cli/bin', 'cli/src'],
    words: [installed],
  };
  step('generate', fingerprint(sources), () => runTool('tsx/dist/cli.mjs', ['scripts/generate/index.ts']));

  // After generating, which may have written sources.
  const generated = fingerprint(sources);
  remember('generate', generated);
  const program = join(root, 'cli/dist/klarmall.cjs');
  if (isFresh('bundle', generated) && existsSync(program)) {
    // A file may have been written again with the same text, as git does: the program is no older for that.
    for (const made of [program, join(root, 'cli/dist/klarmall.html')])
      if (existsSync(made)) utimesSync(made, new Date(), new Date());
    return true;
  }
  console.log('Set-up: bundle …');
  const { bundle } = await import('./bundle.mjs');
  const bundled = await bundle().catch(() => false);
  if (bundled) remember('bundle', generated);
  else console.error('Set-up failed: bundle');
  return bundled;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await setUp()) ? 0 : 2;
}
