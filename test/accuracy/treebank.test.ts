import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOfText } from './findings-of-text.ts';
import { measureTreebank, readTreebank, treebankTable } from './treebank.ts';

const file = fileURLToPath(
  new URL('../../../shared/corpora/text/ud-pud/sv_pud-ud-test.conllu', import.meta.url),
);

const SAMPLE = `# text = Provet skickas i dag.
1\tProvet\tprov\tNOUN\tNN\tNumber=Sing\t2\tnsubj\t_\t_
2\tskickas\tskicka\tVERB\tVB\tVoice=Pass\t0\troot\t_\t_
3\ti\ti\tADP\tPP\t_\t4\tcase\t_\t_
4\tdag\tdag\tNOUN\tNN\t_\t2\tobl\t_\t_
5\t.\t.\tPUNCT\tMAD\t_\t2\tpunct\t_\t_

# text = Du hoppas.
1\tDu\tdu\tPRON\tPN\t_\t2\tnsubj\t_\t_
2\thoppas\thoppas\tVERB\tVB\tVoice=Pass\t0\troot\t_\t_
3\t.\t.\tPUNCT\tMAD\t_\t2\tpunct\t_\t_
`;

describe('measureTreebank', () => {
  it('counts what it finds, misses and says per thousand words', () => {
    const accuracy = measureTreebank(readTreebank(SAMPLE), findingsOfText);
    expect(accuracy).toMatchObject({ sentences: 2, words: 6 });
    expect(accuracy.passive).toMatchObject({ gold: 1, right: 1, wrong: [], missed: [] });
    expect(accuracy.perThousandWords).toEqual([['language/passive', 1000 / 6]]);
    expect(treebankTable(accuracy, 1)).toContain('language/passive "skickas": Provet skickas i dag.');
  });
});

describe.skipIf(!existsSync(file))('the treebank (../shared/corpora/text/ud-pud)', () => {
  it('agrees on the passives', () => {
    const { passive } = measureTreebank(readTreebank(readFileSync(file, 'utf8')), findingsOfText);
    expect(passive.precision).toBeGreaterThanOrEqual(0.97);
    expect(passive.recall).toBeGreaterThanOrEqual(0.9);
  });
});
