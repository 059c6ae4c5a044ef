import type { Language } from '@klarmall/model';
import { type PastedMessage, readBeforeSending } from './read-before-sending.ts';
import type { SendingIndex, SendingLink } from './sending-index.ts';
import { type SpokenReading, spokenReading } from './words.ts';

// The page "Läs före Skicka". Reads what is pasted, against the messages that the page carries. Sends and keeps nothing.

function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const form = part('read', HTMLFormElement);
const pasted = part('pasted', HTMLTextAreaElement);
const result = part('result', HTMLElement);
const language: Language = form.dataset.language === 'en' ? 'en' : 'sv';
const index = JSON.parse(part('sending-index', HTMLScriptElement).text) as SendingIndex;
/** The links of what was pasted as formatted text; undefined while only plain text has come. */
let links: SendingLink[] | undefined;

function keepLinks(html: string): void {
  if (html === '') return;
  const anchors = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]');
  const own = [...anchors].map((anchor) => ({
    text: (anchor.textContent ?? '').replace(/\s+/g, ' ').trim(),
    url: anchor.getAttribute('href') ?? '',
  }));
  links = [...(links ?? []), ...own.filter(({ url }) => /^https?:/iu.test(url))];
}

function paragraph(text: string, className?: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

function show(spoken: SpokenReading): void {
  const verdict = paragraph(spoken.verdict, `verdict ${spoken.level}`);
  const list = document.createElement('ul');
  for (const { level, text } of spoken.remarks) {
    const item = document.createElement('li');
    item.className = level;
    item.textContent = text;
    list.append(item);
  }
  result.replaceChildren(
    verdict,
    ...(spoken.message === undefined ? [] : [paragraph(spoken.message)]),
    ...(spoken.remarks.length > 1 || spoken.remarks.some(({ level }) => level === 'note') ? [list] : []),
    ...spoken.limits.map((limit) => paragraph(limit, 'state')),
  );
}

function read(): void {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const moment = {
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    minutes: now.getHours() * 60 + now.getMinutes(),
  };
  const message: PastedMessage = { text: pasted.value, ...(links === undefined ? {} : { links }) };
  show(spokenReading(readBeforeSending(message, index, moment), language));
}

form.hidden = false;
pasted.addEventListener('paste', (event) => {
  keepLinks(event.clipboardData?.getData('text/html') ?? '');
  setTimeout(read);
});
pasted.addEventListener('input', () => {
  if (pasted.value.trim() === '') links = undefined;
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
form.addEventListener('reset', () => {
  links = undefined;
  result.replaceChildren();
  pasted.focus();
});
