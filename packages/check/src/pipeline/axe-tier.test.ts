import type { LinkedTemplate, Place, UnjudgedFinding } from '@klarmall/model';
import type { Element, ElementContent, Root } from 'hast';
import { expect, it } from 'vitest';
import { axeTier } from './axe-tier.ts';
import type { InspectedPage } from './inspect-templates.ts';
import { skeletonOf } from './skeleton.ts';

function placeAt(offset: number): Place {
  const point = { line: 1, column: offset + 1, offset };
  return { file: 'templates/local/a.mall.md', start: point, end: point };
}

function element(tagName: string, children: ElementContent[], place?: Place): Element {
  return { type: 'element', tagName, properties: {}, children, ...(place ? { data: { place } } : {}) };
}

const words = (value: string): ElementContent => ({ type: 'text', value });

/** A message whose second heading has `title` as its text and stands at `offset`. */
function message(title: string, offset: number): Root {
  const content = [
    element('h1', [words('Provsvar')]),
    element('h2', [words(title)], placeAt(offset)),
    element('p', [words(`Text ${offset}`)]),
  ];
  return { type: 'root', children: [element('article', content)] };
}

// The tier only asks a template for its id and for a place when an element has none.
const template = {
  id: 'local/a',
  places: { file: 'a', value: () => placeAt(0), key: () => placeAt(0) },
} as unknown as LinkedTemplate;

function pageOf(root: Root, found: UnjudgedFinding[]): InspectedPage {
  return { template, root, report: (finding) => found.push(finding) };
}

it('reports what axe sees at the place of each page, also of pages with one shape', async () => {
  const found: UnjudgedFinding[] = [];
  const tier = axeTier();
  await tier.add([
    pageOf(message('', 10), found),
    pageOf(message('Rubrik', 20), found),
    pageOf(message(' ', 30), found),
  ]);
  await tier.finish();
  expect(
    found.map(({ rule, place, severity, certainty }) => [rule, place?.start.offset, severity, certainty]),
  ).toEqual([
    ['axe/empty-heading', 10, 'warning', 'certain'],
    ['axe/empty-heading', 30, 'warning', 'certain'],
  ]);
});

it('holds no more than some pages, also where all of them have one shape', async () => {
  const found: UnjudgedFinding[] = [];
  const tier = axeTier();
  let held = 0;
  for (let page = 1; page <= 450; page += 1) {
    await tier.add([pageOf(message('', page), found)]);
    held = Math.max(held, page - found.length);
  }
  expect(held).toBeLessThan(200);
  await tier.finish();
  expect(found).toHaveLength(450);
});

it('knows one shape from another, whatever the words and addresses', () => {
  expect(skeletonOf(message('Ett', 1))).toBe(skeletonOf(message('Två', 2)));
  expect(skeletonOf(message('', 1))).not.toBe(skeletonOf(message('Ett', 1)));
  const link = (href: string): Root => ({
    type: 'root',
    children: [{ ...element('a', [words('x')]), properties: { href } }],
  });
  expect(skeletonOf(link('https://a.se'))).toBe(skeletonOf(link('https://b.se')));
  expect(skeletonOf(link(''))).not.toBe(skeletonOf(link('https://b.se')));
});
