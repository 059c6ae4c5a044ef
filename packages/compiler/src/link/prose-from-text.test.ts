import { expect, it } from 'vitest';
import { proseFromText } from './prose-from-text.ts';

const textsOf = (text: string) =>
  proseFromText({ path: 'brev.md', text, hash: '' }).map((prose) => [
    prose.text,
    text.slice(prose.place(0, prose.text.length).start.offset, prose.place(0, prose.text.length).end.offset),
  ]);

it('reads headings, paragraphs and items of a letter, each where it stands', () => {
  expect(textsOf('# Hej\n\nDu kan komma.\n\n- Ta med kort.\n')).toEqual([
    ['Hej', 'Hej'],
    ['Du kan komma.', 'Du kan komma.'],
    ['Ta med kort.', 'Ta med kort.'],
  ]);
});

it('passes over code and tables', () => {
  const text =
    'Kör så här:\n\n```sh\nklarmall check --fix\n```\n\n| a | b |\n|---|---|\n| ni | kl |\n\nKlart.\n';
  expect(textsOf(text)).toEqual([
    ['Kör så här:', 'Kör så här:'],
    ['Klart.', 'Klart.'],
  ]);
});

it('reads as Swedish to a citizen, with placeholders as their names, unless it is told otherwise', () => {
  const file = { path: 'brev.md', text: 'Kom {{fields.date}} till oss.\n', hash: '' };
  const [usual] = proseFromText(file);
  expect([usual?.text, usual?.language, usual?.reader, usual?.role]).toEqual([
    ...['Kom date till oss.', 'sv', 'citizen', 'paragraph'],
  ]);
  expect([usual?.usedIn, usual?.locked, usual?.context]).toEqual([[], false, { allowedWords: new Set() }]);
  const context = { allowedWords: new Set(['KAVA']) };
  const [told] = proseFromText(file, { language: 'en', paragraphRole: 'document', context });
  expect([told?.language, told?.role, told?.context]).toEqual(['en', 'document', context]);
});
