import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '@klarmall/check/text';
import { convertLetter } from '@klarmall/convert';
import { expect, it } from 'vitest';

const golden = join(import.meta.dirname, '../golden/library');
const messages = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /inbox[^/]*\.xml$/.test(path),
);

/** Words alone: marks, addresses and what is filled in are written in other ways. */
const words = (text: string) =>
  text
    .replace(/\([^)]*https?:[^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

const asEntities = (xml: string) =>
  xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

it('a message in DocBook that is imported says the same when it is built, plain or as entities', () => {
  expect(messages.length).toBeGreaterThan(10);
  const lost: string[] = [];
  for (const path of messages) {
    const xml = readFileSync(join(golden, path), 'utf8');
    const text = readFileSync(join(golden, path.replace('inbox', 'message').replace('.xml', '.txt')), 'utf8');
    const inXml = words(xml.replace(/<[^>]+>/g, ' '));
    for (const source of [xml, asEntities(xml)]) {
      const conversion = convertLetter(new TextEncoder().encode(source), { today: '2026-11-22' });
      expect(conversion.kind).toBe('draft');
      if (conversion.kind !== 'draft') continue;
      const files = [...conversion.draft.files].map(([file, content]) => ({
        path: file,
        text: content,
        hash: '',
      }));
      // Phone numbers go with the message by themselves, in the unit's own file.
      const contact = conversion.stretches.filter(({ went }) => went.to === 'contact').map((one) => one.text);
      const fields = checkDraft(files, '2026-11-22', '0').fields.map((field) => field.text);
      const built = words([...fields, ...contact].join('\n'));
      // What the example values of fields say stands in no inbox message.
      const lines = text.split('\n').filter((line) => words(line) !== '' && inXml.includes(words(line)));
      expect(lines.length).toBeGreaterThan(5);
      lost.push(...lines.filter((line) => !built.includes(words(line))).map((line) => `${path}: ${line}`));
    }
  }
  expect(lost).toEqual([]);
});
