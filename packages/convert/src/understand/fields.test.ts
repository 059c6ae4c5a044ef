import { describe, expect, test } from 'vitest';
import { draftOfBlocks, heading, item, paragraph, table, toTolvan } from '../testing/convert-blocks.ts';

describe('a table without a head', () => {
  test('has a day, a time and a place in one cell', () => {
    const draft = draftOfBlocks([
      heading('Tid för operation'),
      table(
        ['Operationsdag:', 'fredag den 8 januari 2027'],
        ['Inskrivning:', 'måndag den 4 januari 2027 kl. 9.15, Kirurgmottagningen, plan 4'],
        ['Ankomst:', 'kl. 6.45 till avdelning 42'],
        ['Sista måltid:', 'kl. 24'],
      ),
    ]);
    expect(draft).toContain('- Operationsdag: {{fields.date}}');
    expect(draft).toContain('- Inskrivning: {{fields.date2}} kl. {{fields.time}}, {{fields.place}}');
    expect(draft).toContain('- Ankomst: kl. {{fields.time2}} till {{fields.place2}}');
    expect(draft).toContain('- Sista måltid: kl. 24');
  });

  test('gives each of several days its own field', () => {
    const draft = draftOfBlocks([
      heading('Artrosskola'),
      table(
        ['Tillfälle 1', '12 januari 2027', 'kl. 9.00–10.30'],
        ['Tillfälle 2', '19 januari 2027', 'kl. 9.00–11.00'],
      ),
    ]);
    expect(draft).toContain('- Tillfälle 1: {{fields.date}}. kl. {{fields.time}}');
    expect(draft).toContain('- Tillfälle 2: {{fields.date2}}. kl. {{fields.time2}}');
  });

  test('that opens for all who want to come keeps its days, hours and rooms', () => {
    const draft = draftOfBlocks([
      ...toTolvan,
      heading('Vaccination'),
      table(
        ['Dag', 'Tid', 'Lokal'],
        ['Tisdagar', '13.00–16.00', 'Plan 1, väntrum B'],
        ['Lördag 5 december', '10–14', 'Biblioteket'],
      ),
    ]);
    expect(draft).toContain('Lördag 5 december: Tid: 10–14. Lokal: Biblioteket');
    expect(draft).not.toContain('fields.');
  });
});

describe('values of the reader', () => {
  const values = (...blocks: Parameters<typeof draftOfBlocks>[0]) =>
    draftOfBlocks([...toTolvan, heading('Dina prov'), ...blocks]);

  test.each([
    ['Hb 128 g/L', 'Hb {{fields.result}}'],
    ['CRP: <5 mg/L (referens under 5 mg/L)', 'CRP: {{fields.result}} (referens under 5 mg/L)'],
    ['PK(INR) 2,4', 'PK(INR) {{fields.result}}'],
    [
      'Ditt blodtryck var 145/85 mmHg. Målet är under 140/90 mmHg.',
      'var {{fields.result}}. Målet är under 140/90 mmHg.',
    ],
    [
      'Ditt långtidssocker är 61 mmol/mol, mål under 52 mmol/mol.',
      'är {{fields.result}}, mål under 52 mmol/mol.',
    ],
    ['TPK 245 x10^9/L', 'TPK {{fields.result}}'],
  ])('%s', (line, shown) => {
    expect(values(item(line))).toContain(shown);
  });

  test('stand in a table without a head, and what they should be stays', () => {
    const draft = values(
      table(['TSH', '6,2 mIE/l', '(referens 0,4–4,0)'], ['fT4', '11 pmol/l', '(referens 12–22)']),
    );
    expect(draft).toContain('- TSH: {{fields.result}}. (referens 0,4–4,0)');
    expect(draft).toContain('- fT4: {{fields.result2}}. (referens 12–22)');
  });

  test('are no doses, and no limits that hold for everyone', () => {
    const lines = [
      'Ta 50 mikrogram Levaxin varje morgon.',
      'Ring 112 om blodsockret är över 15 mmol/l.',
      'Ta B12 1 mg dagligen.',
    ];
    const draft = values(...lines.map(item));
    for (const line of lines) expect(draft).toContain(line);
  });
});

