import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlain } from './plain.ts';
import { formatTerminal } from './terminal.ts';
import { cleanReport, findings, inputOf } from './testing/sample.ts';
import { widthOf } from './width.ts';

const options = { columns: 80, color: false, all: false };

describe('the terminal form', () => {
  it('shows the words, why, what to do and a sum', async () => {
    await expect(formatTerminal(inputOf(), options)).toMatchFileSnapshot('./golden/terminal-80.txt');
  });

  it('fits a narrow terminal', async () => {
    await expect(formatTerminal(inputOf(), { ...options, columns: 50 })).toMatchFileSnapshot(
      './golden/terminal-50.txt',
    );
  });

  it('speaks English', async () => {
    await expect(formatTerminal(inputOf({}, 'en'), options)).toMatchFileSnapshot('./golden/terminal-en.txt');
  });

  it('shows many equal findings as one with the other places', async () => {
    const [, long] = findings;
    if (!long) throw new Error('no sample');
    const many = Array.from({ length: 14 }, (_, index) => ({
      ...long,
      place: {
        file: `templates/local/mall-${index}.mall.yaml`,
        start: { line: 9, column: 7, offset: 0 },
        end: { line: 9, column: 11, offset: 4 },
      },
    }));
    const output = formatTerminal(inputOf({ findings: [long, ...many] }), options);
    await expect(output).toMatchFileSnapshot('./golden/terminal-grouped.txt');
    expect(formatTerminal(inputOf({ findings: [long, ...many] }), { ...options, all: true })).toContain(
      'mall-13',
    );
  });

  it('names the unit when a Stopp holds back only that one', () => {
    const [first] = findings;
    if (!first) throw new Error('no sample');
    const held = (units: readonly string[]) =>
      formatTerminal(inputOf({ findings: [{ ...first, units }] }), options).split('\n');
    expect(held(['oron-storby'])).toContain('  local/kallelse-rontgen (mottagningen oron-storby)');
    expect(held(['oron-storby', 'hud-lillby'])).toContain('  local/kallelse-rontgen (2 mottagningar)');
  });

  it('lists files that could not be read among what cannot be sent', () => {
    const shown = formatTerminal(inputOf({ unreadable: ['templates/local/trasig.mall.yaml'] }), options);
    expect(shown).toMatch(/Går inte att skicka än:\n( {2}.*\n)* {2}templates\/local\/trasig\.mall\.yaml\n/);
  });

  it('says without promises that nothing was found', () => {
    expect(formatTerminal(inputOf(cleanReport), options)).toBe(
      'Klarmall hittade inga hinder, men en dator hittar inte allt. 160 mallar för 2\nmottagningar (0,3 s).\nKlarmall har prövat delar av 1 av de 50 kriterierna i WCAG 2.1 A och AA (EN 301\n549 V3.2.1): 2.4.6.\nEn människa behöver läsa meddelandet och pröva resten. Listan finns i --format\nhtml och --format markdown.\n',
    );
  });

  it('says the same with and without colour', () => {
    const colored = formatTerminal(inputOf(), { ...options, color: true });
    expect(colored).not.toBe(formatTerminal(inputOf(), options));
    expect(stripVTControlCharacters(colored)).toBe(formatTerminal(inputOf(), options));
  });

  it('never writes beyond the terminal, whatever the file holds', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(
        line,
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 40, max: 120 }),
        (text, a, b, columns) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const [first] = findings;
          if (!first) return;
          const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
          const place = { file: 'a.mall.md', start: point(start), end: point(end) };
          const input = { ...inputOf({ findings: [{ ...first, place }] }), textOf: () => text };
          for (const row of formatTerminal(input, { ...options, columns }).split('\n')) {
            expect(widthOf(row)).toBeLessThanOrEqual(Math.min(columns, 100));
          }
        },
      ),
    );
  });

  it('lets no control characters of a file reach the terminal', () => {
    const [first] = findings;
    if (!first?.place) throw new Error('no sample');
    const evil = '\u001b[2Jname\u202eabc\u0007';
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const place = { file: `${evil}.mall.md`, start: point(0), end: point(evil.length) };
    const input = {
      ...inputOf({ findings: [{ ...first, place, data: { name: evil, suggestion: evil } }] }),
      textOf: () => evil,
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
    const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
    expect(formatTerminal(input, options)).not.toMatch(control);
    expect(formatPlain(input)).not.toMatch(control);
  });
});

describe('the plain form', () => {
  it('is whole lines with no drawing', async () => {
    const output = formatPlain(inputOf());
    await expect(output).toMatchFileSnapshot('./golden/plain.txt');
    expect(output).not.toMatch(/[\u2500-\u257f]/);
  });

  it('says why once, however often a rule speaks', () => {
    const [first] = findings;
    if (!first) throw new Error('no sample');
    const output = formatPlain(inputOf({ findings: [first, first] }));
    expect(output.split('Varför:')).toHaveLength(2);
    expect(output.split('Gör så:')).toHaveLength(3);
  });
});
