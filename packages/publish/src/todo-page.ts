import {
  copyButton,
  doneLine,
  entryPageScript,
  entryPageStyle,
  fingerprint,
  levelMark,
  type ReceiptTask,
  receiptSection,
  searchWords,
  type Tick,
  tickBox,
  tickLine,
  worksheet,
} from '@klarmall/compiler/targets';
import { element, languageProperties, text } from '@klarmall/html';
import type { EnteredField } from '@klarmall/model';
import type { Element, ElementContent } from 'hast';
import { type ChangedWords, changedWords } from './changed-words.ts';
import { inLanguage, paragraph, sitePage } from './page.ts';
import { byWeight, urgencyOf, wayOf } from './priority.ts';
import type { Site, SiteTemplate, SiteUnit } from './site.ts';
import { enteredKey, type FieldChange, type Todo } from './todos.ts';
import { receiptSectionWords, type SiteWords, scriptWords, siteWords } from './words.ts';

interface Settings {
  readonly unit: SiteUnit;
  readonly words: SiteWords;
  readonly site: Site;
  /** Templates whose originals in the tool are not as the source yet. */
  readonly waiting: ReadonlySet<string>;
}

/** One to-do on the page: its number is the receipt's too. */
interface Task {
  readonly index: number;
  readonly id: string;
  readonly minutes: number;
}

/** What one unit has to change in Personalverktyget, what matters most first, in the tool's own words. */
export function todoPage(
  unit: SiteUnit,
  todos: readonly Todo[],
  site: Site,
  waiting: ReadonlySet<string> = new Set(),
): string {
  const { language } = site;
  const words = siteWords(language);
  const settings = { unit, words, site, waiting };
  const ordered = byWeight(todos);
  // What is new is entered and ticked off on its own page.
  const hasTicks = todos.some(({ kind }) => kind !== 'new');
  const indexed = ordered.map((one, index) => ({
    ...one,
    own: { index, id: `uppgift-${index + 1}`, minutes: one.minutes },
  }));
  const now = indexed.filter(({ isNow }) => isNow);
  const later = indexed.filter(({ isNow }) => !isNow);
  const minutes = now.reduce((sum, one) => sum + one.minutes, 0);
  const work: ElementContent[] =
    todos.length === 0
      ? [paragraph(words.nothing)]
      : [
          ...(hasTicks
            ? [
                element('p', {}, [
                  element('span', { id: 'progress' }, []),
                  text(' '),
                  element('button', { type: 'button', id: 'restart', className: ['quiet'] }, [
                    text(words.restart),
                  ]),
                ]),
              ]
            : []),
          element('h2', {}, [text(words.thisWeek(minutes))]),
          ...tasks(now, settings),
          ...(later.length === 0
            ? []
            : [element('h2', {}, [text(words.later)]), ...tasks(later, settings, true)]),
          ...(hasTicks
            ? receiptSection(
                ordered.map(({ todo }) => receiptTask(todo, unit)),
                receiptSectionWords(language),
              )
            : []),
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
        worksheet(`todo:${unit.id}`, work, language === 'sv' ? undefined : scriptWords[language]),
      ],
      style: entryPageStyle,
      // The entry page's own: copies a field, remembers what is ticked off until its text changes, and writes the receipt.
      ...(hasTicks ? { script: entryPageScript } : {}),
    },
    words,
  );
}

interface Indexed {
  readonly todo: Todo;
  readonly own: Task;
}

/**
 * To-dos in their order; those that are only a link to another page stand in one list.
 * @param isFolded whether only the headings show until somebody opens one.
 */
function tasks(indexed: readonly Indexed[], settings: Settings, isFolded = false): Element[] {
  const { words, site } = settings;
  const isShort = ({ todo }: Indexed): boolean => todo.kind === 'new' && urgencyOf(todo, site) === undefined;
  const short = indexed.filter(isShort);
  const list = element(
    'ul',
    { className: ['entries'] },
    short.flatMap(({ todo, own }) =>
      todo.kind === 'new'
        ? [
            element('li', {}, [
              element('a', { href: `${todo.template.id}/staff.html` }, [
                inLanguage(todo.template.toolName, 'sv', site.language),
              ]),
              paragraph(words.minutes(own.minutes), 'state'),
            ]),
          ]
        : [],
    ),
  );
  return [
    ...indexed.filter((one) => !isShort(one)).map(({ todo, own }) => task(todo, own, settings, isFolded)),
    ...(short.length === 0
      ? []
      : [
          element('section', { className: ['task'] }, [
            element('h3', {}, [text(words.enterNew)]),
            paragraph(words.areNew, 'state'),
            list,
          ]),
        ]),
  ];
}

