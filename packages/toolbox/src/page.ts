import type { Language } from '@klarmall/model';
import { aboutTool } from './about-tool.ts';
import { ageOf } from './age.ts';
import { attachmentTool } from './attachment/attachment-tool.ts';
import { CoreWorker } from './core/core-worker.ts';
import { button, element } from './element.ts';
import { letterTool } from './letter/letter-tool.ts';
import { listTool } from './list/list-tool.ts';
import { packedPart } from './packed-part.ts';
import { sentTool } from './sent/sent-tool.ts';
import { textTool } from './text/text-tool.ts';
import type { Surroundings, Tool } from './tool.ts';
import { type Say, sayIn, type Word } from './words.ts';

// klarmall.html: tools for those who have no terminal. Sends nothing and keeps nothing.

/** In the order of the tabs. The id stands in the address after #, so that a tab can be linked to. */
const tools: readonly { readonly id: string; readonly name: Word; readonly tool: Tool }[] = [
  { id: 'brev', name: 'letterTab', tool: letterTool },
  { id: 'text', name: 'textTab', tool: textTool },
  { id: 'las', name: 'sentTab', tool: sentTool },
  { id: 'lista', name: 'listTab', tool: listTool },
  { id: 'bilaga', name: 'attachmentTab', tool: attachmentTool },
  { id: 'it', name: 'aboutTab', tool: aboutTool },
];

function setting(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="klarmall-${name}"]`)?.content ?? '';
}

/** The programs that every worker runs, unpacked when the first one starts: the page itself is shown before. */
let programs: Promise<string> | undefined;
const workerProgram = (): Promise<string> => {
  programs ??= Promise.all(['language-data', 'core'].map(packedPart)).then((parts) => parts.join('\n'));
  return programs;
};

/** The day in Sweden, YYYY-MM-DD. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now());

function surroundings(language: Language, say: Say): Surroundings {
  return {
    language,
    say,
    today,
    newWorker: () => new CoreWorker(workerProgram),
    limits: {
      attachmentSize: Number(setting('size-limit')),
      attachmentTime: Number(setting('time-limit')),
    },
    version: setting('version'),
    built: setting('built'),
  };
}

/** Tabs by the pattern of WAI-ARIA: arrows move among them, and one is in the order of the Tab key. */
function tabs(around: Surroundings): readonly Node[] {
  const { say } = around;
  const made = tools.map(({ id, name, tool }) => ({
    id,
    name,
    tool,
    tab: button(say(name), () => open(id, true), {
      role: 'tab',
      id: `tab-${id}`,
      'aria-controls': `panel-${id}`,
      class: 'tab',
    }),
    panel: element('div', {
      role: 'tabpanel',
      id: `panel-${id}`,
      'aria-labelledby': `tab-${id}`,
      hidden: true,
    }),
  }));
  const open = (id: string, isChosen: boolean) => {
    for (const { id: own, tab, panel, tool } of made) {
      const isOpen = own === id;
      tab.setAttribute('aria-selected', String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      panel.hidden = !isOpen;
      if (isOpen && panel.childNodes.length === 0) panel.append(tool(around));
    }
    document.title = `${say(made.find((one) => one.id === id)?.name ?? 'title')} – ${say('title')}`;
    if (isChosen) history.replaceState(null, '', `#${id}`);
  };
  const list = element('div', { role: 'tablist', 'aria-label': say('tools') }, ...made.map(({ tab }) => tab));
  list.addEventListener('keydown', (event) => {
    const at = made.findIndex(({ tab }) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: made.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = made[(to + made.length) % made.length];
    if (next === undefined) return;
    open(next.id, true);
    next.tab.focus();
  });
  const wanted = () => {
    const asked = decodeURIComponent(location.hash.slice(1)) || setting('start');
    return made.some(({ id }) => id === asked) ? asked : 'brev';
  };
  window.onhashchange = () => open(wanted(), false);
  open(wanted(), false);
  return [list, ...made.map(({ panel }) => panel)];
}

function show(language: Language): void {
  const say = sayIn(language);
  const around = surroundings(language, say);
  document.documentElement.lang = language;
  document.title = say('title');
  const age = ageOf(around.built, today());
  const notice =
    age === 'new'
      ? undefined
      : element('p', { class: 'verdict stopped', id: 'age' }, say(age, { built: around.built }));
  const other = button(say('language'), () => show(language === 'sv' ? 'en' : 'sv'), {
    id: 'language',
    lang: language === 'sv' ? 'en' : 'sv',
  });
  const main = document.querySelector('main');
  main?.replaceChildren(
    ...(notice ? [notice] : []),
    element('div', { class: 'top' }, element('h1', {}, say('title')), other),
    element('p', {}, say('intro'), ' ', element('strong', {}, say('stays'))),
    ...(age === 'expired' ? [aboutTool(around)] : tabs(around)),
  );
}

// Dropped beside a frame, the browser would open the file instead.
for (const name of ['dragover', 'drop']) document.addEventListener(name, (event) => event.preventDefault());
show('sv');
