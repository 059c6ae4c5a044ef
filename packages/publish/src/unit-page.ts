import { element, text } from '@klarmall/html';
import { inLanguage, paragraph, searchable, searchBox, sitePage, templateTexts } from './page.ts';
import { searchScript } from './scripts.ts';
import type { Site, SiteUnit } from './site.ts';
import { stateOf } from './state.ts';
import type { Todo } from './todos.ts';
import { siteWords } from './words.ts';

/** A unit's page: its to-do, and its templates with how each stands in the tool. */
export function unitPage(unit: SiteUnit, todos: readonly Todo[], { language }: Site): string {
  const words = siteWords(language);
  const items = unit.templates.map((template) => {
    const state = stateOf(template, unit, todos, words);
    return element('li', { dataWords: searchable(templateTexts(template)) }, [
      element('a', { href: `${template.id}/index.html` }, [inLanguage(template.toolName, 'sv', language)]),
      ...(template.name === template.toolName
        ? []
        : [element('p', {}, [inLanguage(template.name, template.language, language)])]),
      paragraph(state.text, state.due ? 'due' : 'state'),
    ]);
  });
  return sitePage(
    {
      title: unit.name,
      language,
      trail: [{ name: words.home, href: '../index.html' }, { name: unit.name }],
      main: [
        element('h1', {}, [text(unit.name)]),
        element('p', {}, [
          element('a', { href: 'andra.html' }, [text(words.todo)]),
          text(` (${words.due(todos.length)})`),
        ]),
        ...(unit.hasReader
          ? [element('p', {}, [element('a', { href: 'las-fore-skicka.html' }, [text(words.read)])])]
          : []),
        ...searchBox(words.searchUnit, words),
        element('section', { dataGroup: '' }, [
          element('h2', {}, [text(words.templates)]),
          element('ul', { className: ['entries'] }, items),
        ]),
      ],
      script: searchScript,
    },
    words,
  );
}
