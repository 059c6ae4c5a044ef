import { expect, test } from 'vitest';
import { renderTemplate } from '../../render/render-template.ts';
import { compileProject } from '../../testing/compile-project.ts';
import { emitFixture } from '../../testing/emit-fixture.ts';
import { staffTarget } from './index.ts';
import type { StaffSheet } from './sheet.ts';
import { formKey, staffForms } from './staff-forms.ts';

const unit = `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
uses: [local/*]
`;

const result = (more: string) => `kind: information
name: Du har fått ett provsvar
internalName: Provsvar
category: information
purpose: Svaret på ditt prov har kommit.
instruction: Kontrollera att du har valt rätt svar.
${more}fields:
  sample: {label: Prov, type: text, example: blodprov}
  call: {label: Dag, type: date, example: "2026-12-08"}
messages:
  - {id: normal, name: utan avvikelse, snippets: [sample, normal]}
  - {id: follow-up, name: följs upp, snippets: [sample, follow-up]}
snippets:
  - {id: sample, title: Ditt prov, text: "Prov: {{fields.sample}}."}
  - {id: normal, title: Provet ser bra ut, text: Du behöver inte göra något.}
  - {id: follow-up, title: Vi vill följa upp, text: "Vi ringer {{fields.call}}."}
`;

function renderedOf(more: string) {
  const { library } = compileProject({ 'units/storby.yaml': unit, 'local/provsvar.mall.yaml': result(more) });
  const [template] = library.templates;
  if (template === undefined) throw new Error('nothing was linked');
  return renderTemplate(template, template.units[0]);
}

/** Every sheet that is written, by its file's name. */
function sheetsOf(more: string): ReadonlyMap<string, StaffSheet> {
  const { value } = staffTarget.emit(renderedOf(more), emitFixture);
  return new Map(
    value.filter(({ path }) => path.endsWith('.json')).map(({ path, text }) => [path, JSON.parse(text)]),
  );
}

/** Whether a sheet tells anybody to put in or to send a text. */
const holds = (sheet: StaffSheet | undefined, words: string): boolean =>
  sheet !== undefined && JSON.stringify([sheet.entry, sheet.sending]).includes(words);

test('a result is a template for each answer, and none holds the words of another', () => {
  const sheets = sheetsOf('textType: result\n');
  expect([...sheets.keys()]).toEqual(['staff.normal.json', 'staff.follow-up.json']);
  const [normal, followed] = [...sheets.values()];
  expect(holds(normal, 'Provet ser bra ut')).toBe(true);
  expect(holds(normal, 'Vi vill följa upp')).toBe(false);
  expect(holds(followed, 'Provet ser bra ut')).toBe(false);
  expect(holds(normal, 'Provsvar: utan avvikelse')).toBe(true);
  expect(holds(normal, 'Lägg aldrig in texterna från ”följs upp” i den')).toBe(true);
});

test('a field that only the other message has is not asked for', () => {
  const [normal, followed] = [...sheetsOf('textType: result\n').values()];
  expect(normal?.markers.map(({ field }) => field)).toEqual(['sample']);
  expect(followed?.markers.map(({ field }) => field)).toEqual(['sample', 'call']);
});

test.each([
  ['textType: contact-tracing\n', 2],
  ['exclusive: true\n', 2],
  ['', 1],
  ['textType: result\nexclusive: false\n', 1],
])('%j gives %i templates in the tool', (more, count) => {
  expect(staffForms(renderedOf(more))).toHaveLength(count);
});

test('the name of a form is the template’s, with the message’s where there is one', () => {
  expect(formKey('regional/provsvar')).toBe('regional/provsvar');
  expect(formKey('regional/provsvar', 'normal')).toBe('regional/provsvar.normal');
});
