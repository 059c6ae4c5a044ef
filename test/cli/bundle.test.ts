import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { buildDocument } from '@klarmall/pdf/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenText, template, today, unit, type Workspace, workspace } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const bin = join(repository, 'cli/bin/klarmall.mjs');
const terminal = join(repository, 'test/support/on-terminal.cjs');

let at: Workspace;

beforeAll(() => {
  execFileSync(process.execPath, [join(repository, 'scripts/setup.mjs')], { stdio: 'pipe' });
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
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe('the program that is published', () => {
  it('is ASCII alone, and ends with its own hash', () => {
    const program = readFileSync(join(repository, 'cli/dist/klarmall.cjs'), 'utf8');
    expect(program).not.toMatch(/[^\0-\x7f]/);
    expect(program).toMatch(/\n\/\/# build=[0-9a-f]{16}\n$/);
  });

  it('says of texts in any letters what its sources say, though its patterns know Latin ones alone', async () => {
    const pages = ['language', 'words', 'timing', 'privacy', 'accessibility'].flatMap((family) =>
      readdirSync(join(repository, 'rules', family), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join(repository, 'rules', family, name)),
    );
    const texts = pages.map((page) => readFileSync(page, 'utf8'));
    texts.push(
      'Ta 1×3 α-blockerare, ½ tablett i taget. Γεια σας. Tid: ٠٨.٣٠.',
      'Приходите завтра. Du erhåller svaret, dvs. inom ca 3 v. Ağız ve diş sağlığı önemlidir, ćevapi też.',
      'Välkommen till Łódź 5²! Şiir, đurđevak och ěščř är ord. 你好。 ABCÅÄÖÆØ REMISSEN',
    );
    for (const [index, text] of texts.entries()) at.write(`texter/${index}.md`, text);
    const asked = ['text', '--format', 'json', '--all', '--today', today];
    const files = texts.map((_, index) => `texter/${index}.md`);
    const { stdout } = klarmall(...asked, ...files);
    const { findings }: { findings: readonly unknown[] } = JSON.parse(stdout);
    expect(findings.length).toBeGreaterThan(texts.length);
    expect(JSON.parse((await at.run(...asked, ...files)).out).findings).toEqual(findings);
  });

  it('leaves the language data in files of its own, and in an element of its own in the page', () => {
    const read = (file: string) => readFileSync(join(repository, 'cli/dist', file), 'utf8');
    const times = (text: string) => text.split('abandon abchazier').length - 1;
    expect(['nouns.cjs', 'klarmall.cjs', 'gate-worker.mjs'].map((file) => times(read(file)))).toEqual([
      1, 0, 0,
    ]);
    const page = read('klarmall.html');
    const part = (id: string): string => {
      const [, data = ''] =
        new RegExp(`<script type="text/plain" id="${id}" data-packed="deflate-raw">([^<]*)`).exec(page) ?? [];
      return inflateRawSync(Buffer.from(data, 'base64')).toString();
    };
    expect(['language-data', 'core'].map((id) => times(part(id)))).toEqual([1, 0]);
    expect(part('language-data')).toContain('GNU Lesser General Public License');
    expect(page.slice(0, page.indexOf('id="language-data"'))).toContain('GNU Lesser General Public License');
  });

  it('keeps its compiled code in a folder of the user’s own, once for each command', () => {
    const cache = join(at.root, 'cache');
    const run = (command: string) =>
      spawnSync(process.execPath, [bin, command], {
        cwd: at.root,
        encoding: 'utf8',
        env: { XDG_CACHE_HOME: cache },
      }).stdout;
    const kept = () => readdirSync(join(cache, 'klarmall')).map((name) => join(cache, 'klarmall', name));
    const first = run('rules');
    const [file = ''] = kept();
    expect(statSync(join(cache, 'klarmall')).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { ino, size } = statSync(file);
    expect(run('rules')).toBe(first);
    expect(statSync(file).ino).toBe(ino);
    run('schema');
    expect(statSync(file).ino).not.toBe(ino);
    expect(statSync(file).size).toBeGreaterThan(size / 2);
    expect(kept()).toEqual([file]);
  });

  it('answers an unchanged check from memory, with what it would say without', () => {
    const env = {
      PATH: process.env.PATH,
      XDG_CACHE_HOME: join(at.root, 'c'),
      XDG_STATE_HOME: join(at.root, 's'),
    };
    const check = (...args: readonly string[]) => {
      const { status, stdout } = spawnSync(
        process.execPath,
        [bin, 'check', '--no-axe', '--today', today, ...args],
        { cwd: at.root, encoding: 'utf8', env },
      );
      return { status, stdout: stdout.replace(/\(\d+,\d s\)/, '(tid)') };
    };
    const runs = join(at.root, 'c/klarmall/runs');
    const first = check();
    const [file = ''] = readdirSync(runs);
    const { ino } = statSync(join(runs, file));
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('(tid)');
    expect(check()).toEqual(first);
    expect(check('--no-cache')).toEqual(first);
    expect(readdirSync(runs)).toEqual([file]);
    expect(statSync(join(runs, file)).ino).toBe(ino);
    const broken = at.read('templates/local/b.mall.yaml');
    at.write('templates/local/b.mall.yaml', template(undefined, 'Kvitto på samtal'));
    const mended = check();
    expect(mended.status).toBe(0);
    expect(check('--no-cache')).toEqual(mended);
    at.write('templates/local/b.mall.yaml', broken);
    expect(check()).toEqual(first);
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '--no-axe', '--today', today], {
      cwd: at.root,
      encoding: 'utf8',
      env,
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Disken är full.\n' });
  });

  it('takes and leaves no compiled code in a folder that others can write in', () => {
    const cache = join(at.root, 'shared');
    at.write('shared/klarmall/other', '');
    chmodSync(join(cache, 'klarmall'), 0o777);
    const { status } = spawnSync(process.execPath, [bin, 'rules'], { env: { XDG_CACHE_HOME: cache } });
    expect(status).toBe(0);
    expect(readdirSync(join(cache, 'klarmall'))).toEqual(['other']);
  });

  it('says so on a terminal when it is older than its sources', () => {
    const program = join(repository, 'cli/dist/klarmall.cjs');
    const onTerminal = () =>
      spawnSync(process.execPath, ['--require', terminal, bin, '--version'], { encoding: 'utf8' });
    const { mtime } = statSync(program);
    expect(onTerminal().stderr).toBe('');
    utimesSync(program, new Date(0), new Date(0));
    const told = [onTerminal(), klarmall('--version')];
    utimesSync(program, mtime, mtime);
    expect(told.map(({ stderr, status }) => [stderr.includes('Kör npm run setup'), status])).toEqual([
      [true, 0],
      [false, 0],
    ]);
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
    expect(at.read('kontrollera.html')).toContain('name="klarmall-start" content="bilaga"');
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

  it('ends with 2 when it cannot run', () => {
    expect(klarmall('chek').status).toBe(2);
  });

  it('stops quietly when its reader does', () => {
    const command = `"${process.execPath}" "${bin}" schema template | head -c 10`;
    const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});
