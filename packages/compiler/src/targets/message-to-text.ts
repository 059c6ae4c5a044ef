import { wordsIn } from '@klarmall/html';
import type { Block, Inline } from '@klarmall/model';
import { blocksToText, inlinesToText } from './blocks-to-text.ts';

/** A message with what closes it. */
interface TextMessage {
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly contact: readonly Block[];
  readonly sender?: string;
  readonly language: string;
}

/** A whole message as plain text, ending with a line end. `more` stands between the text and the contact. */
export function messageToText(
  message: TextMessage,
  showField: (id: string) => string,
  more: readonly string[] = [],
): string {
  // Plain text cannot say that a heading of ours is in another language.
  const words = wordsIn(message.language);
  const contact = blocksToText(message.contact, showField);
  const contactTitle = message.contact[0]?.type === 'heading' || !words ? '' : `${words.contact}\n`;
  const parts = [
    inlinesToText(message.title, showField),
    blocksToText(message.blocks, showField),
    ...more,
    contact === '' ? '' : contactTitle + contact,
    message.sender ?? '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
