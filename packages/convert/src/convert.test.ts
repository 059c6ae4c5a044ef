import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertLetter } from './convert.ts';
import { letterFolder } from './letter-folder.ts';
import type { Conversion } from './report/conversion.ts';
import { reportOf } from './report/report.ts';
import { reportLines } from './report/terminal.ts';
import {
  docbookOf,
  docxOf,
  htmlOf,
  odtOf,
  type TestBlock,
  type TestLetter,
  textOf,
} from './testing/build-letter.ts';

const today = '2026-11-30';
const formats = {
  docx: (letter: TestLetter) => docxOf(letter),
  odt: odtOf,
  html: htmlOf,
  text: textOf,
  docbook: docbookOf,
} as const;
const converted = (bytes: Uint8Array): Conversion => convertLetter(bytes, { today });

function draftOf(conversion: Conversion): string {
  if (conversion.kind !== 'draft') throw new Error(`refused: ${conversion.reasons.join()}`);
  return conversion.draft.files.get(conversion.draft.template) ?? '';
}

const paragraph = (text: string): TestBlock => ({ kind: 'paragraph', text });
const heading = (text: string): TestBlock => ({ kind: 'heading', text });
const address = (text: string): TestBlock => ({ kind: 'address', text });

const summons: TestLetter = {
  header: ['Region Ekdalen'],
  footer: ['Ögonmottagningen, Storgatan 4, 123 80 Ekdalen', 'Telefon 08-465 004 10', 'Sida 1 av 1'],
  blocks: [
    address('Tolvan Tolvansson'),
    address('Påhittade gatan 12'),
    address('123 45 EKDALEN'),
    paragraph('Ekdalen 2026-11-18'),
    heading('Kallelse till undersökning'),
    paragraph('Hej Tolvan!'),
    paragraph(
      'Du är välkommen till Ögonmottagningen tisdag 8 december 2026 klockan 13.30 hos doktor Provström.',
    ),
    { kind: 'bold', text: 'Inför besöket' },
    { kind: 'item', text: 'Ät inget efter klockan 22 kvällen före.' },
    { kind: 'item', text: 'Ta 2 tabletter Alvedon 500 mg, högst 4 gånger per dygn.' },
    { kind: 'bold', text: 'Om du inte kan komma' },
    paragraph(
      'Lämna återbud på telefon 08-465 004 10 senast 24 timmar före, Tolvan. Annars kostar det 400 kr.',
    ),
    paragraph('Personnummer: 19121212-1212'),
    paragraph('Med vänlig hälsning'),
    paragraph('Eva Exempelsson'),
    paragraph('medicinsk sekreterare'),
  ],
};

