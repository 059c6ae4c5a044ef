import { element, languageProperties, renderPage, text } from '@klarmall/html';
import type { Language } from '@klarmall/model';
import type { Element, ElementContent } from 'hast';
import { pageScript } from './page-script.ts';
import type { SiteTemplate } from './site.ts';
import { siteStyle, wideStyle } from './site-style.ts';
import type { SiteWords } from './words.ts';

/** One step of the way down to a page; without `href`, the page itself. */
interface TrailStep {
  readonly name: string;
  readonly href?: string;
}

interface SitePage {
  readonly title: string;
  readonly language: Language;
  readonly trail: readonly TrailStep[];
  readonly main: readonly ElementContent[];
  /** For tables, which take the width of the screen. */
  readonly isWide?: boolean;
  readonly style?: string;
  readonly script?: string;
}

/** A page of the site. Its policy lets nothing run but its own script, and nothing be fetched or sent. */
export function sitePage(page: SitePage, words: SiteWords): string {
  const { title, language, script } = page;
  return renderPage({
    title,
    language,
    main: [...trail(page.trail, words), ...page.main],
    style: (page.style ?? '') + siteStyle + (page.isWide === true ? wideStyle : ''),
    ...(script === undefined ? {} : { script: pageScript(script) }),
  });
}

function trail(steps: readonly TrailStep[], words: SiteWords): Element[] {
  if (steps.length < 2) return [];
  const items = steps.map(({ name, href }) =>
    element('li', {}, [
      href === undefined
        ? element('span', { ariaCurrent: 'page' }, [text(name)])
        : element('a', { href }, [text(name)]),
    ]),
  );
  return [element('nav', { className: ['trail'], ariaLabel: words.where }, [element('ol', {}, items)])];
}

export const paragraph = (words: string, className?: string): Element =>
  element('p', className === undefined ? {} : { className: [className] }, [text(words)]);

/** Words in the message's or the tool's language inside a page in another. */
export function inLanguage(words: string, language: string, page: Language): ElementContent {
  return language === page ? text(words) : element('span', languageProperties(language, page), [text(words)]);
}

/** What a search looks in: each word once. */
export function searchable(texts: Iterable<string>): string {
  const words = [...texts].join(' ').normalize('NFC').toLocaleLowerCase('sv').split(/\s+/);
  return [...new Set(words)].join(' ').trim();
}

/** Everything that a template can be found by. */
export function templateTexts({ toolName, name, id, journalName, fields }: SiteTemplate): string[] {
  return [toolName, name, id, journalName ?? '', ...fields.map((field) => field.text)];
}
