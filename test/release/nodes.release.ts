import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Released, release } from '../package/installed.ts';
import { repacked } from '../package/repacked.ts';
import { nodeOf } from './other-node.ts';

describe.each(['20', '22', '24'])('on Node %s', (major) => {
  let at: Released;
  /** A folder with nothing but the two tarballs, named as people name folders. */
  let empty: string;
  let named: Released['tarballs'];
  let project: string;

  beforeAll(async () => {
    at = await release(await nodeOf(major));
    empty = join(at.folder, 'Våra meddelanden (nya)');
    named = at.bring(empty);
    project = join(empty, 'mallar');
  });
  afterAll(() => at.remove());

  it('an empty folder and a tarball become a checked, built project in two commands', async () => {
    const first = await at.shell(empty, `npx ${named.klarmall} init mallar --with all`);
    expect({ status: first.status, stderr: first.stderr }).toMatchObject({ status: 0 });
    const second = await at.shell(project, 'npx klarmall build');
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(second.stdout).toContain('Klarmall hittade inga hinder');
    expect((await at.shell(project, 'node --version')).stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  it('the PDF package is read by itself, with import and with require', async () => {
    const own = join(at.folder, 'pdf');
    mkdirSync(own);
    at.write('pdf/package.json', '{ "private": true }\n');
    expect((await at.npm(own, 'install', join(empty, named.pdf))).status).toBe(0);
    expect(readdirSync(join(own, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@klarmall',
    ]);
    const words = 'console.log(typeof inspect);';
    at.write('pdf/import.mjs', `import { inspect } from '@klarmall/pdf/node'; ${words}`);
    at.write('pdf/require.cjs', `const { inspect } = require('@klarmall/pdf/node'); ${words}`);
    for (const file of ['import.mjs', 'require.cjs'])
      expect(await at.node(own, file)).toEqual({ status: 0, stdout: 'function\n', stderr: '' });
  });

  it('a colleague’s clone works after npm ci, and then without a network', async () => {
    const clone = join(at.folder, 'clone');
    const skipped = new Set(['node_modules', 'dist']);
    mkdirSync(clone);
    for (const name of readdirSync(project))
      if (!skipped.has(name)) cpSync(join(project, name), join(clone, name), { recursive: true });
    expect((await at.npm(clone, 'ci')).status).toBe(0);
    const dead = 'npm_config_registry=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9';
    for (const command of ['check', 'build', 'publish site'])
      expect((await at.shell(clone, `${dead} npx --no-install klarmall ${command}`)).status).toBe(0);
  });

  it('keeps compiled code of its own, in the user’s folder', () => {
    const cache = join(at.folder, 'cache/klarmall');
    expect(readdirSync(cache).filter((name) => name.endsWith('.cache')).length).toBeGreaterThan(0);
    expect(
      readdirSync(join(project, 'node_modules/klarmall/dist')).filter((name) => /cache/.test(name)),
    ).toEqual([]);
  });

  it('an upgrade keeps it working', async () => {
    const next = await repacked(
      at,
      join(project, 'node_modules/klarmall'),
      '9.9.9',
      '## 9.9.9\n\n- Något nytt.\n\n',
    );
    // As somebody does who has saved the file in the project.
    cpSync(next, join(project, basename(next)));
    const { status, stdout } = await at.shell(project, `npx klarmall upgrade ${basename(next)}`);
    expect({ status, told: stdout.includes('- Något nytt.') }).toEqual({ status: 0, told: true });
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toContain('klarmall-9.9.9.tgz');
    expect((await at.shell(project, 'npm ci && npx klarmall build')).status).toBe(0);
  });
});
