import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPng } from '@klarmall/attachments/testing';
import { type SiteTemplate, siteFiles } from '@klarmall/publish';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { brokenText, template as plainTemplate, today, unit, type Workspace, workspace } from './support.ts';

const template = (text?: string): string => `${plainTemplate(text)}version: 1.0.0\n`;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const regional = `kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: information
purpose: Vi på {{unit.name}} har bokat en tid till dig.
instruction: Fyll i dag.
unread:
  afterDays: 3
  then: Ring, eller skicka brev med påminnelselapp.
snippets:
  - id: booking
    title: Din tid
    text: |
      Kom tio minuter före din tid.

      - Ta med legitimation.
      - Ta med dina glasögon.
  - id: cancel
    title: Kan du inte komma
    text: |
      Ring oss på {{unit.phone}} senast dagen före.
contact: unit
owner: Regionen
reviewBy: "2027-06-01"
version: 1.0.0
`;

const other = unit
  .replaceAll('storby', 'lillby')
  .replaceAll('Storby', 'Lillby')
  .replace('EX01', 'EX02')
  .replace('08-465 004 00', '08-465 004 01');

/** Four units' worth of change: a phone number, a regional text, a new and two withdrawn templates. */
async function changedProject(): Promise<Workspace> {
  const at = workspace();
  at.write('templates/units/storby.yaml', unit.replace('local/*', '"*/*"'));
  at.write('templates/units/lillby.yaml', other.replace('local/*', 'regional/*'));
  at.write('templates/regional/bokad-tid.mall.yaml', regional);
  at.write('templates/local/a.mall.yaml', template());
  at.write('templates/local/b.mall.yaml', template().replace('Kvitto på ärende', 'Andra kvittot'));
  for (const [unitId, id] of [
    ['storby', 'regional/bokad-tid'],
    ['lillby', 'regional/bokad-tid'],
    ['storby', 'local/a'],
    ['storby', 'local/b'],
  ] as const)
    expect(
      (await at.run('entered', unitId, id, '--template-version', '1.0.0', '--today', '2026-11-01')).code,
    ).toBe(0);
  return at;
}

const publish = (at: Workspace, ...args: readonly string[]) =>
  at.run('publish', 'webb', '--today', today, ...args);

