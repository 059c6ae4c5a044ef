import { inlineText, messageToHast, renderMessagePage } from '@klarmall/html';
import { messagePath } from './artifact-path.ts';
import { showExample } from './show-example.ts';
import type { Target } from './target.ts';

/** What the citizen sees, as a page of its own: `message.html`. */
export const htmlTarget: Target = {
  id: 'html',
  channel: 'any',
  emit(rendered) {
    const showField = showExample(rendered);
    const title = inlineText(rendered.title, showField);
    const value = rendered.messages.map((message) => ({
      path: messagePath('message', message.id, 'html'),
      mediaType: 'text/html; charset=utf-8',
      text: renderMessagePage(
        messageToHast(rendered, message, { showField }),
        title,
        rendered.facts.language,
      ),
    }));
    return { value, findings: [] };
  },
};
