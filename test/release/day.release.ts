import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Released, release } from '../package/installed.ts';

// A day in the life of somebody who writes templates, command by command, in one project made from the tarball.

let at: Released;
let project: string;
const told = (line: string) => at.shell(project, line);
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(project, path), change(readFileSync(join(project, path), 'utf8')));

beforeAll(async () => {
  at = await release();
  project = join(at.folder, 'mallar');
  const { klarmall } = at.bring(at.folder);
  const made = await at.shell(
    at.folder,
    `npx ${klarmall} init mallar --with regional/bokad-tid,regional/provsvar`,
  );
  if (made.status !== 0) throw new Error(made.stderr);
});
afterAll(() => at.remove());

it('goes from a new template to a site for the units', async () => {
  expect((await told('npx klarmall new local/provsvar-blod --name "Provsvar från oss"')).status).toBe(0);
  edit('templates/local/provsvar-blod.mall.yaml', (text) =>
    text.replace('Vi har fått ditt ärende och läser det.', 'Vi erhåller dina prover. {{unit.nam}}'),
  );
  const found = await told('npx klarmall check --format line');
  expect(found.status).toBe(1);
  expect(found.stdout).toContain('Menade du unit.name?');
  expect((await told('npx klarmall explain templates/local/provsvar-blod.mall.yaml:12')).status).toBe(0);

  expect((await told('npx klarmall check --fix')).stdout).not.toContain('erhåller');
  edit('templates/local/provsvar-blod.mall.yaml', (text) => text.replace(' {{unit.nam}}', ''));
  expect((await told('npx klarmall check')).status).toBe(0);

  expect((await told('npx klarmall new units/hud-storby --name "Hudmottagningen i Storby"')).status).toBe(0);
  edit('templates/units/hud-storby.yaml', (text) => text.replace('uses: []', 'uses:\n  - local/*'));
  expect((await told('npx klarmall build')).status).toBe(0);
  expect(readdirSync(join(project, 'dist')).sort()).toEqual([
    'hud-storby',
    'index.json',
    'mottagningen-storby',
  ]);

  // The answer says which version is the last one, to be confirmed.
  const entered = 'npx klarmall entered hud-storby local/provsvar-blod';
  const version = /--template-version\s+(\S+)/.exec((await told(entered)).stderr)?.[1];
  expect((await told(`${entered} --template-version ${version}`)).status).toBe(0);
  expect((await told('npx klarmall publish site')).status).toBe(0);
  expect(readFileSync(join(project, 'site/hud-storby/andra.html'), 'utf8')).toContain('<html lang="sv"');

  const filled = await told('npx klarmall fill dist/mottagningen-storby/regional/provsvar/payload.json');
  expect([0, 1]).toContain(filled.status);
  writeFileSync(join(project, 'brev.txt'), 'Vi erhåller din ansökan.\n');
  expect((await told('npx klarmall text brev.txt --fix')).status).toBe(0);
  expect(readFileSync(join(project, 'brev.txt'), 'utf8')).toBe('Vi får din ansökan.\n');
});
