import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProject } from '@klarmall/check/emit';
import { Memories, type MemoryStore } from '@klarmall/check/node';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writeIn } from '../support/files.ts';
import { edit, edited, type Files, project } from './random-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'klarmall-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true }));
const root = join(folder, 'projekt');

function write(files: Files): void {
  rmSync(root, { recursive: true, force: true });
  for (const [path, text] of files) writeIn(root, path, text);
  mkdirSync(join(root, 'templates'), { recursive: true });
}

function storeInMemory(): MemoryStore {
  const texts = new Map<string, string>();
  return {
    engine: 'test',
    read: (key) => texts.get(key),
    write(key, text) {
      texts.set(key, text);
    },
  };
}

async function build(name: string, today: string, store?: MemoryStore): Promise<Record<string, string>> {
  const out = join(folder, name);
  const settings = { root, version: '0', today, axe: false, out };
  await buildProject({ ...settings, ...(store ? { memories: new Memories(store) } : {}) });
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((path) => statSync(join(out, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

test('a rebuild that remembers leaves what a build from nothing makes', async () => {
  await fc.assert(
    fc.asyncProperty(
      project,
      fc.array(fc.tuple(edit, fc.constantFrom('2026-11-22', '2026-11-23')), { minLength: 4, maxLength: 4 }),
      async (start, steps) => {
        const store = storeInMemory();
        rmSync(join(folder, 'igen'), { recursive: true, force: true });
        let files = start;
        write(files);
        await build('igen', '2026-11-22', store);
        for (const [changes, today] of steps) {
          files = edited(files, changes);
          write(files);
          const again = await build('igen', today, store);
          rmSync(join(folder, 'nytt'), { recursive: true, force: true });
          expect(again).toEqual(await build('nytt', today));
        }
      },
    ),
    { numRuns: 4, seed: 11 },
  );
}, 60_000);

test('what somebody has changed or taken away in the folder is made again', async () => {
  write(
    new Map([
      ['templates/local/a.mall.yaml', 'kind: information\nname: A\npurpose: Hej.\ncontact: Ring oss.\n'],
      ['templates/local/b.mall.yaml', 'kind: information\nname: B\npurpose: Hej.\ncontact: Ring oss.\n'],
    ]),
  );
  const store = storeInMemory();
  const first = await build('rört', '2026-11-22', store);
  const paths = Object.keys(first).filter((path) => path !== 'index.json');
  expect(paths.length).toBeGreaterThan(3);
  const [altered = '', gone = ''] = paths;
  writeFileSync(join(folder, 'rört', altered), `${first[altered]} `);
  rmSync(join(folder, 'rört', gone));
  expect(await build('rört', '2026-11-22', store)).toEqual(first);
  writeFileSync(
    join(folder, 'rört', 'index.json'),
    first['index.json']?.replace('"local/a"', '"local/x"') ?? '',
  );
  expect(await build('rört', '2026-11-22', store)).toEqual(first);
});
