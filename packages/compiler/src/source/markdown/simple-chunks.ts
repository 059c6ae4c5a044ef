/** A stretch of Markdown between blank lines; `markdown` means that only the Markdown parser can tell what it is. */
export interface Chunk {
  readonly type: 'heading' | 'paragraph' | 'list' | 'markdown';
  /** UTF-16 offsets in the text; a simple chunk ends before its line end. */
  readonly start: number;
  readonly end: number;
}

/** Starts with a letter, figure or quotation mark, and holds no sign that Markdown gives a meaning; placeholders stand whole. */
const words =
  /^[\p{L}\p{N}"”“'’(…–](?:[^*_`[\]<>&\\|~{}\t\n\r]|\{\{(?:fields|values|links|unit|settings)\.[A-Za-z][A-Za-z0-9]*\}\}(?!\}))*$/u;
const orderedItem = /^\d{1,9}[.)](?:\s|$)/;
const boxEdge = /^:{3,}/;
/** What may span blank lines or reach from one paragraph to another. */
const farReaching = /[<`]|~~~|\]:/;

function isPlainLine(line: string): boolean {
  return words.test(line) && !line.endsWith(' ') && !orderedItem.test(line) && !/^[=-]+\s*$/.test(line);
}

/** A heading of the two levels that a text has, without signs after its words. */
const headingMarks = /^#{1,2} (?=\S)/;

function isPlainHeading(line: string): boolean {
  const words = line.replace(headingMarks, '');
  return words.length < line.length && isPlainLine(words) && !words.endsWith('#');
}

function typeOf(lines: readonly string[]): Chunk['type'] {
  if (lines.length === 1 && isPlainHeading(lines[0] ?? '')) return 'heading';
  if (lines.every(isPlainLine)) return 'paragraph';
  return lines.every((line) => line.startsWith('- ') && isPlainLine(line.slice(2))) ? 'list' : 'markdown';
}

/** A list goes on over a blank line to what is indented or a list too, so neither is simple by itself. */
function holdsList(text: string): boolean {
  return /^(?:[ \t]|[-*+][ \t])/m.test(text);
}

/**
 * Cuts Markdown at its blank lines and tells the chunks that are plainly a heading, a paragraph or a bullet list: most of what a
 * message holds, and far quicker to read so than through a Markdown parser. Neighbours that are not are given as one.
 */
export function simpleChunks(text: string): readonly Chunk[] {
  if (farReaching.test(text)) return [{ type: 'markdown', start: 0, end: text.length }];
  const found: { type: Chunk['type']; start: number; end: number }[] = [];
  let inBox = false;
  for (const match of text.matchAll(/(?:[^\n]*[^\s][^\n]*(?:\n|$))+/g)) {
    const end = match.index + match[0].replace(/[\r\n]+$/, '').length;
    const lines = text.slice(match.index, end).split(/\r?\n/);
    const edges = lines.filter((line) => boxEdge.test(line));
    found.push({ type: inBox || edges.length > 0 ? 'markdown' : typeOf(lines), start: match.index, end });
    for (const edge of edges) inBox = /[^:\s]/.test(edge);
  }
  const chunks: Chunk[] = [];
  found.forEach((chunk, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const touchesList =
      (before !== undefined && holdsList(text.slice(before.start, before.end))) ||
      (after !== undefined && holdsList(text.slice(after.start, after.end)));
    const type = chunk.type === 'list' && touchesList ? 'markdown' : chunk.type;
    const last = chunks.at(-1);
    // Blank lines at its end belong to what an unclosed box holds.
    const end = type === 'markdown' ? (after?.start ?? text.length) : chunk.end;
    if (type === 'markdown' && last?.type === 'markdown') chunks[chunks.length - 1] = { ...last, end };
    else chunks.push({ type, start: chunk.start, end });
  });
  return chunks;
}
