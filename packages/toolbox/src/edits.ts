import type { ShownEdit } from './core/messages.ts';

/** A text as it would be with edits made; they never overlap. */
export function withEdits(text: string, edits: readonly ShownEdit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: words } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}
