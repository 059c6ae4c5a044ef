import { childrenByParent, elementsWithText } from '@klarmall/attachments';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { tableRemedies } from '../support/remedies.ts';

export default defineDocumentRule({
  id: 'attachment/table-headers',
  answeredBy: 'tables',
  title: { sv: 'Tabellen har inga rubrikceller', en: 'The table has no header cells' },
  why: {
    sv: 'Skärmläsaren läser cell för cell utan att säga vad siffrorna gäller.',
    en: 'The screen reader reads cell by cell without saying what the numbers are about.',
  },
  action: {
    sv: 'Gör första raden eller kolumnen till rubrik. Är det ingen tabell: ta bort den och skriv stycken.',
    en: 'Make the first row or column a header. If it is no table: remove it and write paragraphs.',
  },
  remedies: tableRemedies,
  wcag: ['1.3.1'],
  matterhorn: ['15-001', '15-002'],
  basis: [
    { source: 'WCAG 2.1, 1.3.1' },
    { source: 'ISO 14289-1, 7.5' },
    { source: 'EN 301 549 V3.2.1, 10.1.3.1' },
  ],
  severity: 'error',
  levelReason: {
    sv: 'Utan rubrikceller går en tabell inte att förstå uppläst.',
    en: 'Without header cells a table cannot be understood when read aloud.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    none: {
      sv: 'Tabellen på sidan {page} har {rows} rader men inga rubrikceller. Skärmläsaren säger inte vad cellerna gäller.',
      en: 'The table on page {page} has {rows} rows but no header cells. The screen reader does not say what the cells are about.',
    },
    emptyHeaders: {
      sv: 'Tabellen på sidan {page} har rubrikceller utan text. Skärmläsaren säger inget om kolumnen.',
      en: 'The table on page {page} has header cells without text. The screen reader says nothing about the column.',
    },
    onlyHeaders: {
      sv: 'I tabellen på sidan {page} är alla celler rubriker. Skärmläsaren läser upp dem om och om igen.',
      en: 'In the table on page {page} all cells are headers. The screen reader reads them over and over.',
    },
    single: {
      sv: 'Tabellen på sidan {page} är bara layout. Skärmläsaren säger ”tabell” om det som är vanlig text.',
      en: 'The table on page {page} is used for layout only. The screen reader says "table" about what is ordinary text.',
    },
  },
  check(view) {
    const children = childrenByParent(view);
    const problems: DocumentProblem[] = [];
    const spoken = elementsWithText(view);
    for (const [index, table] of view.structure.entries()) {
      if (table.type !== 'Table') continue;
      let rows = 0;
      const headers: number[] = [];
      let widest = 0;
      let cellCount = 0;
      // Cells stand at most three levels below their table; nested tables count for themselves.
      const waiting = [...(children.get(index) ?? [])];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const element = view.structure[next];
        if (element?.type === 'TR') {
          rows++;
          const cells = children.get(next) ?? [];
          for (const cell of cells) if (view.structure[cell]?.type === 'TH') headers.push(cell);
          widest = Math.max(widest, cells.length);
          cellCount += cells.length;
        } else if (element?.type !== 'Table')
          for (const child of children.get(next) ?? []) waiting.push(child);
      }
      if (rows === 0) continue;
      const place = { path: table.path, ...(table.page === undefined ? {} : { page: table.page }) };
      if (headers.length > 0) {
        if (headers.length === cellCount && rows > 1 && widest > 1) {
          problems.push({
            message: 'onlyHeaders',
            ...asksPerson,
            ...place,
            data: { page: table.page ?? 0 },
          });
        }
        // The corner over row headers may be empty.
        const silent = headers.filter((header) => !spoken.has(header)).length;
        if (silent > 1 || silent === headers.length) {
          problems.push({
            message: 'emptyHeaders',
            ...asksPerson,
            ...place,
            data: { page: table.page ?? 0 },
          });
        }
        continue;
      }
      const layout = rows < 2 || widest < 2;
      problems.push({
        message: layout ? 'single' : 'none',
        ...(layout ? asksPerson : {}),
        ...place,
        data: { page: table.page ?? 0, rows, columns: widest },
      });
    }
    return problems;
  },
});
