import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inboxProfile, proseFromText, staffProfile } from '@klarmall/compiler';
import { type AnyRule, type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';

const settings: RunSettings = {
  today: '2026-11-22',
  profiles: { staff: staffProfile, inbox: inboxProfile },
  library: { units: [] },
  options: {},
};
const folder = fileURLToPath(new URL('../../rules', import.meta.url));
const withWords = rules.filter((rule) => rule.on === 'prose' && rule.words !== undefined);

/** What rules say of a text, in short. */
function saying(subjects: readonly AnyRule[]): (prose: Prose) => readonly string[] {
  const run = ruleRunner(subjects, 'prose', settings);
  return (prose) => run(prose).map(({ rule, message, place }) => `${rule} ${message} ${place?.start.offset}`);
}

it('rules say the same of every example, whether the words that they are about are looked for first or not', () => {
  const quick = saying(withWords);
  const slow = saying(withWords.map(({ words: _, ...rule }) => rule as AnyRule));
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:language|channel|timing|privacy|accessibility)\b.*\.md$/u.test(name),
  );
  const examples = pages.flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(/^```text.*\n([^`]*)^```/gmu)].map(
      ([, text = '']) => text,
    ),
  );
  const proses = examples.flatMap((text) => [...proseFromText({ path: 'a.md', text, hash: '' })]);
  const wanted = proses.map(slow);
  expect(proses.map(quick)).toEqual(wanted);
  expect(wanted.flat().length).toBeGreaterThan(100);
});
