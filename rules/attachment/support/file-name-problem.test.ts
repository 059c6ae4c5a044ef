import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameProblem } from './file-name-problem.ts';

describe('fileNameProblem', () => {
  it.each([
    ['kallelse_rontgen.pdf', 'kallelse-rontgen.pdf'],
    ['kallelse rontgen.PDF', 'kallelse-rontgen.pdf'],
    ['Kallelse till Röntgen – ÅÄÖ.pdf', 'kallelse-till-rontgen-aao.pdf'],
    ['kallelse-rontgen-884213.pdf', 'kallelse-rontgen.pdf'],
    ['egenvard-rygg-v12.pdf', 'egenvard-rygg.pdf'],
    ['karta-(slutlig) (2).pdf', 'karta-slutlig-2.pdf'],
    ['Brev 19121212-1212 svar.pdf', 'brev-svar.pdf'],
    ['Smørrebrød_2026-11-20.png', 'smorrebrod-2026-11-20.png'],
  ])('%s becomes %s', (name, suggestion) => {
    expect(fileNameProblem(name)).toEqual({ message: 'rename', data: { name, suggestion } });
  });

  it.each(['scan-001.pdf', 'dokument.pdf', 'Namnlös.pdf', '191212121212.pdf', '日本.pdf'])(
    '%s says nothing',
    (name) => {
      expect(fileNameProblem(name)?.message).toBe('undescriptive');
    },
  );

  it.each([
    'karta-till-mottagningen.pdf',
    'egenvard-rygg-2026.pdf',
    'ovningar-axel-3.png',
    'hitta-till-hus-120.jpg',
  ])('lets %s be', (name) => {
    expect(fileNameProblem(name)).toBeUndefined();
  });

  it('proposes a name that needs no second change', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Bilaga', 'röntgen', '_', ' v2', '19121212-1212'),
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('pdf', undefined), (parts, extension) => {
        const problem = fileNameProblem(`${parts.join('')}.PDF`, extension);
        if (problem?.message !== 'rename') return;
        expect(problem.data.suggestion).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/);
        expect(fileNameProblem(problem.data.suggestion)).toBeUndefined();
      }),
    );
  });
});
