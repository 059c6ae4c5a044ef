import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Position, YamlEditor } from './yaml-editor.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let editor: YamlEditor;

beforeAll(async () => {
  editor = await YamlEditor.start(root);
});

afterAll(() => editor.stop());

function uriOf(path: string): string {
  return pathToFileURL(`${root}${path}`).href;
}

/** The position just inside the first `word` of a text. */
function inside(text: string, word: string): Position {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 };
}

function shipped(folder: string): string[] {
  return readdirSync(`${root}templates/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `templates/${folder}/${name}`);
}

const template = `# yaml-language-server: $schema=../../schemas/template.schema.json
kind: informtion
name: Du har en bokad tid
namn: Tid
category: kallelse
reviewBy: i morgon
autoCloseDays: sju
summons:
  type: timed
snippets:
  - id: booking
    title: Tid och plats
    text: Välkommen.
  - 
`;

const unit = `# yaml-language-server: $schema=../../schemas/unit.schema.json
id: ogon-storby
name: Ögonmottagningen Storby sjukhus
hsaId: SE232100-EX01
uses:
  - regional/*
defaults:
  reminderDays: 7

`;

describe('a template in an editor', () => {
  const uri = uriOf('templates/local/forsok.mall.yaml');

  test('shows what is wrong, in Swedish and in its place', async () => {
    const diagnostics = await editor.open(uri, template);
    const shown = Object.fromEntries(
      diagnostics.map(({ range, message }) => [
        template.split('\n')[range.start.line]?.slice(range.start.character, range.end.character),
        message,
      ]),
    );
    expect(shown).toMatchObject({
      informtion: 'Det här värdet finns inte. Välj: information, questions.',
      namn: expect.stringContaining('namn'),
      'i morgon': 'Skriv år, månad och dag inom citattecken, till exempel "2027-06-01".',
      sju: 'Här ska det stå ett helt tal, till exempel 7.',
    });
  });

  test.each([
    ['category', 'Kategori', 'till för statistik', 'Personalverktyget: **Kategori, malltyp**'],
    ['kind', 'Malltyp', 'Om invånaren kan svara', '`information`: **Mall med information.**'],
    ['reviewBy', 'Granskas senast', 'läsa igenom texten igen', ''],
    [
      'autoClose',
      'Avsluta obesvarade ärenden automatiskt',
      'på sig att svara',
      '`{{settings.autoCloseDays}}`',
    ],
    ['type', 'Typ av kallelse', 'Om tiden redan är bokad', '`open`: **Öppen kallelse.**'],
    ['title', 'Rubrik', 'Rubriken som invånaren ser', 'Läsare: invånaren'],
  ])('hovering over %s explains it in Swedish', async (word, ...texts) => {
    const hover = await editor.hover(uri, inside(template, word));
    for (const text of texts) expect(hover).toContain(text);
  });

  test('completes values with their meaning', async () => {
    const items = await editor.complete(uri, inside(template, 'kallelse'));
    const documented = items.map(({ label, documentation }) => [
      label,
      typeof documentation === 'object' ? documentation.value : documentation,
    ]);
    expect(Object.fromEntries(documented)).toMatchObject({
      kallelse: 'Kallelse till besök eller undersökning',
      provsvar: 'Svar på ett prov',
    });
  });

  test('completes a whole snippet', async () => {
    const line = template.split('\n').indexOf('  - ');
    const items = await editor.complete(uri, { line, character: 4 });
    const own = items.find(({ label }) => label === 'Eget frasminne');
    expect(own?.insertText ?? own?.textEdit?.newText).toMatch(/text: \$\{3:Skriv texten här\.\}/);
    expect(items.map(({ label }) => label)).toContain('Delat frasminne');
  });
});

describe('a unit in an editor', () => {
  const uri = uriOf('templates/units/forsok.yaml');

  test('shows what is wrong, in Swedish and in its place', async () => {
    expect(await editor.open(uri, unit)).toMatchObject([
      {
        message: 'Skriv SE, tio siffror, bindestreck och mottagningens del, till exempel SE2321009991-EX01.',
        source: 'yaml-schema: HSA-id',
        range: { start: { line: 3, character: 7 }, end: { line: 3, character: 20 } },
      },
    ]);
  });

  test('hovering over a key explains it in Swedish', async () => {
    expect(await editor.hover(uri, inside(unit, 'hsaId'))).toContain('Mottagningens id i HSA-katalogen');
    expect(await editor.hover(uri, inside(unit, 'reminderDays'))).toContain(
      'Personalverktyget: **Påminnelse till invånare**',
    );
  });

  test('completes keys that are not there yet', async () => {
    const line = unit.split('\n').indexOf('  reminderDays: 7') + 1;
    const labels = (await editor.complete(uri, { line, character: 0 })).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['phones', 'address', 'contactPage', 'links']));
    expect(labels).not.toContain('hsaId');
    expect(labels).not.toContain('$schema');
  });
});

describe('the project configuration in an editor', () => {
  const uri = uriOf('klarmall.yaml');
  const text = `# yaml-language-server: $schema=schemas/config.schema.json
rules:
  language/long-sentence:
    severity: stopp
marker: "[fyll i]"
`;

  test('shows what is wrong, in Swedish', async () => {
    expect((await editor.open(uri, text)).map(({ message }) => message).sort()).toEqual([
      'Det här värdet finns inte. Välj: error, warning, info, off.',
      'Märket behöver {label}, till exempel "[fyll i {label}]".',
    ]);
  });

  test('knows the rules by name', async () => {
    expect(await editor.hover(uri, inside(text, 'long-sentence'))).toMatch(/Nivå: \*\*(Stopp|Råd|Tips)\*\*/);
    const severities = await editor.complete(uri, inside(text, 'stopp'));
    expect(severities.map(({ label }) => label)).toEqual(['error', 'warning', 'info', '"off"']);
  });
});

test.each([...['central', 'regional', 'local', 'units', 'snippets'].flatMap(shipped)])(
  '%s opens without complaint',
  async (path) => {
    const text = readFileSync(`${root}${path}`, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schemas\/\w+\.schema\.json\n/);
    expect(await editor.open(uriOf(path), text)).toEqual([]);
  },
);
