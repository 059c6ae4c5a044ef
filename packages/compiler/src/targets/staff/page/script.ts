import { fillNames } from '@klarmall/model';
import { type Receipt, type ReceiptField, receiptLine } from '../receipt.ts';
import { type ComparedField, compareField } from './compare.ts';
import { asHtml, type PageData, readFieldRef } from './data.ts';
import type { ReceiptTask } from './task.ts';
import { type PageScriptWords, pageScriptWords } from './words.ts';

// The page to enter from, and the page of what to change: copies texts, remembers what is ticked off, compares what lies
// in the tool, and writes the receipt. Sends nothing. Works from a file.

const find = (id: string): HTMLElement | null => document.getElementById(id);
const box = (id: string): HTMLTextAreaElement | undefined => {
  const found = find(id);
  return found instanceof HTMLTextAreaElement ? found : undefined;
};

/** What an element of the page tells, by the names that those who build it use. */
const dataOf = ({ dataset }: HTMLElement): PageData => dataset;
/** Selects what has the attribute. */
const having = (name: keyof PageData): string => `[data-${name}]`;

const home = document.querySelector<HTMLElement>(having('sheet'));
const told: PageData = home === null ? {} : dataOf(home);
const words: PageScriptWords = told.words === undefined ? pageScriptWords : JSON.parse(told.words);
const status = find('status');
const progress = find('progress');
const ticks = [...document.querySelectorAll<HTMLInputElement>(having('tick'))];
const tasks: readonly ReceiptTask[] = JSON.parse(find('receipt-data')?.textContent ?? '[]');
const storageKey = `klarmall:${told.sheet ?? ''}`;

type Shown = NonNullable<ReceiptField['shown']>;
interface Remembered {
  /** The state of each tick's text when it was ticked off. */
  readonly ticks: Record<string, string>;
  /** What was compared, with the text that it was compared with. */
  readonly shown: Record<string, { readonly text: string; readonly level: Shown }>;
}

function read(): Remembered {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
    return { ticks: kept.ticks ?? {}, shown: kept.shown ?? {} };
  } catch {
    return { ticks: {}, shown: {} };
  }
}

const { ticks: before, shown } = read();

function keep(): void {
  const done: Record<string, string> = {};
  for (const tick of ticks) {
    const { tick: name = '', state = '' } = dataOf(tick);
    if (tick.checked) done[name] = state;
  }
  try {
    localStorage.setItem(storageKey, JSON.stringify({ ticks: done, shown }));
  } catch {
    // Ticks then last as long as the page.
  }
}

const listIn = (tick: HTMLInputElement, name: 'fields' | 'removed'): readonly string[] =>
  JSON.parse(dataOf(tick)[name] ?? '[]');

function shownOf(task: number, id: string): Shown | undefined {
  const known = shown[`${task}:${id}`];
  const field = tasks[task]?.fields.find((one) => one.id === id);
  return known !== undefined && known.text === (field?.html ?? field?.text) ? known.level : undefined;
}

/** What of a task is ticked off; undefined where nothing is. */
function receiptOf(task: ReceiptTask, index: number): Receipt | undefined {
  const own = ticks.filter((tick) => tick.checked && dataOf(tick).task === String(index));
  const ids = new Set(own.flatMap((tick) => listIn(tick, 'fields')));
  const removed = own.flatMap((tick) => listIn(tick, 'removed'));
  const isOut = own.some((tick) => dataOf(tick).out !== undefined);
  if (ids.size === 0 && removed.length === 0 && !isOut) return undefined;
  const { unit, template, name, version, mark, order } = task;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    ...{ unit, template, name, mark, order, removed },
    ...(version === undefined ? {} : { version }),
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    fields: task.fields
      .filter(({ id }) => ids.has(id))
      .map((field) => {
        const level = shownOf(index, field.id);
        return level === undefined ? field : { ...field, shown: level };
      }),
    ...(isOut ? { out: true as const } : {}),
  };
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const packer = 'CompressionStream' in window ? deflate : undefined;
let round = 0;

async function showReceipt(): Promise<void> {
  const target = box('receipt-text');
  const count = find('receipt-count');
  const part = find('receipt');
  if (target === undefined || count === null || part === null) return;
  round += 1;
  const own = round;
  const receipts = tasks.flatMap((task, index) => receiptOf(task, index) ?? []);
  const lines = await Promise.all(receipts.map((receipt) => receiptLine(receipt, packer)));
  // A later tick has its own receipt on the way.
  if (own !== round) return;
  const fields = receipts.flatMap((receipt) => receipt.fields);
  target.value = lines.join('\n');
  part.hidden = false;
  for (const button of part.querySelectorAll('button')) button.disabled = lines.length === 0;
  count.textContent =
    lines.length === 0
      ? words.none
      : fillNames(words.some, {
          done: fields.length,
          all: tasks.reduce((sum, task) => sum + task.fields.length, 0),
          shown: fields.filter((field) => field.shown !== undefined).length,
        });
}

function showLevels(): void {
  for (const mark of document.querySelectorAll<HTMLElement>(having('level'))) {
    const level = shownOf(...readFieldRef(dataOf(mark).level ?? ''));
    mark.textContent = level === undefined ? '' : level === 'text' ? words.shownText : words.shownLinks;
  }
}

function show(): void {
  const done = ticks.filter((tick) => tick.checked).length;
  if (progress !== null) progress.textContent = fillNames(words.progress, { done, all: ticks.length });
  showLevels();
  void showReceipt();
}