describe('days and places in sentences', () => {
  test('labels without a colon count under each other', () => {
    const draft = draftOfBlocks([
      heading('Samtal'),
      paragraph(
        'När fredagen den 4 december 2026, klockan 13.00\nVar Kvarngatan 19, våning 4\nVem kurator Eva Påhittsson',
      ),
    ]);
    expect(draft).toContain('När {{fields.date}}, klockan {{fields.time}}');
    expect(draft).toContain('Var {{fields.place}}');
    expect(draft).toContain('Vem {{fields.staff}}');
  });

  test('where something was done, and how long one waits', () => {
    const draft = draftOfBlocks([
      ...toTolvan,
      heading('Cellprov'),
      paragraph('Du lämnade provet 2026-10-12 hos Barnmorskemottagningen Ålgatan.'),
      heading('Hur lång är väntetiden?'),
      paragraph('F n ca 16 veckor. Enligt lagen är det högst 90 dagar.'),
    ]);
    expect(draft).toContain('{{fields.date}} hos {{fields.place}}.');
    expect(draft).toContain('F n {{fields.waitingTime}}. Enligt lagen är det högst 90 dagar.');
  });

  test('a label in the middle of a line, and where whoever wrote the referral works', () => {
    const draft = draftOfBlocks([
      ...toTolvan,
      heading('Operation'),
      paragraph('Ny tid: tisdag 16 februari 2027 kl 07.15. Plats: Dagkirurgen, plan 2.'),
      paragraph('Vi har fått en remiss från doktor Eva Provberg på Vårdcentralen Borgen.'),
    ]);
    expect(draft).toContain('Plats: {{fields.place}}.');
    expect(draft).toContain('från {{fields.staff}} på {{fields.referrer}}.');
  });

  test('the time of a visit in bold is text, not a heading', () => {
    const draft = draftOfBlocks([
      paragraph('Det är dags för vaccination. Ni är välkomna'),
      { kind: 'bold', text: 'onsdag 18 november kl 13.15, rum 4' },
      paragraph('Sprutan ges i armen.'),
    ]);
    expect(draft).toContain('\n\n{{fields.date}} kl {{fields.time}}, {{fields.place}}\n\n');
  });

  test('a last day that the reader is given is a field, in a letter to one person and in one to many', () => {
    const line = 'Lämna hälsodeklarationen senast den 14 december, annars stryks tiden.';
    for (const to of [[], toTolvan])
      expect(draftOfBlocks([...to, heading('Operation'), paragraph(line)])).toContain(
        'senast {{fields.date}}, annars',
      );
  });

  test('a place follows the time of a visit', () => {
    const draft = draftOfBlocks([
      heading('Tandbehandling'),
      paragraph('Vi har bokat tid måndag 11 januari 2027 klockan 09.50, Behandlingsrum 3.'),
    ]);
    expect(draft).toContain('{{fields.date}} klockan {{fields.time}}, {{fields.place}}.');
  });
});

test('what is lent, what is done, and where the letter says who sent the reader', () => {
  const loan = draftOfBlocks([
    heading('Lån'),
    table(
      ['Hjälpmedel', 'Individnr', 'Lånas till'],
      ['Rollator', 'HJ 004417-B', '1 juni 2027'],
      ['Duschstol', 'HJ 011029-A', '1 juni 2027'],
    ),
  ]);
  expect(loan).not.toMatch(/Rollator|HJ 0|juni/u);
  const visit = draftOfBlocks([
    ...toTolvan,
    heading('Kallelse'),
    table(
      ['Undersökning', 'Datortomografi av buken'],
      ['Dag', 'måndag 9 november 2026'],
      ['Tid', 'kl. 10.40'],
    ),
    paragraph('Din vårdcentral (Vårdcentralen Linden) har 12 november 2026 skickat en remiss till oss.'),
    paragraph(
      'Du är välkommen torsdag 11 februari 2027 kl 08.10 till operationssal 2, hos käkkirurg Eva Provberg.',
    ),
  ]);
  expect(visit).not.toMatch(/Datortomografi|Linden/u);
  expect(visit).toContain('till {{fields.place}}, hos {{fields.staff}}.');
});

