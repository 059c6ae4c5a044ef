import type { EncodedImage, GrayPicture } from '@klarmall/pdf';
import type { PageTexts } from '../facts.ts';

/** From the pool to a process: a file with what it is asked of it, or the second reader's answer for it or for an image in it. */
export type ToWorker =
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly question: object;
      readonly secondReader: boolean;
      /** Images can be decoded. */
      readonly decoder: boolean;
    }
  | { readonly kind: 'second'; readonly texts: PageTexts | undefined }
  | { readonly kind: 'decoded'; readonly picture: GrayPicture | undefined };

/**
 * From a process to the pool: it begins with a file, asks for a second reading of it or for the pixels of an image in it, or is done and
 * tells what memory it holds.
 */
export type FromWorker =
  | { readonly kind: 'begun' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'decode'; readonly image: EncodedImage }
  | { readonly kind: 'done'; readonly answer: unknown; readonly megabytes: number };
