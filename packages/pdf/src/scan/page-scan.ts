import type { ContentEvent, ContentScope, TextEvent } from '../content/events.ts';
import type { PdfDocument } from '../document/document.ts';
import type { Box } from '../geometry.ts';
import type { LoadedFont, UsedGlyph } from '../text/font.ts';
import type { DrawnLeft } from './drawn-shapes.ts';
import { drawsNothing } from './draws-nothing.ts';
import type { MarkBase } from './marks.ts';
import type { PageFeatures } from './page-features.ts';
import { PageInk, type TextFate } from './page-ink.ts';

/** No letter is taller than this, in points. */
const pictureHeight = 150;

/** Text narrower than this part of its own width cannot be read. */
const leastWidth = 0.01;

/** What makers of text layers call their fonts. */
const glyphlessNames = /glyph-?less|^(?:[A-Z]{6}\+)?(?:invisible|hiddenhorz|occulta)/i;

/** Turns the content events of one page, and of the appearances of its annotations, into marks for the scan decision. */
export class PageScan {
  readonly #ink: PageInk;
  readonly #isGlyphless: (font: LoadedFont) => boolean;

  /**
   * @param page the visible page, in default user space.
   * @param isGlyphless whether a font draws nothing, see {@link isGlyphlessFont}; asked for each showing operator.
   * @param drawnLeft shared between the pages of a document.
   */
  constructor(page: Box, isGlyphless: (font: LoadedFont) => boolean, drawnLeft?: DrawnLeft) {
    this.#ink = new PageInk(page, drawnLeft);
    this.#isGlyphless = isGlyphless;
  }

  /** Takes an event; for text of the page or an annotation, gives what becomes of it (settled by `features`). */
  listen(event: ContentEvent): TextFate | undefined {
    if (event.kind !== 'text' && event.kind !== 'image' && event.kind !== 'path' && event.kind !== 'shading')
      return undefined;
    const origin = originOf(event.scope);
    // Patterns and Type 3 glyphs are told once, without a place; where they are painted is told by their users.
    if (origin === undefined) return undefined;
    const optionalContentOff = event.optionalContentOff || event.mark?.hidden === true;
    if (event.kind === 'text') {
      const { font } = event;
      return this.#ink.text({
        clip: event.clip,
        optionalContentOff,
        source: origin,
        plain: event.plain,
        box: event.box,
        characters: visibleCharacters(event.glyphs),
        dots: event.dots,
        size: isFlat(event) ? 0 : event.size,
        renderingMode: event.renderingMode,
        alpha: event.alpha,
        color: event.color,
        glyphless: font === undefined || this.#isGlyphless(font),
      });
    }
    if (event.kind === 'image') {
      const small = Math.abs(event.matrix[3]) < pictureHeight;
      this.#ink.image({
        clip: event.clip,
        optionalContentOff,
        source: origin,
        plain: event.plain,
        matrix: event.matrix,
        alpha: event.alpha,
        // Letters filled with a pattern are known by their bounds alone; they hide nothing, themselves least of all.
        opacity: event.source === 'pattern' && small ? 'soft-masked' : event.opacity,
      });
    } else if (event.kind === 'shading') {
      this.#ink.shading({
        clip: event.clip,
        optionalContentOff,
        source: origin,
        plain: event.plain,
        alpha: event.alpha,
      });
    } else {
      this.#ink.path({
        clip: event.clip,
        optionalContentOff,
        source: origin,
        plain: event.plain,
        box: event.box,
        lines: event.lines,
        curves: event.curves,
        subpaths: event.subpaths,
        filled: event.filled,
        pen: event.pen,
        outline: event.outline,
        alpha: event.alpha,
        color: event.color,
      });
    }
    return undefined;
  }

  features(): PageFeatures {
    return this.#ink.features();
  }
}

/** Whether a font is one of text layers under scans, by its name or by what its glyphs draw. Reads the font program. */
export function isGlyphlessFont(font: LoadedFont, document: PdfDocument): boolean {
  return glyphlessNames.test(font.baseFont ?? '') || drawsNothing(font, document);
}

/** Letters pressed together until nothing is left of them, as by a horizontal scale of 0; fonts may tell no widths. */
function isFlat({ font, glyphs, start, end, size }: TextEvent): boolean {
  // Type 3 fonts have widths in a measure of their own.
  if (font?.subtype === 'Type3') return false;
  const natural = glyphs.reduce((total, { advance }) => total + Math.abs(advance), 0) * (size / 1000);
  return natural > 1 && Math.hypot(end[0] - start[0], end[1] - start[1]) < natural * leastWidth;
}

/** Whether content is painted by the page or an annotation; undefined inside patterns and glyphs. */
export function originOf(scope: ContentScope): MarkBase['source'] | undefined {
  let root = scope;
  while ((root.kind === 'form' || root.kind === 'shown-glyph') && root.parent !== undefined)
    root = root.parent;
  if (root.kind === 'page') return 'page';
  return root.kind === 'appearance' ? 'annotation' : undefined;
}

function visibleCharacters(glyphs: readonly UsedGlyph[]): number {
  let count = 0;
  for (const glyph of glyphs) if (!glyph.blank) count++;
  return count;
}
