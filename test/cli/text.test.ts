import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today, type Workspace, workspace } from './support.ts';

let at: Workspace;

beforeEach(() => {
  at = workspace();
});
afterEach(() => at.remove());

const text = (...args: readonly string[]) => at.run('text', '--today', today, ...args);

describe('klarmall text', () => {
  it('says a repeated word once, and which command mends it', async () => {
    at.write('brev.md', 'Du erhåller ett brev. Vi har erhållit svar.\n');
    const { code, out } = await text('brev.md');
    expect(out).toContain('(erhålla, 2 gånger)');
    expect(out.replace(/\s+/g, ' ')).toContain('klarmall text --fix ändrar det åt dig.');
    expect(out).toContain('1 råd i 1 av 1 fil');
    expect(code).toBe(0);
  });

  it('--fix mends every place and leaves the rest', async () => {
    at.write('brev.md', 'Du erhåller ett brev. Vi har erhållit svar, t.ex. i dag.\n');
    await text('--fix', 'brev.md');
    expect(at.read('brev.md')).toBe('Du får ett brev. Vi har fått svar, till exempel i dag.\n');
  });

  it('takes no fix to standard input, and promises none', async () => {
    const { out } = await at.runWith({ input: 'Du erhåller ett brev.' }, 'text', '--today', today);
    expect(out).toContain('Skriv ”får”.');
    expect(out).not.toContain('--fix');
    const { code, error } = await at.runWith({ input: 'Hej.' }, 'text', '--fix');
    expect(error).toBe('--fix ändrar i en fil. Skriv vilken fil efter kommandot.\n');
    expect(code).toBe(2);
  });

  it.each([
    ['nothing', '', 'Det finns ingen text att läsa i brev.'],
    ['blanks', ' \n\n', 'Det finns ingen text att läsa i brev.'],
    ['a PDF', '%PDF-1.7\n', 'Det här är en PDF. Pröva den med klarmall attachment: brev'],
    ['a docx', 'PK\u0003\u0004', 'Gör en mall av det med klarmall convert: brev'],
    ['an RTF', '{\\rtf1', 'Gör en mall av det med klarmall convert: brev'],
    ['a book', 'Hej. '.repeat(200_001), 'Filen är större än 1 MB och läses inte.'],
  ])('says that %s is no text to check, and what to do', async (_, content, said) => {
    at.write('brev', content);
    const { code, error, out } = await text('brev');
    expect(error).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says that nothing was sent in', async () => {
    const { code, error } = await at.runWith({ input: '' }, 'text', '--today', today);
    expect(error).toBe('Det finns ingen text att läsa i det som skickades in.\n');
    expect(code).toBe(2);
  });

  it('takes the words of the project around it for right', async () => {
    at.write('brev.md', 'Ta med ditt QXZ-kort.\n');
    expect((await text('--format', 'line', 'brev.md')).out).toContain('undefined-acronym');
    at.write('klarmall.yaml', 'words:\n  acronyms:\n    - QXZ\n');
    at.write('templates/units/storby.yaml', '');
    expect((await text('--format', 'line', 'brev.md')).out).toBe('');
  });
});
