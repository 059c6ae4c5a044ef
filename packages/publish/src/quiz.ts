import { element, inlineText, renderPage, text } from '@klarmall/html';
import { type Language, type LinkedField, type Rendered, staffPartIds } from '@klarmall/model';
import type { Element } from 'hast';

/** A question to somebody who has read a text, with what the text says. */
export interface QuizQuestion {
  readonly question: string;
  readonly answer: string;
}

/** As many as a reader has patience for. */
const QUESTIONS = 5;

const fieldQuestions: Readonly<Partial<Record<LinkedField['type'], string>>> = {
  date: 'Vilken dag?',
  time: 'Vilken tid?',
  place: 'Vart ska du gå?',
  phone: 'Vilket nummer ska du ringa?',
};

/** What is asked where a message has several days or times: by words that the reader has seen, when there are any. */
function fieldQuestion({ label, type }: LinkedField, isAlone: boolean, text: string): string | undefined {
  const question = fieldQuestions[type];
  const isPlain = isAlone || (type !== 'date' && type !== 'time') || /^(?:datum|tid)$/iu.test(label);
  if (question === undefined || isPlain) return question;
  return text.toLocaleLowerCase('sv').includes(label.toLocaleLowerCase('sv'))
    ? question.replace('?', ` står det vid ”${label}”?`)
    : question.replace('?', `? (${label})`);
}

/** Ways in which a heading answers a question, with that question. */
const headingQuestions: readonly (readonly [RegExp, string])[] = [
  [/^Om (.+)$/u, 'Vad gör du om $1?'],
  [/^Det här (får|ska|behöver|kan) du (.+)$/u, 'Vad $1 du $2?'],
  [/^Så (\p{L}+) du (.+)$/u, 'Hur $1 du $2?'],
  [/^Så (\p{L}+) du$/u, 'Hur $1 du?'],
  [/^Därför (.+)$/u, 'Varför $1?'],
  [/^Inför (.+)$/u, 'Vad gör du inför $1?'],
  [/^Det här händer (.+)$/u, 'Vad händer $1?'],
  [/^Vad (\p{L}+) kostar$/u, 'Vad kostar $1?'],
  [/^När (.+)$/u, 'Vad står det om när $1?'],
  [/^Ta med (.+)$/u, 'Vad ska du ta med?'],
];

function questionOf(heading: string): string {
  for (const [pattern, question] of headingQuestions)
    if (pattern.test(heading)) return heading.replace(pattern, question);
  return `Vad står det under ”${heading}”?`;
}

/** What matters in a heading's text comes before what is the same in every letter. */
const LATER = /tolk|kostar|avgift/iu;

/** The words of a part as one line. */
const lineOf = (lines: readonly { readonly text: string }[]): string =>
  lines.map((one) => one.text).join(' ');

/**
 * At most five questions on a message: first what its fields say (which day, which time, where), then what its headings promise.
 * @param parts the frasminnen of the message, line by line; fields as `{{fields.id}}`.
 * @param show an example value for a field.
 */
export function quizQuestions(
  rendered: Rendered,
  parts: readonly {
    readonly id: string;
    readonly lines: readonly { readonly text: string }[];
  }[],
  show: (field: string) => string,
): readonly QuizQuestion[] {
  const filled = (words: string): string =>
    words.replace(/\{\{fields\.([\w-]+)\}\}/gu, (_, id: string) => show(id));
  const whole = parts.map(({ lines }) => lineOf(lines)).join(' ');
  const there = [...rendered.fields.values()].filter(({ id }) => whole.includes(`{{fields.${id}}}`));
  const ofFields = there.flatMap((field): QuizQuestion[] => {
    const isAlone = there.every((other) => other === field || other.type !== field.type);
    const question = fieldQuestion(field, isAlone, whole);
    return question === undefined ? [] : [{ question, answer: show(field.id) }];
  });
  const ofHeadings = rendered.snippets.flatMap((snippet) => {
    const part = parts.find(({ id }) => id === staffPartIds.snippet(snippet.id));
    const [, ...lines] = part?.lines ?? [];
    if (!snippet.heading || lines.length === 0) return [];
    const heading = filled(inlineText(snippet.title, (id) => `{{fields.${id}}}`));
    // What a field asks for is asked already.
    if (/^(?:tid och plats|din nya tid)$/iu.test(heading)) return [];
    return [{ heading, question: questionOf(heading), answer: filled(lineOf(lines)) }];
  });
  const sorted = [
    ...ofHeadings.filter(({ heading }) => !LATER.test(heading)),
    ...ofHeadings.filter(({ heading }) => LATER.test(heading)),
  ].map(({ question, answer }) => ({ question, answer }));
  const first = ofFields.slice(0, sorted.length >= 2 ? 3 : QUESTIONS);
  return [...first, ...sorted].slice(0, QUESTIONS);
}

interface QuizSheet {
  readonly title: string;
  readonly template: string;
  /** SHA-256 of the text that was tried. */
  readonly sha256: string;
  readonly questions: readonly QuizQuestion[];
}

const words = {
  sv: {
    heading: 'Läsprov',
    how: 'Låt någon som inte arbetar i vården läsa meddelandet en gång. Ta bort texten. Ställ frågorna. Skriv svaret med läsarens egna ord.',
    noNames: 'Skriv inget namn och inga uppgifter om läsaren.',
    answer: 'Svar',
    key: 'Det här står i texten',
    result: 'Rätta svar av',
    mark: 'Texten som prövades',
  },
  en: {
    heading: 'Reading test',
    how: 'Let somebody who does not work in healthcare read the message once. Take the text away. Ask the questions. Write the answer in the reader’s own words.',
    noNames: 'Write no name and nothing about the reader.',
    answer: 'Answer',
    key: 'This is what the text says',
    result: 'Right answers of',
    mark: 'The text that was tried',
  },
} as const;

const style = `
main { max-width: 44rem; }
.answer { border-bottom: 1px solid #000; height: 2.5rem; margin-bottom: 1rem; }
.key { break-before: page; }
code { overflow-wrap: anywhere; }
`;

/** A printable sheet: the questions with lines to write on, and on a page of its own what the text says. */
export function quizPage({ title, template, sha256, questions }: QuizSheet, language: Language): string {
  const own = words[language];
  const paragraph = (line: string): Element => element('p', {}, [text(line)]);
  return renderPage({
    title: `${own.heading}: ${title}`,
    language,
    head: [element('meta', { name: 'generator', content: 'Klarmall' }, [])],
    main: [
      element('h1', {}, [text(`${own.heading}: ${title}`)]),
      paragraph(own.how),
      paragraph(own.noNames),
      element(
        'ol',
        {},
        questions.map(({ question }) =>
          element('li', {}, [
            element('p', { lang: 'sv' }, [text(question)]),
            element('p', { className: ['answer'], ariaLabel: own.answer, role: 'img' }, []),
          ]),
        ),
      ),
      paragraph(`${own.result} ${questions.length}: ____`),
      element('p', {}, [text(`${own.mark}: ${template} `), element('code', {}, [text(sha256.slice(0, 16))])]),
      element('section', { className: ['key'], ariaLabelledBy: ['facit'] }, [
        element('h2', { id: 'facit' }, [text(own.key)]),
        element(
          'ol',
          { lang: 'sv' },
          questions.map(({ question, answer }) =>
            element('li', {}, [element('strong', {}, [text(question)]), text(` ${answer}`)]),
          ),
        ),
      ]),
    ],
    style,
  });
}
