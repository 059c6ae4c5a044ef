import { checkProject } from '@klarmall/check/node';
import type { Finding } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { projectIn } from '../support/files.ts';

type Files = Readonly<Record<string, string>>;

/** A template without a fault, its snippets left out. */
const head = `kind: information
name: Du har en bokad tid
purpose: Du får brevet för att du har en tid hos oss.
channels: [staff]
category: övrigt
instruction: Skicka den när tiden är bokad.
owner: E-tjänster
reviewBy: "2027-06-01"
`;
const snippets = `snippets:
  - id: tid
    title: Tid
    text: |
      Du har fått en tid hos oss.
`;
const unit = `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones:
  - number: 08-465 004 00
    hours: måndag till fredag klockan 8–16
`;
const base = `${head}values:
  arrival: Anmäl dig i receptionen.
snippets:
  - id: tid
    title: Tid
    text: |
      Du har fått en tid hos oss. {{values.arrival}}
`;

const yaml = (text: string): Files => ({ 'templates/local/prov.mall.yaml': text });
const written = (more: string): Files => yaml(head + more + snippets);
const body = (text: string, more = ''): Files => ({
  'templates/local/prov.mall.md': `---\n${head}${more}---\n\n${text}\n`,
});
const inEveryChannel = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace('channels: [staff]\n', '')]),
  );
const extending = (text: string): Files => ({
  'templates/regional/bokad-tid.mall.yaml': base,
  'templates/local/prov.mall.yaml': text,
});

async function told(files: Files): Promise<readonly Finding[]> {
  const { root, remove } = projectIn(files);
  try {
    const { report } = await checkProject({ root, version: '0.0.0', today: '2026-12-01', axe: false });
    return report.findings;
  } finally {
    remove();
  }
}

