import {
  type Checked,
  checkSources,
  Memories,
  type MemoryStore,
  projectInMemory,
  Superseded,
} from '@klarmall/check';
import { type KnownLink, linkLibrary, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import type { LinkedLibrary, LinkedTemplate, Outcome } from '@klarmall/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, edited, type Files, project } from './random-project.ts';

const days = ['2026-11-22', '2026-11-23', '2027-06-02'] as const;

const bytesOf = (files: Files): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));

function check(files: Files, today: string, memories?: Memories): Promise<Checked> {
  const settings = { version: '0', today, ...(memories ? { memories } : {}) };
  return checkSources({ project: projectInMemory(bytesOf(files), 'test') }, settings);
}

/** Everything that anybody is told of a check. */
function told({ report, judgement }: Checked): string {
  const { findings, known, mended, exceptions, excepted, verdicts } = judgement;
  return JSON.stringify({ report, findings, known, mended, exceptions, excepted, verdicts });
}

/** A store like a folder, which can be looked into. */
class StoreInMemory implements MemoryStore {
  readonly engine: string;
  readonly texts = new Map<string, string>();

  constructor(engine = 'test') {
    this.engine = engine;
  }

  read(key: string): string | undefined {
    return this.texts.get(key);
  }

  write(key: string, text: string): void {
    this.texts.set(key, text);
  }
}

/** A change of files or of the day, and whether the program ended before it. */
const step = fc.record({
  changes: edit,
  rename: fc.option(fc.nat(), { nil: undefined, freq: 6 }),
  today: fc.constantFrom(...days),
  isNewProcess: fc.boolean(),
});

/** The files with one template under another name and in the other spelling of YAML. */
function renamed(files: Files, choice: number): Files {
  const names = [...files.keys()].filter((path) => path.endsWith('.mall.yaml'));
  const name = names[choice % Math.max(1, names.length)];
  if (name === undefined) return files;
  const other = choice % 2 === 0 ? name.replace('.yaml', '.yml') : name.replace('/mall-', '/annan-');
  return new Map([...files].map(([path, text]) => [path === name ? other : path, text]));
}

test('after any edits, what is remembered gives what a cold run gives', async () => {
  await fc.assert(
    fc.asyncProperty(project, fc.array(step, { minLength: 12, maxLength: 12 }), async (start, steps) => {
      const store = new StoreInMemory();
      let memories = new Memories(store);
      let files = start;
      for (const { changes, rename, today, isNewProcess } of steps) {
        files = edited(files, changes);
        if (rename !== undefined) files = renamed(files, rename);
        if (isNewProcess) memories = new Memories(store);
        expect(told(await check(files, today, memories))).toBe(told(await check(files, today)));
      }
    }),
    { numRuns: 5, seed: 11 },
  );
}, 60_000);

test('a memory that is torn, of another program or no memory at all changes no answer', async () => {
  const files: Files = new Map([
    ['templates/local/a.mall.yaml', 'kind: information\nname: A\npurpose: Du kommer att erhålla en tid.\n'],
    [
      'templates/units/b.yaml',
      'id: b\nname: Mottagningen i Storby\nhsaId: SE2321009991-EX01\nuses:\n  - local/*\n',
    ],
  ]);
  const cold = told(await check(files, days[0]));
  const store = new StoreInMemory();
  await check(files, days[0], new Memories(store));
  const [entry] = store.texts;
  const [key, text] = entry ?? ['', ''];
  expect(JSON.stringify([...store.texts])).toContain('erhålla');
  const wrong = [
    '',
    text.slice(0, text.length / 2),
    text.slice(text.indexOf('\n')),
    text.replace('klarmall-memory 1', 'klarmall-memory 2'),
    `${text}\n["annat"]`,
    'null',
  ];
  for (const other of wrong) {
    store.texts.set(key, other);
    expect(told(await check(files, days[0], new Memories(store)))).toBe(cold);
  }
  const later = new StoreInMemory('en annan version');
  for (const [name, kept] of store.texts) later.texts.set(name, kept.replaceAll('erhålla', 'få'));
  expect(told(await check(files, days[0], new Memories(later)))).toBe(cold);
});