/** A page's words, one line for each element that has some. */
function wordsOf(html: string): string[] {
  const main = /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return main
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<span class="hidden">[\s\S]*?<\/span>/g, '')
    .replace(/<(del|ins)>/g, '[')
    .replace(/<\/(del|ins)>/g, ']')
    .replace(/<\/?(?:a|span|strong|code)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a unit is to do, without the way to the page and the buttons. */
function todoOf(at: Workspace, unitId: string): string[] {
  const chrome = new Set(['Kopiera', 'Ligger i verktyget', 'Ta bort alla bockar']);
  const lines = wordsOf(at.read(`webb/${unitId}/andra.html`));
  const receipt = lines.indexOf('Kvitto');
  return lines.slice(5, receipt < 0 ? undefined : receipt).filter((line) => !chrome.has(line));
}

it('leaves files that it did not write, and takes away pages of what is published no more', async () => {
  const at = await changedProject();
  await publish(at);
  at.write('webb/anslag.txt', 'Vårt eget.');
  rmSync(join(at.root, 'templates/units/lillby.yaml'));
  await publish(at);
  expect(at.read('webb/anslag.txt')).toBe('Vårt eget.');
  expect(existsSync(join(at.root, 'webb/lillby'))).toBe(false);
  expect(existsSync(join(at.root, 'webb/storby/index.html'))).toBe(true);
  at.remove();
});

describe('what a unit has to do in the tool', () => {
  let at: Workspace;
  beforeAll(async () => {
    at = await changedProject();
  }, 30_000);
  afterAll(() => at.remove());

  it('is nothing right after everything was entered', async () => {
    const { code, out } = await publish(at);
    expect({ code, out }).toEqual({
      code: 0,
      out: 'Skrev webbplatsen i webb: 2 mottagningar, 3 mallar, 0 att göra i Personalverktyget.\n',
    });
    expect(todoOf(at, 'storby')).toEqual([
      'Inget att ändra. Texterna i Personalverktyget stämmer med mallen.',
    ]);
  });

  it('shows a changed phone number in the unit that changed it, and nowhere else', async () => {
    at.write(
      'templates/units/lillby.yaml',
      at.read('templates/units/lillby.yaml').replace('004 01', '004 77'),
    );
    await publish(at);
    expect(todoOf(at, 'storby')).toHaveLength(1);
    expect(todoOf(at, 'lillby')).toMatchInlineSnapshot(`
      [
        "Veckans 20 minuter: det viktigaste först, ungefär 3 minuter",
        "Ändra: Bokad tid",
        "Rutin: kan vänta till nästa omgång. Ungefär 3 minuter.",
        "Ändrat sedan mallen lades in 1 november 2026.",
        "Öppna Mallar för invånarärenden och öppna mallen ”Bokad tid”.",
        "Lägg till informationstext",
        "Ändra: Frasminne 3: Kan du inte komma",
        "Gammal text",
        "Kan du inte komma",
        "Ring oss på 08-465 004 [01] senast dagen före.",
        "Ny text",
        "Kan du inte komma",
        "Ring oss på 08-465 004 [77] senast dagen före.",
        "Spara mallen.",
      ]
    `);
  });

  it('shows a changed phone number also where only the contact information has it', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit.replace('local/*', 'regional/*'));
    own.write('templates/regional/bokad-tid.mall.yaml', regional.replace('{{unit.phone}}', '1177'));
    await own.run(
      ...['entered', 'storby', 'regional/bokad-tid', '--template-version', '1.0.0', '--today', '2026-11-01'],
    );
    await publish(own);
    expect(todoOf(own, 'storby')).toHaveLength(1);
    own.write(
      'templates/units/storby.yaml',
      own.read('templates/units/storby.yaml').replace('004 00', '004 77'),
    );
    await publish(own);
    const lines = todoOf(own, 'storby');
    expect(lines).toContain('Ändra: Bokad tid');
    expect(lines).toContain('Ändra: Mottagningens telefonnummer');
    expect(lines).toContain('08-465 004 [77]');
    own.remove();
  });

  it('shows a changed name and a changed arrival where the tool has them, and asks to change and not to fetch', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit.replace('local/*', 'regional/*'));
    own.write(
      'templates/regional/bokad-tid.mall.yaml',
      regional
        .replace(
          'snippets:',
          'values:\n  arrival:\n    label: Hur invånaren anmäler sig\n    default: Anmäl dig i receptionen.\nsnippets:',
        )
        .replace('tio minuter före din tid.', 'tio minuter före din tid. {{values.arrival}}'),
    );
    await own.run(
      ...['entered', 'storby', 'regional/bokad-tid', '--template-version', '1.0.0', '--today', '2026-11-01'],
    );
    const before = own.read('templates/units/storby.yaml');
    own.write('templates/units/storby.yaml', before.replace('Mottagningen i Storby', 'Storby hälsocentral'));
    await publish(own);
    const renamed = todoOf(own, 'storby');
    expect(renamed).toContain('Ändra: Bokad tid');
    expect(renamed).toContain('Vi på [Storby hälsocentral] har bokat en tid till dig.');
    expect(renamed.join('\n')).not.toContain('Hämta på nytt');
    own.write('templates/units/storby.yaml', `${before}values:\n  arrival: Ta en kölapp vid ingången.\n`);
    await publish(own);
    const arriving = todoOf(own, 'storby');
    expect(arriving).toContain('Ändra: Bokad tid');
    expect(arriving).toContain('Kom tio minuter före din tid. [Anmäl dig i receptionen.]');
    expect(arriving).toContain('Kom tio minuter före din tid. [Ta en kölapp vid ingången.]');
    expect(arriving.join('\n')).not.toContain('Hämta på nytt');
    own.remove();
  });

  it('opens what fits in the twenty minutes, and folds what can wait', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    for (const id of ids)
      own.write(
        `templates/local/${id}.mall.yaml`,
        template('Kom i tid.').replace('Kvitto på ärende', `Mallen ${id}`),
      );
    await own.run('entered', 'storby', '--all', '--template-version', '1.0.0', '--today', '2026-11-01');
    own.write('templates/units/storby.yaml', unit.replace('i Storby', 'i Nya Storby'));
    await publish(own);
    const html = own.read('webb/storby/andra.html');
    const open = html.match(/<section class="task"/g)?.length ?? 0;
    const folded = html.match(/<details class="task"><summary><h3/g)?.length ?? 0;
    expect(open).toBeGreaterThan(2);
    expect(folded).toBeGreaterThan(2);
    expect(open + folded).toBe(ids.length);
    own.remove();
  });

  it('says why it cannot wait and until when, and of what goes: the reason, and what takes its place', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit);
    for (const id of ['a', 'b', 'c'])
      own.write(`templates/local/${id}.mall.yaml`, template().replace('Kvitto på ärende', `Mallen ${id}`));
    await own.run('entered', 'storby', '--all', '--template-version', '1.0.0', '--today', '2026-11-01');
    const urgent = (by: string): string =>
      `${template('Vi läser det i dag.').replace('Kvitto på ärende', 'Mallen b')}urgent:\n  reason: Numret gick fel.\n  by: "${by}"\n`;
    own.write(
      'templates/local/a.mall.yaml',
      `${template().replace('Kvitto på ärende', 'Mallen a')}status: withdrawn\nstatusReason: Två mallar blev en.\nreplacedBy: local/c\n`,
    );
    own.write('templates/local/b.mall.yaml', urgent('2026-12-01'));
    await publish(own);
    const lines = todoOf(own, 'storby');
    expect(lines.indexOf('Ändra: Mallen b')).toBeLessThan(lines.indexOf('Avaktivera: Mallen a'));
    expect(lines.join('\n')).toContain('Brådskande: senast tisdag 1 december 2026. Numret gick fel.');
    expect(lines).toContain('Skäl: Två mallar blev en.');
    expect(lines).toContain('Mallen ersätts av: Mallen c');
    own.write('templates/local/b.mall.yaml', urgent('2026-11-20'));
    await publish(own);
    expect(todoOf(own, 'storby').join('\n')).toContain(
      'Brådskande: skulle ha varit klart fredag 20 november 2026.',
    );
    own.remove();
  });

  it('puts the attachment that the gate has let through beside the page, with its hash', async () => {
    const own = workspace();
    own.write('klarmall.yaml', 'region:\n  abbreviation: RJL\n');
    own.write('templates/units/storby.yaml', unit);
    const png = buildPng();
    own.write('bilagor/karta över hus 4.png', png);
    own.write(
      'templates/local/a.mall.yaml',
      `${template()}attachments:\n  - file: bilagor/karta över hus 4.png\n    title: Karta\n    textEquivalent: Vi finns i hus 4.\n`,
    );
    await publish(own);
    const folder = join(own.root, 'webb/storby/local/a');
    const sha256 = createHash('sha256').update(png).digest('hex');
    expect(readFileSync(join(folder, 'bilagor/karta över hus 4.png')).equals(png)).toBe(true);
    for (const page of ['index.html', 'sending.html']) {
      const html = readFileSync(join(folder, page), 'utf8');
      expect(html).toContain('href="bilagor/karta%20%C3%B6ver%20hus%204.png"');
      expect(html).toContain(sha256);
    }
    own.remove();
  });

  it('shows a changed regional text in every unit, a new, and a withdrawn template', async () => {
    const text = at.read('templates/regional/bokad-tid.mall.yaml');
    at.write('templates/regional/bokad-tid.mall.yaml', text.replace('tio minuter', 'en kvart'));
    at.write('templates/local/a.mall.yaml', `${template()}status: withdrawn\n`);
    at.write('templates/local/c.mall.yaml', template().replace('Kvitto på ärende', 'Nytt kvitto'));
    const { out } = await publish(at);
    expect(out).toContain('4 att göra');
    expect(todoOf(at, 'storby')).toMatchInlineSnapshot(`
      [
        "Veckans 20 minuter: det viktigaste först, ungefär 10 minuter",
        "Avaktivera: Kvitto på ärende",
        "Rutin: kan vänta till nästa omgång. Ungefär 2 minuter.",
        "Mallen är tillbakadragen eller används inte längre av mottagningen. Invånaren ska inte få den.",
        "Öppna Mallar för invånarärenden och öppna mallen ”Kvitto på ärende”.",
        "Ta bort bocken i rutan Aktivera mall under fliken Spara. Spara.",
        "Hämta på nytt: Bokad tid",
        "Rutin: kan vänta till nästa omgång. Ungefär 8 minuter.",
        "Ändrat sedan mallen lades in 1 november 2026.",
        "Den gemensamma texten är ändrad. Hämta den uppdaterade mallen i stället för att ändra i den gamla.",
        "Öppna Mallar för invånarärenden. Klicka på Skapa mall. Sök efter ”Bokad tid”. Regionens förkortning i sökrutan visar regionens egna mallar. Klicka på Använd mall.",
        "Gör om mottagningens egna ändringar i den nya mallen:",
        "Mottagningens namn: Mottagningen i Storby",
        "Mottagningens telefonnummer: 08-465 004 00",
        "Mottagningens egna ändringar är gjorda.",
        "Lägg till informationstext",
        "Ändra: Frasminne 2: Din tid",
        "Gammal text",
        "Din tid",
        "Kom [tio minuter] före din tid.",
        "- Ta med legitimation.",
        "- Ta med dina glasögon.",
        "Ny text",
        "Din tid",
        "Kom [en kvart] före din tid.",
        "- Ta med legitimation.",
        "- Ta med dina glasögon.",
        "Bocka i rutan Aktivera mall i den nya mallen. Spara.",
        "Avaktivera den gamla kopian av ”Bokad tid”: ta bort bocken i rutan Aktivera mall. Spara.",
        "Sedan",
        "Lägg in nya mallar",
        "Mallarna är nya för mottagningen. Inget är brådskande.",
        "Nytt kvitto",
        "Ungefär 11 minuter.",
      ]
    `);
    expect(todoOf(at, 'lillby').filter((line) => line.includes('en kvart'))).toHaveLength(1);
  });

  it('shows what is added, taken away and moved', async () => {
    const text = at.read('templates/regional/bokad-tid.mall.yaml');
    const cancel = / {2}- id: cancel[\s\S]*?före\.\n/.exec(text)?.[0] ?? '';
    at.write(
      'templates/regional/bokad-tid.mall.yaml',
      text.replace(cancel, '').replace('snippets:\n', `snippets:\n${cancel}`),
    );
    await publish(at);
    expect(todoOf(at, 'lillby')).toContain('Ordningen är ändrad. Så här ska det stå nu:');
    at.write('templates/regional/bokad-tid.mall.yaml', text.replace(cancel, ''));
    await publish(at);
    expect(todoOf(at, 'lillby')).toContain('Ta bort: Frasminne 3: Kan du inte komma');
    at.write('templates/regional/bokad-tid.mall.yaml', text);
  });

  it('leaves what a Stopp holds back alone, and says so', async () => {
    const before = at.read('templates/local/b.mall.yaml');
    at.write('templates/local/b.mall.yaml', template(brokenText));
    const { code, out } = await publish(at);
    expect(code).toBe(1);
    expect(out).toContain('1 hålls tillbaka av ett Stopp.');
    expect(todoOf(at, 'storby').join('\n')).not.toContain('local/b');
    expect(existsSync(join(at.root, 'webb/storby/local/b/staff.html'))).toBe(false);
    at.write('templates/local/b.mall.yaml', before);
  });

  it('says in English what the site says itself', async () => {
    await publish(at, '--lang', 'en');
    expect(at.read('webb/index.html')).toContain('<html lang="en">');
    const lines = wordsOf(at.read('webb/storby/andra.html'));
    expect(lines).toContain('Deactivate: Kvitto på ärende');
    const todo = at.read('webb/storby/andra.html');
    expect(todo).toContain('<span lang="sv">Kvitto på ärende</span>');
    // What the script says when a text is copied too.
    expect(todo).toContain('Copied: {label}.');
    expect(todo).not.toMatch(/<(?:p|span)[^>]* lang="sv"[^>]*><\/(?:p|span)>/);
  });

  it('leaves nothing stale, gives the same bytes again, and leaves other folders alone', async () => {
    await publish(at);
    const bytes = () =>
      readdirSync(join(at.root, 'webb'), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    const before = bytes();
    await publish(at);
    expect(bytes()).toEqual(before);
    await publish(at, '--unit', 'lillby');
    expect(existsSync(join(at.root, 'webb/storby'))).toBe(false);
    expect(readdirSync(at.root).filter((name) => name.startsWith('.webb'))).toEqual([]);
    at.write('annat/viktigt.txt', 'rör inte');
    const refused = await at.run('publish', 'annat', '--today', today);
    expect(refused.code).toBe(2);
    expect(refused.error).toContain('rör den inte');
    expect((await at.run('publish', 'entered', '--today', today)).code).toBe(2);
    expect(at.read('annat/viktigt.txt')).toBe('rör inte');
  });

  it('shows no personal number of what is held back: not in a page, a folder or what a browser searches', async () => {
    // From Skatteverket's list of test numbers.
    const bare = '191212121212';
    const own = workspace();
    own.write('templates/units/storby.yaml', unit);
    own.write(`templates/units/p${bare}.yaml`, other.replace('id: lillby', `id: p${bare}`));
    own.write('templates/units/lillby.yaml', other.replace('Mottagningen i Lillby', `Klas 19121212-1212`));
    own.write(`templates/local/p${bare}.mall.yaml`, template());
    own.write('templates/local/svar.mall.yaml', template().replace('Kvitto på ärende', `Svar ${bare}`));
    own.write('templates/local/kvar.mall.yaml', template());
    await own.run('entered', 'storby', 'local/svar', '--template-version', '1.0.0', '--today', today);
    const { code, out } = await publish(own);
    expect(code).toBe(1);
    expect(out).toMatch(/[1-9]\d* hålls tillbaka/);
    const files = readdirSync(join(own.root, 'webb'), { recursive: true, withFileTypes: true });
    const seen = files.map((file) => {
      const path = join(file.parentPath, file.name).slice(own.root.length);
      return file.isFile() && file.name !== 'klarmall.html' ? `${path}\n${own.read(path)}` : path;
    });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((text) => /19121212-?1212/.test(text))).toEqual([]);
    expect(own.read('webb/storby/index.html')).toContain('Svar 19121212****');
    own.remove();
  });

  it('gives those who keep the originals their own pages, and tells units to wait for them', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit.replace('local/*', 'regional/*'));
    own.write(
      'templates/regional/kvall.mall.yaml',
      regional
        .replace('Bokad tid', 'Kvällstid')
        .replace('snippets:', 'values:\n  late:\n    label: Kvällsöppet\n    default: false\nsnippets:')
        .replace(
          '      - Ta med leg',
          '      {{#if values.late}}\n\n      Porten är låst på kvällen.\n\n      {{/if}}\n\n      - Ta med leg',
        ),
    );
    own.write('templates/regional/bokad-tid.mall.yaml', regional);
    const entered = (id: string) =>
      own.run('entered', id, '--all', '--template-version', '1.0.0', '--today', '2026-11-01');
    for (const id of ['storby', '_regional']) expect((await entered(id)).code, id).toBe(0);
    await publish(own);
    const page = wordsOf(own.read('webb/_regional/regional/bokad-tid/staff.html')).join('\n');
    expect(page).toContain('Vi på [mottagningens namn] har bokat en tid till dig.');
    expect(page).toContain('Ring oss på [mottagningens telefonnummer] senast dagen före.');
    expect(page).toContain('Klicka på Tom mall.');
    expect(page).not.toContain('Beställ mallen');
    expect(existsSync(join(own.root, 'webb/_regional/las-fore-skicka.html'))).toBe(false);
    // What only some units have stands in the original; a unit that has it not takes it out.
    const whole = own.read('webb/_regional/regional/kvall/staff.html');
    expect(whole).toContain('<p>Porten är låst på kvällen.</p>');
    expect(whole).toContain('Kvällsöppet');
    const ofUnit = own.read('webb/storby/regional/kvall/staff.html');
    expect(ofUnit).toContain('Ta bort det här ur ”Din tid”, för det gäller inte hos er: ”Porten är låst');
    expect(ofUnit).not.toContain('<p>Porten');
    // How units send it, without pages that only units have.
    expect(own.read('webb/_regional/regional/bokad-tid/index.html')).toContain('Så skickar mottagningarna');
    const sending = own.read('webb/_regional/regional/bokad-tid/sending.html');
    expect(sending).toContain('Skicka ärende');
    expect(sending).not.toMatch(/href="[^"]*(?:las-fore-skicka|paminnelselapp)/);
    expect(own.read('webb/index.html')).toContain('href="_regional/index.html"');
    // The phone of one unit is nothing to those who keep the original.
    own.write(
      'templates/units/storby.yaml',
      own.read('templates/units/storby.yaml').replace('004 00', '004 77'),
    );
    await publish(own);
    expect(todoOf(own, '_regional')).toHaveLength(1);
    own.write(
      'templates/regional/bokad-tid.mall.yaml',
      regional.replace('tio minuter', 'en kvart').replace('1.0.0', '1.1.0'),
    );
    await publish(own);
    expect(todoOf(own, '_regional')).toContain('Kom [en kvart] före din tid.');
    const waits = 'Vänta: originalet i Personalverktyget är inte ändrat än. Fråga den som förvaltar mallen.';
    expect(todoOf(own, 'storby')).toContain(waits);
    expect(
      (await own.run('entered', '_regional', 'regional/bokad-tid', '--template-version', '1.1.0')).code,
    ).toBe(0);
    await publish(own);
    expect(todoOf(own, 'storby')).not.toContain(waits);
    expect(todoOf(own, 'storby')).toContain('Hämta på nytt: Bokad tid');
    own.remove();
  });

  it('writes one file a unit with --single, in its place, and leaves what is not ours', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit);
    own.write('templates/local/a.mall.yaml', template());
    const single = (...args: readonly string[]) =>
      own.run('publish', 'ut', '--single', '--today', today, ...args);
    const first = await single();
    expect(first.out).toBe('Skrev 1 fil i ut. 0 är som förut. 1 att göra i Personalverktyget.\n');
    expect(readdirSync(join(own.root, 'ut'))).toEqual(['storby.html']);
    const path = join(own.root, 'ut/storby.html');
    const before = statSync(path).ino;
    expect((await single()).out).toContain('Skrev 0 filer i ut. 1 är som förut.');
    // Somebody has it open.
    const reader = openSync(path, 'r');
    own.write('templates/local/a.mall.yaml', template('Vi ringer dig i dag.'));
    expect((await single()).code).toBe(0);
    expect(statSync(path).ino).toBe(before);
    const bytes = Buffer.alloc(statSync(path).size);
    readSync(reader, bytes, 0, bytes.length, 0);
    closeSync(reader);
    expect(bytes.toString('utf8')).toContain('Vi ringer dig i dag.');
    own.write('ut/storby.html', 'min egen');
    const refused = await single();
    expect(refused.code).toBe(2);
    expect(refused.error).toContain('rör den inte: storby.html');
    expect(own.read('ut/storby.html')).toBe('min egen');
    own.remove();
  });

  it('says how to mend a damaged record', async () => {
    const before = at.read('entered/storby.json');
    at.write('entered/storby.json', '{');
    expect((await publish(at)).error).toContain('git checkout entered/storby.json');
    at.write('entered/storby.json', before);
  });
});

