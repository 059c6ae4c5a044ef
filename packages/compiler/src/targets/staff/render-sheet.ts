import { element, languageProperties, renderPage, text } from '@klarmall/html';
import { type EnteredField, staffPartRole } from '@klarmall/model';
import type { Element, ElementContent, Root } from 'hast';
import { entryFields } from './entry-fields.ts';
import { entryPageScript, entryPageScriptHash } from './generated/entry-page-script.ts';
import { sendingPageScript, sendingPageScriptHash } from './generated/sending-page-script.ts';
import { asHtml } from './page/data.ts';
import { copyButton, doneLine, levelMark, tickBox, tickLine, worksheet } from './page/parts.ts';
import type { ReceiptTask } from './page/task.ts';
import { staffPageStyle } from './page-style.ts';
import { markOf } from './receipt.ts';
import { compareSection, receiptSection, receiptWords } from './receipt-section.ts';
import type { SheetPage, StaffPart, StaffSheet, StaffStep } from './sheet.ts';
import { formKey } from './staff-forms.ts';

type CopyPart = Extract<StaffPart, { kind: 'copy' }>;

/** Putting in is done once and remembered; sending is done anew each time; looking up is ticked off as a whole. */
type Use = 'entry' | 'sending' | 'look-up';

interface Settings {
  readonly sheet: StaffSheet;
  readonly trees: ReadonlyMap<string, Root>;
  /** What the template has in the tool: only this is in a receipt. */
  readonly fields: ReadonlyMap<string, EnteredField>;
  readonly surroundings: SheetSurroundings;
}

/** A link from a page of a sheet. */
interface SheetLink {
  readonly href: string;
  readonly text: string;
}

/** What lies beside a page of a sheet, by addresses from it. */
interface SheetSurroundings {
  /** Shown at the top. */
  readonly links?: readonly SheetLink[];
  /** Pages that help with a step. */
  readonly pages?: Readonly<Partial<Record<SheetPage, string>>>;
  /** The template's attachments, by path from the project's root. */
  readonly files?: ReadonlyMap<string, { readonly href: string; readonly sha256: string }>;
}

/** What a receipt says of the template beside its texts. */
interface SheetOrigin {
  /** What it is called in the tool. */
  readonly toolName: string;
  readonly version?: string;
}

/** What a page can give a receipt for. */
export function receiptTask(sheet: StaffSheet, origin: SheetOrigin): ReceiptTask {
  const fields = entryFields(sheet);
  const { id, message } = sheet.template;
  return {
    unit: sheet.unit?.id ?? '',
    template: formKey(id, message?.id),
    name: origin.toolName,
    ...(origin.version === undefined ? {} : { version: origin.version }),
    mark: markOf(fields),
    fields,
    order: fields.map((field) => field.id),
  };
}

/** What stands around the template's name in the page's title. */
const titleWords: Readonly<Record<StaffSheet['path'], readonly [before: string, after: string]>> = {
  order: ['Beställ', ''],
  fetch: ['Lägg in', ' i Personalverktyget'],
  empty: ['Lägg in', ' i Personalverktyget'],
  withdraw: ['Ta bort', ' ur Personalverktyget'],
};

