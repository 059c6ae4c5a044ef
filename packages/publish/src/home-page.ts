import { element, text } from '@klarmall/html';
import { inLanguage, paragraph, sitePage } from './page.ts';
import { isAbout, reachHref, reachOf, scopesOf, type UnitWork } from './reach.ts';
import { filterScript } from './scripts.ts';
import { type Site, toolboxPath } from './site.ts';
import { filterForm, tableSection } from './table.ts';
import { siteWords } from './words.ts';

/** The first page: every unit with what it has to do, every template with the units that use it. */
export function homePage(
  { language, today, hasToolbox }: Site,
  works: readonly UnitWork[],
  originals: readonly UnitWork[],
): string {
  const words = siteWords(language);
  const rowOf = ({ unit, todos }: UnitWork) => ({
    href: `${unit.id}/index.html`,
    name: text(unit.name),
    cells: [text(String(unit.templates.length)), text(words.due(todos.length))],
    texts: [unit.name, unit.id],
    units: [unit.id],
    due: todos.length === 0 ? [] : [unit.id],
  });
  const reaches = reachOf(works);
  const templates = reaches.map((reach) => {
    const { template, users, texts, isNamedAlike } = reach;
    const due = users.filter(({ work }) => work.todos.some((todo) => isAbout(todo, template.id)));
    const isSame = template.name === template.toolName || !isNamedAlike;
    return {
      href: reachHref(reach),
      unitHref: `{unit}/${template.id}/index.html`,
      name: inLanguage(template.toolName, 'sv', language),
      cells: [
        isSame ? text('') : inLanguage(template.name, template.language, language),
        template.journalName === undefined ? text('') : inLanguage(template.journalName, 'sv', language),
        text(words.scopes[template.scope]),
        text(String(users.length)),
        text(words.dueIn(due.length)),
      ],
      texts,
      scope: template.scope,
      units: users.map(({ work }) => work.unit.id),
      due: due.map(({ work }) => work.unit.id),
    };
  });
  return sitePage(
    {
      title: words.home,
      language,
      trail: [],
      isWide: true,
      main: [
        element('h1', {}, [text(words.home)]),
        ...filterForm(
          words.search,
          {
            units: works.map(({ unit }) => ({ value: unit.id, name: unit.name })),
            scopes: scopesOf(
              reaches.map(({ template }) => template),
              words.scopes,
            ),
          },
          words,
        ),
        tableSection(words.units, [words.unit, words.templates, words.toDo], works.map(rowOf), words),
        tableSection(
          words.templates,
          [words.template, words.inboxTitle, words.journalName, words.scope, words.units, words.toDo],
          templates,
          words,
        ),
        ...(originals.length === 0
          ? []
          : [
              tableSection(
                words.originals,
                [words.original, words.templates, words.toDo],
                originals.map(rowOf),
                words,
              ),
            ]),
        ...(hasToolbox
          ? [element('p', {}, [element('a', { href: toolboxPath }, [text(words.toolbox)])])]
          : []),
        paragraph(words.built(today), 'state'),
      ],
      script: filterScript,
    },
    words,
  );
}
