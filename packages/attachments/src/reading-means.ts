import type { Clock, DecodeImage, Inflate, Limits } from '@klarmall/pdf';
import type { PageTexts } from './facts.ts';

/** The text of a file as another reader sees it; undefined when it could not read the file. */
export type SecondReader = (bytes: Uint8Array) => Promise<PageTexts | undefined>;

/** What the readers are given: nothing is taken from the surroundings. */
export interface ReadingMeans {
  /** Undoes zlib compression: `inflateNode` or `inflatePortable`. */
  readonly inflate: Inflate;
  /** Limits of the PDF reader. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds from any fixed point; without it the time limit does not hold. */
  readonly clock?: Clock;
  /** Decodes images; without it, JPEG, JPEG 2000, CCITT and JBIG2 are not looked into. */
  readonly decodeImage?: DecodeImage;
  /** A second reader of PDF text to compare with, for files that are read whole; none unless said. */
  readonly secondReader?: SecondReader;
}
