import { describe, expect, it } from 'vitest';
import { LineIndex } from '../text/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { tangledAt } from './tangled.ts';

function parsed(text: string) {
  return parseMarkdown(MappedText.slice(text, new LineIndex('a.md', text), 0, text.length));
}

const nested = (times: number) =>
  Array.from({ length: times }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n');

describe('a text that Markdown would take for ever to read', () => {
  it.each([
    ['quotes in quotes', `${'>'.repeat(1500)} x`],
    ['lists in lists', `${'- '.repeat(3000)}x`],
    ['numbered lists in lists', `${'1. '.repeat(3000)}x`],
    ['a list that is moved in and in', nested(600)],
    ['bold in bold', `${'**'.repeat(2000)}x${'**'.repeat(2000)}`],
    ['bold that is never closed', '**a '.repeat(8000)],
    ['emphasis in emphasis', '*a_'.repeat(30_000)],
    ['placeholders that are never closed', '{{values.x '.repeat(10_000)],
    ['links that are never closed', '[a]('.repeat(30_000)],
    ['code that is never closed', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['tags that are never closed', '<a '.repeat(60_000)],
    ['quote after quote', '> x\n\n'.repeat(5000)],
  ])('is told at its first line and read as words: %s', (_, text) => {
    const start = process.cpuUsage().user;
    const { value: blocks, findings } = parsed(`Hej.\n\n${text}\n`);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'source/markdown-form tangled',
    ]);
    expect(findings[0]?.place?.start.line).toBeGreaterThan(2);
    expect(blocks.map(({ type }) => type)).toContain('paragraph');
    // Seconds, where it was minutes or a stack that ended: no measure of speed.
    expect(process.cpuUsage().user - start).toBeLessThan(5_000_000);
  });

  it.each([
    ['a line to fill in', `Namn: ${'_'.repeat(200)}`],
    ['a ruled line', '*'.repeat(80)],
    ['a list of three levels', '- a\n  - b\n    - c'],
    ['a long list with bold', '- **Ät** inget.\n'.repeat(400)],
    ['much text with bold', 'Ta **två** tabletter.\n\n'.repeat(3000)],
    ['a quoted mail', '> Hej\n> hej\n'.repeat(50)],
    ['blanks', ' '.repeat(100)],
    ['nothing', ''],
  ])('is not one: %s', (_, text) => {
    expect(tangledAt(text)).toBeUndefined();
  });

  it('takes time in proportion to blanks and tabs', () => {
    const time = (length: number): number => {
      const start = process.cpuUsage().user;
      parsed('\t'.repeat(length));
      parsed('a\t'.repeat(length / 2));
      return process.cpuUsage().user - start;
    };
    time(20_000);
    expect(time(160_000)).toBeLessThan(28 * Math.max(12_000, time(20_000)));
  });
});
