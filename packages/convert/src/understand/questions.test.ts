import { expect, test } from 'vitest';
import { docxOf } from '../testing/build-letter.ts';
import { drafted, draftOfBlocks, heading, item, paragraph, table } from '../testing/convert-blocks.ts';

const asked = (...blocks: Parameters<typeof docxOf>[0]['blocks']) =>
  drafted(
    docxOf({ blocks: [heading('Hälsodeklaration'), paragraph('Svara på frågorna.'), ...blocks] }),
  ).understood.questions.map(({ text, type, options, when }) => [
    text,
    type,
    ...options,
    ...(when ? [`(${when})`] : []),
  ]);

test('boxes in cells of their own are options, whatever the first row holds', () => {
  expect(
    asked(
      table(
        ['1. Har du någon hjärtsjukdom?', '[ ] Ja', '[ ] Nej'],
        ['2. Är du allergisk mot något läkemedel? Vilket?', '____________', ''],
        ['3. Hur mycket väger du (kg)?', '____________', ''],
        ['Längd (cm)', '☐ Under 160', '☐ Över 160'],
      ),
    ),
  ).toEqual([
    ['Har du någon hjärtsjukdom?', 'single', 'Ja', 'Nej'],
    ['Är du allergisk mot något läkemedel? Vilket?', 'text'],
    ['Hur mycket väger du (kg)?', 'number'],
    ['Längd (cm)', 'single', 'Under 160', 'Över 160'],
  ]);
});

test('a column for comments is a question of its own after the answer that it goes with', () => {
  expect(
    asked(
      table(
        ['', 'Ja', 'Nej', 'Om ja, vilken?'],
        ['Har du någon allergi?', '☐', '☐', ''],
        ['Tar du någon medicin?', '☐', '☐', ''],
      ),
    ),
  ).toEqual([
    ['Har du någon allergi?', 'single', 'Ja', 'Nej'],
    ['Vilken?', 'text', '(Ja)'],
    ['Tar du någon medicin?', 'single', 'Ja', 'Nej'],
    ['Vilken?', 'text', '(Ja)'],
  ]);
});

test('room that ends in what is counted asks for a number', () => {
  expect(
    asked(
      paragraph('1. Hur gammalt var barnet vid den första reaktionen? ______ år'),
      paragraph('2. Hur ofta tränar du? ______ gånger per vecka'),
      paragraph('3. Hur lång tid har du haft ont?'),
      paragraph('______________'),
    ),
  ).toEqual([
    ['Hur gammalt var barnet vid den första reaktionen? år', 'number'],
    ['Hur ofta tränar du? gånger per vecka', 'number'],
    ['Hur lång tid har du haft ont?', 'text'],
  ]);
});

test('a table for the sender to fill in asks the reader nothing', () => {
  expect(asked(table(['Datum', '________'], ['Tid', '________'], ['Plats', '________']))).toEqual([]);
});

test('a column that counts and a head of its own are no part of the questions', () => {
  const blocks = [
    table(
      ['Nr', 'Fråga', 'Svar'],
      ['1', 'Har du varit sövd tidigare?', '☐ Ja ☐ Nej'],
      ['2', 'Hur lång är du? (cm)', '______ cm'],
      ['3', 'Röker du? I så fall hur mycket?', ''],
    ),
    table(['Ifylles av personal'], ['BT:', 'Sign:']),
  ];
  expect(asked(...blocks)).toEqual([
    ['Har du varit sövd tidigare?', 'single', 'Ja', 'Nej'],
    ['Hur lång är du? (cm)', 'number'],
    ['Röker du? I så fall hur mycket?', 'text'],
  ]);
  expect(draftOfBlocks([heading('Frågor'), paragraph('Svara på frågorna.'), ...blocks])).toMatch(
    /Svara på frågorna\.\s*$/u,
  );
});

test('answers that are only set beside each other, and letters for numbers', () => {
  expect(
    asked(
      paragraph('a) Tar du blodförtunnande medicin?   Ja / Nej'),
      paragraph('b) Är du gravid?'),
      paragraph('Ja / Nej / Vet ej'),
    ),
  ).toEqual([
    ['Tar du blodförtunnande medicin?', 'single', 'Ja', 'Nej'],
    ['Är du gravid?', 'single', 'Ja', 'Nej', 'Vet ej'],
  ]);
});

