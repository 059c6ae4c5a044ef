/** Kinds of file that the gate can name. Only the first three may be attached. */
export type FileKind =
  | 'pdf'
  | 'jpg'
  | 'png'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'opendocument'
  | 'epub'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'tiff'
  | 'bmp'
  | 'svg'
  | 'html'
  | 'program'
  | 'text'
  | 'empty'
  | 'unknown';

const allowedKinds = ['pdf', 'jpg', 'png'] as const;

export type AllowedKind = (typeof allowedKinds)[number];

const pictureKinds: ReadonlySet<FileKind> = new Set([
  'jpg',
  'png',
  'gif',
  'webp',
  'heic',
  'avif',
  'tiff',
  'bmp',
  'svg',
]);

/** True for pictures of every kind, also those that no channel takes. */
export function isPicture(kind: FileKind): boolean {
  return pictureKinds.has(kind);
}

/** The file name extensions that a kind may carry, without the dot. */
export const extensionsOf: Readonly<Record<AllowedKind, readonly string[]>> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg'],
  png: ['png'],
};

/** True for the kinds that channels take as attachment. */
export function isAllowedKind(kind: FileKind): kind is AllowedKind {
  return (allowedKinds as readonly string[]).includes(kind);
}

/** PDF readers look for the header in the first 1024 bytes (ISO 32000-1, Annex H, 3.4.1, note 13). */
const pdfHeaderWindow = 1024;

/** The bytes as text of one character a byte, from and to offsets within the file. */
export function asText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  const last = Math.min(bytes.length, end);
  for (let at = Math.max(0, start); at < last; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Where the PDF header stands, -1 when there is none in the first 1024 bytes. */
export function pdfHeaderOffset(bytes: Uint8Array): number {
  return asText(bytes, 0, pdfHeaderWindow).indexOf('%PDF-');
}

/** Beginnings that name a kind; `at` is where they stand. */
const signatures: readonly { readonly text: string; readonly at?: number; readonly kind: FileKind }[] = [
  { text: '\xff\xd8\xff', kind: 'jpg' },
  { text: '\x89PNG\r\n\x1a\n', kind: 'png' },
  { text: 'GIF87a', kind: 'gif' },
  { text: 'GIF89a', kind: 'gif' },
  { text: 'WEBP', at: 8, kind: 'webp' },
  ...['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].map((brand) => ({
    text: `ftyp${brand}`,
    at: 4,
    kind: 'heic' as const,
  })),
  { text: 'ftypavif', at: 4, kind: 'avif' },
  { text: 'ftypavis', at: 4, kind: 'avif' },
  { text: 'II*\0', kind: 'tiff' },
  { text: 'MM\0*', kind: 'tiff' },
  { text: 'BM', kind: 'bmp' },
  { text: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', kind: 'ole' },
  { text: '{\\rtf', kind: 'rtf' },
  { text: 'MZ', kind: 'program' },
  { text: '\x7fELF', kind: 'program' },
  { text: '#!', kind: 'program' },
];

/** What a file is by its first bytes, never by its name. An image signature at the very start wins over a later PDF header. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = asText(bytes, 0, 4096);
  for (const { text, at = 0, kind } of signatures) {
    // Two letters alone are also how a text may begin.
    if (start.startsWith(text, at) && (text.length > 2 || !isControlFree(start.slice(0, 64)))) return kind;
  }
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipKind(bytes, start);
  if (pdfHeaderOffset(bytes) >= 0) return 'pdf';
  const text = start.replace('\xef\xbb\xbf', '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!doctype svg|<svg\b)/i.test(text)) return 'svg';
  if (/^(?:<!--[\s\S]*?-->\s*)?(?:<!doctype html|<html\b|<head\b|<body\b|<script\b)/i.test(text))
    return 'html';
  // Control characters other than white space do not stand in text.
  return isControlFree(start) ? 'text' : 'unknown';
}

function isControlFree(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) return false;
  }
  return true;
}

/** Office files are ZIP archives; the names of their parts stand in clear in the local and central headers. */
function zipKind(bytes: Uint8Array, start: string): FileKind {
  const names = `${start}${asText(bytes, bytes.length - 65_536, bytes.length)}`;
  if (/mimetypeapplication\/vnd\.oasis\.opendocument/.test(start)) return 'opendocument';
  if (/mimetypeapplication\/epub\+zip/.test(start)) return 'epub';
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  return 'zip';
}
