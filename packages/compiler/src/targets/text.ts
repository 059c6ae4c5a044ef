import { type PageWords, showFieldsIn, wordsIn } from '@klarmall/html';
import type { Rendered, RenderedQuestion } from '@klarmall/model';
import { messagePath } from './artifact-path.ts';
import { inlinesToText } from './blocks-to-text.ts';
import { shownExamples } from './example-lines.ts';
import { messageToText } from './message-to-text.ts';
import type { Target } from './target.ts';

/** What the citizen reads, as plain text: `message.txt`. */
export const textTarget: Target = {
  id: 'text',
  channel: 'any',
  emit(rendered) {
    const { facts, unit, title, contact } = rendered;
    const examples = shownExamples(rendered);
    const showField = examples.field;
    const sender = unit === undefined ? {} : { sender: unit.name };
    const more = questionParts(rendered, showField);
    const value = rendered.messages.map((message) => ({
      path: messagePath('message', message.id, 'txt'),
      mediaType: 'text/plain; charset=utf-8',
      text: messageToText(
        { title, blocks: examples.blocks(message.blocks), contact, language: facts.language, ...sender },
        showField,
        more,
      ),
    }));
    return { value, findings: [] };
  },
};

/**
 * The lines of `message.txt` that stand around the frasminnen, in order and without empty ones: the title, what is said of
 * questions, and what closes the message.
 */
export function linesAround(rendered: Rendered): readonly string[] {
  const { facts, unit, title, contact } = rendered;
  const showField = shownExamples(rendered).field;
  const sender = unit === undefined ? {} : { sender: unit.name };
  return messageToText(
    { title, blocks: [], contact, language: facts.language, ...sender },
    showField,
    questionParts(rendered, showField),
  )
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function questionParts(rendered: Rendered, showField: (id: string) => string): string[] {
  const { questions, answerUse, facts } = rendered;
  const words = wordsIn(facts.language);
  const parts: string[] = [];
  if (questions.length > 0 && words) parts.push(words.questions);
  if (answerUse.length > 0) parts.push(inlinesToText(answerUse, showField));
  parts.push(...questionsToText(questions, showField, words));
  return parts;
}

/**
 * Questions as the citizen meets them, numbered, each follow-up after the answer that asks it. Without `words` of ours,
 * nothing is said of how to answer.
 */
export function questionsToText(
  questions: readonly RenderedQuestion[],
  showField: (id: string) => string,
  words: PageWords | undefined,
): string[] {
  return questions.flatMap((question, index) =>
    questionToText(question, `${index + 1}. `, words).map((part) => showFieldsIn(part, showField)),
  );
}

function questionToText(first: RenderedQuestion, number: string, words: PageWords | undefined): string[] {
  const parts: string[] = [];
  const stack: { question: RenderedQuestion; lead: string }[] = [{ question: first, lead: number }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { question, lead } = next;
    const lines = [`${lead}${question.text}`];
    if (question.help !== undefined) lines.push(question.help);
    if (words) {
      if (question.required) lines.push(words.required);
      lines.push(words.answers[question.type]);
    }
    lines.push(...question.options.map((option) => `- ${option}`));
    parts.push(lines.join('\n'));
    for (const { when, ask } of [...question.followUps].reverse()) {
      stack.push({ question: ask, lead: `${words?.followUp ?? '→'} ”${when}”: ` });
    }
  }
  return parts;
}
