import { asText } from '../file/file-kind.ts';
import { type ExifFacts, joinExif, readExif, readXmpFacts } from './exif.ts';
import type { ImageFacts } from './image-facts.ts';

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a chunk of a PNG file (W3C PNG, annex D). */
export function crc32(bytes: Iterable<number>): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Reads the chunks of a PNG file (W3C PNG, third edition): size, metadata, animation, and whether it is whole. */
export function readPng(bytes: Uint8Array): ImageFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const metadata: ExifFacts[] = [];
  const texts: string[] = [];
  let width = 0;
  let height = 0;
  let animated = false;
  let imageData = false;
  let sound = true;
  let ended = false;
  let at = 8;
  while (at + 12 <= bytes.length && !ended) {
    const length = view.getUint32(at);
    const type = asText(bytes, at + 4, at + 8);
    if (at + 12 + length > bytes.length) break;
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) sound = false;
    if (type === 'IHDR' && length >= 8) {
      width = view.getUint32(at + 8);
      height = view.getUint32(at + 12);
    } else if (type === 'IDAT') imageData = true;
    else if (type === 'acTL' || type === 'fcTL') animated = true;
    else if (type === 'eXIf') metadata.push(readExif(content));
    else if (type === 'tEXt' || type === 'iTXt') {
      const text = textOf(type, content);
      if (text.keyword === 'XML:com.adobe.xmp') metadata.push(readXmpFacts(text.value));
      else if (/^(?:author|creator|artist)$/i.test(text.keyword) && text.value !== '') {
        metadata.push({ location: false, personalFields: [text.keyword], texts: [text.value] });
      } else if (text.value !== '') texts.push(text.value);
    } else if (type === 'IEND') ended = true;
    at += 12 + length;
  }
  return {
    kind: 'png',
    width,
    height,
    whole: ended && sound && imageData && width > 0 && height > 0,
    animated,
    end: at,
    exif: joinExif(metadata),
    texts,
  };
}

function textOf(
  type: 'tEXt' | 'iTXt',
  content: Uint8Array,
): { readonly keyword: string; readonly value: string } {
  const end = content.indexOf(0);
  if (end < 0) return { keyword: '', value: '' };
  const keyword = asText(content, 0, end);
  if (type === 'tEXt')
    return { keyword, value: new TextDecoder('latin1').decode(content.subarray(end + 1)).trim() };
  // Compression flag and method, then language and translated keyword, each ended by a zero; compressed text is not read.
  if (content[end + 1] !== 0) return { keyword, value: '' };
  const language = content.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1);
  return {
    keyword,
    value: translated < 0 ? '' : new TextDecoder().decode(content.subarray(translated + 1)).trim(),
  };
}
