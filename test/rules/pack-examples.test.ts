import { readdirSync, readFileSync } from 'node:fs';
import { fixTexts } from '@klarmall/check';
import { describe, expect, it } from 'vitest';
import { packExamples } from '../../scripts/generate/compile-pack.ts';

const folder = new URL('../../rules/words/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => packExamples(readFileSync(new URL(name, folder), 'utf8')));

/** The texts after all their safe fixes, all read in one go. */
async function fixed(texts: readonly string[]): Promise<readonly string[]> {
  const files = texts.map((text, index) => ({ path: `brev-${index}.md`, text, hash: '' }));
  const { texts: after } = await fixTexts(files, '2026-11-30');
  return files.map(({ path, text }) => after.get(path) ?? text);
}

describe('the safe entries of the word packs', () => {
  it('do to their examples what they say', async () => {
    const after = await fixed(examples.map(({ before }) => before));
    expect(after).toEqual(examples.map((example) => example.after));
  });

  it('leave their near misses alone', async () => {
    const near = examples.flatMap(({ nearMiss }) => (nearMiss === undefined ? [] : [nearMiss]));
    expect(near.length).toBeGreaterThan(25);
    expect(await fixed(near)).toEqual(near);
  });

  it('leave the title of a book alone, whatever it is called', async () => {
    const titles = examples.map(({ before }) => `Läs boken ”${before.replace(/[.?]$/u, '')}” före besöket.`);
    expect(await fixed(titles)).toEqual(titles);
  });
});
