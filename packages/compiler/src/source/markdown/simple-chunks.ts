/** A stretch of Markdown between blank lines that is plainly one block; it ends before its line end. */
export interface SimpleChunk {
  readonly type: 'paragraph' | 'heading' | 'list' | 'facts';
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of Markdown; `markdown` means that only the Markdown parser can tell what it is. */
export type Chunk = SimpleChunk | { readonly type: 'markdown'; readonly start: number; readonly end: number };

const placeholder = String.raw`\{\{(?:fields|values|links|unit|settings)\.[A-Za-z][A-Za-z0-9]*\}\}(?!\})`;
/** No sign that Markdown gives a meaning; placeholders stand whole. */
const plain = String.raw`(?:[^*_\x60[\]<>&\\|~{}\t\n\r]|${placeholder})`;
/** Bold between blanks or punctuation outside and anything but blanks inside, so that every reading of Markdown agrees. */
const bold = String.raw`(?<![^ ])\*\*(?!\s)${plain}+(?<!\s)\*\*(?![^ .,:;!?])`;
const link = String.raw`(?<!!)\[(?!\s)${plain}+(?<!\s)\]\((?:(?:https?:\/\/|mailto:|tel:)[\w./?=#%+,:;@-]+|\{\{links\.[A-Za-z][A-Za-z0-9]*\}\})\)`;
/** Starts with a letter, figure, quotation mark, bold or link. */
const plainLine = new RegExp(
  String.raw`^(?:[\p{L}\p{N}"”“'’(…–]|${bold}|${link})(?:${plain}|${bold}|${link})*$`,
  'u',
);
/** What a simple chunk holds beside words. */
export const plainParts =
  /\*\*(?<bold>[^*]+)\*\*|\[(?<text>[^\]]+)\]\((?<address>[^)]+)\)|(?<placeholder>\{\{[^{}]*\}\})/g;

const orderedItem = /^\d{1,9}[.)](?:\s|$)/;
const boxEdge = /^:{3,}/;
/** What may span blank lines or reach from one paragraph to another. */
const farReaching = /[<`]|~~~|\]:/;

function isPlainLine(line: string): boolean {
  return plainLine.test(line) && !line.endsWith(' ') && !orderedItem.test(line) && !/^[=-]+\s*$/.test(line);
}

const isPlainItem = (line: string) => line.startsWith('- ') && isPlainLine(line.slice(2));

function typeOf(lines: readonly string[]): Chunk['type'] {
  const [first = '', second] = lines;
  const mark = /^##? /.exec(first)?.[0];
  if (second === undefined && mark !== undefined)
    return isPlainLine(first.slice(mark.length)) && !first.endsWith('#') ? 'heading' : 'markdown';
  if (lines.every(isPlainLine)) return 'paragraph';
  if (lines.every(isPlainItem)) return 'list';
  const boxed = first === ':::facts' && lines.at(-1) === ':::' && lines.length > 2;
  return boxed && lines.slice(1, -1).every(isPlainItem) ? 'facts' : 'markdown';
}

/** A list goes on over a blank line to what is indented or a list too, so neither is simple by itself. */
function holdsList(text: string): boolean {
  return /^(?:[ \t]|[-*+](?:\s|$))/m.test(text);
}

/** Lines that follow each other with no blank line between: from the first's start to the last's end. */
function linesTogether(text: string): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let follows = false;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const next = found === -1 ? text.length : found + 1;
    const line = text.slice(start, next);
    const end = start + line.replace(/\r?\n$/, '').length;
    const last = runs.at(-1);
    const isBlank = /^[ \t\r\n]*$/.test(line);
    if (!isBlank && follows && last) last.end = end;
    else if (!isBlank) runs.push({ start, end });
    follows = !isBlank;
    start = next;
  }
  return runs;
}

/**
 * Cuts Markdown at its blank lines and tells the chunks that are plainly a paragraph, heading, bullet list or box of
 * facts: most of what a message holds, and far quicker to read so than through a Markdown parser. Neighbours that are
 * not are given as one.
 */
export function simpleChunks(text: string): readonly Chunk[] {
  if (farReaching.test(text)) return [{ type: 'markdown', start: 0, end: text.length }];
  const found: { type: Chunk['type']; start: number; end: number }[] = [];
  let inBox = false;
  for (const { start, end } of linesTogether(text)) {
    const lines = text.slice(start, end).split(/\r?\n/);
    const edges = lines.filter((line) => boxEdge.test(line));
    const type = inBox ? 'markdown' : typeOf(lines);
    found.push({ type: edges.length > 0 && type !== 'facts' ? 'markdown' : type, start, end });
    for (const edge of edges) inBox = /[^:\s]/.test(edge);
  }
  const chunks: Chunk[] = [];
  found.forEach((chunk, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const touchesList = [before, after].some(
      (other) => other && other.type !== 'facts' && holdsList(text.slice(other.start, other.end)),
    );
    const type = chunk.type === 'list' && touchesList ? 'markdown' : chunk.type;
    const last = chunks.at(-1);
    // Blank lines at its end belong to what an unclosed box holds.
    const end = type === 'markdown' ? (after?.start ?? text.length) : chunk.end;
    if (type === 'markdown' && last?.type === 'markdown') chunks[chunks.length - 1] = { ...last, end };
    else chunks.push({ type, start: chunk.start, end });
  });
  return chunks;
}
