import { expect, test } from 'vitest';
import { docxOf } from '../testing/build-letter.ts';
import { drafted, draftOfBlocks, heading, paragraph, table, toTolvan } from '../testing/convert-blocks.ts';

test('a visit that is cancelled is no booking, as e-mail and without a year', () => {
  const { draft } = drafted(
    Buffer.from(
      'From: Hudmottagningen Åby <hud@example.org>\nSubject: Inställt besök\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nDin tid den 4 december kl. 10.00 hos läkaren är inställd.\n',
    ),
  );
  const text = draft.files.get(draft.template) ?? '';
  expect(text).toMatch(/^name: Din tid är inställd$/mu);
  expect(text).toMatch(/^textType: cancelled$/mu);
  expect(text).not.toMatch(/^summons:/mu);
  expect(text).toContain('Din tid {{fields.date}} kl. {{fields.time}} hos läkaren är inställd.');
});

test('a summons that asks is still a summons', () => {
  const draft = draftOfBlocks([
    heading('Kallelse'),
    paragraph('Du är välkommen tisdag 8 december 2026 klockan 13.30.'),
    paragraph('Har du någon allergi? Ja ☐ Nej ☐'),
    paragraph('Längd: ______ Vikt: ______'),
    table(['Läkemedel', 'Sluta'], ['Waran', 'Tre dagar före'], ['Trombyl', 'En dag före']),
  ]);
  expect(draft).toMatch(/^kind: questions$/mu);
  expect(draft).toMatch(/^category: kallelse$/mu);
  expect(draft.match(/^ +text: .*$/gmu)).toEqual([
    '    text: Har du någon allergi?',
    '    text: Längd',
    '    text: Vikt',
  ]);
  expect(draft).toContain('- Waran: Tre dagar före');
  expect(draft).not.toContain('Läkemedel: Sluta');
});

test('what leads nowhere is no link to the unit, and a name or a lead to a number does not stand alone', () => {
  const draft = draftOfBlocks([
    ...toTolvan,
    paragraph('Tolvan Tolvansson'),
    heading('Råd'),
    paragraph('Läs mer på 1177.se.'),
    paragraph('Behöver du ringa oss? 08-465 004 10'),
    paragraph('Ta med legitimation.'),
  ]);
  expect(draft).toContain('Läs mer på [1177]({{links.readMore}}).');
  expect(draft).not.toMatch(/fields\.name|Behöver du ringa/u);
  const html = '<h1>Artros</h1><p>Läs mer på <a href="https://www.1177.se">1177</a>.</p>';
  expect(drafted(Buffer.from(html)).missingLinks).toEqual(['readMore']);
});

test('a letter without a heading gets a name that the check lets through', () => {
  expect(
    drafted(docxOf({ blocks: [paragraph('Ta två tabletter varje dag.')] })).understood.description.name,
  ).toBe('Information om din vård');
});

test('a visit that nobody came to is no summons, whatever its day', () => {
  const draft = draftOfBlocks([
    ...toTolvan,
    heading('Vi saknade dig'),
    paragraph('Du hade en bokad tid den 1 oktober 2026 kl 14.45 men du kom inte.'),
    paragraph('Vill du ha en ny tid? Ja ☐ Nej ☐'),
  ]);
  expect(draft).toMatch(/^category: fråga$/mu);
  expect(draft).not.toMatch(/^summons:/mu);
});
