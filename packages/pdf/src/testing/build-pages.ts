import { buildDocument } from './build-document.ts';
import type { BuiltStream } from './build-pdf.ts';

/** Builds a tagged document that breaks no rule: for each page its paragraphs, one line each. */
export function buildPages(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: Record<string, string | BuiltStream> = {};
  const owners: string[] = [];
  const body: string[] = [];
  for (const [index, lines] of pages.entries()) {
    const content: string[] = [];
    const own: string[] = [];
    for (const [line, text] of lines.entries()) {
      const name = `paragraph${index}x${line}`;
      own.push(`@${name}`);
      objects[name] = `<< /Type /StructElem /S /P /P @body /Pg @page${index} /K ${line} >>`;
      content.push(
        `/P << /MCID ${line} >> BDC BT /F1 11 Tf 72 ${780 - line * 14} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET EMC`,
      );
    }
    body.push(...own);
    owners.push(`${index} [${own.join(' ')}]`);
    objects[`page${index}`] =
      `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @content${index} /StructParents ${index} /Tabs /S /Resources << /Font << /F1 @font >> >> >>`;
    objects[`content${index}`] = { dict: '', data: content.join('\n') };
  }
  const kids = pages.map((_, index) => `@page${index}`).join(' ');
  objects.pages = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects.body = `<< /Type /StructElem /S /Document /P @tree /K [${body.join(' ')}] >>`;
  return buildDocument({
    treeRoot: { K: '@body', ParentTree: `<< /Nums [${owners.join(' ')}] >>` },
    objects,
  });
}
