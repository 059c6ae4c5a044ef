import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { template, today, unit, type Workspace, workspace } from './support.ts';

const message = `Vi på Mottagningen i Storby vill berätta vad som händer nu.
Det här händer nu
Vi svarar inom 14 dagar.
`;

const questions = `kind: questions
name: Frågor före ditt besök
internalName: Frågor före besök
purpose: Vi på {{unit.name}} vill veta mer om dig före ditt besök.
answerUse: Läkaren läser dina svar före besöket.
instruction: Skicka tre veckor före besöket.
questions:
  - { id: horsel, text: Har du hörapparat?, type: single, options: [Ja, Nej] }
  - { id: medicin, text: Vilka mediciner tar du?, type: text }
contact: unit
owner: Regionen
reviewBy: "2027-06-01"
`;

let at: Workspace;
beforeAll(async () => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template('Vi svarar inom 14 dagar.'));
  at.write('ratt.txt', message);
  await at.run('publish', 'webb', '--today', today);
});
afterAll(() => at.remove());

const sent = (...args: readonly string[]) =>
  at.run('sent', ...args, '--today', '2026-11-23', '--clock', '10.00');

test('a message that is as its template has nothing to mend, and whom it is for is not said', async () => {
  expect(await sent('ratt.txt')).toEqual({
    code: 0,
    error: '',
    out: `Texten stämmer med mallen. Länkarna är inte jämförda: det kom bara ren text.
Kvitto på ärende, Mottagningen i Storby
Klarmall ser inte vem meddelandet går till. Kontrollera personnumret i Personalverktyget.
Länkarna är inte jämförda: det kom bara ren text.
`,
  });
});

test('from a file, as text, from standard input, and with the index of the site', async () => {
  const wrong = message.replace('14', '41');
  at.write('fel.txt', wrong);
  const runs = [
    await sent('fel.txt'),
    await sent(wrong),
    await at.runWith({ input: wrong }, 'sent', '-', '--today', '2026-11-23', '--clock', '10.00'),
    await sent('fel.txt', '--index', 'webb/storby/las-fore-skicka.json'),
    await sent('fel.txt', '--unit', 'storby'),
  ];
  for (const { code, out } of runs) {
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe(
      '1 sak att rätta: En siffra skiljer sig från mallen. I mallen står ”Vi svarar inom 14 dagar.”, i meddelandet ”Vi svarar inom 41 dagar.”',
    );
  }
});

test('what Klarmall itself sets around the text is nobody’s own: title, contact and sender, also with questions', async () => {
  at.write('templates/local/b.mall.yaml', questions);
  await at.run('build', '--no-axe', '--today', today);
  for (const id of ['a', 'b']) {
    const text = at.read(`dist/storby/local/${id}/message.txt`);
    expect(text).toContain('Kontakt\nKontakta Mottagningen i Storby på 1177.se (https://');
    const { code, out } = await sent(text);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Texten stämmer med mallen\./) });
    const own = await sent(text.replace('Kontakta Mott', 'Ring gärna https://exempel.se/x\nKontakta Mott'));
    expect(own.out).toContain('Ring gärna');
    expect(own.out).toContain('https://exempel.se/x');
    expect(own.out).not.toContain('”Kontakt');
  }
  rmSync(join(at.root, 'templates/local/b.mall.yaml'));
});

test('as JSON, for tools', async () => {
  const { out } = await sent('ratt.txt', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    recognised: { template: 'local/a', message: 'main', unit: 'Mottagningen i Storby' },
    remarks: [],
    linksSeen: false,
  });
});

test.each([
  [['finns-inte.txt'], 'Det finns ingen fil som heter så.'],
  [['ratt.txt', '--index', 'ratt.txt'], 'inget register från klarmall publish'],
  [['ratt.txt', '--index', 'webb/storby/las-fore-skicka.json', '--unit', 'storby'], 'antingen --index eller'],
  [['ratt.txt', '--clock', '25.00'], 'inget klockslag'],
  [['ratt.txt', '--unit', 'storbi'], 'storby'],
])('says what to do with %j', async (args, words) => {
  const { code, error } = await at.run('sent', ...args);
  expect(code).toBe(2);
  expect(error).toContain(words);
});
