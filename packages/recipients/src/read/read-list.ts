import { fileKind, isPicture } from '@klarmall/attachments';
import { decodeText, OfficeFile, readSheets, utf16Of } from '@klarmall/office';
import type { ListRow, ReadList, Unreadable } from '../list.ts';
import { readText } from './read-text.ts';

/** A list over this is no list of recipients. Bytes. */
const largestList = 50_000_000;

const unreadable = (reason: Unreadable): ReadList => ({ kind: 'unreadable', reason });

function listOf(rows: readonly ListRow[]): ReadList {
  const isEmpty = rows.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
  return isEmpty ? unreadable('empty') : { kind: 'list', rows };
}

const hasFigures = ({ cells }: { readonly cells: readonly string[] }) =>
  cells.some((cell) => (cell.match(/\d/g)?.length ?? 0) >= 6);

function readWorkbook(bytes: Uint8Array): ReadList {
  const file = OfficeFile.open(bytes);
  const sheets = file && readSheets(file);
  if (sheets === undefined) return unreadable('damaged');
  const used = sheets.filter(({ rows }) => rows.some(hasFigures));
  if (used.length > 1) return unreadable('sheets');
  const sheet = used[0] ?? sheets[0];
  return listOf(
    (sheet?.rows ?? []).map(({ number, cells, isHidden }) => ({
      line: number,
      cells,
      isHidden: isHidden || sheet?.isHidden === true,
    })),
  );
}

/** Reads a list from a file by what the file is, never by its name. Says why when it cannot. */
export function readList(bytes: Uint8Array): ReadList {
  if (bytes.length > largestList) return unreadable('tooLarge');
  const kind = utf16Of(bytes) === undefined ? fileKind(bytes) : 'text';
  switch (kind) {
    case 'text':
      return listOf(readText(decodeText(bytes)));
    case 'xlsx':
      return readWorkbook(bytes);
    case 'empty':
      return unreadable('empty');
    case 'ole':
      return unreadable('oldExcel');
    case 'opendocument':
      return unreadable('openDocument');
    case 'docx':
    case 'pdf':
    case 'rtf':
    case 'html':
    case 'pptx':
      return unreadable('document');
    default:
      return unreadable(isPicture(kind) ? 'picture' : 'other');
  }
}

/** Reads a list that was written or pasted. */
export function readPasted(text: string): ReadList {
  return listOf(readText(text));
}
