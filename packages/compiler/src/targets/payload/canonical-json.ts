/**
 * JSON with sorted keys, two spaces and a line end: the same bytes for the same data. Keys that are undefined are left
 * out. Uses a stack of its own: depth is the author's to choose.
 */
export function canonicalJson(value: unknown): string {
  const out: string[] = [];
  const stack: (string | { readonly value: unknown; readonly indent: string })[] = [{ value, indent: '' }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      out.push(next);
      continue;
    }
    const { value: current, indent } = next;
    if (typeof current !== 'object' || current === null) {
      out.push(JSON.stringify(current) ?? 'null');
      continue;
    }
    const inner = `${indent}  `;
    const isList = Array.isArray(current);
    const entries = Object.entries(current)
      .filter(([, part]) => isList || part !== undefined)
      .sort(isList ? () => 0 : ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (entries.length === 0) {
      out.push(isList ? '[]' : '{}');
      continue;
    }
    out.push(isList ? '[' : '{');
    const parts: typeof stack = [];
    entries.forEach(([key, part], index) => {
      parts.push(`${index === 0 ? '' : ','}\n${inner}${isList ? '' : `${JSON.stringify(key)}: `}`);
      parts.push({ value: part, indent: inner });
    });
    parts.push(`\n${indent}${isList ? ']' : '}'}`);
    for (let index = parts.length - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part !== undefined) stack.push(part);
    }
  }
  return `${out.join('')}\n`;
}