test('what holds for the reader only, who answers for the care, and where to report', () => {
  const draft = draftOfBlocks([
    ...toTolvan,
    heading('Ditt avtal'),
    paragraph('Ditt avtal gäller till och med 31 januari 2027. Priserna gäller från 1 januari 2027.'),
    paragraph('Kontaktsjuksköterska: Tyra Provberg, 08-465 004 61'),
    paragraph('PK-INR den 30 november: 2,7. Målområde 2,0–3,0.'),
    paragraph('Välkommen onsdag 16 december 2026 kl. 14.20. Anmäl dig i receptionen MR 2, plan 0, ingång B.'),
    table(
      ['Din nya tid:', 'torsdag 14 januari 2027 kl 15.10', 'obs'],
      ['Plats:', 'Bussen på Stortorget', ''],
    ),
  ]);
  expect(draft).toContain('till och med {{fields.date}}. Priserna gäller från 1 januari 2027.');
  expect(draft).toContain('Kontaktsjuksköterska: {{fields.staff}}');
  expect(draft).toMatch(/PK-INR \{\{fields\.date\d?\}\}: \{\{fields\.result\}\}\. Målområde 2,0–3,0\./u);
  expect(draft).toContain('i receptionen {{fields.place}}.');
  expect(draft).not.toContain('Stortorget');
});

test('a line that is only a place below the time of a visit is where it is', () => {
  const draft = draftOfBlocks([
    heading('Ultraljud'),
    paragraph('Fredagen den 15 januari 2027 kl 9.15'),
    paragraph('Fysiologiska kliniken, hus D, plan 1'),
    paragraph('Kaféet finns i hus A, plan 2.'),
  ]);
  expect(draft).toContain('{{fields.place}}');
  expect(draft).toContain('Kaféet finns i hus A, plan 2.');
});

describe('what a letter to one person says of that person', () => {
  const about = (...blocks: Parameters<typeof draftOfBlocks>[0]) =>
    draftOfBlocks([...toTolvan, heading('Din tid'), ...blocks]);

  test.each([
    [
      'Tiden är tisdag 15 december 2026 kl. 11.20 hos sjuksköterska Eva Provberg, mottagningsrum 7.',
      'hos {{fields.staff}}, {{fields.place}}.',
    ],
    [
      'Måndag 4 januari 2027 ska du komma till Dagkirurgen, hus 12, plan 3 klockan 07.00.',
      'komma till {{fields.place}} klockan',
    ],
    [
      'Vi fick en remiss från Ekbackens vårdcentral den 20 oktober.',
      'från {{fields.referrer}} {{fields.date}}.',
    ],
    ['Du är planerad för operation av vänster öga.', 'operation av {{fields.bodyPart}}.'],
    ['Ta bort nagellack på vänster pekfinger.', 'på vänster pekfinger.'],
    [
      'Remissen kom till oss den 12 november och är skriven av läkare vid Läkarhuset Låtsasbro.',
      'kom till oss {{fields.date}} och är skriven av läkare vid {{fields.referrer}}.',
    ],
    ['Vi räknar med att du får komma i mars–april 2027.', 'får komma i {{fields.waitingTime}}.'],
    ['Vi kan inte ta emot dig den 28 oktober kl 09.30.', 'emot dig {{fields.date}} kl {{fields.time}}.'],
    ['Vi har reserverat tid den 3/12 kl. 16.00.', 'tid {{fields.date}} kl. {{fields.time}}.'],
    [
      'Gruppen träffas i gymnastiksalen på plan 0, klockan 15.00–16.00. Första gången är den 10 september 2026.',
      'i {{fields.place}}, klockan {{fields.time}}. Första gången är {{fields.date}}.',
    ],
    [
      'Du har tid den 3 december kl. 16.00. Du hittar oss på Doktorsgatan 9 (porten med grön dörr).',
      'hittar oss på {{fields.place}}.',
    ],
    ['Var: Barnmorskemottagningen Kaprifolen', '{{fields.place}}'],
  ])('%s', (line, shown) => {
    expect(about(paragraph(line), paragraph('Välkommen till oss på mottagningen.'))).toContain(shown);
  });

  test('visits beside each other, each with its own column', () => {
    const draft = about(
      table(
        ['', 'Hämta utrustning', 'Lämna utrustning'],
        ['Dag', 'tisdag 5 januari 2027', 'onsdag 6 januari 2027'],
        ['Tid', '14.30', 'senast 10.00'],
        ['Var', 'Receptionen, hus B, våning 1', 'Sömnlab, hus B, våning 3'],
      ),
    );
    for (const field of ['date2', 'time2', 'place2']) expect(draft).toContain(`{{fields.${field}}}`);
  });

  test('a place to take or leave becomes a question', () => {
    expect(about(paragraph('Tacka ja eller nej till platsen senast den 18 december.'))).toContain(
      'Vill du ha platsen?',
    );
  });
});

