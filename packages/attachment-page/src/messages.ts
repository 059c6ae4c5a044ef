import type { AttachmentReport } from '@klarmall/attachments/browser';

/** A file for the worker. The bytes are handed over. */
export interface ToReader {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** Bytes. */
  readonly sizeLimit: number;
}

/** The worker has begun with the file, or is done. */
export type FromReader =
  | { readonly kind: 'begun' }
  | { readonly kind: 'done'; readonly report: AttachmentReport };
