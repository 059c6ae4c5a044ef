import { element, text } from '@klarmall/html';
import type { Element, ElementContent } from 'hast';
import { paragraph, searchable } from './page.ts';
import type { SiteWords } from './words.ts';

/** One row: its first cell is a link, which the whole row leads to. */
interface TableRow {
  readonly href: string;
  readonly name: ElementContent;
  readonly cells: readonly ElementContent[];
  /** What it is found by. */
  readonly texts: Iterable<string>;
  readonly scope?: string;
  /** Ids of the units that it is about, and of those that have something to do. */
  readonly units?: readonly string[];
  readonly due: readonly string[];
  /** Where it leads when one unit is chosen, `{unit}` being its id. */
  readonly unitHref?: string;
}

/** A table whose rows can be filtered by the form above it. On a narrow screen each row is a block of its own. */
function entryTable(columns: readonly string[], rows: readonly TableRow[]): Element {
  const ids = (list: readonly string[]): string => ` ${list.join(' ')} `;
  return element('table', { className: ['entries'], role: 'table' }, [
    element('thead', { role: 'rowgroup' }, [
      element(
        'tr',
        { role: 'row' },
        columns.map((column) => element('th', { scope: 'col', role: 'columnheader' }, [text(column)])),
      ),
    ]),
    element(
      'tbody',
      { role: 'rowgroup' },
      rows.map(({ href, name, cells, texts, scope, units, due, unitHref }) =>
        element(
          'tr',
          {
            role: 'row',
            dataWords: searchable(texts),
            dataDue: due.length === 0 ? '' : ids(due),
            ...(scope === undefined ? {} : { dataScope: scope }),
            ...(units === undefined ? {} : { dataUnits: ids(units) }),
          },
          [
            element('th', { scope: 'row', role: 'rowheader' }, [
              element('a', { href, ...(unitHref === undefined ? {} : { dataUnitHref: unitHref }) }, [name]),
            ]),
            ...cells.map((cell, index) =>
              element('td', { role: 'cell', dataLabel: columns[index + 1] ?? '' }, [cell]),
            ),
          ],
        ),
      ),
    ),
  ]);
}

/** So many rows are shown of a table until somebody asks for the rest or looks for something. */
const ROWS_AT_FIRST = 8;

/** A heading with a table below it, what has something to do first; both are hidden when no row is left. */
export function tableSection(
  title: string,
  columns: readonly string[],
  rows: readonly TableRow[],
  words: SiteWords,
): Element {
  const [due, done] = [rows.filter((row) => row.due.length > 0), rows.filter((row) => row.due.length === 0)];
  return element('section', { dataGroup: '', dataFirst: String(ROWS_AT_FIRST) }, [
    element('h2', {}, [text(title)]),
    entryTable(columns, [...due, ...done]),
    ...(rows.length <= ROWS_AT_FIRST
      ? []
      : [
          element('p', { hidden: true }, [
            element('button', { type: 'button', className: ['quiet'], dataAll: '' }, [
              text(words.showAll(title, rows.length)),
            ]),
          ]),
        ]),
  ]);
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function chooser(id: string, label: string, all: string, choices: readonly Choice[]): Element[] {
  if (choices.length < 2) return [];
  return [
    element('div', {}, [
      element('label', { htmlFor: [id] }, [text(label)]),
      element('select', { id, autoComplete: ['off'] }, [
        element('option', { value: '' }, [text(all)]),
        ...choices.map(({ value, name }) => element('option', { value }, [text(name)])),
      ]),
    ]),
  ];
}

/** What filters the tables below it; shown only where scripts run. */
export function filterForm(
  searchLabel: string,
  { units = [], scopes }: { readonly units?: readonly Choice[]; readonly scopes: readonly Choice[] },
  words: SiteWords,
): Element[] {
  return [
    element('noscript', {}, [paragraph(words.noScript)]),
    element('form', { id: 'search-form', role: 'search', hidden: true }, [
      element('label', { htmlFor: ['search'] }, [text(searchLabel)]),
      element('input', { type: 'search', id: 'search', autoComplete: ['off'] }, []),
      element('div', { className: ['choices'] }, [
        ...chooser('unit', words.unit, words.allUnits, units),
        ...chooser('scope', words.scope, words.allScopes, scopes),
      ]),
      element('label', { className: ['tick'] }, [
        element('input', { type: 'checkbox', id: 'only-due', autoComplete: ['off'] }, []),
        text(words.onlyDue),
      ]),
      element('p', { id: 'count', role: 'status', dataText: words.shown, dataNone: words.noneShown }, []),
    ]),
  ];
}
