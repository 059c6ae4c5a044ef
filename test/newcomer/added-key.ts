import { describe, expect, test } from 'vitest';
import type { RepositoryCopy } from '../support/repository-copy.ts';

// Carries out "A key in the source format" of docs/en/extending.md on a copy: one line in a schema, then `npm run generate`.

const help = { title: 'Ny nyckel', description: 'En ny text.', markdownDescription: 'En ny text.' };
const text = { form: 'line', placeholders: ['values', 'unit'] };

/** The keys that are added: schema, where in it, name, and the one line. */
const added: readonly (readonly [schema: string, at: readonly string[], key: string, line: object])[] = [
  [
    'template',
    [],
    'handover',
    {
      ...help,
      'x-extending': 'may-set',
      type: 'string',
      'x-text': { ...text, role: 'handover', reader: 'staff', inherited: 'key', channels: ['staff'] },
    },
  ],
  [
    'template',
    [],
    'farewell',
    {
      ...help,
      type: 'string',
      'x-text': { ...text, role: 'farewell', reader: 'citizen', inherited: 'key', channels: ['inbox'] },
    },
  ],
  [
    'template',
    ['definitions', 'question'],
    'why',
    {
      ...help,
      type: 'string',
      'x-text': { ...text, role: 'questionWhy', reader: 'citizen', inherited: 'whole', channels: ['staff'] },
    },
  ],
  [
    'unit',
    [],
    'parking',
    {
      ...help,
      type: 'string',
      'x-text': {
        ...text,
        placeholders: [],
        form: 'plain',
        role: 'parking',
        reader: 'citizen',
        channels: [],
      },
    },
  ],
];

/** A script of the copy's own, so that it gets the copy's packages. */
const look = `
import { readFileSync } from 'node:fs';
import { checkProject } from '@klarmall/check/node';
import { buildProject } from '@klarmall/check/emit';
import { renderTemplate } from '@klarmall/compiler';

const settings = { version: '0.0.0', today: '2026-11-30', axe: false };
const { library } = await checkProject({ root: 'right', ...settings });
const texts = library.templates.map((template) => {
  const { texts } = renderTemplate(template, template.units[0]);
  const words = (text) => text?.inlines.map(({ value }) => value).join('');
  return {
    template: template.id,
    all: Object.fromEntries(texts.all.map((text) => [text.key, words(text)])),
    farewell: { inbox: words(texts.of('inbox', 'farewell')), staff: words(texts.of('staff', 'farewell')) },
  };
});
await buildProject({ root: 'right', out: 'right/dist', ...settings });
const { staff } = JSON.parse(readFileSync('right/dist/storby/regional/fragor/payload.json', 'utf8'));
const { report } = await checkProject({ root: 'wrong', ...settings });
const findings = report.findings.map(({ rule, message, place, data }) => ({ rule, message, file: place?.file, line: place?.start.line, data }));
console.log(JSON.stringify({ texts, staff, findings }));
`;

const filled = 'hos {{unit.name}}. {{values.hint}}';
const template = (sentence: string): string => `kind: questions
name: Frågor inför ditt besök
internalName: Frågor
category: fråga
purpose: Du ska snart besöka oss.
answerUse: Läkaren läser dina svar.
instruction: Skicka i god tid.
handover: "${sentence}"
farewell: "${sentence}"
values: { hint: Ring oss. }
questions:
  - { id: medicine, type: text, text: Tar du läkemedel?, why: "${sentence}" }
`;
const unit = (sentence: string): string => `id: storby
name: Mottagningen Storby
hsaId: SE2321009991-EX01
parking: "${sentence}"
uses: ["**"]
`;
const child = (sentence: string): string => `extends: regional/fragor
handover: "${sentence}"
`;

