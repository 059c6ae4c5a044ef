import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runNpm } from '../../cli/bin/npm.mjs';
import { setUp } from '../setup.mjs';
import { root } from '../support/root.mjs';
import { sbom } from './sbom.mjs';

/** Every package that is published, and what puts its folder together. In a clean clone set-up installs what they need first. */
const packages = {
  klarmall: async (staged) => (await import('./stage-klarmall.mjs')).stageKlarmall(staged),
  '@klarmall/pdf': async (staged) => (await import('./stage-pdf.mjs')).stagePdf(staged),
};

/** The checksum of every file in a folder, as sha256sum reads it. */
function sums(folder) {
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return readdirSync(folder)
    .sort()
    .map((file) => `${hash(file)}  ${file}\n`)
    .join('');
}

/** Packs one package into a folder, if wanted with its bill of materials beside it. */
async function pack(name, folder, withBill) {
  const staged = mkdtempSync(join(tmpdir(), 'klarmall-pack-'));
  try {
    await packages[name](staged);
    const args = ['pack', staged, '--pack-destination', folder, '--ignore-scripts'];
    const { status, output } = await runNpm(args, staged);
    if (status !== 0) throw new Error(`npm pack of ${name} failed:\n${output}`);
    const manifest = JSON.parse(readFileSync(join(staged, 'package.json'), 'utf8'));
    const base = `${name.replace(/^@/, '').replace('/', '-')}-${manifest.version}`;
    const file = `${base}.tgz`;
    if (withBill) writeFileSync(join(folder, `${base}.cdx.json`), sbom(manifest, name === 'klarmall'));
    console.log(`${file}: ${Math.round(statSync(join(folder, file)).size / 1000)} kB`);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'release' }, only: { type: 'string' } },
});
const folder = resolve(root, values.out);
const wanted = Object.keys(packages).filter((name) => values.only === undefined || name === values.only);
if (!(await setUp())) process.exit(2);
// A folder of somebody else's keeps what it has.
if (values.only === undefined) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of wanted) await pack(name, folder, values.only === undefined);
if (values.only === undefined) writeFileSync(join(folder, 'SHA256SUMS'), sums(folder));
