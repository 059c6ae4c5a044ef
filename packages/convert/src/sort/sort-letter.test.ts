import { describe, expect, test } from 'vitest';
import { reportOf } from '../report/report.ts';
import { docxOf } from '../testing/build-letter.ts';
import {
  drafted,
  draftOfBlocks,
  heading,
  item,
  paragraph,
  table,
  toTolvan,
} from '../testing/convert-blocks.ts';

const text = 'Ta med legitimation.';

describe('what is not for the reader', () => {
  test.each([
    'Dokument: AK-PI-077 Version 3 Gäller t.o.m. 2028-03-31 Fastställt av: Verksamhetschef O. Påhittsson',
    'AK-PI-077 Version 3',
    'Blankett V-12, utgåva 4',
    'Detta meddelande kan innehålla konfidentiell information. Om du inte är rätt mottagare, radera meddelandet.',
    'Tänk på miljön innan du skriver ut detta mail.',
    'Brevet är datorframställt och saknar underskrift.',
    'Ifylles av personal',
    'Ärende 2026:3312',
    'Undersöknings-id: RTG 555 019',
    'Vill du inte ha fler utskick? Avregistrera dig här.',
  ])('%s', (line) => {
    expect(draftOfBlocks([heading('Råd'), paragraph(text), paragraph(line)])).toMatch(
      /Ta med legitimation\.\s*$/u,
    );
  });

  test('a letterhead with the date or a number beside it', () => {
    const draft = draftOfBlocks([
      paragraph('Kirurgkliniken\t2026-11-26\nOperationsplaneringen'),
      paragraph('2026-11-23\tVår ref: FYS/26-1187'),
      ...toTolvan,
      heading('Operation'),
      paragraph(text),
    ]);
    expect(draft).not.toMatch(/Kirurgkliniken|2026-11-2|FYS|Operationsplaneringen/u);
  });

  test('a table that only says how the document is filed', () => {
    expect(
      draftOfBlocks([
        table(
          ['Dokumentnr', 'RUT-1234', 'Version', '3'],
          ['Giltig från', '2026-01-01', 'Godkänd av:', 'E. Påhittsson'],
        ),
        heading('Råd'),
        paragraph(text),
      ]),
    ).not.toMatch(/RUT|Godkänd/u);
  });

  test.each(['COVID-19 är fortfarande vanligt.', 'Ny version 2 av behandlingen gäller från 2027 för alla.'])(
    'but %s',
    (line) => {
      expect(draftOfBlocks([heading('Råd'), paragraph(line)])).toContain(line);
    },
  );
});

test('a first name alone before the number that says whose it is stands nowhere in the draft', () => {
  const draft = draftOfBlocks([
    heading('Utredning för Tolvan, f. 19121212-1212'),
    paragraph('Tolvan och en vuxen är med på alla tre besöken.'),
    paragraph('Patienten, född 19121212-1212, är kallad. Patienten tar med legitimation.'),
  ]);
  expect(draft).not.toMatch(/Tolvan|1212/u);
  expect(draft).toContain('Patienten tar med legitimation.');
});

