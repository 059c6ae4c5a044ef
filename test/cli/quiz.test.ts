import { afterAll, beforeAll, expect, test } from 'vitest';
import { today, unit, type Workspace, workspace } from './support.ts';

const summons = `kind: information
name: Du har en tid för operation
internalName: Operation
category: kallelse
textType: summons
summons: { type: timed, actions: [cancel] }
purpose: Du har en tid för operation hos {{unit.name}}.
instruction: Fyll i dag, tid och plats.
fields:
  date: { label: Datum, type: date, example: "2026-12-08" }
  time: { label: Tid, type: time, example: "10.30" }
  place: { label: Plats, type: place, example: Hus 3 }
snippets:
  - id: booking
    title: Tid och plats
    text: |
      :::facts
      - Datum: {{fields.date}}
      - Tid: klockan {{fields.time}}
      - Plats: {{fields.place}}
      :::
  - { id: cost, title: Vad besöket kostar, text: Besöket kostar inget. }
  - { id: fasting, title: Det här får du dricka, text: Drick bara vatten. }
  - { id: cancel, title: Om du inte kan komma, text: Skriv till oss samma dag. }
contact: unit
owner: Regionen
reviewBy: "2027-06-01"
`;

let at: Workspace;
beforeAll(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/operation.mall.yaml', summons);
});
afterAll(() => at.remove());

test('asks what the fields say, then what matters of the headings', async () => {
  const { code, out } = await at.run('quiz', 'local/operation');
  expect(code).toBe(0);
  expect(out.split('\n').slice(0, 5)).toEqual([
    '1. Vilken dag?',
    '2. Vilken tid?',
    '3. Vart ska du gå?',
    '4. Vad får du dricka?',
    '5. Vad gör du om du inte kan komma?',
  ]);
});

test('writes a sheet to print, with the answers on a page of their own and the text’s fingerprint', async () => {
  await at.run('quiz', 'local/operation', '--out', 'prov.html');
  const page = at.read('prov.html');
  expect(page).toContain('<h2 id="facit">Det här står i texten</h2>');
  expect(page).toContain('<strong>Vad får du dricka?</strong> Drick bara vatten.');
  expect(page).toMatch(/<code>[0-9a-f]{16}<\/code>/);
  expect((await at.run('quiz', 'local/operation', '--out', 'prov.html')).code).toBe(0);
  at.write('viktig.txt', 'Viktigt.');
  expect((await at.run('quiz', 'local/operation', '--out', 'viktig.txt')).code).toBe(2);
  expect(at.read('viktig.txt')).toBe('Viktigt.');
});

test('a result is noted with the fingerprint of the text that was tried', async () => {
  const note = (result: string) => at.run('quiz', 'local/operation', '--result', result, '--today', today);
  await note('4 av 5');
  at.write('templates/local/operation.mall.yaml', summons.replace('bara vatten', 'vatten och te'));
  const { out } = await note('5 av 5');
  expect(out).toContain('readers/local/operation.json');
  const results = JSON.parse(at.read('readers/local/operation.json'));
  expect(results).toMatchObject([
    { date: today, result: '4 av 5' },
    { date: today, result: '5 av 5' },
  ]);
  expect(results[0].sha256).not.toBe(results[1].sha256);
  at.write('readers/local/operation.json', '{');
  expect((await note('3 av 5')).error).toContain('ser inte ut som Klarmall skrev den');
});

test('a result is a count and nothing else', async () => {
  for (const result of ['9 av 5', 'Anna 4 av 5', '0 av 0', '4 av 5 (Anna)', '']) {
    const { code, error } = await at.run('quiz', 'local/operation', '--result', result);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('inga namn') });
  }
});

test('asks by words that the reader has seen', async () => {
  const renamed = summons.replace('label: Datum', 'label: Besökets datum');
  at.write('templates/local/en-dag.mall.yaml', renamed);
  at.write(
    'templates/local/tva-dagar.mall.yaml',
    renamed
      .replace('fields:', 'fields:\n  last: { label: Sista dag, type: date, example: "2026-12-01" }')
      .replace('Besöket kostar inget.', '"Sista dag: {{fields.last}}"'),
  );
  const asked = async (id: string) => (await at.run('quiz', id)).out.split('\n');
  expect((await asked('local/en-dag'))[0]).toBe('1. Vilken dag?');
  expect((await asked('local/tva-dagar')).slice(0, 2)).toEqual([
    '1. Vilken dag står det vid ”Sista dag”?',
    '2. Vilken dag? (Besökets datum)',
  ]);
});

test('suggests a name', async () => {
  expect((await at.run('quiz', 'local/operatoin')).error).toContain('Menade du local/operation?');
});
