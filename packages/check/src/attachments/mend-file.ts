import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Mending } from '../gate/mend-attachment.ts';
import { attachmentSizeLimit } from './inspect-files.ts';

/**
 * A file with what can be set without judgement, as bytes of a new version; the file itself is left alone. Ask `inspectFiles` about the
 * file first: only what was read within the limits of a process of its own is read here.
 */
export async function mendFile(path: string, title: string | undefined): Promise<Mending> {
  const { inflateNode, mendAttachment } = await import('../gate/node/index.ts');
  const question = { fileName: basename(path), sizeLimit: attachmentSizeLimit, title };
  return mendAttachment(readFileSync(path), question, { inflate: inflateNode });
}
