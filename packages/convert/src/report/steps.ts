import { type Bilingual, type Language, say } from '@klarmall/model';
import { instrumentSource } from '../data/instruments.ts';
import { answerDays } from '../draft/template.ts';
import { masked } from '../understand/personal.ts';
import type { Conversion, DraftFinding } from './conversion.ts';
import { findOutdated } from './outdated.ts';
import {
  categoryNames,
  categoryReasons,
  fieldTypes,
  nameReasons,
  noteTexts,
  outdatedTexts,
  refusalTexts,
  stepTexts,
} from './words.ts';

export type StepNumber = '1' | '2' | '3' | '4' | '5' | '6';

/** What the steps are told of, and in which language. */
export interface Telling {
  readonly conversion: Extract<Conversion, { readonly kind: 'draft' }>;
  readonly findings: readonly DraftFinding[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly language: Language;
}

/** A text of the letter as the report shows it: masked, on one line. */
export function shownOf({ conversion }: Telling): (text: string) => string {
  const { personal } = conversion.understood;
  return (text) => masked(text, personal).replace(/\s+/gu, ' ').trim();
}

function quoteOf(telling: Telling): (text: string) => string {
  const show = shownOf(telling);
  return (text) => `”${show(text)}”`;
}

/** Whether the draft is a template with questions: those of the letter, or those that take the place of a call. */
export function asksQuestions({ conversion }: Telling): boolean {
  const { questions, mustAnswer } = conversion.understood;
  return questions.length > 0 || mustAnswer.some(({ question }) => question !== undefined);
}

function generalAndPersonal(telling: Telling): string[] {
  const { conversion, language, today } = telling;
  const { stretches, notes, understood } = conversion;
  const quoted = quoteOf(telling);
  const fields = understood.fields
    .map(({ label, type }) => `${label} (${fieldTypes[type][language]})`)
    .join(', ');
  const count = stretches.filter(
    ({ went }) => went.to === 'dropped' && (went.reason === 'recipient' || went.reason === 'personal'),
  ).length;
  const kept = stretches.filter(({ went }) => went.to === 'draft').map(({ text }) => text);
  return [
    fields === '' ? say(stepTexts.sameForAll, language) : say(stepTexts.varies, language, { fields }),
    ...(count === 0
      ? []
      : [say(count === 1 ? stepTexts.onePersonal : stepTexts.manyPersonal, language, { count })]),
    ...findOutdated(kept.join('\n'), today).map(({ text, kind }) =>
      say(stepTexts.outdated, language, { text: quoted(text), why: outdatedTexts[kind][language] }),
    ),
    ...[...notes].map(([note, times]) => noteTexts[note](times)[language]),
  ];
}

function articles(telling: Telling): string[] {
  const { topics, links } = telling.conversion.understood;
  const { language } = telling;
  const quoted = quoteOf(telling);
  const told = [
    ...topics.map((topic) => say(stepTexts.article, language, { topic })),
    ...links
      .filter(({ link: { kind } }) => kind === 'article')
      .map(({ link: { name }, surface }) =>
        say(stepTexts.becameArticle, language, { text: quoted(surface), name }),
      ),
  ];
  return told.length > 0 ? told : [say(stepTexts.searchArticles, language)];
}

function forms({ conversion, language }: Telling): string[] {
  const { instruments, external, questions } = conversion.understood;
  const { title, date } = instrumentSource;
  const count = questions.length;
  const told = [
    ...instruments.map(({ name, listed }) =>
      say(listed ? stepTexts.listedForm : stepTexts.knownForm, language, { name, title, date }),
    ),
    ...(external?.reason === 'manyQuestions'
      ? [say(stepTexts.manyQuestions, language, { count: external.count })]
      : []),
    ...(count === 0
      ? []
      : [say(count === 1 ? stepTexts.ownQuestion : stepTexts.ownQuestions, language, { count })]),
  ];
  return told.length > 0 ? told : [say(stepTexts.noForms, language)];
}

function services(telling: Telling): string[] {
  const { language } = telling;
  const quoted = quoteOf(telling);
  const told = telling.conversion.understood.links
    .filter(({ link }) => link.kind === 'eService')
    .map(({ link: { name }, surface, oldName }) =>
      say(oldName ? stepTexts.oldService : stepTexts.service, language, { text: quoted(surface), name }),
    );
  return told.length > 0 ? told : [say(stepTexts.noServices, language)];
}

function contactAndAnswers(telling: Telling): string[] {
  const { conversion, language } = telling;
  const quoted = quoteOf(telling);
  const told = conversion.stretches.some(({ went }) => went.to === 'contact')
    ? [say(stepTexts.contact, language)]
    : [];
  for (const { sentence, solution, link, question } of conversion.understood.mustAnswer) {
    const text = quoted(sentence);
    if (solution === 'call') told.push(say(stepTexts.urgent, language, { text }));
    else if (solution === 'form') told.push(say(stepTexts.answersHere, language, { text }));
    else if (question) told.push(say(stepTexts.becameQuestion, language, { text, question: question.text }));
    else if (link) told.push(say(stepTexts.inService, language, { text, name: link.name }));
  }
  return told.length > 0 ? told : [say(stepTexts.noContact, language)];
}

function similarTemplate(telling: Telling): string[] {
  const { conversion, language } = telling;
  const { similar } = conversion;
  if (!similar) return [];
  const quoted = quoteOf(telling);
  const only = (text: Bilingual, headings: readonly string[]) =>
    headings.length === 0 ? [] : [say(text, language, { headings: headings.map(quoted).join(', ') })];
  return [
    [
      say(stepTexts.similar, language, { id: similar.id, name: similar.name }),
      ...only(stepTexts.onlyInLetter, similar.onlyInLetter),
      ...only(stepTexts.onlyInTemplate, similar.onlyInTemplate),
    ].join(' '),
  ];
}

function template(telling: Telling): string[] {
  const { conversion, findings, language } = telling;
  const { description, purpose } = conversion.understood;
  const { category, categoryReason, name, nameReason, summons } = description;
  const asks = asksQuestions(telling);
  return [
    say(asks ? stepTexts.withQuestions : stepTexts.withInformation, language, {
      category: categoryNames[category][language],
      why: categoryReasons[categoryReason][language],
    }),
    say(stepTexts.name, language, { name: shownOf(telling)(name), why: nameReasons[nameReason][language] }),
    ...(summons ? [say(stepTexts[summons], language)] : []),
    ...(asks
      ? [
          say(stepTexts.days, language, {
            reminder: answerDays.reminderDays,
            close: answerDays.autoCloseDays,
          }),
        ]
      : []),
    ...purpose.review.map((reason) =>
      say(stepTexts.review, language, { why: refusalTexts[reason][language] }),
    ),
    ...similarTemplate(telling),
    ...(findings.length > 0 ? [say(stepTexts.found, language, { count: findings.length })] : []),
  ];
}

/** The six steps of the regions' guide, each as the sentences that tell it. */
export function stepsOf(telling: Telling): Readonly<Record<StepNumber, readonly string[]>> {
  return {
    '1': generalAndPersonal(telling),
    '2': articles(telling),
    '3': forms(telling),
    '4': services(telling),
    '5': contactAndAnswers(telling),
    '6': template(telling),
  };
}
