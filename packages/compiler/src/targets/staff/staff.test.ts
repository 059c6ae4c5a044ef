import { createHash } from 'node:crypto';
import { anyBlocks, renderedFixture } from '@klarmall/html/testing';
import type { Rendered } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTemplate } from '../../render/render-template.ts';
import { compileProject } from '../../testing/compile-project.ts';
import { emitFixture } from '../../testing/emit-fixture.ts';
import { entryFields } from './entry-fields.ts';
import { entryPageScriptHash } from './generated/entry-page-script.ts';
import { staffTarget } from './index.ts';
import type { StaffPart, StaffSheet } from './sheet.ts';

const unit = `
id: ogon-storby
name: Ögonmottagningen Storby sjukhus
hsaId: SE2321009991-EX01
values:
  arrival: Ta en kölapp.
links:
  bookings:
    url: https://e-tjanster.1177.se/exempel/bokade-tider
    title: Dina bokade tider
defaults:
  reminderDays: 7
`;

const regional = `---
kind: information
name: Du har en bokad tid
internalName: Bokad tid, besök
category: kallelse
purpose: Välkommen till {{unit.name}}.
instruction: .
summons: {type: timed}
fields:
  date: {label: Datum, type: date, example: "2026-12-08"}
  hsa: {label: HSA-id, type: text, example: SE1, personal: true}
values:
  arrival: {label: Hur du anmäler dig, default: Anmäl dig i receptionen.}
  fee: {label: Avgift, default: Besöket är gratis.}
---

# Tid {#booking}

:::facts
- Datum: {{fields.date}}
- Id: {{fields.hsa}}
:::

{{values.arrival}} {{values.fee}}

# Ändra {#change}

:::information
Boka om i [tjänsten]({{links.bookings}}).
:::
`;

const adapting = `---
extends: regional/bokad-tid
internalName: Ögon, bokad tid
units: [ogon-storby]
---

# Droppar {#drops}

Du får droppar av {{unit.name}}.
`;

const local = `
kind: questions
name: Frågor inför besöket
internalName: Frågor
category: fråga
units: [ogon-storby]
answersTo: group
answerUse: Läkaren läser svaren.
autoCloseDays: 5
unread: {afterDays: 3, then: Ring.}
journal: Skriv in det viktiga.
snippets:
  - {id: normal, title: Normalt, text: Allt är bra.}
  - {id: other, title: Avvikande, text: Vi ringer.}
messages:
  - {id: normal, name: Utan avvikelse, snippets: [normal]}
  - {id: other, name: Med avvikelse, snippets: [other]}
questions:
  - {id: photo, type: file, text: Skicka en bild.}
answerForms:
  counterQuestion:
    - {id: more, text: Berätta mer.}
`;

function rendered(id: string, files: Readonly<Record<string, string>>): Rendered {
  const { library } = compileProject(files);
  const template = library.templates.find((candidate) => candidate.id === id);
  if (template === undefined) throw new Error(`no template ${id}`);
  return renderTemplate(template, template.units[0]);
}

function sheetOf(id: string, files: Readonly<Record<string, string>>): StaffSheet {
  const [json] = staffTarget.emit(rendered(id, files), emitFixture).value;
  return JSON.parse(json?.text ?? '') as StaffSheet;
}

const files = {
  'units/ogon-storby.yaml': unit,
  'regional/bokad-tid.mall.md': regional,
  'local/bokad-tid-ogon.mall.md': adapting,
  'local/fragor.mall.yaml': local,
};

const part = (sheet: StaffSheet, id: string): StaffPart | undefined =>
  [...sheet.entry, ...sheet.sending].flatMap(({ parts }) => parts).find((one) => one.id === id);
const words = (sheet: StaffSheet): string => JSON.stringify(sheet);

