import type { PdfDocument } from '../document/document.ts';
import { latin1 } from '../objects/lexer.ts';
import { PdfStream } from '../objects/values.ts';
import type { LoadedFont } from '../text/font.ts';

/** A font with more glyphs than this is taken to draw. */
const glyphsToTry = 512;
/** Operators that paint in a Type 3 glyph procedure. */
const painting = /(?:^|[\s\]>)])(?:f\*?|F|B\*?|b\*?|S|s|sh|Do|EI|Tj|TJ)(?=\s|$)/;

/** Whether a font's glyphs leave no mark on the page, as those of text layers under scans do, whatever the font is called. */
export function drawsNothing(font: LoadedFont, document: PdfDocument): boolean {
  if (font.subtype === 'Type3') return type3DrawsNothing(font, document);
  const { program } = font;
  if (program?.kind !== 'truetype') return false;
  const { glyphCount, hasOutline } = program.font;
  if (glyphCount > glyphsToTry || hasOutline(0) === undefined) return false;
  for (let glyph = 0; glyph < glyphCount; glyph++) if (hasOutline(glyph)) return false;
  return true;
}

function type3DrawsNothing(font: LoadedFont, document: PdfDocument): boolean {
  const procedures = document.getDict(font.dict, 'CharProcs');
  if (procedures === undefined || procedures.entries.size > glyphsToTry) return false;
  for (const value of procedures.entries.values()) {
    const procedure = document.resolve(value);
    if (!(procedure instanceof PdfStream)) continue;
    if (painting.test(latin1(document.decode(procedure).bytes))) return false;
  }
  return true;
}
