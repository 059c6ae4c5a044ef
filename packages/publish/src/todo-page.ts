import { createHash } from 'node:crypto';
import { entryPageScript, entryPageStyle } from '@klarmall/compiler/targets';
import { element, text } from '@klarmall/html';
import type { EnteredField } from '@klarmall/model';
import type { Element, ElementContent } from 'hast';
import { type ChangedWords, changedWords } from './changed-words.ts';
import { inLanguage, paragraph, sitePage } from './page.ts';
import type { Site, SiteUnit } from './site.ts';
import type { FieldChange, Todo } from './todos.ts';
import { type SiteWords, scriptWords, siteWords } from './words.ts';

interface Settings {
  readonly unit: SiteUnit;
  readonly words: SiteWords;
  readonly language: Site['language'];
}

/** What one unit has to change in Personalverktyget, template by template, in the tool's own order and words. */
export function todoPage(unit: SiteUnit, todos: readonly Todo[], { language }: Site): string {
  const words = siteWords(language);
  const settings = { unit, words, language };
  const inPageLanguage = language === 'sv' ? {} : { dataWords: JSON.stringify(scriptWords[language]) };
  const work: ElementContent[] =
    todos.length === 0
      ? [paragraph(words.nothing)]
      : [
          element('p', {}, [
            element('span', { id: 'progress' }, []),
            text(' '),
            element('button', { type: 'button', id: 'restart', className: ['quiet'] }, [text(words.restart)]),
          ]),
          ...todos.map((todo, index) => task(todo, index, settings)),
          element('p', { id: 'status', role: 'status' }, []),
        ];
  return sitePage(
    {
      title: `${words.todo}, ${unit.name}`,
      language,
      trail: [
        { name: words.home, href: '../index.html' },
        { name: unit.name, href: 'index.html' },
        { name: words.todo },
      ],
      main: [
        element('h1', {}, [text(words.todo)]),
        paragraph(unit.name, 'unit'),
        element('div', { dataSheet: `todo:${unit.id}`, ...inPageLanguage }, work),
      ],
      style: entryPageStyle,
      // The entry page's own: copies a field, and remembers what is ticked off until its text changes.
      ...(todos.length === 0 ? {} : { script: entryPageScript }),
    },
    words,
  );
}

function task(todo: Todo, index: number, settings: Settings): Element {
  const { words, unit, language } = settings;
  const id = `uppgift-${index + 1}`;
  const template = todo.kind === 'deactivate' ? todo.entered.template : todo.template.id;
  const name = todo.kind === 'deactivate' ? todo.entered.name : todo.template.toolName;
  const action = words[todo.kind];
  const heading = element('h2', { id }, [text(`${action}: `), inLanguage(name, 'sv', language)]);
  return element('section', { className: ['task'], ariaLabelledBy: [id] }, [
    heading,
    ...taskBody(todo, id, name, settings),
    element('p', { className: ['state'] }, [
      text(`${words.record} `),
      element('code', {}, [text(`klarmall entered ${unit.id} ${template}`)]),
    ]),
  ]);
}

function taskBody(todo: Todo, id: string, name: string, settings: Settings): Element[] {
  const { words } = settings;
  switch (todo.kind) {
    case 'deactivate':
      return [
        paragraph(words.gone),
        tick(`${id}-open`, todo, words.openTemplate(name)),
        tick(`${id}-off`, todo, words.off),
      ];
    case 'new':
      return [
        paragraph(words.isNew),
        element('p', {}, [
          element('a', { href: `${todo.template.id}/staff.html` }, [text(`${words.entryPage}: ${name}`)]),
        ]),
        tick(`${id}-new`, todo, `${words.done}: ${name}`),
      ];
    case 'change': {
      const isOrdered = todo.template.path === 'order';
      return [
        paragraph(words.since(todo.entered.date), 'state'),
        isOrdered ? paragraph(words.order) : tick(`${id}-open`, todo, words.openTemplate(name)),
        ...(todo.order === undefined
          ? []
          : [
              paragraph(words.newOrder),
              element(
                'ol',
                {},
                todo.order.map((label) => element('li', {}, [inLanguage(label, 'sv', settings.language)])),
              ),
            ]),
        ...bySteps(todo.changes).flatMap(([step, changes]) => [
          element('h3', {}, [inLanguage(step, 'sv', settings.language)]),
          ...changes.map((change, index) =>
            changePart(change, `${id}-${fingerprint(step)}-${index + 1}`, todo, settings),
          ),
        ]),
        ...(isOrdered ? [] : [tick(`${id}-save`, todo, words.save)]),
      ];
    }
  }
}

