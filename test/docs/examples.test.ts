import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { catalogueOf } from '@klarmall/check';
import { parseConfiguration, parseSource } from '@klarmall/compiler';
import { receiptLine } from '@klarmall/compiler/targets';
import type { UnjudgedFinding } from '@klarmall/model';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { docxOf } from '../../packages/convert/src/testing/build-letter.ts';
import { template, unit, type Workspace, workspace } from '../cli/support.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  ...['docs/sv', 'docs/en'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md') && !/^(?:referens|reference|regler|rules)\./.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

interface Example {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const examples: readonly Example[] = pages.flatMap((page) =>
  fromMarkdown(readFileSync(join(root, page), 'utf8')).children.flatMap((node) =>
    node.type === 'code' ? [{ page, language: node.lang ?? '', text: node.value }] : [],
  ),
);

type Keys = Readonly<Record<string, unknown>>;

/** What a part of a file leaves out, so that the rest of it can be judged. */
const around = {
  template: {
    kind: 'information',
    name: 'Ditt besök',
    purpose: 'Du ska snart besöka oss.',
    instruction: 'Skicka i god tid.',
  },
  unit: { id: 'storby', name: 'Mottagningen Storby', hsaId: 'SE2321009991-EX01' },
  snippet: { title: 'Legitimation', text: 'Ta med legitimation.' },
} as const;

/** A check sum that is cut short on a page, and what the reader is to put there. */
function filledIn(text: string): string {
  return text.replace(/^(\s*sha256: ).*$/gm, `$1${'a'.repeat(64)}`);
}

/** The keys of an example; one that begins inside an item of a list goes on with the item of the example before it. */
function keysOf({ text }: Example, before: Keys | undefined): Keys {
  const isInItem = /^ {4}\S/.test(text);
  const [list] = isInItem ? Object.entries(before ?? {}) : [];
  const keys = parse(filledIn(text)) as Keys;
  if (!list) return keys;
  const [name, items] = list as [string, readonly Keys[]];
  return { [name]: [{ ...items[0], ...keys }] };
}

/** What the reader of each kind of file says of the keys. */
function said(keys: Keys): ReadonlyMap<string, readonly UnjudgedFinding[]> {
  const file = (path: string, value: Keys) => ({ path, text: stringify(value), hash: '' });
  const source = (kind: 'template' | 'unit' | 'snippet', value: Keys, path: string, id: string) =>
    parseSource(file(path, value), kind, id).findings;
  const isChild = 'extends' in keys;
  const kind = 'questions' in keys || 'answerUse' in keys ? { kind: 'questions' } : {};
  const whole = isChild ? keys : { ...around.template, ...kind, ...keys };
  const unitKeys = { ...around.unit, ...keys };
  return new Map([
    ['template', source('template', whole, 'templates/local/exempel.mall.yaml', 'local/exempel')],
    ['unit', source('unit', unitKeys, `templates/units/${unitKeys.id}.yaml`, String(unitKeys.id))],
    [
      'snippet',
      source('snippet', { ...around.snippet, ...keys }, 'templates/snippets/exempel.yaml', 'exempel'),
    ],
    ['config', parseConfiguration(file('klarmall.yaml', keys)).findings],
  ]);
}

describe('the YAML on a page can be read as it stands', () => {
  // A word for a pack is added by a test of its own; GitLab reads the other.
  const yaml = examples.filter(
    ({ language, text }) => language === 'yaml' && !/^\s*- term:/.test(text) && !text.startsWith('include:'),
  );

  test('there are examples', () => expect(yaml.length).toBeGreaterThan(20));

  test.each(yaml.map((example, index) => ({ ...example, index, first: example.text.split('\n')[0] ?? '' })))(
    '$page: $first',
    ({ index, ...example }) => {
      const before = yaml[index - 1];
      const keys = keysOf(
        example,
        before && before.page === example.page ? keysOf(before, undefined) : undefined,
      );
      const findings = [...said(keys).values()];
      const fewest = findings.reduce((least, other) => (other.length < least.length ? other : least));
      expect(fewest.map(({ rule, message, data }) => `${rule} ${message} ${JSON.stringify(data)}`)).toEqual(
        [],
      );
      const exceptions = (keys.exceptions ?? []) as readonly { readonly rule: string }[];
      for (const { rule } of exceptions) expect(catalogueOf().has(rule), rule).toBe(true);
      for (const rule of Object.keys((keys.rules ?? {}) as Keys))
        expect(catalogueOf().has(rule), rule).toBe(true);
    },
  );
});

/** The words of a command as a shell would split them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

interface Command {
  readonly page: string;
  readonly line: string;
}

const commands: readonly Command[] = examples
  .filter(({ language }) => language === 'sh' || language === 'console')
  .flatMap(({ page, language, text }) =>
    text
      .split('\n')
      .filter((line) => (language === 'console' ? line.startsWith('$ ') : line.trim() !== ''))
      .flatMap((line) =>
        line
          .replace(/^\$ /, '')
          .replace(/\s+#.*$/, '')
          .split(' && '),
      )
      .map((line) => ({ page, line: line.trim() })),
  );

/** Whoever saved the project, before the days that the pages ask about. */
const committer = Object.fromEntries([
  ...['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'Klarmall'],
    [`GIT_${role}_EMAIL`, 'test@example.invalid'],
    [`GIT_${role}_DATE`, '2026-05-01T10:00:00Z'],
  ]),
  ['GIT_CONFIG_GLOBAL', '/dev/null'],
  ['GIT_CONFIG_SYSTEM', '/dev/null'],
]);

