import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repository, type TestRepository } from '../cli/git.ts';
import { brokenText, template, today, unit, type Workspace, workspace } from '../cli/support.ts';

/** A region takes Klarmall into use on a Tuesday, with three hundred old templates. Each part goes on from the last. */
const tuesday = '2026-11-24';
const later = '2027-03-02';

let at: Workspace;
let repo: TestRepository;

const old = (number: number) =>
  template(`Vi erhåller ditt ärende nummer ${number} skyndsamt.`, `Gammal ${number}`);
const path = (number: number) => `templates/local/mapp-${number % 10}/gammal-${number}.mall.yaml`;
const summons = (text: string) => `---
kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: information
purpose: Välkommen till {{unit.name}}.
instruction: Fyll i inget.
version: "1.0.0"
locked: [cancel]
owner: Regionen
reviewBy: "2027-12-01"
---

# Boka av {#cancel}

${text}

{{> tolk}}
`;

beforeAll(async () => {
  at = workspace();
  repo = repository(at);
  for (const name of ['storby', 'lillby', 'mellanby'])
    at.write(
      `templates/units/${name}.yaml`,
      unit
        .replaceAll('storby', name)
        .replace('i Storby', `i ${name}`)
        .replace('EX01', { storby: 'EX01', lillby: 'EX02' }[name] ?? 'EX03')
        .replace('local/*', name === 'storby' ? 'local/**\n  - regional/*' : 'local/var-tid\n  - regional/*'),
    );
  for (let number = 0; number < 300; number += 1) at.write(path(number), old(number));
  at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\nheading: false\n---\nDu kan få tolk.\n');
  at.write('templates/regional/bokad.mall.md', summons('Boka av senast 24 timmar innan.'));
  at.write(
    'templates/local/var-tid.mall.md',
    '---\nextends: regional/bokad\ninternalName: Vår tid\n---\n\n# Hos oss {#ours}\n\nGå in genom dörren till vänster.\n',
  );
  repo.commit('Allt som vi har');
}, 180_000);
afterAll(() => at.remove());

const run = (today: string, ...args: readonly string[]) => at.run(...args, '--today', today);
const check = (today: string, ...args: readonly string[]) =>
  run(today, 'check', '--no-axe', '--format', 'line', ...args);
/** A check of what differs from a branch, as the ready-made CI asks for it. */
const checkSince = (today: string, branch: string) => check(today, '--since', branch);
const summaryOf = async (...args: readonly string[]) => (await at.run('diff', ...args, '--plain')).out;

it('nothing old blocks', async () => {
  const { out, code } = await run(tuesday, 'baseline', '--no-axe');
  expect(out).toMatch(/^Skrev \d{3,4} kända fynd till klarmall\.baseline\.json\./);
  expect(code).toBe(0);
  expect((await check(tuesday)).out).toBe('');
  repo.commit('Vi börjar med Klarmall');
}, 180_000);

it('nothing new slips in: a bad change is stopped, and only it is told', async () => {
  repo.git('checkout', '-q', '-b', 'ny-mall');
  at.write('templates/local/ny.mall.yaml', template(brokenText, 'Ny'));
  repo.commit('En ny mall');
  const { out, code } = await checkSince(tuesday, 'main');
  expect(code).toBe(1);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(out).toContain('templates/local/ny.mall.yaml:11:16: stopp link/unknown-placeholder');
  const shown = await summaryOf('main...');
  expect(shown).toContain('Ny (local/ny), ny mall');
  expect(shown).not.toContain('Gammal');
}, 180_000);

it('a branch that was pushed again by force is compared with where it leaves main today', async () => {
  at.write('templates/local/ny.mall.yaml', template('Vi svarar i morgon.', 'Ny'));
  repo.git('add', '-A');
  repo.git('commit', '-q', '--amend', '-m', 'En ny mall, rättad');
  expect((await checkSince(tuesday, 'main')).code).toBe(0);
  const shown = await summaryOf('main...');
  expect(shown).toContain('{+');
  expect(shown).toContain('En ny mall, rättad');
  expect(shown).not.toContain('unit.nam');
  repo.git('checkout', '-q', 'main');
  repo.git('merge', '-q', '--ff-only', 'ny-mall');
}, 180_000);

