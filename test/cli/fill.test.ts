import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today, unit, type Workspace, workspace } from './support.ts';

const summons = `kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: information
purpose: Vi på {{unit.name}} har bokat en tid till dig.
instruction: Fyll i dag och plats.
fields:
  date:
    label: Dag
    type: date
    example: "2026-12-08"
    personal: true
  place:
    label: Plats
    type: place
    example: Entré B
    maxLength: 20
snippets:
  - id: booking
    title: Din tid
    text: |
      Välkommen {{fields.date}}. Kom till {{fields.place}}.
contact: unit
owner: Mottagningen
reviewBy: "2027-06-01"
`;

const result = `kind: information
name: Svar på ditt prov
internalName: Provsvar
category: information
purpose: Vi på {{unit.name}} har fått svaret på ditt prov.
instruction: Välj ett av meddelandena.
snippets:
  - id: normal
    title: Ditt svar
    text: Provet visar inget som avviker.
  - id: follow-up
    title: Nästa steg
    text: Du får en ny tid av oss inom en vecka.
messages:
  - { id: normal, name: Utan avvikelse, snippets: [normal] }
  - { id: follow-up, name: Att följa upp, snippets: [follow-up] }
contact: unit
owner: Mottagningen
reviewBy: "2027-06-01"
`;

const question = `kind: questions
name: Frågor inför ditt besök
internalName: Frågor
category: fråga
purpose: Du ska snart besöka {{unit.name}}.
answerUse: Läkaren läser dina svar före besöket.
instruction: Skicka tio dagar före besöket.
questions:
  - id: important
    type: text
    text: Vad är viktigast för dig att ta upp?
contact: unit
owner: Mottagningen
reviewBy: "2027-06-01"
`;

const payloadOf = (id: string) => `dist/storby/local/${id}/payload.json`;
const payload = payloadOf('tid');
let at: Workspace;

beforeAll(async () => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/tid.mall.yaml', summons);
  at.write('templates/local/svar.mall.yaml', result);
  at.write('templates/local/fragor.mall.yaml', question);
  await at.run('build', '--no-axe', '--today', today);
});
afterAll(() => at.remove());

const fill = (...args: readonly string[]) => at.run('fill', payload, '--today', today, ...args);

describe('fill', () => {
  it('writes each form with its own escaping', async () => {
    const values = ['--values', 'date=2026-12-08', 'place=Hus <A> & B'];
    const text = await fill(...values);
    expect(text).toMatchObject({ code: 0, error: '' });
    expect(text.out).toContain('Välkommen tisdag 8 december 2026. Kom till Hus <A> & B.');
    const inbox = await fill(...values, '--form', 'inbox');
    expect(inbox.out).toContain('Kom till Hus &lt;A&gt; &amp; B.');
    const encoded = await fill(...values, '--form', 'encoded');
    expect(encoded.out).toContain('Kom till Hus &amp;lt;A&amp;gt; &amp;amp; B.');
  });

  it('takes values from a file, and some beside it', async () => {
    at.write('values.json', '{"date": "2026-12-08"}');
    const { code, out } = await fill('--values', 'values.json', '--values', 'place=Entré B');
    expect(code).toBe(0);
    expect(out).toContain('Kom till Entré B.');
  });

  it.each([
    ['a missing value', ['date=2026-12-08'], 'Stopp: Värdet för ”Plats” saknas. (place)'],
    ['a date that does not exist', ['date=2026-02-30', 'place=B'], '”Dag” är inget datum som finns.'],
    [
      'another weekday',
      ['date=onsdag 2026-12-08', 'place=B'],
      '”Dag” är en tisdag, men värdet säger onsdag.',
    ],
    [
      'too long',
      ['date=2026-12-08', `place=${'x'.repeat(21)}`],
      '”Plats” har 21 tecken. Högst 20 får plats.',
    ],
    ['an unknown name', ['date=2026-12-08', 'place=B', 'plats=B'], 'inget fält som heter ”plats”'],
  ])('says what is wrong and writes nothing: %s', async (_, values, words) => {
    const { code, out, error } = await fill('--values', ...values);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(words);
    expect(error).toContain('Inget meddelande skrevs.');
  });

  it('warns of a weekend and still writes', async () => {
    const { code, out, error } = await fill('--values', 'date=2026-12-06', 'place=B');
    expect(code).toBe(0);
    expect(out).toContain('söndag 6 december 2026');
    expect(error).toContain('Råd: ”Dag” är en söndag.');
  });

  it.each([
    ['en fil som inte finns', ['fill', 'nope.json'], 'Det finns ingen fil som heter nope.json.'],
    ['en annan fil', ['fill', 'dist/index.json'], 'Filen är inget färdigt meddelande.'],
    ['okänd form', ['fill', payload, '--form', 'xml'], '--form kan inte vara xml.'],
    ['lösa ord', ['fill', payload, '--values', 'tisdag'], 'Skriv värden som namn=värde'],
    ['samma värde två gånger', ['fill', payload, '--values', 'place=A', 'place=B'], 'två gånger: place'],
  ])('ends with 2 and a way out: %s', async (_, args, words) => {
    const { code, error } = await at.run(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  it('asks which of several messages, and writes the one that is named', async () => {
    const ask = (...args: readonly string[]) => at.run('fill', payloadOf('svar'), '--today', today, ...args);
    const none = await ask();
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.error).toBe(
      'Stopp: Välj ett av meddelandena: normal, follow-up.\nInget meddelande skrevs.\n',
    );
    expect(await ask('--message', 'x')).toMatchObject({ code: 1, out: '', error: none.error });
    const one = await ask('--message', 'follow-up');
    expect(one).toMatchObject({ code: 0, error: '' });
    expect(one.out).toContain('Du får en ny tid av oss inom en vecka.');
    expect(one.out).not.toContain('Provet visar');
  });

  it('refuses what the values cannot help, without asking for other values', async () => {
    const asked = await at.run('fill', payloadOf('fragor'));
    expect(asked).toMatchObject({ code: 1, out: '' });
    expect(asked.error).toContain('Stopp: ');
    expect(asked.error).toContain('Inget meddelande skrevs.');
    expect(asked.error).not.toContain('Rätta värdena');
    const newer = { ...JSON.parse(at.read(payload)), version: 99 };
    at.write('nyare.json', JSON.stringify(newer));
    expect((await at.run('fill', 'nyare.json')).error).toContain('Meddelandet har version 99');
  });

  it('speaks English, of days that have passed too', async () => {
    const late = await fill('--values', 'date=2026-11-20', 'place=B', '--lang', 'en');
    expect(late.code).toBe(0);
    expect(late.error).toBe('Advice: “Dag” has already passed. Check that the day is right. (date)\n');
    const none = await fill('--lang', 'en');
    expect(none.error).toContain('Stop: The value for “Dag” is missing. (date)');
    expect(none.error).toContain('No message was written. Mend the values and try again.');
  });

  it('asks for values as text', async () => {
    at.write('values.json', '{"date": 20261208}');
    expect((await fill('--values', 'values.json')).error).toContain('inom citattecken');
    at.write('values.json', '{"date": ');
    expect((await fill('--values', 'values.json')).error).toContain('Skriv dem som JSON');
  });
});
