import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
});
afterEach(() => at.remove());

const init = () => at.run('init', '--today', today);
const strictly = () => at.run('check', '--today', today, '--fail-on', 'tips', '--format', 'line');

describe('klarmall init', () => {
  it('makes a project that checks clean and builds', async () => {
    expect((await init()).code).toBe(0);
    expect(await strictly()).toEqual({ code: 0, out: '', error: '' });
    expect((await at.run('build', '--today', today)).out).toContain('Byggde 1 meddelande i dist.');
  });

  it('brings the schemas, the editor’s settings and a check in CI', async () => {
    await init();
    const settings = JSON.parse(at.read('.vscode/settings.json'));
    for (const schema of Object.keys(settings['yaml.schemas']))
      expect(() => JSON.parse(at.read(schema))).not.toThrow();
    expect(at.read('.github/workflows/klarmall.yml')).toContain('klarmall@');
    expect(at.read('README.md')).toContain('## Kom i gång');
  });

  it('makes the folder that it is given', async () => {
    const { out } = await at.run('init', 'mallar', '--today', today);
    expect(out).toContain('cd mallar');
    expect(readdirSync(join(at.root, 'mallar'))).toContain('klarmall.yaml');
  });

  it('leaves a project and single files alone', async () => {
    at.write('README.md', 'Vår text\n');
    expect((await init()).out).toContain('Fanns redan och är inte ändrat: README.md');
    expect(at.read('README.md')).toBe('Vår text\n');
    const { code, error } = await init();
    expect(error).toContain('Här finns redan ett projekt.');
    expect(code).toBe(2);
  });
});

describe('klarmall new', () => {
  it.each([
    ['local/provsvar', []],
    ['local/oron/infor-besok', ['--questions']],
    ['snippets/tolken', []],
    ['units/oron-storby', ['--name', 'Öronmottagningen Storby']],
  ])('makes %s, and it checks clean', async (id, options) => {
    await init();
    const { code, out } = await at.run('new', id, '--today', today, ...options);
    expect(out).toMatch(/^Skapade templates\//);
    expect(code).toBe(0);
    expect(await strictly()).toEqual({ code: 0, out: '', error: '' });
  });

  it('points the editor at the schema, however deep the file lies', async () => {
    await init();
    await at.run('new', 'local/oron/infor-besok');
    expect(at.read('templates/local/oron/infor-besok.mall.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/template\.schema\.json\n/,
    );
  });

  it.each(['provsvar', 'local/Prov Svar', '../../etc/x', 'local/../../x', 'units/a/b', '/etc/x'])(
    'refuses the id %s',
    async (id) => {
      await init();
      const { code, error } = await at.run('new', id);
      expect(error).toContain('går inte att använda som namn');
      expect(code).toBe(2);
    },
  );

  it('never writes over a file, whichever spelling it has', async () => {
    await init();
    at.write('templates/local/provsvar.mall.md', 'Min text');
    const { code, error } = await at.run('new', 'local/provsvar');
    expect(error).toBe('templates/local/provsvar.mall.md finns redan.\n');
    expect(code).toBe(2);
  });
});

describe('klarmall explain, rules and schema', () => {
  it('explains a rule', async () => {
    const { code, out } = await at.run('explain', 'link/unknown-reference');
    expect(out).toContain('link/unknown-reference');
    expect(out).toContain('Varför');
    expect(out).toContain('Undantag');
    expect(code).toBe(0);
  });

  it('shows limits by kind of text and reader, settings and examples', async () => {
    const { out } = await at.run('explain', 'language/long-sentence');
    expect(out).toMatch(/Gränser +kallelse, .*:\n +råd över 20 ord, tips över 18\n/);
    expect(out).toContain('lättläst: råd över 12 ord');
    expect(out).toMatch(/Ställ in +max: [\s\S]*Förval: 25\./);
    expect(out).toMatch(/\n {2}Fel +\S[\s\S]*\n {2}Rätt +\S/);
    const english = (await at.run('explain', 'language/du-tilltal', '--lang', 'en')).out;
    expect(english).toMatch(/Limits +contact tracing: “ni” is right\n +to guardians, to a partner: /);
    expect(english).toMatch(/\n {2}Wrong +Patienten/);
  });

  it('shows what an example reads after its fixes', async () => {
    expect((await at.run('explain', 'language/date-time-format')).out).toMatch(/\n +→ \S/);
  });

  it('explains a line', async () => {
    await init();
    at.write(
      'templates/local/valkommen.mall.yaml',
      at.read('templates/local/valkommen.mall.yaml').replace('{{unit.name}}', '{{unit.nam}}'),
    );
    const { out } = await at.run('explain', 'templates/local/valkommen.mall.yaml:6', '--today', today);
    expect(out).toContain('unit.nam');
    const quiet = await at.run('explain', 'templates/local/valkommen.mall.yaml:2', '--today', today);
    expect(quiet.out).toBe('Inga fynd på rad 2 i templates/local/valkommen.mall.yaml.\n');
  });

  it('tells of what an exception hides on a line', async () => {
    await init();
    const path = 'templates/local/valkommen.mall.yaml';
    const text = at
      .read(path)
      .replace('Vi har fått ditt ärende och läser det.', 'Ring oss om du vill boka en tid.');
    at.write(path, text);
    const line = text.split('\n').findIndex((row) => row.includes('Ring oss')) + 1;
    const { findings } = JSON.parse(
      (await at.run('check', '--no-axe', '--today', today, '--format', 'json')).out,
    );
    const onLine = findings.filter(
      ({ finding }: { finding: { place: { start: { line: number } } } }) => finding.place.start.line === line,
    );
    expect(onLine.length).toBeGreaterThan(0);
    const exceptions = onLine.map(
      ({ finding }: { finding: { rule: string } }) =>
        `  - rule: ${finding.rule}\n    reason: Vi har bara telefon.\n    owner: Kliniken\n    until: "2027-01-01"\n`,
    );
    at.write(path, `${text}exceptions:\n${exceptions.join('')}`);
    const { out } = await at.run('explain', `${path}:${line}`, '--today', today);
    expect(out).toMatch(/^Döljs av ett undantag: /);
  });

  it('lists every rule, for people and for programs', async () => {
    const { out } = await at.run('rules');
    expect(out).toContain('privacy/personal-number');
    const list = JSON.parse((await at.run('rules', '--format', 'json')).out);
    expect(out).toContain(`${list.length} regler.`);
  });

  it('prints each schema', async () => {
    const names = (await at.run('schema')).out.trim().split('\n');
    expect(names).toContain('template');
    for (const name of names) expect(JSON.parse((await at.run('schema', name)).out).$schema).toBeDefined();
  });
});
