import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
});
afterEach(() => at.remove());

const convert = (...args: readonly string[]) => at.run('convert', '--today', today, ...args);

const letter = `Ögonmottagningen
Tel 08-465 004 10

                                        Tolvan Tolvansson
                                        Påhittade gatan 12
                                        123 45 EKDALEN

KALLELSE

Du är välkommen tisdag 8 december 2026 klockan 13.30 hos doktor Provström.

Ät inget efter klockan 22 kvällen före. Kan du inte komma måste du ringa 08-465 004 10.
`;

describe('klarmall convert', () => {
  it('writes a draft that checks clean but for what is left to do, a unit and a report', async () => {
    at.write('kallelse.txt', letter);
    const { code, out } = await convert('kallelse.txt', '--out', 'utkast');
    expect(code).toBe(0);
    expect(out).toContain('1. Gå igenom brevet');
    expect(out).toContain('Kvar att göra');
    expect(out).not.toContain('Tolvan');
    const draft = at.read('utkast/kallelse/templates/local/du-har-en-bokad-tid.mall.md');
    expect(draft).toContain('{{fields.date}} klockan {{fields.time}}');
    expect(draft).toContain('Ät inget efter klockan 22 kvällen före.');
    const report = JSON.parse(at.read('utkast/kallelse/report.json'));
    expect(report.verdict).toBe('draft');
    expect(Object.keys(report.steps)).toEqual(['1', '2', '3', '4', '5', '6']);
    const stops = report.findings.filter(({ level }: { level: string }) => level === 'stop');
    expect(stops.every(({ rule }: { rule: string }) => /^(?:link|channel)\//.test(rule))).toBe(true);
    expect(report.todos.join()).toContain('Dina bokade tider');
  });

  it('says which template of the project the letter is like, and what only one of them has', async () => {
    const here = fileURLToPath(new URL('../../templates/', import.meta.url));
    for (const path of readdirSync(here, { recursive: true, encoding: 'utf8' }))
      if (/\.(?:md|yaml)$/.test(path)) at.write(`templates/${path}`, readFileSync(join(here, path), 'utf8'));
    at.write('klarmall.yaml', '');
    at.write('kallelse.txt', `${letter}\nInför besöket\n=============\n\nTa med legitimation.\n`);
    at.write(
      'provsvar.txt',
      'Ditt provsvar\n\nDina blodprover visar inget avvikande. Du behöver inte göra något.\n',
    );
    await convert('kallelse.txt', 'provsvar.txt', '--out', 'utkast');
    const similar = (name: string) => JSON.parse(at.read(`utkast/${name}/report.json`)).similar?.id;
    expect([similar('kallelse'), similar('provsvar')]).toEqual(['regional/bokad-tid', 'regional/provsvar']);
    const { steps } = JSON.parse(at.read('utkast/kallelse/report.json'));
    expect(steps['6'].join()).toContain('Brevet liknar mallen regional/bokad-tid');
  });

  it('says why a letter is refused and goes on with the next', async () => {
    at.write('scan.jpg', '\u00ff\u00d8\u00ff');
    at.write('gammal.rtf', '{\\rtf1 Hej}');
    at.write('kallelse.txt', letter);
    const { code, out } = await convert('gammal.rtf', 'kallelse.txt', '--out', 'utkast');
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain('spara den som Word-dokument (.docx)');
    expect(JSON.parse(at.read('utkast/gammal/report.json')).verdict).toBe('refused');
    expect(JSON.parse(at.read('utkast/kallelse/report.json')).verdict).toBe('draft');
  });

  it('asks for letters, for a folder, and for one that is free', async () => {
    at.write('kallelse.txt', letter);
    at.write('utkast/kallelse/viktigt.txt', 'Rör inte.');
    for (const args of [
      [],
      ['kallelse.txt'],
      ['saknas.txt', '--out', 'x'],
      ['kallelse.txt', '--out', 'utkast'],
    ])
      expect((await convert(...args)).code).toBe(2);
    expect(at.read('utkast/kallelse/viktigt.txt')).toBe('Rör inte.');
  });

  it('never writes over a draft that somebody has worked on, or that is of another letter', async () => {
    at.write('brev.txt', letter);
    at.write('brev.html', '<p>Vi har flyttat.</p><p>Du hittar oss på Storgatan 1 från och med i höst.</p>');
    await convert('brev.txt', '--out', 'u');
    const draft = 'u/brev/templates/local/du-har-en-bokad-tid.mall.md';
    const [first, report] = [at.read(draft), at.read('u/brev/report.json')];
    expect((await convert('brev.txt', '--out', 'u')).code).toBe(0);
    expect((await convert('brev.html', '--out', 'u')).error).toContain('hör till ett annat brev');
    at.write(draft, `${first}Mina egna ord.\n`);
    const { code, error } = await convert('brev.txt', '--out', 'u');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringMatching(/Flytta det.*: u\/brev\n$/) });
    expect(at.read(draft)).toBe(`${first}Mina egna ord.\n`);
    expect(at.read('u/brev/report.json')).toBe(report);
    expect(readdirSync(join(at.root, 'u/brev/templates/local'))).toHaveLength(1);
  });

  it('writes over the report of a letter that was refused, and over no other', async () => {
    at.write('brev.rtf', '{\\rtf1 Hej}');
    at.write('brev.txt', letter);
    expect((await convert('brev.rtf', '--out', 'u')).code).toBe(1);
    expect((await convert('brev.txt', '--out', 'u')).code).toBe(0);
    at.write('v/brev/report.json', '{"min": "egen"}');
    expect((await convert('brev.txt', '--out', 'v')).code).toBe(2);
    expect(at.read('v/brev/report.json')).toBe('{"min": "egen"}');
  });

  it('refuses a letter that nests without end, and answers the next', async () => {
    at.write('djup.html', `<!doctype html><title>x</title>${'<div>'.repeat(20_000)}Hej`);
    at.write('kallelse.txt', letter);
    const { code, out, error } = await convert(
      'djup.html',
      'kallelse.txt',
      '--out',
      'utkast',
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(error).toContain('djup.html');
    expect(JSON.parse(out).letters).toHaveLength(1);
  });
});
