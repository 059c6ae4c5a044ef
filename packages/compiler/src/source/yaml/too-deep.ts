/** Far more than any template has, and far less than the YAML library's recursion takes. */
const flowLimit = 500;
const blockLimit = 1000;

/**
 * The UTF-16 offset where a YAML text nests deeper than can be read safely; undefined when it nowhere does. The YAML
 * library reads recursively and trusts that an overflowing stack can be caught, but where the stack ends inside a
 * regular expression the whole process ends. Counted on the text as it stands: brackets that are open, and the blanks
 * and signs that a line begins with, since each level of a block takes at least one of them.
 */
export function tooDeepAt(text: string): number | undefined {
  let open = 0;
  let lead = 0;
  let leading = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x0a) {
      lead = 0;
      leading = true;
      continue;
    }
    if (leading) {
      // Blank, dash, question mark, colon.
      leading = sign === 0x20 || sign === 0x2d || sign === 0x3f || sign === 0x3a;
      if (leading) lead += 1;
      if (lead > blockLimit) return at;
    }
    if (sign === 0x5b || sign === 0x7b) open += 1;
    else if ((sign === 0x5d || sign === 0x7d) && open > 0) open -= 1;
    if (open > flowLimit) return at;
  }
  return undefined;
}
