import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparisonJson } from '@klarmall/report';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository, type TestRepository } from './git.ts';
import { recordEntered, template, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;
let repo: TestRepository;

const field = (id: string) =>
  `fields:\n  ${id}:\n    label: Dag\n    type: date\n    example: "2026-12-08"\n`;
const questions = (options: string, extra = '') => `questions:
  - id: interpreter
    type: single
    text: Behöver du tolk?
    options: [${options}]
${extra}`;
const asking = (more: string) =>
  `${template().replace('kind: information', 'kind: questions').replace('contact: unit\n', '')}${more}`;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
  repo = repository(at);
  repo.commit('Första mallen');
});
afterEach(() => at.remove());

const diff = (...args: readonly string[]) => at.run('diff', ...args);

async function compared(...args: readonly string[]): Promise<ComparisonJson & { readonly code: number }> {
  const { out, code, error } = await diff(...args, '--format', 'json');
  expect(error).toBe('');
  return { ...(JSON.parse(out) as ComparisonJson), code };
}

/** What a contract change says, with its level. */
const contractOf = ({ changes }: ComparisonJson) =>
  changes.flatMap(({ variants }) =>
    variants.flatMap(({ contract }) =>
      contract.map(({ subject, change, name, level }) => `${level} ${subject} ${change} ${name}`.trim()),
    ),
  );