/** Commands of others, and those that other tests carry out: the package's own, and the scripts of this repository. */
const elsewhere = /^(?:cd |npm |npx --yes \.\/klarmall-|npx esbuild|git |npx klarmall upgrade )/;

describe('the commands on a page run as they stand', () => {
  const own = commands.filter(({ line }) => !elsewhere.test(line));
  let at: Workspace;
  let outside: Workspace;

  beforeAll(async () => {
    at = workspace();
    const shipped = (path: string) => readFileSync(join(root, 'templates', path), 'utf8');
    at.write('templates/local/provsvar.mall.yaml', template());
    at.write(
      'templates/local/tid.mall.yaml',
      template('Du har en tid {{fields.date}} hos oss. Kom till {{fields.place}}.', 'Tid').replace(
        'snippets:',
        'fields:\n  date: { label: Datum, type: date, example: "2026-12-08" }\n  place: { label: Plats, type: place, example: Entré B }\nsnippets:',
      ),
    );
    at.write(
      'templates/regional/bokad-tid.mall.yaml',
      template('Du har en tid hos oss.', 'Bokad tid').replace(
        'contact: unit',
        'version: 1.0.0\ncontact: unit',
      ),
    );
    at.write('templates/units/storby.yaml', unit);
    at.write(
      'templates/units/oron-storby.yaml',
      unit.replace('id: storby', 'id: oron-storby').replace('EX01', 'EX03'),
    );
    at.write(
      'templates/units/vardcentral-klarvik.yaml',
      shipped('units/vardcentral-klarvik.yaml').replace(/uses:\n(?: {2}- .*\n)+/, 'uses: ["regional/*"]\n'),
    );
    at.write('brev.txt', 'Du får ett brev från oss. Ring oss om du undrar över något.\n');
    at.write('meddelande.txt', 'Hej! Du har en tid hos oss.\n');
    // Lists of people stay out of what git keeps.
    outside = workspace();
    outside.write('lista.csv', '19121212-1212\n');
    at.write('kallelse.docx', docxOf({ blocks: [{ kind: 'paragraph', text: 'Du har en tid hos oss.' }] }));
    const kvitton = await receiptLine(
      {
        unit: 'storby',
        template: 'local/provsvar',
        name: 'Kvitto på ärende',
        version: '1.0.0',
        mark: '00000000',
        date: '2026-11-20',
        fields: [
          {
            id: 'snippet:next-step',
            step: 'Lägg till informationstext',
            label: 'Frasminne 2',
            text: 'Vi hör av oss.',
          },
        ],
        removed: [],
        order: ['snippet:next-step'],
      },
      async (bytes) => deflateRawSync(bytes),
    );
    at.write('kvitton.txt', kvitton);
    at.write('receipts.txt', kvitton);
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: at.root, env: { ...process.env, ...committer }, stdio: 'pipe' });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-q', '-m', 'Mallar');
    await at.run('build');
  }, 120_000);
  afterAll(() => {
    at.remove();
    outside.remove();
  });

  test('there are commands', () => expect(own.length).toBeGreaterThan(15));

  test('of this repository are scripts that it has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name),
    );
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });

  test.each(own)('$page: $line', async ({ line }) => {
    const [command = '', ...words] = wordsOf(line.replace(/^npx /, '').replace(/ > \S+$/, ''));
    expect(command).toBe('klarmall');
    const { code, error, out } = await (words[0] === 'recipients' ? outside : at).run(...words);
    if (line.includes('--code ')) {
      // The code is that of the text that was read; here another text stands.
      expect(error).toContain('är inte de som stod på papperet');
      return;
    }
    expect(code, `${error}${out}`.slice(0, 2000)).toBeLessThan(2);
  });
});
