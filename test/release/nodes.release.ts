import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Released, release } from '../package/installed.ts';
import { npmCommand } from '../package/npm.ts';
import { repacked } from '../package/repacked.ts';

const nodes = mkdtempSync(join(tmpdir(), 'klarmall-nodes-'));
afterAll(() => rmSync(nodes, { recursive: true, force: true }));

/** The program of another Node, which npm brings. */
function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const folder = join(nodes, major);
  mkdirSync(folder);
  const [command = '', ...args] = npmCommand(
    ['install', '--no-audit', '--no-fund', `node@${major}`],
    process.execPath,
  );
  execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
  return join(folder, 'node_modules/node/bin/node');
}

describe.each(['20', '22', '24'])('on Node %s', (major) => {
  let at: Released;
  let project: string;

  beforeAll(() => {
    at = release(nodeOf(major));
    project = join(at.folder, 'empty/mallar');
    mkdirSync(join(at.folder, 'empty'));
    cpSync(at.tarballs.klarmall, join(at.folder, 'empty', basename(at.tarballs.klarmall)));
  });
  afterAll(() => at.remove());

  it('an empty folder and a tarball become a checked, built project in two commands', () => {
    const first = at.shell(
      join(at.folder, 'empty'),
      `npx ./${basename(at.tarballs.klarmall)} init mallar --with all`,
    );
    expect({ status: first.status, stderr: first.stderr }).toMatchObject({ status: 0 });
    const second = at.shell(project, 'npx klarmall build');
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(second.stdout).toContain('Inga hinder funna');
    expect(at.shell(project, 'node --version').stdout).toMatch(new RegExp(`^v${major}\\.`));
  });

  it('a colleague’s clone works after npm ci, and then without a network', () => {
    const clone = join(at.folder, 'clone');
    const skipped = new Set(['node_modules', 'dist']);
    mkdirSync(clone);
    for (const name of readdirSync(project))
      if (!skipped.has(name)) cpSync(join(project, name), join(clone, name), { recursive: true });
    expect(at.npm(clone, 'ci').status).toBe(0);
    const dead = 'npm_config_registry=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9';
    for (const command of ['check', 'build', 'publish site'])
      expect(at.shell(clone, `${dead} npx --no-install klarmall ${command}`).status).toBe(0);
  });

  it('keeps compiled code of its own, in the user’s folder', () => {
    const cache = join(at.folder, 'cache/klarmall');
    expect(readdirSync(cache).length).toBeGreaterThan(0);
    expect(
      readdirSync(join(project, 'node_modules/klarmall/dist')).filter((name) => /cache/.test(name)),
    ).toEqual([]);
  });

  it('an upgrade keeps it working', () => {
    const plain = join(at.folder, 'plain/node_modules');
    mkdirSync(plain, { recursive: true });
    cpSync(join(project, 'node_modules/klarmall'), join(plain, 'klarmall'), { recursive: true });
    const next = repacked(at, '9.9.9', '## 9.9.9\n\n- Något nytt.\n\n');
    const { status, stdout } = at.shell(project, `npx klarmall upgrade ${next}`);
    expect({ status, told: stdout.includes('- Något nytt.') }).toEqual({ status: 0, told: true });
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toContain('klarmall-9.9.9.tgz');
    expect(at.shell(project, 'npm ci && npx klarmall build').status).toBe(0);
  });
});