describe('what changes', () => {
  it('is nothing when no payload does', async () => {
    at.write('templates/local/a.mall.yaml', `# En kommentar\n${template()}`);
    const { out, code } = await diff('HEAD');
    expect(out).toContain('Inget ändras för invånaren, personalen eller ett system som skickar.');
    expect(code).toBe(0);
  });

  it('shows the words before and after, why and what it costs', async () => {
    at.write('templates/local/a.mall.yaml', template('Vi har fått ditt ärende och svarar inom 3 dagar.'));
    const { out, code } = await diff('HEAD');
    expect(out).toContain('Kvitto på ärende (local/a), ändrad');
    expect(out).toContain('Före       Vi har fått ditt ärende och [-läser det.-]');
    expect(out).toContain('Efter      Vi har fått ditt ärende och {+svarar inom 3 dagar.+}');
    expect(out).toContain('1 mottagning, 1 fält, cirka 5 minuter i Personalverktyget.');
    expect(out).toContain('templates/local/a.mall.yaml: inte sparat i git än');
    expect(out).toContain('Ändrade ord');
    expect(out).toContain('Det gör klarmall check.');
    expect(code).toBe(0);
  });

  it('reads both sides from git alone, and touches no file', async () => {
    const text = template('Vi ringer dig.');
    at.write('templates/local/a.mall.yaml', text);
    repo.commit('Vi ringer i stället');
    at.write('templates/local/a.mall.yaml', 'trasig: [');
    const before = readdirSync(at.root, { recursive: true });
    const index = readFileSync(join(at.root, '.git/index'));
    const { changes, head, code } = await compared('HEAD~1', 'HEAD');
    expect(changes[0]?.causes).toEqual([
      { file: 'templates/local/a.mall.yaml', commits: ['Vi ringer i stället'] },
    ]);
    expect(head.commit).toBe(repo.git('rev-parse', 'HEAD'));
    expect(readdirSync(at.root, { recursive: true })).toEqual(before);
    expect(readFileSync(join(at.root, '.git/index'))).toEqual(index);
    expect(at.read('templates/local/a.mall.yaml')).toBe('trasig: [');
    expect(code).toBe(0);
  });

  it('reaches every unit, told as one when the same words change', async () => {
    for (let number = 1; number < 60; number += 1)
      at.write(
        `templates/units/storby-${number}.yaml`,
        unit.replace('id: storby', `id: storby-${number}`).replace('i Storby', `nummer ${number}`),
      );
    at.write('templates/local/a.mall.yaml', template('Hej från {{unit.name}}. Vi läser det.'));
    repo.commit('Sextio mottagningar');
    at.write('templates/local/a.mall.yaml', template('Hej från {{unit.name}}. Vi läser det i dag.'));
    const { changes, summary } = await compared('HEAD');
    expect(changes[0]?.variants).toHaveLength(1);
    expect(changes[0]?.words.reach).toBe('60 mottagningar, 1 fält var, cirka 3 timmar i Personalverktyget.');
    expect(summary.minutes).toBe(180);
  });

  it('follows a shared snippet to every template that takes it in', async () => {
    at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu kan få tolk.\n');
    at.write('templates/local/a.mall.yaml', template('{{> tolk}}'));
    at.write('templates/local/b.mall.yaml', template('{{> tolk}}', 'Två'));
    repo.commit('Delad text');
    at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu kan få tolk gratis.\n');
    const { changes } = await compared('HEAD');
    expect(changes.map(({ template: id, causes }) => [id, causes[0]?.file])).toEqual([
      ['local/a', 'templates/snippets/tolk.md'],
      ['local/b', 'templates/snippets/tolk.md'],
    ]);
  });

  it('counts the units that have entered the template', async () => {
    await recordEntered(at, 'storby', 'local/a', '2026-11-22');
    repo.commit('Inlagd');
    at.write('templates/local/a.mall.yaml', template('Ny text.'));
    expect((await compared('HEAD')).changes[0]?.reach.entered).toBe(1);
  });

  it('tells a new, a removed and a renamed template', async () => {
    at.write('templates/local/b.mall.yaml', template('Något helt annat.', 'Annat'));
    repo.commit('Två mallar');
    renameSync(join(at.root, 'templates/local/a.mall.yaml'), join(at.root, 'templates/local/c.mall.yaml'));
    const { changes, code } = await compared('HEAD');
    expect(changes.map(({ template: id, change, before }) => [id, change, before])).toEqual([
      ['local/c', 'renamed', 'local/a'],
    ]);
    expect(code).toBe(1);
    repo.commit('Nytt id');
    const other = await compared('HEAD~2', 'HEAD~1');
    expect(other.changes.map(({ template: id, change }) => [id, change])).toEqual([['local/b', 'added']]);
    expect(other.code).toBe(0);
    const gone = await compared('HEAD~1', 'HEAD~2');
    expect(gone.changes.map(({ template: id, change, level }) => [id, change, level])).toEqual([
      ['local/b', 'removed', 'major'],
    ]);
  });

  it('tells a template that can no longer be read, as everybody loses it', async () => {
    at.write(
      'templates/local/a.mall.yaml',
      '<<<<<<< HEAD\nkind: information\n=======\nkind: questions\n>>>>>>> b\n',
    );
    const { changes, code } = await compared('HEAD');
    expect(changes.map(({ template: id, change, level }) => [id, change, level])).toEqual([
      ['local/a', 'unreadable', 'major'],
    ]);
    expect(code).toBe(1);
    expect((await diff('HEAD')).out).toContain('Kvitto på ärende (local/a), går inte att läsa längre');
    const checked = await at.run('check', '--no-axe');
    expect(checked.out).toContain('Går inte att skicka än:\n  templates/local/a.mall.yaml\n');
  });

  it('reads the repository it stands in, also when it is run by a hook of git', async () => {
    at.write('templates/local/a.mall.yaml', template('Nya ord.'));
    process.env.GIT_DIR = 'somewhere/else';
    const { changes } = await compared('HEAD').finally(() => {
      delete process.env.GIT_DIR;
    });
    expect(changes).toHaveLength(1);
  });

  it('masks personal numbers', async () => {
    at.write('templates/local/a.mall.yaml', template('Ditt nummer är 19850709-9805.'));
    for (const form of ['terminal', 'json', 'markdown', 'html'])
      expect((await diff('HEAD', '--format', form)).out).not.toContain('9805');
  });
});