/** The page to put a template into the tool with: it needs no network. Ends with a receipt of what is ticked off. */
export function renderSheet(
  sheet: StaffSheet,
  trees: ReadonlyMap<string, Root>,
  origin: SheetOrigin,
  surroundings: SheetSurroundings = {},
): string {
  const task = receiptTask(sheet, origin);
  const fields = new Map(task.fields.map((field) => [field.id, field]));
  const settings = { sheet, trees, fields, surroundings };
  const [before, after] = titleWords[sheet.path];
  const steps = sheet.entry.filter(({ folded }) => folded !== true);
  const lookUps = sheet.entry.filter(({ folded }) => folded === true);
  const version = origin.version === undefined ? '' : `Version ${origin.version}, märke ${task.mark}.`;
  return renderPage({
    title: `${before} ”${origin.toolName}”${after}`,
    language: 'sv',
    main: [
      worksheet(`${task.template}:${task.unit}`, [
        element('h1', {}, [text(`${before} ”`), inLanguage(sheet, origin.toolName), text(`”${after}`)]),
        ...about(sheet, version === '' ? `Märke ${task.mark}.` : version),
        noScript(),
        ...linkList(surroundings),
        contents([...steps, ...lookUps]),
        element('p', {}, [
          element('span', { id: 'progress' }, []),
          text(' '),
          element('button', { type: 'button', id: 'restart', className: ['quiet'] }, [
            text('Ta bort alla bockar'),
          ]),
        ]),
        ...steps.map((step, index) =>
          stepSection(step, 'entry', `Steg ${index + 1} av ${steps.length}: `, settings),
        ),
        ...lookUps.map((step) => stepSection(step, 'look-up', '', settings)),
        ...(task.fields.length === 0 ? [] : [compareSection(task.fields, receiptWords)]),
        ...receiptSection([task], receiptWords),
      ]),
      element('p', { id: 'status', role: 'status' }, []),
    ],
    style: staffPageStyle,
    script: { text: entryPageScript, hash: entryPageScriptHash },
  });
}

/** The page for whoever sends: the same each time, so nothing on it is remembered. */
export function renderSending(
  sheet: StaffSheet,
  { toolName }: SheetOrigin,
  surroundings: SheetSurroundings = {},
): string {
  const settings = {
    ...{ sheet, surroundings },
    trees: new Map<string, Root>(),
    fields: new Map<string, EnteredField>(),
  };
  return renderPage({
    title: `Skicka ”${toolName}”`,
    language: 'sv',
    main: [
      worksheet(`sending:${sheet.template.id}:${sheet.unit?.id ?? ''}`, [
        element('h1', {}, [text('Skicka ”'), inLanguage(sheet, toolName), text('”')]),
        ...about(sheet, ''),
        ...linkList(surroundings),
        ...markerBox(sheet),
        ...sheet.sending.map((step, index) =>
          stepSection(step, 'sending', `Steg ${index + 1} av ${sheet.sending.length}: `, settings),
        ),
        ...reminderSection(sheet, toolName),
      ]),
    ],
    style: staffPageStyle,
    ...(sheet.unreadAfterDays === undefined
      ? {}
      : { script: { text: sendingPageScript, hash: sendingPageScriptHash } }),
  });
}

function linkList({ links = [] }: SheetSurroundings): Element[] {
  if (links.length === 0) return [];
  return [
    element(
      'ul',
      {},
      links.map(({ href, text: words }) => element('li', {}, [element('a', { href }, [text(words)])])),
    ),
  ];
}

/** A button that gives a calendar the day to look for those who have not read it. Shown where scripts run. */
function reminderSection({ unreadAfterDays, unit }: StaffSheet, toolName: string): Element[] {
  if (unreadAfterDays === undefined) return [];
  const after = unreadAfterDays === 1 ? '1 dag' : `${unreadAfterDays} dagar`;
  return [
    element('div', { className: ['actions'] }, [
      element(
        'button',
        {
          type: 'button',
          hidden: true,
          dataDays: String(unreadAfterDays),
          dataTitle: `Se efter vilka som inte har läst ”${toolName}”`,
          dataText: `${unit === undefined ? '' : `${unit.name}. `}Öppna Personalverktyget: Mottagningens ärenden, Alla ärenden. Filtrera på Skickat av vården och oläst av invånare.`,
          dataFile: 'se-efter-olasta',
          dataTold: 'Filen är sparad. Öppna den, så ligger {day} i din kalender.',
        },
        [text(`Lägg en påminnelse i kalendern om ${after}`)],
      ),
      element('p', { role: 'status' }, []),
    ]),
  ];
}

/** Words of the message in the page's Swedish: marked when they are in another language. */
function inLanguage({ language }: StaffSheet, words: string): ElementContent {
  return language === 'sv' ? text(words) : element('span', languageProperties(language, 'sv'), [text(words)]);
}

