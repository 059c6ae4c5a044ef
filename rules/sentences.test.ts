import { existsSync, readFileSync } from 'node:fs';
import { proseFromText } from '@klarmall/compiler';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;

interface Judged {
  readonly text: string;
  /** UTF-16 offsets of what the rule must tell of, or undefined where it must be silent. */
  readonly told: { readonly start: number; readonly end: number } | undefined;
  /** A known miss: written down, and not found yet. */
  readonly missed: boolean;
}

/** A sentence a line; `{…}` is what the rule tells of, `\n` a new line, `?` first a miss that is known. */
function judgedSentences(file: string): readonly Judged[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const missed = line.startsWith('?');
      const written = line.slice(missed ? 1 : 0).replaceAll('\\n', '\n');
      const [start, end] = [written.indexOf('{'), written.indexOf('}') - 1];
      return { text: written.replace(/[{}]/gu, ''), told: start < 0 ? undefined : { start, end }, missed };
    });
}

const files = rules
  .map((rule) => ({ rule, file: new URL(`./${rule.id}/sentences.txt`, import.meta.url).pathname }))
  .filter(({ file }) => existsSync(file));

describe('the sentences beside a rule', () => {
  it.each(files)('$rule.id tells of what it should, and of nothing else', ({ rule, file }) => {
    const run = ruleRunner([rule], 'prose', SETTINGS);
    const wrong = judgedSentences(file).flatMap(({ text, told, missed }) => {
      const found = [...proseFromText({ path: 'text.md', text, hash: '' })].flatMap(run);
      const isTold =
        told === undefined
          ? found.length > 0
          : found.some(
              ({ place }) =>
                place !== undefined && place.start.offset < told.end && told.start < place.end.offset,
            );
      return isTold === (told !== undefined && !missed) ? [] : [`${isTold ? 'told' : 'silent'}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });
});
