import type { Rendered, RenderedMessage, RenderedQuestion } from '@klarmall/model';
import type { Element, ElementContent, Root } from 'hast';
import { type BlocksSettings, blocksToHast } from './blocks-to-hast.ts';
import { showFieldsIn } from './inline-runs.ts';
import { inlinesToHast, type ShowField } from './inlines-to-hast.ts';
import { languageProperties } from './language.ts';
import { element, text } from './tree.ts';
import { type PageWords, pageWords } from './words.ts';

export interface MessageToHastOptions {
  /** The words that stand for a field; default: the field's example as written. */
  readonly showField?: ShowField;
  /** Put before every id, so that several messages can share a page. */
  readonly idPrefix?: string;
}

/**
 * One message as the citizen meets it: an `article` with its language, the title as `h1`, the text, how answers are
 * used and the questions, attachments, contact and sender. Every node from the template carries its place.
 */
export function messageToHast(
  rendered: Rendered,
  message: RenderedMessage,
  options: MessageToHastOptions = {},
): Root {
  const { facts, fields, texts } = rendered;
  const words = pageWords(facts.language);
  let lastId = 0;
  const settings: BlocksSettings = {
    showField: options.showField ?? ((id) => fields.get(id)?.example ?? id),
    words,
    language: facts.language,
    firstRank: 2,
    nextId: () => {
      lastId += 1;
      return `${options.idPrefix ?? ''}h${lastId}`;
    },
    regionNames: new Map(),
  };
  const title = element(
    'h1',
    {},
    inlinesToHast(rendered.title, settings.showField),
    texts.of('any', 'name')?.place,
  );
  return {
    type: 'root',
    children: [
      element('article', languageProperties(facts.language), [
        title,
        ...blocksToHast(message.blocks, settings),
        ...questionParts(rendered, settings),
        ...attachmentParts(rendered, words),
        ...contactParts(rendered, settings),
        ...senderParts(rendered),
      ]),
    ],
  };
}

/** The page's own label in the language it is written in, when that is not the message's. */
function ownHeading(words: PageWords, label: string, language: string): Element {
  return element('h2', languageProperties(words.language, language), [text(label)]);
}

function questionParts(rendered: Rendered, settings: BlocksSettings): ElementContent[] {
  const { facts, texts, answerUse, questions } = rendered;
  const parts: ElementContent[] = [];
  if (answerUse.length > 0) {
    const place = texts.of('any', 'answerUse')?.place;
    parts.push(element('p', {}, inlinesToHast(answerUse, settings.showField), place));
  }
  if (questions.length === 0) return parts;
  parts.unshift(ownHeading(settings.words, settings.words.questions, facts.language));
  parts.push(
    element(
      'ol',
      { className: ['questions'] },
      questions.map((question) =>
        element('li', {}, questionToHast(question, settings, facts.language), question.place),
      ),
    ),
  );
  return parts;
}

type PendingQuestion = {
  readonly question: RenderedQuestion;
  readonly when?: string;
};

/** A question with its follow-ups after it, each saying on which answer it is asked. */
function questionToHast(
  first: RenderedQuestion,
  { words, showField }: BlocksSettings,
  language: string,
): ElementContent[] {
  const ownLanguage = languageProperties(words.language, language);
  const content: ElementContent[] = [];
  const stack: PendingQuestion[] = [{ question: first }];
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    const { question, when } = pending;
    const { place } = question;
    if (when !== undefined) {
      const answer = element('span', languageProperties(language, words.language), [text(when)]);
      const quoted = answer.properties.lang === undefined ? answer.children : [answer];
      content.push(element('p', ownLanguage, [text(`${words.followUp} ”`), ...quoted, text('”:')]));
    }
    content.push(
      element('p', { className: ['question'] }, [text(showFieldsIn(question.text, showField), place)], place),
    );
    if (question.help !== undefined)
      content.push(element('p', {}, [text(showFieldsIn(question.help, showField), place)], place));
    const answer = [words.answers[question.type], ...(question.required ? [words.required] : [])];
    if (question.options.length === 0) {
      content.push(element('p', { className: ['answer'], ...ownLanguage }, [text(answer.join(' '))]));
    } else {
      const label = [...answer].reverse().join(' ');
      content.push(element('p', { className: ['answer'], ...ownLanguage }, [text(label)]));
      content.push(
        element(
          'ul',
          { className: ['options'] },
          question.options.map((option) =>
            element('li', {}, [text(showFieldsIn(option, showField), place)], place),
          ),
        ),
      );
    }
    for (const { when: answerText, ask } of [...question.followUps].reverse()) {
      stack.push({ question: ask, when: answerText });
    }
  }
  return content;
}

function attachmentParts({ facts, attachments }: Rendered, words: PageWords): ElementContent[] {
  if (attachments.length === 0) return [];
  return [
    ownHeading(words, words.attachments, facts.language),
    element(
      'ul',
      {},
      attachments.map(({ file, title, textEquivalent, place }) => {
        const format = file.split('.').at(-1)?.toLowerCase() ?? '';
        const children: ElementContent[] = [text(`${title} (${format})`, place)];
        if (textEquivalent !== undefined)
          children.push(element('p', {}, [text(textEquivalent, place)], place));
        return element('li', {}, children, place);
      }),
    ),
  ];
}

function contactParts(rendered: Rendered, settings: BlocksSettings): ElementContent[] {
  if (rendered.contact.length === 0) return [];
  const content = blocksToHast(rendered.contact, settings);
  const ownTitle =
    rendered.contact[0]?.type === 'heading'
      ? []
      : [ownHeading(settings.words, settings.words.contact, rendered.facts.language)];
  return [...ownTitle, ...content];
}

function senderParts({ unit }: Rendered): ElementContent[] {
  if (unit === undefined) return [];
  return [element('p', { className: ['sender'] }, [text(unit.name, unit.namePlace)])];
}
