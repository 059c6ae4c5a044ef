import type { MarkupInline, Outcome, UnjudgedFinding } from '@klarmall/model';
import { found } from './found.ts';
import { asPlaceholder, readMustache } from './markdown/placeholder.ts';
import { placeholderProblem } from './markdown/placeholder-problem.ts';
import { textPieces } from './markdown/text-pieces.ts';
import type { MappedText } from './text/mapped-text.ts';

/**
 * Reads a text of words and placeholders, without Markdown (a name, a question, an option). Its line ends become spaces
 * unless `keepsLines`: staff read an instruction line by line.
 */
export function parseLine(text: MappedText, keepsLines = false): Outcome<readonly MarkupInline[]> {
  const inlines: MarkupInline[] = [];
  const findings: UnjudgedFinding[] = [];
  const value = text.value.trimEnd();
  let from = 0;
  for (const match of value.matchAll(/\{\{\{?[^\n{}]*\}\}\}?/g)) {
    inlines.push(...textPieces(text, from, match.index, undefined, keepsLines));
    const end = match.index + match[0].length;
    const place = text.place(match.index, end);
    const mustache = readMustache(match[0]);
    const placeholder = asPlaceholder(mustache, place);
    if (placeholder) inlines.push(placeholder);
    else if (mustache.type === 'problem') findings.push(placeholderProblem(mustache, place));
    else if (mustache.type === 'include')
      findings.push(found('source/placeholder-form', 'includeInLine', place, { text: match[0] }));
    else findings.push(found('source/condition-form', 'inLine', place, { text: match[0] }));
    from = end;
  }
  const rest = value.slice(from);
  const unclosed = rest.indexOf('{{');
  if (unclosed !== -1)
    findings.push(found('source/placeholder-form', 'unclosed', text.place(from + unclosed, value.length)));
  inlines.push(...textPieces(text, from, value.length, undefined, keepsLines));
  // Without the room that a list keeps to grow: a library has tens of thousands.
  return { value: inlines.slice(), findings };
}
