import { isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { yamlPart } from './yaml-part.ts';

/** New words for a stretch of a file's text, in UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface PlainValue {
  readonly start: number;
  readonly end: number;
}

/** The plain values of a YAML text that stand on one line, with offsets in the file. */
function plainValues(text: string, start: number, end: number): readonly PlainValue[] {
  const values: PlainValue[] = [];
  visit(parseDocument(text.slice(start, end), { logLevel: 'silent' }), {
    Scalar(_, node: Scalar) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const [from, to] = node.range;
      if (to > from && !/[\r\n]/.test(text.slice(start + from, start + to)))
        values.push({ start: start + from, end: start + to });
    },
  });
  return values;
}

function readsAs(written: string): unknown {
  const document = parseDocument(`a: ${written}\n`, { logLevel: 'silent' });
  const value = document.errors.length === 0 ? document.get('a', true) : undefined;
  return isScalar(value) ? value.value : undefined;
}

function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/**
 * Edits of a file that leave its YAML values what they are: where the new words of a plain value would read as a list, a
 * number, a link to another value or nothing at all, the whole value is written between quotation marks.
 */
export function requoted(path: string, text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const part = yamlPart(path, text);
  if (part === undefined || !edits.some(({ start }) => start >= part.start && start < part.end)) return edits;
  const result: TextEdit[] = [];
  const waiting = [...edits];
  for (const value of plainValues(text, part.start, part.end)) {
    const inside = waiting.filter(({ start, end }) => start >= value.start && end <= value.end);
    if (inside.length === 0) continue;
    let written = '';
    let position = value.start;
    for (const edit of inside) {
      written += text.slice(position, edit.start) + edit.text;
      position = edit.end;
      waiting.splice(waiting.indexOf(edit), 1);
    }
    written = (written + text.slice(position, value.end)).trim();
    const before = text.slice(value.start, value.end);
    const isFlowSign = /[,[\]{}]/.test(written) && !/[,[\]{}]/.test(before);
    const isSame = readsAs(written) === written && !isFlowSign;
    const wasString = typeof readsAs(before) === 'string';
    result.push({
      start: value.start,
      end: value.end,
      text: isSame || !wasString ? written : quoted(written),
    });
  }
  return [...result, ...waiting].sort((a, b) => a.start - b.start);
}
