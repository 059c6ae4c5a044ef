import { inboxProfile, staffProfile } from '@klarmall/compiler';
import { rules } from '@klarmall/rules';
import { describe, expect, it } from 'vitest';
import { moreTips } from '../finding.ts';
import { attachedTips, documentReader, loneTips } from './document-tips.ts';

const read = documentReader(rules, {
  today: '2026-11-22',
  profiles: { staff: staffProfile, inbox: inboxProfile },
  library: { units: [] },
  options: {},
});
const noWords: ReadonlySet<string> = new Set();

function tipsOf(texts: readonly string[], language = 'sv', allowed = noWords) {
  const paragraphs = texts.map((text, index) => ({ page: index + 1, role: 'paragraph' as const, text }));
  return read({ reading: { language, paragraphs } }, allowed);
}

const place = {
  file: 'templates/local/a.mall.yaml',
  start: { line: 3, column: 1, offset: 20 },
  end: { line: 3, column: 5, offset: 24 },
};

describe('language tips on a document', () => {
  it('are tips, once a word, with the pages', () => {
    const { shown, more } = tipsOf([
      'Du erhåller ett brev.',
      'Vi har ett råd.',
      'Du kan erhålla mer och har erhållit nog.',
    ]);
    expect(more).toBe(0);
    expect(shown).toMatchObject([
      { finding: { rule: 'words/formal-word', severity: 'info', certainty: 'certain' } },
    ]);
    expect([...(shown[0]?.pages ?? [])]).toEqual([
      [1, 1],
      [3, 2],
    ]);
  });

  it('quote the sentence where no word is named', () => {
    const long = `Du ska ${'ta med legitimation och '.repeat(12)} komma i tid.`;
    const [tip] = tipsOf([long]).shown;
    expect(tip?.finding.rule).toBe('language/long-sentence');
    expect(tip?.finding.data.excerpt).toMatch(/^Du ska ta med legitimation och .* …$/);
  });

  it('are silent in other languages, on what the project allows and on signs and spaces', () => {
    expect(tipsOf(['Du erhåller ett brev.'], 'nb').shown).toEqual([]);
    expect(read({}, noWords).shown).toEqual([]);
    expect(tipsOf(['Du erhåller ett brev.'], 'sv', new Set(['erhålla'])).shown).toEqual([]);
    expect(
      tipsOf(['Det kostar 10000 kr - "ungefär"  idag .']).shown.map(({ finding }) => finding.rule),
    ).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/number-format|dash-usage|quotation-marks/)]),
    );
  });

  it('are never more than ten, whatever the length, and the rest is counted', () => {
    const words = ['erhåller', 'avser', 'samt', 'erforderlig', 'vederbörande', 'medelst', 'ifråga'];
    const pages = Array.from({ length: 100 }, (_, page) =>
      words
        .map((word) => `Patienten ${word} ett hematom som skickas ca 12/5 till hypertoni.`)
        .join(` ${page} `),
    );
    const { shown, more } = tipsOf(pages);
    expect(shown.length).toBeLessThanOrEqual(10);
    expect(new Set(shown.map(({ finding }) => finding.rule)).size).toBeGreaterThan(4);
    expect(more).toBeGreaterThan(100);
    const attached = attachedTips({ shown, more }, 'a.pdf', place, moreTips);
    expect(attached).toHaveLength(shown.length + 1);
    expect(attached.at(-1)).toMatchObject({
      rule: 'project/attachment-language',
      severity: 'info',
      data: { count: more },
    });
  });

  it('carry file and page, and the other pages as related places', () => {
    const tips = tipsOf(['Du erhåller ett brev.', 'Du erhåller ett brev.']);
    expect(attachedTips(tips, 'a.pdf', place, moreTips)).toMatchObject([
      {
        place,
        document: { file: 'a.pdf', page: 1 },
        data: { count: 2 },
        related: [{ place, document: { file: 'a.pdf', page: 2 } }],
      },
    ]);
    expect(loneTips(tips, 'a.pdf', moreTips)).toMatchObject([
      { document: { file: 'a.pdf', page: 1 } },
      { document: { file: 'a.pdf', page: 2 } },
    ]);
  });
});
