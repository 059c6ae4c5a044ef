import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
});
afterEach(() => at.remove());

const check = (...args: readonly string[]) => at.run('check', '--no-axe', '--today', today, ...args);

describe('a part of the project', () => {
  const sharing = (name: string) =>
    template('Vi läser det.', name).replace('snippets:\n', 'snippets:\n  - use: svar\n');
  const snippet = (text: string) => `title: Så svarar du\ntext: |\n  ${text}\n`;
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: at.root });

  it('is looked at with every template that reads it, and says so', async () => {
    at.write('templates/local/b.mall.yaml', sharing('Kvitto på samtal'));
    at.write('templates/snippets/svar.yaml', snippet('Svara före {{fields.dag}}.'));
    const { code, out } = await check('templates/snippets/svar.yaml');
    expect(out).toContain('Tittade på 1 mall av 2');
    expect(out).toContain('Mallen: local/b.');
    expect(out).toContain('unknown-placeholder');
    expect(code).toBe(1);
  });

  it('clashes with what stands outside it', async () => {
    at.write('templates/local/b.mall.yaml', template());
    const { out } = await check('templates/local/b.mall.yaml', '--format', 'json');
    const report = JSON.parse(out);
    expect(report.findings.map(({ finding }: { finding: { rule: string } }) => finding.rule)).toEqual([
      'structure/unique-name',
    ]);
    expect(report.part).toEqual({ templates: ['local/b'], of: 2 });
  });

  it('never says that all is well when no template was looked at', async () => {
    at.write('README.md', '# Mallar\n');
    const { code, out } = await check('README.md');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Ingen mall påverkas av det du angav. Tittade på 0 mallar av 1.',
    );
    expect(out).not.toContain('hittade inga hinder');
    expect(code).toBe(0);
  });

  it('may list files that are gone, renamed or none of ours, as git lists them', async () => {
    at.write('templates/local/b.mall.yaml', sharing('Kvitto på samtal'));
    at.write('templates/snippets/svar.yaml', snippet('Svara i dag.'));
    at.write('bilagor/gång.txt', 'Gång');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'a');
    rmSync(join(at.root, 'templates/snippets/svar.yaml'));
    at.write('.github/CODEOWNERS', '* a\n');
    const gone = await check(
      'templates/snippets/svar.yaml',
      '.github/CODEOWNERS',
      '"bilagor/g\\303\\245ng.txt"',
    );
    expect(gone.error).toBe('');
    expect(gone.out).toContain('Tittade på 1 mall av 2');
    expect(gone.out).toContain('unknown-reference');
    // From a folder inside, with paths from the repository.
    const { out } = await at.runWith(
      { cwd: 'templates' },
      'check',
      '--no-axe',
      'templates/local/a.mall.yaml',
    );
    expect(out).toContain('Mallen: local/a.');
  });

  it('refuses a name that never was a file, and tells of one among others', async () => {
    const alone = await check('templates/local/b.mall.yaml');
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.error.replace(/\s+/g, ' ')).toBe(
      'Det finns ingen fil som heter templates/local/b.mall.yaml. Menade du templates/local/a.mall.yaml? ',
    );
    const among = await check('templates/local/b.mall.yaml', 'templates/local/a.mall.yaml');
    expect(among.error.replace(/\s+/g, ' ')).toContain('Den räknas som borttagen.');
    expect(among.code).toBe(0);
  });

  it('tells of a template that lies where none is read', async () => {
    at.write('b.mall.yaml', template());
    const alone = await check('b.mall.yaml');
    expect(alone).toMatchObject({ code: 2 });
    expect(alone.error.replace(/\s+/g, ' ')).toContain(
      'b.mall.yaml ligger där Klarmall inte läser mallar. Flytta filen till templates/local/,',
    );
    const among = await check('b.mall.yaml', 'templates/local/a.mall.yaml');
    expect(among.error).toContain('b.mall.yaml ligger där');
    expect(among.code).toBe(0);
    expect(await check('README.md', 'templates/local/a.mall.yaml')).toMatchObject({ code: 0 });
  });

  it('lies in one project', async () => {
    at.write('ett/klarmall.yaml', '');
    at.write('ett/templates/local/a.mall.yaml', template());
    at.write('tva/klarmall.yaml', '');
    at.write('tva/templates/local/a.mall.yaml', template());
    const { code, error } = await check('ett/templates/local/a.mall.yaml', 'tva/templates/local/a.mall.yaml');
    expect(error).toContain('Kontrollera ett projekt i taget: ett, tva.');
    expect(code).toBe(2);
  });

  it('is changed by --fix in the files asked for alone', async () => {
    at.write('templates/local/b.mall.yaml', sharing('Kvitto på samtal').replace('Vi läser', 'Vi erhåller'));
    at.write('templates/snippets/svar.yaml', snippet('Du kan erhålla hjälp.'));
    const before = at.read('templates/local/b.mall.yaml');
    await check('templates/snippets/svar.yaml', '--fix');
    expect(at.read('templates/snippets/svar.yaml')).toContain('få hjälp');
    expect(at.read('templates/local/b.mall.yaml')).toBe(before);
  });
});
