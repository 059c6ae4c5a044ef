import type { Place, Prose, ProseContext, ProseLink, ProseSpan, TextRole } from '@klarmall/model';
import { readingForm } from '@klarmall/swedish';

/** What a plain text needs to be judged as prose; everything but the text has a default. */
export interface PlainProse {
  readonly text: string;
  readonly file?: string;
  readonly role?: TextRole;
  readonly reader?: Prose['reader'];
  readonly language?: string;
  readonly context?: Partial<ProseContext>;
  readonly links?: readonly ProseLink[];
  readonly strong?: readonly ProseSpan[];
  readonly previous?: Prose;
}

function placeIn(file: string, text: string, start: number, end: number): Place {
  const point = (offset: number): Place['start'] => {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
  };
  return { file, start: point(start), end: point(end) };
}

/** One paragraph that stands in no template: its places are those of its own text. */
export function plainProse(input: PlainProse): Prose {
  const written = input.text;
  const { text, toWritten } = readingForm(written);
  const file = input.file ?? 'text';
  return {
    role: input.role ?? 'paragraph',
    reader: input.reader ?? 'citizen',
    text,
    written,
    language: input.language ?? 'sv',
    context: { allowedWords: new Set<string>(), ...input.context },
    part: 'text',
    links: input.links ?? [],
    strong: input.strong ?? [],
    placeholders: [],
    ...(input.previous === undefined ? {} : { previous: input.previous }),
    usedIn: [],
    locked: false,
    place: (start, end) => {
      const span = toWritten(start, end);
      return placeIn(file, written, span.start, span.end);
    },
    placeOfWritten: (start, end) => placeIn(file, written, start, end),
    isVerbatim: () => true,
  };
}
