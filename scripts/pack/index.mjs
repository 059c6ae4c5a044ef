import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setUp } from '../setup.mjs';
import { npmCommand } from '../support/npm.mjs';
import { root } from '../support/root.mjs';
import { stageKlarmall } from './stage-klarmall.mjs';
import { stagePdf } from './stage-pdf.mjs';

/** Every package that is published, and what puts its folder together. */
const packages = { klarmall: stageKlarmall, '@klarmall/pdf': stagePdf };

/** Packs one package into a folder, and gives the tarball's name. */
async function pack(name, folder) {
  const staged = mkdtempSync(join(tmpdir(), 'klarmall-pack-'));
  try {
    await packages[name](staged);
    const [command, ...args] = npmCommand(['pack', staged, '--json', '--ignore-scripts']);
    const { status, stdout, stderr } = spawnSync(command, [...args, '--pack-destination', folder], {
      cwd: staged,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm pack of ${name} failed:\n${stderr}`);
    const packed = JSON.parse(stdout);
    const [{ filename, size, entryCount }] = Array.isArray(packed) ? packed : Object.values(packed);
    // npm of some versions names the file of a scoped package with its scope as a folder.
    const file = filename.replace(/^@/, '').replace('/', '-');
    console.log(`${file}: ${entryCount} files, ${Math.round(size / 1000)} kB`);
    return file;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'release' } } });
const folder = resolve(root, values.out);
if (!(await setUp())) process.exit(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(packages)) await pack(name, folder);
const sums = readdirSync(folder)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
