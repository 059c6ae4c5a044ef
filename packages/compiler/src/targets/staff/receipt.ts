import type { EnteredField } from '@klarmall/model';

/** A text that somebody has ticked off as lying in the tool, as the page showed it. */
export interface ReceiptField extends EnteredField {
  /** How far it was compared with what stands in the tool; absent: somebody says so. */
  readonly shown?: 'text' | 'text-and-links';
}

/** What one unit says that it has done with one template in Personalverktyget. Holds no person and no citizen. */
export interface Receipt {
  readonly unit: string;
  /** The form's name: `regional/provsvar.normal`. */
  readonly template: string;
  /** What it is called in the tool. */
  readonly name: string;
  readonly version?: string;
  /** The mark of everything that the page had for the tool: `markOf`. */
  readonly mark: string;
  /** YYYY-MM-DD, where it was ticked off. */
  readonly date: string;
  /** What was ticked off, with its texts. */
  readonly fields: readonly ReceiptField[];
  /** Ids of what was taken away. */
  readonly removed: readonly string[];
  /** Ids of everything that the template has in the tool, in order. */
  readonly order: readonly string[];
  /** The template is taken out of the tool. */
  readonly out?: true;
}

const START = 'KLARMALLKVITTO1';
const END = '0SLUT';
/** RFC 4648, section 6: no sign of it is changed by a mail program, a chat or a hand. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31];
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of text) {
    held = (held << 5) | ALPHABET.indexOf(sign);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = held >>> bits;
    at += 1;
    held &= (1 << bits) - 1;
  }
  return bytes;
}

/** What each byte adds, counted once: a region's site takes the mark of thousands of templates. */
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

/** CRC-32 (ISO 3309), eight hexadecimal figures. */
function crc32(bytes: Uint8Array): string {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** The mark by which texts in the tool are known from one another: eight figures that change with any of them. */
export function markOf(fields: readonly EnteredField[]): string {
  let mark = marks.get(fields);
  if (mark === undefined) {
    const texts = fields.map(({ id, label, text, html }) => [id, label, text, html ?? '']);
    mark = crc32(new TextEncoder().encode(JSON.stringify(texts)));
    marks.set(fields, mark);
  }
  return mark;
}

/** Each page of a template has its mark. */
const marks = new WeakMap<readonly EnteredField[], string>();

/**
 * A receipt as one line that can be pasted into a letter or a chat, with its own check sum.
 * @param deflate raw deflate (RFC 1951), where there is one; the line is longer without.
 */
export async function receiptLine(
  receipt: Receipt,
  deflate?: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>,
): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(receipt));
  const packed = await deflate?.(plain);
  const isPacked = packed !== undefined && packed.length < plain.length;
  const body = new Uint8Array([isPacked ? 1 : 0, ...(isPacked ? packed : plain)]);
  return `${START} ${base32(body)} 0${crcText(body)}${END}`;
}

/** The check sum in the letters of the rest. */
function crcText(body: Uint8Array): string {
  return base32(new TextEncoder().encode(crc32(body)));
}

interface FoundReceipts {
  readonly receipts: readonly Receipt[];
  /** How many lines were there and could not be read: cut, or changed on the way. */
  readonly damaged: number;
}

/**
 * The receipts in any text: letters with quotation signs, broken lines and other words around them.
 * @param inflate raw inflate; throws for what is no deflated stream.
 */
export function findReceipts(
  text: string,
  inflate: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): FoundReceipts {
  const receipts: Receipt[] = [];
  let damaged = 0;
  for (const piece of text.split(new RegExp(START, 'iu')).slice(1)) {
    const receipt = readLine(piece, inflate);
    if (receipt === undefined) damaged += 1;
    else receipts.push(receipt);
  }
  return { receipts, damaged };
}

function readLine(
  piece: string,
  inflate: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): Receipt | undefined {
  // A mail program breaks lines, marks them as quoted, or writes "=" where it broke one.
  const signs = piece.toUpperCase().replace(/[^A-Z0-7]/gu, '');
  const [, packed, sum] = /^([A-Z2-7]+)0([A-Z2-7]+)0SLUT/u.exec(signs) ?? [];
  if (packed === undefined || sum === undefined) return undefined;
  const body = bytesOf(packed);
  if (crcText(body) !== sum) return undefined;
  try {
    const bytes = body[0] === 1 ? inflate(body.slice(1)) : body.slice(1);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isReceipt(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

type PlainObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function isField(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, step, label, text, html, shown } = value;
  return (
    [id, step, label, text].every(isText) &&
    (html === undefined || isText(html)) &&
    (shown === undefined || shown === 'text' || shown === 'text-and-links')
  );
}

function isReceipt(value: unknown): value is Receipt {
  if (!isObject(value)) return false;
  const { unit, template, name, version, mark, date, fields, removed, order, out } = value;
  return (
    isText(unit) &&
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(unit) &&
    isText(template) &&
    /^(?:central|national|regional|local)(?:\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*)+(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/u.test(
      template,
    ) &&
    isText(name) &&
    (version === undefined || isText(version)) &&
    isText(mark) &&
    isText(date) &&
    /^\d{4}-\d{2}-\d{2}$/u.test(date) &&
    Array.isArray(fields) &&
    fields.every(isField) &&
    areTexts(removed) &&
    areTexts(order) &&
    (out === undefined || out === true)
  );
}
