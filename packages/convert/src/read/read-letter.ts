import { fileKind, isPicture } from '@klarmall/attachments';
import { decodeText, OfficeFile, utf16Of } from '@klarmall/office';
import type { Letter, ReadLetter, Unreadable } from '../letter.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMail } from './mail/read-mail.ts';
import { readOdt } from './odt/read-odt.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { docbookSource, readDocbook } from './read-docbook.ts';
import { readText } from './text/read-text.ts';

/** A letter over this is no letter. Bytes. */
const largestLetter = 50_000_000;

const unreadable = (reason: Unreadable): ReadLetter => ({ kind: 'unreadable', reason });
const letter = (read: Letter): ReadLetter => ({ kind: 'letter', letter: read });

const utf16 = (name: string): string => [...name].map((character) => `${character}\0`).join('');

function bytesAsText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Old Office files, Outlook messages and encrypted documents share a container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): ReadLetter {
  const text = bytesAsText(bytes.length > 20_000_000 ? bytes.subarray(0, 20_000_000) : bytes);
  if (text.includes(utf16('EncryptedPackage')) || text.includes(utf16('DataSpaces')))
    return unreadable('encrypted');
  if (text.includes(utf16('__substg1.0')) || text.includes(utf16('__properties_version1')))
    return unreadable('outlookMessage');
  if (text.includes(utf16('Workbook')) || text.includes(utf16('Book'))) return unreadable('spreadsheet');
  if (text.includes(utf16('PowerPoint Document'))) return unreadable('presentation');
  return unreadable('oldWord');
}

function office(bytes: Uint8Array, read: (file: OfficeFile) => ReadLetter): ReadLetter {
  const file = OfficeFile.open(bytes);
  return file ? read(file) : unreadable('damaged');
}

/** Headers of an e-mail as it is sent (RFC 2045); a paste of one has its words only. */
const mime = /^MIME-Version:\s*1\.0|^Content-Transfer-Encoding:\s*(?:base64|quoted-printable|[78]bit)/imu;

function readAsText(bytes: Uint8Array): ReadLetter {
  const start = bytesAsText(bytes.subarray(0, 4096));
  const declared =
    /charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ??
    /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/iu.exec(start)?.[1];
  if (mime.test(bytesAsText(bytes.subarray(0, 20_000)))) {
    const mail = readMail(bytesAsText(bytes));
    return mail ? letter(mail) : unreadable('mailFile');
  }
  const text = decodeText(bytes, declared);
  const docbook = docbookSource(text);
  if (docbook !== undefined) return readDocbook(docbook);
  if (/<(?:html|body|p|div|table|h[1-6]|span|br|ul|!doctype html)\b[^>]*>/iu.test(text))
    return letter(readHtml(text));
  return letter(readText(text));
}

/** Reads a letter by what the file is, never by its name. Says why when it cannot be read. Never throws for what a file is. */
export function readLetter(bytes: Uint8Array): ReadLetter {
  if (bytes.length > largestLetter) return unreadable('tooLarge');
  const kind = utf16Of(bytes) === undefined ? fileKind(bytes) : 'text';
  const read = readKind(kind, bytes);
  if (read.kind === 'letter' && read.letter.pieces.length === 0) return unreadable('empty');
  return read;
}

function readKind(kind: ReturnType<typeof fileKind>, bytes: Uint8Array): ReadLetter {
  switch (kind) {
    case 'docx':
      return office(bytes, readDocx);
    case 'opendocument':
      return office(bytes, readOdt);
    case 'pdf':
      return readPdf(bytes);
    case 'html':
    case 'text':
      return readAsText(bytes);
    case 'ole':
      return compoundFile(bytes);
    case 'rtf':
      return unreadable('rtf');
    case 'xlsx':
      return unreadable('spreadsheet');
    case 'pptx':
      return unreadable('presentation');
    case 'empty':
      return unreadable('empty');
    default:
      return unreadable(isPicture(kind) ? 'picture' : 'unknown');
  }
}