/** `rule message file "the words at the place"`, and the name that is suggested. */
function shown({ rule, message, place, data }: Finding, files: Files): string {
  const text = files[place?.file ?? ''] ?? '';
  const words = text.slice(place?.start.offset ?? 0, place?.end.offset ?? 0);
  const file = place?.file.replace(/^templates\//, '').replace(/\.mall\.(?:yaml|md)$/, '');
  const suggestion = data.suggestion === undefined ? '' : ` -> ${data.suggestion}`;
  return `${rule} ${message} ${file} ${JSON.stringify(words)}${suggestion}`;
}

const rows: readonly (readonly [mistake: string, files: Files, expected: readonly string[]])[] = [
  ['none', written(''), []],
  [
    'a colon in a value without quotation marks',
    yaml(head.replace('purpose: Du', 'purpose: Obs: Du') + snippets),
    ['source/yaml-form colon local/prov "Obs"'],
  ],
  ...(
    [
      ['{{unit.name}} kallar', 'source/lost-characters placeholder', '{{unit.name}} kallar'],
      ['[Tid] hos oss', 'source/yaml-form scalarStart', '['],
      ['*Viktigt* om din tid', 'source/yaml-alias alias', '*Viktigt* om din tid'],
      ['& tid', 'source/yaml-alias anchor', '& tid'],
      ['&tid hos oss', 'source/yaml-alias anchor', '&tid hos oss'],
      ['* Tid', 'source/yaml-alias alias', '* Tid'],
      ['@mottagningen', 'source/yaml-form scalarStart', '@'],
      ['!Viktigt', 'source/yaml-tag tag', '!Viktigt'],
    ] as const
  ).map(
    ([value, finding, words]) =>
      [
        `a value that starts with ${value[0]}: ${value}`,
        yaml(head.replace('name: Du har en bokad tid', `name: ${value}`) + snippets),
        [`${finding} local/prov ${JSON.stringify(words)}`],
      ] as const,
  ),
  [
    'a base without its scope',
    extending('extends: bokad-tid\nvalues:\n  arrival: Hej.\n'),
    ['link/unknown-reference templateSuggest local/prov "bokad-tid" -> regional/bokad-tid'],
  ],
  [
    'a base by its path',
    extending('extends: templates/regional/bokad-tid.mall.yaml\n'),
    [
      'link/unknown-reference templateSuggest local/prov "templates/regional/bokad-tid.mall.yaml" -> regional/bokad-tid',
    ],
  ],
  [
    'extends misspelt',
    extending('extend: regional/bokad-tid\n'),
    ['source/unknown-key unknownKeySuggest local/prov "extend" -> extends'],
  ],
  [
    'a Swedish key',
    yaml(head.replace('name:', 'namn:') + snippets),
    ['source/unknown-key unknownKeySuggest local/prov "namn" -> name'],
  ],
  [
    'a misspelt key that a rule would miss',
    yaml(head.replace('instruction:', 'intruction:') + snippets),
    ['source/unknown-key unknownKeySuggest local/prov "intruction" -> instruction'],
  ],
  [
    'a key under another word, and nothing else that it can be',
    yaml(head.replace('name:', 'rubrik:') + snippets),
    ['source/unknown-key unknownKeySuggest local/prov "rubrik" -> name'],
  ],
  [
    'a tab as indentation',
    yaml(`kind: information\nsnippets:\n\t- id: tid\n\t  title: Tid\nname: Hej\n`),
    ['source/yaml-form tab local/prov "\\t"'],
  ],
  [
    'a tab before a key',
    yaml(head.replace('category', '\tcategory') + snippets),
    ['source/yaml-form tab local/prov "\\t"'],
  ],
  [
    'settings without their last ---',
    { 'templates/local/prov.mall.md': `---\n${head}\n# Tid {#tid}\n\nDu har en tid: kom.\n` },
    ['source/front-matter unclosed local/prov "---"'],
  ],
  [
    'a line one column too far left',
    yaml(`${head}snippets:\n  - id: tid\n    title: Tid\n   text: Du har fått en tid.\n`),
    ['source/yaml-form indentLittle local/prov "text: Du har fått en tid."'],
  ],
  [
    'a line two columns too far right',
    yaml(`${head}snippets:\n  - id: tid\n    title: Tid\n      text: Du har fått en tid.\n`),
    ['source/yaml-form indentMuch local/prov "text: Du har fått en tid."'],
  ],
  [
    'words that slip out of a block',
    yaml(
      `${head}snippets:\n  - id: tid\n    title: Tid\n    text: |\n      Du har fått en tid.\n   Kom i tid.\n`,
    ),
    ['source/yaml-form indentLittle local/prov "Kom i tid."'],
  ],
  [
    'a key on the wrong level',
    yaml(`${head}snippets:\n  - id: tid\n    title: Tid\ntext: Du har fått en tid.\n`),
    ['source/unknown-key elsewhere local/prov "text"'],
  ],
  [
    'a link that no file declares, without a unit',
    body(
      '# Tid {#tid}\n\nLäs [sidan om kartan]({{links.kart}}).',
      'links:\n  karta: { url: "https://www.1177.se/karta", title: Karta }\n',
    ),
    ['link/unknown-placeholder linksSuggest local/prov "{{links.kart}}" -> links.karta'],
  ],
  [
    'a link that no file declares, with a unit',
    {
      ...body(
        '# Tid {#tid}\n\nLäs [sidan om kartan]({{links.kart}}).',
        'links:\n  karta: { url: "https://www.1177.se/karta", title: Karta }\nunits: [storby]\n',
      ),
      'templates/units/storby.yaml': unit,
    },
    ['link/unknown-placeholder linksSuggest local/prov "{{links.kart}}" -> links.karta'],
  ],
  [
    'a link that no file declares, in a message for 1177 inkorg',
    {
      ...inEveryChannel(
        body(
          '# Tid {#tid}\n\nLäs [sidan om kartan]({{links.kart}}).',
          'links:\n  karta: { url: "https://www.1177.se/karta", title: Karta }\nunits: [storby]\n',
        ),
      ),
      'templates/units/storby.yaml': unit,
    },
    ['link/unknown-placeholder linksSuggest local/prov "{{links.kart}}" -> links.karta'],
  ],
  [
    'a type of question that does not exist',
    written(
      'answerUse: Vi läser svaren. Om du inte svarar frågar vi dig på plats.\nquestions:\n  - { id: roker, type: radio, text: Röker du?, options: ["Ja", "Nej"] }\n',
    ),
    ['source/unknown-value unknownValueSuggest local/prov "radio" -> single'],
  ],
  ...(
    [
      ['checkbox', 'multiple'],
      ['multi', 'multiple'],
      ['nummer', 'number'],
      ['datum', 'date'],
    ] as const
  ).map(
    ([type, meant]) =>
      [
        `a type of question under the name ${type}`,
        written(
          `answerUse: Vi läser svaren.\nquestions:\n  - { id: roker, type: ${type}, text: Röker du?, options: ["Ja", "Nej"] }\n`,
        ),
        [`source/unknown-value unknownValueSuggest local/prov ${JSON.stringify(type)} -> ${meant}`],
      ] as const,
  ),
  [
    'a type of text by its Swedish name',
    written('textType: kallelse\n'),
    ['source/unknown-value unknownValueSuggest local/prov "kallelse" -> summons'],
  ],
  [
    'a channel by its Swedish name',
    yaml(head.replace('[staff]', '[inkorg]') + snippets),
    ['source/unknown-value unknownValueSuggest local/prov "inkorg" -> inbox'],
  ],
  [
    'an id of words',
    yaml(`${head}snippets:\n  - { id: Vår adress, title: Här finns vi, text: Storgatan 1. }\n`),
    ['source/wrong-form id local/prov "Vår adress" -> var-adress'],
  ],
  [
    'an empty option',
    written('questions:\n  - { id: roker, type: single, text: Röker du?, options: ["Ja", ""] }\n'),
    ['source/too-few emptyText local/prov "\\"\\""'],
  ],
  [
    'the same option twice',
    written('questions:\n  - { id: roker, type: single, text: Röker du?, options: ["Ja", "Ja"] }\n'),
    ['source/repeated-value repeatedValue local/prov "\\"Ja\\""'],
  ],
  [
    'one option only',
    written(
      'answerUse: Vi läser svaren. Om du inte svarar frågar vi dig på plats.\nquestions:\n  - { id: roker, type: single, text: Röker du?, options: ["Ja"] }\n',
    ),
    ['source/too-few tooFewOptions local/prov "[\\"Ja\\"]"'],
  ],
  [
    'an id with capitals and å',
    body('# Vår adress {#Vår_adress}\n\nStorgatan 1.'),
    ['source/heading-form badId local/prov "{#Vår_adress}" -> var-adress'],
  ],
  [
    'a first heading of level 3',
    body('### Vår adress\n\nStorgatan 1.'),
    ['source/heading-form startTooDeep local/prov "### Vår adress"'],
  ],
  [
    'words before the first heading',
    body('Storgatan 1.'),
    ['source/heading-form textBefore local/prov "Storgatan 1."'],
  ],
  ['a ~~~ fence', body('# Tid {#tid}\n\n~~~\nkod\n~~~'), ['source/markdown-form fence local/prov "~~~"']],
  ['a ``` fence', body('# Tid {#tid}\n\n```\nkod\n```'), ['source/markdown-form fence local/prov "```"']],
  [
    'a footnote',
    body('# Tid {#tid}\n\nKom i tid[^1].\n\n[^1]: Annars får du vänta.'),
    ['source/markdown-form footnote local/prov "[^1]"'],
  ],
  [
    'escaped braces',
    body('# Tid {#tid}\n\nVälkommen till \\{\\{unit.name\\}\\} i dag.'),
    ['source/placeholder-form escaped local/prov "\\\\{\\\\{unit.name\\\\}\\\\}" -> {{unit.name}}'],
  ],
  [
    'a picture',
    body('# Tid {#tid}\n\nHär är vi: ![Karta](karta.png)'),
    ['source/markdown-form image local/prov "![Karta](karta.png)"'],
  ],
  [
    'nothing but a picture',
    body('# Tid {#tid}\n\n![Karta](karta.png)'),
    ['source/markdown-form image local/prov "![Karta](karta.png)"'],
  ],
  [
    'nothing but a picture in a box and in a list',
    body('# Tid {#tid}\n\n:::information\n![Karta](karta.png)\n:::\n\n- ![Väg](vag.png)'),
    [
      'source/markdown-form image local/prov "![Karta](karta.png)"',
      'source/markdown-form image local/prov "![Väg](vag.png)"',
    ],
  ],
  ['nothing but HTML', body('# Tid {#tid}\n\n<br>'), ['source/html html local/prov "<br>"']],
  [
    'an else of its own',
    body('# Tid {#tid}\n\nKom.\n\n{{else}}\n\nVänta.'),
    ['source/placeholder-form else local/prov "{{else}}"'],
  ],
  [
    'nothing but a shared snippet that is not there',
    body('# Tid {#tid}\n\n{{> tolken}}'),
    ['link/unknown-reference shared local/prov "{{> tolken}}"'],
  ],
  [
    'a link with its address on another line',
    body('# Tid {#tid}\n\nLäs [sidan om tider][1].\n\n[1]: https://www.1177.se'),
    ['source/markdown-form definition local/prov "[sidan om tider][1]"'],
  ],
  [
    'an address on a line of its own',
    body('# Tid {#tid}\n\nLäs sidan.\n\n[1]: https://www.1177.se'),
    ['source/markdown-form definition local/prov "[1]: https://www.1177.se"'],
  ],
  [
    'boxes to tick',
    body('# Tid {#tid}\n\n- [ ] Ta med legitimation\n- [x] Ta med kort'),
    ['source/list-form checkbox local/prov "[ ]"', 'source/list-form checkbox local/prov "[x]"'],
  ],
  [
    'a value that the base does not have',
    extending('extends: regional/bokad-tid\nvalues:\n  ankomst: Hej.\n  arival: Hej.\n'),
    [
      'link/unknown-value value local/prov "ankomst"',
      'link/unknown-value valueSuggest local/prov "arival" -> arrival',
    ],
  ],
  [
    'an empty value in the file that extends',
    extending('extends: regional/bokad-tid\nvalues:\n  arrival: ""\n'),
    ['source/too-few emptyText local/prov "\\"\\""'],
  ],
  [
    'a value of its own that a text of its own shows',
    extending(
      'extends: regional/bokad-tid\nvalues:\n  own: Hej.\nsnippets:\n  - { id: mer, title: Mer, text: "{{values.own}}" }\n',
    ),
    [],
  ],
  [
    'a pattern that fits no template',
    {
      'templates/local/prov.mall.yaml': head + snippets,
      'templates/units/storby.yaml': `${unit}uses: ["local/*", "regional/*"]\n`,
    },
    ['link/unused-pattern uses units/storby.yaml "\\"regional/*\\""'],
  ],
  [
    'two units with one HSA id',
    {
      ...written(''),
      'templates/units/lillby.yaml': unit.replace('id: storby', 'id: lillby').replace('Storby', 'Lillby'),
      'templates/units/storby.yaml': unit,
    },
    ['link/duplicate-id hsaId units/storby.yaml "SE2321009991-EX01"'],
  ],
  [
    'a missing instruction under a comment',
    yaml(`# Om den här mallen\n${head.replace(/instruction.*\n/, '')}${snippets}`),
    ['channel/instruction missing local/prov "kind: information"'],
  ],
  [
    'minutes after a field that shows them',
    body(
      '# Tid {#tid}\n\nKom klockan {{fields.time}}:00 i morgon.',
      'fields:\n  time: { label: Tid, type: time, example: "13.30" }\n',
    ),
    ['link/unknown-placeholder timeTwice local/prov "{{fields.time}}"'],
  ],
  [
    'a weekday before a field that shows it',
    body(
      '# Tid {#tid}\n\nKom onsdag {{fields.date}} till oss.',
      'fields:\n  date: { label: Datum, type: date, example: "2026-12-08" }\n',
    ),
    ['link/unknown-placeholder dateTwice local/prov "{{fields.date}}"'],
  ],
  [
    'placeholders of other tools',
    body('# Tid {#tid}\n\nHej ((name)). Hej %%name%%. Hej [namn]. Hej {namn}.'),
    ['((name))', '%%name%%', '[namn]', '{namn}'].map(
      (gap) => `privacy/unresolved-placeholder brackets local/prov ${JSON.stringify(gap)}`,
    ),
  ],
  [
    'a misspelt rule in an exception',
    written('exceptions:\n  - { rule: language/pasive, reason: Så., owner: X, until: "2027-06-01" }\n'),
    ['exception/unknown-rule unknown local/prov "language/pasive" -> language/passive'],
  ],
  [
    'a configuration under another name',
    { ...written(''), 'klarmall.yml': 'language: sv\n' },
    ['project/configuration fileName klarmall.yml ""'],
  ],
  [
    'a template that an editor gave .txt',
    { ...written(''), 'templates/local/x.mall.yaml.txt': head },
    ['project/not-a-source textFile local/x.mall.yaml.txt ""'],
  ],
  [
    'a least over the most',
    {
      ...written(''),
      'klarmall.yaml':
        'profiles:\n  staff:\n    reminderDays: { value: { min: 60, max: 1 }, source: Handboken }\n',
    },
    ['project/configuration minOverMax klarmall.yaml "{ min: 60, max: 1 }"'],
  ],
  [
    'sending late in the evening',
    written('sending: { days: weekdays, from: "22.00", to: "23.30" }\n'),
    ['timing/sending-hours night local/prov "\\"22.00\\""'],
  ],
  [
    'a rule without its folder in the configuration',
    { ...written(''), 'klarmall.yaml': 'rules:\n  passive: { severity: info }\n' },
    ['exception/unknown-rule inSettings klarmall.yaml "passive" -> language/passive'],
  ],
];

describe('one cause, one finding, at its place, with the name that was meant', () => {
  test.each(rows)('%s', async (_, files, expected) => {
    const findings = await told(files);
    expect(findings.map((finding) => shown(finding, files))).toEqual(expected);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['a base', 'templates/regional/bokad-tid.mall.yaml', 'extends: regional/bokad-tid\n'],
    ['a shared snippet', 'templates/snippets/tolk.yaml', `${head}snippets:\n  - use: tolk\n`],
  ])('%s stops whoever needs it, and is told once', async (_, path, text) => {
    const files = { 'templates/local/prov.mall.yaml': text, [path]: '- ett\n- två\n' };
    const findings = await told(files);
    expect(findings.map(({ rule, place }) => [rule, place?.file])).toEqual([['source/yaml-form', path]]);
    expect(findings[0]?.usedIn).toContain('local/prov');
  });

  test('a unit that cannot be read leaves the texts of its templates judged', async () => {
    const files = {
      ...written('units: [storby]\n'),
      'templates/units/storby.yaml': 'id: storby\nname: Mottagningen\n',
    };
    expect((await told(files)).map((finding) => shown(finding, files))).toEqual([
      expect.stringContaining('source/missing-key missingKey units/storby.yaml'),
    ]);
  });
});

describe('a text without words is told at its place, and nothing else of it', () => {
  const questions = `${head.replace('information', 'questions')}answerUse: Vi läser svaren.\n`;
  test.each<[key: string, files: Files]>([
    ['name', yaml(head.replace(/name: .*/, 'name: ""') + snippets)],
    ['purpose', yaml(head.replace(/purpose: .*/, 'purpose: ""') + snippets)],
    ['instruction', yaml(head.replace(/instruction: .*/, 'instruction: ""') + snippets)],
    ['contact', written('contact: ""\n')],
    ['listTitle', written('listTitle: "  "\n')],
    ['snippets.title', yaml(`${head}snippets:\n  - { id: tid, title: "", text: Du har fått en tid. }\n`)],
    ['snippets.text', yaml(`${head}snippets:\n  - { id: tid, title: Tid, text: "" }\n`)],
    ['messages.name', written('messages:\n  - { id: a, name: "", snippets: [tid] }\n')],
    ['questions.text', yaml(`${questions}questions:\n  - { id: a, type: text, text: "" }\n`)],
    ['links.title', written('links: { karta: { url: "https://www.1177.se/karta", title: "" } }\n')],
    ['fields.label', written('fields: { day: { label: "", type: date, example: "2026-12-08" } }\n')],
    ['unit.name', { ...written(''), 'templates/units/storby.yaml': unit.replace(/name: .*/, 'name: ""') }],
    [
      'snippet.text',
      {
        ...yaml(`${head}snippets:\n  - use: tolk\n`),
        'templates/snippets/tolk.yaml': 'title: Tolk\ntext: ""\n',
      },
    ],
  ])('%s', async (_, files) => {
    const findings = await told(files);
    expect(findings.map((finding) => shown(finding, files))).toEqual([
      expect.stringMatching(/^source\/too-few emptyText \S+ "\\" *\\""$/),
    ]);
  });
});
