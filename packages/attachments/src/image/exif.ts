/** What metadata gives away about a person or a place. */
export interface ExifFacts {
  /** A position is stored (GPS), whole or in part. */
  readonly location: boolean;
  /** Names of the fields that can name a person or their device: "Artist", "BodySerialNumber". */
  readonly personalFields: readonly string[];
  /** Texts of descriptive fields, for the search for personal numbers. */
  readonly texts: readonly string[];
}

const noExif: ExifFacts = { location: false, personalFields: [], texts: [] };

// Exif 2.32, tables 3 to 15; XP fields are Windows' own.
const personalTags: ReadonlyMap<number, string> = new Map([
  [0x013b, 'Artist'],
  [0x9c9d, 'XPAuthor'],
  [0xa430, 'CameraOwnerName'],
  [0xa431, 'BodySerialNumber'],
  [0xa435, 'LensSerialNumber'],
]);
const textTags: ReadonlyMap<number, string> = new Map([
  [0x010e, 'ImageDescription'],
  [0x8298, 'Copyright'],
  [0x9286, 'UserComment'],
  [0x9c9b, 'XPTitle'],
  [0x9c9c, 'XPComment'],
  [0x9c9f, 'XPSubject'],
  [0x9c9e, 'XPKeywords'],
]);
const gpsDirectory = 0x8825;
const exifDirectory = 0x8769;
/** GPS tags that hold a place: latitude, longitude, altitude, destination, area name. */
const placeTags = new Set([2, 4, 6, 20, 22, 28]);

const typeSizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const maximalEntries = 512;

interface Entry {
  readonly tag: number;
  readonly count: number;
  readonly type: number;
  readonly valueAt: number;
}

/**
 * Reads Exif metadata: a TIFF structure, from the byte-order mark on.
 * Offsets that lead outside or in circles are not followed.
 */
export function readExif(bytes: Uint8Array): ExifFacts {
  const order = String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0);
  if (order !== 'II' && order !== 'MM') return noExif;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = order === 'II';
  const uint16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, little) : 0);
  const uint32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, little) : 0);

  const entriesAt = (offset: number): readonly Entry[] => {
    if (offset < 8 || offset + 2 > bytes.length) return [];
    const count = Math.min(uint16(offset), maximalEntries);
    const entries: Entry[] = [];
    for (let index = 0; index < count; index++) {
      const at = offset + 2 + index * 12;
      if (at + 12 > bytes.length) break;
      const type = uint16(at + 2);
      const length = (typeSizes[type] ?? 1) * uint32(at + 4);
      entries.push({
        tag: uint16(at),
        type,
        count: uint32(at + 4),
        valueAt: length <= 4 ? at + 8 : uint32(at + 8),
      });
    }
    return entries;
  };
  const textOf = ({ tag, type, count, valueAt }: Entry): string => {
    const value = bytes.subarray(
      valueAt,
      Math.min(bytes.length, valueAt + Math.min((typeSizes[type] ?? 1) * count, 4096)),
    );
    // XP fields are UTF-16; a UserComment begins with eight bytes that name its encoding.
    const encoding = tag >= 0x9c9b && tag <= 0x9c9f ? 'utf-16le' : 'utf-8';
    const content = tag === 0x9286 ? value.subarray(8) : value;
    return new TextDecoder(encoding).decode(content).replaceAll('\0', '').trim();
  };

  const first = entriesAt(uint32(4));
  const directories = [first];
  for (const entry of first)
    if (entry.tag === exifDirectory) directories.push(entriesAt(uint32(entry.valueAt)));
  const personalFields: string[] = [];
  const texts: string[] = [];
  let location = false;
  for (const entry of directories.flat()) {
    const personal = personalTags.get(entry.tag);
    const text = personal !== undefined || textTags.has(entry.tag) ? textOf(entry) : '';
    if (personal !== undefined && text !== '' && !/^[0\s.-]+$/.test(text)) personalFields.push(personal);
    if (text !== '') texts.push(text);
    if (entry.tag === gpsDirectory) {
      location ||= entriesAt(uint32(entry.valueAt)).some(({ tag, count }) => placeTags.has(tag) && count > 0);
    }
  }
  return { location, personalFields, texts };
}

/** What an XMP packet gives away; it repeats Exif fields under names of its own. */
export function readXmpFacts(xmp: string): ExifFacts {
  const location =
    /exif:GPS(?:Latitude|Longitude|Position)/.test(xmp) ||
    /(?:photoshop:City|Iptc4xmpCore:Location)\b/.test(xmp);
  const personalFields: string[] = [];
  if (/<dc:creator\b[\s\S]*?<rdf:li\b[^>]*>\s*[^<\s]/.test(xmp)) personalFields.push('dc:creator');
  if (/aux:OwnerName\s*(?:=\s*"[^"]|>\s*[^<\s])/.test(xmp)) personalFields.push('aux:OwnerName');
  if (/aux:SerialNumber\s*(?:=\s*"[^"]|>\s*[^<\s])/.test(xmp)) personalFields.push('aux:SerialNumber');
  return {
    location,
    personalFields,
    texts: [
      xmp
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ].filter(Boolean),
  };
}

/** Facts from several places of one file put together. */
export function joinExif(parts: readonly ExifFacts[]): ExifFacts {
  return {
    location: parts.some((part) => part.location),
    personalFields: [...new Set(parts.flatMap((part) => part.personalFields))],
    texts: [...new Set(parts.flatMap((part) => part.texts))],
  };
}
