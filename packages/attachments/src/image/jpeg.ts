import { asText } from '../file/file-kind.ts';
import { type ExifFacts, joinExif, readExif, readXmpFacts } from './exif.ts';
import type { ImageFacts } from './image-facts.ts';

/** Frame headers: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81, Table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const xmpName = 'http://ns.adobe.com/xap/1.0/\0';

/** Reads the segments of a JPEG file (ITU-T T.81, Annex B): size, metadata, and whether it ends where it should. */
export function readJpeg(bytes: Uint8Array): ImageFacts {
  const metadata: ExifFacts[] = [];
  const texts: string[] = [];
  let width = 0;
  let height = 0;
  let scans = 0;
  let at = 2;
  let ended = false;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) {
      // Between segments only fill bytes may stand; other bytes are damage, which readers skip.
      at++;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) {
      at += 2;
      ended = true;
      break;
    }
    if (marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) break;
    const content = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker) && width === 0) {
      height = ((content[1] ?? 0) << 8) | (content[2] ?? 0);
      width = ((content[3] ?? 0) << 8) | (content[4] ?? 0);
    } else if (marker === 0xe1 && asText(content, 0, 6) === 'Exif\0\0') {
      metadata.push(readExif(content.subarray(6)));
    } else if (marker === 0xe1 && asText(content, 0, xmpName.length) === xmpName) {
      metadata.push(readXmpFacts(new TextDecoder().decode(content.subarray(xmpName.length))));
    } else if (marker === 0xfe) {
      texts.push(new TextDecoder().decode(content).replaceAll('\0', '').trim());
    }
    at += 2 + length;
    if (marker === 0xda) {
      scans++;
      at = scanEnd(bytes, at);
    }
  }
  return {
    kind: 'jpg',
    width,
    height,
    whole: ended && scans > 0 && width > 0 && height > 0,
    animated: false,
    end: at,
    exif: joinExif(metadata),
    texts: texts.filter(Boolean),
  };
}

/** Where the entropy-coded data ends: at the next marker that is neither a stuffed zero nor a restart (B.1.1.5). */
function scanEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1];
    if (next === 0 || (next !== undefined && next >= 0xd0 && next <= 0xd7)) at += 2;
    else if (next === 0xff) at++;
    else return at;
  }
}
