import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate, Prose } from '@klarmall/model';
import { sameSubject } from '@klarmall/swedish';
import { ownBasis } from '../../support/basis.ts';

/** A citizen's texts in the snippets that are locked by another template, and in those that this one wrote itself. */
function textsOf(template: LinkedTemplate): {
  readonly locked: readonly Prose[];
  readonly own: readonly Prose[];
} {
  const lockedParts = new Set(
    template.snippets
      .filter(({ locked, origin }) => locked && origin !== template.id)
      .map(({ id }) => `snippets/${id}`),
  );
  const ownParts = new Set(
    template.snippets.filter(({ origin }) => origin === template.id).map(({ id }) => `snippets/${id}`),
  );
  // A title or a heading is no sentence of its own.
  const texts = template.prose.filter(
    ({ reader, role }) => reader === 'citizen' && role !== 'heading' && role !== 'snippetTitle',
  );
  return {
    locked: texts.filter(({ part }) => lockedParts.has(part)),
    own: texts.filter(({ part }) => ownParts.has(part)),
  };
}

export default defineRule({
  id: 'structure/local-addition',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: {
    sv: 'Lokal text om samma sak som en låst text',
    en: 'A local text about the same as a locked one',
  },
  why: {
    sv: 'Säger texterna emot varandra vet invånaren inte vad som gäller.',
    en: 'If the texts contradict each other, the citizen cannot tell what holds.',
  },
  action: {
    sv: 'Läs de två meningarna tillsammans. Ta bort den lokala om den säger emot.',
    en: 'Read the two sentences together. Remove the local one if it contradicts.',
  },
  tags: ['klarmall'],
  basis: [ownBasis],
  messages: {
    sameSubject: {
      sv: 'Lokalt står det ”{local}” Låst står det ”{locked}”',
      en: 'The local text says ”{local}” The locked text says ”{locked}”',
    },
  },
  check(template, { report }) {
    const { locked, own } = textsOf(template);
    for (const prose of own) {
      for (const other of locked) {
        const found = sameSubject(prose.text, other.text);
        if (!found) continue;
        const { added, fixed } = found;
        report({
          message: 'sameSubject',
          data: {
            local: prose.text.slice(added.start, added.end),
            locked: other.text.slice(fixed.start, fixed.end),
          },
          place: prose.place(added.start, added.end),
          part: prose.part,
          related: [{ place: other.place(fixed.start, fixed.end), message: 'sameSubject' }],
        });
        break;
      }
    }
  },
});