test('figures to ring in are answers, and a row with room for words is a question of its own', () => {
  expect(
    asked(
      table(
        ['', 'Aldrig', 'Ibland', 'Ofta'],
        ['1. Sover du dåligt?', '0', '1', '2'],
        ['2. Är du trött på dagen?', '0', '1', '2'],
        ['Summa:', '', '', ''],
      ),
      table(
        ['', 'Ja', 'Nej'],
        ['Röker du?', '□', '□'],
        ['Snusar du?', '□', '□'],
        ['Vilka läkemedel tar du? ........'],
      ),
    ),
  ).toEqual([
    ['Sover du dåligt?', 'single', 'Aldrig', 'Ibland', 'Ofta'],
    ['Är du trött på dagen?', 'single', 'Aldrig', 'Ibland', 'Ofta'],
    ['Röker du?', 'single', 'Ja', 'Nej'],
    ['Snusar du?', 'single', 'Ja', 'Nej'],
    ['Vilka läkemedel tar du?', 'text'],
  ]);
});

test('a known form with figures to ring in is not copied', () => {
  const { understood, draft } = drafted(
    docxOf({
      blocks: [
        heading('Uppföljning'),
        paragraph('Fyll i formuläret GAD-7 före samtalet.'),
        heading('GAD-7'),
        table(
          ['', 'Inte alls', 'Flera dagar'],
          ['1. Känt dig nervös', '0', '1'],
          ['2. Haft svårt att slappna av', '0', '1'],
        ),
      ],
    }),
  );
  expect(understood.questions).toEqual([]);
  expect(understood.external).toEqual({ count: 2, reason: 'instrument' });
  expect([...draft.files.values()].join('')).not.toMatch(/nervös|slappna/u);
});

test('boxes below an instruction answer what was asked above it; figures and words to ring in are answers', () => {
  expect(
    asked(
      { kind: 'bold', text: 'Vill du fortsätta?' },
      paragraph('Svara nedan och skicka in.'),
      paragraph('[ ] Ja, gärna\n[ ] Nej tack'),
      paragraph('1. Hur ont har du? (0 = ingen smärta)\n0 1 2 3 4 5 6 7 8 9 10'),
      paragraph('2. Hur länge har du haft ont? Ringa in.\nmindre än 3 månader / 3–12 månader / längre'),
      paragraph('3. Vad vill du kunna göra?\na) ________\nb) ________'),
      paragraph('Vilka läkemedel tar du? Skriv namn och styrka.'),
      table(['Läkemedel', 'Styrka'], ['', ''], ['', '']),
    ),
  ).toEqual([
    ['Vill du fortsätta?', 'single', 'Ja, gärna', 'Nej tack'],
    ['Hur ont har du? (0 = ingen smärta)', 'number'],
    ['Hur länge har du haft ont?', 'single', 'mindre än 3 månader', '3–12 månader', 'längre'],
    ['Vad vill du kunna göra?', 'text'],
    ['Vilka läkemedel tar du? Skriv namn och styrka.', 'text'],
  ]);
});

test('a numbered question beside others has no room of its own; one that the letter answers is none', () => {
  expect(
    asked(
      paragraph('1. Säger barnet åtta ord? Ja / Nej'),
      paragraph('2. Vad äter barnet en vanlig dag?'),
      paragraph('3. Hur många timmar sover barnet?'),
      heading('Vanliga frågor'),
      paragraph('4. Kostar besöket något?'),
      paragraph('Nej, besöket är gratis för alla barn.'),
    ),
  ).toEqual([
    ['Säger barnet åtta ord?', 'single', 'Ja', 'Nej'],
    ['Vad äter barnet en vanlig dag?', 'text'],
    ['Hur många timmar sover barnet?', 'number'],
  ]);
});

test('boxes below an instruction are about what the heading says', () => {
  expect(
    asked(
      heading('Du kan välja'),
      paragraph('Kryssa för ett alternativ inom 14 dagar:'),
      paragraph('□ Jag väntar på tid\n□ Jag vill till en annan mottagning'),
    ),
  ).toEqual([['Du kan välja', 'single', 'Jag väntar på tid', 'Jag vill till en annan mottagning']]);
});

test('what follows the answers on the line, and what stands between them', () => {
  expect(
    asked(
      paragraph('Har du husdjur? Ja ( ) Nej ( ) Vilket? ________'),
      paragraph('Är du sjukskriven?  ja / nej   Om ja, sedan när? ________'),
      paragraph('Hur länge har du haft ont? Ringa in: dagar – veckor – år'),
      paragraph('Vilka dagar passar? (flera går bra) □ Måndag □ Fredag'),
      paragraph('Vilken undersökning vill du ha?'),
      paragraph('_____ (KUB / NIPT / Ingen)'),
      paragraph('Jag vill:\nO ha en ny tid\nO vänta'),
    ),
  ).toEqual([
    ['Har du husdjur?', 'single', 'Ja', 'Nej'],
    ['Vilket?', 'text', '(Ja)'],
    ['Är du sjukskriven?', 'single', 'ja', 'nej'],
    ['Sedan när?', 'date', '(ja)'],
    ['Hur länge har du haft ont?', 'single', 'dagar', 'veckor', 'år'],
    ['Vilka dagar passar? (flera går bra)', 'multiple', 'Måndag', 'Fredag'],
    ['Vilken undersökning vill du ha?', 'single', 'KUB', 'NIPT', 'Ingen'],
    ['Jag vill', 'single', 'ha en ny tid', 'vänta'],
  ]);
});

