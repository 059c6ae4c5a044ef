import { entryPageStyle } from '@klarmall/compiler/targets';
import { element, text } from '@klarmall/html';
import type { Element } from 'hast';
import { inLanguage, paragraph, sitePage } from './page.ts';
import { compareScript } from './scripts.ts';
import type { Site, SiteTemplate, SiteUnit } from './site.ts';
import { stateOf } from './state.ts';
import type { Todo } from './todos.ts';
import { type SiteWords, siteWords } from './words.ts';

/** A template's page for one unit: the ways to enter and read it, and a box that compares the tool's text with it. */
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
  const links = template.pages.map(({ kind, path, name }) => {
    const label = kind === 'staff' ? words.entryPage : words.messagePage;
    const suffix = name === '' ? '' : `: ${name}`;
    return element('li', {}, [element('a', { href: path }, [text(label + suffix)])]);
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
        element('ul', { className: ['entries'] }, links),
        ...compareBox(template, words, language),
      ],
      style: entryPageStyle,
      ...(template.fields.length === 0 ? {} : { script: compareScript }),
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

function compareBox(template: SiteTemplate, words: SiteWords, language: Site['language']): Element[] {
  if (template.fields.length === 0) return [];
  const options = template.fields.map(({ id, step, label, text: own }) =>
    element('option', { value: id, dataText: own }, [text(label === step ? label : `${step}: ${label}`)]),
  );
  const toolLanguage = language === 'sv' ? {} : { lang: 'sv' };
  return [
    element('h2', {}, [text(words.compare)]),
    element('noscript', {}, [paragraph(words.noScript)]),
    element('form', { id: 'compare', hidden: true, dataResult: JSON.stringify(words.result) }, [
      paragraph(words.compareHelp),
      element('label', { htmlFor: ['field'] }, [text(words.field)]),
      element('select', { id: 'field', ...toolLanguage }, [
        element('option', { value: '' }, [text(words.anyField)]),
        ...options,
      ]),
      element('label', { htmlFor: ['pasted'] }, [text(words.pasted)]),
      element('textarea', { id: 'pasted', autoComplete: ['off'], spellCheck: 'false' }, []),
      element('button', { type: 'submit' }, [text(words.doCompare)]),
      element('div', { id: 'result', role: 'status' }, []),
    ]),
  ];
}
