import { element, text } from '@klarmall/html';
import type { Element } from 'hast';
import { inLanguage, paragraph, searchable, searchBox, sitePage, templateTexts } from './page.ts';
import { searchScript } from './scripts.ts';
import { type Site, type SiteTemplate, type SiteUnit, toolboxPath } from './site.ts';
import { todosOf } from './todos.ts';
import { siteWords } from './words.ts';

interface Reach {
  readonly template: SiteTemplate;
  readonly units: SiteUnit[];
  /** Its words as the first unit has them, and every unit's name: the units differ in few. */
  readonly texts: Set<string>;
  /** Whether every unit's name for it is the same: one with the unit in it is not. */
  isNamedAlike: boolean;
}

/** Each template once, with the units that use it. */
function reachOf(units: readonly SiteUnit[]): Reach[] {
  const found = new Map<string, Reach>();
  for (const unit of units) {
    for (const template of unit.templates) {
      const known = found.get(template.id);
      if (known === undefined) {
        const texts = new Set([unit.name, ...templateTexts(template)]);
        found.set(template.id, { template, units: [unit], texts, isNamedAlike: true });
        continue;
      }
      known.units.push(unit);
      if (known.template.name !== template.name) known.isNamedAlike = false;
      known.texts.add(unit.name).add(template.toolName);
    }
  }
  const byName = new Intl.Collator('sv');
  return [...found.values()].sort((a, b) => byName.compare(a.template.toolName, b.template.toolName));
}

/** The first page: every unit with what it has to do, every template with the units that use it. */
export function homePage({ units, language, today, hasToolbox }: Site): string {
  const words = siteWords(language);
  const unitItems = units.map((unit) =>
    element('li', { dataWords: searchable([unit.name, unit.id]) }, [
      element('a', { href: `${unit.id}/index.html` }, [text(unit.name)]),
      paragraph(words.counts(unit.templates.length, todosOf(unit).length), 'state'),
    ]),
  );
  const templateItems = reachOf(units).map(({ template, units: users, texts, isNamedAlike }) => {
    return element('li', { dataWords: searchable(texts) }, [
      element('h3', {}, [inLanguage(template.toolName, 'sv', language)]),
      ...(template.name === template.toolName || !isNamedAlike
        ? []
        : [element('p', {}, [inLanguage(template.name, template.language, language)])]),
      element('details', {}, [
        element('summary', {}, [text(words.usedBy(users.length))]),
        element(
          'ul',
          {},
          users.map(({ id, name }) =>
            element('li', {}, [element('a', { href: `${id}/${template.id}/index.html` }, [text(name)])]),
          ),
        ),
      ]),
    ]);
  });
  const group = (title: string, items: Element[]): Element =>
    element('section', { dataGroup: '' }, [
      element('h2', {}, [text(title)]),
      element('ul', { className: ['entries'] }, items),
    ]);
  return sitePage(
    {
      title: words.home,
      language,
      trail: [],
      main: [
        element('h1', {}, [text(words.home)]),
        ...searchBox(words.search, words),
        group(words.units, unitItems),
        group(words.templates, templateItems),
        ...(hasToolbox
          ? [element('p', {}, [element('a', { href: toolboxPath }, [text(words.toolbox)])])]
          : []),
        paragraph(words.built(today), 'state'),
      ],
      script: searchScript,
    },
    words,
  );
}
