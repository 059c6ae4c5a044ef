/** Far more than any message has, and far less than the Markdown parser's recursion and patience take. */
const limits = {
  /** Quotes and lists inside each other on one line. */
  depth: 20,
  /** Blanks that a line begins with. */
  indentation: 200,
  /** Lines of quotes in one text. */
  quotes: 200,
  /** Signs of emphasis, links, code, placeholders and tags between two blank lines. */
  marks: 2000,
  /** One run of stars, underscores or backticks that a word follows. */
  run: 50,
};

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const CONTAINER = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
const MARK = /\*+|_+|`+|\[|<|\{\{/g;

/**
 * The UTF-16 offset of the line where a Markdown text is so tangled that reading it as Markdown would take for ever or
 * overflow the stack; undefined when it nowhere is. Counted line by line on the text as it stands, in time that grows
 * with the text alone.
 */
export function tangledAt(text: string): number | undefined {
  let marks = 0;
  let quotes = 0;
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = text.slice(start, end);
    const indentation = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indentation === line.trimEnd().length) marks = 0;
    else {
      const lead = CONTAINERS.exec(line)?.[0] ?? '';
      const depth = lead.match(CONTAINER)?.length ?? 0;
      if (lead.trimStart().startsWith('>')) quotes += 1;
      if (indentation > limits.indentation || depth > limits.depth || quotes > limits.quotes) return start;
      for (const { 0: run, index } of line.matchAll(MARK)) {
        marks += 1;
        const opens = run.charAt(0) === '`' || /\S/.test(line.charAt(index + run.length));
        if (marks > limits.marks || (opens && run.length > limits.run)) return start;
      }
    }
    start = end + 1;
  }
  return undefined;
}
