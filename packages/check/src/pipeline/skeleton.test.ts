import type { Element, Properties, Root } from 'hast';
import { expect, test } from 'vitest';
import { skeletonOf } from './skeleton.ts';

const text = (value: string) => ({ type: 'text', value }) as const;
const element = (tagName: string, properties: Properties, ...children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const shape = (...children: Root['children']) => skeletonOf({ type: 'root', children });

test('pages of one shape differ in words, ids and addresses alone', () => {
  const page = (words: string, id: string, href: string) =>
    shape(element('p', { id }, text(words), element('a', { href }, text(words))));
  expect(page('Hej', 'a', 'https://www.1177.se')).toBe(page('Kom hit', 'b', '#c'));
});

test.each<[string, Root['children'], Root['children']]>([
  ['an element', [element('p', {})], [element('div', {})]],
  ['an attribute', [element('p', { lang: 'sv' })], [element('p', { lang: 'en' })]],
  ['an attribute that is there', [element('p', { lang: 'sv' })], [element('p', {})]],
  ['an id that is empty', [element('p', { id: 'a' })], [element('p', { id: '' })]],
  ['a text that is empty', [element('p', {}, text('a'))], [element('p', {}, text(' '))]],
  ['a text that is there', [element('p', {}, text(' '))], [element('p', {})]],
  ['what stands within', [element('p', {}, element('b', {}))], [element('p', {}), element('b', {})]],
  ['the order', [element('p', {}), element('b', {})], [element('b', {}), element('p', {})]],
])('pages that differ in %s are of different shapes', (_, one, other) => {
  expect(shape(...one)).not.toBe(shape(...other));
});

test('the order of attributes is no part of the shape', () => {
  expect(shape(element('a', { lang: 'sv', title: 'x' }))).toBe(
    shape(element('a', { title: 'x', lang: 'sv' })),
  );
});
