import { oneYearAfter } from '@klarmall/model';
import { markdown, paragraph } from './markdown.ts';
import { yamlFile } from './yaml.ts';

export type TemplateKind = 'information' | 'questions';

function information(name: string, today: string): Readonly<Record<string, unknown>> {
  return {
    kind: 'information',
    name,
    internalName: name,
    category: 'information',
    purpose: 'Vi på {{unit.name}} vill berätta vad som händer nu.',
    instruction: 'Skicka när vi har tagit emot ärendet.',
    snippets: [
      {
        id: 'next-step',
        title: 'Det här händer nu',
        text: markdown(
          paragraph('Vi har fått ditt ärende och läser det.'),
          paragraph(
            'Du får ett nytt meddelande av oss inom en vecka. Du behöver inte göra något innan dess.',
          ),
        ),
      },
    ],
    contact: 'unit',
    reviewBy: oneYearAfter(today),
    owner: 'Mottagningen',
  };
}

function questions(name: string, today: string): Readonly<Record<string, unknown>> {
  return {
    kind: 'questions',
    name,
    internalName: name,
    category: 'fråga',
    purpose: 'Du ska snart besöka {{unit.name}}. Svara på frågorna så att vi kan förbereda besöket.',
    answerUse:
      'Vi läser dina svar före besöket. Det som är viktigt för din vård skriver vi in i din journal.',
    instruction: 'Skicka minst tio dagar före besöket.',
    snippets: [
      {
        id: 'how-to',
        title: 'Så svarar du',
        text: markdown(
          paragraph('Svara inom {{settings.autoCloseDays}} dagar. Sedan går det inte längre att svara.'),
        ),
      },
    ],
    questions: [
      {
        id: 'important',
        type: 'text',
        text: 'Vad är viktigast för dig att ta upp på besöket?',
        required: true,
        maxLength: 500,
      },
      {
        id: 'interpreter',
        type: 'single',
        text: 'Behöver du tolk?',
        options: ['Ja', 'Nej'],
      },
    ],
    answersTo: 'group',
    reminderDays: 3,
    autoCloseDays: 7,
    contact: 'unit',
    reviewBy: oneYearAfter(today),
    owner: 'Mottagningen',
  };
}

/** Path from a template's folder to the project's schemas: one step up for each folder of its id, and one for templates. */
function schemaPath(id: string): string {
  return `${'../'.repeat(id.split('/').length)}schemas/template.schema.json`;
}

/** A new template, ready to check and build: block style, so that an editor's help works at once. */
export function templateFile(id: string, kind: TemplateKind, name: string, today: string): string {
  const value = kind === 'questions' ? questions(name, today) : information(name, today);
  return yamlFile(value, schemaPath(id));
}
