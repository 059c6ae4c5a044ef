import { homePage } from './home-page.ts';
import type { Site } from './site.ts';
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
  yield { path: 'index.html', text: homePage(site) };
  for (const unit of site.units) {
    const todos = todosOf(unit);
    yield { path: `${unit.id}/index.html`, text: unitPage(unit, todos, site) };
    yield { path: `${unit.id}/andra.html`, text: todoPage(unit, todos, site) };
    for (const template of unit.templates) {
      const text = templatePage(unit, template, todos, site);
      yield { path: `${unit.id}/${template.id}/index.html`, text };
    }
  }
}
