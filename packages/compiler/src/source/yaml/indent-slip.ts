/** A line whose indentation fits none of the levels above it. */
interface IndentSlip {
  readonly message: 'indentLittle' | 'indentMuch';
  /** UTF-16 offsets in the YAML text. */
  readonly start: number;
  readonly end: number;
  /** Columns, from 1: where it starts, and where the line above does. */
  readonly column: number;
  readonly above: number;
}

interface Line {
  /** UTF-16 offset of its first character that is no blank. */
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

const keyForm = /^(?:- +)?[\p{L}\d_-]+:(?: |$)/u;

function lineAt(text: string, offset: number): Line {
  // A search backwards from before the text would look at its first character.
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', from);
  const end = next === -1 ? text.length : next;
  const written = text.slice(from, end).trimEnd();
  const indent = /^ */.exec(written)?.[0].length ?? 0;
  return { start: from + indent, end: from + written.length, indent, text: written.slice(indent) };
}

/** The nearest line above that says something. */
function above(text: string, line: Line): Line | undefined {
  for (let at = line.start - line.indent - 1; at >= 0; ) {
    const candidate = lineAt(text, at);
    if (candidate.text !== '' && !candidate.text.startsWith('#')) return candidate;
    at = candidate.start - candidate.indent - 1;
  }
  return undefined;
}

/** Columns that a line may start in after `line`: its own, those around it, and where the key after a dash stands. */
function levels(text: string, line: Line): ReadonlySet<number> {
  const open = new Set<number>();
  let lowest = Number.POSITIVE_INFINITY;
  for (let at: Line | undefined = line; at && lowest > 0; at = above(text, at)) {
    if (at.indent < lowest || (at.indent === lowest && at.text.startsWith('- '))) {
      const dash = /^(?:- +)+/.exec(at.text)?.[0].length ?? 0;
      if (dash > 0 && at.indent + dash <= lowest) open.add(at.indent + dash);
      open.add(at.indent);
      lowest = Math.min(lowest, at.indent);
    }
  }
  return open;
}

function slipOf(text: string, line: Line): IndentSlip | undefined {
  const before = above(text, line);
  if (!before || line.text === '' || levels(text, before).has(line.indent)) return undefined;
  const dash = /^(?:- +)+/.exec(before.text)?.[0].length ?? 0;
  const level = before.indent + dash;
  return {
    message: line.indent < level ? 'indentLittle' : 'indentMuch',
    start: line.start,
    end: line.end,
    column: line.indent + 1,
    above: level + 1,
  };
}

/**
 * Whether the YAML library stumbled at `offset` because a line starts in the wrong column. It tells of a quotation mark
 * that is missing, or of a colon in the value above.
 */
export function indentSlip(text: string, offset: number): IndentSlip | undefined {
  const line = lineAt(text, offset);
  const slip = slipOf(text, line);
  if (slip) return slip;
  // A key indented under a value that stands on the line above is read as more of that value.
  if (line.text.slice(Math.max(0, offset - line.start)).includes(': ') || line.end >= text.length)
    return undefined;
  const next = lineAt(text, line.end + 1);
  return keyForm.test(next.text) && next.indent > line.indent ? slipOf(text, next) : undefined;
}
