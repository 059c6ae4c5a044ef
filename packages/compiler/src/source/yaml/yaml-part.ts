/** Where a source holds YAML: the whole of a `.yaml` file, the front matter of a Markdown file. UTF-16 offsets. */
export function yamlPart(
  path: string,
  text: string,
): { readonly start: number; readonly end: number } | undefined {
  if (/\.ya?ml$/.test(path)) return { start: 0, end: text.length };
  const fence = /^---[ \t]*\r?\n/.exec(text);
  if (!fence) return undefined;
  const start = fence[0].length;
  const end = /^---[ \t]*$/m.exec(text.slice(start).replaceAll('\r', ' '));
  return end ? { start, end: start + end.index } : undefined;
}
