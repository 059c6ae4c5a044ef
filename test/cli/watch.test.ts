import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchMarks } from '../../cli/src/scaffold/editor.ts';
import { brokenText, template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;
const path = 'templates/local/a.mall.yaml';

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write(path, template());
});
afterEach(() => at.remove());

/** Watches through saves, each a change of the files, and gives what each round said. */
async function rounds(saves: readonly (() => void)[], ...args: readonly string[]) {
  const left = [...saves];
  const saved = async () => {
    const next = left.shift();
    next?.();
    return next !== undefined;
  };
  const result = await at.runWith({ saved }, 'check', '--watch', '--today', today, ...args);
  const said = result.out.split(`${watchMarks.begins} …\n`).slice(1);
  for (const round of said) expect(round.endsWith(`${watchMarks.ends}.\n`)).toBe(true);
  return { ...result, said: said.map((round) => round.slice(0, round.lastIndexOf(watchMarks.ends))) };
}

describe('klarmall check --watch', () => {
  it('says after each save what is there now, and ends with the last answer', async () => {
    const { said, code } = await rounds(
      [() => at.write(path, template(brokenText)), () => at.write(path, template())],
      '--format',
      'line',
    );
    expect(said.map((round) => round.includes('link/unknown-placeholder'))).toEqual([false, true, false]);
    expect(said[0]).toBe('');
    expect(code).toBe(0);
    const broken = await rounds([() => at.write(path, template(brokenText))], '--format', 'line');
    expect(broken.code).toBe(1);
  });

  it('goes on when the project is gone for a moment', async () => {
    const move = (from: string, to: string) => () => renameSync(join(at.root, from), join(at.root, to));
    const { said, code, error } = await rounds(
      [move('templates', 'borta'), move('borta', 'templates')],
      '--format',
      'line',
    );
    expect(said).toHaveLength(3);
    expect(error).not.toBe('');
    expect({ last: said.at(-1), code }).toEqual({ last: '', code: 0 });
  });

  it.each([
    [['--fix'], 'utan --fix, --baseline och --summary'],
    [['--baseline'], 'utan --fix, --baseline och --summary'],
    [['--format', 'json'], '--watch går att få som terminal eller line.'],
  ])('refuses %j', async (args, expected) => {
    const { code, error } = await at.run('check', '--watch', ...args);
    expect(error).toContain(expected);
    expect(code).toBe(2);
  });
});
