import { inflatePortable, inspectAttachment, mendAttachment } from '@klarmall/check/gate';
import { readDraft, readLetter } from './letter-task.ts';
import { readLists } from './list-task.ts';
import type { Order, Reply, TaskName, Tasks } from './messages.ts';
import { readFinished } from './sent-task.ts';
import { checkText, fixText } from './text-task.ts';

// Runs in a worker that the page may end at any time. One order after another.

/** A computer at a clinic may be slow, and whoever waits can cancel. Less than the page's own limit. Milliseconds. */
const patience = 9_000;

/** How the gate reads here. */
const reading = {
  inflate: inflatePortable,
  clock: () => performance.now(),
  limits: { milliseconds: patience },
};

type Answers = {
  readonly [Name in TaskName]: (
    ask: Tasks[Name]['ask'],
  ) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;
};

const answers: Answers = {
  text: checkText,
  fixText,
  lists: readLists,
  letter: readLetter,
  draft: readDraft,
  sent: readFinished,
  attachment: ({ bytes, ...options }) => inspectAttachment(bytes, options, reading),
  mend: ({ bytes, ...options }) => mendAttachment(bytes, options, reading),
};

function say(reply: Reply): void {
  postMessage(reply);
}

async function answer<Name extends TaskName>({ task, ask }: Order<Name>): Promise<Tasks[Name]['answer']> {
  return answers[task](ask);
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { id } = data;
  say({ id, kind: 'begun' });
  try {
    say({ id, kind: 'done', answer: await answer(data) });
  } catch {
    // What went wrong may hold what was written: it is not told.
    say({ id, kind: 'failed' });
  }
});
