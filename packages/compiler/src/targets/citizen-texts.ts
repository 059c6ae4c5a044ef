import { showFieldsIn, wordsIn } from '@klarmall/html';
import type { Rendered } from '@klarmall/model';
import { blocksToText, inlinesToText } from './blocks-to-text.ts';
import { questionsToText } from './text.ts';
import { titleText } from './titles.ts';

/** One text that a citizen can meet. */
export interface CitizenText {
  /** 'title', 'messages/main', 'questions', 'answerForms/reply/thanks', 'attachments/bilagor/karta.pdf', … */
  readonly part: string;
  /** Plain text, paragraphs between blank lines. A field shows as its label in brackets. */
  readonly text: string;
}

/**
 * Everything that a citizen can read of a template, part by part in reading order. Holds no example of a field, no
 * signature and nothing that a channel adds: the same words give the same texts.
 */
export function citizenTexts(rendered: Rendered): readonly CitizenText[] {
  const { facts, fields, messages, snippets, answerForms } = rendered;
  const showField = (id: string): string => `[${fields.get(id)?.label ?? id}]`;
  const { listTitle, messageTitle } = titleText(rendered);
  const title = inlinesToText(rendered.title, showField);
  const inMessages = new Set(messages.flatMap((message) => message.snippets));
  const parts: [part: string, text: string][] = [
    ['listTitle', listTitle === messageTitle ? '' : showFieldsIn(listTitle, showField)],
    ['title', title],
    ...messages.map(({ id, blocks }): [string, string] => [
      `messages/${id}`,
      blocksToText(blocks, showField),
    ]),
    ...snippets
      .filter(({ id }) => !inMessages.has(id))
      .map(({ id, title: own, heading, blocks }): [string, string] => [
        `snippets/${id}`,
        [heading ? inlinesToText(own, showField) : '', blocksToText(blocks, showField)]
          .filter((text) => text !== '')
          .join('\n'),
      ]),
    ['answerUse', inlinesToText(rendered.answerUse, showField)],
    ['questions', questionsToText(rendered.questions, showField, wordsIn(facts.language)).join('\n\n')],
    ...Object.entries(answerForms).flatMap(([form, texts]) =>
      texts.map(({ id, blocks }): [string, string] => [
        `answerForms/${form}/${id}`,
        blocksToText(blocks, showField),
      ]),
    ),
    ['contact', blocksToText(rendered.contact, showField)],
    ...rendered.attachments.map(({ file, title: own, textEquivalent = '' }): [string, string] => [
      `attachments/${file}`,
      [own, textEquivalent].filter((text) => text !== '').join('\n'),
    ]),
  ];
  return parts.filter(([, text]) => text !== '').map(([part, text]) => ({ part, text }));
}
