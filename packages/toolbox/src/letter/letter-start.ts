import { dropFrame } from '../drop.ts';
import { button, element, writingPlace } from '../element.ts';
import type { Say } from '../words.ts';

/** Where a letter is dropped, chosen or pasted. */
interface LetterStart {
  readonly node: HTMLElement;
  /** Empties it and shows it again, with the focus on the choice of a file. */
  again(): void;
}

/**
 * @param read takes a letter's bytes
 * @param tell says something to the user
 */
export function letterStart(
  say: Say,
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
  tell: (text: string) => void,
): LetterStart {
  /** What was pasted with its headings and lists, and the words that it shows. */
  let pasted: { readonly html: string; readonly text: string } | undefined;
  const { label, field } = writingPlace('letter', say('pasteLetter'), { rows: '6' });
  field.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '' || field.value.trim() !== '') return;
    // The field takes the words; the headings and lists are kept beside it until they are read.
    setTimeout(() => {
      pasted = { html, text: field.value };
    });
  });
  const { frame, chooser } = dropFrame(
    'letter-files',
    say('chooseLetter'),
    '.docx,.odt,.pdf,.html,.htm,.txt,.eml,.xml',
    ([file]) => {
      if (file === undefined) return;
      file
        .arrayBuffer()
        .then((buffer) => read(new Uint8Array(buffer)))
        .catch(() => tell(say('unreadable', { file: file.name })));
    },
  );
  const convert = () => {
    if (field.value.trim() === '') return tell(say('noLetter'));
    void read(new TextEncoder().encode(pasted?.text === field.value ? pasted.html : field.value));
  };
  const node = element(
    'div',
    {},
    element('p', {}, say('letterIntro')),
    element('p', {}, say('letterPersonal')),
    frame,
    label,
    field,
    element('p', { class: 'buttons' }, button(say('convert'), convert)),
  );
  return {
    node,
    again() {
      pasted = undefined;
      field.value = '';
      node.hidden = false;
      chooser.focus();
    },
  };
}
