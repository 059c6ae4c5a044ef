import {
  type Checked,
  type CheckHost,
  checkSources,
  Memories,
  type MemoryStore,
  projectInMemory,
  type StandingDays,
} from '@klarmall/check';
import { sha256Hex } from '@klarmall/model/sha256';
import fc from 'fast-check';
import { expect } from 'vitest';
import { edit, edited, type Files, project } from './random-project.ts';

export const days = ['2026-11-22', '2026-11-23', '2027-06-02'] as const;

export const bytesOf = (files: Files): ReadonlyMap<string, Uint8Array> =>
  new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));

/** A gate that reads bytes as quickly as a test needs: a file that is not there or broken is told, and stops its template. */
function gateOf(files: Files): NonNullable<CheckHost['attachments']> {
  return async ({ templates }) => {
    const attached = templates.flatMap(({ id, attachments }) =>
      attachments.map(({ file, place }) => ({ template: id, file, place, bytes: files.get(file) })),
    );
    const isRead = (bytes: string | undefined) => bytes?.endsWith('hel') === true;
    return {
      value: new Map(
        attached.map(({ template, file, bytes }) => [
          template,
          new Map([
            [
              file,
              {
                sha256: sha256Hex(bytes ?? ''),
                verdict: isRead(bytes) ? ('passed' as const) : ('stopped' as const),
                verdictText: '',
              },
            ],
          ]),
        ]),
      ),
      findings: attached
        .filter(({ bytes }) => !isRead(bytes))
        .map(({ template, file, place, bytes }) => ({
          ...{ rule: 'project/attachment', message: bytes === undefined ? 'missing' : 'notAFile' },
          ...{ data: { file }, severity: 'error' as const, certainty: 'certain' as const, place, template },
        })),
    };
  };
}

export function check(files: Files, today: string, memories?: Memories): Promise<Checked> {
  const settings = { version: '0', today, ...(memories ? { memories } : {}) };
  return checkSources(
    { project: projectInMemory(bytesOf(files), 'test'), attachments: gateOf(files) },
    settings,
  );
}

/** Whether an answer that stands on some days stands on this one. */
const standsOn = ({ from = '', after = '', until = '9', before = '9' }: StandingDays, day: string): boolean =>
  from <= day && after < day && day <= until && day < before;

/** Everything that anybody is told of a check. */
export function told({ report, judgement, attachments }: Checked): string {
  const { findings, known, mended, exceptions, excepted, verdicts } = judgement;
  const gated = [...attachments].map(([id, records]) => [id, [...records]]);
  return JSON.stringify({ report, findings, known, mended, exceptions, excepted, verdicts, gated });
}

/** A store like a folder, which can be looked into. */
export class StoreInMemory implements MemoryStore {
  readonly engine: string;
  readonly texts = new Map<string, string>();

  constructor(engine = 'test', before?: StoreInMemory) {
    this.engine = engine;
    for (const [key, text] of before?.texts ?? []) this.texts.set(key, text);
  }

  read(key: string): string | undefined {
    return this.texts.get(key);
  }

  write(key: string, text: string): void {
    this.texts.set(key, text);
  }
}

/** A change of files, those that are attached too, or of the day, and whether the program ended or was upgraded before it. */
const step = fc.record({
  changes: edit,
  rename: fc.option(fc.nat(), { nil: undefined, freq: 6 }),
  today: fc.constantFrom(...days),
  otherDay: fc.constantFrom(...days),
  process: fc.constantFrom('same', 'new', 'upgraded'),
});

/** The files with one template under another name and in the other spelling of YAML. */
function renamed(files: Files, choice: number): Files {
  const names = [...files.keys()].filter((path) => path.endsWith('.mall.yaml'));
  const name = names[choice % Math.max(1, names.length)];
  if (name === undefined) return files;
  const other = choice % 2 === 0 ? name.replace('.yaml', '.yml') : name.replace('/mall-', '/annan-');
  return new Map([...files].map(([path, text]) => [path === name ? other : path, text]));
}

/** Changes random projects step by step, and holds each answer from the memory against a cold one. */
export async function compareWithCold(runs: number, stepsInRun: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      project,
      fc.array(step, { minLength: stepsInRun, maxLength: stepsInRun }),
      async (start, steps) => {
        let store = new StoreInMemory();
        let memories = new Memories(store);
        let files = start;
        for (const { changes, rename, today, otherDay, process } of steps) {
          files = edited(files, changes);
          if (rename !== undefined) files = renamed(files, rename);
          // A new version finds what the one before it has left.
          if (process === 'upgraded') store = new StoreInMemory(`${store.engine}+`, store);
          if (process !== 'same') memories = new Memories(store);
          const cold = await check(files, today);
          const warm = await check(files, today, memories);
          expect(told(warm)).toBe(told(cold));
          expect(warm.days).toEqual(cold.days);
          if (standsOn(cold.days, otherDay)) expect(told(await check(files, otherDay))).toBe(told(cold));
        }
      },
    ),
    { numRuns: runs, seed: 11 },
  );
}
