import type { DocumentView } from '@klarmall/pdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BuiltText, buildView } from '../testing/build-view.ts';
import { joinLines, readingOf, readingParagraphs } from './reading-paragraphs.ts';

/** Loose lines under each other, each as wide as its text. */
function untagged(lines: readonly (string | BuiltText)[], pages = 1): DocumentView {
  const texts = lines.map((line, index): BuiltText => {
    const text = typeof line === 'string' ? line : line.text;
    const top = 760 - index * 16;
    return {
      box: [60, top - 11, 60 + text.length * 6, top],
      ...(typeof line === 'string' ? { text } : line),
    };
  });
  const view = buildView({ tagged: false, elements: [], loose: { texts } });
  const [page] = view.pages;
  if (!page) throw new Error('no page');
  return { ...view, pages: Array.from({ length: pages }, (_, index) => ({ ...page, number: index + 1 })) };
}

const textsOf = (view: DocumentView) => readingParagraphs(view).map(({ text }) => text);

describe('joining lines', () => {
  it.each([
    ['du kan under-', 'söka dig', 'du kan undersöka dig'],
    ['du kan under\u00ad', 'söka dig', 'du kan undersöka dig'],
    ['hjärt-', 'och kärlsjukdom', 'hjärt- och kärlsjukdom'],
    ['logga in i e-', 'tjänsten', 'logga in i e-tjänsten'],
    ['lämna ett PSA-', 'prov', 'lämna ett PSA-prov'],
    ['region-', 'Jönköping', 'region-Jönköping'],
    ['ta med dig', 'legitimation', 'ta med dig legitimation'],
    ['klockan 9 -', 'sedan går du hem', 'klockan 9 - sedan går du hem'],
  ])('%s | %s', (before, after, joined) => {
    expect(joinLines(before, after)).toBe(joined);
  });

  it('never loses a letter', () => {
    const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(letters(joinLines(before, after))).toBe(letters(before + after));
      }),
    );
  });
});

describe('the running text of a document', () => {
  it('follows the tags, whatever the line ends', () => {
    expect(readingParagraphs(buildView())).toEqual([
      {
        page: 1,
        role: 'paragraph',
        text: 'Du är välkommen till oss på röntgen. Undersökningen tar en halvtimme och du behöver inte förbereda dig på något sätt.',
      },
    ]);
  });

  it('leaves out tables, pictures’ texts, decoration, hidden text and labels', () => {
    const four = 'Det här är fyra ord.';
    const view = buildView({
      elements: [
        { type: 'Table', kids: [{ type: 'TR', kids: [{ type: 'TD', texts: [four] }] }] },
        { type: 'Figure', kids: [{ type: 'P', texts: [four] }] },
        {
          type: 'P',
          texts: [
            { text: four, artifact: true },
            { text: four, visible: false },
          ],
        },
        { type: 'P', texts: ['Storgatan 1'] },
        { type: 'H1', texts: ['Så går besöket till'] },
        {
          type: 'L',
          kids: [{ type: 'LI', kids: [{ type: 'LBody', texts: ['Ta med legitimation och kort'] }] }],
        },
      ],
    });
    expect(readingParagraphs(view)).toEqual([
      { page: 1, role: 'heading', text: 'Så går besöket till' },
      { page: 1, role: 'listItem', text: 'Ta med legitimation och kort' },
    ]);
  });

  it('puts lines without tags together by how they stand', () => {
    const view = untagged([
      'Du ska inte äta eller dricka något annat än vatten under da-',
      'gen före undersökningen.',
      { text: 'Det här är en ny rubrik', size: 16 },
      'Kom i god tid till besöket, så hinner vi prata om hur du mår.',
      '• Ta med legitimation och kort',
      '• Ta med dina egna läkemedel',
    ]);
    expect(textsOf(view)).toEqual([
      'Du ska inte äta eller dricka något annat än vatten under dagen före undersökningen.',
      'Det här är en ny rubrik',
      'Kom i god tid till besöket, så hinner vi prata om hur du mår.',
      'Ta med legitimation och kort',
      'Ta med dina egna läkemedel',
    ]);
  });

  it('makes no sentence of an address', () => {
    const address = [
      'Ortopedmottagningen på Storby sjukhus',
      'Hus C på våning 2',
      'Ingång från den nya gården',
    ];
    const long = 'Du hittar till oss om du följer skyltarna från busstationen i centrum.';
    expect(textsOf(untagged([...address, long]))).toEqual([
      'Ortopedmottagningen på Storby sjukhus',
      'Hus C på våning 2',
      'Ingång från den nya gården',
      long,
    ]);
  });

  it('leaves out columns, letters set one by one and what every page repeats', () => {
    const columns = [
      { text: 'Vänster spalt med några ord', box: [60, 749, 250, 760] as const },
      { text: 'höger spalt med några ord', box: [320, 749, 500, 760] as const },
    ];
    expect(textsOf(untagged(columns))).toEqual([]);
    expect(textsOf(untagged(['K a l l e l s e till röntgen av ryggen']))).toEqual([]);
    expect(textsOf(untagged(['Råd efter operation av höften'], 3))).toEqual([]);
    expect(textsOf(untagged(['Råd efter operation av höften'], 1))).toHaveLength(1);
  });

  it('knows the language that the text is in, else the one that it is marked with', () => {
    const lines = ['Du ska inte äta eller dricka något från klockan 20 kvällen före besöket hos oss.'];
    expect(readingOf({ ...untagged(lines), language: 'en-US' }).language).toBe('sv');
    const names = untagged(['Storby Lillstad Mellanby Norrby']);
    expect(readingOf({ ...names, language: 'de-DE' }).language).toBe('de');
  });

  it('has what a listener hears of the fields of a form', () => {
    const field = {
      page: 2,
      name: 'q1',
      type: 'Ch',
      value: undefined,
      pushed: false,
      places: [],
      hidden: false,
    };
    const tooltip = 'Vilken dag passar det dig bäst?';
    const options = ['Måndag', 'Jag erhåller hellre vård hemma hos mig'];
    const fields = [
      { ...field, tooltip, options },
      { ...field, tooltip: 'Ett fält som inte syns på sidan', options: [], hidden: true },
    ];
    const read = readingParagraphs({ ...untagged(['Råd efter operation av höften']), fields });
    expect(read.slice(1)).toEqual([
      { page: 2, role: 'listItem', text: tooltip },
      { page: 2, role: 'listItem', text: options[1] },
    ]);
  });

  it('is the beginning of a document that is as long as a book', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => ({
      text: `Du kan ringa oss om du har frågor om råd nummer ${index}.`,
      box: [60, -index * 60, 360, 11 - index * 60] as const,
    }));
    const read = readingOf(untagged(lines)).paragraphs.map(({ text }) => text);
    const all = readingParagraphs(untagged(lines)).map(({ text }) => text);
    expect(read.join('').length).toBeLessThanOrEqual(120_000);
    expect(read.length).toBeGreaterThan(1_000);
    expect(read).toEqual(all.slice(0, read.length));
  });
});
