import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDocument } from '@klarmall/pdf/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenText, template, today, unit, type Workspace, workspace } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const bin = join(repository, 'cli/bin/klarmall.mjs');

let at: Workspace;

beforeAll(() => {
  execFileSync(process.execPath, [join(repository, 'scripts/bundle.mjs')], { stdio: 'pipe' });
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
  at.write('templates/local/b.mall.yaml', template(brokenText, 'Kvitto på samtal'));
}, 60_000);
afterAll(() => at.remove());

function klarmall(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: at.root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe('the program that is published', () => {
  it('is ASCII alone, with the compiled code of this version of Node beside it', () => {
    const dist = join(repository, 'cli/dist');
    expect(readFileSync(join(dist, 'klarmall.cjs'), 'utf8')).not.toMatch(/[^\0-\x7f]/);
    const cache = join(dist, `klarmall.${process.arch}-${process.versions.v8}.cache`);
    expect(statSync(cache).size).toBeGreaterThan(500_000);
  });

  it('runs without that code too, as after a change of version', () => {
    const dist = join(at.root, 'other/dist');
    cpSync(join(repository, 'cli/dist'), dist, { recursive: true });
    cpSync(join(repository, 'cli/bin'), join(at.root, 'other/bin'), { recursive: true });
    for (const file of readdirSync(dist)) if (file.endsWith('.cache')) rmSync(join(dist, file));
    const args = ['check', '--today', today, '--format', 'line', '--no-axe'];
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(at.root, 'other/bin/klarmall.mjs'), ...args],
      {
        cwd: at.root,
        encoding: 'utf8',
      },
    );
    expect({ stdout, status }).toEqual({ stdout: klarmall(...args).stdout, status: 1 });
  });

  it('says what its source says', async () => {
    const args = ['check', '--today', today, '--format', 'line'];
    const { out, code } = await at.run(...args);
    expect(klarmall(...args)).toEqual({ status: code, stdout: out, stderr: '' });
    expect(code).toBe(1);
  });

  it('builds, prints schemas and explains rules', () => {
    expect(klarmall('build', '--today', today).stdout).toContain('Byggde 1 meddelande i dist.');
    expect(JSON.parse(klarmall('schema', 'template').stdout)).toHaveProperty('definitions');
    expect(klarmall('explain', 'link/unknown-reference').status).toBe(0);
  });

  it('reads attachments with both readers, and writes the page for those without it', () => {
    at.write('brev.pdf', buildDocument());
    const { status, stdout } = klarmall('attachment', '--format', 'json', 'brev.pdf');
    const [file] = JSON.parse(stdout).files;
    expect({ status, verdict: file.verdict, class: file.class }).toEqual({
      status: 0,
      verdict: 'pass',
      class: 'born-digital',
    });
    // A second reader that could not start would ask a person to look.
    expect(file.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['attachment/prefer-page']);
    expect(klarmall('attachment', '--page', 'kontrollera.html').status).toBe(0);
    expect(at.read('kontrollera.html')).toContain('<title>Kontrollera bilaga</title>');
    expect(at.read('kontrollera.html')).toContain(`content="${10 * 1024 * 1024}"`);
  });

  it('has the runtime for senders as a file of its own', async () => {
    const manifest = JSON.parse(readFileSync(join(repository, 'cli/package.json'), 'utf8'));
    const file = join(repository, 'cli', manifest.exports['./fill'].default);
    const { fill } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    klarmall('build', '--today', today);
    const payload = JSON.parse(at.read('dist/storby/local/a/payload.json'));
    const { message, problems } = fill(payload, {});
    expect(problems).toEqual([]);
    expect(message.text).toContain('Vi har fått ditt ärende');
  });

  it('types that runtime for a program outside the repository', () => {
    at.write('node_modules/klarmall/package.json', readFileSync(join(repository, 'cli/package.json')));
    cpSync(join(repository, 'cli/dist'), join(at.root, 'node_modules/klarmall/dist'), { recursive: true });
    const compile = (words: string) => {
      at.write('sender.mts', words);
      const tsc = join(repository, 'node_modules/typescript/bin/tsc');
      const flags = ['--noEmit', '--strict', '--module', 'nodenext', 'sender.mts'];
      return spawnSync(process.execPath, [tsc, ...flags], { cwd: at.root, encoding: 'utf8' }).stdout;
    };
    const head = "import { fill, type Payload } from 'klarmall/fill';\ndeclare const payload: Payload;\n";
    expect(
      compile(`${head}const text: string | undefined = fill(payload, { date: '2026-12-08' }).message?.text;`),
    ).toBe('');
    expect(compile(`${head}fill(payload, { date: 20261208 });`)).toContain('sender.mts(3,');
    expect(compile(`${head}const id: number = payload.template.id;`)).toContain('sender.mts(3,');
  });

  it('ends with 2 when it cannot run', () => {
    expect(klarmall('chek').status).toBe(2);
  });

  it('stops quietly when its reader does', () => {
    const command = `"${process.execPath}" "${bin}" schema template | head -c 10`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
