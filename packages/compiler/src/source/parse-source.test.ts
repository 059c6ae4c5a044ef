import type { Outcome, UnjudgedFinding } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from './parse-source.ts';
import type { ParsedSource } from './parsed-source.ts';
import { readSource } from './text/read-source.ts';

function parse(text: string, extension = 'yaml'): Outcome<ParsedSource> {
  return parseSource(
    { path: `templates/local/prov.mall.${extension}`, text, hash: '' },
    'template',
    'local/prov',
  );
}

/** Findings as `rule message line:column words`, the words being what stands at the place; what a whole template lacks is not asked here. */
function found(text: string, extension = 'yaml'): string[] {
  return parse(text, extension)
    .findings.filter(({ rule }) => rule !== 'source/missing-key')
    .map((finding) => shown(finding, text));
}

function shown(finding: UnjudgedFinding, text: string): string {
  const { start, end } = finding.place ?? { start: { line: 0, column: 0, offset: 0 }, end: { offset: 0 } };
  return `${finding.rule} ${finding.message} ${start.line}:${start.column} ${JSON.stringify(text.slice(start.offset, end.offset))}`;
}

const body = (text: string) => `---\nkind: information\n---\n\n# Rubrik {#rubrik}\n\n${text}\n`;
const inBody = (text: string) => found(body(text), 'md');