describe('the staff sheet', () => {
  test('a local template starts from an empty one, in the order of the tool', () => {
    const sheet = sheetOf('local/fragor', files);
    expect(sheet.path).toBe('empty');
    expect(sheet.entry.map(({ title }) => title)).toEqual([
      'Öppna en tom mall',
      'Namn på ärendetypen',
      'Lägg till informationstext',
      'Frågor till invånaren',
      'Svarsformulär',
      'Spara',
    ]);
    expect(part(sheet, 'answer:counterQuestion:more')).toMatchObject({
      label: 'Motfråga',
      plain: 'Berätta mer.',
    });
  });

  test('names what is inherited and what is the template’s own', () => {
    const sheet = sheetOf('local/fragor', files);
    expect(part(sheet, 'setting:reminderDays')).toMatchObject({
      value: 'Ändra inte (7 dagar)',
      note: 'Verktyget hämtar mottagningens inställning.',
    });
    expect(part(sheet, 'setting:autoCloseDays')).toMatchObject({ value: '5 dagar' });
    expect(part(sheet, 'setting:unhandledNoticeDays')).toMatchObject({ value: 'Ändra inte' });
  });

  test('a fetched template: what to search for, and only the differences', () => {
    const sheet = sheetOf('local/bokad-tid-ogon', files);
    expect(sheet.path).toBe('fetch');
    expect(part(sheet, 'fetch-search')).toMatchObject({
      text: expect.stringContaining('”Du har en bokad tid”'),
    });
    const change = sheet.entry.find(({ id }) => id === 'change')?.parts.filter(({ kind }) => kind === 'copy');
    expect(change).toMatchObject([
      {
        label: 'Mottagningens namn',
        plain: 'Ögonmottagningen Storby sjukhus',
        note: 'Står i inledningen och kontaktinformationen.',
      },
      { label: 'Hur du anmäler dig', plain: 'Ta en kölapp.', note: 'Står i ”Tid”.' },
      { label: 'Länken till ”Dina bokade tider”', plain: 'https://e-tjanster.1177.se/exempel/bokade-tider' },
      { id: 'snippet:drops' },
    ]);
    expect(sheet.entry.filter(({ folded }) => folded).map(({ title }) => title)).toEqual([
      'Jämför: Namn på ärendetypen',
      'Jämför: Lägg till informationstext',
    ]);
  });

  test('the phone is among what a unit changes, and what the tool holds, whether the text shows it or not', () => {
    const withPhones = `${unit}phones:\n  - {label: Rådgivning, number: 08-465 004 10}\n  - {label: Sjukgymnast, number: 08-465 004 11}\n`;
    const sheet = sheetOf('regional/bokad-tid', {
      ...files,
      'units/ogon-storby.yaml': `${withPhones}uses: [regional/*]\n`,
    });
    const phones = 'Rådgivning: 08-465 004 10\nSjukgymnast: 08-465 004 11';
    expect(part(sheet, 'contact:unit.phone')).toMatchObject({
      plain: phones,
      note: 'Står i kontaktinformationen.',
    });
    expect(entryFields(sheet)).toContainEqual(
      expect.objectContaining({ id: 'contact:unit.phone', step: 'Ändra bara detta', text: phones }),
    );
  });

  test('what staff search for: the name in the tool, in the journal system, and the region', () => {
    const search = (extra: string, region?: string) => {
      const [json] = staffTarget.emit(
        rendered('regional/bokad-tid', {
          ...files,
          'units/ogon-storby.yaml': `${unit}uses: [regional/*]\n`,
          'regional/bokad-tid.mall.md': regional.replace('category:', `${extra}category:`),
        }),
        region === undefined ? emitFixture : { ...emitFixture, region },
      ).value;
      const sheet = JSON.parse(json?.text ?? '') as StaffSheet;
      return [part(sheet, 'fetch-search'), part(sheet, 'send-template')].map((one) =>
        one?.kind === 'do' ? one.text : '',
      );
    };
    expect(search('')).toEqual([
      'Sök efter ”Bokad tid, besök”. Regionens förkortning i sökrutan visar regionens egna mallar.',
      'Välj mallen ”Bokad tid, besök”. Klicka på Gå vidare.',
    ]);
    expect(search('journalName: SV besök\n', 'RJL')).toEqual([
      'Sök efter ”Bokad tid, besök” eller ”SV besök”. Skriv RJL i sökrutan för att se alla regionens mallar.',
      'Välj mallen ”Bokad tid, besök”, som heter SV besök i journalsystemet. Klicka på Gå vidare.',
    ]);
  });

  test('says which of the texts are checked together', () => {
    expect(part(sheetOf('local/fragor', files), 'text-combinations')).toMatchObject({
      text: 'De här kombinationerna är kontrollerade. Andra är det inte:',
      items: [
        'Utan avvikelse: Frasminne 1: Normalt, Frasminne 3: Så används svaren',
        'Med avvikelse: Frasminne 2: Avvikande, Frasminne 3: Så används svaren',
      ],
    });
  });

  test('says before sending whether the citizen can answer', () => {
    expect(part(sheetOf('local/fragor', files), 'before-answers')).toMatchObject({
      text: 'Invånaren kan svara på frågorna inom 5 dagar.',
    });
    expect(part(sheetOf('local/bokad-tid-ogon', files), 'before-answers')).toMatchObject({
      text: expect.stringContaining('kan inte svara'),
    });
  });

  test('an original is written in an empty template, with markers for what each unit changes', () => {
    const sheet = sheetOf('regional/bokad-tid', {
      ...files,
      'units/ogon-storby.yaml': `${unit}uses: [regional/*]\n`,
    });
    expect(sheet.path).toBe('fetch');
    const { library } = compileProject({
      ...files,
      'units/ogon-storby.yaml': `${unit}uses: [regional/*]\n`,
    });
    const template = library.templates.find(({ id }) => id === 'regional/bokad-tid');
    const [own] = library.units;
    if (template === undefined || own === undefined) throw new Error('the fixture has both');
    const keeper = { ...own, id: '_regional', source: { ...own.source, id: '_regional', name: '[namn]' } };
    const [json] = staffTarget.emit(renderTemplate(template, keeper), emitFixture).value;
    const original = JSON.parse(json?.text ?? '') as StaffSheet;
    expect(original.path).toBe('empty');
    expect(part(original, 'original')).toMatchObject({ text: expect.stringContaining('hämtar mallen') });
    expect(part(original, 'original-own')).toMatchObject({
      items: expect.arrayContaining(['Mottagningens namn', 'Hur du anmäler dig']),
    });
    expect(part(original, 'purpose')).toMatchObject({ plain: 'Välkommen till [namn].' });
  });

  test('words that only some units have: all of them in the original, and each unit takes out what is not its own', () => {
    const withChoice = `${regional.replace('values:', 'values:\n  dropIn: {label: Du kan komma utan tid, default: false}')}
# Utan tid {#drop-in}

{{#if values.dropIn}}

Kom utan tid på **tisdagar**.

{{/if}}

Skriv annars.
`;
    const project = (id: string, values = '') => ({
      'units/ogon-storby.yaml': `${unit.replace('values:', `values:${values}`)}uses: ["*/*"]\n`,
      [`${id}.mall.md`]: withChoice,
    });
    const out = {
      text: 'Ta bort det här ur ”Utan tid”, för det gäller inte hos er: ”Kom utan tid på tisdagar.”',
    };
    const without = sheetOf('regional/x', project('regional/x'));
    expect(without.entry.flatMap(({ parts }) => parts)).toContainEqual(expect.objectContaining(out));
    const having = sheetOf('regional/x', project('regional/x', '\n  dropIn: true'));
    expect(words(having)).not.toContain('Ta bort det här');
    expect(part(sheetOf('central/x', project('central/x')), 'order-own')).toMatchObject({
      items: [
        'Mottagningens namn: Ögonmottagningen Storby sjukhus',
        'Hur du anmäler dig: Ta en kölapp.',
        'Avgift: Besöket är gratis.',
        'Länken till ”Dina bokade tider”: https://e-tjanster.1177.se/exempel/bokade-tider',
        'Du kan komma utan tid: nej',
      ],
    });
    const { library } = compileProject(project('regional/x'));
    const [template] = library.templates;
    const [own] = library.units;
    if (template === undefined || own === undefined) throw new Error('the fixture has both');
    const keeper = { ...own, id: '_regional', source: { ...own.source, values: { dropIn: true } } };
    const [json] = staffTarget.emit(renderTemplate(template, keeper), emitFixture).value;
    const original = JSON.parse(json?.text ?? '') as StaffSheet;
    expect(words(original)).toContain('Kom utan tid på');
    expect(part(original, 'original-choices')).toMatchObject({ items: ['Du kan komma utan tid'] });
  });

  test('a central template is ordered, a withdrawn one taken out of use', () => {
    const central = sheetOf('central/x', { ...files, 'central/x.mall.yaml': local });
    expect(central.path).toBe('order');
    expect(central.entry[0]?.title).toBe('Beställ mallen');
    expect(central.entry.slice(1).every(({ folded }) => folded)).toBe(true);
    const withdrawn = sheetOf('local/x', {
      ...files,
      'local/x.mall.yaml': `${local}status: withdrawn\nreplacedBy: local/fragor\n`,
    });
    expect(withdrawn.entry.map(({ title }) => title)).toEqual(['Avaktivera mallen']);
    expect(words(withdrawn)).toContain('local/fragor');
    expect(withdrawn.sending).toEqual([]);
  });

  test('each field is one marker, listed first in the instruction and as a check', () => {
    const sheet = sheetOf('regional/bokad-tid', files);
    expect(sheet.markers.map(({ text }) => text)).toEqual(['[fyll i datum]', '[fyll i HSA-id]']);
    expect(part(sheet, 'instruction')).toMatchObject({
      plain: 'Byt ut innan du skickar: [fyll i datum], [fyll i HSA-id].\nSkicka till en person i taget.',
    });
    expect(part(sheet, 'send-markers')).toMatchObject({
      text: expect.stringContaining('[fyll i datum], [fyll i HSA-id]'),
    });
    expect(part(sheet, 'send-recipient')).toMatchObject({
      text: expect.stringContaining('en person i taget'),
    });
    expect(words(sheet)).not.toContain('{{');
  });

  test('a box is heading and text, a term list is lines', () => {
    const sheet = sheetOf('local/bokad-tid-ogon', files);
    expect(part(sheet, 'snippet:change')).toMatchObject({
      plain: 'Ändra\nBoka om i tjänsten (https://e-tjanster.1177.se/exempel/bokade-tider).',
      html: '<h2>Ändra</h2><p>Boka om i <a href="https://e-tjanster.1177.se/exempel/bokade-tider">tjänsten</a>.</p>',
    });
    expect(part(sheet, 'snippet:booking')).toMatchObject({
      html: '<h2>Tid</h2><p>Datum: [fyll i datum]<br>Id: [fyll i HSA-id]</p><p>Ta en kölapp. Besöket är gratis.</p>',
    });
  });

  test('guides the sending: signature, answers, variants, reading, unread, journal, pictures', () => {
    const sheet = sheetOf('local/fragor', files);
    expect(part(sheet, 'before-when')).toMatchObject({
      text: expect.stringMatching(/vardagar klockan 8–18.*antagen/),
    });
    expect(part(sheet, 'send-answers')).toMatchObject({
      text: 'Välj att svaren ska gå till handläggargruppen.',
    });
    expect(part(sheet, 'send-insert:other')).toMatchObject({
      text: 'Med avvikelse:',
      items: ['Frasminne 2: Avvikande', 'Frasminne 3: Så används svaren'],
    });
    expect(part(sheet, 'after-read')).not.toMatchObject({ text: expect.stringContaining('avslutade') });
    expect(part(sheet, 'after-unread')).toMatchObject({ text: 'Oläst efter 3 dagar: Ring.' });
    expect(part(sheet, 'after-journal')).toMatchObject({ text: 'Skriv in det viktiga.' });
    expect(part(sheet, 'after-pictures')).toBeDefined();
    const information = sheetOf('regional/bokad-tid', files);
    expect(part(information, 'after-read')).toMatchObject({
      text: expect.stringContaining('Inkludera avslutade ärenden'),
    });
    expect(part(information, 'send-answers')).toBeUndefined();
  });

  test('ids are unique among what is ticked off, also in the page', () => {
    for (const id of ['local/fragor', 'regional/bokad-tid', 'local/bokad-tid-ogon']) {
      const html = staffTarget.emit(rendered(id, files), emitFixture).value[1]?.text ?? '';
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, value]) => value);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('any blocks: only tags that a text field knows, and each field a marker', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const fixture = renderedFixture({ blocks });
        const [json, html] = staffTarget.emit(fixture, emitFixture).value;
        const sheet = JSON.parse(json?.text ?? '') as StaffSheet;
        const text = part(sheet, 'snippet:main');
        if (blocks.length === 0) return;
        const rich = text?.kind === 'copy' ? (text.html ?? '') : '';
        const tags = [...rich.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag ?? '');
        expect(
          tags.filter((tag) => !['h2', 'h3', 'p', 'ul', 'li', 'strong', 'a', 'br'].includes(tag)),
        ).toEqual([]);
        const fields = JSON.stringify(blocks).match(/"type":"field"/g)?.length ?? 0;
        const markers = rich.match(/\[fyll i (datum|tid|plats)\]/g)?.length ?? 0;
        expect(markers).toBe(fields);
        expect(html?.text.match(/<script>/g)).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  test('lets its own script run and no other', () => {
    const html = staffTarget.emit(rendered('local/fragor', files), emitFixture).value[1]?.text ?? '';
    const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(entryPageScriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
    expect(html).toContain(`script-src '${entryPageScriptHash}'`);
    expect(html).not.toContain("script-src 'unsafe-inline'");
  });

  test('marks the words of a message in another language', () => {
    const english = local.replace('kind: questions', 'kind: questions\nlanguage: en');
    const one = rendered('local/en', { ...files, 'local/en.mall.yaml': english });
    const html = staffTarget.emit(one, emitFixture).value[1]?.text ?? '';
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<div class="copied rich" lang="en">');
  });
});
