import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

const stiff = (text = 'Vi erhåller ditt ärende.') => template(text, 'Stelt');

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', stiff());
});
afterEach(() => at.remove());

const baseline = (...args: readonly string[]) => at.run('baseline', '--no-axe', '--today', today, ...args);
const check = (...args: readonly string[]) => at.run('check', '--no-axe', '--today', today, ...args);
const lines = async () => (await check('--format', 'line')).out;

it('writes what is there as known the first time, and says what cannot wait', async () => {
  at.write('templates/local/b.mall.yaml', template('Ditt nummer är 19850709-9805.', 'Nummer'));
  const { out, code } = await baseline();
  expect(out).toMatch(/^Skrev 1 känt fynd till klarmall\.baseline\.json\. Det visas inte mer/);
  expect(out).toContain('De här går inte att skjuta upp.');
  expect(out).toMatch(/privacy\/personal-number \(1\)/);
  expect(code).toBe(0);
  const after = await lines();
  expect(after).toContain('privacy/personal-number');
  expect(after).not.toContain('words/formal-word');
});

it('takes out what is mended, and takes in nothing new unless asked', async () => {
  await baseline();
  const known = at.read('klarmall.baseline.json');
  at.write('templates/local/a.mall.yaml', stiff('Vi får ditt ärende.'));
  at.write('templates/local/b.mall.yaml', stiff('Vi erhåller ett svar.').replace('Stelt', 'Nytt'));
  expect((await check()).out.replace(/\s+/g, ' ')).toMatch(
    /äldre fynd är rätta(?:t|de): klarmall baseline tar bort de[mt] ur listan\./,
  );
  expect((await check('templates/local/b.mall.yaml')).out).not.toContain('klarmall baseline');
  const { out } = await baseline();
  expect((await check()).out).not.toContain('klarmall baseline');
  expect(out).toContain('1 är rättat och borttaget ur listan:');
  expect(out).toContain('templates/local/a.mall.yaml: words/formal-word');
  expect(out).toContain('klarmall baseline --add');
  expect(await lines()).toContain('templates/local/b.mall.yaml:11:10: råd words/formal-word');
  expect(at.read('klarmall.baseline.json')).not.toBe(known);
  expect((await baseline('--add')).out).toContain('1 nytt lades till.');
  expect(await lines()).not.toContain('words/formal-word');
});

it('follows a renamed file, and lets nothing new in with it', async () => {
  await baseline();
  renameSync(join(at.root, 'templates/local/a.mall.yaml'), join(at.root, 'templates/local/c.mall.yaml'));
  at.write(
    'templates/local/c.mall.yaml',
    at
      .read('templates/local/c.mall.yaml')
      .replace('Mottagningen\n', 'Mottagningen\nlistTitle: Vi erhåller detta\n'),
  );
  const before = await lines();
  expect(before).not.toContain('ditt ärende');
  expect(before.split('\n').filter((line) => line.includes('words/formal-word'))).toHaveLength(1);
  const { out } = await baseline('--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ isNew: false, added: 0, left: 1, mended: [] });
  expect(JSON.parse(out).moved).toBeGreaterThan(0);
  expect(JSON.parse(at.read('klarmall.baseline.json')).findings[0].file).toBe('templates/local/c.mall.yaml');
});

it('is the same file for the same project', async () => {
  await baseline();
  const first = at.read('klarmall.baseline.json');
  await baseline();
  expect(at.read('klarmall.baseline.json')).toBe(first);
  await check('--baseline');
  expect(at.read('klarmall.baseline.json')).toBe(first);
});
