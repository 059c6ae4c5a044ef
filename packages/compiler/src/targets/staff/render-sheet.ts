import { element, renderPage, text } from '@klarmall/html';
import type { Element, ElementContent, Root } from 'hast';
import { pageScript, pageScriptHash } from './page-script.ts';
import { staffPageStyle } from './page-style.ts';
import type { StaffPart, StaffSheet, StaffStep } from './sheet.ts';

type CopyPart = Extract<StaffPart, { kind: 'copy' }>;

/** Putting in is done once and remembered; sending is done anew each time; looking up is not ticked off. */
type Use = 'entry' | 'sending' | 'look-up';

interface Settings {
  readonly sheet: StaffSheet;
  readonly trees: ReadonlyMap<string, Root>;
}

/** The sheet as one page that needs no network: steps to tick off and a button that copies each field. */
export function renderSheet(sheet: StaffSheet, trees: ReadonlyMap<string, Root>): string {
  const settings = { sheet, trees };
  const action = sheet.path === 'withdraw' ? 'Ta bort' : 'Lägg in';
  const from = sheet.path === 'withdraw' ? 'ur' : 'i';
  const heading = [text(`${action} ”`), inLanguage(sheet, sheet.name), text(`” ${from} Personalverktyget`)];
  const steps = [...sheet.entry, ...sheet.sending];
  const entryCount = sheet.entry.filter(({ folded }) => folded !== true).length;
  return renderPage({
    title: `${action} ”${sheet.name}” ${from} Personalverktyget`,
    language: 'sv',
    main: [
      element('div', { dataSheet: storageName(sheet) }, [
        element('h1', {}, heading),
        ...(sheet.unit === undefined ? [] : [element('p', { className: ['unit'] }, [text(sheet.unit.name)])]),
        ...deprecationNote(sheet),
        element('noscript', {}, [
          element('p', {}, [
            text('Knapparna fungerar inte i din webbläsare. Markera texten och kopiera för hand.'),
          ]),
        ]),
        contents(steps),
        element('p', {}, [
          element('span', { id: 'progress' }, []),
          text(' '),
          element('button', { type: 'button', id: 'restart', className: ['quiet'] }, [
            text('Ta bort alla bockar'),
          ]),
        ]),
        ...markerBox(sheet),
        ...sheet.entry.map((step, index) =>
          step.folded === true
            ? stepSection(step, 'look-up', 'För att slå upp i', settings)
            : stepSection(step, 'entry', `Steg ${index + 1} av ${entryCount}`, settings),
        ),
        ...sheet.sending.map((step) => stepSection(step, 'sending', 'Varje gång mallen används', settings)),
      ]),
      element('p', { id: 'status', role: 'status' }, []),
    ],
    style: staffPageStyle,
    script: { text: pageScript, hash: pageScriptHash },
  });
}

function storageName({ template, unit }: StaffSheet): string {
  return `${template.id}:${unit?.id ?? ''}`;
}

/** Words of the message in the page's Swedish: marked when they are in another language. */
function inLanguage({ language }: StaffSheet, words: string): ElementContent {
  return language === 'sv' ? text(words) : element('span', { lang: language }, [text(words)]);
}

function deprecationNote({ template }: StaffSheet): Element[] {
  if (template.status !== 'deprecated') return [];
  return [
    element('p', {}, [element('strong', {}, [text('Mallen ska bytas ut. Lägg in den bara om du måste.')])]),
  ];
}

function contents(steps: readonly StaffStep[]): Element {
  return element('nav', { ariaLabel: 'Stegen på sidan' }, [
    element(
      'ol',
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
            text(`, till exempel ${example}${personal ? '. Skicka till en person i taget.' : ''}`),
          ]),
        ),
      ),
    ]),
  ];
}

/** An id of the sheet as an id of the page: letters, figures and hyphens stay, so two ids never become one. */
const pageId = (id: string): string => id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0)}_`);
const stepId = (id: string): string => `steg-${pageId(id)}`;

function stepSection(step: StaffStep, use: Use, when: string, settings: Settings): Element {
  const id = stepId(step.id);
  const parts = element(
    'ul',
    { className: ['parts'] },
    step.parts.map((part) => element('li', {}, partContent(part, use, settings))),
  );
  const body =
    use === 'look-up'
      ? element('details', {}, [element('summary', {}, [text('Visa texterna')]), parts])
      : parts;
  return element('section', { ariaLabelledBy: [id] }, [
    element('h2', { id }, [text(step.title)]),
    element('p', { className: ['step-count'] }, [text(when)]),
    body,
  ]);
}

function partContent(part: StaffPart, use: Use, settings: Settings): ElementContent[] {
  switch (part.kind) {
    case 'note':
      return [element('p', { className: ['note'] }, [text(part.text)])];
    case 'do':
      return use !== 'look-up'
        ? [tick(part.id, part.text, [text(part.text)], use), ...orderedItems(part)]
        : [element('p', {}, [text(part.text)])];
    case 'setting': {
      const words = [
        element('strong', {}, [text(part.label)]),
        text(`: ${part.value}`),
        ...(part.note === undefined ? [] : [text(`. ${part.note}`)]),
      ];
      return use !== 'look-up'
        ? [tick(part.id, `${part.value} ${part.note ?? ''}`, [element('span', {}, words)], use)]
        : [element('p', {}, words)];
    }
    case 'copy':
      return [copyPart(part, use, settings)];
  }
}

function orderedItems({ items }: Extract<StaffPart, { kind: 'do' }>): Element[] {
  if (items === undefined) return [];
  return [
    element(
      'ol',
      { className: ['items'] },
      items.map((item) => element('li', {}, [text(item)])),
    ),
  ];
}

function tickBox(id: string, state: string, use: Use): Element {
  const remembered = use === 'entry' ? { dataTick: id, dataState: fingerprint(state) } : {};
  return element('input', { type: 'checkbox', id: `bock-${pageId(id)}`, ...remembered }, []);
}

function tick(id: string, state: string, words: ElementContent[], use: Use): Element {
  return element('label', { className: ['tick'] }, [tickBox(id, state, use), element('span', {}, words)]);
}

function copyPart(part: CopyPart, use: Use, { sheet, trees }: Settings): Element {
  const { id, label, plain, note } = part;
  const tree = trees.get(id);
  const language = part.citizen && sheet.language !== 'sv' ? { lang: sheet.language } : {};
  const shown =
    tree === undefined
      ? element('div', { className: ['copied'], ...language }, [text(plain)])
      : element('div', { className: ['copied', 'rich'], ...language }, shownTree(tree));
  const html = part.html ?? escapeText(plain).replaceAll('\n', '<br>');
  const button = element(
    'button',
    {
      type: 'button',
      dataPlain: plain,
      dataHtml: html,
      dataLabel: label,
      ...(use === 'entry' ? { dataTicks: `bock-${pageId(id)}` } : {}),
    },
    [text('Kopiera'), element('span', { className: ['hidden'] }, [text(` ${label}`)])],
  );
  const done = element('label', { className: ['done'] }, [
    tickBox(id, html, use),
    element('span', {}, [text('Klart'), element('span', { className: ['hidden'] }, [text(`: ${label}`)])]),
  ]);
  return element('div', { className: ['copy'] }, [
    element('h3', {}, [text(label)]),
    ...(note === undefined ? [] : [element('p', {}, [text(note)])]),
    shown,
    element('div', { className: ['actions'] }, use === 'entry' ? [button, done] : [button]),
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

function escapeText(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** FNV-1a, 32 bits: tells that a text has changed since it was ticked off. Not for safety. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
