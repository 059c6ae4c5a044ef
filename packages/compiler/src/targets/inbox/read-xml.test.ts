import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeXml, escapeXml, hasForbiddenCharacter } from './escape-xml.ts';
import { readXml } from './read-xml.ts';

describe('readXml', () => {
  test('reads elements, attributes, text and references', () => {
    const { root } = readXml(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;1&#38;"> x&#x20AC;<c/></a>\n',
    );
    expect(root?.name).toBe('a');
    expect(root?.attributes.get('b')).toBe('"1&');
    expect(root?.children).toEqual([' x€', { name: 'c', attributes: new Map(), children: [] }]);
  });

  test.each([
    ['<a>&nbsp;</a>', 'reference'],
    ['<a>&#0;</a>', 'reference'],
    ['<a>&#xD800;</a>', 'reference'],
    ['<a>fisk & skaldjur</a>', 'reference'],
    ['<a>]]></a>', ']]>'],
    ['<a><b></a></b>', 'closes nothing'],
    ['<a>', 'never closed'],
    ['', 'no element'],
    ['text', 'outside the root'],
    ['<a/><b/>', 'after the root'],
    ['<a b=c/>', 'no quotes'],
    ['<a b="<"/>', 'not written right'],
    ['<a b="1" b="2"/>', 'twice'],
    ['<a b="1"c="2"/>', 'not written right'],
    ['<!DOCTYPE a><a/>', 'begins no element'],
    ['<a><!-- x --></a>', 'begins no element'],
    ['<a><![CDATA[x]]></a>', 'begins no element'],
    ['<?php?><a/>', 'begins no element'],
    ['<x:a/>', 'not written right'],
    ['<a>\u0001</a>', 'cannot carry'],
  ])('refuses %s', (xml, problem) => {
    expect(readXml(xml).problem?.problem).toContain(problem);
  });

  test('gives back any escaped text, in an element and in an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        fc.pre(!hasForbiddenCharacter(value));
        const escaped = escapeXml(value);
        const { root } = readXml(`<a b="${escaped}">${escaped}</a>`);
        expect(root?.attributes.get('b')).toBe(value);
        expect(root?.children.join('')).toBe(value);
        expect(escaped).not.toContain('{{');
        expect(readXml(`<a>${encodeXml(value)}</a>`).root?.children.join('')).toBe(value);
      }),
    );
  });

  test('never throws and is not slowed down by depth', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '"', '=', '&', ';', ' ', '#', '1') }),
        (text) => void readXml(text),
      ),
    );
    expect(readXml('<a>'.repeat(200_000)).problem?.problem).toContain('never closed');
  });
});
