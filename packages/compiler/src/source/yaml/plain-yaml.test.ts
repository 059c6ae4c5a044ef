import type { KeyPath } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineIndex } from '../text/line-index.ts';
import { parseAnyYaml } from './parse-yaml.ts';
import { plainYaml } from './plain-yaml.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Every path of a value, its own first. */
function* pathsIn(value: unknown, path: KeyPath = []): Generator<KeyPath> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** All that anybody can ask of a document. */
function answersOf(document: YamlDocument): unknown {
  const { value, findings, refused, whole, places } = document;
  const answers = [...pathsIn(value)].map((path) => {
    const text = document.text(path);
    const offsets = text ? Array.from({ length: text.value.length + 1 }, (_, at) => at) : [];
    const spans = offsets.map((at) => [text?.sourceStart(at), text?.sourceEnd(at)]);
    return { path, key: places.key(path), value: places.value(path), text: text?.value, spans };
  });
  return { value, findings, refused, whole, answers };
}

const base = 4;

/** Whether the text is plain; then both readers must say the same of it. */
function isReadAlike(text: string): boolean {
  const lines = new LineIndex('x.mall.yaml', `---\n${text}`);
  const plain = plainYaml(text, base, lines);
  if (plain) expect(answersOf(plain)).toEqual(answersOf(parseAnyYaml(text, base, lines)));
  return plain !== undefined;
}

const template = `kind: information
name: Inför ditt besök 3
purpose: Du ska besöka {{unit.name}}. Här får du veta hur det går till.
active: true
days:
  reminder: 3
fields:
  date:
    label: "Datum: dag"
    example: '2026-12-08'
phones:
- number: 08-465 004 12
  hours: Måndag till fredag klockan 8–16

- number: 112
uses:
  - local/*
  - central/a#b
text: |
  Ett stycke.

    - punkt: nej

  Sista.

reviewBy: 2027-06-01
`;

describe('plainYaml', () => {
  it('reads a whole template, with either line end', () => {
    expect(isReadAlike(template)).toBe(true);
    const withoutLiteral = template.replace(/text: \|[\s\S]*\n(?=review)/, '');
    expect(isReadAlike(withoutLiteral.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isReadAlike(withoutLiteral.trimEnd())).toBe(true);
  });

  it.each([
    ...['a: [b]', 'a: &x y', 'a: *x', 'a: !t y', '"a": b', 'a: "b\\n"', "a: 'b''c'", 'a: b # c', 'a: b: c'],
    ...['a:', 'a: null', 'a: 012', 'a: 1.0', 'a: 0x1F', 'a: 1e3', 'a: b\n  c', 'a: b\na: c', '# c\na: b', ''],
    ...[
      'a: |-\n  b\n',
      'a: >\n  b\n',
      'a:\n\tb: c',
      'a: ""',
      'a: “b”',
      'a: {{b}}',
      '- a',
      'true: a',
      '  a: b',
    ],
  ])('leaves %j to the library', (text) => {
    expect(isReadAlike(text)).toBe(false);
  });

  it('says what the library says of every text that it reads, and reads most of what is plain', () => {
    const indent = fc.constantFrom('', '', '  ', '    ', '- ', '  - ', '    - ');
    const key = fc.constantFrom('a:', 'b:', 'c:', 'name:', 'null:', 'x-y:', 'a_1:', '');
    const value = fc.constantFrom(
      ...[
        'ord',
        'två ord',
        '12',
        '0',
        '007',
        '1.5',
        '2026-12-08',
        'true',
        'False',
        'null',
        '"citat"',
        "'ett'",
      ],
      ...[
        '08-12 34',
        'a:b',
        'a: b',
        'a #b',
        'a#b',
        '{{unit.name}} x',
        'åäö 😀',
        '|',
        '',
        '',
        '-',
        '- x',
        '?',
        '~',
      ],
      ...[
        '"a" b',
        '""',
        '[a]',
        '{a: b}',
        '“x”',
        'ord  ',
        'x\u00A0',
        '#',
        'a\\n',
        'e',
        '1e',
        '1 000',
        '%',
        '|\n  rad',
      ],
    );
    const line = fc.tuple(indent, key, value, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\n \n'));
    const some = fc
      .array(line, { minLength: 1, maxLength: 7 })
      .map((all) =>
        all.map(([start, name, rest, end]) => `${start}${name}${rest && ` ${rest}`}${end}`).join(''),
      );
    const edited = fc
      .tuple(
        fc.nat(template.length),
        fc.nat(3),
        fc.constantFrom('', ' ', '  ', '\n', ':', '-', '"', '\r', '#', '| '),
      )
      .map(([at, length, text]) => template.slice(0, at) + text + template.slice(at + length));
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(some, edited), (text) => {
        if (isReadAlike(text)) plain += 1;
      }),
      { numRuns: 1500 },
    );
    expect(plain).toBeGreaterThan(150);
  });
});
