import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Released } from './installed.ts';

/** An installed klarmall as another version, with words before its changelog's newest part. Gives the new tarball's path. */
export async function repacked(
  at: Released,
  installed: string,
  version: string,
  changes: string,
): Promise<string> {
  const folder = join(at.folder, `klarmall-${version}`);
  cpSync(installed, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
  const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8');
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog.replace(/^(?=## )/m, changes));
  // The version that it says is compiled in, and the program is known by its own hash.
  const path = join(folder, 'dist/klarmall.cjs');
  const program = readFileSync(path, 'latin1').replaceAll(
    `version:"${manifest.version}"`,
    `version:"${version}"`,
  );
  const build = createHash('sha256').update(program).digest('hex').slice(0, 16);
  writeFileSync(path, program.replace(/build=\w+\n$/, `build=${build}\n`), 'latin1');
  const { status, stderr } = await at.npm(folder, 'pack', '--pack-destination', at.folder);
  if (status !== 0) throw new Error(stderr);
  return join(at.folder, `klarmall-${version}.tgz`);
}
