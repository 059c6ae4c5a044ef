import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { buildDocument } from '@klarmall/pdf/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type Ran, type Released, release, repository, sameBytes } from './installed.ts';

let at: Released;
/** An empty folder where both packages were installed by npm alone. */
let plain: string;
/** Named as people name folders. */
const projectName = 'Våra mallar';
/** A project that the installed copy made, and where the commands of its README have run. */
let project: string;
const readmeCommands: ({ readonly line: string } & Ran)[] = [];

beforeAll(async () => {
  at = await release();
  plain = join(at.folder, 'plain');
  at.write('plain/package.json', '{ "private": true }\n');
  const installed = await at.npm(plain, 'install', '--no-save', at.tarballs.klarmall, at.tarballs.pdf);
  if (installed.status !== 0) throw new Error(installed.stderr);
  project = join(at.folder, projectName);
  const program = join(plain, 'node_modules/klarmall/bin/klarmall.mjs');
  const made = await at.node(at.folder, program, 'init', projectName, '--with', 'all', '--no-install');
  if (made.status !== 0) throw new Error(made.stderr);
  // The first of them installs what the lock says.
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  for (const [, lines = ''] of readme.matchAll(/```sh\n([\s\S]*?)```/g))
    for (const line of lines.trim().split('\n'))
      readmeCommands.push({ line, ...(await at.shell(project, line)) });
}, 300_000);
afterAll(() => at.remove(), 60_000);

const klarmall = (...args: readonly string[]) =>
  at.node(project, join(project, 'node_modules/klarmall/bin/klarmall.mjs'), ...args);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

