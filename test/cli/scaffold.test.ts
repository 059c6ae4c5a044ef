import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Io } from '../../cli/src/io.ts';
import { schemaText } from '../../cli/src/schemas.ts';
import { version } from '../../cli/src/version.ts';
import { standInNpm, today, type Workspace, workspace } from './support.ts';

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

  it('brings the schemas, and the editor’s settings for every place that is read', async () => {
    await init();
    const { 'yaml.schemas': schemas } = JSON.parse(at.read('.vscode/settings.json'));
    for (const schema of Object.keys(schemas)) expect(() => JSON.parse(at.read(schema))).not.toThrow();
    const globs = Object.values(schemas).flat();
    for (const kind of ['units', 'snippets'])
      for (const ending of ['yaml', 'yml']) expect(globs).toContain(`templates/${kind}/*.${ending}`);
  });

  it('keeps its own copy of Klarmall, and names no package that anybody else could own', async () => {
    await init();
    const file = `vendor/klarmall-${version}.tgz`;
    expect(existsSync(join(at.root, file))).toBe(true);
    expect(JSON.parse(at.read('package.json')).dependencies).toEqual({ klarmall: `file:${file}` });
    const files = ['.github/workflows/klarmall.yml', 'README.md', '.vscode/tasks.json', 'package.json'];
    for (const path of files) expect(at.read(path)).not.toMatch(/npx (?:--yes|-y)|klarmall@|klarmall\.se/);
    const workflow = parse(at.read('.github/workflows/klarmall.yml'));
    const steps: readonly { readonly run?: string; readonly env?: object }[] = workflow.jobs.check.steps;
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's own, not ours.
      'npx --no-install klarmall check ${BASE:+--since "$BASE"} --format github',
    ]);
    expect(steps.at(-1)?.env).toEqual({ BASE: expect.stringContaining('pull_request.base.sha') });
    expect(at.read('.gitattributes')).toContain('*.tgz binary');
  });

  it('has VS Code show each finding at its level', async () => {
    await init();
    at.write(
      'templates/local/valkommen.mall.yaml',
      `${at.read('templates/local/valkommen.mall.yaml')}nam: x\n`,
    );
    const { out } = await at.run('check', '--format', 'line', '--today', today);
    const [task] = JSON.parse(at.read('.vscode/tasks.json')).tasks;
    const matchers: readonly { readonly severity: string; readonly pattern: { readonly regexp: string } }[] =
      task.problemMatcher;
    const seen = matchers.flatMap(({ severity, pattern }) => {
      const [, path, line, , rule] = new RegExp(pattern.regexp, 'm').exec(out) ?? [];
      return path === undefined ? [] : [{ severity, path, line, rule }];
    });
    const line = String(at.read('templates/local/valkommen.mall.yaml').split('\n').length - 1);
    const path = 'templates/local/valkommen.mall.yaml';
    expect(seen).toEqual([{ severity: 'error', path, line, rule: 'source/unknown-key' }]);
  });

  it('shows how a category asks for a role, in an example that works', async () => {
    await at.run('init', '--with', 'regional/provsvar', '--today', today);
    expect((await at.run('check', '--no-axe', '--today', today)).out).not.toContain('medicinskt ansvarig');
    const text = at.read('klarmall.yaml');
    at.write('klarmall.yaml', text.replace(/^# (?=approvals:| {2})/gm, ''));
    const { out } = await at.run('check', '--no-axe', '--today', today, '--format', 'line');
    expect(out).toMatch(
      /templates\/regional\/provsvar\.mall\.md:\d+:\d+: \S+ approval\/\S+: .*medicinskt ansvarig/,
    );
    expect(out).not.toContain('klarmall.yaml');
  });

  it('writes Swedish that our own rules pass', async () => {
    await init();
    const { code, out } = await at.run('text', 'README.md', '--fail-on', 'tips', '--format', 'line');
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('takes templates from the library with all that they need', async () => {
    const { code } = await at.run(
      'init',
      '--with',
      'local/bokad-tid-hud,regional/provsvar',
      '--today',
      today,
    );
    expect(code).toBe(0);
    const taken = ['local/bokad-tid-hud', 'regional/bokad-tid', 'regional/provsvar'];
    for (const id of taken) expect(at.read(`templates/${id}.mall.md`)).not.toBe('');
    expect(readdirSync(join(at.root, 'templates'))).not.toContain('central');
    expect((await strictly()).code).toBe(0);
  });

  it('takes the whole library, and it checks clean', async () => {
    await at.run('init', '--with', 'all', '--today', today);
    expect((await at.run('check', '--no-axe', '--today', today, '--fail-on', 'råd')).code).toBe(0);
  });

  it('says what the library has when asked for something else', async () => {
    const { code, error } = await at.run('init', '--with', 'regional/bokad-tit');
    expect(error).toContain('Menade du regional/bokad-tid?');
    expect(code).toBe(2);
    expect(readdirSync(at.root)).toEqual([]);
  });

  it('adds itself to a package.json that is there, and changes nothing else in it', async () => {
    at.write('package.json', '{\n\t"name": "ours",\n\t"dependencies": { "yaml": "2" }\n}\n');
    await init();
    const dependencies = { yaml: '2', klarmall: `file:vendor/klarmall-${version}.tgz` };
    expect(JSON.parse(at.read('package.json'))).toEqual({ name: 'ours', dependencies });
    expect(at.read('package.json')).toContain('\n\t"name"');
  });

  it('says what npm said when that fails, and how to go on', async () => {
    const npm: Io['npm'] = async (args, folder) =>
      args[0] === 'ci' ? { status: 1, output: 'npm error network' } : standInNpm(args, folder);
    const { code, error } = await at.runWith({ npm }, 'init');
    expect(error).toContain('npm error network');
    expect(error).toContain('Skriv npm install i mappen när du har internet.');
    expect(code).toBe(2);
  });

  it('leaves nothing behind when it cannot finish', async () => {
    at.write('mallar/README.md', 'Vår text');
    const npm: Io['npm'] = async (args, folder) =>
      args.includes('pack') ? { status: 1, output: 'npm error ENOSPC' } : standInNpm(args, folder);
    const { code, error } = await at.runWith({ npm }, 'init', 'mallar/nya/mallar');
    expect(error).toContain('npm error ENOSPC');
    expect(error).toContain('Inget är skrivet. Välj en annan mapp, eller rätta felet');
    expect(code).toBe(2);
    expect(readdirSync(join(at.root, 'mallar'), { recursive: true })).toEqual(['README.md']);
  });

  it.each(['vendor', '.vscode', 'schemas'])(
    'writes nothing where a file %s stands in the way',
    async (path) => {
      at.write(`mallar/${path}`, 'Vår text');
      const { code, error } = await at.run('init', 'mallar', '--today', today);
      expect(error).toMatch(/^Där det ska vara en mapp ligger en fil: .*\nInget är skrivet\./);
      expect(code).toBe(2);
      expect(readdirSync(join(at.root, 'mallar'), { recursive: true })).toEqual([path]);
    },
  );

  it.each(['mallar/inne', 'mallar/templates/local', 'mallar/a/b'])(
    'makes no project in another: %s',
    async (folder) => {
      await at.run('init', 'mallar', '--no-install', '--today', today);
      const { code, error } = await at.run('init', folder, '--today', today);
      expect({ code, error }).toEqual({
        code: 2,
        error: `Mappen ligger i ett projekt som redan finns. Välj en mapp utanför ${join(at.root, 'mallar')}.\n`,
      });
      expect(existsSync(join(at.root, folder, 'klarmall.yaml'))).toBe(false);
    },
  );

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

  it('gives every unit an HSA-id of its own', async () => {
    await init();
    await at.run('new', 'units/oron-storby');
    await at.run('new', 'units/hud-storby');
    const ids = readdirSync(join(at.root, 'templates/units')).map(
      (file) => /hsaId: (\S+)/.exec(at.read(`templates/units/${file}`))?.[1],
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(undefined);
  });

  it('points the editor at the schema, however deep the file lies', async () => {
    await init();
    await at.run('new', 'local/oron/infor-besok');
    expect(at.read('templates/local/oron/infor-besok.mall.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/template\.schema\.json\n/,
    );
  });

  it('says which folders there are when none is named, and takes no empty name', async () => {
    await init();
    expect((await at.run('new', 'provsvar')).error).toContain(
      'mapp filen ska ligga i: local/provsvar, units/provsvar eller snippets/provsvar.',
    );
    expect((await at.run('new', 'local/provsvar', '--name', ' ')).error).toContain('--name är tomt.');
  });

  it.each(['Provsvar', 'local/Prov Svar', '../../etc/x', 'local/../../x', 'units/a/b', '/etc/x'])(
    'refuses the id %s',
    async (id) => {
      await init();
      const { code, error } = await at.run('new', id);
      expect(error).toContain('går inte att använda som namn');
      expect(code).toBe(2);
    },
  );

  it.each([
    ['local/nul', 'Windows tillåter ingen fil som heter nul.'],
    ['units/con', 'Windows tillåter ingen fil som heter con.'],
    ['local/p191212121212', 'local/p19121212**** innehåller ett personnummer.'],
  ])('refuses %s: nobody could have, or should see, such a file', async (id, words) => {
    await init();
    const { code, error } = await at.run('new', id);
    expect(error).toContain(words);
    expect(code).toBe(2);
  });

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
    await init();
    const beyond = await at.run('explain', 'templates/local/valkommen.mall.yaml:999');
    expect(beyond).toMatchObject({
      code: 2,
      error: expect.stringMatching(/ingen rad 999 i .+ Filen har \d+ rader\./),
    });
    const { code, out } = await at.run('explain', 'link/unknown-reference');
    expect(out).toContain('link/unknown-reference');
    expect(out).toContain('Varför');
    expect(out).toContain('Undantag');
    expect(code).toBe(0);
  });

  it('shows limits by kind of text and reader, settings and examples', async () => {
    const { out } = await at.run('explain', 'language/long-sentence');
    expect(out.replace(/\s+/g, ' ')).toMatch(/ Gränser kallelse, [^:]*: råd över 20 ord, tips över 18 /);
    expect(out).toContain('lättläst: råd över 12 ord');
    expect(out).toMatch(/Ställ in +max: [\s\S]*Förval: 25\./);
    expect(out).toMatch(/\n {2}Fel +\S[\s\S]*\n {2}Rätt +\S/);
    const english = (await at.run('explain', 'language/du-tilltal', '--lang', 'en')).out;
    expect(english).toMatch(/Limits +contact tracing: “ni” is right\n +to guardians, to a partner: /);
    expect(english).toMatch(/\n {2}Wrong +Patienten/);
    const files = (await at.run('explain', 'structure/unique-name')).out;
    expect(files).toMatch(/\n {2}Rätt +den ena mallen används inte längre:[\s\S]*\n +status: withdrawn\n/);
    const captions = (await at.run('explain', 'structure/unique-name', '--lang', 'en')).out;
    expect(captions).toContain('templates/local/exempel-hud.mall.yaml:');
    expect(captions).not.toContain('samma interna namn:');
  });

  it('prints schemas that can be used alone', async () => {
    for (const name of (await at.run('schema')).out.trim().split('\n'))
      expect(() => new Ajv({ strict: false }).compile(JSON.parse(schemaText(name) ?? ''))).not.toThrow();
  });

  it('shows what an example reads after its fixes', async () => {
    expect((await at.run('explain', 'language/date-time-format')).out).toMatch(/\n +→ \S/);
  });

  it('keeps the name of a program apart from what to do there', async () => {
    const ways = (await at.run('explain', 'pdfua/7-1-1')).out;
    for (const program of ['Word', 'LibreOffice', 'InDesign', 'Acrobat'])
      expect(ways).toMatch(new RegExp(`\\n  ${program} +\\S`));
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
