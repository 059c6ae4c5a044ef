import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameSubject } from './same-subject.ts';

const locked = 'Boka av senast 24 timmar innan. Du betalar annars en avgift. Anmäl dig i receptionen.';

describe('a local text about what a locked one says', () => {
  it.each([
    ['Du behöver inte avboka.', 'Boka av senast 24 timmar innan.'],
    ['Vi tar ingen avgift.', 'Du betalar annars en avgift.'],
    ['Du behöver inte anmäla dig.', 'Anmäl dig i receptionen.'],
    ['Besöket kostar 200 kronor.', 'Du betalar annars en avgift.'],
    ['Välkommen in.\nVi tar ingen avgift.', 'Du betalar annars en avgift.'],
    ['Boka gärna av i god tid.', undefined],
    ['Parkera inte på gården.', undefined],
    ['Vi finns på våning 3.', undefined],
    ['Tiderna i tidningen är inte våra.', undefined],
    ['Boka av senast 24 timmar innan.', undefined],
  ])('%s: asked about %s', (added, expected) => {
    const found = sameSubject(added, locked);
    expect(found && locked.slice(found.fixed.start, found.fixed.end)).toBe(expected);
    if (found) expect(added.slice(found.added.start, found.added.end)).toBe(added.split('\n').at(-1));
  });

  it('always points inside both texts', () => {
    const words = fc.constantFrom('avboka', 'inte', 'tid', '3', 'kostar', 'du', '.', '\n', 'Anmäl', '  ');
    const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, texts, (added, fixed) => {
        const found = sameSubject(added, fixed);
        if (!found) return;
        for (const [span, text] of [
          [found.added, added],
          [found.fixed, fixed],
        ] as const) {
          const sentence = text.slice(span.start, span.end);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
        }
      }),
    );
  });
});
