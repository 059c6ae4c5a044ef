import type {
  KeyPath,
  LinkedLine,
  LinkedQuestion,
  Outcome,
  TemplateSource,
  UnjudgedFinding,
} from '@klarmall/model';
import { unknownReference } from '../library/unknown-reference.ts';
import { found } from '../source/found.ts';
import { lineAt, type ParsedTemplate } from '../source/parsed-source.ts';

type QuestionSource = NonNullable<TemplateSource['questions']>[number];

/** Follow-ups deeper than this are a maze, not a form; deeper ones are left out of the result. */
const maximumDepth = 8;

class QuestionLinker {
  readonly findings: UnjudgedFinding[] = [];
  readonly #template: ParsedTemplate;
  readonly #places = new Map<string, LinkedQuestion['place']>();

  constructor(template: ParsedTemplate) {
    this.#template = template;
  }

  #line(path: KeyPath): LinkedLine {
    return lineAt(this.#template, path) ?? { inlines: [], place: this.#template.places.value(path) };
  }

  link(question: QuestionSource, path: KeyPath, depth: number): LinkedQuestion {
    const place = this.#template.places.value([...path, 'id']);
    const first = this.#places.get(question.id);
    if (first) {
      this.findings.push({
        ...found('link/duplicate-id', 'question', place, { id: question.id }),
        related: [{ place: first, message: 'first' }],
      });
    } else this.#places.set(question.id, place);
    const options = question.options ?? [];
    const followUps = depth >= maximumDepth ? [] : (question.followUps ?? []);
    return {
      id: question.id,
      type: question.type,
      text: this.#line([...path, 'text']),
      ...(question.help === undefined ? {} : { help: this.#line([...path, 'help']) }),
      required: question.required ?? false,
      ...(question.maxLength === undefined ? {} : { maxLength: question.maxLength }),
      options: options.flatMap((_, index) => this.#line([...path, 'options', index])),
      followUps: followUps.flatMap((followUp, index) => {
        const whenPlace = this.#template.places.value([...path, 'followUps', index, 'when']);
        if (options.length > 0 && !options.includes(followUp.when)) {
          this.findings.push(unknownReference('option', followUp.when, options, whenPlace));
        }
        return {
          when: followUp.when,
          answer: this.#line([...path, 'followUps', index, 'when']),
          whenPlace,
          ask: this.link(followUp.ask, [...path, 'followUps', index, 'ask'], depth + 1),
        };
      }),
      place,
    };
  }
}

/** The questions of the template that declares them. */
export function linkQuestions(template: ParsedTemplate): Outcome<readonly LinkedQuestion[]> {
  const linker = new QuestionLinker(template);
  const questions = (template.source.questions ?? []).flatMap((question, index) =>
    linker.link(question, ['questions', index], 0),
  );
  return { value: questions, findings: linker.findings };
}
