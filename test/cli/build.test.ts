import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildIndex } from '@klarmall/model';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemas } from '../../cli/src/schemas.ts';
import { brokenText, template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
});
afterEach(() => at.remove());

const build = (...args: readonly string[]) => at.run('build', '--no-axe', '--today', today, ...args);

/** Every file under a folder with its bytes, by path. */
function tree(folder: string): Record<string, string> {
  const files = readdirSync(join(at.root, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => {
        const path = join(file.parentPath, file.name);
        return [path.slice(at.root.length + folder.length + 2), readFileSync(path, 'utf8')];
      })
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

function index(): BuildIndex {
  return JSON.parse(at.read('dist/index.json'));
}

describe('the marker for fields', () => {
  const withField = `${template('Kom {{fields.day}}.')}fields:\n  day:\n    label: Dag\n    type: date\n    example: "2026-12-08"\n`;

  it('is the project’s own when it has one', async () => {
    at.write('templates/local/a.mall.yaml', withField);
    await build();
    expect(at.read('dist/storby/local/a/staff.html')).toContain('[fyll i dag]');
    at.write('klarmall.yaml', 'marker: "***{label}***"\n');
    await build();
    expect(at.read('dist/storby/local/a/staff.html')).toContain('***dag***');
  });
});

describe('what is built', () => {
  it('is a folder for each unit and template, with an index that holds to its schema', async () => {
    const { code, out } = await build();
    expect(out).toContain('Byggde 1 meddelande i dist.');
    expect(code).toBe(0);
    expect(Object.keys(tree('dist'))).toContain('storby/local/a/payload.json');
    const validate = new Ajv({ strict: false }).compile(schemas.get('index') ?? {});
    validate(index());
    expect(validate.errors).toBeNull();
  });

  it('gives a template that cannot be read a row of its own', async () => {
    at.write('templates/local/b.mall.yaml', '<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> b\n');
    symlinkSync('borta.mall.yaml', join(at.root, 'templates/local/0.mall.yaml'));
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain('Byggde 1 meddelande i dist. 2 hålls tillbaka av ett Stopp');
    expect(index().entries).toMatchObject([
      {
        template: 'local/0',
        status: 'unreadable',
        channels: [],
        blockedBy: [{ rule: 'project/unreadable' }],
      },
      { template: 'local/a', status: 'active' },
      {
        template: 'local/b',
        status: 'unreadable',
        channels: [],
        blockedBy: [{ rule: 'source/merge-conflict', file: 'templates/local/b.mall.yaml', line: 1 }],
      },
    ]);
    const validate = new Ajv({ strict: false }).compile(schemas.get('index') ?? {});
    validate(index());
    expect(validate.errors).toBeNull();
  });

  it('has the bytes that the index says', async () => {
    await build();
    const [entry] = index().entries;
    const files = [
      entry?.payload,
      ...(entry?.files ?? []),
      ...(entry?.channels ?? []).flatMap(({ artifacts }) => artifacts),
    ];
    // Every file is listed.
    expect(['index.json', ...files.map((file) => file?.path)].sort()).toEqual(
      Object.keys(tree('dist')).sort(),
    );
    for (const file of files) {
      const text = at.read(`dist/${file?.path}`);
      expect(createHash('sha256').update(text).digest('hex')).toBe(file?.sha256);
    }
  });

  it('is the same, byte for byte, for the same input', async () => {
    await build();
    const first = tree('dist');
    await build('--out', 'again');
    expect(tree('again')).toEqual(first);
    await build();
    expect(tree('dist')).toEqual(first);
  });

  it('has nothing left of what was built before', async () => {
    at.write('templates/local/b.mall.yaml', template(undefined, 'Kvitto på samtal'));
    await build();
    expect(existsSync(join(at.root, 'dist/storby/local/b'))).toBe(true);
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    await build();
    expect(existsSync(join(at.root, 'dist/storby/local/b'))).toBe(false);
    expect(readdirSync(at.root).sort()).toEqual(['dist', 'templates']);
  });

  it('says where each payload comes from', async () => {
    await build();
    const run = JSON.parse(at.read('dist/storby/local/a/run.json'));
    expect(run.today).toBe(today);
    expect(run.sources.map(({ path }: { path: string }) => path)).toEqual([
      'templates/local/a.mall.yaml',
      'templates/units/storby.yaml',
    ]);
  });
});

describe('what a Stopp holds back', () => {
  it('is in the index with its reasons and nowhere else', async () => {
    at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain('1 hålls tillbaka');
    expect(Object.keys(tree('dist')).some((path) => path.includes('/b/'))).toBe(false);
    const entry = index().entries.find(({ template: id }) => id === 'local/b');
    expect(entry).not.toHaveProperty('payload');
    for (const channel of entry?.channels ?? []) {
      expect(channel).toMatchObject({ status: 'stopped', artifacts: [] });
      expect(channel.blockedBy[0]).toMatchObject({ file: 'templates/local/b.mall.yaml', line: 11 });
    }
  });

  it('leaves the other channel alone', async () => {
    // A list with bold text: the inbox cannot show it, the staff tool can.
    const text = template('- **Legitimation** behövs.\n      - Kom i tid.').replace(
      'category: information',
      'category: information\nchannels:\n  - staff\n  - inbox',
    );
    at.write('templates/local/b.mall.yaml', text);
    await build();
    const entry = index().entries.find(({ template: id }) => id === 'local/b');
    const status = Object.fromEntries(
      (entry?.channels ?? []).map((channel) => [channel.channel, channel.status]),
    );
    expect(status).toEqual({ staff: 'passed', inbox: 'stopped' });
    const files = Object.keys(tree('dist')).filter((path) => path.includes('/b/'));
    expect(files).toContain('storby/local/b/payload.json');
    expect(files.some((path) => path.includes('inbox'))).toBe(false);
  });

  it('leaves other units alone', async () => {
    const other = unit.replace('id: storby', 'id: lillby').replaceAll('Storby', 'Lillby');
    at.write('templates/units/lillby.yaml', other.replace('hsaId: SE2321009991-EX01', 'hsaId: fel'));
    await build();
    const status = index().entries.map((entry) => [entry.unit, entry.channels[0]?.status]);
    expect(status).toEqual([
      ['lillby', 'stopped'],
      ['storby', 'passed'],
    ]);
  });

  it('is everything when klarmall.yaml is wrong', async () => {
    at.write('klarmall.yaml', 'rulse: {}\n');
    const { code } = await build();
    expect(code).toBe(1);
    expect(Object.keys(tree('dist'))).toEqual(['index.json']);
  });

  it('is let through by an exception, which the payload tells of', async () => {
    at.write('templates/local/b.mall.yaml', template('Ring oss om du vill boka en tid.'));
    const found = JSON.parse((await at.run('check', '--no-axe', '--format', 'json')).out).findings;
    const excepted = found.filter(
      ({ finding }: { finding: { place?: { file: string } } }) =>
        finding.place?.file === 'templates/local/b.mall.yaml',
    );
    const exceptions = excepted.map(
      ({ finding }: { finding: { rule: string } }) =>
        `  - rule: ${finding.rule}\n    reason: Vi har bara telefon.\n    owner: Kliniken\n    until: "2027-01-01"\n`,
    );
    expect(exceptions.length).toBeGreaterThan(0);
    const text = template('Ring oss om du vill boka en tid.');
    at.write('templates/local/b.mall.yaml', `${text}exceptions:\n${exceptions.join('')}`);
    const { out } = await build();
    expect(out).toContain('Undantag som gäller:');
    const run = JSON.parse(at.read('dist/storby/local/b/run.json'));
    expect(run.exceptions[0]).toMatchObject({ where: 'local/b' });
  });
});

describe('where it is built', () => {
  it('is never a folder with other things in it', async () => {
    mkdirSync(join(at.root, 'dist'));
    writeFileSync(join(at.root, 'dist/viktigt.txt'), 'x');
    const { code, error } = await build();
    expect(error).toContain('Mappen dist innehåller annat');
    expect(code).toBe(2);
    expect(at.read('dist/viktigt.txt')).toBe('x');
  });

  it.each(['.', '..', 'templates', 'templates/local'])('is never the project itself: %s', async (out) => {
    const { code, error } = await build('--out', out);
    expect(error).toContain('där ligger projektet självt');
    expect(code).toBe(2);
    expect(existsSync(join(at.root, 'templates/local/a.mall.yaml'))).toBe(true);
  });

  it('can be only one unit and one channel', async () => {
    at.write('templates/units/lillby.yaml', unit.replace('id: storby', 'id: lillby'));
    await build('--unit', 'lillby', '--channel', 'staff');
    expect(index().entries.map((entry) => entry.unit)).toEqual(['lillby']);
    expect(index().entries[0]?.channels.map(({ channel }) => channel)).toEqual(['staff']);
    expect(Object.keys(tree('dist')).some((path) => path.includes('inbox'))).toBe(false);
  });
});

it('never builds into the sources by way of a link', async () => {
  const space = workspace();
  space.write('klarmall.yaml', 'language: sv\n');
  space.write('templates/units/storby.yaml', unit);
  space.write('templates/local/svar.mall.yaml', template());
  symlinkSync(join(space.root, 'templates'), join(space.root, 'elsewhere'));
  const { code, error } = await space.run('build', '--no-axe', '--out', 'elsewhere/x');
  expect(code).toBe(2);
  expect(error).toContain('elsewhere/x');
  expect(existsSync(join(space.root, 'templates/x'))).toBe(false);
  space.remove();
});
