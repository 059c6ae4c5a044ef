/** Why text cannot be seen. */
export type HiddenReason =
  | 'rendering-mode'
  | 'transparent'
  | 'covered'
  | 'off-page'
  | 'clipped'
  | 'tiny'
  | 'optional-content'
  | 'same-colour'
  | 'white-on-image'
  | 'glyphless';

/** What a page shows, as counted from its marks. Characters never include white space. */
export interface PageFeatures {
  /** The share of the page whose topmost background is an image, 0 to 1. */
  readonly imageCover: number;
  /** Characters that can be seen and belong to the page. */
  readonly visible: number;
  /** Those of them that stand inside the margins: not in the strips where stamps, page numbers and footers stand. */
  readonly visibleInside: number;
  /** Of those inside, the ones in small type near the upper and lower edge: a running head or a page number. */
  readonly runningHead: number;
  /** Of those inside, the ones in type so small that a picture may be made of it. */
  readonly dotsInside: number;
  /** Characters that can be seen but belong to annotations (FreeText, stamps, fields). */
  readonly visibleInAnnotations: number;
  readonly hidden: number;
  readonly hiddenBy: Readonly<Partial<Record<HiddenReason, number>>>;
  readonly images: number;
  /** Straight and curved path segments that are painted. */
  readonly lines: number;
  readonly curves: number;
  /** Painted shapes of the size of letters that stand in rows, as outlined text does. */
  readonly shapesInRows: number;
  /** How many such rows there are. */
  readonly rowsOfShapes: number;
  /** Rows of letters, and the letters in them, that tiny shapes and tiny type form together: a picture that was turned into shapes. */
  readonly drawnLines: number;
  readonly drawnCharacters: number;
  /** What the shapes form was looked at. */
  readonly drawnRead: boolean;
  /** The page asked for more work than the limits allow; the numbers are incomplete. */
  readonly incomplete: boolean;
}