describe('who it was written to', () => {
  const told = (source: string) => {
    const conversion = drafted(Buffer.from(source));
    return [
      ...conversion.draft.files.values(),
      JSON.stringify(reportOf(conversion, [], '2026-11-30', 'sv')),
    ].join('\n');
  };

  test('an address in the right column of a letterhead, in capitals', () => {
    const files = told(
      [
        'SÖMNMOTTAGNINGEN                                Universitetssjukhuset',
        '',
        'Datum:        9 november 2026          TOLVAN TOLVANSSON-MYR',
        'Vår ref:      SÖM/26/00871             PÅHITTADE GATAN 55 NB',
        'Er ref:       --                       982 17 EKDALEN',
        '',
        'REMISSBEKRÄFTELSE',
        '',
        'Vi har fått en remiss för dig, Tolvan. Vi hör av oss inom fyra veckor.',
      ].join('\n'),
    );
    expect(files).not.toMatch(/tolvan|påhittade|982 17/iu);
  });

  test('two names in a greeting', () => {
    expect(told('Hej Tova och Tolvan!\n\nDet är dags för vaccination. Vi ses, Tolvan.\n')).not.toMatch(
      /Tova|Tolvan/u,
    );
  });

  test('a number of a customer or a referral is not told', () => {
    expect(
      told('Kundnr 88-3120\n\nDu kom inte till ditt besök. Därför tar vi ut en avgift.\n'),
    ).not.toContain('88-3120');
  });

  test('the imprint of a unit is no person’s address', () => {
    const conversion = drafted(
      docxOf({
        blocks: [
          heading('Besök'),
          paragraph(text),
          paragraph('Med vänlig hälsning'),
          paragraph(
            'Psykiatri Ekdalen, Kvarngatan 19, 981 30 Ekdalen. Reception 08-465 004 80. Öppet måndag–torsdag 8–16.30.',
          ),
        ],
      }),
    );
    expect(
      reportOf(conversion, [], '2026-11-30', 'sv')
        .contact.map((line) => line.text)
        .join(),
    ).toContain('Kvarngatan 19');
  });

  test('a child’s name in the genitive is the child’s', () => {
    expect(
      draftOfBlocks([
        paragraph('Till vårdnadshavare för Tolvan Tolvansson'),
        heading('Tandvård'),
        paragraph('Nu är det dags för Tolvans besök hos oss.'),
      ]),
    ).toContain('dags för barnets besök');
  });
});

describe('how to reach the unit', () => {
  test.each([
    [
      'Ring oss på 08-465 004 70 (vard. 8–9.30) om du blir sämre. Ta med legitimation.',
      'Ring oss om du blir sämre. Ta med legitimation.',
    ],
    [
      'Har du frågor når du mig på telefontid tis och tors 10.15–11.00.\nTa med legitimation.',
      'Ta med legitimation.',
    ],
    ['Barnmorska svarar på 08-465 004 37, vard. 13.00–14.30. Ta med legitimation.', 'Ta med legitimation.'],
    ['Ring 08-465 004 19 inom 14 dagar.', 'Ring oss inom 14 dagar.'],
    [
      'Föredrar du att ringa är numret 08-465 004 35, vardagar kl. 13–15. Ta med legitimation.',
      'Ta med legitimation.',
    ],
  ])('%s', (line, left) => {
    expect(draftOfBlocks([heading('Besök'), paragraph(line)])).toContain(`{#besok .no-heading}

${left}
`);
  });

  test('hours to come without an appointment are for the reader', () => {
    const draft = draftOfBlocks([heading('Drop-in'), item('Tisdagar 13–16'), item('Vardagar 7.30–9')]);
    expect(draft).toContain('- Tisdagar 13–16\n- Vardagar 7.30–9');
  });

  test('the address of a unit that sent an e-mail is its contact, that of a person is not', () => {
    const mail = (from: string) =>
      drafted(
        Buffer.from(
          `From: ${from}\nTo: Tolvan Tolvansson <tolvan@example.org>\nSubject: Remiss\nMIME-Version: 1.0\nContent-Type: text/plain\n\nVi har fått din remiss och hör av oss till dig.\n`,
        ),
      );
    const contact = (from: string) =>
      reportOf(mail(from), [], '2026-11-30', 'sv').contact.map((line) => line.text);
    expect(contact('Hudmottagningen <hud@example.org>')).toEqual(['From: Hudmottagningen <hud@example.org>']);
    expect(contact('Eva Exempelsson <eva@example.org>')).toEqual([]);
  });

  test('a greeting goes with the number beside the name', () => {
    const draft = draftOfBlocks([
      paragraph('Hej Tolvan Tolvansson (19121212-1212),'),
      paragraph('det är dags för ett besök.'),
    ]);
    expect(draft).toMatch(/\n\nDet är dags för ett besök\.\s*$/u);
    expect(
      drafted(docxOf({ blocks: [paragraph('Hej Tolvan (19121212-1212),'), paragraph(text)] })).understood
        .fields,
    ).toEqual([]);
  });
});

