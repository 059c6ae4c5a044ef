import {
  isSendingIndex,
  momentInSweden,
  pastedBox,
  readingView,
  type SendingIndex,
} from '@klarmall/publish/sent/reader';
import { dropFrame } from '../drop.ts';
import { button, element, writingPlace } from '../element.ts';
import type { Surroundings } from '../tool.ts';

/** The longest message is read in well under a second. Milliseconds. */
const timeLimit = 10_000;

interface ReadIndex {
  readonly index: SendingIndex;
  /** YYYY-MM-DD, of the file. */
  readonly day: string;
}

async function indexOf(file: File): Promise<ReadIndex | undefined> {
  try {
    const index: unknown = JSON.parse(await file.text());
    const { today: day } = momentInSweden(new Date(file.lastModified));
    return isSendingIndex(index) ? { index, day } : undefined;
  } catch {
    // What is no JSON, and what the browser cannot read, has the same way out.
    return undefined;
  }
}

/** Läs före Skicka: a finished message against what the unit sends, from the file that `klarmall publish` writes. */
export function sentTool({ say, language, newWorker }: Surroundings): Node {
  const worker = newWorker();
  const { label, field } = writingPlace('pasted', say('finished'), { rows: '10' });
  const chosen = element('div', { id: 'sent-index', role: 'status' });
  const result = element('div', { id: 'sent-result', role: 'status' });
  let indexes: readonly ReadIndex[] = [];
  let round = 0;

  const choose = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ file, read: await indexOf(file) })));
    const fit = read.flatMap((one) => one.read ?? []);
    const refused = read.filter((one) => one.read === undefined);
    // What was chosen before stays where the new file does not fit.
    if (fit.length > 0) indexes = fit;
    chosen.replaceChildren(
      ...refused.map(({ file }) =>
        element('p', { class: 'verdict stopped' }, say('notIndex', { file: file.name })),
      ),
      ...indexes.map(({ index, day }) =>
        element('p', {}, say('indexChosen', { unit: index.unit.name, count: index.templates.length, day })),
      ),
    );
    if (fit.length > 0 && field.value.trim() !== '') void readFinished();
  };

  const readFinished = async () => {
    if (indexes.length === 0) {
      result.replaceChildren(element('p', { class: 'verdict' }, say('noIndex')));
      return;
    }
    round += 1;
    const mine = round;
    const links = pasted.links();
    const answer = await worker.ask(
      'sent',
      {
        message: { text: field.value, ...(links === undefined ? {} : { links }) },
        indexes: indexes.map(({ index }) => index),
        moment: momentInSweden(new Date()),
        language,
      },
      timeLimit,
    );
    // Somebody has pasted another message since.
    if (mine !== round) return;
    if (answer.kind === 'ended') {
      const text = say(answer.by === 'time' ? 'tooSlow' : 'failed');
      result.replaceChildren(element('p', { class: 'verdict stopped' }, text));
    } else result.replaceChildren(...readingView(answer.answer));
  };
  const pasted = pastedBox(field, () => void readFinished());

  const clear = () => {
    round += 1;
    field.value = '';
    pasted.forget();
    result.replaceChildren();
    field.focus();
  };

  const { frame } = dropFrame('sent-files', say('chooseIndex'), '.json', (files) => void choose(files));
  return element(
    'div',
    {},
    element('p', {}, say('sentIntro')),
    frame,
    chosen,
    label,
    field,
    element(
      'p',
      { class: 'buttons' },
      button(say('readThrough'), () => void readFinished()),
      button(say('clear'), clear),
    ),
    result,
  );
}
