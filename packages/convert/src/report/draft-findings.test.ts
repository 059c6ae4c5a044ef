import type { Finding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { draftFindings } from './draft-findings.ts';

const text = 'title: Kallelse\nbody: Vi erbjuder dej en tid.\n';

function findingOn(severity: Finding['severity'], ...edits: readonly (readonly [string, string])[]): Finding {
  const placeOf = (words: string) => {
    const offset = text.indexOf(words);
    const line = text.slice(0, offset).split('\n').length;
    return {
      file: 'a.yaml',
      start: { line, column: 1, offset },
      end: { line, column: 1, offset: offset + words.length },
    };
  };
  const [[words] = ['title', '']] = edits;
  return {
    ...{ rule: 'language/x', message: 'm', severity, certainty: 'certain', place: placeOf(words), data: {} },
    fixes: [{ title: 'x', edits: edits.map(([from, to]) => ({ place: placeOf(from), text: to })) }],
  } as unknown as Finding;
}

const draftOf = (finding: Finding) =>
  draftFindings(
    [finding],
    () => text,
    () => ({ message: 'Något är fel.', action: '' }),
  )[0];

describe('what a check says of a draft', () => {
  it('has the line before and after every edit on it', () => {
    expect(draftOf(findingOn('warning', ['erbjuder', 'ger'], ['dej', 'dig']))).toMatchObject({
      ...{ rule: 'language/x', level: 'advice', line: 2, message: 'Något är fel.' },
      proposal: { before: 'body: Vi erbjuder dej en tid.', after: 'body: Vi ger dig en tid.' },
    });
  });

  it('has no proposal where a fix is on several lines', () => {
    const draft = draftOf(findingOn('error', ['Kallelse', 'Tid'], ['dej', 'dig']));
    expect(draft).toMatchObject({ level: 'stop' });
    expect(draft).not.toHaveProperty('proposal');
  });
});
