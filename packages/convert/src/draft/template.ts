import { oneYearAfter } from '@klarmall/model';
import { Ids, slug } from '../markdown.ts';
import type { Category, Description } from '../understand/describe.ts';
import type { FoundField } from '../understand/fields.ts';
import type { FoundQuestion } from '../understand/question-kinds/answers.ts';
import { yamlText } from './yaml-text.ts';

const purposes: Readonly<Record<Category, string>> = {
  kallelse: 'Välkommen till {{unit.name}}. Du har en bokad tid hos oss.',
  provsvar: 'Svaret på ditt prov har kommit till {{unit.name}}.',
  remiss: '{{unit.name}} har fått din remiss. Här läser du vad som händer nu.',
  information: 'Här får du information från {{unit.name}}.',
  fråga: 'Svara på frågorna så att vi på {{unit.name}} kan förbereda ditt besök.',
  formulär: 'Svara på frågorna så att vi på {{unit.name}} kan förbereda ditt besök.',
  övrigt: 'Du får det här meddelandet från {{unit.name}}.',
};

const cancelledPurpose = 'Din tid hos {{unit.name}} är inställd. Här läser du vad som händer nu.';

/** The proposed day counts: reminder after a week, closed after a month. */
export const answerDays = { reminderDays: 7, autoCloseDays: 30 } as const;
/** Longest answer to a question in free text. Characters. */
const longestAnswer = 1000;

/** What to do about a summons that nobody has read. A pair list: an object with `then` looks like a promise. */
const unread = Object.fromEntries([
  ['afterDays', 3],
  ['then', 'Ring eller skicka brev.'],
]);

interface TemplateParts {
  readonly description: Description;
  readonly fields: readonly FoundField[];
  readonly questions: readonly FoundQuestion[];
  /** Links whose address is the same for everyone. */
  readonly links: Readonly<Record<string, { readonly url: string; readonly title: string }>>;
  readonly body: string;
  readonly today: string;
}

function questionList(questions: readonly FoundQuestion[]): Record<string, unknown>[] {
  const ids = new Ids();
  const made: Record<string, unknown>[] = [];
  for (const { text, type, options, when } of questions) {
    const question = {
      id: ids.take(slug(text, 'fraga')),
      type,
      text,
      ...(type === 'text' ? { maxLength: longestAnswer } : {}),
      ...(options.length > 0 ? { options } : {}),
    };
    const last = made.at(-1);
    if (when !== undefined && last) {
      const followUps = (last.followUps ?? []) as unknown[];
      last.followUps = [...followUps, { when, ask: question }];
    } else made.push(question);
  }
  return made;
}

/** The draft as a template: front matter and body. */
export function draftTemplate({ description, fields, questions, links, body, today }: TemplateParts): string {
  const { name, category, textType, summons, audience } = description;
  const isQuestions = questions.length > 0;
  const values: Record<string, unknown> = {
    kind: isQuestions ? 'questions' : 'information',
    name,
    internalName: name,
    category,
    textType,
    ...(audience === undefined ? {} : { audience }),
    purpose: textType === 'cancelled' ? cancelledPurpose : purposes[category],
    ...(isQuestions
      ? {
          answerUse:
            'Vi läser dina svar före besöket. Det som är viktigt för din vård skriver vi in i din journal.',
        }
      : {}),
    instruction:
      fields.length > 0
        ? 'Fyll i fälten. Läs igenom meddelandet innan du skickar.'
        : 'Läs igenom meddelandet innan du skickar.',
    ...(summons === undefined
      ? {}
      : {
          summons:
            summons === 'timed'
              ? { type: 'timed', actions: ['rebook', 'cancel'] }
              : { type: 'open', actions: ['book'] },
        }),
    sending: { days: 'weekdays', from: '8.00', to: '17.00' },
    ...(textType === 'summons' ? { unread } : {}),
    ...(fields.length > 0
      ? {
          fields: Object.fromEntries(
            fields.map(({ id, label, type, example, personal }) => [
              id,
              {
                label,
                type,
                example,
                ...(type === 'text' || type === 'place' ? { maxLength: 100 } : {}),
                ...(personal ? { personal } : {}),
              },
            ]),
          ),
        }
      : {}),
    ...(Object.keys(links).length > 0 ? { links } : {}),
    ...(isQuestions ? { questions: questionList(questions), answersTo: 'group', ...answerDays } : {}),
    contact: 'unit',
    signature: 'unit',
    reviewBy: oneYearAfter(today),
    owner: 'Mottagningen',
  };
  return `---\n${yamlText(values)}---\n\n${body}\n`;
}