test('a day on which something changes for all stays, also in a letter to one person', () => {
  for (const line of [
    'Måndag den 11 januari 2027 flyttar vi till nya lokaler.',
    'Från och med den 1 januari 2027 ändrar vi våra tider för provtagning.',
  ])
    for (const to of [[], toTolvan])
      expect(draftOfBlocks([...to, heading('Nya lokaler'), paragraph(line)])).toContain(line);
});

describe('what a letter says of a visit', () => {
  test('a day, a time, who one meets and a floor, and all of them once more', () => {
    const draft = draftOfBlocks([
      heading('Hörselprov'),
      paragraph('Välkommen tisdag 12 januari klockan 13.30 till audionom Hanna Hörnsten på plan 3.'),
      paragraph('Vi ses tisdag 12 januari klockan 13.30. Gå till plan 3 och fråga efter Hanna Hörnsten.'),
      paragraph('Telefonen är öppen klockan 13.30.'),
    ]);
    expect(draft).toContain(
      'Välkommen {{fields.date}} klockan {{fields.time}} till {{fields.staff}} på {{fields.place}}.',
    );
    expect(draft).toContain(
      'Vi ses {{fields.date}} klockan {{fields.time}}. Gå till {{fields.place}} och fråga efter {{fields.staff}}.',
    );
    expect(draft).toContain('Telefonen är öppen klockan 13.30.');
    expect(draft).not.toContain('date2');
  });

  test('a day without a year is the visit’s own where a time stands beside it', () => {
    expect(draftOfBlocks([heading('Intyg'), paragraph('Tiden är 16 december kl 15.40 i rum 7.')])).toContain(
      'Tiden är {{fields.date}} kl {{fields.time}} i {{fields.place}}.',
    );
    const line = 'Mottagningen är stängd 24 december och öppnar igen 27 december kl 8.00.';
    expect(draftOfBlocks([heading('Intyg'), paragraph(line)])).toContain(line);
  });

  test('lines with a label that nobody has listed, and rooms after labels of much', () => {
    const draft = draftOfBlocks([
      heading('Röntgen'),
      paragraph('Undersökning: torsdag 18 februari 2027\nAnmälan: Röntgen, entré A, plan 1'),
      paragraph('Anmälan: sker i kassan.'),
    ]);
    expect(draft).toContain('Undersökning: {{fields.date}}');
    expect(draft).toContain('Anmälan: {{fields.place}}');
    expect(draft).toContain('Anmälan: sker i kassan.');
  });

  test('what is changed for one reader is that reader’s, how long a sick leave is too', () => {
    const draft = draftOfBlocks([
      ...toTolvan,
      heading('Ny dos'),
      paragraph('Vi ändrar därför dosen från och med 3 december. Du är sjukskriven i 3 veckor.'),
      paragraph('Den som opereras blir sjukskriven 2–3 veckor. Stygnen tas efter 12–14 dagar.'),
    ]);
    expect(draft).toContain('från och med {{fields.date}}. Du är sjukskriven i {{fields.offWork}}.');
    expect(draft).toContain('2–3 veckor. Stygnen tas efter 12–14 dagar.');
  });

  test('how long an examination takes stays beside what is done', () => {
    const draft = draftOfBlocks([
      table(
        ['Din tid:', 'torsdag 11 februari 2027 klockan 8.20'],
        ['Undersökning:', 'Mammografi, cirka 10 minuter'],
      ),
    ]);
    expect(draft).toContain('cirka 10 minuter');
    expect(draft).not.toContain('Mammografi');
  });
});
