import { inlineText, messageToHast, renderMessagePage } from '@klarmall/html';
import { messagePath } from './artifact-path.ts';
import { shownExamples } from './example-lines.ts';
import type { Target } from './target.ts';

/** What the citizen sees, as a page of its own: `message.html`. */
export const htmlTarget: Target = {
  id: 'html',
  channel: 'any',
  emit(rendered) {
    const examples = shownExamples(rendered);
    const showField = examples.field;
    const title = inlineText(rendered.title, showField);
    const value = rendered.messages.map((message) => ({
      path: messagePath('message', message.id, 'html'),
      mediaType: 'text/html; charset=utf-8',
      text: renderMessagePage(
        messageToHast(rendered, { ...message, blocks: examples.blocks(message.blocks) }, { showField }),
        title,
        rendered.facts.language,
      ),
    }));
    return { value, findings: [] };
  },
};
