import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildDocument } from '@klarmall/pdf/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { template, unit, type Workspace, workspace } from './support.ts';

const bin = join(import.meta.dirname, '../../cli/bin/klarmall.mjs');
/** A process that has no network at all, not even its own loopback (network_namespaces(7)). */
const alone = ['--user', '--net', '--map-root-user', '--'];
const hasNamespaces = spawnSync('unshare', [...alone, 'true']).status === 0;
if (!hasNamespaces)
  console.warn(
    'Skipped: this system has no network namespaces (unshare), so that no connection cannot be shown.',
  );

let at: Workspace;
beforeAll(() => {
  at = workspace();
  at.write('klarmall.yaml', 'language: sv\n');
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/brev.mall.yaml', template());
  at.write('brev.txt', 'Vi erhåller din ansökan.\n');
  at.write('brev.pdf', buildDocument());
});
afterAll(() => at.remove());

it.skipIf(!hasNamespaces).each([
  ['build', '--out', 'OUT'],
  ['publish', 'OUT'],
  ['attachment', 'brev.pdf'],
  ['convert', 'brev.txt', '--out', 'OUT'],
])('%s says without a network what it says with one', (...args) => {
  const run = (command: string, words: readonly string[], out: string) => {
    const own = args.map((word) => word.replace('OUT', out));
    const { status, stdout, stderr } = spawnSync(command, [...words, bin, ...own], {
      cwd: at.root,
      encoding: 'utf8',
    });
    return { status, stdout: stdout.replace(/\(\d+,\d s\)/, '').replaceAll(out, 'OUT'), stderr };
  };
  const without = run('unshare', [...alone, process.execPath], `${args[0]}-alone`);
  expect(without.status).not.toBe(2);
  expect(without).toEqual(run(process.execPath, [], `${args[0]}-with`));
});
