import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Checked, checkProject, dependantsOf, LastingGate } from '@klarmall/check/node';
import type { Finding } from '@klarmall/model';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writeIn } from '../support/files.ts';
import { edit, edited, type Files, paths, project } from './random-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'klarmall-part-'));
/** The processes that read attachments start once, not with every check. */
const gate = new LastingGate();
afterAll(() => {
  gate.close();
  rmSync(folder, { recursive: true });
});

async function check(
  files: Files,
  part: { selected?: ReadonlySet<string>; before?: ReadonlyMap<string, Uint8Array> } = {},
): Promise<Checked> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const [path, text] of files) writeIn(folder, path, text);
  return checkProject({ root: folder, version: '0', today: '2026-11-22', axe: false, gate, ...part });
}

/** What a finding says and where. */
function shown({ rule, message, data, severity, certainty, place, document }: Finding): string {
  return JSON.stringify([rule, message, data, severity, certainty, place, document]);
}

/**
 * What a finding says and in which file, however its lines have moved. Which template it is that has the same name
 * changes when one of three goes, and is nothing new.
 */
function unplaced({
  rule,
  message,
  data: { first: _, unit: __, ...data },
  place,
  unit,
  channel,
}: Finding): string {
  return JSON.stringify([rule, message, data, place?.file, unit, channel]);
}

/** Only the whole project knows that an exception for the whole project hides nothing. */
function ofWholeAlone({ rule, place }: Finding): boolean {
  return rule === 'exception/unused' && place?.file === 'klarmall.yaml';
}

/** Whether a finding of the whole project is about the templates that depend on some files, or the files themselves. */
function isAbout(
  { template, usedIn = [], place, related = [] }: Finding,
  templates: ReadonlySet<string>,
  files: ReadonlySet<string>,
): boolean {
  if ([template ?? '', ...usedIn].some((id) => templates.has(id))) return true;
  const places = [place?.file, ...related.map((other) => other.place.file)];
  return places.some((file) => file !== undefined && (file === 'klarmall.yaml' || files.has(file)));
}

test('a part has the findings that the whole project has of what depends on it', async () => {
  await fc.assert(
    fc.asyncProperty(
      project,
      fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 3 }),
      async (files, asked) => {
        const selected = new Set(asked);
        const whole = await check(files);
        const part = await check(files, { selected });
        const { library } = whole;
        const dependants = dependantsOf({ library, everywhere: new Set() }, selected);
        expect(part.report.part).toEqual({ templates: [...dependants].sort(), of: library.templates.length });
        // A unit is asked for with the templates that it is for, and with any template when it names one that is not there.
        const names = [...selected].map((path) =>
          path.replace(/^templates\/(.*)\.mall\.yaml$/, 'template:$1'),
        );
        const isTemplate = names.some((name) => name.startsWith('template:'));
        const units = library.units.filter(
          ({ reads }) =>
            [...reads].some((read) => names.includes(read)) || (isTemplate && reads.has('template:*')),
        );
        const about = new Set([...selected, ...units.map(({ places }) => places.file)]);
        const isWhole = dependants.size === library.templates.length;
        const expected = whole.judgement.findings.filter(
          (finding) => isWhole || isAbout(finding, dependants, about),
        );
        expect(part.judgement.findings.map(shown).sort()).toEqual(
          expected
            .filter((finding) => isWhole || !ofWholeAlone(finding))
            .map(shown)
            .sort(),
        );
        const ofPart = whole.report.verdicts.filter(({ template }) => dependants.has(template));
        const status = ({ template, channel, status }: (typeof ofPart)[number]) =>
          `${template} ${channel} ${status}`;
        expect(part.report.verdicts.map(status)).toEqual(ofPart.map(status));
      },
    ),
    { numRuns: 15, seed: 11 },
  );
}, 60_000);

test('what an edit brings about is found in a check of the files that it changed', async () => {
  await fc.assert(
    fc.asyncProperty(project, edit, async (files, changes) => {
      const before = new Set((await check(files)).judgement.findings.map(unplaced));
      const after = edited(files, changes);
      const fresh = (await check(after)).judgement.findings
        .filter(({ rule }) => rule !== 'exception/unused')
        .map(unplaced)
        .filter((finding) => !before.has(finding));
      const part = await check(after, {
        selected: new Set(changes.keys()),
        before: new Map(
          [...changes.keys()].flatMap((path) => {
            const text = files.get(path);
            return text === undefined ? [] : [[path, Buffer.from(text)] as const];
          }),
        ),
      });
      const found = new Set(part.judgement.findings.map(unplaced));
      expect(fresh.filter((finding) => !found.has(finding))).toEqual([]);
    }),
    { numRuns: 15, seed: 11 },
  );
}, 60_000);
