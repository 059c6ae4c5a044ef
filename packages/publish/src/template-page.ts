import { element, text } from '@klarmall/html';
import { inLanguage, paragraph, sitePage } from './page.ts';
import type { Site, SiteTemplate, SiteUnit } from './site.ts';
import { stateOf } from './state.ts';
import type { Todo } from './todos.ts';
import { type SiteWords, siteWords } from './words.ts';

/** A template's page for one unit: the ways to enter, send and read it, and how it stands in the tool. */
export function templatePage(
  unit: SiteUnit,
  template: SiteTemplate,
  todos: readonly Todo[],
  { language, today }: Site,
): string {
  const words = siteWords(language);
  const up = '../'.repeat(template.id.split('/').length);
  const state = stateOf(template, unit, todos, words);
  const isChanged = todos.some((todo) => todo.kind === 'change' && todo.template.id === template.id);
  const links = template.pages.map(({ kind, path, name, sha256 }) => {
    const label = {
      staff: words.entryPage,
      sending: unit.id.startsWith('_') ? words.originalSending : words.sendingPage,
      message: words.messagePage,
      attachment: words.attachmentFile,
    }[kind];
    const suffix = name === '' ? '' : `: ${name}`;
    return element('li', {}, [
      element('a', { href: path }, [text(label + suffix)]),
      ...(sha256 === undefined
        ? []
        : [
            element('p', { className: ['state'] }, [
              text(`${words.checksum}: `),
              element('code', {}, [text(sha256)]),
            ]),
          ]),
    ]);
  });
  if (isChanged)
    links.unshift(element('li', {}, [element('a', { href: `${up}andra.html` }, [text(words.todo)])]));
  return sitePage(
    {
      title: `${template.toolName}, ${unit.name}`,
      language,
      trail: [
        { name: words.home, href: `${up}../index.html` },
        { name: unit.name, href: `${up}index.html` },
        { name: template.toolName },
      ],
      main: [
        element('h1', {}, [inLanguage(template.toolName, 'sv', language)]),
        element('p', {}, [inLanguage(template.name, template.language, language)]),
        paragraph(state.text, state.due ? 'due' : 'state'),
        ...standing(template, today, words).map(({ text: said, due }) =>
          paragraph(said, due ? 'due' : 'state'),
        ),
        ...(template.journalName === undefined
          ? []
          : [
              element('p', {}, [
                text(`${words.journalName}: `),
                inLanguage(template.journalName, 'sv', language),
              ]),
            ]),
        element('ul', { className: ['entries'] }, links),
      ],
    },
    words,
  );
}

/** Who has reviewed the text and when it holds, in words. */
function standing(
  { approvals, validFrom, validTo }: SiteTemplate,
  today: string,
  words: SiteWords,
): readonly { readonly text: string; readonly due: boolean }[] {
  const isOut = (validFrom !== undefined && today < validFrom) || (validTo !== undefined && today > validTo);
  return [
    ...(isOut ? [{ text: words.notValid, due: true }] : []),
    ...(validFrom === undefined ? [] : [{ text: words.validFrom(validFrom), due: false }]),
    ...(validTo === undefined ? [] : [{ text: words.validTo(validTo), due: false }]),
    ...approvals.map(({ role, date, isCurrent }) => ({
      text: isCurrent ? words.reviewed(role, date) : words.reviewedOther(role, date),
      due: !isCurrent,
    })),
  ];
}
