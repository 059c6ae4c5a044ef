import type { Finding } from '@klarmall/model';
import { expect, it } from 'vitest';
import { Memories } from '../memory/memories.ts';
import type { ProjectMemory } from '../memory/project-memory.ts';
import { projectInMemory } from '../workspace/project-in-memory.ts';
import { checkSources } from './check-sources.ts';
import type { EarlyReport } from './first-answer.ts';

/** Hands out what is known of the project, to look at between two answers. */
class OpenMemories extends Memories {
  memory: ProjectMemory | undefined;

  override of(root: string, settings: unknown): ProjectMemory {
    this.memory = super.of(root, settings);
    return this.memory;
  }
}

const count = 30;
const unit = 'templates/units/mottagningen.yaml';
const snippet = 'templates/snippets/ring.yaml';
const base = 'templates/local/m-0.mall.yaml';
const configuration = 'klarmall.yaml';

const template = (index: number) => `kind: information
name: Ditt besök ${index}
internalName: Besök ${index}
category: information
purpose: Här får du veta hur ditt besök går till.
snippets:
  - id: s
    title: Besöket
    text: Du träffar en läkare hos {{unit.name}}. Ta med nummer ${index}.
  - use: ring
contact: Ring oss om du har frågor.
`;
const sources = new Map([
  [unit, 'id: mottagningen\nname: Mottagningen\nhsaId: SE2321009991-EX01\nuses: ["local/*"]\n'],
  [snippet, 'title: Ring oss\ntext: Ring oss om du vill avboka.\n'],
  [configuration, 'language: sv\n'],
  ...Array.from(
    { length: count },
    (_, index) => [`templates/local/m-${index}.mall.yaml`, template(index)] as const,
  ),
]);

const bytesOf = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));

async function savedIn(path: string, change: (text: string) => string) {
  const memories = new OpenMemories();
  const check = async (files: ReadonlyMap<string, string>, tell?: (early: EarlyReport) => void) => {
    const settings = { version: '1.0.0', today: '2026-11-22', memories };
    return checkSources(
      { project: projectInMemory(bytesOf(files), '/p') },
      tell ? { ...settings, first: { files: new Set([path]), tell } } : settings,
    );
  };
  await check(sources);
  const linksNow = () => new Map([...(memories.memory?.templates ?? [])].map(([id, { link }]) => [id, link]));
  const before = linksNow();
  const changed = new Map([...sources, [path, change(sources.get(path) ?? '')]]);
  let early: EarlyReport['report'] | undefined;
  let linked: readonly string[] = [];
  const whole = await check(changed, ({ report }) => {
    early = report;
    linked = [...linksNow()].flatMap(([id, link]) => (link === before.get(id) ? [] : [id]));
  });
  const cold = await checkSources(
    { project: projectInMemory(bytesOf(changed), '/p') },
    { version: '1.0.0', today: '2026-11-22' },
  );
  expect(whole.report).toEqual(cold.report);
  const own = cold.report.findings.filter(({ place }) => place?.file === path);
  const rulesOf = (findings: readonly Finding[] = []) => findings.map(({ rule }) => rule);
  return { early, linked, told: rulesOf(early?.findings), own: rulesOf(own) };
}

it('tells of a saved unit before it links any of its templates', async () => {
  const { early, linked, told, own } = await savedIn(unit, (text) => `${text}values: { finnsinte: x }\n`);
  expect(linked).toEqual([]);
  expect(told).toContain('link/unused-value');
  expect(told).toEqual(own);
  expect(early?.part?.of).toBe(count);
});

it('tells of a saved snippet when it has linked one of its templates', async () => {
  const { linked, told, own } = await savedIn(snippet, (text) =>
    text.replace('Ring oss om', 'Ring {{unit.finnsinte}} om'),
  );
  expect(linked).toHaveLength(1);
  expect(told).toContain('link/unknown-placeholder');
  expect(told).toEqual(own);
});

it('tells of a saved configuration before it links any template, and of nothing that it does not know yet', async () => {
  const { linked, told, own } = await savedIn(
    configuration,
    (text) => `${text}words: { acronyms: [SKOPI] }\nrules: { finns/inte: { severity: off } }\n`,
  );
  expect(linked).toEqual([]);
  expect(told).toEqual(own);
  expect(told).toHaveLength(1);
});

it('waits for the whole answer where nobody rests on what is saved', async () => {
  const { early } = await savedIn(base, (text) => text.replace('en läkare', 'en sjuksköterska'));
  expect(early).toBeUndefined();
});
