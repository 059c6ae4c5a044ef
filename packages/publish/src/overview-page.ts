import { element, text } from '@klarmall/html';
import { inLanguage, sitePage } from './page.ts';
import { isAbout, overviewFolder, type Reach } from './reach.ts';
import { filterScript } from './scripts.ts';
import type { Site } from './site.ts';
import { stateOf } from './state.ts';
import { filterForm, tableSection } from './table.ts';
import { siteWords } from './words.ts';

/** A template that several units use: how it stands in the tool of each. */
export function overviewPage({ template, users }: Reach, { language }: Site): string {
  const words = siteWords(language);
  const up = '../'.repeat(`${overviewFolder}/${template.id}`.split('/').length - 1);
  const rows = users.map(({ work: { unit, todos }, template: own }) => {
    const state = stateOf(own, unit, todos, words);
    return {
      href: `${up}${unit.id}/${template.id}/index.html`,
      name: text(unit.name),
      cells: [text(own.version ?? ''), text(state.text)],
      texts: [unit.name, unit.id],
      due: todos.some((todo) => isAbout(todo, template.id)) ? [unit.id] : [],
    };
  });
  return sitePage(
    {
      title: template.toolName,
      language,
      trail: [{ name: words.home, href: `${up}index.html` }, { name: template.toolName }],
      isWide: true,
      main: [
        element('h1', {}, [inLanguage(template.toolName, 'sv', language)]),
        ...filterForm(words.searchUnits, { scopes: [] }, words),
        tableSection(words.units, [words.unit, words.version, words.state], rows, words),
      ],
      script: filterScript,
    },
    words,
  );
}
