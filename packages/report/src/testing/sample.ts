import type { Catalogue, CheckReport, Finding, FindingDefinition, Place } from '@klarmall/model';
import type { ReportInput } from '../input.ts';

/** A small project's findings, for the tests of every format. */

const file = 'templates/local/kallelse-rontgen.mall.yaml';

const text = `kind: information
name: Kallelse till röntgen
snippets:
  - id: start
    title: Välkommen
    text: |
      Hej.
      Välkommen {{fields.datm}} klockan {{fields.time}}.
      Du ska inte äta eller dricka något annat än vatten från klockan 20 kvällen före undersökningen, och du ska ta med dig legitimation och en lista över de läkemedel som du tar just nu.
      Ring 08-465 004 00.
`;

export function placeOf(words: string, inFile = file, source = text): Place {
  const offset = source.indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the sample`);
  const point = (at: number) => {
    const before = source.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { file: inFile, start: point(offset), end: point(offset + words.length) };
}

const definitions: readonly FindingDefinition[] = [
  {
    id: 'template/unknown-name',
    title: { sv: 'Fältet finns inte', en: 'The field does not exist' },
    why: {
      sv: 'Invånaren skulle se texten ”{{fields.datm}}” eller en lucka i meningen.',
      en: 'The citizen would see the text “{{fields.datm}}” or a gap in the sentence.',
    },
    action: {
      sv: 'Byt namnet, eller lägg till {name} under fields.',
      en: 'Change the name, or add {name} under fields.',
    },
    severity: 'error',
    certainty: 'certain',
    exceptable: false,
    tags: ['klarmall'],
    basis: [],
    messages: {
      field: { sv: 'Mallen har inget fält som heter {name}.', en: 'The template has no field named {name}.' },
    },
  },
  {
    id: 'language/long-sentence',
    title: { sv: 'Lång mening', en: 'Long sentence' },
    why: {
      sv: 'Den som är orolig eller trött tappar tråden i en lång mening.',
      en: 'Whoever is worried or tired loses the thread in a long sentence.',
    },
    action: { sv: 'Dela meningen. Ett råd i varje mening.', en: 'Split the sentence.' },
    severity: 'warning',
    certainty: 'certain',
    exceptable: true,
    tags: ['klarsprak', 'wcag21-en301549v321'],
    basis: [
      { source: 'Myndigheternas skrivregler' },
      { source: '1177, språkliga riktlinjer' },
      { source: 'WCAG 2.1, 2.4.6' },
    ],
    messages: {
      tooLong: { sv: '{words} ord. Försök med högst {max}.', en: '{words} words. Try at most {max}.' },
    },
  },
  {
    id: 'channel/call-us',
    title: { sv: 'Invånaren ombeds ringa', en: 'The citizen is asked to call' },
    why: { sv: 'Många kan svara direkt i 1177.', en: 'Many can answer in 1177.' },
    action: { sv: 'Ställ en fråga i stället, om det går.', en: 'Ask a question instead, if you can.' },
    severity: 'warning',
    certainty: 'review',
    exceptable: true,
    tags: ['1177'],
    basis: [],
    messages: { call: { sv: 'Här står att man ska ringa.', en: 'It says to call.' } },
  },
  {
    id: 'attachment/scanned',
    title: { sv: 'Filen är en inskannad bild', en: 'The PDF is a scanned image' },
    why: {
      sv: 'En skärmläsare kan inte läsa den.',
      en: 'A screen reader cannot read it.',
    },
    action: {
      sv: 'Öppna originalet i Word och välj Spara som, PDF, Alternativ och ”Taggar för dokumentstruktur”.',
      en: 'Open the original in Word and save it as a tagged PDF.',
    },
    severity: 'error',
    certainty: 'certain',
    exceptable: false,
    tags: ['wcag21-en301549v321'],
    basis: [{ source: 'WCAG 2.1, 1.1.1', url: 'https://www.w3.org/TR/WCAG21/#non-text-content' }],
    messages: { scan: { sv: 'Sidan saknar text.', en: 'The page has no text.' } },
  },
];

const catalogue: Catalogue = new Map(definitions.map((definition) => [definition.id, definition]));

const longSentence =
  'Du ska inte äta eller dricka något annat än vatten från klockan 20 kvällen före undersökningen, och du ska ta med dig legitimation och en lista över de läkemedel som du tar just nu.';

export const findings: readonly Finding[] = [
  {
    rule: 'template/unknown-name',
    message: 'field',
    data: { name: 'datm', suggestion: 'date' },
    severity: 'error',
    certainty: 'certain',
    place: placeOf('fields.datm'),
    template: 'local/kallelse-rontgen',
    part: 'snippets/start',
    fixes: [
      {
        title: 'field',
        edits: [{ place: placeOf('fields.datm'), text: 'fields.date' }],
        safety: 'safe',
      },
    ],
    fingerprint: '1111',
  },
  {
    rule: 'language/long-sentence',
    message: 'tooLong',
    data: { words: 34, max: 25 },
    severity: 'warning',
    certainty: 'certain',
    place: placeOf(longSentence),
    template: 'local/kallelse-rontgen',
    part: 'snippets/start',
    usedIn: Array.from({ length: 12 }, (_, index) => `local/mall-${index}`),
    fingerprint: '2222',
  },
  {
    rule: 'channel/call-us',
    message: 'call',
    data: {},
    severity: 'warning',
    certainty: 'review',
    place: placeOf('Ring'),
    template: 'local/kallelse-rontgen',
    part: 'snippets/start',
    channel: 'inbox',
    units: ['a', 'b', 'c'],
    related: [{ place: placeOf('08-465 004 00'), message: 'call' }],
    fingerprint: '3333',
  },
  {
    rule: 'attachment/scanned',
    message: 'scan',
    data: {},
    severity: 'error',
    certainty: 'certain',
    document: { file: 'bilagor/patientinfo.pdf', page: 2 },
    template: 'local/kallelse-rontgen',
    fingerprint: '4444',
  },
];

const report: CheckReport = {
  files: 184,
  templates: 160,
  units: 2,
  findings,
  known: 41,
  exceptions: [
    {
      exception: {
        rule: 'language/long-sentence',
        reason: 'Texten är bestämd i avtal.',
        owner: 'E-tjänster',
        until: '2027-01-31',
      },
      where: 'regional/bokad-tid',
      findings: ['5555'],
    },
  ],
  verdicts: [
    {
      template: 'local/kallelse-rontgen',
      channel: 'staff',
      status: 'stopped',
      errors: 2,
      warnings: 1,
      tips: 0,
      reviews: 0,
    },
    {
      template: 'local/kallelse-rontgen',
      channel: 'inbox',
      status: 'stopped',
      errors: 2,
      warnings: 1,
      tips: 0,
      reviews: 1,
    },
    {
      template: 'local/annan',
      channel: 'staff',
      status: 'passed',
      errors: 0,
      warnings: 0,
      tips: 0,
      reviews: 0,
    },
    {
      template: 'local/annan',
      channel: 'inbox',
      status: 'stopped',
      errors: 1,
      warnings: 0,
      tips: 0,
      reviews: 0,
    },
  ],
  duration: 312,
};

export function inputOf(changes: Partial<CheckReport> = {}, language: 'sv' | 'en' = 'sv'): ReportInput {
  return {
    report: { ...report, ...changes },
    catalogue,
    textOf: (path) => (path === file ? text : undefined),
    language,
  };
}

export const cleanReport: Partial<CheckReport> = { findings: [], exceptions: [], verdicts: [], known: 0 };