test('on a new day, only what turns on the day is looked at again', async () => {
  const template = (purpose: string) =>
    `kind: information\nname: Namn\ninternalName: ${purpose}\npurpose: ${purpose}\nreviewBy: "2026-11-23"\n`;
  const files: Files = new Map([
    ['templates/local/a.mall.yaml', template('Du ska svara senast den 22 november 2026.')],
    ['templates/local/b.mall.yaml', template('Du kommer att erhålla en tid.')],
  ]);
  const store = new StoreInMemory();
  await check(files, '2026-11-22', new Memories(store));
  const [entry] = store.texts;
  const [key, text] = entry ?? ['', ''];
  // What is remembered of the other template is seen to be taken from the memory.
  store.texts.set(key, text.replaceAll('erhålla', 'ERHÅLLA'));
  const next = await check(files, '2026-11-24', new Memories(store));
  const rules = next.judgement.findings.map(({ rule }) => rule);
  expect(rules).toContain('language/past-date');
  expect(rules.filter((rule) => rule === 'timing/review-date')).toHaveLength(2);
  expect(JSON.stringify(next.judgement.findings)).toContain('ERHÅLLA');
});

test('a check that nobody waits for ends, and what it has learnt is not learnt again', async () => {
  const files: Files = new Map(
    Array.from({ length: 150 }, (_, index) => [
      `templates/local/mall-${index}.mall.yaml`,
      `kind: information\nname: Namn ${index}\npurpose: Du kommer att erhålla tid nummer ${index} av oss på mottagningen.\n`,
    ]),
  );
  const memories = new Memories(new StoreInMemory());
  const settings = { version: '0', today: days[0], memories };
  const project = () => projectInMemory(bytesOf(files), 'test');
  let asked = 0;
  const isWanted = () => {
    asked += 1;
    return asked < 2;
  };
  let done = 0;
  const progress = (count: number) => {
    done = count;
  };
  await expect(checkSources({ project: project() }, { ...settings, isWanted, progress })).rejects.toThrow(
    Superseded,
  );
  expect(done).toBeLessThan(150);
  expect(told(await checkSources({ project: project() }, settings))).toBe(told(await check(files, days[0])));
});

/** Everything that linking says of a template. */
function linked(template: LinkedTemplate): string {
  const { prose, units, reads: _, ...rest } = template;
  const texts = prose.map((one) => {
    const { previous, next, context, ...shown } = one;
    const { allowedWords, ...around } = context;
    return [shown, around, [...allowedWords], previous?.text, next?.text, one.place(0, one.text.length)];
  });
  return JSON.stringify([rest, texts, [...rest.values], [...rest.fields], units.map(({ source }) => source)]);
}

test('after any edits, little more is linked anew than what has changed, and nothing that has is missed', () => {
  const parsed = (files: Files) =>
    [...bytesOf(files)].flatMap(([path, bytes]) => {
      const named = sourceKind(path);
      return named ? [parseSource(readSource(path, bytes).value, named.kind, named.id)] : [];
    });
  const all = ({ value, findings }: Outcome<LinkedLibrary>) =>
    new Map(
      value.templates.map((one) => [
        one.id,
        linked(one) + JSON.stringify(findings.filter(({ template }) => template === one.id)),
      ]),
    );
  let changed = 0;
  let linkedAgain = 0;
  fc.assert(
    fc.property(project, fc.array(edit, { minLength: 40, maxLength: 40 }), (start, edits) => {
      const known = new Map<string, KnownLink>();
      const memory = {
        get: (id: string) => known.get(id),
        set(id: string, link: KnownLink) {
          linkedAgain += 1;
          return known.set(id, link);
        },
      };
      linkLibrary(parsed(start), [], memory);
      linkedAgain -= known.size;
      let files = start;
      let before = all(linkLibrary(parsed(files)));
      for (const changes of edits) {
        files = edited(files, changes);
        const cold = linkLibrary(parsed(files));
        const warm = linkLibrary(parsed(files), [], memory);
        const after = all(cold);
        expect(all(warm)).toEqual(after);
        expect(warm.findings).toEqual(cold.findings);
        changed += [...after].filter(([id, text]) => before.get(id) !== text).length;
        before = after;
      }
    }),
    { numRuns: 8, seed: 11 },
  );
  expect(changed).toBeGreaterThan(300);
  expect(linkedAgain).toBeLessThanOrEqual(1.2 * changed);
}, 60_000);
