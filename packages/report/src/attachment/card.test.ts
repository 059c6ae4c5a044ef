import type { Finding, FindingDefinition } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { cardText } from './card.ts';
import type { ReportedAttachment } from './input.ts';
import { attachmentView } from './view.ts';

const said = { sv: 'Taggar saknas', en: 'No tags' };

function definition(id: string, changes: Partial<FindingDefinition>): FindingDefinition {
  return {
    id,
    title: said,
    why: said,
    action: { sv: 'Exportera om filen.', en: 'Export again.' },
    severity: 'error',
    certainty: 'certain',
    exceptable: true,
    tags: [],
    basis: [],
    messages: { found: { sv: 'Filen saknar taggar', en: 'The file has no tags' } },
    ...changes,
  };
}

const catalogue = new Map(
  [definition('attachment/tags', {}), definition('attachment/secret', { barsText: true })].map((entry) => [
    entry.id,
    entry,
  ]),
);

/** What the card of a letter offers whose gate has found these, with its label. */
function offered(
  findings: readonly Partial<Finding>[],
  changes: Partial<ReportedAttachment> = {},
  paragraphs = ['Kom i tid.', 'Ta med legitimation.'],
) {
  const all = findings.map(
    (finding): Finding => ({
      ...{ rule: 'attachment/tags', message: 'found', data: {}, severity: 'error', certainty: 'certain' },
      fingerprint: '',
      document: { file: 'brev.pdf' },
      ...finding,
    }),
  );
  const isStopped = all.some(({ certainty }) => certainty === 'certain');
  const report: ReportedAttachment = {
    file: 'brev.pdf',
    sha256: '',
    class: 'born-digital',
    verdict: isStopped ? 'stop' : 'pass',
    needsReview: all.some(({ certainty }) => certainty === 'review'),
    findings: all,
    conformance: null,
    facts: { kind: 'pdf', bytes: 1 },
    structure: [],
    ...changes,
  };
  return cardText(report, paragraphs, { files: [report], catalogue, language: 'sv' });
}

it.each([
  ['empty', 'tom fil'],
  ['ole', 'äldre Office-fil'],
  ['docx', 'docx'],
])('a file of the kind %s is told to be: %s', (kind, said) => {
  const file: ReportedAttachment = {
    file: 'brev',
    sha256: '',
    class: null,
    verdict: 'stop',
    needsReview: false,
    findings: [],
    conformance: null,
    facts: { kind, bytes: 1 },
    structure: [],
  };
  const { facts } = attachmentView(file, { files: [file], catalogue, language: 'sv' });
  expect(facts).toContainEqual(['Filtyp', said]);
});

describe('whoever sends a file that cannot go as it is', () => {
  it('gets its text for a message', () => {
    expect(offered([{}])).toEqual({
      label: 'Gör om texten till meddelande',
      text: 'Kom i tid.\n\nTa med legitimation.',
    });
    // What a person is to look at does not bar the text.
    expect(offered([{}, { rule: 'attachment/secret', certainty: 'review' }])?.text).toContain('Kom i tid.');
  });

  it.each<[string, Parameters<typeof offered>]>([
    ['a rule bars the text', [[{}, { rule: 'attachment/secret' }]]],
    ['it is a picture of text', [[{}], { class: 'image-only' }]],
    ['it is no PDF', [[{}], { facts: { kind: 'docx', bytes: 1 } }]],
    ['it has no words', [[{}], {}, [' ', '']]],
  ])('gets a letter to whoever made it where %s', (_, asked) => {
    const card = offered(...asked);
    expect(card?.label).toBe('Be om en tillgänglig fil');
    expect(card?.text).toContain('brev.pdf');
    expect(card?.text).toContain('- Filen saknar taggar');
    expect(card?.text).not.toContain('Kom i tid.');
  });

  it('gets questions for whoever made it where a person is to look, and nothing where there is nothing', () => {
    expect(offered([{ certainty: 'review' }])?.label).toBe('Fråga den som gjorde filen');
    expect(offered([])).toBeUndefined();
  });
});
