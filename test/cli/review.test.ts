import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { repository } from './git.ts';
import { template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu kan få tolk.\n');
  at.write('templates/local/a.mall.yaml', template('{{> tolk}}'));
});
afterEach(() => at.remove());

const role = 'medicinskt ansvarig';
const check = () => at.run('check', '--no-axe', '--today', today, '--format', 'line');
const printed = async (id = 'local/a') => {
  const { out } = await at.run('review', id, '--out', 'kopia.html');
  return /kod är ([0-9a-f]{8})\./.exec(out.replaceAll('\n', ' '))?.[1] ?? '';
};
const answer = (code: string, ...more: readonly string[]) =>
  at.run(
    'review',
    'local/a',
    '--code',
    code,
    '--role',
    role,
    '--checked',
    'medicin,språk',
    '--date',
    today,
    ...more,
  );

describe('a copy on paper', () => {
  it('shows the citizen’s words, and fields to sign, to ears too', async () => {
    at.write('klarmall.yaml', `approvals:\n  information: [${role}]\n`);
    const code = await printed();
    const page = at.read('kopia.html');
    expect(page).toContain('Du kan få tolk.');
    expect(page).toContain(`<strong>${role}</strong>`);
    expect(page).toContain(code);
    expect(page).toMatch(/<html lang="sv">[\s\S]*<h1>[\s\S]*<h2>Texten<\/h2>/);
    expect(page).not.toMatch(/<script|src=|<input/);
  });

  it('takes the answer back into the file, once, and leaves all else as it was', async () => {
    const before = at.read('templates/local/a.mall.yaml');
    const code = await printed();
    expect((await answer(code)).out).toContain('Skrev granskningen i templates/local/a.mall.yaml.');
    const once = at.read('templates/local/a.mall.yaml');
    expect(once.startsWith(before)).toBe(true);
    expect(once.slice(before.length)).toMatch(
      /^reviewed:\n {2}- role: "medicinskt ansvarig"\n {4}date: "2026-11-22"\n {4}checked: \[medicin, språk\]\n {4}sha256: [0-9a-f]{64}\n$/,
    );
    expect((await answer(code)).out).toContain('står redan');
    expect(at.read('templates/local/a.mall.yaml')).toBe(once);
    await at.run(
      'review',
      'local/a',
      '--code',
      code,
      '--role',
      'jurist',
      '--checked',
      'juridik',
      '--date',
      today,
    );
    expect(at.read('templates/local/a.mall.yaml')).toMatch(
      /reviewed:\n {2}- role: "jurist"[\s\S]*- role: "medic/,
    );
    expect((await check()).out).toBe('');
  });

  it('goes into the front matter of a Markdown file with its own line ends', async () => {
    at.write(
      'templates/local/b.mall.md',
      '---\r\nkind: information\r\nname: Hej\r\ninternalName: B\r\n---\r\n\r\n# Så {#s}\r\n\r\nText.\r\n',
    );
    const code = await printed('local/b');
    await at.run('review', 'local/b', '--code', code, '--role', 'jurist', '--checked', 'juridik');
    expect(at.read('templates/local/b.mall.md')).toMatch(
      /internalName: B\r\nreviewed:\r\n {2}- role: "jurist"\r\n[\s\S]*sha256: [0-9a-f]{64}\r\n---\r\n\r\n# Så/,
    );
    expect((await check()).out).not.toContain('source/');
  });

  it('is refused when the words are others', async () => {
    const code = await printed();
    at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu får alltid tolk.\n');
    const before = at.read('templates/local/a.mall.yaml');
    const { code: exit, error } = await answer(code);
    expect(error).toContain('är inte de som stod på papperet');
    expect(exit).toBe(1);
    expect(at.read('templates/local/a.mall.yaml')).toBe(before);
  });

  it.each([
    [['review', 'local/x'], 'Det finns ingen mall som heter local/x. Menade du local/a?'],
    [['review', 'local/a', '--code', 'abc'], 'Skriv --role, --checked och --code'],
    [
      ['review', 'local/a', '--code', 'a', '--role', 'b', '--checked', 'allt'],
      '--checked kan inte vara allt.',
    ],
    [
      ['review', 'local/a', '--code', 'a', '--role', 'b', '--checked', 'språk', '--date', '2027-11-22'],
      '2027-11-22 är inte här än. Skriv dagen då texten granskades.',
    ],
  ])('ends with 2: %j', async (args, expected) => {
    const { code, error } = await at.run(...args);
    expect(error).toContain(expected);
    expect(code).toBe(2);
  });
});