for (const tick of ticks) {
  // A text that has changed since it was ticked off is to be done again.
  const { tick: name = '', state } = dataOf(tick);
  tick.checked = before[name] === state;
  tick.addEventListener('change', () => {
    keep();
    show();
  });
}
show();

/** Fills the clipboard in a copy event, which works from a file, where the clipboard's newer interface may be closed. */
async function copy(plain: string, html: string | undefined): Promise<boolean> {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, true);
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    copied = false;
  }
  document.removeEventListener('copy', fill, true);
  if (copied) return true;
  try {
    const parts = html === undefined ? { 'text/plain': plain } : { 'text/plain': plain, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** What a button copies: a field of the receipt's data, `data-copies` being its task and id, or what it says itself. */
function contentOf(button: HTMLElement): { readonly plain: string; readonly html: string | undefined } {
  const { copies, plain = '', html } = dataOf(button);
  if (copies === undefined) return { plain, html };
  const [task, id] = readFieldRef(copies);
  const field = tasks[task]?.fields.find((one) => one.id === id);
  const text = field?.text ?? '';
  return { plain: text, html: field?.html ?? asHtml(text) };
}

for (const button of document.querySelectorAll<HTMLButtonElement>(having('label'))) {
  button.addEventListener('click', async () => {
    const { label = '' } = dataOf(button);
    const { plain, html } = contentOf(button);
    const copied = await copy(plain, html);
    if (status !== null) status.textContent = fillNames(copied ? words.copied : words.notCopied, { label });
    if (!copied) return;
    for (const other of document.querySelectorAll<HTMLElement>('button[data-copied]'))
      delete other.dataset.copied;
    button.dataset.copied = '';
  });
}

find('restart')?.addEventListener('click', () => {
  for (const tick of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    tick.checked = false;
  for (const id of Object.keys(shown)) delete shown[id];
  keep();
  show();
  if (status !== null) status.textContent = words.cleared;
});

find('receipt-copy')?.addEventListener('click', async () => {
  const text = box('receipt-text');
  if (text === undefined) return;
  const copied = await copy(text.value, undefined);
  if (status !== null)
    status.textContent = copied ? words.receipt : fillNames(words.notCopied, { label: '' });
});

find('receipt-save')?.addEventListener('click', () => {
  const text = box('receipt-text');
  if (text === undefined) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${text.value}\n`], { type: 'text/plain' }));
  link.download = `kvitto-${(told.sheet ?? '').replace(/[^a-z0-9]+/g, '-')}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});

const form = find('compare');
const pasted = box('pasted');
const choice = find('field');
const result = find('result');
/** The formatted text of the last paste; undefined where only plain text came. */
let html: string | undefined;

function line(label: string, texts: readonly [string, string, string]): HTMLElement {
  const paragraph = document.createElement('p');
  const mark = document.createElement('mark');
  mark.textContent = texts[1] === '' ? `(${words.nothing})` : texts[1];
  paragraph.append(`${label}: `, `${texts[0]} `, mark, ` ${texts[2]}`);
  return paragraph;
}

function verdictOf({ field, sameText, shape, shapeSeen }: ComparedField): string {
  const name = { field: field.label };
  if (!sameText) return fillNames(words.differs, name);
  if (shape.length > 0) return fillNames(words.differsInShape, name);
  return fillNames(shapeSeen || field.html === undefined ? words.same : words.sameText, name);
}

function compare(): void {
  if (pasted === undefined || result === null) return;
  if (pasted.value.trim() === '') {
    result.textContent = words.empty;
    return;
  }
  const chosen = choice instanceof HTMLSelectElement ? choice.value : '';
  const all = tasks.flatMap((task) => task.fields);
  const wanted = chosen === '' ? all : all.filter(({ id }) => id === chosen);
  const compared = compareField({ text: pasted.value, ...(html === undefined ? {} : { html }) }, wanted);
  if (compared === undefined) return;
  const strong = document.createElement('strong');
  strong.textContent = verdictOf(compared);
  const verdict = document.createElement('p');
  verdict.append(strong);
  result.replaceChildren(verdict);
  const { tool, source, shape, field, sameText } = compared;
  if (tool !== undefined && source !== undefined)
    result.append(line(words.tool, tool), line(words.source, source));
  for (const one of shape)
    result.append(
      line(`${words[one.part]}. ${words.tool}`, ['', one.tool, '']),
      line(words.source, ['', one.source, '']),
    );
  if (!sameText || shape.length > 0) return;
  const task = tasks.findIndex(({ fields }) => fields.includes(field));
  const level = compared.shapeSeen || field.html === undefined ? 'text-and-links' : 'text';
  shown[`${task}:${field.id}`] = { text: field.html ?? field.text, level };
  // What has been seen in the tool lies there.
  for (const tick of ticks) {
    const ids = listIn(tick, 'fields');
    if (dataOf(tick).task === String(task) && ids.length === 1 && ids[0] === field.id) tick.checked = true;
  }
  keep();
  show();
}

if (form !== null) form.hidden = false;
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  compare();
});
pasted?.addEventListener('paste', (event) => {
  const data = event.clipboardData?.getData('text/html') ?? '';
  html = data === '' ? undefined : data;
  setTimeout(compare);
});
pasted?.addEventListener('input', () => {
  if (pasted.value.trim() === '') html = undefined;
});