describe('the packages', () => {
  it.each(['klarmall', '@klarmall/pdf'])('%s holds what its manifest says, and no test or cache', (name) => {
    const folder = join(plain, 'node_modules', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = filesUnder(folder);
    for (const file of ['LICENSE', 'NOTICE', 'README.md']) expect(files).toContain(file);
    expect(files.filter((file) => /\.test\.|\/testing\/|\/test\/|\.cache$|(?<!\.d)\.ts$/.test(file))).toEqual(
      [],
    );
    for (const entry of Object.values<string | Record<string, string>>(manifest.exports))
      for (const path of typeof entry === 'string' ? [entry] : Object.values(entry))
        if (!path.includes('*')) expect(existsSync(join(folder, path))).toBe(true);
    expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })).not.toContainEqual(
      expect.stringContaining('klarmall'),
    );
    expect(manifest.private).toBeUndefined();
  });

  it.each(['klarmall', 'pdf'] as const)('%s is as npm and bundlers wish it', async (name) => {
    const { publint } = await import('publint');
    const bytes = readFileSync(at.tarballs[name]);
    const tarball = new Uint8Array(bytes).buffer;
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  it('lead from their READMEs to files that are there', () => {
    const folder = join(plain, 'node_modules/klarmall');
    const text = readFileSync(join(folder, 'README.md'), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    // The other package stands beside this one, not in it.
    const missing = links.filter(
      (link) => !existsSync(join(folder, link)) && !link.startsWith('packages/pdf'),
    );
    expect(links.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });

  it('have bills of materials that name what is bundled and what comes along', () => {
    const read = (path: string) => JSON.parse(readFileSync(path.replace(/tgz$/, 'cdx.json'), 'utf8'));
    const names = read(at.tarballs.klarmall).components.map(({ name }: { readonly name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['commander', 'yaml', 'unified', 'jsdom', 'axe-core', 'css-tree']),
    );
    expect(read(at.tarballs.pdf).components).toEqual([]);
  });

  it('are packed from an installed copy with the same bytes', () => {
    expect(
      sameBytes(
        join(project, 'vendor', at.tarballs.klarmall.split(/[\\/]/).at(-1) ?? ''),
        at.tarballs.klarmall,
      ),
    ).toBe(true);
  });

  it('can be imported and required', async () => {
    at.write(
      'plain/import.mjs',
      `import { attachment, build, check, KlarmallError, text } from 'klarmall';
       import { fill } from 'klarmall/fill';
       import schema from 'klarmall/schemas/template.schema.json' with { type: 'json' };
       import { rules } from '@klarmall/pdf';
       import { inspect } from '@klarmall/pdf/node';
       import { inspect as inBrowser } from '@klarmall/pdf/browser';
       const report = await text('Vi erhåller din ansökan.', { today: '2026-11-22' });
       const refused = await check({ folder: '.' }).catch((error) => error instanceof KlarmallError);
       console.log(JSON.stringify([report.findings.map(({ finding }) => finding.rule), refused, rules.length > 100,
         [attachment, build, fill, inspect, inBrowser].every((one) => typeof one === 'function'), typeof schema]));`,
    );
    expect(JSON.parse((await at.node(plain, 'import.mjs')).stdout)).toEqual([
      ['words/formal-word'],
      true,
      true,
      true,
      'object',
    ]);
    at.write(
      'plain/require.cjs',
      `const { check } = require('klarmall');
       const { fill } = require('klarmall/fill');
       const { inspect } = require('@klarmall/pdf/node');
       console.log([check, fill, inspect].every((one) => typeof one === 'function'));`,
    );
    expect(await at.node(plain, 'require.cjs')).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('have types under %s and %s', async (module, resolution) => {
    const head = `import { attachment, build, check, text } from 'klarmall';
import { fill, type Payload } from 'klarmall/fill';
import { inspect, type PdfReport } from '@klarmall/pdf/browser';
declare const payload: Payload;
`;
    at.write(
      'plain/right.mts',
      `${head}const rule: string | undefined = (await check({ folder: '.' })).findings[0]?.finding.rule;
const sent: string | undefined = fill(payload, { date: '2026-12-08' }).message?.text;
const report: PdfReport = inspect(new Uint8Array());
const verdicts: readonly string[] = (await attachment({ paths: ['a.pdf'] })).files.map(({ verdict }) => verdict);
const rows: number = (await build({ folder: '.', out: 'dist' })).index.entries.length;
export { report, rows, rule, sent, text, verdicts };
`,
    );
    at.write(
      'plain/wrong.mts',
      `${head}fill(payload, { date: 20261208 });
await check({ folder: 1 });
const id: number = payload.template.id;
export { attachment, build, id, inspect, type PdfReport, text };
`,
    );
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--lib', 'es2023', '--module', module];
    const { stdout } = await at.node(
      plain,
      tsc,
      ...flags,
      '--moduleResolution',
      resolution,
      'right.mts',
      'wrong.mts',
    );
    expect(
      [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm)].map(([, file, line]) => `${file}:${line}`),
    ).toEqual(['wrong.mts:5', 'wrong.mts:6', 'wrong.mts:7']);
  });

  it('can be bundled for a program of one’s own and for a browser', async () => {
    const { build } = await import('esbuild');
    at.write(
      'plain/browser.js',
      `import { fill } from 'klarmall/fill';
       import { inspect } from '@klarmall/pdf/browser';
       globalThis.answer = [typeof fill, inspect(Uint8Array.from(globalThis.bytes)).conformance.verapdf.verdict];`,
    );
    const bundled = { absWorkingDir: plain, bundle: true, logLevel: 'silent', outdir: 'out' } as const;
    const page = await build({
      ...bundled,
      entryPoints: ['browser.js'],
      platform: 'browser',
      format: 'iife',
    });
    expect(page.errors).toEqual([]);
    at.write(
      'plain/run.cjs',
      `globalThis.bytes = ${JSON.stringify([...buildDocument()])}; require('./out/browser.js'); console.log(globalThis.answer.join());`,
    );
    expect((await at.node(plain, 'run.cjs')).stdout).toBe('function,pass\n');
    at.write(
      'plain/program.js',
      `import { text } from 'klarmall'; text('Vi erhåller den.').then((r) => console.log(r.findings.length));`,
    );
    await build({
      ...bundled,
      entryPoints: ['program.js'],
      platform: 'node',
      format: 'cjs',
      external: ['jsdom', 'axe-core'],
    });
    expect((await at.node(plain, 'out/program.js')).stdout).toBe('1\n');
  });
});

describe('in a browser', () => {
  const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.mjs': 'text/javascript' };
  const page = `<!doctype html><title>Import</title>
<script type="importmap">{ "imports": {
  "klarmall/fill": "/node_modules/klarmall/dist/fill.mjs",
  "@klarmall/pdf/browser": "/node_modules/@klarmall/pdf/dist/browser.js" } }</script>
<script type="module">
  import { fill } from 'klarmall/fill';
  import { inspect } from '@klarmall/pdf/browser';
  const bytes = new Uint8Array(await (await fetch('/a.pdf')).arrayBuffer());
  globalThis.answer = [typeof fill, inspect(bytes).conformance.verapdf.verdict];
</script>`;

  it('both libraries are imported as they are', async () => {
    const { createServer } = await import('node:http');
    const server = createServer(({ url = '/' }, response) => {
      const file = join(plain, url);
      const isFile = url !== '/' && existsSync(file);
      response.setHeader('content-type', types[/\.\w+$/.exec(url)?.[0] ?? ''] ?? 'text/html');
      if (url === '/a.pdf') response.end(buildDocument());
      else response.end(isFile ? readFileSync(file) : page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await openBrowser();
    try {
      const tab = await browser.newPage();
      const wrong: string[] = [];
      tab.on('pageerror', ({ message }) => wrong.push(message));
      await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await tab.waitForFunction('globalThis.answer', undefined, { timeout: 10_000 }).catch(() => undefined);
      expect(wrong).toEqual([]);
      expect(await tab.evaluate('globalThis.answer')).toEqual(['function', 'pass']);
    } finally {
      await browser.close();
      server.close();
    }
  }, 60_000);
});

describe('a project that init made', () => {
  it('has a lock for every system, with no address in it', () => {
    const text = readFileSync(join(project, 'package-lock.json'), 'utf8');
    const { packages } = JSON.parse(text);
    expect(text).not.toMatch(
      /https?:\/\/(?!opencollective|github\.com\/sponsors|[^"]*(?:funding|sponsor))[^"]*registry/,
    );
    const resolved = Object.values<{ readonly resolved?: string }>(packages).flatMap(
      ({ resolved }) => resolved ?? [],
    );
    expect(resolved).toEqual([expect.stringMatching(/^file:vendor\/klarmall-/)]);
    const systems = Object.values<{ readonly os?: readonly string[] }>(packages).flatMap(
      ({ os }) => os ?? [],
    );
    expect(systems).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
  });

  it('runs every command of its README', () => {
    expect(readmeCommands.map(({ line }) => line)).toEqual(
      expect.arrayContaining(['npm ci', 'npx klarmall check', 'npx klarmall build']),
    );
    for (const { line, status, stderr } of readmeCommands)
      expect({ line, status, stderr: status === 0 ? '' : stderr }).toEqual({ line, status: 0, stderr: '' });
    expect(existsSync(join(project, 'dist/index.json'))).toBe(true);
  });

  it('checks, builds, fills, publishes, and reads letters and attachments', async () => {
    expect((await klarmall('check', '--no-axe', '--fail-on', 'råd')).status).toBe(0);
    expect(readmeCommands.find(({ line }) => line.endsWith(' build'))?.stdout).toContain('Byggde');
    const payload = 'dist/mottagningen-storby/local/valkommen/payload.json';
    expect((await klarmall('fill', payload)).stdout).toContain('Vi har fått ditt ärende');
    expect((await klarmall('publish', 'site')).status).toBe(0);
    at.write(`${projectName}/brev.txt`, 'Vi erhåller din ansökan.\n');
    expect((await klarmall('text', 'brev.txt')).stdout).toContain('”erhåller” är ett stelt ord');
    at.write(`${projectName}/brev.pdf`, '');
    const pdf = join(project, 'brev.pdf');
    expect(statSync(pdf).size).toBe(0);
    expect((await klarmall('attachment', 'brev.pdf')).status).toBe(1);
  });

  it('takes another version, keeps working, and says what is new', async () => {
    const { repacked } = await import('./repacked.ts');
    const next = await repacked(
      at,
      join(plain, 'node_modules/klarmall'),
      '9.9.9',
      '## 9.9.9\n\n- Något nytt.\n\n',
    );
    const { status, stdout, stderr } = await klarmall('upgrade', next);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /Klarmall \d\S* → 9\.9\.9\n[\s\S]*- Något nytt\.\n[\s\S]*Dina mallar får samma fynd som förut\./,
    );
    expect(readdirSync(join(project, 'vendor'))).toEqual(['klarmall-9.9.9.tgz']);
    expect((await klarmall('--version')).stdout).toBe('9.9.9\n');
    expect((await klarmall('check', '--no-axe')).status).toBe(0);
    expect((await klarmall('upgrade', next)).stdout).toContain('Projektet har redan just den filen.');
  }, 120_000);

  it('refuses a file that is no Klarmall, and is as before', async () => {
    const before = readFileSync(join(project, 'package.json'), 'utf8');
    for (const file of [at.tarballs.pdf, join(project, 'brev.txt')]) {
      const { status, stderr } = await klarmall('upgrade', file);
      expect({ status, said: stderr.includes('Filen är inte Klarmall.') }).toEqual({ status: 2, said: true });
    }
    expect(readFileSync(join(project, 'package.json'), 'utf8')).toBe(before);
  });
});
