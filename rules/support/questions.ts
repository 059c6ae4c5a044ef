import type { LinkedQuestion } from '@klarmall/model';

/** The questions and those that their answers ask, in reading order. */
export function everyQuestion(questions: readonly LinkedQuestion[]): readonly LinkedQuestion[] {
  return questions.flatMap((one) => [one, ...everyQuestion(one.followUps.map(({ ask }) => ask))]);
}