test('figures to ring in tell what their ends mean', () => {
  expect(
    asked(
      paragraph('Hur ont har du? Ringa in en siffra.'),
      paragraph('0 1 2 3 4 5 6 7 8 9 10'),
      paragraph('inte alls\tvärsta tänkbara'),
      paragraph('Hur sover du? (0 = dåligt, 10 = bra) ______'),
    ),
  ).toEqual([
    ['Hur ont har du? 0 = inte alls, 10 = värsta tänkbara.', 'number'],
    ['Hur sover du? (0 = dåligt, 10 = bra)', 'number'],
  ]);
});

test('a list of questions to answer needs no room; one to think about, or that the letter answers, asks nothing', () => {
  const list = [item('Hur sover barnet?'), item('Vad äter barnet?')];
  expect(asked(paragraph('Skriv ner svaren på frågorna:'), ...list)).toEqual([
    ['Hur sover barnet?', 'text'],
    ['Vad äter barnet?', 'text'],
  ]);
  expect(asked(heading('Fundera på före mötet'), ...list)).toEqual([]);
});

test('a list to choose from and a day of a Word form are answers', () => {
  expect(
    asked(
      { kind: 'choices', text: 'Hur länge blir du borta?', options: ['En vecka', 'Längre'] },
      paragraph('Datum för resan: ____-__-__'),
      table(['Vilket blodsocker hade du?', '______ mmol/l'], ['Har du haft känningar?', 'Ja Nej Vet inte']),
    ),
  ).toEqual([
    ['Hur länge blir du borta?', 'single', 'En vecka', 'Längre'],
    ['Datum för resan', 'date'],
    ['Vilket blodsocker hade du?', 'text'],
    ['Har du haft känningar?', 'single', 'Ja', 'Nej', 'Vet inte'],
  ]);
});

test('boxes below words that name them; a list to pack asks nothing', () => {
  expect(
    asked(
      paragraph('Rörlighet'),
      paragraph('☐ Jag går utan hjälp\n☐ Jag går med hjälp'),
      heading('Checklista'),
      paragraph('☐ Legitimation\n☐ Läsglasögon'),
    ),
  ).toEqual([['Rörlighet', 'single', 'Jag går utan hjälp', 'Jag går med hjälp']]);
});

test('who fills in the form, and signs it, is known in 1177', () => {
  const blocks = [
    table(
      ['Namn', '', 'Personnr', ''],
      ['Tel/mobil', '', 'Datum, underskrift', ''],
      ['Elevens namn och klass:', ''],
      ['Varför söker du vård?', ''],
    ),
    paragraph('Underskrift vårdnadshavare 1 __________ Namnförtydligande __________'),
    paragraph('Ifylles av personal: kreatinin ______ Sign ______'),
    paragraph('Antal besök hos fysioterapeut förra året: ____'),
  ];
  expect(asked(...blocks)).toEqual([
    ['Varför söker du vård?', 'text'],
    ['Antal besök hos fysioterapeut förra året', 'number'],
  ]);
  expect(draftOfBlocks([heading('Frågor'), paragraph('Svara på frågorna.'), ...blocks])).toMatch(
    /Svara på frågorna\.\s*$/u,
  );
});

test('numbered questions beside those with room, columns to write in, and a table that goes on the numbers', () => {
  expect(
    asked(
      paragraph('1. Hur lång är du (cm)?'),
      paragraph('2. Hur mycket väger du (kg)?'),
      table(['Sätt kryss', 'Ja', 'Nej'], ['3. Har du astma?', '☐', '☐'], ['4. Röker du?', '☐', '☐']),
      paragraph('5. Vilka mediciner tar du?'),
      table(['Läkemedel', 'Styrka', 'Hur ofta'], ['', '', ''], ['', '', '']),
      paragraph('Ort och datum\tNamnteckning'),
      paragraph('......................................'),
      paragraph('Målsmans namnteckning om patienten är under 18 år: ..............'),
    ),
  ).toEqual([
    ['Hur lång är du (cm)?', 'number'],
    ['Hur mycket väger du (kg)?', 'number'],
    ['Har du astma?', 'single', 'Ja', 'Nej'],
    ['Röker du?', 'single', 'Ja', 'Nej'],
    ['Vilka mediciner tar du? (läkemedel, styrka, hur ofta)', 'text'],
  ]);
});

