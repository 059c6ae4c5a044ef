import { figureFacts, findWords, numberWordFacts } from '@klarmall/swedish';

/** Words by which a sentence says the opposite. */
const NEGATIONS: ReadonlySet<string> = new Set(
  "inte ej icke aldrig ingen inget inga ingenting ingalunda varken utan not never no none without neither don’t don't cannot".split(
    ' ',
  ),
);

function figuresOf(text: string): string[] {
  return [...figureFacts(text).map(({ fact }) => fact), ...numberWordFacts(findWords(text))];
}

function negationsOf(text: string): string[] {
  return findWords(text).flatMap(({ lower }) => (NEGATIONS.has(lower) ? [lower] : []));
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [[...one].sort(), [...other].sort()];
  return a.length === b.length && a.every((fact, index) => fact === b[index]);
}

/** What two versions of a passage do not agree on that can hurt: a figure (number, date, time, phone) or a negation. */
export function disagreement(source: string, message: string): 'figure' | 'negation' | undefined {
  if (!same(negationsOf(source), negationsOf(message))) return 'negation';
  return same(figuresOf(source), figuresOf(message)) ? undefined : 'figure';
}