test.each([
  ['Tid till provtagningen bokar du på www.1177.se.', 'bookTime'],
  ['Boka via e-tjänsterna på 1177.se.', 'bookTime'],
  ['Du kan omboka via 1177.se.', 'bookings'],
  ['Passar inte tiden? Boka en annan tid på 1177.se.', 'bookings'],
  ['Du kan se din remiss genom att logga in på 1177.se.', 'referrals'],
  ['Läs mer på www.1177.se, sök på ”stukad fot”.', 'readMore'],
  ['Skriv till oss på 1177.se.', 'contactUs'],
])('%s leads to %s', (line, link) => {
  expect(draftOfBlocks([heading('Mer'), paragraph(line)])).toContain(`{{links.${link}}}`);
});

describe('headings that only look like it', () => {
  const headings = (...blocks: Parameters<typeof draftOfBlocks>[0]) =>
    [...draftOfBlocks(blocks).matchAll(/^#+ (.*?)(?: \{.*\})?$/gmu)].map(([, title]) => title);

  test('the first line of a paragraph above its text or its list', () => {
    expect(
      headings(
        heading('Efter besöket'),
        paragraph(text),
        paragraph('Sola klokt\nAnvänd kläder och solkräm.'),
        paragraph('Håll koll på huden\nKontakta oss om fläcken\n- växer\n- blöder'),
      ),
    ).toEqual(['Efter besöket', 'Sola klokt', 'Håll koll på huden']);
  });

  test('but no running text that was broken off, no name and no label', () => {
    const draft = draftOfBlocks([
      heading('Efter besöket'),
      paragraph('Du får en ny tid hos\nOrtopeden i Storby, och den kommer i ett brev.'),
      paragraph('Plats: Entré B\nTa av dig skorna när du kommer in.'),
    ]);
    expect(draft.match(/^#+ /gmu)).toHaveLength(1);
  });

  test('underlined words, one word with a full stop, and a colon above whole sentences', () => {
    const html =
      '<h1>Råd</h1><p>Läs det här.</p><p><u>Tolk</u></p><p>Säg till i god tid.</p><p><b>Kostnad.</b> Besöket är gratis för alla barn.</p><p>&nbsp;</p><p>Före besöket:</p><ul><li>Sluta med linser.</li></ul><p>Kontakta oss om du</p><ul><li>får feber</li></ul>';
    const { draft } = drafted(new TextEncoder().encode(`<html><body>${html}</body></html>`));
    expect(
      [...(draft.files.get(draft.template) ?? '').matchAll(/^#+ (.*?)(?: \{.*\})?$/gmu)].map(
        ([, title]) => title,
      ),
    ).toEqual(['Råd', 'Tolk', 'Kostnad', 'Före besöket']);
  });

  test('rows of one bold text part a table', () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td${cells.length === 1 ? ' colspan="2"' : ''}>${cell}</td>`).join('')}</tr>`;
    const html = `<h1>Min plan</h1><p>Häng planen på kylskåpet hemma.</p><table>${row('<b>Grönt: barnet mår bra</b>')}${row('Leker<br>Sover', '1 dos morgon')}${row('<b>Rött: akut</b>')}${row('Blå läppar', 'Ring 112.')}</table>`;
    const { draft } = drafted(new TextEncoder().encode(`<html><body>${html}</body></html>`));
    expect(draft.files.get(draft.template)).toContain(
      '## Grönt: barnet mår bra\n\n- Leker\n- Sover\n- 1 dos morgon\n\n## Rött: akut\n\n',
    );
  });
});

describe('what only the sender needs', () => {
  test.each([
    ['LAB-ID: Q92-55418-K'],
    ['Ä.nr 7-2026-448'],
    ['Ang: remiss avs. hudförändring (RM-2026-30915)'],
    ['En del av Närvården Solberget AB'],
    ['«Förnamn» «Efternamn»'],
    ['Anteckningar från besöket: vikt ______ kg'],
    ['Remisskoordinator: Lova P.'],
    ['Utskickat av: /inger s den 26/11 2026'],
    ['ENDO 04 ersätter ENDO 03 Kopia: remittent, akten'],
    ['Sätt kryss i rutan'],
    ['Brevid 0099-4471-23 | 2026-11-25 | Löpnr 17 av 240'],
    ['2026-08-24 / EL'],
    ['Detta mejl går inte att svara på.'],
    ['Ärende 26-PA-00812'],
    ['Handl. Eva Provberg'],
    ['Ekdalen, onsdagen efter första advent'],
    ['--'],
    ['- - - - Klipp här - - - -'],
    ['> Hej, jag undrar när besöket är?'],
  ])('%s', (line) => {
    expect(
      draftOfBlocks([paragraph('Hudkliniken'), paragraph(line), heading('Råd'), paragraph(text)]),
    ).toMatch(/Råd \{#rad \.no-heading\}\s*Ta med legitimation\.\s*$/u);
  });

  test('what is signed, and who sends below the closing', () => {
    expect(
      draftOfBlocks([
        heading('Råd'),
        paragraph(text),
        paragraph('Jag har tagit del av ovanstående'),
        paragraph('______________________\t____________'),
        paragraph('Låntagarens underskrift\tDatum'),
        paragraph('Hälsar'),
        paragraph('gm Eva Provberg, sjuksköterska'),
        paragraph(
          'Hudkliniken, Doktorsstigen 1, 123 45 Ekdalen. Tel 08-465 004 88, tis 9-11. Besök oss gärna på www.example.org/hud',
        ),
      ]),
    ).toMatch(/Ta med legitimation\.\s*$/u);
  });

  test('but whom it is for stays', () => {
    expect(draftOfBlocks([paragraph('Till dig som är 65 år eller äldre'), paragraph(text)])).toContain(
      '65 år',
    );
  });
});

test('the address below the name of whoever the letter is about is personal', () => {
  const { draft, understood } = drafted(
    docxOf({
      blocks: [
        paragraph('Patientens namn: Tolvan Tolvansson'),
        paragraph('Adress: Påhittade gatan 12, 123 45 Ekdalen'),
        heading('Råd'),
        paragraph(text),
      ],
    }),
  );
  expect([...draft.files.values()].join('')).not.toMatch(/Påhittade|Ekdalen/u);
  expect(understood.personal.lines).toEqual(['Påhittade gatan 12', '123 45 Ekdalen']);
});

test('a short paragraph between finished text and running text is a heading, however it is set', () => {
  const draft = draftOfBlocks([
    heading('Råd'),
    paragraph('Vila i två dagar.'),
    paragraph('Så sköter du såret'),
    paragraph('Håll såret torrt i två dygn efter operationen.'),
    paragraph('Ring oss om'),
    item('du får feber'),
    paragraph('Handduk'),
    paragraph('Tofflor'),
    paragraph('Ta med det här till besöket på mottagningen.'),
  ]);
  expect([...draft.matchAll(/^# (.*?) \{/gmu)].map(([, title]) => title)).toEqual([
    'Råd',
    'Så sköter du såret',
  ]);
});

test('an address whose lines ran together is the reader’s', () => {
  const { draft, understood } = drafted(
    docxOf({
      blocks: [
        paragraph('Kirurgmottagningen'),
        paragraph('Tolvan Tolvansson Påhittade gatan 12 B 123 45 EKDALEN'),
        heading('Råd'),
        paragraph('Vila i två dagar, Tolvan.'),
      ],
    }),
  );
  expect([...draft.files.values()].join('')).not.toMatch(/Tolvan|Påhittade|EKDALEN/u);
  expect(understood.personal.lines).toEqual(['Påhittade gatan 12 B', '123 45 EKDALEN']);
});

test('a table that only sets text beside other text is read as text, with the headings in it', () => {
  const html =
    '<table><tr><td colspan="2"><b>Råd om eksem</b></td></tr><tr><td><h3>Smörj</h3><p>Smörj två gånger om dagen.</p></td><td><h3>Bada</h3><p>Bada kort, högst tio minuter.</p></td></tr></table>';
  const { draft } = drafted(new TextEncoder().encode(`<html><body>${html}</body></html>`));
  expect(draft.files.get(draft.template)).toMatch(
    /# Smörj \{#smorj\}\n\nSmörj två gånger om dagen\.\n\n# Bada \{#bada\}\n\nBada kort, högst tio minuter\.\s*$/u,
  );
});

test('a letterhead with labels in bold goes on below them, and a number stands below its label', () => {
  expect(
    draftOfBlocks([
      { kind: 'bold', text: 'Besöksadress' },
      paragraph('Doktorsstigen 6, plan 5'),
      { kind: 'bold', text: 'Vår referens' },
      paragraph('NEU-R 2026:3317 / ws'),
      paragraph('Ekdalen den 23 november 2026'),
      heading('Råd'),
      paragraph(text),
    ]),
  ).toMatch(/Råd \{#rad \.no-heading\}\s*Ta med legitimation\.\s*$/u);
});

test('who made a leaflet goes, and its address is how to reach the unit', () => {
  const conversion = drafted(
    docxOf({
      blocks: [
        heading('Råd'),
        paragraph(text),
        paragraph(
          'Sammanställt av: barnsjuksköterska Eva Provberg, reviderat våren 2024. Barnmottagningen, Parkgatan 15, 271 33 Ekdalen. Kopiera gärna! /EP',
        ),
      ],
    }),
  );
  expect(conversion.draft.files.get(conversion.draft.template)).toMatch(/Ta med legitimation\.\s*$/u);
  expect(
    reportOf(conversion, [], '2026-11-30', 'sv')
      .contact.map((line) => line.text)
      .join(),
  ).toContain('Parkgatan 15');
});

test('what somebody wrote above a letter that they sent on is no part of it', () => {
  const mail = (subject: string) =>
    drafted(
      Buffer.from(
        `From: Eva Provberg <eva@example.org>\nTo: Bo Provsson <bo@example.org>\nSubject: ${subject}\nContent-Type: text/plain\n\nHej! Kan du skriva ut det här?\n\nFrån: Vera Provdotter\nTill: Eva Provberg\nÄmne: Råd\n\nTa med legitimation när du kommer.\n`,
      ),
    );
  const draft = (subject: string) => [...mail(subject).draft.files.values()].join('');
  expect(draft('VB: Råd')).not.toContain('skriva ut');
  expect(draft('Råd')).toContain('skriva ut');
});

test('who sends in the footer sends below the title too, and a member of staff in a table is no reader', () => {
  const draft = draftOfBlocks(
    [
      ...toTolvan,
      heading('Din operation'),
      paragraph('Dagkirurgiskt centrum Strandkajen'),
      table(['Var:', 'Mottagning 4, plan 1'], ['Hos:', 'BMA Karin Provbrandt']),
      paragraph('Boka om på 1177.se, annars tel. 08-465 004 38.'),
    ],
    { footer: ['Dagkirurgiskt centrum Strandkajen, Hamnplan 1, 123 45 Ekdalen'] },
  );
  expect(draft).not.toMatch(/Strandkajen|fields\.name|annars|Provbrandt/u);
  expect(draft).toContain('{{fields.staff}}');
});

test('an e-service that only the letter knows becomes a link whose address is to be found', () => {
  const conversion = drafted(
    docxOf({
      blocks: [
        heading('Beslut'),
        paragraph('Anmäl ditt konto i e-tjänsten "Mina utbetalningar" inom 60 dagar.'),
      ],
    }),
  );
  expect(conversion.draft.files.get(conversion.draft.template)).toContain(
    'i e-tjänsten [Mina utbetalningar]({{links.service}}) inom 60 dagar.',
  );
  expect(reportOf(conversion, [], '2026-11-30', 'sv').todos.join()).toContain('Mina utbetalningar');
});

test('bold words with a colon above a list are a heading, and what only paper needs goes', () => {
  const draft = draftOfBlocks([
    heading('Laktostest'),
    paragraph('Testet tar två timmar.'),
    { kind: 'bold', text: 'Dagen före:' },
    item('Rök inte.'),
    paragraph('Riv av och lägg på brevlådan. Portot är betalt. Svara före årsskiftet.'),
  ]);
  expect(draft).toMatch(/# Dagen före \{#dagen-fore\}\n\n- Rök inte\.\n\nSvara före årsskiftet\.\s*$/u);
});

test('a letterhead in a cell above the address is no recipient, whatever its first line is called', () => {
  const draft = draftOfBlocks([
    table(
      [
        'BILDDIAGNOSTIK SYD\nRöntgenavdelningen\nPåhittade sjukhuset\n294 80 Tunagård\nTfn 040-628 04 52',
        'KALLELSE',
      ],
      ['', 'Tolvan Tolvansson\nPåhittsvägen 3A\n294 93 GISLAHULT'],
    ),
    heading('Råd'),
    paragraph(text),
  ]);
  expect(draft).not.toMatch(/Tolvan|Påhittsvägen|GISLAHULT/u);
});

test('what ends in "tid" is no number of the letter', () => {
  const draft = draftOfBlocks([
    paragraph('Ankomsttid: 07.50\nBesökstid: 13.30'),
    heading('Råd'),
    paragraph(text),
  ]);
  expect(draft).not.toContain('07.50');
  expect(draft).toContain('Ankomsttid: {{fields.time}}');
});

test('half a tablet and a blood pressure in a table are no page numbers', () => {
  const draft = draftOfBlocks([
    heading('Ny dos'),
    table(['Dag', 'Tabletter', 'Blodtryck'], ['Måndag', '1/2', '141/88'], ['Tisdag', '1', '128/76']),
  ]);
  for (const value of ['1/2', '141/88', '128/76']) expect(draft).toContain(value);
});

test('the message that an e-mail answers goes; a letter that somebody answered with a word stays', () => {
  const answered = [
    paragraph('-----Ursprungligt meddelande-----'),
    paragraph(
      'Från: Provmottagningen\nSkickat: den 30 november 2026\nTill: Barnmottagningen\nÄmne: SV: kurs',
    ),
    paragraph('Kan ni skicka ut den här texten?'),
  ];
  const letter = [
    heading('Astmaskola'),
    paragraph('Ge medicinen med andningsbehållare, två puffar åt gången.'),
  ];
  expect(draftOfBlocks([...letter, ...answered])).not.toMatch(/Ursprungligt|Ämne|Kan ni skicka/u);
  expect(draftOfBlocks([paragraph('Se nedan!'), ...answered, ...letter])).toContain('två puffar åt gången');
});

test('directions and opening hours go with the unit, what they forbid or cost elsewhere stays', () => {
  const draft = draftOfBlocks([
    heading('Avgift'),
    paragraph('Du betalar 200 kronor. Du får inte köra buss efter besöket.'),
    heading('Hitta hit'),
    paragraph('Buss 4 stannar utanför. Parkering finns på baksidan.'),
    heading('Öppettider'),
    table(['Måndag–torsdag', '7.30–17.00'], ['Fredag', '7.30–15.00']),
  ]);
  expect(draft).toContain('Du betalar 200 kronor. Du får inte köra buss efter besöket.');
  expect(draft).not.toMatch(/stannar|Parkering|7\.30|Hitta hit|Öppettider/u);
});

test('a line that says how to cancel and what it costs is more than how to reach the unit', () => {
  const draft = draftOfBlocks([
    heading('Avbokning'),
    paragraph(
      'Meddela oss per telefon om du inte kan komma – 08-465 004 90 vardagar kl. 8–9. Sen avbokning kostar 400 kronor.',
    ),
    paragraph('Hälsningar'),
  ]);
  expect(draft).toContain('Sen avbokning kostar 400 kronor.');
  expect(draft).not.toContain('465');
});

test('1177 without an address, and the record by its old name, become links', () => {
  const draft = draftOfBlocks([
    heading('Före samtalet'),
    paragraph('Logga in på 1177 och svara på formulären.'),
    paragraph('Provsvaret kommer i Journalen via nätet.'),
    paragraph('Ring 1177 om du behöver råd.'),
    heading('Läs mer'),
    paragraph('Läs mer på 1177.se/vaccinationer.'),
  ]);
  expect(draft).toContain('{{links.forms}}');
  expect(draft).toContain('{{links.journal}}');
  expect(draft).toContain('Ring 1177 om du behöver råd.');
  expect(draft).toContain('[1177 om vaccinationer]({{links.readMore}})');
});
