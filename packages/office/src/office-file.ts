import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml.ts';

/** An XML part over this is made to break programs. Bytes. */
const largestPart = 60_000_000;

/** The XML parts of an office file by name. Undefined when the archive is damaged. */
export class OfficeFile {
  readonly #parts: Readonly<Record<string, Uint8Array>>;

  private constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
  }

  static open(bytes: Uint8Array): OfficeFile | undefined {
    try {
      return new OfficeFile(
        unzipSync(bytes, {
          filter: ({ name, originalSize }) => /\.(?:xml|rels)$/i.test(name) && originalSize <= largestPart,
        }),
      );
    } catch {
      return undefined;
    }
  }

  get names(): readonly string[] {
    return Object.keys(this.#parts);
  }

  text(name: string): string | undefined {
    const part = this.#parts[name];
    return part && strFromU8(part);
  }

  xml(name: string): XmlElement | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : parseXml(text);
  }
}