describe('contracts', () => {
  const level = async (before: string, after: string) => {
    at.write('templates/local/a.mall.yaml', before);
    repo.commit('Före');
    at.write('templates/local/a.mall.yaml', after);
    const result = await compared('HEAD');
    return [result.code, ...contractOf(result)];
  };

  it.each([
    ['a field that goes', `${template()}${field('day')}`, template(), [1, 'major field removed day']],
    ['a field that comes', template(), `${template()}${field('day')}`, [1, 'major field added day']],
    [
      'a field of another type',
      `${template()}${field('day')}`,
      `${template()}${field('day').replace('type: date', 'type: text')}`,
      [1, 'major fieldType changed day'],
    ],
    [
      'an option that goes',
      asking(questions('Ja, Nej, Vet inte')),
      asking(questions('Ja, Nej')),
      [1, 'major option removed interpreter: Vet inte'],
    ],
    [
      'an option that comes',
      asking(questions('Ja, Nej')),
      asking(questions('Ja, Nej, Vet inte')),
      [0, 'minor option added interpreter: Vet inte'],
    ],
    [
      'a question that must be answered',
      asking(questions('Ja, Nej')),
      asking(questions('Ja, Nej', '    required: true\n')),
      [1, 'major questionRequired changed interpreter'],
    ],
    [
      'days',
      asking(`${questions('Ja, Nej')}autoCloseDays: 30\n`),
      asking(`${questions('Ja, Nej')}autoCloseDays: 14\n`),
      [0, 'minor days changed autoCloseDays'],
    ],
    [
      'a channel that goes',
      template(),
      `${template()}channels: [staff]\n`,
      [1, 'major channel removed inbox'],
    ],
    ['words alone', template(), template('Andra ord.'), [0]],
  ])('%s', async (_, before, after, expected) => {
    expect(await level(before, after)).toEqual(expected);
  });

  it('an attachment that goes, comes or has another content', async () => {
    const attached = `${template()}attachments:\n  - file: bilagor/karta.pdf\n    title: Karta\n`;
    at.write('bilagor/karta.pdf', 'en');
    expect(await level(template(), attached)).toEqual([0, 'minor attachment added bilagor/karta.pdf']);
    repo.commit('Bilaga');
    at.write('bilagor/karta.pdf', 'två');
    const result = await compared('HEAD');
    expect(contractOf(result)).toEqual(['minor attachmentContent changed bilagor/karta.pdf']);
    expect(result.changes[0]?.causes.map(({ file }) => file)).toEqual(['bilagor/karta.pdf']);
  });

  it('a text that becomes locked', async () => {
    at.write('templates/regional/a.mall.yaml', template());
    at.write('templates/units/storby.yaml', unit.replace('local/*', 'regional/*'));
    repo.commit('Regional');
    at.write('templates/regional/a.mall.yaml', `${template()}locked: [next-step]\n`);
    const result = await compared('HEAD');
    expect(contractOf(result)).toEqual(['major lock added next-step']);
    expect(result.code).toBe(1);
  });

  it('a unit that loses the template', async () => {
    at.write('templates/units/storby.yaml', unit.replace('local/*', 'local/b'));
    at.write('templates/local/b.mall.yaml', template(undefined, 'B'));
    const result = await compared('HEAD');
    expect(contractOf(result)).toContain('major unit removed storby');
    expect(result.code).toBe(1);
  });
});

