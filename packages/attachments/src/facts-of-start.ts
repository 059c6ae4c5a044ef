import type { AttachmentFacts } from './facts.ts';
import { fileKind, isAllowedKind } from './file/file-kind.ts';
import { secondIdentity } from './file/second-identity.ts';

/**
 * What the first bytes of a file say, for one that is not read.
 * @param size of the whole file, in bytes.
 * @param imageEnd the offset after an image's last byte, when it is known.
 */
export function factsOfStart(
  start: Uint8Array,
  size: number,
  fileName: string,
  imageEnd?: number,
): AttachmentFacts {
  const kind = fileKind(start);
  const second = isAllowedKind(kind) ? secondIdentity(start, kind, imageEnd) : undefined;
  return { fileName, kind, bytes: size, demands: {}, ...(second === undefined ? {} : { second }) };
}
