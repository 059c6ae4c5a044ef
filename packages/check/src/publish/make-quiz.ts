import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderTemplate } from '@klarmall/compiler';
import { canonicalJson, partLines, showExample, staffForms, toSheet } from '@klarmall/compiler/targets';
import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { type QuizQuestion, quizPage, quizQuestions } from '@klarmall/publish';
import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import { writeFileAtomically } from '../workspace/write-file.ts';

export interface QuizSettings extends CheckSettings {
  /** A template's id, with a message's after a dot. */
  readonly template: string;
  readonly language: Language;
  /** What came of trying the text, noted with the text's fingerprint: no name, nothing about a reader. */
  readonly result?: string;
}

export type Quiz =
  | {
      readonly status: 'made';
      readonly page: string;
      readonly sha256: string;
      readonly questions: readonly QuizQuestion[];
      /** Where the result was noted, from the project's root. */
      readonly noted?: string;
    }
  | { readonly status: 'noTemplate'; readonly suggestion?: string }
  | { readonly status: 'noQuestions' }
  /** The file with results is there, and is not what Klarmall wrote. */
  | { readonly status: 'unreadable'; readonly path: string };

interface QuizResult {
  readonly date: string;
  readonly sha256: string;
  readonly result: string;
}

/** What was noted before; undefined when the file is another's. */
function resultsIn(path: string): readonly QuizResult[] | undefined {
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(value) &&
      value.every(
        (one) =>
          typeof one === 'object' &&
          one !== null &&
          ['date', 'sha256', 'result'].every((key) => typeof one[key] === 'string'),
      )
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the sheet for trying a text on readers, and notes a result with the text's fingerprint. */
export async function makeQuiz(settings: QuizSettings): Promise<Quiz> {
  const { root, today, template: key, language, result, units } = settings;
  const [id = '', messageId] = key.split('.');
  const { library, context } = await checkProject(settings);
  const template = library.templates.find((one) => one.id === id);
  const unit = template?.units.find((one) => units === undefined || units.includes(one.id));
  const forms = template === undefined ? [] : staffForms(renderTemplate(template, unit));
  const form = messageId === undefined ? forms[0] : forms.find(({ message }) => message?.id === messageId);
  if (form === undefined) {
    const names = library.templates.flatMap((one) => [
      one.id,
      ...one.messages.map((message) => `${one.id}.${message.id}`),
    ]);
    const suggestion = nearest(key, names);
    return { status: 'noTemplate', ...(suggestion === undefined ? {} : { suggestion }) };
  }
  const parts = partLines(form.rendered);
  const questions = quizQuestions(form.rendered, parts, showExample(form.rendered));
  if (questions.length === 0) return { status: 'noQuestions' };
  const sha256 = sha256Hex(canonicalJson(parts));
  const title = toSheet(form, context).toolName;
  const made: Quiz = {
    status: 'made',
    page: quizPage({ title, template: key, sha256, questions }, language),
    ...{ sha256, questions },
  };
  if (result === undefined) return made;
  const noted = `readers/${key}.json`;
  const before = resultsIn(join(root, noted));
  if (before === undefined) return { status: 'unreadable', path: noted };
  writeFileAtomically(join(root, noted), canonicalJson([...before, { date: today, sha256, result }]));
  return { ...made, noted };
}