describe('versions', () => {
  const versioned = (version: string, text?: string, more = '') =>
    `${template(text)}version: "${version}"\n${more}`;
  const rules = async (before: string, after: string) => {
    at.write('templates/local/a.mall.yaml', before);
    repo.commit('Före');
    at.write('templates/local/a.mall.yaml', after);
    const { findings } = await compared('HEAD');
    return findings.map(({ finding }) => `${finding.rule} ${finding.message} ${finding.place?.start.line}`);
  };

  it.each([
    ['1.0.0', '1.0.0', 'Andra ord.', '', ['comparison/version notRaised 15']],
    ['1.0.0', '1.0.1', 'Andra ord.', '', []],
    ['1.0.1', '1.0.0', 'Andra ord.', '', ['comparison/version lowered 15']],
    ['1.0.0', '1.1.0', undefined, field('day'), ['comparison/breaking-version tooLittle 15']],
    ['1.0.0', '1.0.0', undefined, field('day'), ['comparison/breaking-version notRaised 15']],
    ['1.0.0', '2.0.0', undefined, field('day'), []],
    ['0.3.0', '0.4.0', undefined, field('day'), []],
    [
      '1.0.0',
      '1.0.1',
      undefined,
      'listTitle: Vi läser\nsending: { from: "9.00" }\n',
      ['comparison/version tooLittle 15'],
    ],
  ])('%s to %s with %j %j', async (from, to, text, more, expected) => {
    expect(await rules(versioned(from), versioned(to, text, more))).toEqual(expected);
  });
});

describe('local additions to a locked text', () => {
  const local = (text: string) =>
    `---\nextends: regional/kallelse\ninternalName: Vår tid\n---\n\n# Hos oss {#ours}\n\n${text}\n`;
  beforeEach(() => {
    at.write(
      'templates/regional/kallelse.mall.md',
      '---\nkind: information\nname: Du har en tid\ninternalName: Bokad tid\ncategory: kallelse\npurpose: Välkommen.\ninstruction: Fyll i.\nlocked: all\nowner: Regionen\nreviewBy: "2027-06-01"\n---\n\n# Boka av {#cancel}\n\nBoka av senast 24 timmar innan. Annars betalar du en avgift.\n',
    );
    at.write('templates/local/egen.mall.md', local('Välkommen in.'));
    repo.commit('Låst');
  });

  it('stand beside it', async () => {
    at.write('templates/local/egen.mall.md', local('Ta trapporna till vänster.'));
    const { out } = await diff('HEAD');
    expect(out).toContain('Lokal text    Frasminnet ours: Ta trapporna till vänster.');
    expect(out).toContain('Låst text     Frasminnet cancel: Boka av senast 24 timmar innan.');
    expect(out).not.toContain('Granska');
  });

  it.each([
    ['Du behöver inte boka av tiden.', 'Boka av senast 24 timmar innan.'],
    ['Avgiften är 100 kronor.', 'Annars betalar du en avgift.'],
  ])('ask a person when they deny or count: %s', async (sentence, other) => {
    at.write('templates/local/egen.mall.md', local(`Välkommen in. ${sentence}`));
    const { findings, code } = await compared('HEAD');
    expect(findings.map(({ finding }) => [finding.rule, finding.certainty, finding.data])).toEqual([
      ['structure/local-addition', 'review', { local: sentence, locked: other }],
    ]);
    expect((await diff('HEAD')).out).toContain(`Låst mening   Frasminnet cancel: ${other}`);
    expect(code).toBe(0);
  });

  it('are shown too when it is the locked text that changes', async () => {
    const path = 'templates/regional/kallelse.mall.md';
    at.write(path, at.read(path).replace('24 timmar', '48 timmar'));
    const { changes } = await compared('HEAD');
    expect(changes.find(({ template: id }) => id === 'local/egen')?.additions).toMatchObject([
      { part: 'snippets/ours', locked: { part: 'snippets/cancel' } },
    ]);
  });
});

