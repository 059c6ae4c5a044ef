import { element, text } from '@klarmall/html';
import { guideName, guidePath } from './guide-page.ts';
import { inLanguage, paragraph, sitePage, templateTexts } from './page.ts';
import { isAbout, scopesOf, type UnitWork } from './reach.ts';
import { filterScript } from './scripts.ts';
import type { Site } from './site.ts';
import { slipPath } from './slip-page.ts';
import { stateOf } from './state.ts';
import { filterForm, tableSection } from './table.ts';
import { siteWords } from './words.ts';

/** A unit's page: its to-do, and its templates with how each stands in the tool. */
export function unitPage({ unit, todos }: UnitWork, { language }: Site): string {
  const words = siteWords(language);
  const rows = unit.templates.map((template) => {
    const state = stateOf(template, unit, todos, words);
    return {
      href: `${template.id}/index.html`,
      name: inLanguage(template.toolName, 'sv', language),
      cells: [
        template.name === template.toolName
          ? text('')
          : inLanguage(template.name, template.language, language),
        template.journalName === undefined ? text('') : inLanguage(template.journalName, 'sv', language),
        text(words.scopes[template.scope]),
        element('span', { className: [state.due ? 'due' : 'state'] }, [text(state.text)]),
      ],
      texts: templateTexts(template),
      scope: template.scope,
      due: state.due || todos.some((todo) => isAbout(todo, template.id)) ? [unit.id] : [],
    };
  });
  const ways = [
    ...(unit.hasReader
      ? [
          { href: 'las-fore-skicka.html', name: text(words.read) },
          { href: slipPath, name: text(words.slip) },
        ]
      : []),
    { href: guidePath, name: inLanguage(guideName, 'sv', language) },
  ];
  return sitePage(
    {
      title: unit.name,
      language,
      trail: [{ name: words.home, href: '../index.html' }, { name: unit.name }],
      isWide: true,
      main: [
        element('h1', {}, [text(unit.name)]),
        ...(unit.id.startsWith('_') ? [paragraph(words.originalHelp)] : []),
        element('ul', { className: ['ways'] }, [
          element('li', {}, [
            element('a', { href: 'andra.html' }, [text(words.todo)]),
            text(` (${words.due(todos.length)})`),
          ]),
          ...ways.map(({ href, name }) => element('li', {}, [element('a', { href }, [name])])),
        ]),
        ...filterForm(words.searchUnit, { scopes: scopesOf(unit.templates, words.scopes) }, words),
        tableSection(
          words.templates,
          [words.template, words.inboxTitle, words.journalName, words.scope, words.state],
          rows,
          words,
        ),
      ],
      script: filterScript,
    },
    words,
  );
}
