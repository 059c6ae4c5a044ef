import { folderRule } from '@klarmall/recipients';
import { copyText } from '../copy.ts';
import type { ReadLists } from '../core/messages.ts';
import { dropFrame } from '../drop.ts';
import { button, element, writingPlace } from '../element.ts';
import { saveDialogue, saveText } from '../save.ts';
import type { Surroundings } from '../tool.ts';
import type { Word } from '../words.ts';

/** A hundred thousand rows take a second. Milliseconds. */
const timeLimit = 30_000;

/** The line ends of Notepad, in which such lists are made. */
const textOf = (numbers: readonly string[]) => numbers.map((number) => `${number}\r\n`).join('');

/** Kontrollera lista: recipients for Personalverktyget. */
export function listTool({ say, language, today, newWorker }: Surroundings): Node {
  const worker = newWorker();
  const status = element('p', { id: 'list-status', role: 'status' });
  const results = element('div', { id: 'list-results' });
  const { label, field } = writingPlace('numbers', say('pasteList'), { rows: '6' });
  const rule = element('p', { class: 'verdict unreviewed' }, folderRule[language]);

  const tell = (text: string) => {
    status.textContent = text;
  };

  const save = async (numbers: readonly string[], name: string) => {
    tell(say((await saveText(textOf(numbers), name)) ? 'saved' : 'notSaved'));
  };

  const listEntry =
    (heading: Word, file: Word) => (numbers: readonly string[], index: number, all: readonly unknown[]) => {
      const title = say(heading, { number: index + 1, all: all.length, count: numbers.length });
      const box = element('details', {}, element('summary', {}, say('showNumbers')));
      box.addEventListener('toggle', () => {
        // Shown only while somebody looks.
        if (box.open)
          box.append(
            element(
              'pre',
              { class: 'numbers', tabindex: '0', translate: 'no', 'aria-label': title },
              numbers.join('\n'),
            ),
          );
        else box.querySelector('pre')?.remove();
      });
      return element(
        'section',
        { class: 'entry' },
        element('h3', {}, title),
        element(
          'p',
          { class: 'buttons' },
          saveDialogue()
            ? button(say('save'), () => void save(numbers, say(file, { number: index + 1 })))
            : undefined,
          button(say('copy'), async () =>
            tell(say((await copyText(textOf(numbers))) ? 'copied' : 'notCopied')),
          ),
        ),
        box,
      );
    };

  const show = ({ summary, refused, columns, groups, ready, review }: ReadLists) => {
    const heading = element('h2', { tabindex: '-1' }, summary);
    const notes = groups.map(({ kind, level, text, count, places }) =>
      element(
        'section',
        { class: 'entry' },
        element('h3', {}, element('span', { class: `level note-${kind}` }, `${level} (${count}): `), text),
        ...places.map(({ file, lines }) => element('p', {}, places.length > 1 ? `${file}: ${lines}` : lines)),
      ),
    );
    results.replaceChildren(
      heading,
      ...refused.map((line) => element('p', { class: 'verdict stopped' }, line)),
      ...columns.map((line) => element('p', {}, line)),
      ...ready.map(listEntry('readyList', 'recipientsFile')),
      ...review.map(listEntry('reviewList', 'reviewFile')),
      ...notes,
      element('p', { class: 'buttons' }, button(say('clear'), clear)),
    );
    heading.focus();
  };

  const clear = () => {
    field.value = '';
    results.replaceChildren();
    // What the worker has read goes with it.
    worker.end('cancelled');
    tell(say('removed'));
    chooser.focus();
  };

  const read = async (files: readonly File[]) => {
    if (files.length === 0 && field.value.trim() === '') return tell(say('noList'));
    const contents = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    ).catch(() => undefined);
    if (contents === undefined) return tell(say('unreadable', { file: '' }).trim());
    const ask = { files: contents, pasted: field.value, today: today(), language };
    const answer = await worker.ask(
      'lists',
      ask,
      timeLimit,
      contents.map(({ bytes }) => bytes.buffer),
    );
    if (answer.kind === 'ended') {
      if (answer.by !== 'cancelled') tell(say(answer.by === 'time' ? 'tooSlow' : 'failed'));
      return;
    }
    tell('');
    show(answer.answer);
  };

  const { frame, chooser } = dropFrame(
    'list-files',
    say('chooseLists'),
    '.txt,.csv,.xlsx',
    (files) => void read(files),
  );
  return element(
    'div',
    {},
    element('p', {}, say('listIntro')),
    rule,
    saveDialogue() ? undefined : element('p', {}, say('cannotSave')),
    element('p', {}, say('clipboard')),
    frame,
    label,
    field,
    element(
      'p',
      { class: 'buttons' },
      button(say('makeLists'), () => void read([])),
    ),
    status,
    results,
  );
}