describe('YAML that would lose text silently', () => {
  it.each([
    ['kind: { place: Entré B, våning 2 }', 'source/lost-characters flowKey 1:25 "våning 2"'],
    ['name: Frågor #1', 'source/lost-characters comment 1:13 " #1"'],
    ['name: 13.30', 'source/lost-characters number 1:7 "13.30"'],
    ['name: 0771', 'source/lost-characters number 1:7 "0771"'],
    ['name: “Vi flyttar”', 'source/curly-quotes value 1:7 "“Vi flyttar”"'],
    ['name: ”Ny adress: vi flyttar”', 'source/curly-quotes colon 1:7 "”"'],
    ['name: **Viktigt**', 'source/yaml-alias alias 1:7 "**Viktigt**"'],
    ['name: !viktigt text', 'source/yaml-tag tag 1:7 "!viktigt text"'],
    ['name: {{unit.name}}', 'source/lost-characters placeholder 1:7 "{{unit.name}}"'],
    ['name: ett\nname: två', 'source/duplicate-key duplicateKey 2:1 "name"'],
    ['name:\n\t- ett', 'source/yaml-form tab 2:1 "\\t"'],
    ['name:', 'source/empty-value emptyValue 1:1 "name"'],
    ['name: &a text', 'source/yaml-alias anchor 1:7 "&a text"'],
    ['name: ett\n---\nname: två', 'source/yaml-form documents 2:1 "---"'],
    ['name: Kallelse: tid', 'source/yaml-form colon 1:7 "Kallelse"'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('keeps the words of a number that lost its form', () => {
    const { value: parsed } = parse('name: 13.30');
    expect(parsed.type === 'template' && parsed.source.name).toBe('13.30');
  });

  it('never expands aliases', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
    );
    const findings = found(`l: &l-1 bomb\n${levels.join('\n')}`);
    expect(findings.filter((finding) => finding.startsWith('source/yaml-alias alias'))).toHaveLength(60);
  });

  it('says so when nesting is absurd', () => {
    expect(found(`name: ${'['.repeat(20_000)}`).join()).toContain('tooDeep');
  });
});

describe('Markdown that would lose text silently', () => {
  it.each([
    [':::information\nText', 'source/box-form unclosed 7:1 ":::information"'],
    ['::facts', 'source/box-form leaf 7:1 "::facts"'],
    ['::: attention\nText\n:::', 'source/box-form text 7:1 "::: attention"'],
    [':::atention\nText\n:::', 'source/box-form unknownSuggest 7:1 ":::atention"'],
    [':::information[Obs]\nText\n:::', 'source/box-form label 7:1 ":::information[Obs]"'],
    ['Text\n---', 'source/heading-form setext 7:1 "Text\\n---"'],
    ['8. december kommer du', 'source/list-form dateList 7:1 "8. december kommer du"'],
    ['1. Först', 'source/list-form ordered 7:1 "1. Först"'],
    ['- punkt\n{{/if}}', 'source/condition-form insideList 8:1 "{{/if}}"'],
    ['{{#if values.x}}\n\nText', 'source/condition-form unclosed 7:1 "{{#if values.x}}"'],
    ['[här]({{ links.a }})', 'source/link-form blanks 7:7 "{{ links.a }}"'],
    ['[här](https://a.se/{{links.a}})', 'source/link-form mixed 7:7 "https://a.se/{{links.a}}"'],
    ['Kom {{fields.date', 'source/placeholder-form unclosed 7:5 "{{fields.date"'],
    ['Kom {{date}}', 'source/placeholder-form noNamespace 7:5 "{{date}}"'],
    ['Kom {{filds.date}}', 'source/placeholder-form unknownNamespaceSuggest 7:5 "{{filds.date}}"'],
    ['Kom {{{fields.date}}}', 'source/placeholder-form raw 7:5 "{{{fields.date}}}"'],
    ['Kom {{constructor.name}}', 'source/placeholder-form unknownNamespace 7:5 "{{constructor.name}}"'],
    ['Kom {{log fields.date}}', 'source/placeholder-form helper 7:5 "{{log fields.date}}"'],
    ['Kom <b>nu</b>', 'source/html html 7:5 "<b>"'],
    ['<script>alert(1)</script>', 'source/html script 7:1 "<script>alert(1)</script>"'],
    ['![bild](a.png)', 'source/markdown-form image 7:1 "![bild](a.png)"'],
    ['| a | b |\n|---|---|', 'source/markdown-form table 7:1 "| a | b |"'],
    ['Kom *nu*', 'source/markdown-form italic 7:5 "*nu*"'],
    ['### Djup', 'source/heading-form tooDeep 7:1 "### Djup"'],
  ])('%s', (text, expected) => {
    expect(inBody(text)[0]).toBe(expected);
  });

  it.each([
    'Logga in på 1177:s sidor klockan 08:15.',
    'Det tar ~10 min~ ungefär.',
    'EU:s regler, den 3:e maj',
    '**Viktigt:** kom i tid.',
  ])('leaves %s alone', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each([
    ['# Rubrik {#booking }', 'source/heading-form attributes 4:10 "{#booking }"'],
    ['# Rubrik {# c}', 'source/heading-form attributes 4:10 "{# c}"'],
    ['# Rubrik', 'source/heading-form missingId 4:1 "# Rubrik"'],
    ['Text först\n\n# Rubrik {#a}', 'source/heading-form textBefore 4:1 "Text först"'],
  ])('%s', (text, expected) => {
    expect(found(`---\nkind: information\n---\n${text}\n`, 'md')).toEqual([expected]);
  });

  it('does not let an unclosed box swallow the next snippet', () => {
    const { value: parsed } = parse(body(':::information\nText\n\n# Nästa {#nasta}\n\nMer'), 'md');
    expect(parsed.type === 'template' && parsed.snippets.map(({ id }) => id)).toEqual(['rubrik', 'nasta']);
  });
});

describe('places', () => {
  it.each([
    [
      'literal block',
      'snippets:\n  - id: a\n    title: T\n    text: |\n      Ett stycke.\n\n      Kom {{x}} nu.\n',
    ],
    [
      'literal block with CRLF',
      'snippets:\r\n  - id: a\r\n    title: T\r\n    text: |\r\n      Ett stycke.\r\n\r\n      Kom {{x}} nu.\r\n',
    ],
    [
      'folded block',
      'snippets:\n  - id: a\n    title: T\n    text: >\n      Ett stycke\n      som fortsätter.\n\n      Kom {{x}} nu.\n',
    ],
    [
      'double quotes',
      'snippets:\n  - id: a\n    title: T\n    text: "Ett \\"stycke\\"\n      till. Kom {{x}} nu."\n',
    ],
    ['single quotes', "snippets:\n  - id: a\n    title: T\n    text: 'Det är ''så''. Kom {{x}} nu.'\n"],
    [
      'plain',
      'snippets:\n  - id: a\n    title: T\n    text: Ett stycke\n      på två rader. Kom {{x}} nu.\n',
    ],
    [
      'escaped Markdown',
      'snippets:\n  - id: a\n    title: T\n    text: |\n      Ett \\*stycke\\* &amp; mer. Kom {{x}} nu.\n',
    ],
    ['an indented list', 'snippets:\n  - id: a\n    title: T\n    text: |2\n        - Kom {{x}} nu.\n'],
  ])('points at the word in a %s', (_, text) => {
    expect(found(text).map((line) => line.replace(/\d+:\d+ /, ''))).toEqual([
      'source/placeholder-form noNamespace "{{x}}"',
    ]);
  });

  it('points at the same word however the text is wrapped', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom('|', '>', '|-', '>-'),
        fc.integer({ min: 2, max: 8 }),
        (words, style, indent) => {
          const lines = [...words, 'Kom {{x}} nu'].map((line) => `${' '.repeat(4 + indent)}${line}`);
          const text = `snippets:\n  - id: a\n    title: T\n    text: ${style}\n${lines.join('\n')}\n`;
          expect(found(text).map((line) => line.replace(/\d+:\d+ /, ''))).toEqual([
            'source/placeholder-form noNamespace "{{x}}"',
          ]);
        },
      ),
    );
  });

  it('never throws, whatever the file holds', () => {
    const odd = fc.stringMatching(/^[-#:{}[\]*&!|>"'\n a-cå`~<\\/.0-9@]{0,80}$/);
    fc.assert(
      fc.property(odd, fc.constantFrom('yaml', 'md'), (text, extension) => {
        const parsed = parse(
          extension === 'md' ? `---\nkind: information\n---\n# R {#r}\n${text}` : text,
          extension,
        );
        for (const finding of parsed.findings) expect(finding.place).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('readSource', () => {
  const read = (bytes: Uint8Array) =>
    readSource('templates/local/a.mall.yaml', bytes).findings.map(
      ({ rule, message }) => `${rule} ${message}`,
    );
  it.each([
    ['UTF-16', Buffer.from('\ufeffname: å', 'utf16le'), ['source/encoding utf16']],
    ['Latin-1', Buffer.from('name: å', 'latin1'), ['source/encoding notUtf8']],
    ['a binary file', Buffer.from('PK\u0003\u0004\0\0'), ['source/encoding binary']],
    ['decomposed letters', Buffer.from('name: a\u030angest'), ['source/decomposed decomposed']],
    [
      'a conflict',
      Buffer.from('a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n'),
      ['source/merge-conflict conflict'],
    ],
    ['10 MB', Buffer.alloc(10_000_000, 'a'), ['source/too-large tooLarge']],
    ['a BOM', Buffer.from('\ufeffname: å'), []],
    ['CRLF', Buffer.from('name: å\r\nkind: information\r\n'), []],
    ['Thai vowels that have no composed form', Buffer.from('name: ที่'), []],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes)).toEqual(expected);
  });

  it('leaves the BOM out of the text, so that offsets count from the first letter', () => {
    expect(readSource('a', Buffer.from('\ufeffname')).value.text).toBe('name');
  });
});

it.each(['local/con', 'local/nul/svar', 'local/com1'])('%s is no name on Windows', (id) => {
  const file = { path: `templates/${id}.mall.yaml`, text: 'kind: information\n', hash: '' };
  const { findings } = parseSource(file, 'template', id);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toContain('source/file-name device');
});
