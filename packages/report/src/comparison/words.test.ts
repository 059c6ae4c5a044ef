import { expect, test } from 'vitest';
import { contractInWords, partInWords } from './words.ts';

test.each([
  ['answerForms/reply/tack', 'Svaret tack', 'The reply tack'],
  ['answerForms/counterQuestion/mer', 'Motfrågan mer', 'The counter-question mer'],
  ['messages/main', 'Meddelandet', 'The message'],
  ['messages/uppfoljning', 'Meddelandet uppfoljning', 'The message uppfoljning'],
  ['attachments/bilagor/karta.pdf', 'Bilagan bilagor/karta.pdf', 'The attachment bilagor/karta.pdf'],
  ['staff/instruction', 'Instruktionen till ärendehanteraren', 'The instruction to the handler'],
])('the part %s is called %s', (part, sv, en) => {
  expect([partInWords(part, 'sv'), partInWords(part, 'en')]).toEqual([sv, en]);
});

test('an answer text that comes is named by its form', () => {
  const change = {
    subject: 'answerForm',
    change: 'added',
    name: 'partialReply: tack',
    level: 'minor',
  } as const;
  expect(contractInWords(change, 'sv')).toBe('Delsvaret tack tillkommer');
  expect(contractInWords(change, 'en')).toBe('The partial reply tack is added');
});
