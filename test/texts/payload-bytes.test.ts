import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject } from '@klarmall/check/emit';
import { afterAll, expect, test } from 'vitest';
import { type OwnProject, projectIn } from '../support/files.ts';

const opened: OwnProject[] = [];
afterAll(() => {
  for (const { remove } of opened) remove();
});

const files = {
  'templates/local/besok.mall.md': `---
kind: information
name: Ditt besök hos {{unit.name}} är inställt
internalName: Inställt besök, {{unit.name}}
category: information
purpose: Vi måste ställa in ditt besök.
instruction: |
  Skicka samma dag från {{unit.name}}.
  Ring först.
owner: Kliniken
---

# Vad som händer nu {#next}

Du får en ny tid.

{{> hitta}}
`,
  'templates/snippets/hitta.yaml': 'title: Hitta till oss\ntext: Vi finns i hus 4.\n',
  'templates/units/storby.yaml':
    'id: storby\nname: Mottagningen Storby\nhsaId: SE2321009991-EX01\ncontactPage: https://www.1177.se/exempel\nuses: [local/*]\n',
};

async function built(change: (path: string, text: string) => string, today: string, version: string) {
  const changed = Object.entries(files).map(([path, text]) => [path, change(path, text)] as const);
  const own = projectIn(Object.fromEntries(changed));
  opened.push(own);
  const { root } = own;
  await buildProject({ root, out: join(root, 'dist'), version, today, axe: false });
  const read = (name: string) => readFileSync(join(root, 'dist/storby/local/besok', name), 'utf8');
  return { payload: read('payload.json'), run: JSON.parse(read('run.json')) };
}

test('a comment, a new day and a new Klarmall change the run record and leave the payload as it was', async () => {
  const first = await built((_, text) => text, '2026-11-30', '0.1.0');
  const commented = await built(
    (path, text) =>
      path.endsWith('.md') ? text.replace('owner:', '# En kommentar\nowner:') : `# Ny\n${text}`,
    '2026-11-30',
    '0.1.0',
  );
  const later = await built((_, text) => text, '2027-01-15', '0.2.0');
  expect(commented.payload).toBe(first.payload);
  expect(later.payload).toBe(first.payload);
  expect(commented.run.sources).not.toEqual(first.run.sources);
  expect(later.run).toMatchObject({ today: '2027-01-15', compiler: { version: '0.2.0' }, owner: 'Kliniken' });
  const changed = await built((_, text) => text.replace('hus 4', 'hus 5'), '2026-11-30', '0.1.0');
  expect(changed.payload).not.toBe(first.payload);
});

test('the run record names every source, a snippet within a text too, and names are filled in for staff', async () => {
  const { payload, run } = await built((_, text) => text, '2026-11-30', '0.1.0');
  expect(run.sources.map(({ path }: { path: string }) => path)).toEqual(Object.keys(files).sort());
  expect(JSON.parse(payload).staff).toMatchObject({
    internalName: 'Inställt besök, Mottagningen Storby',
    instruction: 'Skicka samma dag från Mottagningen Storby.\nRing först.',
  });
});
