import type { SourceFile } from '@klarmall/model';
import { parseSource } from './parse-source.ts';
import type { ParsedTemplate } from './parsed-source.ts';

/**
 * A template's file that has been read before, byte by byte the same: it is read again when more is asked for than
 * that it is there.
 */
export function knownTemplate(file: SourceFile, id: string): ParsedTemplate {
  let parsed: ParsedTemplate | undefined;
  const whole = (): ParsedTemplate => {
    if (parsed) return parsed;
    const { value: read } = parseSource(file, 'template', id);
    if (read.type !== 'template') throw new Error(`${file.path} was a template and is none`);
    parsed = read;
    return read;
  };
  return {
    type: 'template',
    id,
    file,
    get scope() {
      return whole().scope;
    },
    get places() {
      return whole().places;
    },
    get refused() {
      return whole().refused;
    },
    get texts() {
      return whole().texts;
    },
    get source() {
      return whole().source;
    },
    get snippets() {
      return whole().snippets;
    },
  };
}
