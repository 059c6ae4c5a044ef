import { readActive, type Word } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const OPENERS = words('eftersom innan medan trots vilket vilka vilken fastän såvida huruvida ifall');
const SUBJECTS = words(
  'du vi ni jag hon han de den det man någon något ingen alla ditt din dina vår vårt våra barnet läkaren patienten en ett',
);
const AS = words('vanligt helst till exempel om regel följd ett en stöd mest bäst');

/** Whether the word at `at` opens a clause of its own. "För att" with an infinitive does not, and "så att" counts once. */
function opensClause(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (word === undefined || next === undefined) return false;
  switch (word.lower) {
    case 'som':
      return !AS.has(next.lower);
    case 'att':
      return isSubject(next) && readActive(next.lower)?.tense !== 'infinitive';
    case 'om':
    case 'när':
    case 'där':
      return isSubject(next);
    default:
      return OPENERS.has(word.lower);
  }
}

function isSubject(word: Word): boolean {
  return SUBJECTS.has(word.lower);
}

export default languageRule({
  id: 'language/clause-stack',
  documents: true,
  title: { sv: 'Bisats i bisats', en: 'Clause inside clause' },
  why: {
    sv: 'När flera bisatser hakar i varandra måste läsaren hålla dem alla i huvudet.',
    en: 'When clauses hang on each other the reader has to keep all of them in mind.',
  },
  action: { sv: 'Gör en egen mening av en av bisatserna.', en: 'Make a sentence of its own of one clause.' },
  basis: [plainLanguageTest],
  options: {
    max: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: { sv: 'Flest bisatser i en mening.', en: 'Most subordinate clauses in a sentence.' },
    },
  },
  messages: {
    stacked: {
      sv: 'Meningen har {clauses} bisatser som hakar i varandra. Dela den.',
      en: 'The sentence has {clauses} clauses that hang on each other. Split it.',
    },
  },
  check({ sentences, options, flag }) {
    for (const sentence of sentences) {
      const clauses = sentence.words.filter((_, at) => opensClause(sentence, at)).length;
      if (clauses <= options.max) continue;
      flag({ message: 'stacked', at: { start: sentence.start, end: sentence.end }, data: { clauses } });
    }
  },
});
