import { entryPageStyle } from '@klarmall/compiler/targets';
import { element, text } from '@klarmall/html';
import { paragraph, sitePage } from './page.ts';
import type { SendingIndex } from './sent/index.ts';
import type { Site, SiteUnit } from './site.ts';
import { siteWords } from './words.ts';

/** Data for a script: no sign in it ends the element. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page where a finished message is read before it is sent, against the messages that it carries: nothing is fetched.
 * @param script what runs on it: packages/publish/src/sent/page-script.ts as one file.
 */
export function sentPage(unit: SiteUnit, index: SendingIndex, { language }: Site, script: string): string {
  const words = siteWords(language);
  return sitePage(
    {
      title: `${words.read}, ${unit.name}`,
      language,
      trail: [
        { name: words.home, href: '../index.html' },
        { name: unit.name, href: 'index.html' },
        { name: words.read },
      ],
      main: [
        element('h1', {}, [text(words.read)]),
        paragraph(unit.name, 'unit'),
        paragraph(words.readHelp),
        element('noscript', {}, [paragraph(words.noScript)]),
        element('form', { id: 'read', hidden: true, dataLanguage: language }, [
          element('label', { htmlFor: ['pasted'] }, [text(words.finished)]),
          element('textarea', { id: 'pasted', autoComplete: ['off'], spellCheck: 'false' }, []),
          element('div', { className: ['actions'] }, [
            element('button', { type: 'submit' }, [text(words.doRead)]),
            element('button', { type: 'reset', className: ['quiet'] }, [text(words.clear)]),
          ]),
        ]),
        element('div', { id: 'result', role: 'status' }, []),
        element('script', { type: 'application/json', id: 'sending-index' }, [text(asData(index))]),
      ],
      style: entryPageStyle,
      script,
    },
    words,
  );
}
