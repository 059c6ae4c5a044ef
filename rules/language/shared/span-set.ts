import type { Span } from '@klarmall/swedish';

/** Stretches of a text that are spoken for. Short stretches only: every character is remembered. */
export class SpanSet {
  readonly #taken = new Set<number>();

  add(span: Span): void {
    for (let at = span.start; at < span.end; at += 1) this.#taken.add(at);
  }

  /** Whether the stretch shares a character with one that was added. */
  has(span: Span): boolean {
    for (let at = span.start; at < span.end; at += 1) if (this.#taken.has(at)) return true;
    return false;
  }
}