describe.each(Object.entries(formats))('a summons as %s', (_, build) => {
  const conversion = converted(build(summons));
  const draft = draftOf(conversion);

  test('what varies became fields, what is the same for everyone stays as it is', () => {
    expect(draft).toContain('{{fields.date}} klockan {{fields.time}} hos {{fields.staff}}');
    expect(draft).toContain('- Ät inget efter klockan 22 kvällen före.');
    expect(draft).toContain('- Ta 2 tabletter Alvedon 500 mg, högst 4 gånger per dygn.');
    expect(draft).toContain('Annars kostar det 400 kr.');
    expect(draft).toMatch(/^category: kallelse$/m);
    expect(draft).toMatch(/^# Inför besöket \{#infor-besoket\}$/m);
  });

  test('nothing of the person is in the draft, the report or the terminal', () => {
    const report = reportOf(conversion, [], today, 'sv');
    const shown = [draft, JSON.stringify(report), ...reportLines(report, 'brev', 'sv')].join('\n');
    expect(shown).not.toMatch(/tolvan|påhittade gatan|123 45|19121212-1212/i);
  });

  test('contact details go to the unit, the call becomes an e-service, the signature is told', () => {
    const report = reportOf(conversion, [], today, 'sv');
    expect(draft).not.toMatch(/08-465|Storgatan|Exempelsson|vänlig hälsning/);
    expect(draft).toContain('Lämna återbud senast 24 timmar före.');
    expect(draft).toContain('[dina bokade tider]({{links.bookings}})');
    expect(report.contact.map(({ text }) => text).join()).toContain('08-465 004 10');
    expect(report.dropped.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Med vänlig hälsning', 'Eva Exempelsson']),
    );
    expect(report.steps['5'].join()).toContain('Lämna återbud');
    expect(Object.values(report.steps).every((step) => step.length > 0)).toBe(true);
  });
});

test('a short form becomes questions with types and options', () => {
  const conversion = converted(
    docxOf({
      blocks: [
        heading('Frågor inför ditt besök'),
        paragraph('Namn: ____________'),
        paragraph('1. Röker du?'),
        paragraph('☐ Ja ☐ Nej'),
        paragraph('Om ja, hur mycket?'),
        paragraph('______________'),
        paragraph('2. När började besvären?'),
        paragraph('______________'),
        paragraph('3. Hur många barn har du?'),
        paragraph('Antal: ______'),
        paragraph('4. Kryssa alla som passar.'),
        paragraph('☐ Jag är gravid'),
        paragraph('☐ Jag ammar'),
      ],
    }),
  );
  if (conversion.kind !== 'draft') throw new Error('refused');
  expect(
    conversion.understood.questions.map(({ text, type, options, when }) => ({ text, type, options, when })),
  ).toEqual([
    { text: 'Röker du?', type: 'single', options: ['Ja', 'Nej'], when: undefined },
    { text: 'Hur mycket?', type: 'text', options: [], when: 'Ja' },
    { text: 'När började besvären?', type: 'date', options: [], when: undefined },
    { text: 'Hur många barn har du?', type: 'number', options: [], when: undefined },
    {
      text: 'Kryssa alla som passar.',
      type: 'multiple',
      options: ['Jag är gravid', 'Jag ammar'],
      when: undefined,
    },
  ]);
  expect(draftOf(conversion)).toMatch(/^kind: questions$/m);
});

test('ten questions and known forms are not copied', () => {
  const questions = (count: number) =>
    Array.from({ length: count }, (_, index) => [
      paragraph(`${index + 1}. Har du ont någonstans ${index}?`),
      paragraph('☐ Ja ☐ Nej'),
    ]).flat();
  const many = converted(
    docxOf({ blocks: [heading('Frågor'), paragraph('Vi läser dina svar.'), ...questions(12)] }),
  );
  expect(draftOf(many)).not.toContain('Har du ont');
  expect(draftOf(many)).toContain('[formuläret]({{links.forms}})');
  const known = converted(
    docxOf({
      blocks: [heading('Hälsosamtal'), paragraph('Vi läser dina svar.'), heading('AUDIT'), ...questions(3)],
    }),
  );
  expect(draftOf(known)).not.toContain('Har du ont');
  expect(reportOf(known, [], today, 'sv').instrument).toEqual(['AUDIT']);
});

test.each([
  ['recruitment', 'Vill du vara med i vår läkemedelsstudie? Vi söker deltagare.'],
  ['marketing', 'Höstens erbjudande: 20 % rabatt. Passa på och bjud med en vän.'],
  ['survey', 'Vi skickar enkäten till ett slumpmässigt urval av invånarna. Svara på enkäten.'],
  ['journalCopy', 'Här kommer kopior av din journal som du har begärt.'],
  ['journalCopy', 'Enligt din begäran översänds härmed kopior ur din patientjournal.'],
] as const)('%s is refused', (reason, text) => {
  const conversion = converted(docxOf({ blocks: [heading('Hej'), paragraph(text)] }));
  expect(conversion).toMatchObject({ kind: 'refused', reasons: [reason] });
});

test.each([
  'Höstens erbjudande om vaccination mot influensa. Passa på att boka tid nu.',
  'Diagnos: artros. Bedömning: träning hjälper. Åtgärd: du får en tid till fysioterapeut. Status: oförändrat.',
  'Efter besöket får du en enkät om hur du mår. Svara före nästa besök.',
  'En studie visar att träning hjälper mot artros.',
  'Du kan beställa en kopia av din journal. Svaret skickas till dig, och en kopia läggs i din journal.',
])('an ordinary letter is not refused: %s', (own) => {
  expect(converted(docxOf({ blocks: [heading('Hej'), paragraph(own)] })).kind).toBe('draft');
});

test('a study among the own patients is a question for a person, no refusal', () => {
  const conversion = converted(
    docxOf({
      blocks: [
        paragraph('Du som är patient hos oss kan delta i en studie om din sjukdom. Vi söker deltagare.'),
      ],
    }),
  );
  expect(conversion.kind).toBe('draft');
  expect(reportOf(conversion, [], today, 'sv').steps['6'].join()).toContain('Granska');
});

const ole = (name: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...[...name].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

test.each([
  ['oldWord', ole('WordDocument')],
  ['encrypted', ole('EncryptedPackage')],
  ['outlookMessage', ole('__substg1.0_')],
  ['spreadsheet', ole('Workbook')],
  ['rtf', text('{\\rtf1 Hej}')],
  ['mailFile', text('From: a\nMIME-Version: 1.0\nContent-Type: image/png\n\nHej')],
  ['wordTemplate', docxOf({ blocks: [paragraph('Hej')] }, 'template')],
  ['picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])],
  ['damaged', text('PK\u0003\u0004 word/document.xml')],
  ['empty', text('')],
] as const)('a file that is %s is refused with what to do', (reason, bytes) => {
  const conversion = converted(bytes);
  expect(conversion).toMatchObject({ kind: 'refused', reasons: [reason] });
  expect(reportOf(conversion, [], today, 'sv').reasons[0]).toMatch(/\p{L}{3}/u);
});

test('a file name that tells of the person names no folder', () => {
  const conversion = converted(docxOf(summons));
  expect(letterFolder('Kallelse Tolvan Tolvansson', conversion)).toBe('du-har-en-bokad-tid');
  expect(letterFolder('kallelse 19121212-1212', conversion)).toBe('du-har-en-bokad-tid');
  expect(letterFolder('Kallelse ögon', conversion)).toBe('kallelse-ogon');
});

test('windows-1252 that was declared or not is read as such', () => {
  const bytes = Uint8Array.from(
    [...'Måndag']
      .map((character) => character.charCodeAt(0))
      .concat(0x96, ...[...'fredag'].map((character) => character.charCodeAt(0))),
  );
  expect(draftOf(converted(bytes))).toContain('Måndag–fredag');
});

test('a number to call in danger stays, other numbers go to the unit', () => {
  const conversion = converted(
    docxOf({
      blocks: [
        heading('När du kommer hem'),
        paragraph('Ring 112 eller akuten 08-465 004 88 om du får svårt att andas.'),
        heading('Kontakt'),
        paragraph('Hjärtmottagningen'),
        paragraph('Telefon 08-465 004 10, mån–fre 8–12'),
      ],
    }),
  );
  expect(draftOf(conversion)).toContain('Ring 112 eller akuten 08-465 004 88 om du får svårt att andas.');
  expect(draftOf(conversion)).not.toMatch(/004 10|# Kontakt/);
  const unit = conversion.kind === 'draft' ? [...conversion.draft.files.values()].at(-1) : '';
  expect(unit).toContain('name: Hjärtmottagningen');
  expect(unit).toContain('number: 08-465 004 10');
});

test('a message in DocBook, as it is or encoded, keeps its parts, its list and its links', () => {
  const source =
    '<article><info><title>Provsvar</title></info><para>Svaret är klart.</para><section><title>Läs mer</title><itemizedlist><listitem><para>Punkt &amp; komma</para></listitem></itemizedlist><para>Läs om <link url="https://www.1177.se/x/prov">blodprov</link>.</para></section></article>';
  const encoded = source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  for (const form of [source, encoded]) {
    const draft = draftOf(converted(text(form)));
    expect(draft).toMatch(/^# Läs mer \{#las-mer\}$/m);
    expect(draft).toContain('- Punkt & komma');
    expect(draft).toContain('[blodprov](https://www.1177.se/x/prov)');
  }
});

/** Words that no letter has, each once, so that every text can be followed. */
const sentences = [
  (word: string) => `Ta med ${word} till besöket.`,
  (word: string) => `Ring oss om ${word} på 08-465 004 10.`,
  (word: string) => `Du har en tid ${word} tisdag 8 december 2026 klockan 13.30.`,
  (word: string) => `Har du frågor om ${word} når du oss på 08-465 004 10, vardagar 8–12.`,
  (word: string) => `${word}: 2 tabletter 3 gånger per dag, ${word === '' ? '' : 'högst 4 gram'}`,
  (word: string) => `Med vänlig hälsning ${word}`,
  (word: string) => `Hej ${word}`,
  (word: string) => `Läs om ${word} på 1177.se.`,
  (word: string) => `Får du *${word}* [se] {{om}} <b>?`,
  (word: string) => `${word}?\n☐ Ja ☐ Nej`,
  (word: string) => `Kopia till: ${word}`,
  (word: string) => `19121212-1212 ${word}`,
];
const kinds = [
  'heading',
  'bold',
  'paragraph',
  'item',
  'address',
  'table',
  'deleted',
  'comment',
  'textBox',
  'footnote',
  'hidden',
  'inserted',
  'control',
] as const;

const letters = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.nat(sentences.length - 1)), { minLength: 1, maxLength: 14 })
  .map((parts): { letter: TestLetter; words: readonly string[] } => {
    const words: string[] = [];
    const say = (form: number): string => {
      const word = `Ord${String.fromCharCode(97 + (words.length % 26))}${String.fromCharCode(97 + Math.floor(words.length / 26))}kvist`;
      words.push(word);
      return sentences[form]?.(word) ?? word;
    };
    const blocks = parts.map(
      ([kind, form]): TestBlock =>
        kind === 'table'
          ? {
              kind,
              rows: [
                [say(form), say(form)],
                [say(form), say(form)],
              ].map((row) => row.map((cell) => cell.replaceAll('\n', ' '))),
            }
          : { kind, text: say(form) },
    );
    return { letter: { header: [say(2)], footer: [say(3)], blocks }, words };
  });

describe.each(Object.entries(formats))('conservation in %s', (name, build) => {
  test('every text of a letter ends in exactly one place, and the draft holds what it should', () => {
    fc.assert(
      fc.property(letters, ({ letter, words }) => {
        const conversion = converted(build(letter));
        const whole = conversion.stretches.map(({ text: part }) => part).join('\n');
        const draft = conversion.kind === 'draft' ? draftOf(conversion) : '';
        for (const word of words) {
          const found = conversion.stretches.filter(({ text: part }) => part.includes(word));
          expect({ word, found: found.length, whole }).toMatchObject({ found: 1 });
          expect(whole.split(word).length).toBe(2);
          if (conversion.kind !== 'draft') continue;
          // What leads to an article is its name.
          if (found[0]?.went.to === 'link') continue;
          const stays = found[0]?.went.to === 'draft' || found[0]?.went.to === 'question';
          // A heading in capitals may change its letters' case; these words are not in capitals.
          expect({ word, in: draft.includes(word), went: found[0]?.went, draft }).toMatchObject({
            in: stays,
          });
        }
        expect(draft).not.toContain('19121212-1212');
      }),
      { numRuns: name === 'docx' ? 60 : 40 },
    );
  });
});

describe('personal data in other places', () => {
  test('a home address under the unit that writes, with the date beside the town, is no address of the unit', () => {
    const conversion = converted(
      text(
        [
          'Barn- och ungdomsmottagningen',
          'Allergiteamet',
          '',
          'Till vårdnadshavare för',
          'Tolvan Tolvansson, 19121212-1212',
          'Klockarbacken 21',
          '123 45 Ekdalen\t\tEkdalen den 24 november 2026',
          '',
          'Kallelse till pricktest',
          '',
          'Tolvan har fått en tid hos oss torsdag 17 december 2026 klockan 8.20.',
        ].join('\n'),
      ),
    );
    if (conversion.kind !== 'draft') throw new Error('refused');
    const files = [...conversion.draft.files.values()].join('\n');
    for (const word of ['Klockarbacken', '123 45', 'Tolvan', '1212']) expect(files).not.toContain(word);
  });

  const notes = (...blocks: readonly TestBlock[]) => converted(docxOf({ blocks }));
  const shown = (conversion: Conversion) =>
    [
      conversion.kind === 'draft' ? draftOf(conversion) : '',
      JSON.stringify(reportOf(conversion, [], today, 'sv')),
    ].join('\n');

  test.each<[string, TestLetter]>([
    [
      'beside a number in the header',
      {
        header: ['Tolvansson, Tolvan  19121212-1212'],
        blocks: [paragraph('Tolvan, du har en tid hos oss i morgon.')],
      },
    ],
    [
      'in a table',
      {
        blocks: [
          {
            kind: 'table',
            rows: [
              ['Namn', 'Tolvan Tolvansson'],
              ['Personnummer', '19121212-1212'],
              ['Adress', 'Påhittade gatan 12'],
            ],
          },
          paragraph('Tolvan ska ta 2 tabletter.'),
        ],
      },
    ],
    [
      'in a greeting that goes on',
      {
        blocks: [
          paragraph('Hej Tolvan, vi har fått din remiss från läkaren.'),
          paragraph('Vi hörs, Tolvan.'),
        ],
      },
    ],
    [
      'on one line',
      {
        blocks: [
          paragraph('Tolvan Tolvansson, Påhittade gatan 12, 123 45 Ekdalen'),
          paragraph('Provet visar att Tolvan mår bra.'),
        ],
      },
    ],
    [
      'after guardians',
      {
        blocks: [
          paragraph('Till vårdnadshavare för Tolvan Tolvansson'),
          paragraph('Vaccinet till Tolvan skyddar mot stelkramp.'),
        ],
      },
    ],
    [
      'in capitals',
      {
        blocks: [
          address('TOLVAN TOLVANSSON'),
          address('PÅHITTADE GATAN 12'),
          address('123 45 EKDALEN'),
          paragraph('Välkommen TOLVAN till oss på besök.'),
        ],
      },
    ],
    [
      'without any cue',
      {
        blocks: [
          heading('Vaccination'),
          paragraph(
            'Det är dags för Tilde att vaccineras. Tildes blodprov är bra, och Tilde kan komma igen.',
          ),
          paragraph('Vi vill planera insatser för Tilde Tolvansson.'),
        ],
      },
    ],
    [
      'of the one that guardians stand for',
      {
        blocks: [
          address('Vårdnadshavare till Tolvan Tolvansson'),
          address('Påhittade gatan 12'),
          address('123 45 EKDALEN'),
          paragraph('Vi vill planera insatser för Tolvan.'),
        ],
      },
    ],
    [
      'after a label',
      {
        blocks: [
          paragraph('Patient: Tolvan Tolvansson, 19121212-1212'),
          paragraph('Hos Tolvan såg vi inget fel på hjärtat.'),
        ],
      },
    ],
  ])('%s', (_, letter) => {
    expect(shown(converted(docxOf(letter)))).not.toMatch(/tolvan|påhittade|1212-1212|tilde/i);
  });

  test('a timetable for everyone stays, with its times', () => {
    const draft = draftOf(
      notes(
        heading('Inför undersökningen'),
        {
          kind: 'table',
          rows: [
            ['Tid', 'Gör så här'],
            ['19.00', 'Drick 1 liter laxermedel.'],
            ['06.00', 'Drick 1 liter till.'],
          ],
        },
        paragraph('Från och med den 1 mars 2027 gäller nya regler.'),
      ),
    );
    expect(draft).toContain('- 19.00: Drick 1 liter laxermedel.');
    expect(draft).toContain('- 06.00: Drick 1 liter till.');
    expect(draft).toContain('1 mars 2027');
  });

  test('a blank in a summons is a field', () => {
    const draft = draftOf(
      notes(
        heading('Kallelse'),
        paragraph('Datum: ________'),
        paragraph('Tid: ________'),
        paragraph('Ta med legitimation.'),
      ),
    );
    expect(draft).toMatch(/type: date[\s\S]*type: time/);
    expect(draft).toContain('Datum: {{fields.date}}');
    const sentence = draftOf(notes(paragraph('Du är välkommen den ________ kl ______ till vår mottagning.')));
    expect(sentence).toContain('den {{fields.date}} kl {{fields.time}} till vår mottagning');
    expect(sentence).toMatch(/^kind: information$/m);
  });
});

test('no bytes make it throw: noise, and letters that are cut or changed', () => {
  const whole = [docxOf(summons), odtOf(summons), htmlOf(summons), textOf(summons)];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(255)).map(([bytes, at, value]) => {
          const changed = bytes.slice(0, bytes.length - (at % 3 === 0 ? at % bytes.length : 0));
          changed[at % Math.max(1, changed.length)] = value;
          return changed;
        }),
      ),
      (bytes) => {
        const conversion = converted(bytes);
        expect(reportOf(conversion, [], today, 'en').verdict).toBe(conversion.kind);
      },
    ),
    { numRuns: 150 },
  );
});

