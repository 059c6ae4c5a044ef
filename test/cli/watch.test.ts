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
async function rounds(
  saves: readonly (() => void)[],
  args: readonly string[],
  { files = [path], isSaved }: { files?: readonly string[]; isSaved?: () => boolean } = {},
) {
  const left = [...saves];
  const saved = async () => {
    const next = left.shift();
    next?.();
    return next && new Set(files);
  };
  const around = { saved, ...(isSaved ? { isSaved } : {}) };
  const result = await at.runWith(around, 'check', '--watch', '--today', today, ...args);
  const said = result.out.split(`${watchMarks.begins} …\n`).slice(1);
  for (const round of said) expect(round.endsWith(`${watchMarks.ends}.\n`)).toBe(true);
  return { ...result, said: said.map((round) => round.slice(0, round.lastIndexOf(watchMarks.ends))) };
}

describe('klarmall check --watch', () => {
  it('says after each save what is there now, and ends with the last answer', async () => {
    const { said, code } = await rounds(
      [() => at.write(path, template(brokenText)), () => at.write(path, template())],
      ['--format', 'line'],
    );
    expect(said.map((round) => round.includes('link/unknown-placeholder'))).toEqual([false, true, false]);
    expect(said[0]).toBe('');
    expect(code).toBe(0);
    const broken = await rounds([() => at.write(path, template(brokenText))], ['--format', 'line']);
    expect(broken.code).toBe(1);
  });

  describe('of a text that many templates show', () => {
    const snippet = 'templates/snippets/avboka.yaml';
    const shared = (text: string) => `title: Avboka\ntext: ${text}\n`;
    const change = () => at.write(snippet, shared('Du får din tid av {{unit.finnsinte}}. Ring oss.'));

    beforeEach(() => {
      at.write(snippet, shared('Ring oss om du vill avboka.'));
      for (let index = 0; index < 12; index += 1)
        at.write(
          `templates/local/m-${index}.mall.yaml`,
          template().replace('contact:', '  - use: avboka\ncontact:'),
        );
    });

    it('tells what stands in it before it looks at the templates, and each line once', async () => {
      const { said } = await rounds([change], ['--format', 'line'], { files: [snippet] });
      const lines = (said[1] ?? '').trimEnd().split('\n');
      expect(lines[0]).toContain(`${snippet}:2:`);
      expect(lines[0]).toContain('link/unknown-placeholder');
      expect(new Set(lines).size).toBe(lines.length);
      const whole = await at.run('check', '--today', today, '--format', 'line');
      expect([...lines].sort()).toEqual(whole.out.trimEnd().split('\n').sort());
    });

    it('says on a screen that the rest is still to come', async () => {
      const { said } = await rounds([change, () => at.write(snippet, shared('Ring oss.'))], [], {
        files: [snippet],
      });
      const [early = '', whole = ''] = (said[1] ?? '').split('Nu läser Klarmall mallarna som det påverkar …');
      expect(early).toContain('unit.finnsinte');
      expect(early).not.toContain('Byggs inte');
      expect(whole).toContain('unit.finnsinte');
      expect(said[2]).toMatch(/^I det du sparade finns inget att rätta\.\nNu läser Klarmall/);
    });

    it('has told it although the next save ends the round', async () => {
      let looks = 0;
      const { out } = await at.runWith(
        {
          saved: async () => {
            looks += 1;
            if (looks > 2) return undefined;
            if (looks === 1) change();
            return new Set([snippet]);
          },
          // Nobody waits for the whole answer to the first save.
          isSaved: () => looks === 1,
        },
        ...['check', '--watch', '--today', today, '--format', 'line'],
      );
      const [, , ended = '', last = ''] = out.split(`${watchMarks.begins} …\n`);
      expect(ended.trimEnd().split('\n')).toHaveLength(1);
      expect(ended).toContain('link/unknown-placeholder');
      expect(ended).not.toContain(watchMarks.ends);
      expect(last).toContain('link/unknown-placeholder');
      expect(last.endsWith(`${watchMarks.ends}.\n`)).toBe(true);
    });
  });

  it('goes on when the project is gone for a moment', async () => {
    const move = (from: string, to: string) => () => renameSync(join(at.root, from), join(at.root, to));
    const { said, code, error } = await rounds(
      [move('templates', 'borta'), move('borta', 'templates')],
      ['--format', 'line'],
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