describe('a review', () => {
  it('is asked for where the project says so, and stops until it is there', async () => {
    at.write('klarmall.yaml', `approvals:\n  information: [${role}]\n`);
    const missing = await check();
    expect(missing.out).toContain('stopp approval/missing');
    expect(missing.code).toBe(1);
    await answer(await printed());
    expect(await check()).toMatchObject({ code: 0, out: '' });
  });

  it('is told when its day is still to come', async () => {
    await answer(await printed());
    at.write(
      'templates/local/a.mall.yaml',
      at.read('templates/local/a.mall.yaml').replace(today, '2027-11-22'),
    );
    expect((await check()).out).toContain(
      'råd approval/stale: Granskningen är daterad 2027-11-22, och den dagen har inte varit än.',
    );
    at.write(
      'templates/local/a.mall.yaml',
      `${template()}attachments:\n  - file: bilagor/karta.pdf\n    title: Karta\n    reviewed: { by: E-tjänster, date: "2027-01-02", sha256: ${'a'.repeat(64)}, checked: [alt] }\n`,
    );
    expect((await check()).out).toMatch(
      /a\.mall\.yaml:18:\d+: råd approval\/stale: Granskningen är daterad 2027-01-02/,
    );
  });

  it('is stale when a word changes in a shared text, and says so in check, diff, run record and register', async () => {
    const repo = repository(at);
    await answer(await printed());
    repo.commit('Granskad');
    at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\n---\nDu får alltid tolk.\n');
    const { out, code } = await check();
    expect(out).toContain(
      'råd approval/stale: Texten har ändrats sedan medicinskt ansvarig granskade den 2026-11-22.',
    );
    expect(code).toBe(0);
    expect((await at.run('diff', 'HEAD')).out).toContain('Texten har ändrats sedan medicinskt ansvarig');
    await at.run('build', '--no-axe', '--today', today);
    expect(JSON.parse(at.read('dist/storby/local/a/run.json')).approvals).toMatchObject([
      { role, status: 'stale' },
    ]);
    expect((await at.run('register', '--format', 'csv')).out).toContain('texten har ändrats');
    await at.run('publish', 'site', '--today', today);
    expect(at.read('site/storby/local/a/index.html')).toContain(
      'Texten har ändrats sedan medicinskt ansvarig',
    );
    await answer(await printed());
    expect((await check()).out).toBe('');
  });

  it('of a base holds for a template with the same words', async () => {
    at.write('templates/regional/b.mall.yaml', template('Samma ord.', 'Bas'));
    at.write('templates/local/c.mall.yaml', 'extends: regional/b\ninternalName: Vår\n');
    at.write('klarmall.yaml', `approvals:\n  information: [${role}]\n`);
    const code = await printed('regional/b');
    await at.run('review', 'regional/b', '--code', code, '--role', role, '--checked', 'medicin');
    const { out } = await check();
    expect(out.split('\n').filter((line) => line.includes('approval/missing'))).toHaveLength(1);
    expect(out).toContain('templates/local/a.mall.yaml');
  });
});

describe('days that a template holds', () => {
  it.each([
    ['validTo: "2026-01-01"', 'råd approval/validity: Mallen gällde till och med 2026-01-01.', 0],
    ['validFrom: "2027-01-01"', 'tips approval/validity: Mallen gäller först från 2027-01-01.', 0],
    ['validFrom: "2027-01-01"\nvalidTo: "2026-12-01"', 'stopp approval/validity', 1],
  ])('%s', async (dates, expected, code) => {
    at.write('templates/local/a.mall.yaml', `${template()}${dates}\n`);
    const result = await check();
    expect(result.out).toContain(expected);
    expect(result.code).toBe(code);
  });

  it('stand in the index', async () => {
    at.write('templates/local/a.mall.yaml', `${template()}validTo: "2027-01-01"\n`);
    await at.run('build', '--no-axe', '--today', today);
    expect(JSON.parse(at.read('dist/index.json')).entries[0]).toMatchObject({ validTo: '2027-01-01' });
  });
});
