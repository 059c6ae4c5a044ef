import { extensionsOf, type FileKind, isAllowedKind } from '@klarmall/attachments';

/** The extension of a file name in small letters; '' when it has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The extension that a file of its kind has; undefined when its own will do. */
export function rightExtension(name: string, kind: FileKind): string | undefined {
  if (!isAllowedKind(kind) || extensionsOf[kind].includes(extensionOf(name))) return undefined;
  return extensionsOf[kind][0];
}
