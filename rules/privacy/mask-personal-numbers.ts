import { findPersonalNumbers } from '@klarmall/swedish';

/** The text with the last four characters of every personal number hidden; nothing else moves. */
export function maskPersonalNumbers(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end, masked: hidden } of findPersonalNumbers(text)) {
    masked += text.slice(from, start) + hidden;
    from = end;
  }
  return masked + text.slice(from);
}
