import { fileURLToPath } from 'node:url';
import { checkProject } from '@klarmall/check/node';
import { renderTemplate } from '@klarmall/compiler';
import { partLines } from '@klarmall/compiler/targets';
import { beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const WORDS = 40;

/** What a citizen must know of a summons before anything else. */
const DO = /(?<!\p{L})(?:anmäl dig|ta en kölapp|välj en tid|boka en tid|kom till)(?!\p{L})/iu;

let starts: ReadonlyMap<string, string>;
beforeAll(async () => {
  const { library } = await checkProject({ root, version: '0.0.0', today: '2026-11-22', axe: false });
  const summons = library.templates.filter(
    ({ source }) => source.textType === 'summons' && source.status !== 'withdrawn',
  );
  starts = new Map(
    summons.map((template) => {
      const rendered = renderTemplate(template, template.units[0]);
      const text = partLines(rendered)
        .flatMap(({ lines }) => lines.map((line) => line.text))
        .join(' ')
        // A date is five words where it stands: tisdag 8 december 2026.
        .replace(/\{\{fields\.(\w+)\}\}/g, (_, id: string) =>
          rendered.fields.get(id)?.type === 'date' ? `<${id}> d m å` : `<${id}>`,
        );
      return [template.id, text.split(/\s+/).slice(0, WORDS).join(' ')];
    }),
  );
});

test('the first 40 words of every summons hold when, where and what to do', () => {
  expect(starts.size).toBeGreaterThanOrEqual(5);
  for (const [id, start] of starts) {
    expect(start, id).toMatch(/<(?:date|bookBy|latest)>/);
    expect(start, id).toContain('<place>');
    expect(start, id).toMatch(DO);
  }
});
