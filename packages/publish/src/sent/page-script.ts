import type { Language } from '@klarmall/model';
import { momentInSweden } from './moment.ts';
import { type PastedMessage, readBeforeSending } from './read-before-sending.ts';
import { pastedBox, readingView } from './reading-view.ts';
import type { SendingIndex } from './sending-index.ts';
import { spokenReading } from './words.ts';

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

const box = pastedBox(pasted, read);

function read(): void {
  const links = box.links();
  const message: PastedMessage = { text: pasted.value, ...(links === undefined ? {} : { links }) };
  const reading = readBeforeSending(message, index, momentInSweden(new Date()));
  result.replaceChildren(...readingView(spokenReading(reading, language)));
}

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  read();
});
form.addEventListener('reset', () => {
  box.forget();
  result.replaceChildren();
  pasted.focus();
});
