import { decodeText } from '@klarmall/office';
import type { Letter } from '../../letter.ts';
import { readHtml } from '../html/read-html.ts';
import { LetterBuilder } from '../lines-builder.ts';
import { readText } from '../text/read-text.ts';

/** A part of an e-mail: its headers by name in small letters, and its body as it was sent. */
interface MailPart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts lie in each other no deeper than people forward. */
const deepest = 8;
/** The headers that tell of sender, recipient and subject. */
const toldHeaders = ['from', 'to', 'cc', 'subject', 'date'] as const;

const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

function quotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/gu, '');
  return bytesOf(
    joined.replace(/=([\da-f]{2})/giu, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
}

function base64(text: string): Uint8Array {
  const clean = text.replace(/[^\w+/]/gu, '');
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

/** The words of a header, their encoding undone (RFC 2047). */
function headerText(value: string): string {
  // Programs of today write UTF-8 as it is (RFC 6532).
  const plain = /[\u0080-\u00ff]/u.test(value) ? decodeText(bytesOf(value)) : value;
  return plain
    .replace(/(\?=)\s+(?==\?)/gu, '$1')
    .replace(
      /=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/giu,
      (_, charset: string, kind: string, text: string) =>
        decodeText(
          kind.toLowerCase() === 'b' ? base64(text) : quotedPrintable(text.replaceAll('_', ' ')),
          charset,
        ),
    );
}

function partOf(source: string): MailPart {
  const end = /\r?\n\r?\n/u.exec(source);
  const head = (end ? source.slice(0, end.index) : source).replace(/\r?\n[ \t]+/gu, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

function parameter(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu').exec(header);
  return found?.[1] ?? found?.[2];
}

interface MailText {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/** The text of a part that is meant to be read: of alternatives the one that keeps headings and lists. */
function textOf({ headers, body }: MailPart, depth: number): MailText | undefined {
  const type = headers.get('content-type') ?? 'text/plain';
  if (/attachment/iu.test(headers.get('content-disposition') ?? '') || depth > deepest) return undefined;
  if (/^multipart\//iu.test(type)) {
    const boundary = parameter(type, 'boundary');
    if (boundary === undefined) return undefined;
    const parts = body
      .split(
        new RegExp(
          `(?:^|\\r?\\n)--${boundary.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?:--)?[ \\t]*(?:\\r?\\n|$)`,
          'u',
        ),
      )
      .slice(1)
      .flatMap((part) => textOf(partOf(part), depth + 1) ?? []);
    return parts.find(({ kind }) => kind === 'html') ?? parts[0];
  }
  if (/^message\/rfc822/iu.test(type)) return textOf(partOf(body), depth + 1);
  if (!/^text\/(?:plain|html)/iu.test(type)) return undefined;
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  const bytes =
    encoding === 'base64'
      ? base64(body)
      : encoding === 'quoted-printable'
        ? quotedPrintable(body)
        : bytesOf(body);
  const text = decodeText(bytes, parameter(type, 'charset'));
  return { kind: /^text\/html/iu.test(type) ? 'html' : 'text', text };
}

/**
 * Reads an e-mail as it is saved (.eml; RFC 5322, 2045 and 2047): its text, and its headers as lines that are told.
 * Attachments are not read. `source` holds a character for each byte. Undefined when no part of it is text.
 */
export function readMail(source: string): Letter | undefined {
  const mail = partOf(source);
  const found = textOf(mail, 0);
  if (!found) return undefined;
  const read = found.kind === 'html' ? readHtml(found.text) : readText(found.text);
  const builder = new LetterBuilder(read.format);
  for (const name of toldHeaders) {
    const value = mail.headers.get(name);
    if (value === undefined) continue;
    const shown = name.charAt(0).toUpperCase() + name.slice(1);
    builder.paragraph('mailHeader', {
      runs: [{ text: `${shown}: ${headerText(value)}`, bold: false }],
      role: 'paragraph',
    });
  }
  return { ...read, pieces: [...builder.build().pieces, ...read.pieces] };
}
