import type { Segment } from '../text/mapped-text.ts';

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Characters that an escape takes up, from its backslash on. */
const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Pairs each character of a scalar's value with its place in the file by walking both at once.
 * `start` and `end` are file offsets of the scalar with its quotes or block header.
 * Returns undefined when the two cannot be paired; the caller then points at the whole scalar.
 */
export function scalarSegments(
  text: string,
  start: number,
  end: number,
  value: string,
  style: Style,
): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let open: { value: number; source: number; length: number } | undefined;
  const close = () => {
    if (open) segments.push(open);
    open = undefined;
  };
  const same = (at: number, source: number) => {
    if (open && open.source + open.length === source) open.length += 1;
    else {
      close();
      open = { value: at, source, length: 1 };
    }
  };
  const replaced = (at: number, length: number, source: number, sourceLength: number) => {
    close();
    segments.push({ value: at, source, length, sourceLength });
  };

  const block = style === 'literal' || style === 'folded';
  let source = start;
  let indent = 0;
  if (block) {
    const headerEnd = text.indexOf('\n', start);
    if (headerEnd === -1 || headerEnd >= end) return value === '' ? [] : undefined;
    const explicit = /[1-9]/.exec(text.slice(start, headerEnd));
    source = headerEnd + 1;
    indent = explicit ? -1 : 0;
    const firstLine = /^( *)[^ \r\n]/m.exec(text.slice(source, end));
    if (!explicit) indent = firstLine?.[1]?.length ?? 0;
    else {
      // An explicit indentation counts from the parent, so the file shows it: the value's first line starts where its text does.
      const wanted = value.split('\n').find((line) => line.trim() !== '') ?? '';
      const line =
        text
          .slice(source, end)
          .split('\n')
          .find((candidate) => candidate.trim() !== '') ?? '';
      indent = line.replace(/\r$/, '').length - wanted.length;
    }
    source = skipIndent(text, source, end, indent);
  } else if (style !== 'plain') {
    source += 1;
  }

  let at = 0;
  while (at < value.length) {
    if (source >= end && !(block && value.charAt(at) === '\n')) return undefined;
    const character = text.charAt(source);
    const wanted = value.charAt(at);
    if (character === '\r' && text.charAt(source + 1) === '\n') {
      source += 1;
      continue;
    }
    if (!block && (character === ' ' || character === '\t')) {
      // Blanks before a line end vanish in flow scalars.
      let blank = source;
      while (text.charAt(blank) === ' ' || text.charAt(blank) === '\t') blank += 1;
      const next = text.charAt(blank);
      if (next === '\n' || next === '\r') {
        source = blank;
        continue;
      }
    }
    if (character === '\n') {
      const lineEnd = source;
      if (style === 'literal') {
        if (wanted !== '\n') return undefined;
        source = skipIndent(text, source + 1, end, indent);
        replaced(at, 1, lineEnd, Math.max(1, source - lineEnd));
        at += 1;
        continue;
      }
      let lineEnds = 0;
      while (
        source < end &&
        (text.charAt(source) === '\n' || text.charAt(source) === '\r' || isBlankLine(text, source, end))
      ) {
        if (text.charAt(source) === '\n') lineEnds += 1;
        source += 1;
      }
      source = block ? skipIndent(text, source, end, indent) : skipBlanks(text, source, end);
      let produced = 0;
      if (wanted === ' ' && lineEnds === 1) produced = 1;
      else while (value.charAt(at + produced) === '\n' && produced < lineEnds) produced += 1;
      if (produced === 0) {
        if (style === 'double' && text.charAt(lineEnd - 1) === '\\') continue;
        return undefined;
      }
      replaced(at, produced, lineEnd, Math.max(1, source - lineEnd));
      at += produced;
      continue;
    }
    if (style === 'single' && character === "'" && text.charAt(source + 1) === "'") {
      if (wanted !== "'") return undefined;
      replaced(at, 1, source, 2);
      at += 1;
      source += 2;
      continue;
    }
    if (style === 'double' && character === '\\') {
      const name = text.charAt(source + 1);
      if (name === '\n' || name === '\r') {
        source += 1;
        if (text.charAt(source) === '\r') source += 1;
        source = skipBlanks(text, source + 1, end);
        continue;
      }
      const length = escapeLengths[name] ?? 2;
      const produced = name === 'U' ? String.fromCodePoint(value.codePointAt(at) ?? 32).length : 1;
      replaced(at, produced, source, length);
      at += produced;
      source += length;
      continue;
    }
    if (character !== wanted) return undefined;
    same(at, source);
    at += 1;
    source += 1;
  }
  close();
  return segments;
}

function isBlankLine(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at < end && (text.charAt(at) === '\n' || text.charAt(at) === '\r') && at > from;
}

function skipIndent(text: string, from: number, end: number, indent: number): number {
  let at = from;
  while (at < end && at - from < indent && text.charAt(at) === ' ') at += 1;
  return at;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at;
}
