import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today, type Workspace, workspace } from '../cli/support.ts';
import { type Position, YamlEditor } from './yaml-editor.ts';

// A project that init made, in the YAML language server that VS Code's extension runs.

const repository = join(import.meta.dirname, '../..');

let at: Workspace;
let editor: YamlEditor;

beforeAll(async () => {
  at = workspace();
  await at.run('init', '--with', 'regional/bokad-tid,regional/provsvar', '--no-install', '--today', today);
  editor = await YamlEditor.start(at.root);
}, 60_000);
afterAll(async () => {
  await editor?.stop();
  at.remove();
});

const uriOf = (path: string) => pathToFileURL(`${at.root}/${path}`).href;

/** Where `|` stands in a text, and the text without it. */
function caret(text: string): readonly [text: string, position: Position] {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return [text.replace('|', ''), { line: before.length - 1, character: (before.at(-1) ?? '').length }];
}

let opened = 0;

/** What is offered where `|` stands: what it writes, by label, with what it says of it. */
async function offered(folder: string, text: string, schema: string) {
  const up = folder === '' ? '' : '../'.repeat(folder.split('/').length);
  const [written, position] = caret(
    `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json\n${text}`,
  );
  opened += 1;
  const uri = uriOf(`${folder === '' ? '' : `${folder}/`}forsok-${opened}.mall.yaml`);
  await editor.open(uri, written);
  const items = await editor.complete(uri, position);
  return new Map(
    items.map(({ label, insertText, textEdit, documentation }) => [
      label,
      {
        writes: (textEdit?.newText ?? insertText)?.trim(),
        says: typeof documentation === 'object' ? documentation.value : documentation,
      },
    ]),
  );
}

describe('the names of a project are offered where they fit', () => {
  const local = 'templates/local';
  test.each([
    ['the unit’s own contact details', 'contact: |\n', 'unit', 'Mottagningens egna kontaktuppgifter.'],
    ['units', 'units:\n  - |\n', 'mottagningen-storby', 'Mottagningen i Storby'],
    ['bases', 'extends: |\n', 'regional/bokad-tid', 'Bokad tid, besök'],
    ['shared texts', 'snippets:\n  - use: |\n', 'tolk', 'Om du behöver tolk'],
    ['rules', 'exceptions:\n  - rule: |\n', 'language/long-sentence', 'Lång mening'],
  ])('%s', async (_, text, name, says) => {
    const found = await offered(local, text, 'template');
    expect(found.get(name)).toMatchObject({ writes: name, says: expect.stringContaining(says) });
  });

  test('templates and folders of them, to a unit', async () => {
    const found = await offered('templates/units', 'uses:\n  - |\n', 'unit');
    expect(found.get('regional/*')).toMatchObject({ writes: 'regional/*' });
    expect([...found.keys()]).toEqual(expect.arrayContaining(['local/valkommen', 'regional/provsvar']));
  });

  test('no rule that has no exceptions', async () => {
    const found = await offered('', 'exceptions:\n  - rule: |\n', 'config');
    expect(found.has('language/long-sentence')).toBe(true);
    expect(found.has('privacy/personal-number')).toBe(false);
  });

  test('a name that is none yet may be written, as long as the check has the last word', async () => {
    const text =
      '# yaml-language-server: $schema=../../schemas/template.schema.json\nextends: regional/finns-inte\ninternalName: Tid\n';
    expect(await editor.open(uriOf('templates/local/ny.mall.yaml'), text)).toEqual([]);
  });
});

test('what is missing or unknown is said in Swedish, once and in its place', async () => {
  const text = `# yaml-language-server: $schema=../../schemas/template.schema.json
kind: information
namn: Tid
snippets:
  - id: booking
    titel: Tid
fields:
  date:
    label: Datum
extends:
summons: ja
`;
  const lines = text.split('\n');
  const shown = (await editor.open(uriOf('templates/local/fel.mall.yaml'), text)).map(
    ({ range: { start, end }, message }) => [
      lines[start.line]?.slice(start.character, end.line === start.line ? end.character : undefined),
      message,
    ],
  );
  expect(shown).toEqual(
    expect.arrayContaining([
      ['namn', 'Den nyckeln finns inte här. Tryck Ctrl och mellanslag, så ser du dem som finns.'],
      [
        'titel',
        expect.stringMatching(/^Den nyckeln finns inte här\. Välj: id, title, heading, after, text\.$/),
      ],
      ['', 'Här ska det stå en text.'],
      ['ja', 'Det här måste finnas med: type.'],
      ['date', 'Det här måste finnas med: label, type, example.'],
    ]),
  );
  for (const [, message] of shown)
    expect(message).not.toMatch(/Missing|not allowed|accepted|Incorrect|Value/);
});

describe('a check keeps the names up to date', () => {
  test('with what is new, and leaves a schema of somebody else alone', async () => {
    await at.run('new', 'units/oron-storby', '--name', 'Öronmottagningen Storby');
    at.write('schemas/snippet.schema.json', '{ "$id": "urn:ours" }\n');
    await at.run('check', '--no-axe', '--today', today);
    expect(at.read('schemas/template.schema.json')).toContain('"label": "oron-storby"');
    expect(at.read('schemas/snippet.schema.json')).toBe('{ "$id": "urn:ours" }\n');
    const before = at.read('schemas/template.schema.json');
    await at.run('check', '--no-axe', '--today', today);
    expect(at.read('schemas/template.schema.json')).toBe(before);
  });

  test('and klarmall schema --project writes all of them', async () => {
    const { code, out } = await at.run('schema', '--project');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('till schemas.') });
    expect(JSON.parse(at.read('schemas/snippet.schema.json')).$id).toBe(
      'urn:klarmall:schema:v1:snippet:project',
    );
    expect((await at.run('schema', 'template', '--project')).code).toBe(2);
  });

  test('never in the sources of Klarmall itself', async () => {
    const { code, error } = await at.runWith({ cwd: relative(at.root, repository) }, 'schema', '--project');
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('källkod') });
  });
});