test('a long letter takes time by its length, not by its square', () => {
  const long = (times: number) =>
    docxOf({
      blocks: Array.from({ length: times }, () =>
        paragraph(
          'Ta med kallelsen, ring 08-465 004 10 eller läs mer på 1177.se den 8 december 2026 klockan 13.30. '.repeat(
            5,
          ),
        ),
      ),
    });
  const milliseconds = (bytes: Uint8Array) => {
    const start = process.cpuUsage();
    converted(bytes);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  converted(long(20));
  expect(milliseconds(long(400))).toBeLessThan(Math.max(1000, 40 * milliseconds(long(40))));
});

test('a word without end is read as any other, and kept', () => {
  const word = 'a'.repeat(200_000);
  expect(draftOf(converted(textOf({ blocks: [paragraph(`Hej ${word}.`)] })))).toContain(word);
});

describe('a form as plain text', () => {
  const form = convertLetter(
    Buffer.from(
      `Frågor inför ditt samtal

1. Vad vill du ha hjälp med?
________________________________

2. När kan vi nå dig på telefon?

________________________________

Vad händer på besöket?
* Vi pratar i en timme.
* Vi planerar nästa steg.

Välkommen!
________________________________
Storby vårdcentral
`,
    ),
    { today },
  );

  test('asks what has a line to write on, and keeps what the reader may ask as a heading', () => {
    const draft = draftOf(form);
    expect(draft.match(/^ +text: .*$/gmu)).toEqual([
      '    text: Vad vill du ha hjälp med?',
      '    text: När kan vi nå dig på telefon?',
    ]);
    expect(draft.match(/^ +type: .*$/gmu)).toEqual(['    type: text', '    type: text']);
    expect(draft).toContain('# Vad händer på besöket?');
  });
});

test('staff, services and places are no persons of the letter', () => {
  const draft = draftOf(
    converted(
      docxOf({
        blocks: [
          heading('Tid för samtal'),
          paragraph(
            'Sköterskorna Anna och Eva tar emot på Astrid Lindgrens barnsjukhus. Logga in i Mina vårdkontakter.',
          ),
          paragraph('Per telefon når du kurator Vera Påhittmark. Ta Alvedon eller Levaxin som vanligt.'),
          paragraph('Fortsätt med p-piller Yasmin. Ta inte Yasmin 3 mg samma dag.'),
        ],
      }),
    ),
  );
  expect(draft).not.toContain('fields.name');
  expect(draft).toContain('Astrid Lindgrens barnsjukhus');
  expect(draft).toContain('Ta Alvedon eller Levaxin som vanligt.');
});

test('a table of one visit gives its time and its place, whatever its rows are called', () => {
  const draft = draftOf(
    converted(
      docxOf({
        blocks: [
          heading('Operation'),
          {
            kind: 'table',
            rows: [
              ['Operationsdag', 'fredag 22 januari 2027'],
              ['Inskrivning', 'kl 06.45'],
              ['Dit går du', 'Dagkirurgen, ingång 5, plan 2'],
            ],
          },
          paragraph('Du får inte äta efter klockan 24. Ta med legitimation.'),
        ],
      }),
    ),
  );
  expect(draft).toMatch(/\{\{fields\.date\}\}[\s\S]*\{\{fields\.time\}\}[\s\S]*\{\{fields\.place\}\}/u);
  expect(draft).toContain('efter klockan 24');
});

test('a wish at the end stays, who wishes is told; a line of names and numbers goes to the unit', () => {
  const conversion = converted(
    docxOf({
      blocks: [
        heading('Vaccination'),
        paragraph('Stanna kvar i 15 minuter efter vaccinationen.'),
        paragraph('Välkommen!'),
        paragraph('Eva Exempelsson'),
        paragraph('Vårdcentralen Ekdalen · Storgatan 4, 123 80 Ekdalen · 08-465 004 10 · Org.nr 232100-0000'),
      ],
    }),
  );
  expect(draftOf(conversion)).toMatch(/Stanna kvar i 15 minuter efter vaccinationen\.\s+Välkommen!\s*$/u);
  const report = reportOf(conversion, [], today, 'sv');
  expect(report.contact.map(({ text: own }) => own).join()).toContain('08-465 004 10');
});

test('what to read about on 1177 becomes a link by its own name, with the address to find', () => {
  const conversion = converted(
    docxOf({
      blocks: [
        heading('Ditt cellprov'),
        paragraph('Provet togs i maj. Läs mer om cellförändringar på 1177.se.'),
      ],
    }),
  );
  expect(draftOf(conversion)).toContain('Läs mer om [cellförändringar]({{links.readMore}}) på 1177.');
  expect(conversion.kind === 'draft' && conversion.missingLinks).toEqual(['readMore']);
});

test('a text that was wrapped is joined, also when a long line stands at its foot', () => {
  const source = `Avgift

Du hade en bokad tid hos oss den 21 oktober 2026 klockan
14.30. Enligt våra uppgifter kom du inte till besöket på
mottagningen.

Har det blivit fel?
Hör av dig till oss inom 30 dagar, så ändrar vi det vi kan
ändra.

Regionens ekonomienhet, Box 12, 123 60 Ekdalen, plusgiro 12 34 56-7, med lång rad sist
`;
  const draft = draftOf(converted(text(source)));
  expect(draft).toContain('# Har det blivit fel?');
  expect(draft).toContain(
    'klockan {{fields.time}}. Enligt våra uppgifter kom du inte till besöket på mottagningen.',
  );
});

test('the lines of an address stay lines, however few others a text has', () => {
  const body = fc.array(
    fc.constantFrom(
      'Du är välkommen tisdag 8 december 2026 klockan 13.30 hos doktor Provström.',
      'Ät inget efter klockan 22 kvällen före.\nDrick gärna vatten.',
      'Om undersökningen\nUndersökningen tar en timme och gör inte ont, men du kan bli trött efteråt\noch behöva vila.',
      'KALLELSE',
    ),
    { minLength: 1, maxLength: 4 },
  );
  const indent = ' '.repeat(38);
  const address = ['Tolvan Tolvansson', 'Påhittade gatan 12', '123 45 EKDALEN'].map((line) => indent + line);
  fc.assert(
    fc.property(body, (parts) => {
      const conversion = converted(
        text(['Ögonmottagningen\nTel 08-465 004 10', address.join('\n'), ...parts].join('\n\n')),
      );
      const report = reportOf(conversion, [], today, 'sv');
      const told = [draftOf(conversion), JSON.stringify(report), ...reportLines(report, 'brev', 'sv')].join(
        '\n',
      );
      expect(told).not.toMatch(/tolvan|påhittade|123 45/i);
    }),
    { numRuns: 30 },
  );
});

test('a day that somebody had done something is the reader’s own, also before the doer', () => {
  const letter: TestLetter = {
    blocks: [
      address('Tolvan Tolvansson'),
      address('Påhittade gatan 12'),
      address('123 45 EKDALEN'),
      heading('4-årsbesök på BVC'),
      paragraph('Gäller Tolvan Tolvansson, 19121212-1212, opererad 2026-11-19 av dr Provström.'),
    ],
  };
  const draft = draftOf(converted(docxOf(letter)));
  expect(draft).toContain('Gäller {{fields.name}}, opererad {{fields.date}} av {{fields.staff}}.');
  expect(draft).toContain('4-årsbesök');
});
