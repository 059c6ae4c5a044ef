import type { GrayPicture } from './gray-picture.ts';

/** An image in a format of its own, as it stands in a file. */
export interface EncodedImage {
  readonly codec: 'jpeg' | 'jpeg2000' | 'ccitt' | 'jbig2';
  readonly bytes: Uint8Array;
  /** Pixels, as its dictionary says. */
  readonly width: number;
  readonly height: number;
  /** Parameters of CCITTFaxDecode by name (ISO 32000-1, Table 11). */
  readonly parameters: Readonly<Record<string, number | boolean>>;
  /** The global segments of JBIG2 (ISO 32000-1, 7.4.7). */
  readonly globals: Uint8Array | undefined;
}

/**
 * Decodes an image that packages of the platform know how to read. Gives its shades of grey, perhaps smaller than it is; undefined for
 * what it cannot read. Never rejects.
 */
export type DecodeImage = (image: EncodedImage) => Promise<GrayPicture | undefined>;
