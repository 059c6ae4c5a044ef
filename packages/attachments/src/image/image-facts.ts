import type { ExifFacts } from './exif.ts';

/** What an image file says of itself. */
export interface ImageFacts {
  readonly kind: 'jpg' | 'png';
  /** Pixels; 0 when the file does not say. */
  readonly width: number;
  readonly height: number;
  /** The file ends before the image does, or a part of it is damaged. */
  readonly whole: boolean;
  readonly animated: boolean;
  /** Offset after the image's last byte. */
  readonly end: number;
  readonly exif: ExifFacts;
  /** Words that the image file carries besides the picture: comments and descriptions. */
  readonly texts: readonly string[];
}