function bySteps(changes: readonly FieldChange[]): [string, FieldChange[]][] {
  const steps = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const same = steps.get(change.step);
    if (same) same.push(change);
    else steps.set(change.step, [change]);
  }
  return [...steps];
}

function changePart(
  { label, old, now }: FieldChange,
  id: string,
  todo: Extract<Todo, { kind: 'change' }>,
  settings: Settings,
): Element {
  const { words, language } = settings;
  const verb = old === undefined ? words.add : now === undefined ? words.remove : words.change;
  const sameWords = old !== undefined && now !== undefined && old.text === now.text;
  const [was, is] =
    old !== undefined && now !== undefined && !sameWords
      ? changedWords(old.text, now.text)
      : [whole(old), whole(now)];
  const textLanguage = todo.template.language === language ? {} : { lang: todo.template.language };
  const block = (title: string, words: ChangedWords, tag: 'del' | 'ins'): Element[] => [
    element('h5', {}, [text(title)]),
    element('div', { className: ['copied'], ...textLanguage }, marked(words, tag)),
  ];
  return element('div', { className: ['copy'] }, [
    element('h4', {}, [text(`${verb}: `), inLanguage(label, 'sv', language)]),
    ...(sameWords ? [paragraph(words.sameWords)] : []),
    ...(old === undefined || sameWords ? [] : block(words.old, was, 'del')),
    ...(now === undefined ? [] : block(words.now, is, 'ins')),
    element('div', { className: ['actions'] }, [
      ...(now === undefined ? [] : [copyButton(now, id, words)]),
      element('label', { className: ['done'] }, [
        tickBox(id, `${now?.html ?? now?.text ?? ''}`, todo),
        element('span', {}, [
          text(words.done),
          element('span', { className: ['hidden'] }, [text(`: ${label}`)]),
        ]),
      ]),
    ]),
  ]);
}

const whole = (field: EnteredField | undefined): ChangedWords => [field?.text ?? '', '', ''];

function marked([before, changed, after]: ChangedWords, tag: 'del' | 'ins'): ElementContent[] {
  return [text(before), ...(changed === '' ? [] : [element(tag, {}, [text(changed)])]), text(after)];
}

function copyButton({ label, text: plain, html }: EnteredField, ticks: string, words: SiteWords): Element {
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return element(
    'button',
    {
      type: 'button',
      dataPlain: plain,
      dataHtml: html ?? escaped.replaceAll('\n', '<br>'),
      dataLabel: label,
      dataTicks: ticks,
    },
    [text(words.copy), element('span', { className: ['hidden'] }, [text(` ${label}`)])],
  );
}

/** Tells that what was ticked off is another text now. */
function fingerprint(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function tickBox(id: string, state: string, todo: Todo): Element {
  const since = todo.kind === 'new' ? '' : todo.entered.sha256;
  const template = todo.kind === 'deactivate' ? todo.entered.template : todo.template.id;
  // The place on the page shifts when other templates are done; the template does not.
  const dataTick = `${template}:${id.replace(/^uppgift-\d+-/, '')}`;
  return element('input', { type: 'checkbox', id, dataTick, dataState: fingerprint(since + state) }, []);
}

function tick(id: string, todo: Todo, words: string): Element {
  return element('label', { className: ['tick'] }, [
    tickBox(id, words, todo),
    element('span', {}, [text(words)]),
  ]);
}
