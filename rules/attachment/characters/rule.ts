import { ancestry, blockOf, characters as countOf } from '@klarmall/attachments';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { fontRemedies } from '../support/remedies.ts';

// Private-use areas, the replacement character and control characters: nothing that can be read aloud.
const unreadable = /[\p{Co}\uFFFD]|(?![\t\n\r\f])\p{Cc}/gu;
/** Letters of formulas that are used as type: they are spelt out as "mathematical bold", or skipped. */
const styled = /[\u{1D400}-\u{1D7FF}]/gu;
const aWord = 6;
/** So many are more than ornaments. */
const manyCharacters = 10;

export default defineDocumentRule({
  id: 'attachment/characters',
  title: { sv: 'Tecknen går inte att läsa upp', en: 'The characters cannot be read aloud' },
  why: {
    sv: 'Texten syns, men bakom den finns inga riktiga bokstäver. Skärmläsaren är tyst eller läser fel.',
    en: 'The text is seen, but there are no real letters behind it. The screen reader is silent or reads it wrong.',
  },
  action: {
    sv: 'Byt teckensnitt och exportera om. Prova att kopiera texten ur filen: då ser du vad skärmläsaren får.',
    en: 'Change the font and export again. Try copying text from the file: that is what the screen reader gets.',
  },
  remedies: fontRemedies,
  wcag: ['1.1.1', '1.3.1'],
  matterhorn: ['10-001'],
  basis: [{ source: 'ISO 14289-1, 7.21.7' }, { source: 'WCAG 2.1, 1.3.1' }],
  severity: 'error',
  levelReason: {
    sv: 'Text utan läsbara tecken är som en bild av text.',
    en: 'Text without readable characters is like a picture of text.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    many: {
      sv: 'På sidan {page} finns {count} tecken som skärmläsaren inte kan läsa upp.',
      en: '{count} characters on page {page} cannot be read aloud by the screen reader.',
    },
    few: {
      sv: 'På sidan {page} finns {count} tecken som skärmläsaren inte kan läsa upp. Se efter om de bara är dekor.',
      en: '{count} characters on page {page} cannot be read by the screen reader. See whether they are decoration.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const runs = page.texts.filter((run) => run.visible && !run.artifact && !run.annotation);
      const byBlock = new Map<number, number>();
      let count = 0;
      let formulas = 0;
      for (const run of runs) {
        formulas += run.text.match(styled)?.length ?? 0;
        const found = run.text.match(unreadable)?.length ?? 0;
        const label = found <= 2 && ancestry(view, run.element).some(({ type }) => type === 'Lbl');
        if (found === 0 || label) continue;
        const block = blockOf(view, run.element);
        byBlock.set(block, (byBlock.get(block) ?? 0) + found);
      }
      // One or two signs in a paragraph are its bullet or an ornament.
      for (const found of byBlock.values()) if (found > 2) count += found;
      if (formulas >= aWord) count += formulas;
      if (count === 0) continue;
      const many = count >= manyCharacters || count * 5 >= countOf(runs);
      problems.push({
        message: many ? 'many' : 'few',
        ...(many ? {} : asksPerson),
        page: page.number,
        data: { page: page.number, count },
      });
    }
    return problems;
  },
});
