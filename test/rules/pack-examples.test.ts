import { readdirSync, readFileSync } from 'node:fs';
import { fixTexts } from '@klarmall/check/node';
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
    const near = examples.map(({ nearMiss }) => nearMiss);
    expect(near.length).toBeGreaterThan(380);
    expect(await fixed(near)).toEqual(near);
  });

  // Each safe entry where its word is somebody else's: a title, what a record says, the name of a page.
  it.each([
    ['the title of a book', (said: string) => `Läs boken ”${said}” före besöket.`],
    ['what a record says', (said: string) => `I journalen står det: ”${said}.” Fråga oss om du undrar.`],
    ['a title in italics', (said: string) => `Läs *${said}* före besöket.`],
    ['the name of a page', (said: string) => `Se [${said}](https://www.1177.se/exempel) på 1177.`],
  ])('leave %s alone', async (_, withWords) => {
    const texts = examples.map(({ before }) => withWords(before.replace(/[.?]$/u, '')));
    expect(await fixed(texts)).toEqual(texts);
  });
});
