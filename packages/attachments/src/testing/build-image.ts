import { deflateSync } from 'node:zlib';
import type { Drawing } from '@klarmall/pdf/testing/pictures';
import { crc32 } from '../image/png.ts';

// Hand-made pictures for tests.

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(Math.floor(value / 0x10000)), ...u16(value % 0x10000)];
}

/** An entry of an Exif directory: ASCII text, or a directory of its own. */
export interface BuiltExif {
  readonly texts?: Readonly<Record<number, string>>;
  readonly gps?: boolean;
}

/** Writes Exif metadata in big-endian order. */
export function buildExif({ texts = {}, gps = false }: BuiltExif): number[] {
  const entries = Object.entries(texts).map(([tag, text]) => ({ tag: Number(tag), text: `${text}\0` }));
  const count = entries.length + (gps ? 1 : 0);
  let dataAt = 8 + 2 + count * 12 + 4;
  const directory: number[] = [];
  const data: number[] = [];
  for (const { tag, text } of entries) {
    directory.push(...u16(tag), ...u16(2), ...u32(text.length));
    if (text.length <= 4) directory.push(...bytesOf(text.padEnd(4, '\0')));
    else {
      directory.push(...u32(dataAt));
      data.push(...bytesOf(text));
      dataAt += text.length;
    }
  }
  if (gps) {
    directory.push(...u16(0x8825), ...u16(4), ...u32(1), ...u32(dataAt));
    // One entry: GPSLatitude, three rationals that are not looked at.
    data.push(...u16(1), ...u16(2), ...u16(5), ...u32(3), ...u32(0), ...u32(0));
  }
  return [...bytesOf('MM'), ...u16(42), ...u32(8), ...u16(count), ...directory, ...u32(0), ...data];
}

function segment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...u16(content.length + 2), ...content];
}

/** What differs from a plain JPEG file of 8 by 8 pixels. */
export interface BuiltJpeg {
  readonly width?: number;
  readonly height?: number;
  readonly exif?: BuiltExif;
  readonly comment?: string;
  readonly xmp?: string;
  /** Leaves the end away. */
  readonly truncated?: boolean;
  readonly after?: string;
}

/** Writes a JPEG file with the segments that readers look at; its picture data is not decodable. */
export function buildJpeg(image: BuiltJpeg = {}): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, bytesOf('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...(image.exif === undefined ? [] : segment(0xe1, [...bytesOf('Exif\0\0'), ...buildExif(image.exif)])),
    ...(image.xmp === undefined ? [] : segment(0xe1, bytesOf(`http://ns.adobe.com/xap/1.0/\0${image.xmp}`))),
    ...(image.comment === undefined ? [] : segment(0xfe, bytesOf(image.comment))),
    ...segment(0xc0, [8, ...u16(image.height ?? 8), ...u16(image.width ?? 8), 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...[0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    ...(image.truncated ? [] : [0xff, 0xd9]),
    ...bytesOf(image.after ?? ''),
  ]);
}

function chunk(type: string, content: readonly number[]): number[] {
  const typed = [...bytesOf(type), ...content];
  return [...u32(content.length), ...typed, ...u32(crc32(typed))];
}

/** What differs from an empty, white PNG file of 8 by 8 pixels. */
export interface BuiltPng {
  /** What it shows. */
  readonly drawing?: Drawing;
  readonly width?: number;
  readonly height?: number;
  readonly animated?: boolean;
  readonly exif?: BuiltExif;
  readonly texts?: Readonly<Record<string, string>>;
  readonly truncated?: boolean;
  readonly after?: string;
}

/** Pixels in shades of grey, each row led by its filter: none. */
function pngRows({ width, height, pixels }: Drawing): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** Writes a PNG file with the chunks that readers look at. */
export function buildPng(image: BuiltPng = {}): Uint8Array {
  const { width = image.drawing?.width ?? 8, height = image.drawing?.height ?? 8 } = image;
  const drawing = image.drawing ?? { width, height, pixels: new Uint8Array(width * height).fill(255) };
  return Uint8Array.from([
    ...bytesOf('\x89PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...u32(width), ...u32(height), 8, 0, 0, 0, 0]),
    ...(image.animated ? chunk('acTL', [...u32(2), ...u32(0)]) : []),
    ...(image.exif === undefined ? [] : chunk('eXIf', buildExif(image.exif))),
    ...Object.entries(image.texts ?? {}).flatMap(([key, text]) => chunk('tEXt', bytesOf(`${key}\0${text}`))),
    ...chunk('IDAT', [...deflateSync(pngRows(drawing))]),
    ...(image.truncated ? [] : chunk('IEND', [])),
    ...bytesOf(image.after ?? ''),
  ]);
}
