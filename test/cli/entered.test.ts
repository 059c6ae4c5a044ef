import type { Entered } from '@klarmall/model';
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

const entered = (...args: readonly string[]) => at.run('entered', ...args, '--today', today);
const record = (): Entered => JSON.parse(at.read('entered/storby.json'));

describe('entered', () => {
  it('writes down the text, the day and a fingerprint, in the order of the tool', async () => {
    const { code, out } = await entered('storby', 'local/a');
    expect(code).toBe(0);
    expect(out).toContain('entered/storby.json');
    expect(new Ajv({ strict: false }).validate(schemas.get('entered') ?? {}, record())).toBe(true);
    const [only] = record().templates;
    expect(only).toMatchObject({ template: 'local/a', date: today, name: 'Kvitto på ärende' });
    expect(only?.fields.map(({ step, label }) => `${step}: ${label}`)).toEqual([
      'Namn på ärendetypen: Namn på ärendetypen',
      'Lägg till informationstext: Frasminne 1: Inledning',
      'Lägg till informationstext: Frasminne 2: Det här händer nu',
      'Spara: Internt namn',
      'Spara: Instruktion till ärendehanteraren',
      'Spara: Kategori',
      'Spara: Aktivera mall',
    ]);
  });

  it('leaves the file as it is when nothing has changed', async () => {
    await entered('storby', 'local/a');
    const before = at.read('entered/storby.json');
    const { out } = await at.run('entered', 'storby', 'local/a', '--today', '2026-12-01');
    expect(out).toContain('Inget nytt');
    expect(at.read('entered/storby.json')).toBe(before);
  });

  it('takes out a template that is withdrawn, and one that is gone', async () => {
    at.write('templates/local/b.mall.yaml', template());
    await entered('storby', 'local/a');
    await entered('storby', 'local/b');
    at.write('templates/local/a.mall.yaml', `${template()}status: withdrawn\n`);
    expect((await entered('storby', 'local/a')).out).toContain('avaktiverad');
    expect(record().templates.map((one) => one.template)).toEqual(['local/b']);
    at.write('templates/units/storby.yaml', unit.replace('local/*', 'local/a'));
    expect((await entered('storby', 'local/b')).out).toContain('avaktiverad');
    expect(record().templates).toEqual([]);
    expect((await entered('storby', 'local/a')).error).toContain('har aldrig lagts in');
  });

  it.each([
    ['storb', 'local/a', 'Det finns ingen mottagning som heter storb. Menade du storby?'],
    ['storby', 'local/aa', 'Det finns ingen mall som heter local/aa. Menade du local/a?'],
  ])('suggests a name: %s %s', async (unitId, id, words) => {
    expect(await entered(unitId, id)).toMatchObject({ code: 2, error: `${words}\n` });
  });

  it('refuses a template that a Stopp holds back', async () => {
    at.write('templates/local/a.mall.yaml', template(brokenText));
    expect((await entered('storby', 'local/a')).error).toContain('inte klar för Personalverktyget');
  });

  it.each([
    ['<<<<<<< HEAD\n{}\n=======\n', 'konflikt från git'],
    ['{"version": 1}', 'ser inte ut som Klarmall skrev den'],
    ['{"version": 1, "unit": "annan", "templates": []}', 'ser inte ut som Klarmall skrev den'],
  ])('says how to get a damaged file back: %j', async (text, words) => {
    at.write('entered/storby.json', text);
    const { code, error } = await entered('storby', 'local/a');
    expect(code).toBe(2);
    expect(error).toContain(words);
    expect(at.read('entered/storby.json')).toBe(text);
  });
});
