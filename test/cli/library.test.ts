import { expect, test } from 'vitest';
import { attachment, build, check, KlarmallError, text } from '../../cli/src/library/index.ts';

/** As a program calls that is not held to types. */
const loosely = { attachment, build, check, text } as unknown as Readonly<
  Record<string, (...given: readonly unknown[]) => Promise<unknown>>
>;

test.each([
  ['check', [], 'check(): folder ska vara text.'],
  ['check', [{}], 'check(): folder ska vara text.'],
  ['check', [{ folder: '.', paths: 'a.yaml' }], 'check(): paths ska vara en lista med texter.'],
  ['check', [{ folder: '.', axe: 'nej' }], 'check(): axe ska vara true eller false.'],
  ['check', [{ folder: 5, language: 'en' }], 'check(): folder has to be a string.'],
  ['build', [{ folder: '.' }], 'build(): out ska vara text.'],
  ['attachment', [{}], 'attachment(): paths ska vara en lista med texter.'],
  ['text', [null], 'text(): words ska vara text.'],
  ['text', [5], 'text(): words ska vara text.'],
  ['text', ['Hej.', null], 'text(): options ska vara ett objekt.'],
  ['check', [null], 'check(): options ska vara ett objekt.'],
  ['build', ['.'], 'build(): options ska vara ett objekt.'],
  ['attachment', [5], 'attachment(): options ska vara ett objekt.'],
  ['check', [{ folder: null }], 'check(): folder ska vara text.'],
  ['text', ['Hej.', { language: 'de' }], 'language är "sv" eller "en"'],
  ['text', ['Hej.', { today: 'i går' }], 'i går är inget datum'],
  [
    'attachment',
    [{ paths: ['a.pdf'], profile: 'x' }],
    'profile kan inte vara x. Välj bland: en301549, pdfua.',
  ],
])('%s with %j says what is wrong, by the names that a program uses', async (name, given, message) => {
  const refused = await loosely[name]?.(...given).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(KlarmallError);
  expect(String(refused)).toContain(message);
  expect(String(refused)).not.toContain('--');
});