function about({ unit, template, journalName }: StaffSheet, version: string): Element[] {
  return [
    ...(unit === undefined || unit.id.startsWith('_')
      ? []
      : [element('p', { className: ['unit'] }, [text(unit.name)])]),
    ...(journalName === undefined
      ? []
      : [element('p', {}, [text('Heter i journalsystemet: '), element('strong', {}, [text(journalName)])])]),
    ...(version === '' ? [] : [element('p', { className: ['unit'] }, [text(version)])]),
    ...(template.status === 'deprecated'
      ? [
          element('p', {}, [
            element('strong', {}, [text('Mallen ska bytas ut. Lägg in den bara om du måste.')]),
          ]),
        ]
      : []),
  ];
}

function noScript(): Element {
  return element('noscript', {}, [
    element('p', {}, [
      text('Knapparna fungerar inte i din webbläsare. Markera texten och kopiera för hand.'),
    ]),
  ]);
}

function contents(steps: readonly StaffStep[]): Element {
  return element('nav', { ariaLabel: 'Stegen på sidan' }, [
    element(
      'ul',
      {},
      steps.map(({ id, title }) =>
        element('li', {}, [element('a', { href: `#${stepId(id)}` }, [text(title)])]),
      ),
    ),
  ]);
}

function markerBox({ markers }: StaffSheet): Element[] {
  if (markers.length === 0) return [];
  return [
    element('section', { className: ['markers'], ariaLabelledBy: ['markers'] }, [
      element('h2', { id: 'markers' }, [text('Det här fyller du i för hand i varje meddelande')]),
      element(
        'ul',
        {},
        markers.map(({ text: marker, example, personal }) =>
          element('li', {}, [
            element('strong', {}, [text(marker)]),
            text(
              `, till exempel${example.includes('\n') ? ':\n' : ' '}${example}${personal ? `${/[.?]$/.test(example) ? '' : '.'} Skicka till en person i taget.` : ''}`,
            ),
          ]),
        ),
      ),
    ]),
  ];
}

