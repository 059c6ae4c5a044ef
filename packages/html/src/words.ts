import { isSameLanguage } from './language.ts';

/** What the page itself says, in the languages we write. */
export interface PageWords {
  readonly language: 'sv' | 'en';
  readonly information: string;
  readonly attention: string;
  readonly collapsible: string;
  readonly questions: string;
  readonly required: string;
  readonly answers: Readonly<Record<'text' | 'single' | 'multiple' | 'date' | 'number' | 'file', string>>;
  readonly followUp: string;
  readonly attachments: string;
  readonly contact: string;
  readonly fieldNote: string;
}

const swedish: PageWords = {
  language: 'sv',
  information: 'Information',
  attention: 'Viktigt',
  collapsible: 'Mer information',
  questions: 'Frågor till dig',
  required: 'Du behöver svara på frågan.',
  answers: {
    text: 'Svara med egna ord.',
    single: 'Välj ett svar:',
    multiple: 'Välj ett eller flera svar:',
    date: 'Svara med ett datum.',
    number: 'Svara med ett tal.',
    file: 'Svara genom att bifoga en fil.',
  },
  followUp: 'Om du svarar',
  attachments: 'Bilagor',
  contact: 'Kontakt',
  fieldNote: 'De markerade uppgifterna är exempel. Vården fyller i dem i varje meddelande.',
};

const english: PageWords = {
  language: 'en',
  information: 'Information',
  attention: 'Important',
  collapsible: 'More information',
  questions: 'Questions for you',
  required: 'You need to answer this question.',
  answers: {
    text: 'Answer in your own words.',
    single: 'Choose one answer:',
    multiple: 'Choose one or more answers:',
    date: 'Answer with a date.',
    number: 'Answer with a number.',
    file: 'Answer by attaching a file.',
  },
  followUp: 'If you answer',
  attachments: 'Attachments',
  contact: 'Contact',
  fieldNote: 'The marked details are examples. The unit fills them in for every message.',
};

/** The page's own words in `language` (BCP 47); undefined where we have none. */
export function wordsIn(language: string): PageWords | undefined {
  return [swedish, english].find((words) => isSameLanguage(words.language, language));
}

/** The page's own words for a message in `language`; Swedish, to be marked as such, where we have no words of our own. */
export function pageWords(language: string): PageWords {
  return wordsIn(language) ?? swedish;
}
