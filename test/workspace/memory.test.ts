import { checkSources, Memories, projectInMemory, Superseded } from '@klarmall/check';
import { type KnownLink, linkLibrary, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import type { LinkedLibrary, LinkedTemplate, Outcome } from '@klarmall/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit, edited, type Files, project } from './random-project.ts';
import { bytesOf, check, compareWithCold, days, StoreInMemory, told } from './remembered.ts';

test('after any edits, what is remembered gives what a cold run gives', async () => {
  await compareWithCold(5, 12);
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
    text.replace('klarmall-memory 3', 'klarmall-memory 2'),
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
      return named ? [parseSource(readSource(path, bytes).value, named.kind, named.id).value] : [];
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