/** An id of the sheet as an id of the page: letters, figures and hyphens stay, so two ids never become one. */
const pageId = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0)}_`);
const stepId = (id: string): string => `steg-${pageId(id)}`;

function stepSection(step: StaffStep, use: Use, count: string, settings: Settings): Element {
  const id = stepId(step.id);
  const parts = element(
    'ul',
    { className: ['parts'] },
    step.parts.map((part) => element('li', {}, partContent(part, use, settings))),
  );
  const body =
    use === 'look-up'
      ? [
          element('details', {}, [element('summary', {}, [text('Visa texterna')]), parts]),
          ...lookUpTick(step, settings),
        ]
      : [parts];
  return element('section', { ariaLabelledBy: [id] }, [
    element('h2', { id }, [text(`${count}${step.title}`)]),
    ...body,
  ]);
}

/** One tick for the texts of a step that lie in the tool already: the page has them, and somebody has looked. */
function lookUpTick(step: StaffStep, { fields }: Settings): Element[] {
  const own = step.parts.flatMap(({ id }) => fields.get(id) ?? []);
  if (own.length === 0) return [];
  const state = own.map(({ text: plain, html }) => html ?? plain).join('\n');
  const name = `look-up:${step.id}`;
  const words = 'Texterna i Personalverktyget är desamma som här';
  return [
    tickLine(
      tickBox({
        ...{ id: `bock-${pageId(name)}`, name, state, task: 0 },
        fields: own.map((field) => field.id),
      }),
      [text(words)],
    ),
  ];
}

function partContent(part: StaffPart, use: Use, settings: Settings): ElementContent[] {
  switch (part.kind) {
    case 'note':
      return [element('p', { className: ['note'] }, [text(part.text)]), ...listOf('ul', part.items)];
    case 'do':
      return use === 'look-up'
        ? [element('p', {}, [text(part.text)])]
        : [
            tickLine(ownTick(part.id, part.text, use, settings), [text(part.text)]),
            ...listOf('ol', part.items),
            ...helpOf(part, settings.surroundings),
          ];
    case 'setting': {
      const words = [
        element('strong', {}, [text(part.label)]),
        text(`: ${part.value}`),
        ...(part.note === undefined ? [] : [text(`. ${part.note}`)]),
      ];
      return use === 'look-up'
        ? [element('p', {}, words)]
        : [
            tickLine(ownTick(part.id, `${part.value} ${part.note ?? ''}`, use, settings), [
              element('span', {}, words),
            ]),
          ];
    }
    case 'copy':
      return [copyPart(part, use, settings)];
  }
}

function listOf(tag: 'ol' | 'ul', items: readonly string[] | undefined): Element[] {
  if (items === undefined) return [];
  return [
    element(
      tag,
      { className: ['items'] },
      items.map((item) => element('li', {}, [text(item)])),
    ),
  ];
}

const pageWords: Readonly<Record<SheetPage, string>> = {
  reader: 'Läs före Skicka: klistra in det färdiga meddelandet',
  slip: 'Påminnelselapp att skriva ut och skicka med brevet',
};

/** Links to what helps with a step, and to the file that it is about. */
function helpOf(
  { pages = [], file }: Extract<StaffPart, { kind: 'do' }>,
  { pages: there = {}, files }: SheetSurroundings,
): Element[] {
  const link = (href: string, words: string): Element =>
    element('p', { className: ['help'] }, [element('a', { href }, [text(words)])]);
  const attachment = file === undefined ? undefined : files?.get(file);
  return [
    ...pages.flatMap((page) => {
      const href = there[page];
      return href === undefined ? [] : [link(href, pageWords[page])];
    }),
    ...(attachment === undefined
      ? []
      : [
          link(attachment.href, 'Den granskade filen: spara den, och bifoga ingen annan'),
          element('p', { className: ['help', 'unit'] }, [
            text('Kontrollsumma (SHA-256): '),
            element('code', {}, [text(attachment.sha256)]),
          ]),
        ]),
  ];
}

function ownTick(id: string, state: string, use: Use, { fields }: Settings): Element {
  const inPage = `bock-${pageId(id)}`;
  if (use !== 'entry') return element('input', { type: 'checkbox', id: inPage }, []);
  return tickBox({
    ...{ id: inPage, name: id, state, task: 0 },
    fields: fields.has(id) ? [id] : [],
    isOut: staffPartRole(id) === 'deactivate',
  });
}

function copyPart(part: CopyPart, use: Use, settings: Settings): Element {
  const { sheet, trees, fields } = settings;
  const { id, label, plain, note } = part;
  const tree = trees.get(id);
  const language = part.citizen ? languageProperties(sheet.language, 'sv') : {};
  const shown =
    tree === undefined
      ? element('div', { className: ['copied'], ...language }, [text(plain)])
      : element('div', { className: ['copied', 'rich'], ...language }, shownTree(tree));
  const html = part.html ?? asHtml(plain);
  const isField = fields.has(id);
  const button = copyButton('Kopiera', label, isField ? { task: 0, field: id } : { plain, html });
  const done = doneLine(ownTick(id, html, use, settings), 'Ligger i verktyget', label);
  const level = isField ? [levelMark(0, id)] : [];
  return element('div', { className: ['copy'] }, [
    element('h3', {}, [text(label)]),
    ...(note === undefined ? [] : [element('p', {}, [text(note)])]),
    shown,
    element('div', { className: ['actions'] }, [button, ...(use === 'entry' ? [done] : []), ...level]),
  ]);
}

/** The text as it will look, with its headings moved below the page's own. */
function shownTree(tree: Root): ElementContent[] {
  const content = tree.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const ranks = content.flatMap((node) =>
    node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? [Number(node.tagName.slice(1))] : [],
  );
  const first = Math.min(...ranks);
  return content.map((node) => {
    if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return node;
    return { ...node, tagName: `h${Math.min(6, 4 + Number(node.tagName.slice(1)) - first)}` };
  });
}
