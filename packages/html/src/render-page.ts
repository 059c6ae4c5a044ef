import type { ElementContent, Root } from 'hast';
import { languageProperties } from './language.ts';
import { pageStyle } from './page-style.ts';
import { toHtml } from './to-html.ts';
import { element, elements, text } from './tree.ts';
import { pageWords } from './words.ts';

export interface Page {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly main: readonly ElementContent[];
  /** More rules after the common ones. */
  readonly style?: string;
  /** A script that is part of the page, with its SHA-256 as the policy names it. Without one, the page forbids scripts. */
  readonly script?: { readonly text: string; readonly hash: string };
  /** Hashes of scripts that the page's own script may put in. */
  readonly mayRun?: readonly string[];
  /** More elements of the head. */
  readonly head?: readonly ElementContent[];
}

/** A whole page in one file: nothing is fetched, and only what it carries itself may run. */
export function renderPage(page: Page): string {
  const hashes = page.script === undefined ? [] : [page.script.hash, ...(page.mayRun ?? [])];
  const scriptPolicy =
    hashes.length === 0 ? '' : ` script-src ${hashes.map((hash) => `'${hash}'`).join(' ')};`;
  const policy = `default-src 'none'; style-src 'unsafe-inline';${scriptPolicy} base-uri 'none'; form-action 'none'`;
  const head = [
    element('meta', { charSet: 'utf-8' }, []),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }, []),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }, []),
    ...(page.head ?? []),
    element('title', {}, [text(page.title)]),
    element('style', {}, [text(pageStyle + (page.style ?? ''))]),
  ];
  const body = [
    element('main', {}, page.main),
    ...(page.script === undefined ? [] : [element('script', {}, [text(page.script.text)])]),
  ];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', languageProperties(page.language), [
        element('head', {}, head),
        element('body', {}, body),
      ]),
    ],
  };
  return `${toHtml(root)}\n`;
}

/** A message's tree as a page of its own: what the citizen sees. */
export function renderMessagePage(root: Root, title: string, language: string): string {
  const content = root.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const words = pageWords(language);
  let hasFields = false;
  for (const node of elements(root, 'span')) {
    if (Array.isArray(node.properties.className) && node.properties.className.includes('field'))
      hasFields = true;
  }
  const note = element(
    'p',
    { className: ['note'], lang: words.language, ...languageProperties(words.language, language) },
    [text(words.fieldNote)],
  );
  return renderPage({ title, language, main: hasFields ? [...content, note] : content });
}
