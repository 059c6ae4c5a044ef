import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportFile } from '../../cli/src/output-file.ts';
import { brokenText, template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
});
afterEach(() => at.remove());

const check = (...args: readonly string[]) => at.run('check', '--no-axe', '--today', today, ...args);

describe('exit codes', () => {
  it('is 0 when there is nothing to change', async () => {
    const { code, out, error } = await check();
    expect(out).toContain('Klarmall hittade inga hinder, men en dator hittar inte allt.');
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  it('is 1 when there is a Stopp', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const { code, out } = await check();
    expect(out).toContain('Stopp   ');
    expect(out).toContain('unit.nam');
    expect(out).toMatch(/^1 stopp.* i 1 av 3 filer/m);
    expect(code).toBe(1);
  });

  it('follows --fail-on, in Swedish and English', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    expect((await check('--fail-on', 'aldrig')).code).toBe(0);
    expect((await check('--fail-on', 'never')).code).toBe(0);
    at.write('templates/local/b.mall.yaml', template(undefined, 'Kvitto på samtal'));
    at.write('templates/local/forgotten.md', 'Hej');
    expect((await check()).code).toBe(0);
    expect((await check('--fail-on', 'råd')).code).toBe(1);
    expect((await check('--fail-on', 'warning')).code).toBe(1);
  });

  it.each([
    [['chek'], 'Det finns inget kommando som heter chek. Menade du check?'],
    [['check', '--formt', 'json'], 'Det finns inget val som heter --formt. Menade du --format?'],
    [['check', '--format'], 'Valet --format'],
    [['check', '--format', 'jsn'], '--format kan inte vara jsn. Menade du json?'],
    [['check', '--fail-on', 'stop'], '--fail-on kan inte vara stop. Menade du stopp?'],
    [['check', '--channel', 'inbx'], '--channel kan inte vara inbx. Menade du inbox?'],
    [['check', '--today', '2026-02-30'], '2026-02-30 är inget datum.'],
    [['check', 'templates/local/aa.mall.yaml'], 'Menade du templates/local/a.mall.yaml?'],
    [['check', 'templates/**/*.mall.md'], 'Ingen fil passar in på templates/**/*.mall.md.'],
    [['explain'], 'Du behöver skriva regel efter kommandot.'],
    [['explain', 'link/unknown-referenc'], 'Menade du link/unknown-reference?'],
    [['schema', 'templat'], 'Menade du template?'],
  ])('is 2 and says what to write: %j', async (args, expected) => {
    const { code, out, error } = await at.run(...args);
    expect(error).toContain(expected);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('is 2 outside a project', async () => {
    at.remove();
    mkdirSync(at.root);
    const { code, error } = await check();
    expect(error).toContain('Här finns inget projekt.');
    expect(code).toBe(2);
  });

  it('are told of in --help', async () => {
    const { code, out } = await at.run('check', '--help');
    expect(out).toContain('Slutkoder:');
    expect(code).toBe(0);
  });
});

describe('the command line', () => {
  it('speaks English when asked, before or after the command', async () => {
    expect((await at.run('--lang', 'en', 'check', '--no-axe')).out).toContain('found no obstacles');
    expect((await check('--lang', 'en')).out).toContain('found no obstacles');
    expect((await at.run('--lang', 'en', 'chek')).error).toContain('Did you mean check?');
  });

  it('reports in the language that klarmall.yaml chooses', async () => {
    at.write('klarmall.yaml', 'language: en\n');
    expect((await check()).out).toContain('found no obstacles');
    expect((await check('--lang', 'sv')).out).toContain('Klarmall hittade inga hinder');
  });

  it('keeps every line of help within 80 columns', async () => {
    for (const command of ['', 'check', 'build', 'new', 'init', 'explain', 'rules', 'schema']) {
      for (const language of ['sv', 'en']) {
        const { out } = await at.run(...(command === '' ? [] : [command]), '--help', '--lang', language);
        for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  it('finds the project from a folder inside it', async () => {
    const { code, out } = await at.runWith({ cwd: 'templates/local' }, 'check', '--no-axe');
    expect(out).toContain('1 mall');
    expect(code).toBe(0);
  });

  it('reads only what it is asked for', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    expect((await check('templates/local/a.mall.yaml')).code).toBe(0);
    expect((await check('templates/local/b.mall.yaml')).code).toBe(1);
    expect((await check('templates/**/a*.mall.yaml')).code).toBe(0);
    expect((await check('templates/units/storby.yaml')).code).toBe(1);
    expect((await check('templates/local')).code).toBe(1);
  });

  it('does not follow a path out of the project', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'klarmall-outside-'));
    const { code, error } = await check('templates/local/a.mall.yaml', outside);
    expect(error).toContain('Mappen ligger utanför projektet');
    expect(code).toBe(2);
    rmSync(outside, { recursive: true });
  });

  it('shows colour only on a screen, and never when NO_COLOR is set', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const colored = (around: Parameters<Workspace['runWith']>[0]) =>
      at.runWith(around, 'check', '--no-axe').then(({ out }) => out.includes('\u001b['));
    expect(await colored({ screen: true })).toBe(true);
    expect(await colored({ screen: false })).toBe(false);
    expect(await colored({ screen: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colored({ screen: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  it('shows progress on a screen only, and takes it away again', async () => {
    const onScreen = await at.runWith({ screen: true }, 'check', '--no-axe');
    expect(onScreen.error).toContain('1 av 1 mallar');
    expect(onScreen.error.endsWith('\r\u001b[2K')).toBe(true);
    expect((await check()).error).toBe('');
    expect((await at.runWith({ screen: true }, 'check', '--no-axe', '--format', 'json')).error).toBe('');
  });

  it.each(['line', 'json', 'github', 'sarif', 'gitlab', 'junit', 'markdown', 'html'])(
    'writes the form %s',
    async (format) => {
      at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
      const { code, out } = await check('--format', format);
      expect(code).toBe(1);
      expect(out).toContain('link/unknown');
      if (['json', 'sarif', 'gitlab'].includes(format)) expect(() => JSON.parse(out)).not.toThrow();
    },
  );

  it('writes several forms at once: one to see, the others to files', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const { code, out } = await check(
      '--format',
      'sarif=ut/klarmall.sarif',
      '--format',
      'junit=junit.xml',
      '--format',
      'line',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^templates\/local\/b\.mall\.yaml:/);
    expect(JSON.parse(at.read('ut/klarmall.sarif')).runs[0].automationDetails.id).toBe('klarmall/check/');
    expect(at.read('junit.xml')).toContain('<failure ');
    for (const wrong of [
      ['--format', 'line', '--format', 'json'],
      ['--format', 'sarif='],
    ])
      expect((await check(...wrong)).code).toBe(2);
  });

  it('names files from the repository for GitHub', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const env = { GITHUB_WORKSPACE: join(at.root, '..') };
    const { out } = await at.runWith({ env }, 'check', '--no-axe', '--format', 'github');
    expect(out).toContain(`file=${at.root.split('/').at(-1)}/templates/local/b.mall.yaml`);
  });

  it('adds to the summary that GitHub asks for', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText));
    const env = { GITHUB_STEP_SUMMARY: join(at.root, 'summary.md') };
    await at.runWith({ env }, 'check', '--no-axe', '--format', 'github');
    expect(at.read('summary.md')).toMatch(/^### Granskning av mallar: 1 stopp/);
    await at.runWith({ env: { GITHUB_STEP_SUMMARY: join(at.root, 'no.md') } }, 'check', '--no-axe');
    expect(() => at.read('no.md')).toThrow();
  });

  it('is readable for ears with --plain', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const { out } = await check('--plain');
    expect(out).toMatch(/^Stopp: /m);
    expect(out).not.toMatch(/[\u2500-\u257f]/);
  });
});

describe('the overview', () => {
  it('tells the hardest sentences of each template and what to start with, and grades none', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const terms = 'Ditt CRP och dina trombocyter är u.a. och din hemoglobinkoncentration likaså.';
    at.write('templates/local/c.mall.yaml', template(terms, 'Kvitto på prov'));
    const { code, out } = await check('--summary');
    expect(code).toBe(1);
    expect(out).toMatch(/Kvitto på ärende +local\/a\n/);
    expect(out).toContain('  Inget att ändra.');
    expect(out).toContain('Börja med: stopp, platshållaren finns inte, templates/local/b.mall.yaml:');
    expect(out).toMatch(
      /Svårast att läsa:\n {2}– ”Ditt CRP och dina trombocyter [^(]+\s\(rad \d+\):\s[^.]*medicinsk term;/,
    );
    expect(out).toMatch(/långa\s+ord:\s+hemoglobinkoncentration\./);
    expect(out).not.toMatch(/[Ll]ätt att läsa/);
  });
});

describe('personal numbers', () => {
  // Skatteverket's published test number.
  const number = '19121212-1212';

  it.each(['terminal', 'line', 'json', 'github', 'sarif', 'gitlab', 'junit', 'markdown', 'html'])(
    'never stand in what %s shows',
    async (format) => {
      at.write('templates/local/b.mall.yaml', template(`Ditt nummer är ${number}.`, 'Kvitto på samtal'));
      const { code, out } = await check('--format', format);
      expect(code).toBe(1);
      expect(out).toContain('privacy/personal-number');
      expect(out).not.toContain(number);
    },
  );
});

describe('fixing', () => {
  const decomposed = 'Vi ser på det i morgon.'.normalize('NFD');

  it('changes what can safely be changed, and then finds nothing', async () => {
    at.write(
      'templates/local/b.mall.yaml',
      `\ufeff${template(decomposed, 'Kvitto på samtal').replaceAll('\n', '\r\n')}`,
    );
    const before = await check('--fail-on', 'råd');
    expect(before.out).toContain('source/decomposed');
    const { code, error } = await check('--fail-on', 'råd', '--fix');
    expect(error).toBe('Ändrade 1 sak i 1 fil.\n');
    expect(code).toBe(0);
    const fixed = at.read('templates/local/b.mall.yaml');
    expect(fixed).toContain(decomposed.normalize('NFC'));
    expect(fixed.startsWith('\ufeff')).toBe(true);
    expect(fixed.split('\r\n').length).toBe(fixed.split('\n').length);
  });

  it('says so when there is nothing to change', async () => {
    expect((await check('--fix')).error).toBe('Det fanns inget som --fix kan ändra.\n');
  });
});

describe('the baseline', () => {
  it('makes found things known, so that only new ones show', async () => {
    at.write('templates/local/forgotten.md', 'Hej');
    at.write('klarmall.yaml', 'rules:\n  channel/call-instead-of-question:\n    severity: warning\n');
    at.write('templates/local/b.mall.yaml', template('Ring oss om du vill boka en tid.'));
    const { out: before } = await check('--format', 'json');
    const written = await check('--baseline');
    expect(written.code).toBe(0);
    const listed = JSON.parse(at.read('klarmall.baseline.json')).findings.length;
    const after = JSON.parse((await check('--format', 'json')).out);
    expect(after.summary.known).toBe(listed);
    expect(after.findings.length).toBe(JSON.parse(before).findings.length - listed);
  });
});

describe('a word that stands in many places', () => {
  const stiff = 'Du erhåller ett brev. Vi har erhållit svar. Du kan erhålla mer.';
  const formal = (out: string): { finding: { data: object; related?: { place: object }[] } }[] =>
    JSON.parse(out).findings.filter(
      ({ finding }: { finding: { rule: string } }) => finding.rule === 'words/formal-word',
    );

  beforeEach(() => at.write('templates/local/b.mall.yaml', template(stiff)));

  it('is one finding with all its places', async () => {
    const found = formal((await check('--format', 'json')).out);
    expect(found).toHaveLength(1);
    expect(found[0]?.finding.data).toMatchObject({ term: 'erhålla', count: 3 });
    expect(found[0]?.finding.related).toHaveLength(2);
  });

  it('is mended everywhere by --fix', async () => {
    await check('--fix');
    expect(at.read('templates/local/b.mall.yaml')).toContain(
      'Du får ett brev. Vi har fått svar. Du kan få mer.',
    );
  });

  it('stays known when it comes again, and only the new place shows', async () => {
    await check('--baseline');
    expect(formal((await check('--format', 'json')).out)).toEqual([]);
    at.write('templates/local/b.mall.yaml', template(`${stiff} Då erhöll du inget.`));
    const found = formal((await check('--format', 'json')).out);
    expect(found).toHaveLength(1);
    expect(found[0]?.finding.data).not.toHaveProperty('count');
  });
});

describe('hostile and broken input', () => {
  const rulesIn = async () => {
    const { code, out } = await check('--format', 'json');
    const findings: { finding: { rule: string; message: string } }[] = JSON.parse(out).findings;
    return { code, rules: findings.map(({ finding }) => `${finding.rule} ${finding.message}`) };
  };

  it('refuses a link out of the project', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'klarmall-outside-'));
    symlinkSync(outside, join(at.root, 'templates/local/x'));
    expect(await rulesIn()).toEqual({ code: 1, rules: ['project/outside link'] });
    rmSync(outside, { recursive: true });
  });

  it('refuses a folder where a template should be', async () => {
    mkdirSync(join(at.root, 'templates/local/b.mall.md'));
    expect(await rulesIn()).toEqual({ code: 1, rules: ['project/unreadable folder'] });
  });

  it('does not read a file of more than ten megabytes', async () => {
    at.write('templates/local/b.mall.yaml', Buffer.alloc(10_000_001, 'a'));
    expect(await rulesIn()).toEqual({ code: 1, rules: ['project/too-large tooLarge'] });
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffname: Hej', 'utf16le'), 'source/encoding utf16'],
    ['Latin-1', Buffer.from('name: Hejå', 'latin1'), 'source/encoding notUtf8'],
    ['a binary file', Buffer.from([0x6e, 0x00, 0x01]), 'source/encoding binary'],
    [
      'a merge conflict',
      Buffer.from('<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> b\n'),
      'source/merge-conflict conflict',
    ],
  ])('tells of %s', async (_, bytes, expected) => {
    at.write('templates/local/b.mall.yaml', bytes);
    const { code, rules } = await rulesIn();
    expect(rules).toContain(expected);
    expect(code).toBe(1);
  });

  it('finishes on an alias bomb', async () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 [x, x]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    );
    at.write('templates/local/b.mall.yaml', `${levels.join('\n')}\n`);
    expect((await rulesIn()).code).toBe(1);
    at.write('templates/local/b.mall.yaml', template(undefined, 'Kvitto på samtal'));
    at.write('klarmall.yaml', `${levels.join('\n')}\n`);
    expect((await rulesIn()).code).toBe(1);
  });

  it.skipIf(process.getuid?.() === 0)('tells of a file that may not be read', async () => {
    at.write('templates/local/b.mall.yaml', template(undefined, 'Kvitto på samtal'));
    chmodSync(join(at.root, 'templates/local/b.mall.yaml'), 0);
    expect((await rulesIn()).rules).toEqual(['project/unreadable denied']);
  });

  it('says so when the project has no templates', async () => {
    rmSync(join(at.root, 'templates/local'), { recursive: true });
    at.write('templates/units/storby.yaml', unit.slice(0, unit.indexOf('uses:')));
    const { out, code } = await check();
    expect(out).toContain('Projektet har inga mallar');
    expect(code).toBe(0);
  });

  it.each([
    ['rules:\n  link/unknown-refrence:\n    severity: off\n', 'exception/unknown-rule inSettings'],
    ['rules:\n  link/unknown-reference:\n    severity: off\n', 'exception/refused severity'],
    ['rules:\n  link/unknown-reference:\n    severity: of\n', 'source/unknown-value unknownValueSuggest'],
    ['rulse: {}\n', 'source/unknown-key unknownKeySuggest'],
    ['baseline: ../../known.json\n', 'project/configuration kind'],
    ['baseline: /etc/known.json\n', 'project/configuration kind'],
    ['baseline: templates\n', 'project/unreadable folder'],
    ['baseline: klarmall.yaml\n', 'project/configuration baseline'],
    ['exceptions: nej\n', 'source/wrong-type listWanted'],
    ['exceptions:\n  - rule: language/jargon\n', 'source/missing-key missingKey'],
    ['- language\n', 'source/wrong-type fileKeys'],
    ['marker: fyll i\n', 'source/wrong-form marker'],
    ['language: sv\nlanguage: en\n', 'source/duplicate-key duplicateKey'],
    ['rules:\n  jargong:\n    severity: off\n', 'exception/unknown-rule inSettings'],
    ['words:\n  akronymer:\n    - XYZ\n', 'source/unknown-key unknownKeySuggest'],
    ['rules: [\n', 'source/yaml-form indent'],
    ['profiles:\n  inbox:\n    textMaxLength: 5000\n', 'source/wrong-type keysWanted'],
    [
      'profiles:\n  inbox:\n    textMaxLength:\n      value: lång\n      source: x\n',
      'source/wrong-type wholeNumber',
    ],
  ])('tells of a setting that cannot be used: %j', async (text, expected) => {
    at.write('klarmall.yaml', text);
    const { code, rules } = await rulesIn();
    expect(rules).toContain(expected);
    expect(code).toBe(1);
  });

  it.each([
    [['check', '--unit', 'storbi'], 'Det finns ingen mottagning som heter storbi. Menade du storby?'],
    [['build', '--unit', 'storbi'], 'Det finns ingen mottagning som heter storbi. Menade du storby?'],
    [['publish', 'webb', '--unit', 'x'], 'Det finns ingen mottagning som heter x.'],
    [['check', '--baseline', 'templates/local/a.mall.yaml'], '--baseline gäller hela projektet.'],
    [['check', '--baseline', '--channel', 'staff'], '--baseline gäller hela projektet.'],
    [['check', '--summary', '--format', 'json'], '--summary visas bara i terminalen.'],
  ])('refuses %j, and changes nothing', async (args, said) => {
    const { code, error: err, out } = await at.run(...args);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(existsSync(join(at.root, 'dist'))).toBe(false);
    expect(existsSync(join(at.root, 'klarmall.baseline.json'))).toBe(false);
  });

  it('keeps what it refuses within 80 columns on a screen, and on one line in a log', async () => {
    const args = ['new', 'local/Åka skidor i fjällen med hela mottagningen'];
    const { error: err } = await at.runWith({ screen: true }, ...args);
    const lines = err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect((await at.run(...args)).error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('lets the project’s own words stand in every template', async () => {
    at.write('templates/local/b.mall.yaml', template('Logga in med ditt QXZ-kort.', 'Kvitto på samtal'));
    expect((await rulesIn()).rules.join()).toContain('undefined-acronym');
    at.write('klarmall.yaml', 'words:\n  acronyms:\n    - QXZ\n');
    expect((await rulesIn()).rules.join()).not.toContain('undefined-acronym');
  });
});

describe('what people have written', () => {
  it.each([
    ['check', '--no-axe', '--format', 'json=templates/local/a.mall.yaml'],
    ['check', '--no-axe', '--format', 'json=klarmall.yaml'],
    ['text', 'brev.txt', '--format', 'json=brev.txt'],
    ['attachment', 'brev.txt', '--format', 'json=./brev.txt'],
    ['attachment', '--page', 'klarmall.yaml'],
    ['toolbox', '--out', 'templates/units/storby.yaml'],
    ['review', 'local/a', '--out', 'templates/local/a.mall.yaml'],
  ])('is never written over by %s %s %s %s', async (...args) => {
    const space = workspace();
    const before = {
      'klarmall.yaml': 'language: sv\n',
      'templates/units/storby.yaml': unit,
      'templates/local/a.mall.yaml': template(),
      'brev.txt': 'Vi har fått ditt ärende.\n',
    };
    for (const [path, text] of Object.entries(before)) space.write(path, text);
    const { code, error } = await space.run(...args);
    expect(code).toBe(2);
    expect(error).toMatch(/Det går inte att skriva till/);
    for (const [path, text] of Object.entries(before)) expect(space.read(path)).toBe(text);
    space.remove();
  });

  it('gives way to a report only when it is one by Klarmall in the same form', async () => {
    const space = workspace();
    space.write('egen.txt', 'Vi har erhållit ditt ärende skyndsamt.\n');
    const forms = ['json', 'sarif', 'gitlab', 'junit', 'github', 'line', 'markdown', 'terminal'];
    const all = (name: (form: string) => string) =>
      forms.flatMap((form) => ['--format', `${form}=${name(form)}`]);
    space.write('viktigt.json', '{"viktigt": true}');
    for (const form of forms)
      expect(() => reportFile(form, 'viktigt.json', { cwd: space.root }, 'sv')).toThrow(
        'ingen rapport från Klarmall',
      );
    const { code } = await space.run('text', 'egen.txt', '--format', 'json=viktigt.json');
    expect([code, space.read('viktigt.json')]).toEqual([2, '{"viktigt": true}']);
    const run = () => space.run('text', 'egen.txt', ...all((form) => `ut.${form}`));
    const [first, second] = [await run(), await run()];
    expect(first.error + second.error).toBe('');
    expect(forms.map((form) => space.read(`ut.${form}`)).every((text) => text !== '')).toBe(true);
    space.remove();
  });

  it('gives way to a page only when it is one by Klarmall', async () => {
    const space = workspace();
    space.write('templates/units/storby.yaml', unit);
    space.write('templates/local/a.mall.yaml', template());
    space.write('egen.txt', 'Viktigt.\n');
    const pages = [
      ['review', 'local/a', '--out'],
      ['text', 'egen.txt', '--format'],
    ];
    for (const [first = '', ...args] of pages) {
      const to = (name: string) => space.run(first, ...args, first === 'text' ? `html=${name}` : name);
      space.write('viktig.html', '<p>Viktigt.</p>');
      const { code, error } = await to('viktig.html');
      expect({ code, error }).toEqual({
        code: 2,
        error: expect.stringContaining('ingen sida från Klarmall'),
      });
      expect(space.read('viktig.html')).toBe('<p>Viktigt.</p>');
      space.write(`${first}.html`, '');
      expect([(await to(`${first}.html`)).code, (await to(`${first}.html`)).code]).toEqual([0, 0]);
    }
    space.remove();
  });
});