it('a day that passes for an exception and a review fails no unrelated change, and stands in the list', async () => {
  const owner = 'Juristen';
  at.write(
    'templates/local/undantag.mall.yaml',
    `${template('Vi erhåller din ansökan.', 'Undantag')}exceptions:\n  - rule: words/formal-word\n    reason: Lagens ord.\n    owner: ${owner}\n    until: "2026-12-31"\n`,
  );
  const copy = await at.run('review', 'regional/bokad', '--out', 'kopia.html');
  const code = /kod är ([0-9a-f]{8})\./.exec(copy.out.replaceAll('\n', ' '))?.[1] ?? '';
  rmSync(join(at.root, 'kopia.html'));
  await at.run(
    'review',
    'regional/bokad',
    '--code',
    code,
    '--role',
    'Verksamhetschefen',
    '--checked',
    'medicin',
    '--date',
    today,
  );
  expect((await checkSince(tuesday, 'main')).code).toBe(0);
  repo.commit('Ett undantag och en granskning');
  at.write('templates/local/annan.mall.yaml', template('Vi hör av oss.', 'Annan'));
  repo.git('checkout', '-q', '-b', 'annan');
  repo.commit('Något helt annat');
  expect(await checkSince(later, 'main')).toMatchObject({ code: 0, out: '' });
  // A change that reaches the template, by a unit that uses it, has as little to do with the day.
  at.write(
    'templates/units/storby.yaml',
    at.read('templates/units/storby.yaml').replace('Storgatan 1', 'Storgatan 2'),
  );
  const reached = await checkSince(later, 'main');
  expect(reached.out).toContain('templates/local/undantag.mall.yaml');
  expect(reached).toMatchObject({ code: 0, out: expect.stringContaining('råd exception/expired') });
  repo.git('checkout', '-q', '--', '.');
  const { out } = await run(later, 'due', '--within', '30d');
  expect(out).toContain(`Ansvarig: ${owner}\nDatum: 2026-12-31 (försenat)`);
}, 180_000);

it('a changed regional base reaches every template that builds on it, with the local text beside it', async () => {
  at.write(
    'templates/regional/bokad.mall.md',
    at.read('templates/regional/bokad.mall.md').replace('24 timmar', '48 timmar'),
  );
  const shown = await summaryOf('HEAD');
  expect(shown).toContain('Bokad tid (regional/bokad), ändrad');
  expect(shown).toContain('Vår tid (local/var-tid), ändrad');
  expect(shown).toMatch(
    /Före: Boka av senast \[-24-\] timmar innan\.\nEfter: Boka av senast \{\+48\+\} timmar innan\./,
  );
  expect(shown).toContain('3 mottagningar, 1 fält var, cirka 25 minuter i Personalverktyget.');
  expect(shown).toMatch(/Lokal text: Frasminnet ours: Gå in genom dörren till vänster\./);
  expect(shown).toContain('regional/bokad är ändrad men har kvar version 1.0.0.');
  repo.git('checkout', '-q', '--', '.');
}, 180_000);

it('a changed shared text makes the review stale where it reaches', async () => {
  at.write('templates/snippets/tolk.md', '---\ntitle: Tolk\nheading: false\n---\nDu får gratis tolk.\n');
  const { out, code } = await checkSince(tuesday, 'HEAD');
  expect(out).toContain('templates/regional/bokad.mall.md');
  expect(out).toContain('råd approval/stale');
  expect(code).toBe(0);
  expect(await summaryOf('HEAD')).toContain('Texten har ändrats sedan Verksamhetschefen granskade den');
  repo.git('checkout', '-q', '--', '.');
}, 180_000);

it('a file that gets a new name keeps what was known of it', async () => {
  const name = 'templates/local/mapp-7/nytt-namn.mall.yaml';
  renameSync(join(at.root, path(7)), join(at.root, name));
  expect(await check(tuesday, name)).toMatchObject({ code: 0, out: '' });
  expect(await summaryOf('HEAD')).toContain(
    'Mallen local/mapp-7/nytt-namn ändras från local/mapp-7/gammal-7',
  );
}, 180_000);

it('the message of that Tuesday can be shown years after', async () => {
  const { out, code } = await at.run('at', '2026-11-30', 'storby', 'regional/bokad');
  expect(code).toBe(0);
  expect(out).toContain('Boka av senast 24 timmar innan.');
  expect(out).toContain('Granskad av: Verksamhetschefen 2026-11-22 (medicin)');
});