const bare = (...texts: string[]) => texts.map((text) => paragraph(text));

test('plain lines below a line that tells to answer are questions, with types by their words', () => {
  expect(
    asked(
      ...bare(
        'Vi vill att du svarar på det här:',
        'Sedan när har du eksem?',
        'När brukar det klia?',
        'Ungefär hur många salvor har du provat?',
        'Har någon i familjen eksem? Om ja, vem?',
        'Är du höger- eller vänsterhänt?',
        'Beskriv vad du själv tror.',
      ),
    ),
  ).toEqual([
    ['Sedan när har du eksem?', 'date'],
    ['När brukar det klia?', 'text'],
    ['Ungefär hur många salvor har du provat?', 'number'],
    ['Har någon i familjen eksem?', 'single', 'Ja', 'Nej'],
    ['Vem?', 'text', '(Ja)'],
    ['Är du höger- eller vänsterhänt?', 'text'],
    ['Beskriv vad du själv tror.', 'text'],
  ]);
});

test('a list below a question is its answers in a form, and what the letter answers elsewhere', () => {
  const list = [item('När jag går'), item('När jag sitter')];
  expect(asked(paragraph('När gör det ont? Du kan ange flera alternativ.'), ...list)).toEqual([
    ['När gör det ont? Du kan ange flera alternativ.', 'multiple', 'När jag går', 'När jag sitter'],
  ]);
  expect(
    drafted(docxOf({ blocks: [heading('Höftsmärta'), paragraph('När kan det göra ont?'), ...list] }))
      .understood.questions,
  ).toEqual([]);
});

test('answers after a question on its line, in lines for boxes, and below it in a row', () => {
  expect(
    asked(
      paragraph('1. Hur ofta hostar du? Sällan / Ibland / Varje natt'),
      paragraph('2. Vilken sida? _ Höger _ Vänster'),
      paragraph('3. Vad dricker du? Kryssa för allt som stämmer. ☐ Te ☐ Kaffe'),
      paragraph('4. Hur ont gör det?'),
      paragraph('Ingen smärta 0 1 2 3 4 5 Värsta smärta'),
      paragraph('5. Hur mår du?'),
      table(['Bra', 'Sådär', 'Dåligt'], ['□', '□', '□']),
      paragraph('Hur stor oro känner du?'),
      table(['0', '1', '2', '3', '4', '5']),
    ),
  ).toEqual([
    ['Hur ofta hostar du?', 'single', 'Sällan', 'Ibland', 'Varje natt'],
    ['Vilken sida?', 'single', 'Höger', 'Vänster'],
    ['Vad dricker du? Kryssa för allt som stämmer.', 'multiple', 'Te', 'Kaffe'],
    ['Hur ont gör det? 0 = ingen smärta, 5 = värsta smärta.', 'number'],
    ['Hur mår du?', 'single', 'Bra', 'Sådär', 'Dåligt'],
    ['Hur stor oro känner du?', 'number'],
  ]);
});

test('answers on a line over rows of boxes, and words over room that they name', () => {
  expect(
    asked(
      paragraph('Ja Nej'),
      paragraph('1. Har du astma? ☐ ☐'),
      paragraph('2. Röker du? ☐ ☐'),
      paragraph('Beskriv dina besvär'),
      paragraph('______________'),
    ),
  ).toEqual([
    ['Har du astma?', 'single', 'Ja', 'Nej'],
    ['Röker du?', 'single', 'Ja', 'Nej'],
    ['Beskriv dina besvär', 'text'],
  ]);
});

test('fields of old Word forms and of web pages are room and answers', () => {
  expect(
    asked(
      { kind: 'oldField', text: 'Vilket öga?', options: ['Höger', 'Vänster'] },
      { kind: 'oldField', text: 'När märkte du det?' },
    ),
  ).toEqual([
    ['Vilket öga?', 'single', 'Höger', 'Vänster'],
    ['När märkte du det?', 'date'],
  ]);
  const page = `<html><body><h1>Frågor</h1><p>Svara på frågorna.</p>
    <p>Hur äter du? <select><option value="">Välj</option><option>Bra</option><option>Dåligt</option></select></p>
    <p><label>Beskriv din mat</label><br><textarea></textarea></p><button>Skicka</button></body></html>`;
  const { understood, draft } = drafted(new TextEncoder().encode(page));
  expect(understood.questions.map(({ text, type, options }) => [text, type, ...options])).toEqual([
    ['Hur äter du?', 'single', 'Bra', 'Dåligt'],
    ['Beskriv din mat', 'text'],
  ]);
  expect(draft.files.get(draft.template)).not.toContain('Skicka');
});