/** What of a to-do can be ticked off and told in a receipt. */
function receiptTask(todo: Todo, unit: SiteUnit): ReceiptTask {
  if (todo.kind === 'deactivate') {
    const { name, version } = todo.entered;
    return {
      ...{ unit: unit.id, template: enteredKey(todo.entered), name, mark: '', fields: [], order: [] },
      ...(version === undefined ? {} : { version }),
    };
  }
  const { id, toolName, version, mark, fields } = todo.template;
  return {
    ...{ unit: unit.id, template: id, name: toolName, mark },
    ...(version === undefined ? {} : { version }),
    fields: todo.kind === 'change' ? shownFields(todo) : [],
    order: fields.map((field) => field.id),
  };
}

/** The fields that the page shows the new text of, and those that have only changed places, as they were entered. */
function shownFields({ changes, order, entered }: Extract<Todo, { kind: 'change' }>): EnteredField[] {
  const changed = changes.flatMap(({ now }) => now ?? []);
  const known = new Set(changed.map(({ id }) => id));
  const labels = new Set(order);
  const moved = entered.fields.filter(({ id, label }) => !known.has(id) && labels.has(label));
  return [...changed, ...moved];
}

function task(todo: Todo, own: Task, settings: Settings, isFolded: boolean): Element {
  const { words, site } = settings;
  const name = todo.kind === 'deactivate' ? todo.entered.name : todo.template.toolName;
  const urgency = urgencyOf(todo, site);
  const heading = element('h3', { id: own.id }, [
    text(`${words[actionOf(todo)]}: `),
    inLanguage(name, 'sv', site.language),
  ]);
  const body = taskBody(todo, own, name, settings);
  // What is urgent is never among the later.
  if (isFolded)
    return element('details', { className: ['task'] }, [
      element('summary', {}, [
        heading,
        text(' '),
        element('span', { className: ['state'] }, [text(words.minutes(own.minutes))]),
      ]),
      ...body,
    ]);
  return element('section', { className: ['task'], ariaLabelledBy: [own.id] }, [
    heading,
    urgency === undefined
      ? paragraph(words.routine(own.minutes), 'state')
      : element('p', { className: ['due'] }, [
          text(`${words.urgent(urgency.by, urgency.isLate)} `),
          inLanguage(urgency.reason, 'sv', site.language),
          text(` ${words.minutes(own.minutes)}`),
        ]),
    ...body,
  ]);
}

function actionOf(todo: Todo): 'deactivate' | 'new' | 'change' | 'fetchAgain' {
  return todo.kind === 'change' && wayOf(todo) === 'fetch' ? 'fetchAgain' : todo.kind;
}

function taskBody(todo: Todo, own: Task, name: string, settings: Settings): Element[] {
  const { words } = settings;
  switch (todo.kind) {
    case 'deactivate':
      return [
        ...whyGone(todo, settings),
        tick(`${own.id}-open`, own, todo, words.openTemplate(name)),
        tick(`${own.id}-off`, own, todo, words.off, { isOut: true }),
      ];
    case 'new':
      return [
        paragraph(words.isNew),
        element('p', {}, [
          element('a', { href: `${todo.template.id}/staff.html` }, [text(`${words.entryPage}: ${name}`)]),
        ]),
      ];
    case 'change':
      return changeBody(todo, own, name, settings);
  }
}

/** What takes the place of a template, and why it goes. */
function whyGone(
  { entered }: Extract<Todo, { kind: 'deactivate' }>,
  { unit, words, site }: Settings,
): Element[] {
  const own = unit.templates.find(
    ({ id }) => id === enteredKey(entered) || id.split('.')[0] === entered.template,
  );
  const isSplit = own !== undefined && own.id !== enteredKey(entered) && own.status !== 'withdrawn';
  return [
    paragraph(isSplit ? words.split : words.gone),
    ...(own?.reason === undefined
      ? []
      : [element('p', {}, [text(`${words.reason}: `), inLanguage(own.reason, 'sv', site.language)])]),
    ...(own?.replacedBy === undefined
      ? []
      : [element('p', {}, [text(`${words.replacedBy}: `), inLanguage(own.replacedBy, 'sv', site.language)])]),
  ];
}

/** What shows the region's own templates in the tool's search, for a template that is among them. */
const searchRegion = ({ origin }: SiteTemplate, { region }: Site): string | undefined =>
  origin === 'regional' ? (region ?? '') : undefined;

