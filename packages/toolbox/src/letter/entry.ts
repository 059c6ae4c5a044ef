import { copyRich, copyText } from '../copy.ts';
import type { ShownDraft } from '../core/messages.ts';
import { button, element } from '../element.ts';
import { saveDialogue, saveText } from '../save.ts';
import type { Say } from '../words.ts';
import { list } from './lists.ts';
import type { OpenedLetter } from './opened-letter.ts';

/** One field of Personalverktyget, with a button to copy it where it is a text. */
function fieldToCopy({ label, text, html, isCopied }: ShownDraft['fields'][number], say: Say): Node {
  const done = element('span', { class: 'note', role: 'status' });
  const copy = async () => {
    done.textContent = say((await copyRich(text, html)) ? 'copied' : 'notCopied');
  };
  return element(
    'section',
    { class: 'entry field-to-copy' },
    element('h4', {}, label),
    element('pre', { class: 'value', translate: 'no' }, text),
    isCopied
      ? element(
          'p',
          { class: 'buttons' },
          button(say('copy'), copy, { 'aria-label': `${say('copy')}: ${label}` }),
          done,
        )
      : undefined,
  );
}

/** The last step: what to type in Personalverktyget field by field, what is left to do, and the draft as files. */
export function entryView(opened: OpenedLetter, say: Say, tell: (text: string) => void): readonly Node[] {
  const { letter, checked, files } = opened;
  const parts: Node[] = [element('p', {}, say('enterIntro'))];
  let last = '';
  for (const field of checked.fields) {
    if (field.step !== last) parts.push(element('h3', {}, field.step));
    last = field.step;
    parts.push(fieldToCopy(field, say));
  }
  if (letter.todos.length > 0) parts.push(element('h3', {}, say('todos')), list(letter.todos));
  parts.push(element('h3', {}, say('asFile')), element('p', {}, say('asFileText')));
  for (const { path, text } of files) {
    const save = async () => {
      const name = path.split('/').at(-1) ?? path;
      tell(say((await saveText(text, name)) ? 'saved' : 'notSaved'));
    };
    const copy = async () => tell(say((await copyText(text)) ? 'copied' : 'notCopied'));
    parts.push(
      element(
        'p',
        { class: 'buttons' },
        element('code', {}, path),
        saveDialogue()
          ? button(say('save'), () => void save(), { 'aria-label': `${say('save')} ${path}` })
          : undefined,
        button(say('copy'), copy, { 'aria-label': `${say('copy')}: ${path}` }),
      ),
    );
  }
  return parts;
}
