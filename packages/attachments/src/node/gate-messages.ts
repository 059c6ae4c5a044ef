import type { EncodedImage, GrayPicture } from '@klarmall/pdf';
import type { AttachmentReport } from '../attachment-report.ts';
import type { InspectAttachmentOptions } from '../inspect-attachment.ts';
import type { SecondTexts } from '../pdf/second-reader.ts';

/** What a worker is told of a file beside its bytes. */
export type GateOptions = Omit<
  InspectAttachmentOptions,
  'inflate' | 'clock' | 'secondReader' | 'decodeImage'
>;

/** From the gate to a worker: a file, or the second reader's answer for it or for an image in it. */
export type ToWorker =
  | {
      readonly kind: 'file';
      readonly bytes: Uint8Array;
      readonly options: GateOptions;
      readonly secondReader: boolean;
      /** Images can be decoded. */
      readonly decoder: boolean;
    }
  | { readonly kind: 'second'; readonly texts: SecondTexts | undefined }
  | { readonly kind: 'decoded'; readonly picture: GrayPicture | undefined };

/**
 * From a worker to the gate: it begins with a file, asks for a second reading of it or for the pixels of an image in it, or is done and
 * tells what memory it holds.
 */
export type FromWorker =
  | { readonly kind: 'begun' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'decode'; readonly image: EncodedImage }
  | { readonly kind: 'done'; readonly report: AttachmentReport; readonly megabytes: number };
