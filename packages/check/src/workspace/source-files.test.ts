import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIn } from '../../../../test/support/files.ts';
import { findRoot } from './find-root.ts';
import { findSources } from './source-files.ts';

let root: string;
let outside: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-')));
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-outside-')));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
});

function write(path: string, text = 'x'): void {
  writeIn(root, path, text);
}

const found = () => {
  const { value: sources, findings } = findSources(root);
  return {
    paths: sources.map(({ path }) => path),
    findings: findings.map(({ rule, message }) => `${rule} ${message}`),
  };
};

describe('finding sources', () => {
  it('knows templates, units and snippets by their names', () => {
    write('templates/local/b.mall.md');
    write('templates/local/deep/a.mall.yaml');
    write('templates/units/u.yaml');
    write('templates/snippets/s.md');
    write('templates/local/README.md');
    write('templates/local/.hidden.mall.md');
    expect(findSources(root)).toMatchObject({
      value: [
        { path: 'templates/local/b.mall.md', kind: 'template' },
        { path: 'templates/local/deep/a.mall.yaml', kind: 'template' },
        { path: 'templates/snippets/s.md', kind: 'snippet' },
        { path: 'templates/units/u.yaml', kind: 'unit' },
      ],
      findings: [],
    });
  });

  it('says so when a text lacks .mall in its name', () => {
    write('templates/local/b.mall.md');
    write('templates/local/forgotten.md');
    expect(findSources(root).findings).toMatchObject([
      { rule: 'project/not-a-source', data: { suggested: 'forgotten.mall.md' } },
    ]);
  });

  it('refuses a folder where a file should be', () => {
    write('templates/local/b.mall.md');
    mkdirSync(join(root, 'templates/local/a.mall.yaml'));
    expect(found().findings).toEqual(['project/unreadable folder']);
  });

  it.each(['file', 'folder'])('follows no link out of the project: a %s', (kind) => {
    write('templates/local/b.mall.md');
    writeFileSync(join(outside, 'secret.mall.md'), 'x');
    const target = kind === 'file' ? join(outside, 'secret.mall.md') : outside;
    symlinkSync(target, join(root, 'templates/local', kind === 'file' ? 'x.mall.md' : 'x'));
    expect(found()).toEqual({ paths: ['templates/local/b.mall.md'], findings: ['project/outside link'] });
  });

  it('does not read a templates folder that is a link out of the project', () => {
    writeFileSync(join(outside, 'secret.mall.md'), 'x');
    symlinkSync(outside, join(root, 'templates'));
    expect(found()).toEqual({ paths: [], findings: ['project/outside link', 'project/empty templates'] });
  });

  it('follows links inside the project, but never in a circle', () => {
    write('templates/local/b.mall.md');
    symlinkSync(join(root, 'templates'), join(root, 'templates/local/again'));
    symlinkSync(join(root, 'templates/local/b.mall.md'), join(root, 'templates/local/c.mall.md'));
    expect(found()).toEqual({
      paths: ['templates/local/b.mall.md', 'templates/local/c.mall.md'],
      findings: [],
    });
  });

  it('says so when a link leads nowhere', () => {
    write('templates/local/b.mall.md');
    symlinkSync(join(root, 'nowhere'), join(root, 'templates/local/c.mall.md'));
    expect(found().findings).toEqual(['project/unreadable brokenLink']);
  });

  it.skipIf(process.getuid?.() === 0)('says so when a folder may not be read', () => {
    write('templates/local/b.mall.md');
    write('templates/closed/c.mall.md');
    chmodSync(join(root, 'templates/closed'), 0);
    expect(found().findings).toEqual(['project/unreadable denied']);
    chmodSync(join(root, 'templates/closed'), 0o700);
  });

  it('says so when there is nothing to check', () => {
    expect(found()).toEqual({ paths: [], findings: ['project/empty templates'] });
  });
});

describe('finding the project', () => {
  it('prefers the nearest klarmall.yaml to a templates folder', () => {
    write('klarmall.yaml');
    write('templates/local/b.mall.md');
    expect(findRoot(join(root, 'templates/local'))).toBe(root);
  });

  it('makes do with a templates folder', () => {
    write('templates/local/b.mall.md');
    expect(findRoot(join(root, 'templates/local'))).toBe(root);
  });

  it('finds nothing where nothing is', () => {
    expect(findRoot(outside)).toBeUndefined();
  });
});

it.skipIf(process.platform === 'win32')('tells of a name with a sign that does not show', () => {
  write('templates/local/a\nb.mall.yaml');
  write('templates/local/a\u200bb.mall.yaml');
  write('templates/local/ab.mall.yaml');
  expect(found()).toEqual({
    paths: ['templates/local/ab.mall.yaml'],
    findings: ['project/not-a-source signs', 'project/not-a-source signs'],
  });
});
