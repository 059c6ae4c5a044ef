import { element, renderPage, text } from '@klarmall/html';
import type { Language } from '@klarmall/model';
import { paragraph } from './page.ts';
import { pageScript, scriptHash } from './page-script.ts';
import { singleScript } from './scripts.ts';
import { siteWords } from './words.ts';

/** By this a file is known as one of ours that holds a unit's whole site. */
export const singleMark = 'name="klarmall-unit"';

/** A page of a site, taken apart. */
interface Parts {
  readonly title: string;
  readonly language: string;
  readonly main: string;
  readonly style: string;
  readonly script: string;
}

/** A page as {@link renderPage} has written it, by its parts. */
function partsOf(html: string): Parts {
  const between = (start: string, end: string, from = 0): string => {
    const at = html.indexOf(start, from);
    const to = end === '</main>' ? html.lastIndexOf(end) : html.indexOf(end, at + start.length);
    return at < 0 || to < 0 ? '' : html.slice(at + start.length, to);
  };
  return {
    title: between('<title>', '</title>'),
    language: between('<html lang="', '"'),
    main: between('<main>', '</main>'),
    style: between('<style>', '</style>'),
    script: between('<script>', '</script>', html.lastIndexOf('</main>')),
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** Each text once, with its number. */
function numbered(): { readonly all: string[]; numberOf(text: string): number } {
  const all: string[] = [];
  const known = new Map<string, number>();
  return {
    all,
    numberOf(text) {
      const number = known.get(text) ?? all.push(text) - 1;
      known.set(text, number);
      return number;
    },
  };
}

/**
 * A unit's whole site in one file, for drives and mail that show no site. Links among the pages work; the page that is
 * shown stands in the address after #.
 * @param files the site's files of the unit, by path from the unit's folder; texts are pages, bytes are attachments.
 */
export function singleFile(
  unit: { readonly id: string; readonly name: string },
  files: ReadonlyMap<string, string | Uint8Array>,
  language: Language,
): string {
  const words = siteWords(language);
  const styles = numbered();
  const scripts = numbered();
  const pages: Record<string, readonly [string, string, string, number, number]> = {};
  const attachments: Record<string, readonly [string, string]> = {};
  for (const [path, content] of files) {
    if (typeof content !== 'string') {
      const type = mediaTypes[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
      attachments[path] = [type, Buffer.from(content).toString('base64')];
    } else if (path.endsWith('.html')) {
      const { title, language: own, main, style, script } = partsOf(content);
      const number = script === '' ? -1 : scripts.numberOf(script);
      pages[path] = [title, own, main, styles.numberOf(style), number];
    }
  }
  const data = JSON.stringify({ styles: styles.all, scripts: scripts.all, pages, attachments });
  return renderPage({
    title: unit.name,
    language,
    head: [element('meta', { name: 'klarmall-unit', content: unit.id }, [])],
    main: [
      element('h1', {}, [text(unit.name)]),
      element('noscript', {}, [paragraph(words.singleNoScript)]),
      // Data for a script: no sign in it ends the element.
      element('script', { type: 'application/json', id: 'site' }, [text(data.replaceAll('<', '\\u003c'))]),
    ],
    script: pageScript(singleScript),
    mayRun: scripts.all.map(scriptHash),
  });
}