function changeBody(
  todo: Extract<Todo, { kind: 'change' }>,
  own: Task,
  name: string,
  settings: Settings,
): Element[] {
  const { words, site } = settings;
  const way = wayOf(todo);
  const { id } = own;
  const { language } = site;
  const orderIds = shownFields(todo)
    .map((field) => field.id)
    .filter((field) => todo.changes.every(({ now }) => now?.id !== field));
  return [
    paragraph(words.since(todo.entered.date), 'state'),
    ...(way === 'ask' ? [paragraph(words.order)] : []),
    ...(way === 'change' ? [tick(`${id}-open`, own, todo, words.openTemplate(name))] : []),
    ...(way === 'fetch'
      ? [
          paragraph(words.fetchWhy),
          ...(settings.waiting.has(todo.template.id) ? [paragraph(words.originalWaits, 'due')] : []),
          tick(
            `${id}-fetch`,
            own,
            todo,
            words.fetchSteps(searchWords(name, todo.template.journalName, searchRegion(todo.template, site))),
          ),
          ...(todo.template.own.length === 0
            ? []
            : [
                paragraph(words.redo),
                element(
                  'ul',
                  {},
                  todo.template.own.map(({ label, value }) =>
                    element('li', {}, [
                      inLanguage(
                        value === '' ? label : `${label}: ${value.replaceAll('\n', ', ')}`,
                        'sv',
                        language,
                      ),
                    ]),
                  ),
                ),
                tick(`${id}-redo`, own, todo, words.redone),
              ]),
        ]
      : []),
    ...(todo.order === undefined
      ? []
      : [
          paragraph(words.newOrder),
          element(
            'ol',
            {},
            todo.order.map((label) => element('li', {}, [inLanguage(label, 'sv', language)])),
          ),
          tick(`${id}-order`, own, todo, words.ordered, { fields: orderIds }),
        ]),
    ...bySteps(todo.changes).flatMap(([step, changes]) => [
      element('h4', {}, [inLanguage(step, 'sv', language)]),
      ...changes.map((change, index) =>
        changePart(change, `${id}-${fingerprint(step)}-${index + 1}`, own, todo, settings),
      ),
    ]),
    ...(way === 'change' ? [tick(`${id}-save`, own, todo, words.save)] : []),
    ...(way === 'fetch'
      ? [
          tick(`${id}-activate`, own, todo, words.activate),
          tick(`${id}-old`, own, todo, words.offOld(todo.entered.name)),
        ]
      : []),
  ];
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
  own: Task,
  todo: Extract<Todo, { kind: 'change' }>,
  settings: Settings,
): Element {
  const { words, site } = settings;
  const { language } = site;
  const verb = old === undefined ? words.add : now === undefined ? words.remove : words.change;
  const sameWords = old !== undefined && now !== undefined && old.text === now.text;
  const [was, is] =
    old !== undefined && now !== undefined && !sameWords
      ? changedWords(old.text, now.text)
      : [whole(old), whole(now)];
  const textLanguage = languageProperties(todo.template.language, language);
  const block = (title: string, changed: ChangedWords, tag: 'del' | 'ins'): Element[] => [
    element('h6', {}, [text(title)]),
    element('div', { className: ['copied'], ...textLanguage }, marked(changed, tag)),
  ];
  const told = now === undefined ? { removed: [old?.id ?? ''] } : { fields: [now.id] };
  return element('div', { className: ['copy'] }, [
    element('h5', {}, [text(`${verb}: `), inLanguage(label, 'sv', language)]),
    ...(sameWords ? [paragraph(words.sameWords)] : []),
    ...(old === undefined || sameWords ? [] : block(words.old, was, 'del')),
    ...(now === undefined ? [] : block(words.now, is, 'ins')),
    element('div', { className: ['actions'] }, [
      ...(now === undefined
        ? []
        : [
            copyButton(words.copy, now.label, {
              plain: now.text,
              ...(now.html === undefined ? {} : { html: now.html }),
            }),
          ]),
      doneLine(
        ownTick(id, now?.html ?? now?.text ?? '', own, todo, told),
        now === undefined ? words.taken : words.done,
        label,
      ),
      ...(now === undefined ? [] : [levelMark(own.index, now.id)]),
    ]),
  ]);
}

const whole = (field: EnteredField | undefined): ChangedWords => [field?.text ?? '', '', ''];

function marked([before, changed, after]: ChangedWords, tag: 'del' | 'ins'): ElementContent[] {
  return [text(before), ...(changed === '' ? [] : [element(tag, {}, [text(changed)])]), text(after)];
}

/** What a tick tells in the receipt beside its task. */
type Told = Pick<Tick, 'fields' | 'removed' | 'isOut'>;

function ownTick(id: string, state: string, { index }: Task, todo: Todo, told: Told): Element {
  const since = todo.kind === 'new' ? '' : todo.entered.sha256;
  const template = todo.kind === 'deactivate' ? enteredKey(todo.entered) : todo.template.id;
  // The place on the page shifts when other templates are done; the template does not.
  const name = `${template}:${id.replace(/^uppgift-\d+-/, '')}`;
  return tickBox({ id, name, state: since + state, task: index, ...told });
}

const tick = (id: string, own: Task, todo: Todo, words: string, told: Told = {}): Element =>
  tickLine(ownTick(id, words, own, todo, told), [text(words)]);
