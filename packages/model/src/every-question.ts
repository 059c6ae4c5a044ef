interface Asking<Question> {
  readonly followUps: readonly { readonly ask: Question }[];
}

/** The questions and those that their answers ask, in reading order. Uses a stack of its own: depth is the author's to choose. */
export function everyQuestion<Question extends Asking<Question>>(
  questions: readonly Question[],
): readonly Question[] {
  const all: Question[] = [];
  const stack = [...questions].reverse();
  for (let question = stack.pop(); question !== undefined; question = stack.pop()) {
    all.push(question);
    stack.push(...question.followUps.map(({ ask }) => ask).reverse());
  }
  return all;
}
