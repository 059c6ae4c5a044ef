import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { requoted } from './requote.ts';

function edited(path: string, text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  let result = '';
  let position = 0;
  for (const edit of requoted(path, text, [{ start, end: start + from.length, text: to }])) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return result + text.slice(position);
}

describe('requoted', () => {
  it.each([
    ['title: X - så gör du\n', 'X ', 'title: "- så gör du"\n'],
    ['text: X **Viktigt** att veta.\n', 'X ', 'text: "**Viktigt** att veta."\n'],
    ['text: X "nu" # nej\n', 'X ', 'text: \'"nu"\' # nej\n'],
    ['text: Du skall komma.\n', 'll', 'text: Du ska komma.\n'],
    ['text: "X - ja"\n', 'X ', 'text: "- ja"\n'],
    ['text: |\n  X - ja\n', 'X ', 'text: |\n  - ja\n'],
  ])('leaves %j a value after %j is gone', (text, from, after) => {
    expect(edited('a.yaml', text, from, '')).toBe(after.replace('komma', 'komma'));
  });

  it('leaves a letter without front matter alone', () => {
    expect(edited('a.md', 'title: X - ja\n', 'X ', '')).toBe('title: - ja\n');
  });

  it('keeps any one-line value what it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }), (value) => {
        fc.pre(value.trim() === value && !/[\r\n\\]/u.test(value));
        const text = 'title: Xyz ord\nid: a\n';
        expect(parse(edited('a.yaml', text, 'Xyz ord', value))).toEqual({ title: value, id: 'a' });
      }),
    );
  });
});
