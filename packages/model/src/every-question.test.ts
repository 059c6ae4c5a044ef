import { expect, it } from 'vitest';
import { everyQuestion } from './every-question.ts';

interface Question {
  readonly id: string;
  readonly followUps: readonly { readonly ask: Question }[];
}

const question = (id: string, ...asks: readonly Question[]): Question => ({
  id,
  followUps: asks.map((ask) => ({ ask })),
});

it('gives follow-ups right after the question that asks them, in the order of its answers', () => {
  const questions = [question('a', question('b', question('c')), question('d')), question('e')];
  expect(
    everyQuestion(questions)
      .map(({ id }) => id)
      .join(''),
  ).toBe('abcde');
});

it('follows questions as deep as anybody nests them', () => {
  let deep = question('last');
  for (let depth = 0; depth < 20_000; depth += 1) deep = question(String(depth), deep);
  expect(everyQuestion([deep]).at(-1)?.id).toBe('last');
});
