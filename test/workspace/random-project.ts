import fc from 'fast-check';

/** The files of a project by path. */
export type Files = ReadonlyMap<string, string>;

/** What one random template is made of. */
interface TemplateShape {
  readonly base: number | undefined;
  readonly name: number;
  readonly shared: number | undefined;
  readonly include: number | undefined;
  readonly text: number;
  readonly unit: number | undefined;
  readonly replacedBy: number | undefined;
  readonly attachment: boolean;
  readonly exception: boolean;
  readonly hasValue: boolean;
}

const texts = [
  'Vi har fått ditt ärende och läser det.',
  'Kom till {{unit.nam}} i god tid.',
  'Vi kommer att erhålla dina handlingar.',
  'Ring 08-465 004 00 om du undrar något.',
  'Läs mer på [sidan]({{links.fees}}).',
  'Svara inom {{values.days}} dagar. Ditt nummer är 20121212-1212.',
] as const;

const scopes = ['local', 'regional'] as const;

function templateId(index: number): string {
  return `${scopes[index % 2]}/mall-${index}`;
}

function templateText(shape: TemplateShape): string {
  const lines = [
    'kind: information',
    `name: Vi har fått ditt ärende ${shape.name}`,
    `internalName: Kvitto ${shape.name}`,
    'category: information',
    'purpose: Vi på {{unit.name}} vill berätta vad som händer nu.',
    'instruction: Skicka när vi har tagit emot ärendet.',
    ...(shape.base === undefined ? [] : [`extends: ${templateId(shape.base)}`]),
    ...(shape.unit === undefined ? [] : ['units:', `  - enhet-${shape.unit}`]),
    ...(shape.replacedBy === undefined ? [] : [`replacedBy: ${templateId(shape.replacedBy)}`]),
    ...(shape.hasValue ? ['values:', '  days: "3"'] : []),
    ...(shape.attachment ? ['attachments:', '  - file: bilagor/karta.pdf', '    title: Karta'] : []),
    ...(shape.exception
      ? [
          'exceptions:',
          '  - rule: words/formal-word',
          '    reason: Så säger vi.',
          '    owner: Vi',
          '    until: "2027-01-01"',
        ]
      : []),
    'snippets:',
    ...(shape.shared === undefined ? [] : [`  - use: frasminne-${shape.shared}`]),
    `  - id: eget-${shape.name}`,
    '    title: Det här händer nu',
    '    text: |',
    `      ${texts[shape.text]}`,
    ...(shape.include === undefined ? [] : ['', `      {{> frasminne-${shape.include}}}`]),
    'contact: unit',
    'owner: Mottagningen',
    'reviewBy: "2027-06-01"',
  ];
  return `${lines.join('\n')}\n`;
}

const oneOf = (count: number) =>
  fc.option(fc.integer({ min: 0, max: count - 1 }), { nil: undefined, freq: 2 });

const template = fc
  .record<TemplateShape>({
    base: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 1 }),
    name: fc.integer({ min: 0, max: 4 }),
    shared: oneOf(4),
    include: oneOf(4),
    text: fc.integer({ min: 0, max: texts.length - 1 }),
    unit: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 1 }),
    replacedBy: fc.option(fc.integer({ min: 0, max: 7 }), { nil: undefined, freq: 1 }),
    attachment: fc.boolean(),
    exception: fc.boolean(),
    hasValue: fc.boolean(),
  })
  .map(templateText);

const snippet = fc
  .record({ text: fc.integer({ min: 0, max: texts.length - 1 }), include: oneOf(4), hasValue: fc.boolean() })
  .map(
    ({ text, include, hasValue }) => `title: Så gör du
${hasValue ? 'values:\n  days:\n    label: Dagar\n    default: "7"\n' : ''}reviewBy: "2027-06-01"
text: |
  ${texts[text]}
${include === undefined ? '' : `\n  {{> frasminne-${include}}}\n`}`,
  );

const unit = (index: number) =>
  fc
    .record({
      uses: fc.constantFrom('local/*', 'regional/*', '"**"', 'local/mall-0', 'local/saknas'),
      name: fc.constantFrom('Mottagningen i Storby', 'Mottagningen i Lillby'),
      hasLink: fc.boolean(),
      hasValue: fc.boolean(),
      phone: fc.constantFrom('08-465 004 00', '084650 0400'),
    })
    .map(
      ({ uses, name, hasLink, hasValue, phone }) => `id: enhet-${index}
name: ${name}
hsaId: SE2321009991-EX0${index}
phones:
  - number: ${phone}
uses:
  - ${uses}
${hasLink ? 'links:\n  fees:\n    url: https://www.1177.se/exempel/avgifter\n    title: Avgifter\n' : ''}${hasValue ? 'values:\n  days: "5"\n' : ''}`,
    );

const configuration = fc.constantFrom(
  'language: sv\n',
  'rules:\n  words/formal-word:\n    severity: off\n',
  'exceptions:\n  - rule: words/formal-word\n    reason: Så säger vi.\n    owner: Vi\n    until: "2027-01-01"\n',
  'rules:\n  words/formel-word:\n    severity: off\n',
);

/** Every file that a random project can have, with what it can hold. */
const contents: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ...Array.from({ length: 6 }, (_, index) => [`templates/${templateId(index)}.mall.yaml`, template] as const),
  ...Array.from(
    { length: 3 },
    (_, index) => [`templates/snippets/frasminne-${index}.yaml`, snippet] as const,
  ),
  ...Array.from({ length: 2 }, (_, index) => [`templates/units/enhet-${index}.yaml`, unit(index)] as const),
  ['klarmall.yaml', configuration],
  ['bilagor/karta.pdf', fc.constantFrom('%PDF-1.7 hel', '%PDF-1.7 trasig')],
  ['README.md', fc.constantFrom('# Ett projekt\n', '# Projektet\n')],
]);

export const paths: readonly string[] = [...contents.keys()];

/** A random project: some of its files, and something in them. */
export const project: fc.Arbitrary<Files> = fc
  .record(
    Object.fromEntries(
      [...contents].map(([path, text]) => [path, fc.option(text, { nil: undefined, freq: 6 })]),
    ),
  )
  .map(
    (files) =>
      new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
  );

/** Files that become other files: new texts by path, or undefined for one that is removed. */
export const edit: fc.Arbitrary<ReadonlyMap<string, string | undefined>> = fc
  .uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 3 })
  .chain((changed) =>
    fc.tuple(
      ...changed.map((path) =>
        fc.tuple(
          fc.constant(path),
          fc.option(contents.get(path) ?? fc.constant(''), { nil: undefined, freq: 4 }),
        ),
      ),
    ),
  )
  .map((changes) => new Map(changes));

export function edited(files: Files, changes: ReadonlyMap<string, string | undefined>): Files {
  const after = new Map(files);
  for (const [path, text] of changes) {
    if (text === undefined) after.delete(path);
    else after.set(path, text);
  }
  return after;
}
