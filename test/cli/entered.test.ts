import { deflateRawSync } from 'node:zlib';
import { type Receipt, receiptLine } from '@klarmall/compiler/targets';
import type { Entered } from '@klarmall/model';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemas } from '../../cli/src/schemas.ts';
import { brokenText, template as plainTemplate, today, unit, type Workspace, workspace } from './support.ts';

const template = (text?: string, name?: string): string => `${plainTemplate(text, name)}version: 1.0.0\n`;

let at: Workspace;

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template());
});
afterEach(() => at.remove());

const entered = (...args: readonly string[]) =>
  at.run('entered', ...args, '--template-version', '1.0.0', '--today', today);
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
    const { out } = await at.run(
      ...['entered', 'storby', 'local/a', '--template-version', '1.0.0', '--today', '2026-12-01'],
    );
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

  it('demands the version where there is no receipt, and refuses a text that is not here', async () => {
    const without = await at.run('entered', 'storby', 'local/a', '--today', today);
    expect(without.code).toBe(2);
    expect(without.error).toMatch(
      /Vilken version av local\/a .* --template-version 1\.0\.0 om det är den\.\n$/,
    );
    const mark = /märke ([0-9a-f]{8})/.exec(without.error)?.[1] ?? '';
    const other = await at.run('entered', 'storby', 'local/a', '--template-version', '0.9.0');
    expect(other.error).toContain('Texten i den version som du skrev finns inte här');
    expect((await at.run('entered', 'storby', 'local/a', '--template-version', mark)).code).toBe(0);
  });

  it('takes patterns and --all, and tells of each that it left out', async () => {
    at.write('templates/local/b.mall.yaml', plainTemplate('Vi hör av oss.', 'Annat kvitto'));
    const { code, out } = await at.run('entered', '--all', '--template-version', '1.0.0', '--today', today);
    expect(code).toBe(1);
    expect(record().templates.map((one) => one.template)).toEqual(['local/a']);
    expect(out).toContain('storby local/b: local/b har version');
    expect((await at.run('entered', 'stor*', 'local/a', '--template-version', '1.0.0')).code).toBe(0);
    expect((await at.run('entered')).error).toContain('Skriv mottagning och mall');
  });

  it('records one message of a template that is several in the tool', async () => {
    at.write(
      'templates/local/svar.mall.yaml',
      `${template().replace('category: information', 'category: information\nexclusive: true')}messages:
  - { id: yes, name: ja, snippets: [next-step] }
  - { id: no, name: nej, snippets: [other] }
`.replace(
        'contact: unit',
        '  - id: other\n    title: Det blir inget nu\n    text: Vi hör inte av oss.\ncontact: unit',
      ),
    );
    expect((await entered('storby', 'local/svar.no')).code).toBe(0);
    expect(record().templates.map(({ template: id, message, name }) => ({ id, message, name }))).toEqual([
      { id: 'local/svar', message: 'no', name: 'Kvitto på ärende: nej' },
    ]);
    expect((await entered('storby', 'local/svar')).code).toBe(0);
    expect(record().templates.map(({ message }) => message)).toEqual(['no', 'yes']);
  });

  describe('--from', () => {
    const deflate = async (bytes: Uint8Array) => deflateRawSync(bytes);
    const receipt = (text: string, more: Partial<Receipt> = {}): Receipt => ({
      unit: 'storby',
      template: 'local/a',
      name: 'Kvitto på ärende',
      version: '1.0.0',
      mark: '00000000',
      date: '2026-11-20',
      fields: [
        {
          id: 'snippet:next-step',
          step: 'Lägg till informationstext',
          label: 'Frasminne 2',
          text,
          html: `<p>${text}</p>`,
        },
      ],
      removed: [],
      order: ['snippet:next-step'],
      ...more,
    });
    const from = (...args: readonly string[]) => at.run('entered', '--from', ...args);

    it('records the text that the page showed, not the source’s of today', async () => {
      at.write('templates/local/a.mall.yaml', template('Avboka senast 24 timmar före.'));
      const line = await receiptLine(receipt('Avboka senast 48 timmar före.'), deflate);
      at.write('mejl.txt', `Hej!\n\n> ${line.replace(/.{70}/g, '$&\n> ')}\n\nHälsningar`);
      const { code, out } = await from('mejl.txt');
      expect({ code, out }).toEqual({
        code: 0,
        out: 'Antecknat: storby, ”Kvitto på ärende”, 2026-11-20: 1 av 1 texter, sagt. Spara filen i git: entered/storby.json\n',
      });
      expect(new Ajv({ strict: false }).validate(schemas.get('entered') ?? {}, record())).toBe(true);
      expect(record().templates[0]?.fields[0]?.text).toBe('Avboka senast 48 timmar före.');
      expect((await from('mejl.txt')).out).toContain('Inget nytt');
    });

    it('reads many at once, keeps what is later, and tells of one that was cut', async () => {
      const lines = await Promise.all([
        receiptLine(receipt('Första.'), deflate),
        receiptLine(
          receipt('Andra.', {
            date: '2026-11-21',
            fields: receipt('Andra.').fields.map((one) => ({ ...one, shown: 'text-and-links' })),
          }),
          deflate,
        ),
        receiptLine(receipt('Annan.', { unit: 'lillby' }), deflate),
      ]);
      at.write('chatt.txt', `${lines.join('\nok\n')}\n${lines[0]?.slice(0, 50)}`);
      const { code, out, error } = await from('chatt.txt');
      expect(code).toBe(1);
      expect(out).toContain('2026-11-21: 1 av 1 texter, visad text och länkar.');
      expect(out).toContain('projektet har ingen mottagning som heter lillby');
      expect(error).toContain('1 kvitto är avklippt eller ändrat');
      expect(record().templates[0]).toMatchObject({ date: '2026-11-21', fields: [{ text: 'Andra.' }] });
      at.write('gammalt.txt', lines[0] ?? '');
      expect((await from('gammalt.txt')).out).toContain('Hoppade över');
    });

    it('takes out what is deactivated, and reads standard input', async () => {
      await entered('storby', 'local/a');
      const line = await receiptLine(
        receipt('', { fields: [], order: [], out: true, date: '2026-12-01' }),
        deflate,
      );
      const { out } = await at.runWith({ input: line }, 'entered', '--from', '-');
      expect(out).toContain('mallen är avaktiverad');
      expect(record().templates).toEqual([]);
    });

    it('says so when there is no receipt', async () => {
      at.write('tomt.txt', 'Hej, allt är klart.');
      expect(await from('tomt.txt')).toMatchObject({ code: 2 });
      expect((await from('tomt.txt', '--all')).error).toContain('--from läser allt ur kvittona');
    });
  });
});