describe.skipIf(!hasBrowser)('the site in Chromium', () => {
  let at: Workspace;
  let browser: Browser;
  let context: BrowserContext;
  let urls: string[];
  /** Pages that are read and printed, with nothing to press. */
  let read: string[];

  beforeAll(async () => {
    at = await changedProject();
    at.write(
      'templates/units/storby.yaml',
      at.read('templates/units/storby.yaml').replace('004 00', '004 77'),
    );
    at.write('templates/local/a.mall.yaml', `${template()}status: withdrawn\n`);
    at.write('templates/local/c.mall.yaml', template().replace('Kvitto på ärende', 'Nytt kvitto'));
    await publish(at);
    urls = [
      'index.html',
      'storby/index.html',
      'storby/andra.html',
      'storby/regional/bokad-tid/index.html',
      'storby/las-fore-skicka.html',
      'storby/regional/bokad-tid/staff.html',
      'storby/regional/bokad-tid/sending.html',
      'storby/paminnelselapp.html',
      '_mallar/regional/bokad-tid.html',
      'storby/bra-att-veta.html',
      '_regional/index.html',
      '_regional/andra.html',
      '_regional/regional/bokad-tid/index.html',
      '_regional/regional/bokad-tid/staff.html',
      '_regional/regional/bokad-tid/sending.html',
    ].map((path) => pathToFileURL(join(at.root, 'webb', path)).href);
    await at.run('quiz', 'regional/bokad-tid', '--out', 'lasprov.html');
    read = ['webb/storby/regional/bokad-tid/message.html', 'lasprov.html'].map(
      (path) => pathToFileURL(join(at.root, path)).href,
    );
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'sv-SE' });
  });
  afterAll(async () => {
    await browser.close();
    at.remove();
  });

  const open = async (url: string | undefined, width = 900): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(url ?? '');
    return page;
  };

  it('gives axe nothing to find and runs over no edge at 320 px, which is also 400 % zoom, in light and dark', {
    timeout: 90_000,
  }, async () => {
    for (const url of [...urls, ...read]) {
      const page = await open(url, 320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(320);
      await page.evaluate(axeSource);
      for (const dark of [false, true]) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        const found = await page.evaluate(async (isDark) => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') };
          // Only colours differ in the dark.
          const { violations } = await axe.run(document, isDark ? { runOnly: ['color-contrast'] } : {});
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        }, dark);
        expect(found, `${url} dark=${dark}`).toEqual([]);
      }
      await page.close();
    }
  });

  it('asks for nothing but the page, and every link leads to a file of the site', async () => {
    for (const url of urls) {
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url);
      expect(requests).toEqual([url]);
      // No clinic has a shell.
      expect(await page.locator('main').innerText(), url).not.toMatch(/npx|npm |klarmall [a-z]+|--\w/);
      const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links.filter((href) => href.startsWith('file:')))
        expect(existsSync(new URL(link)), link).toBe(true);
      await page.close();
    }
  });

  it('reaches everything by keyboard, in order', async () => {
    for (const url of urls) {
      const page = await open(url);
      const expected = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll('a[href], button:enabled, input, select, textarea, summary'),
        ];
        const shown = all.filter((element) => element.checkVisibility());
        for (const [index, element] of shown.entries()) element.setAttribute('data-order', String(index));
        return shown.length;
      });
      for (let index = 0; index < expected; index += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.getAttribute('data-order'));
        expect(at, url).toBe(String(index));
      }
      await page.close();
    }
  });

  it('searches from a file, in names and in texts', async () => {
    const page = await open(urls[0]);
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-words]')]
          .filter((element) => element.checkVisibility())
          .map((element) => element.querySelector('a, h3')?.textContent),
      );
    expect(await shown()).toHaveLength(7);
    await page.getByRole('searchbox').fill('LILLBY');
    expect(await shown()).toEqual(['Mottagningen i Lillby', 'Bokad tid']);
    expect(await page.locator('#count').textContent()).toBe('2 av 7 visas');
    await page.getByRole('searchbox').fill('glasögon');
    expect(await shown()).toEqual(['Bokad tid']);
    await page.getByRole('searchbox').fill('');
    expect(await shown()).toHaveLength(7);
    await page.close();
  });

  it('filters the index by unit, scope and to-do, and a row leads to the unit that is chosen', async () => {
    const page = await open(urls[0]);
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-words]')]
          .filter((row) => row.checkVisibility())
          .map((row) => row.querySelector('a')?.textContent),
      );
    await page.getByLabel('Mottagning', { exact: true }).selectOption('lillby');
    expect(await shown()).toEqual(['Mottagningen i Lillby', 'Bokad tid']);
    await page.getByLabel('Visa bara det som har något att göra').check();
    expect(await page.locator('#count').textContent()).toBe('Inget passar. Skriv färre ord eller välj alla.');
    await page.getByLabel('Mottagning', { exact: true }).selectOption('storby');
    await page.getByLabel('Omfattning').selectOption('regional');
    expect(await shown()).toEqual(['Mottagningen i Storby', 'Bokad tid']);
    // The whole row is the link.
    const row = await page.getByRole('row', { name: 'Bokad tid' }).boundingBox();
    await page.mouse.click((row?.x ?? 0) + (row?.width ?? 0) - 20, (row?.y ?? 0) + 10);
    await page.waitForURL(/bokad-tid/);
    expect(page.url()).toMatch(/storby\/regional\/bokad-tid\/index\.html$/);
    await page.goBack();
    await page.getByLabel('Mottagning', { exact: true }).selectOption('');
    await page.getByRole('link', { name: 'Bokad tid' }).click();
    expect(page.url()).toMatch(/_mallar\/regional\/bokad-tid\.html$/);
    expect(await page.getByRole('row').allInnerTexts()).toHaveLength(3);
    await page.close();
  });

  it('stays short with 60 units and 40 templates: eight rows, what is to be done first, the rest on demand', async () => {
    const made = (index: number): SiteTemplate => ({
      ...{ id: `local/mall-${index}`, name: `Du har en tid ${index}`, toolName: `Mall nummer ${index}` },
      ...{ origin: 'local', scope: 'local', language: 'sv', mark: '', own: [], status: 'active' },
      ...{ approvals: [], path: 'empty', fields: [], pages: [] },
    });
    const templates = Array.from({ length: 40 }, (_, index) => made(index + 10));
    const entered = templates.map(({ id, toolName }) => ({
      ...{ template: id, name: toolName, date: '2026-11-01', sha256: '', fields: [] },
    }));
    const units = Array.from({ length: 60 }, (_, index) => ({
      ...{ id: `enhet-${index}`, name: `Mottagning ${index + 10}`, phones: [], templates, hasReader: true },
      // Only one has something to do.
      entered: {
        ...{ version: 1 as const, unit: `enhet-${index}` },
        templates: index === 41 ? entered.slice(1) : entered,
      },
    }));
    const site = { language: 'sv' as const, today, units, originals: [] };
    const [home] = siteFiles(site);
    at.write('stor.html', home?.text ?? '');
    const page = await open(pathToFileURL(join(at.root, 'stor.html')).href, 360);
    const shown = page.locator('tbody tr:visible');
    expect(await shown.count()).toBe(16);
    expect(await shown.first().locator('a').innerText()).toBe('Mottagning 51');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(2600);
    await page.getByRole('searchbox').fill('mall-49');
    expect(await shown.count()).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Visa alla 60 mottagningar' }).click();
    expect(await shown.count()).toBe(68);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mottagning 17');
    await page.close();
  });

  it('is whole in one file: pages, links, filters, entering and reading, with nothing fetched', async () => {
    await at.run('publish', 'en-fil', '--single', '--today', today);
    const url = pathToFileURL(join(at.root, 'en-fil/storby.html')).href;
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(url);
    expect(await page.title()).toBe('Mottagningen i Storby');
    await page.getByRole('searchbox').fill('glasögon');
    await page.getByRole('link', { name: 'Bokad tid' }).click();
    await page.getByRole('link', { name: 'Lägg in steg för steg' }).click();
    const titled = (words: string) => page.waitForFunction((title) => document.title.includes(title), words);
    await titled('Lägg in ”Bokad tid”');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.locator('input[data-tick]').first().check();
    expect(await page.locator('#progress').textContent()).toMatch(/^1 av \d+ klara$/);
    await page.getByRole('link', { name: 'Ändra bara detta' }).click();
    expect(await page.evaluate(() => location.hash)).toContain('staff.html');
    await page.getByRole('link', { name: 'Ska du skicka?' }).click();
    await page.getByRole('link', { name: 'Läs före Skicka' }).click();
    await page.locator('#pasted').fill('Hej. Vi ses i morgon.');
    await page.getByRole('button', { name: 'Läs igenom' }).click();
    expect(await page.locator('#result .verdict').innerText()).toContain('känns inte igen');
    await page.evaluate(() => history.back());
    await titled('Skicka ”Bokad tid”');
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
    expect(requests).toEqual([url]);
    expect(problems).toEqual([]);
    const data = /<script type="application\/json" id="site">(.*?)<\/script>/.exec(
      at.read('en-fil/storby.html'),
    )?.[1];
    const paths = Object.keys(JSON.parse(data ?? '').pages);
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${path}`);
      await page.waitForFunction(
        (hash) => document.querySelector('h1') !== null && location.hash === hash,
        `#/${path}`,
      );
      for (const href of await page
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? '')))
        if (href.startsWith('#/')) expect(paths, path).toContain(decodeURIComponent(href.slice(2)));
        else expect(href, path).toMatch(/^(?:#|https:|tel:|data:)/);
    }
    await page.close();
  });

  it('puts the day to look for the unread in a calendar, and prints slips for letters on paper', async () => {
    const page = await context.newPage();
    await page.clock.setFixedTime('2026-12-02T10:00:00+01:00');
    await page.goto(urls[6] ?? '');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lägg en påminnelse i kalendern om 3 dagar' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('se-efter-olasta.ics');
    const calendar = readFileSync(await file.path(), 'utf8');
    // Three days on is a Saturday.
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261207');
    expect(await page.getByRole('status').last().innerText()).toContain('måndag 7 december 2026');
    await page.getByRole('link', { name: 'Påminnelselapp' }).click();
    expect(await page.locator('.slip').first().innerText()).toContain('Ring oss på 08-465 004 77');
    await page.evaluate(() =>
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
    );
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    expect(await page.locator('body[data-printed]').count()).toBe(1);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });

  /** Pastes as a browser does: plain text, and formatted where it is given. */
  const pasteInto = (page: Page, text: string, html = ''): Promise<void> =>
    page.locator('#pasted').evaluate(
      (box, given) => {
        const data = new DataTransfer();
        data.setData('text/plain', given.text);
        if (given.html !== '') data.setData('text/html', given.html);
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        (box as HTMLTextAreaElement).value = given.text;
        box.dispatchEvent(event);
      },
      { text, html },
    );

  it('tells whether a pasted text is still the source, with its headings, lists and links, and where it is not', async () => {
    const page = await open(urls[5]);
    const result = page.locator('#result');
    const paste = async (text: string, html = ''): Promise<string> => {
      await result.evaluate((node) => node.replaceChildren());
      await pasteInto(page, text, html);
      await page.waitForFunction(() => document.getElementById('result')?.textContent !== '');
      return (await result.innerText()).replace(/\n+/g, '\n');
    };
    expect(await paste('  ')).toBe('Rutan är tom. Klistra in texten först.');
    const same =
      'Din tid\n\nKom tio minuter före\u00a0din tid.\n•\tTa med legitimation.\n•\tTa med dina glasögon.';
    const html =
      '<h3>Din tid</h3><p>Kom tio minuter före din tid.</p><ul><li>Ta med legitimation.</li><li>Ta med dina glasögon.</li></ul>';
    expect(await paste(same)).toBe(
      'Texten är densamma som i mallen: Frasminne 2: Din tid. Länkarna är inte jämförda: det kom bara ren text.',
    );
    expect(await page.locator('[data-level="0 snippet:booking"]').first().textContent()).toBe(
      'Jämförd: texten',
    );
    expect(await paste(same, html)).toBe(
      'Texten och länkarna är desamma som i mallen: Frasminne 2: Din tid.',
    );
    expect(await page.locator('[data-level="0 snippet:booking"]').first().textContent()).toBe(
      'Jämförd: text och länkar',
    );
    expect(await paste(same, html.replace('h3>Din tid</h3', 'p>Din tid</p'))).toBe(
      'Orden är desamma som i mallen, men annat skiljer: Frasminne 2: Din tid.\nRubrik. I verktyget står: (inget)\nI mallen står: Din tid',
    );
    expect(
      await paste(same, html.replace('legitimation', '<a href="https://fel.example">legitimation</a>')),
    ).toContain('I verktyget står: legitimation (https://fel.example)');
    expect(await paste(same.replace('tio', 'fem'))).toBe(
      'Texten är inte densamma som i mallen: Frasminne 2: Din tid.\nI verktyget står: Din tid Kom fem minuter före din tid. …\nI mallen står: Din tid Kom tio minuter före din tid. …',
    );
    await page.locator('#field').selectOption('name');
    expect(await paste('Du har en bokad tid')).toContain('desamma');
    expect(await paste('<img src=x onerror=alert(1)>')).toContain('<img src=x onerror=alert(1)>');
    await page.close();
  });

  it('copying is not ticking; what is ticked off is remembered until it changes again', async () => {
    const page = await open(urls[2]);
    await page.getByRole('button', { name: 'Kopiera Frasminne 3: Kan du inte komma' }).click();
    expect(await page.locator('#status').textContent()).toBe(
      'Kopierat: Frasminne 3: Kan du inte komma. Bocka av när texten ligger i verktyget.',
    );
    expect(await page.locator('#progress').textContent()).toMatch(/^0 av \d+ klara$/);
    expect(await page.locator('#receipt-text').inputValue()).toBe('');
    await page.locator('input[data-tick]').first().check();
    const before = await page.locator('#progress').textContent();
    expect(before).toMatch(/^1 av \d+ klara$/);
    await page.reload();
    expect(await page.locator('#progress').textContent()).toBe(before);
    await page.close();
  });

  it('a clinic typed 48 hours, the source became 24: the receipt says 48, and the to-do shows the difference', async () => {
    const own = workspace();
    own.write('templates/units/storby.yaml', unit);
    const source = (hours: number) => template(`Avboka senast ${hours} timmar före besöket.`);
    own.write('templates/local/a.mall.yaml', source(48));
    await publish(own);
    const page = await open(pathToFileURL(join(own.root, 'webb/storby/local/a/staff.html')).href);
    for (const box of await page.locator('input[data-tick]').all()) await box.check();
    await page.waitForFunction(() =>
      (document.getElementById('receipt-text') as HTMLTextAreaElement).value.endsWith('SLUT'),
    );
    const receipt = await page.locator('#receipt-text').inputValue();
    await page.close();
    expect(receipt).not.toContain('\n');
    own.write('templates/local/a.mall.yaml', source(24));
    own.write('mejl.txt', `Hej, nu ligger den inne.\n${receipt}\nHälsningar`);
    const { out } = await own.run('entered', '--from', 'mejl.txt');
    expect(out).toContain('7 av 7 texter, sagt.');
    expect(own.read('entered/storby.json')).toContain('48 timmar');
    await publish(own);
    const lines = todoOf(own, 'storby');
    expect(lines).toContain('Avboka senast [48] timmar före besöket.');
    expect(lines).toContain('Avboka senast [24] timmar före besöket.');
    own.remove();
  });

  describe('the page that reads a finished message', () => {
    const right = [
      'Vi på Mottagningen i Storby har bokat en tid till dig.',
      'Din tid',
      'Kom tio minuter före din tid.',
      '• Ta med legitimation.',
      '• Ta med dina glasögon.',
      'Kan du inte komma',
      'Ring oss på 08-465 004 77 senast dagen före.',
    ].join('\n');
    const verdictOf = async (page: Page, text: string, html = ''): Promise<string> => {
      await page.getByRole('button', { name: 'Töm' }).click();
      await pasteInto(page, text, html);
      await page.locator('#result .verdict').waitFor();
      return page.locator('#result .verdict').innerText();
    };

    it('says within a second what is wrong, worst first, and never that the message may go', async () => {
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-11-23T10:00:00+01:00');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(urls[4] ?? '');
      expect(await verdictOf(page, right, '<p>Utan länkar</p>')).toBe('Texten stämmer med mallen.');
      expect(await page.locator('#result').innerText()).toContain('ser inte vem meddelandet går till');
      expect(await page.locator('#result').innerText()).not.toMatch(/skicka/i);
      const start = Date.now();
      expect(await verdictOf(page, right.replace('tio', 'två').replace('dagen', '[fyll i dag]'))).toBe(
        '2 saker att rätta: Luckan [fyll i dag] är inte ifylld. Skriv det som ska stå där.',
      );
      expect(Date.now() - start).toBeLessThan(1000);
      expect(await verdictOf(page, right.replace('004 77', '004 01'))).toContain(
        'går till Mottagningen i Lillby',
      );
      expect(await verdictOf(page, right.replace('004 77', '004 00'))).toContain(
        'äldre version, inlagd 2026-11-01',
      );
      expect(await verdictOf(page, 'Hej. Vi ses i morgon.')).toContain('känns inte igen');
      await page.clock.setFixedTime('2026-11-23T19:40:00+01:00');
      expect(await verdictOf(page, right)).toBe('1 sak att rätta: Klockan är 19.40: skicka efter 8.00.');
      expect(requests).toHaveLength(1);
      await page.close();
    });
  });
});
