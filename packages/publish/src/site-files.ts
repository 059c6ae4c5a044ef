import { guidePage, guidePath } from './guide-page.ts';
import { homePage } from './home-page.ts';
import { overviewPage } from './overview-page.ts';
import { reachHref, reachOf } from './reach.ts';
import type { Site } from './site.ts';
import { slipPage, slipPath } from './slip-page.ts';
import { templatePage } from './template-page.ts';
import { todoPage } from './todo-page.ts';
import { todosOf } from './todos.ts';
import { unitPage } from './unit-page.ts';

/** A file of the site: its path with `/` from the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** Every page that the site makes itself. Pure: the same site gives the same bytes. */
export function* siteFiles(site: Site): Generator<SiteFile> {
  const works = site.units.map((unit) => ({ unit, todos: todosOf(unit) }));
  const originals = site.originals.map((unit) => ({ unit, todos: todosOf(unit) }));
  const waiting = new Set(
    originals.flatMap(({ todos }) =>
      todos.flatMap((todo) => (todo.kind === 'change' ? [todo.template.id] : [])),
    ),
  );
  yield { path: 'index.html', text: homePage(site, works, originals) };
  for (const reach of reachOf(works))
    if (reach.users.length > 1) yield { path: reachHref(reach), text: overviewPage(reach, site) };
  for (const work of [...works, ...originals]) {
    const { unit, todos } = work;
    yield { path: `${unit.id}/index.html`, text: unitPage(work, site) };
    yield { path: `${unit.id}/andra.html`, text: todoPage(unit, todos, site, waiting) };
    yield { path: `${unit.id}/${guidePath}`, text: guidePage(unit) };
    if (unit.hasReader) yield { path: `${unit.id}/${slipPath}`, text: slipPage(unit) };
    for (const template of unit.templates) {
      const text = templatePage(unit, template, todos, site);
      yield { path: `${unit.id}/${template.id}/index.html`, text };
    }
  }
}
