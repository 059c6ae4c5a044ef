import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkProject } from '@klarmall/check/node';
import { renderTemplate } from '@klarmall/compiler';
import { partLines, showExample, staffForms, toSheet } from '@klarmall/compiler/targets';
import type { LinkedTemplate, Rendered, RenderedQuestion } from '@klarmall/model';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const WORDS = 40;

/** What a citizen must know of a summons before anything else. */
const DO = /(?<!\p{L})(?:anmäl dig|ta en kölapp|välj en tid|boka en tid|kom till)(?!\p{L})/iu;

let checked: Awaited<ReturnType<typeof checkProject>>;
/** Each form that a unit has in the tool, with its example values filled in. */
let forms: readonly {
  readonly name: string;
  readonly template: LinkedTemplate;
  readonly rendered: Rendered;
  readonly text: string;
}[];

function filled(rendered: Rendered): string {
  const show = showExample(rendered);
  return partLines(rendered)
    .flatMap(({ lines }) => lines.map((line) => line.text))
    .join(' ')
    .replace(/\{\{fields\.([\w-]+)\}\}/g, (_, id: string) => show(id));
}

beforeAll(async () => {
  checked = await checkProject({ root, version: '0.0.0', today: '2026-11-22', axe: false });
  forms = checked.library.templates.flatMap((template) =>
    (template.units.length === 0 ? [undefined] : template.units).flatMap((unit) =>
      staffForms(renderTemplate(template, unit)).map((form) => ({
        name: `${toSheet(form, checked.context).toolName}, ${unit?.id}`,
        template,
        rendered: form.rendered,
        text: filled(form.rendered),
      })),
    ),
  );
});

test('the first 40 words of every summons, examples filled in, hold when, where and what to do', () => {
  const summons = forms.filter(({ template }) => template.source.textType === 'summons');
  expect(summons.length).toBeGreaterThanOrEqual(8);
  for (const { name, text, rendered } of summons) {
    const start = text.split(/\s+/).slice(0, WORDS).join(' ');
    const show = showExample(rendered);
    const [when] = ['date', 'bookBy', 'latest'].filter((id) => rendered.fields.has(id));
    expect(start, name).toContain(show(when ?? ''));
    if (rendered.fields.has('time')) expect(start, name).toContain(show('time'));
    expect(start, name).toContain(show('place'));
    expect(start, name).toMatch(DO);
  }
});

test('every variant has example values for all that is filled in, and no field that nothing shows', () => {
  for (const { name, rendered, text } of forms) {
    for (const [id, field] of rendered.fields) {
      expect(field.example.trim(), `${name}: ${id}`).not.toBe('');
      const shown = showExample(rendered)(id).split('\n')[0] ?? '';
      const all = text + JSON.stringify([rendered.title, rendered.questions]);
      expect(all.includes(shown) || all.includes(`fields.${id}`), `${name}: ${id}`).toBe(true);
    }
    expect(text, name).not.toMatch(/\{\{|\[fyll i|\bundefined\b/);
  }
  // Words under a condition: somebody has them, so that they can be looked at.
  const met = new Map<string, boolean>();
  for (const { rendered } of forms)
    for (const { id, isMet } of rendered.choices) met.set(id, isMet || met.get(id) === true);
  expect([...met].filter(([, isMet]) => !isMet)).toEqual([]);
  expect(met.size).toBeGreaterThan(3);
});

test('112 stands only where somebody waits for care or is followed up', () => {
  const names = forms.filter(({ text }) => /(?<!\d)112(?!\d)/.test(text)).map(({ template }) => template.id);
  expect([...new Set(names)].sort()).toEqual([
    'central/meddelande-om-vardgaranti',
    'central/remissbekraftelse',
    'central/remissbekraftelse-vardgaranti',
    'regional/bifoga-bild',
    'regional/installt-besok',
    'regional/provsvar',
  ]);
  for (const { name, text } of forms.filter(({ template }) => template.id === 'regional/provsvar'))
    expect(text.includes('112'), name).toBe(name.includes('följer upp'));
});

test('what rests on law or on the region’s rules names its source and a day to review it', () => {
  const claims =
    /vårdgaranti|har rätt (?:att|till)|\blagen\b|smittskydd|tystnadsplikt|kostar inget|betala(?:r)? (?:en|ingen) avgift/i;
  const folder = `${root}templates`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:md|yaml)$/.test(path) && !path.startsWith('units'),
  );
  const claiming = files.filter((path) => {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    const said = text.replace(/^#.*$/gm, '').replace(/^(?:journal|instruction|.*url|.*title):.*$/gm, '');
    return claims.test(said);
  });
  expect(claiming.length).toBeGreaterThan(8);
  for (const path of claiming) {
    const text = readFileSync(`${folder}/${path}`, 'utf8');
    expect(text, path).toMatch(/^# Källa.*: .+\. Granska igen vid reviewBy\.$/m);
    expect(text, path).toMatch(/^reviewBy: "\d{4}-\d\d-\d\d"$/m);
  }
});

test('who asks yes or no also takes "jag vet inte", and who asks to book tells what happens otherwise', () => {
  const without: string[] = [];
  for (const { name, rendered } of forms) {
    const stack: RenderedQuestion[] = [...rendered.questions];
    for (let question = stack.pop(); question !== undefined; question = stack.pop()) {
      stack.push(...question.followUps.map(({ ask }) => ask));
      // Whether one has a manager, or has talked to one, one knows.
      if (question.type !== 'single' || question.id === 'employer') continue;
      const hasYes = question.options.some((option) => /^Ja(?:$|, )/.test(option));
      if (hasYes && !question.options.some((option) => /vet inte/i.test(option)))
        without.push(`${name}: ${question.text}`);
    }
  }
  expect(without).toEqual([]);
  const open = forms.filter(({ rendered }) => rendered.facts.summons?.type === 'open');
  expect(open.length).toBeGreaterThan(1);
  for (const { name, text } of open)
    expect(text, name).toMatch(/Har du inte (?:bokat|lämnat provet) den dagen\? Då ringer vi/);
});

test('texts of several lines keep them: the exercise programme and the empty message', () => {
  for (const id of ['local/ditt-traningsprogram', 'regional/meddelande-till-invanare']) {
    const { rendered } = forms.find(({ template }) => template.id === id) ?? {};
    const long = [...(rendered?.fields.values() ?? [])].filter(({ example }) => example.includes('\n'));
    expect(long.length, id).toBe(1);
  }
});
