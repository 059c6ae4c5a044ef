import { describe, expect, it } from 'vitest';
import { toldBy } from '../support/testing/told-by.ts';
import replacementText from './rule.ts';

/** What is said of words with an expansion: at their tag, and at their marked content. */
function told(written: string, expansion: string): readonly string[] {
  const byTag = toldBy(replacementText, {
    elements: [{ type: 'P', kids: [{ type: 'Span', expansion, texts: [written] }] }],
  });
  const byMark = toldBy(replacementText, {
    elements: [{ type: 'P', texts: [{ text: written, expansion: { text: expansion } }] }],
  });
  expect(byMark).toEqual(byTag);
  return byTag;
}

describe('expansions', () => {
  it.each([
    ['kl.', 'klockan'],
    ['t.ex.', 'till exempel'],
    ['t.o.m.', 'till och med'],
    ['bl.a.', 'bland annat'],
    ['ev.', 'eventuellt'],
    ['SVF', 'standardiserat vårdförlopp'],
    ['MR', 'magnetisk resonans'],
    ['10 mg', '10 milligram'],
    ['tel', 'telefon'],
    ['Ring oss om du undrar.', 'Ring oss om du undrar.'],
  ])('%s may stand for %s', (written, expansion) => {
    expect(told(written, expansion)).toEqual([]);
  });

  it.each([
    ['Ta inte tabletten i dag.', 'Ta tabletten i dag.'],
    ['Ta 2 tabletter.', 'Ta 3 tabletter.'],
    ['10 mg', '100 milligram'],
    ['kl. 13.30', 'klockan 15.30'],
    ['kan', 'kan inte'],
    ['Kom den 3 mars.', 'Kom den 4 mars.'],
  ])('%s that is read as %s is stopped', (written, expansion) => {
    expect(told(written, expansion)).toEqual(['meaning:stop']);
  });

  it.each([
    ['Ring sköterskan på mottagningen', 'Ring läkaren på mottagningen'],
    ['SVF', 'patientens vårdplan'],
  ])('%s that is read as %s is asked about', (written, expansion) => {
    expect(told(written, expansion)).toEqual(['differs']);
  });
});
