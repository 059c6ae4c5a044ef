import type { AttachmentDefinition, AttachmentProblem } from '../rules/attachment-rule.ts';
import {
  fileExtension,
  fileName as fileNameRule,
  fileSize,
  fileType,
  secondFile,
} from '../rules/file-rules.ts';
import { type AllowedKind, extensionsOf, type FileKind, fileKind, isAllowedKind } from './file-kind.ts';
import { fileNameProblem } from './file-name.ts';
import { secondIdentity } from './second-identity.ts';

/** A problem with the definition that it belongs to. */
export type Seen = readonly [definition: AttachmentDefinition, problem: AttachmentProblem];

const officePrograms: Partial<Record<FileKind, string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  ole: 'Office',
  opendocument: 'LibreOffice',
  rtf: 'RTF',
};
const pictureKinds: readonly FileKind[] = ['gif', 'webp', 'heic', 'avif', 'tiff', 'bmp', 'svg'];

/** What a file is by its content, and what is wrong with it as a file: kind, extension, size, a second file inside, its name. */
export function inspectFile(
  bytes: Uint8Array,
  name: string,
  sizeLimit: number | undefined,
  imageEnd: number | undefined,
): { readonly kind: FileKind; readonly seen: readonly Seen[] } {
  const kind = fileKind(bytes);
  const seen: Seen[] = [];
  if (!isAllowedKind(kind)) seen.push([fileType, wrongType(kind)]);
  else {
    const extension = extensionProblem(name, kind);
    if (extension !== undefined) seen.push([fileExtension, extension]);
  }
  const second = isAllowedKind(kind) ? secondIdentity(bytes, kind, imageEnd) : undefined;
  if (second !== undefined)
    seen.push([secondFile, { message: second.where, data: { kind, second: second.kind } }]);
  if (sizeLimit !== undefined && bytes.length > sizeLimit) {
    const megabytes = (count: number) => Math.round((count / 1024 / 1024) * 10) / 10;
    seen.push([
      fileSize,
      { message: 'tooLarge', data: { megabytes: megabytes(bytes.length), limit: megabytes(sizeLimit) } },
    ]);
  }
  const nameProblem = fileNameProblem(name, rightExtension(name, kind));
  if (nameProblem !== undefined) seen.push([fileNameRule, nameProblem]);
  return { kind, seen };
}

function wrongType(kind: FileKind): AttachmentProblem {
  if (kind === 'empty') return { message: 'empty' };
  const program = officePrograms[kind];
  if (program !== undefined) return { message: 'office', data: { program } };
  if (pictureKinds.includes(kind)) return { message: 'image', data: { kind } };
  return kind === 'unknown' ? { message: 'unknown' } : { message: 'other', data: { kind } };
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The extension that a file of its kind has; undefined when its own will do. */
function rightExtension(name: string, kind: FileKind): string | undefined {
  if (!isAllowedKind(kind) || extensionsOf[kind].includes(extensionOf(name))) return undefined;
  return extensionsOf[kind][0];
}

function extensionProblem(name: string, kind: AllowedKind): AttachmentProblem | undefined {
  const right = rightExtension(name, kind);
  if (right === undefined) return undefined;
  const extension = extensionOf(name);
  const stem = extension === '' ? name.replace(/\.$/, '') : name.slice(0, -extension.length - 1);
  const better = fileNameProblem(name, right);
  const suggestion = better?.message === 'rename' ? better.data.suggestion : `${stem}.${right}`;
  return extension === ''
    ? { message: 'missing', data: { kind, suggestion } }
    : { message: 'differs', data: { extension, kind, suggestion } };
}