/** Adds the keys to the schemas; what is made from them is to be generated then. */
export function addKeys(copy: RepositoryCopy): void {
  for (const [name, at, key, line] of added) {
    const path = `schemas/${name}.schema.json`;
    const schema = JSON.parse(copy.read(path));
    let part = schema;
    for (const step of at) part = part[step];
    part.properties[key] = line;
    copy.write(path, JSON.stringify(schema, undefined, 2));
  }
}

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** What a project with the keys looks like. */
export interface KeysTold {
  readonly texts: readonly {
    readonly template: string;
    readonly all: Readonly<Record<string, string>>;
    readonly farewell: Readonly<Record<string, string>>;
  }[];
  readonly staff: Readonly<Record<string, string>>;
  readonly findings: readonly Told[];
}

/** Writes templates with the keys in the copy, right and wrong, and says what becomes of them. */
export function lookAtKeys(copy: RepositoryCopy): KeysTold {
  const wrong = 'Erhålles {{unit.finnsinte}} 19121212-1212';
  for (const [root, line, line2] of [
    ['right', filled, 'Vi ringer upp {{unit.name}}.'],
    ['wrong', wrong, wrong],
  ] as const) {
    copy.write(`${root}/templates/regional/fragor.mall.yaml`, template(line));
    copy.write(`${root}/templates/local/fragor.mall.yaml`, child(line2));
    copy.write(`${root}/templates/units/storby.yaml`, unit(root === 'right' ? 'Parkera utanför.' : wrong));
  }
  copy.write('look-at-keys.ts', look);
  return JSON.parse(copy.run('look-at-keys.ts'));
}

/** The tests, on what `lookAtKeys` said of the copy. */
export function testKeys(copy: RepositoryCopy, keysTold: () => KeysTold): void {
  describe('a key that gets one line in a schema', () => {
    const shown = 'hos Mottagningen Storby. Ring oss.';
    const at = (file: string, line: number) =>
      keysTold()
        .findings.filter((finding) => finding.file === file && finding.line === line)
        .map(({ rule }) => rule);

    test('is parsed, and filled in for each unit, on every level', () => {
      const [local, regional] = [...keysTold().texts].sort((a, b) => (a.template < b.template ? -1 : 1));
      expect(regional?.all).toMatchObject({ handover: shown, farewell: shown, 'questions.#.why': shown });
      expect(local?.all).toMatchObject({
        handover: 'Vi ringer upp Mottagningen Storby.',
        farewell: shown,
        'questions.#.why': shown,
      });
    });

    test('is given to the channels of its row alone', () => {
      for (const { farewell } of keysTold().texts) expect(farewell).toEqual({ inbox: shown });
    });

    test('stands in what is built, where it is for staff', () => {
      expect(keysTold().staff).toMatchObject({ handover: shown });
      expect(keysTold().staff).not.toHaveProperty('farewell');
    });

    test.each([
      ['for staff', 'templates/regional/fragor.mall.yaml', 8, 'link/unknown-placeholder'],
      ['for citizens', 'templates/regional/fragor.mall.yaml', 9, 'words/formal-word'],
      ['in a list', 'templates/regional/fragor.mall.yaml', 12, 'link/unknown-placeholder'],
      [
        'in a template that extends another',
        'templates/local/fragor.mall.yaml',
        2,
        'link/unknown-placeholder',
      ],
      ['in a unit', 'templates/units/storby.yaml', 4, 'link/unknown-placeholder'],
    ])('is checked %s', (_, file, line, rule) => {
      expect(at(file, line)).toEqual(expect.arrayContaining([rule, 'privacy/personal-number']));
    });

    test('may be set by a template that extends another where its line says so', () => {
      expect(keysTold().findings.filter(({ rule }) => rule === 'link/child-key')).toEqual([]);
    });

    test('has its type, its place in the reference and its help in editors', () => {
      const { read } = copy;
      expect(read('packages/model/src/generated/template.ts')).toContain('readonly handover?: string');
      expect(read('docs/sv/referens.md')).toMatch(
        /`handover`: Ny nyckel \(text\)\n\n {2}En ny text\.\n\n {2}Läsare: personalen\. Platshållare: `values`, `unit`/,
      );
      expect(read('docs/en/reference.md')).toContain('`farewell`: Ny nyckel');
      expect(read('schemas/frontmatter.schema.json')).toContain(
        'En ny text.\\n\\nLäsare: invånaren, i det som går',
      );
    });
  });
}
