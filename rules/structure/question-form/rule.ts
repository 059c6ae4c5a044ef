import { defineRule } from '@klarmall/lint';
import type { LinkedLine } from '@klarmall/model';
import { everyQuestion } from '@klarmall/model';
import { regionMessages } from '../../support/basis.ts';
import { plainText } from '../../support/markup.ts';

/** 1177 knows who answers: the number is asked for in vain, and stands where it need not. */
const ASKS_FOR_NUMBER =
  /(?<!\p{L})(?:person|samordnings|reserv|födelse)(?:nummer|numret|nr)(?!\p{L})|(?<!\p{L})(?:pnr|personnr)(?!\p{L})|de fyra sista/iu;
/** Somebody else's number may be needed: a child's, a guardian's. */
const OF_ANOTHER =
  /(?<!\p{L})(?:barn\p{L}*|partner\p{L}*|förälder\p{L}*|anhörig\p{L}*|vårdnadshavar\p{L}*|annan|hennes|hans)(?!\p{L})/iu;

/** "Röker du och dricker du alkohol?": two verbs, each with its own *du*. */
const TWO_VERBS =
  /(?<!\p{L})\p{L}{2,}\sdu(?!\p{L})[^.?]*?\s(?:och|eller|samt)\s(?:(?:hur|när|var|vad|vilka|vilken|vilket|varför)\s(?:\p{L}+\s)?)?\p{L}{2,}\sdu(?!\p{L})/iu;
/** The second half only says more of the first: "Har du ont, och var har du ont?" asks two things still. */
const TWO_MARKS = /\?\s+\p{Lu}[^?]*\?/u;

const wordsOf = (line: LinkedLine): string => plainText(line.inlines);

/** An option as the reader tells it from the others: without capitals, spaces and a last stop. */
const likeness = (option: LinkedLine): string =>
  wordsOf(option)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!]+$/u, '')
    .trim();

export default defineRule({
  id: 'structure/question-form',
  on: 'template',
  severity: 'warning',
  title: { sv: 'Frågan går inte att svara rätt på', en: 'The question cannot be answered rightly' },
  why: {
    sv: 'Invånaren vet inte vilket svar som är rätt, och du vet inte vad svaret betyder.',
    en: 'The reader does not know which answer is right, and you do not know what the answer means.',
  },
  action: { sv: 'Ställ en fråga i taget.', en: 'Ask one question at a time.' },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    sameOption: {
      sv: 'Svarsalternativen ”{first}” och ”{second}” är samma svar.',
      en: 'The options “{first}” and “{second}” are the same answer.',
      action: { sv: 'Ta bort det ena.', en: 'Delete one of them.' },
    },
    asksForNumber: {
      title: { sv: 'Frågan ber om ett personnummer', en: 'The question asks for a personal number' },
      why: {
        sv: 'Invånaren är inloggad, så mottagningen vet redan vem som svarar.',
        en: 'The reader has logged in, so the unit knows already who answers.',
      },
      sv: 'Frågan ber invånaren skriva sitt personnummer.',
      en: 'The question asks the reader to write a personal identity number.',
      action: { sv: 'Ta bort frågan.', en: 'Delete the question.' },
    },
    twoQuestions: {
      sv: 'Det ser ut att vara två frågor i en.',
      en: 'These seem to be two questions in one.',
      action: {
        sv: 'Dela den i två, eller ställ den andra som följdfråga.',
        en: 'Divide it in two, or ask the second one as a follow-up.',
      },
    },
  },
  check({ questions }, { report }) {
    for (const { id, text, options, type } of everyQuestion(questions)) {
      const part = `questions/${id}`;
      const words = wordsOf(text);
      if (ASKS_FOR_NUMBER.test(words) && !OF_ANOTHER.test(words) && (type === 'text' || type === 'number'))
        report({ message: 'asksForNumber', place: text.place, part });
      else if (TWO_VERBS.test(words) || TWO_MARKS.test(words))
        report({ message: 'twoQuestions', certainty: 'review', place: text.place, part });
      const seen = new Map<string, LinkedLine>();
      for (const option of options) {
        const like = likeness(option);
        const first = seen.get(like);
        if (first === undefined) seen.set(like, option);
        // The same letters twice is told where the file is read.
        else if (wordsOf(first) !== wordsOf(option)) {
          const data = { first: wordsOf(first), second: wordsOf(option) };
          report({ message: 'sameOption', data, place: option.place, part });
        }
      }
    }
  },
});
