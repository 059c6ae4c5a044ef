import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programOf } from '../../cli/src/program.ts';
import { type Workspace, workspace } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const at: Workspace = workspace();
const io = { stdout: { columns: 80 } } as Parameters<typeof programOf>[0];
const { commands } = programOf(io, undefined, () => undefined);
const names = commands.map((command) => command.name());

describe.each(names)('klarmall %s --help', (name) => {
  it('is Swedish', async () => {
    const { out, code } = await at.run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Så skriver du: klarmall /);
    expect(out).not.toMatch(/\b(?:default|Usage|Options|Arguments|display|level|folder)\b/i);
  });

  it('names no option that it does not have', async () => {
    const { out } = await at.run(name, '--help');
    const own = new Set([...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option));
    // The list of commands tells of the codes of those that judge.
    if (name !== 'help') for (const [option] of out.matchAll(/--[a-z-]+/g)) expect(own).toContain(option);
  });

  it('keeps to eighty columns', async () => {
    for (const language of ['sv', 'en'])
      for (const line of (await at.run(name, '--help', '--lang', language)).out.split('\n'))
        expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is English when asked', async () => {
    const { out } = await at.run(name, '--help', '--lang', 'en');
    expect(out).toMatch(/^Usage: klarmall /);
    // Names of our own and of 1177's are the same in every language.
    expect(out.replaceAll('språk', '')).not.toMatch(/[åäö]|\b(?:förval|mapp|fil|datum|kanal|namn)\b/i);
  });

  it('shows what has to be written after it', async () => {
    const { out } = await at.run(name, '--help');
    const usage = out.split('\n')[0] ?? '';
    const own = commands.find((command) => command.name() === name);
    for (const argument of own?.registeredArguments ?? []) {
      const word = `${argument.name()}${argument.variadic ? '…' : ''}`;
      expect(usage).toContain(argument.required ? `<${word}>` : `[${word}]`);
    }
  });
});

describe('what is wrong with a command line', () => {
  it.each([
    [['check', '--lang', 'xx'], '--lang kan inte vara xx.'],
    [['rules', '--format', 'xml'], '--format kan inte vara xml.'],
    [['chek'], 'Det finns inget kommando som heter chek. Menade du check?'],
    [['chek', '--help'], 'Det finns inget kommando som heter chek. Menade du check?'],
    [['help', 'chek'], 'Det finns inget kommando som heter chek. Menade du check?'],
    [['check', '--formatt', 'json'], 'Det finns inget val som heter --formatt.'],
    [['publish'], 'Du behöver skriva mapp efter kommandot.'],
  ])('%s is told in Swedish', async (args, message) => {
    const { code, error } = await at.run(...args);
    expect(error).toContain(message);
    expect(error).not.toMatch(/error:|unknown|missing|argument/i);
    expect(code).toBe(2);
  });
});

it('a mistake in a command leads to the help of that command', async () => {
  expect((await at.run('--lang', 'en', 'publish')).error).toContain('Help: klarmall publish --help');
  expect((await at.run('new')).error).toContain('Hjälp: klarmall new --help');
  expect((await at.run('chek')).error).toContain('Hjälp: klarmall --help');
  expect((await at.run('check', '--format', 'json=')).error).toContain(
    'Skriv till exempel json=rapport.json.',
  );
});

it('fits a narrow window', async () => {
  for (const name of ['', ...names]) {
    const { out } = await at.runWith({ columns: 60 }, ...[name, '--help'].filter((word) => word !== ''));
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(out.replace(/\s+/g, ' ')).toContain('visar den här hjälpen');
  }
});

it('README names every command in its table, and no other', () => {
  const text = readFileSync(join(repository, 'README.md'), 'utf8');
  const named = [...text.matchAll(/^\| `(?:npx )?klarmall ([a-z]+)/gm)].map((match) => match[1] ?? '');
  expect([...new Set(named)].sort()).toEqual(names.filter((name) => name !== 'help').sort());
});