describe('forms', () => {
  it('are several at once, in reading order, and safe', async () => {
    at.write('templates/local/a.mall.yaml', template('Skriv <b>inte</b> *så* [här](x). Ring 1177.'));
    const { out, code } = await diff('HEAD', '--format', 'html=ut/d.html', '--format', 'markdown');
    expect(code).toBe(0);
    expect(out).toContain('### Vad som ändras');
    expect(out).toMatch(/<del>.*<\/del>[\s\S]*<ins>/);
    expect(out).not.toContain('<b>');
    const page = at.read('ut/d.html');
    expect(page.indexOf('Före')).toBeLessThan(page.indexOf('Efter'));
    expect(page.indexOf('Efter')).toBeLessThan(page.indexOf('Orsak'));
    expect(page).toContain('<span class="hidden">[borttaget: </span>');
    expect(page).not.toMatch(/<b>|<script|src=/);
  });

  it('keep a heading and its text on lines of their own', async () => {
    const text = template('Vi läser det i dag.').replace('Det här händer nu', 'Nu läser vi');
    at.write('templates/local/a.mall.yaml', text);
    const { out } = await diff('HEAD', '--format', 'markdown');
    expect(out).toMatch(/^> <ins>Nu läser vi.*\n> .*i dag\./m);
  });

  it('has English, and whole lines for screen readers', async () => {
    at.write('templates/local/a.mall.yaml', template('Nya ord.'));
    const { out } = await diff('HEAD', '--plain', '--lang', 'en');
    expect(out).toContain('Before: Vi har fått ditt ärende och läser det.'.replace('Vi har', '[-Vi har'));
    expect(out).toContain('Reason: templates/local/a.mall.yaml: not committed yet');
  });
});

describe('where it cannot', () => {
  it.each([
    [['finns-inte'], 'Git känner inte till finns-inte.'],
    [['HEAD', 'topic'], 'Git känner inte till topic.'],
    [['--', '--output=x'], 'Git känner inte till --output=x.'],
    [['HEAD', '--format', 'sarif'], '--format kan inte vara sarif.'],
    [[], 'Du behöver skriva före efter kommandot.'],
  ])('ends with 2: %j', async (args, expected) => {
    const { code, out, error } = await diff(...args);
    expect(error).toContain(expected);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says so outside git', async () => {
    const outside = workspace();
    outside.write('templates/local/a.mall.yaml', template());
    const { code, error } = await outside.run('diff', 'HEAD');
    outside.remove();
    expect(error).toContain('Projektet ligger inte i git');
    expect(code).toBe(2);
  });
});

describe('where the project lies', () => {
  it('may be a folder of the repository, reached through a link', async () => {
    const outer = workspace();
    const inner = repository(outer);
    outer.write('mallar/templates/units/storby.yaml', unit);
    outer.write('mallar/templates/local/a.mall.yaml', template());
    outer.write('annat/klarmall.yaml', 'språk: nej\n');
    inner.commit('Allt');
    outer.write('mallar/templates/local/a.mall.yaml', template('Nya ord.'));
    mkdirSync(join(outer.root, 'länkar'));
    symlinkSync(join(outer.root, 'mallar'), join(outer.root, 'länkar/mallar'));
    const { out } = await outer.runWith({ cwd: 'länkar/mallar' }, 'diff', 'HEAD', '--format', 'json');
    outer.remove();
    const { changes } = JSON.parse(out) as ComparisonJson;
    expect(changes.map(({ template: id, change }) => [id, change])).toEqual([['local/a', 'changed']]);
  });

  it('main... is where the branch left main', async () => {
    repo.git('checkout', '-q', '-b', 'topic');
    at.write('templates/local/b.mall.yaml', template('Vår nya.', 'Ny'));
    repo.commit('Ny mall');
    repo.git('checkout', '-q', 'main');
    at.write('templates/local/a.mall.yaml', template('Någon annans.'));
    repo.commit('Någon annans');
    repo.git('checkout', '-q', 'topic');
    const ids = ({ changes }: ComparisonJson) => changes.map(({ template: id }) => id);
    expect(ids(await compared('main...'))).toEqual(['local/b']);
    expect(ids(await compared('main'))).toEqual(['local/b', 'local/a']);
  });
});
