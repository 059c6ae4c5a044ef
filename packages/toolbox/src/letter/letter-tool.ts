import type { ShownFix, StepId } from '../core/messages.ts';
import { button, element } from '../element.ts';
import type { Surroundings } from '../tool.ts';
import { entryView } from './entry.ts';
import { letterStart } from './letter-start.ts';
import { list, noted } from './lists.ts';
import { OpenedLetter } from './opened-letter.ts';
import { proposalsView } from './proposals.ts';

/** A long letter in pdf on a slow computer. Milliseconds. */
const timeLimit = 30_000;

/** Gör om ett brev: from a paper letter to the fields of Personalverktyget, one step at a time. */
export function letterTool({ say, language, today, newWorker, version }: Surroundings): Node {
  const worker = newWorker();
  const status = element('p', { id: 'letter-status', role: 'status' });
  const wizard = element('div', { id: 'wizard' });
  let step = 0;

  const tell = (text: string) => {
    status.textContent = text;
  };

  /** What the rules say of a draft; undefined, and told, when that takes too long or fails. */
  const checked = async ({ files, template }: Pick<OpenedLetter['letter'], 'files' | 'template'>) => {
    const ask = { files, template, today: today(), language, version };
    const answer = await worker.ask('draft', ask, timeLimit);
    if (answer.kind !== 'ended') return answer.answer;
    tell(say(answer.by === 'time' ? 'tooSlow' : 'failed'));
    return undefined;
  };

  const changeOf = async (open: OpenedLetter, told: 'changed' | 'undone', change: () => void) => {
    change();
    open.checked = (await checked({ files: open.files, template: open.letter.template })) ?? open.checked;
    tell(say(told));
    show(open, true);
  };
  const proposals = (open: OpenedLetter) =>
    proposalsView(open, say, {
      change: (fixes: readonly ShownFix[]) => void changeOf(open, 'changed', () => open.change(fixes)),
      undo: () => void changeOf(open, 'undone', () => open.undo()),
      keep(finding) {
        open.keep(finding);
        tell(say('kept'));
        show(open, true);
      },
    });

  /** What a step shows below its sentences. */
  const views: Readonly<Partial<Record<StepId, (open: OpenedLetter) => readonly Node[]>>> = {
    general: ({ letter }) => noted(say('dropped'), letter.dropped),
    contact: ({ letter }) => noted(say('toUnit'), letter.contact),
    template: proposals,
  };

  /** @param isSame whether the same step is shown again: then the focus stays near what was pressed. */
  const show = (open: OpenedLetter, isSame = false) => {
    const { steps } = open.letter;
    const titles = [...steps.map(({ title }) => title), say('enter')];
    const own = steps[step];
    const heading = element(
      'h2',
      { tabindex: '-1' },
      say('step', { number: step + 1, all: titles.length, title: titles[step] ?? '' }),
    );
    const move = (to: number) => () => {
      step = to;
      show(open);
    };
    wizard.replaceChildren(
      heading,
      element('progress', { max: String(titles.length), value: String(step + 1), 'aria-hidden': 'true' }),
      ...(own === undefined
        ? entryView(open, say, tell)
        : [list(own.lines), ...(views[own.id]?.(open) ?? [])]),
      element(
        'p',
        { class: 'buttons' },
        step > 0 ? button(say('back'), move(step - 1)) : undefined,
        step < titles.length - 1 ? button(say('next'), move(step + 1), { class: 'main' }) : undefined,
        button(say('otherLetter'), clear),
      ),
    );
    start.node.hidden = true;
    heading.focus({ preventScroll: isSame });
  };

  const clear = () => {
    wizard.replaceChildren();
    tell(say('removed'));
    start.again();
  };

  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    tell(say('readingLetter'));
    const answer = await worker.ask('letter', { bytes, today: today(), language }, timeLimit, [bytes.buffer]);
    if (answer.kind === 'ended') return tell(say(answer.by === 'time' ? 'tooSlow' : 'failed'));
    const found = answer.answer;
    if (found.kind === 'refused') {
      tell('');
      wizard.replaceChildren(
        element('h2', { tabindex: '-1' }, say('noDraft')),
        ...found.reasons.map((reason) => element('p', { class: 'verdict stopped' }, reason)),
      );
      wizard.querySelector('h2')?.focus();
      return;
    }
    const draft = await checked(found);
    if (draft === undefined) return;
    step = 0;
    tell('');
    show(new OpenedLetter(found, draft));
  };

  const start = letterStart(say, read, tell);
  return element('div', {}, start.node, status, wizard);
}
