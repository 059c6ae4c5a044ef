import { type BuiltElement, type BuiltView, buildView, letter } from '@klarmall/attachments/testing/view';
import { describe, expect, it } from 'vitest';
import { type ToleranceName, tolerances } from './tolerances.ts';

/** Whether an occurrence on page 1 is tolerated. */
function tolerated(name: ToleranceName, built: BuiltView, path?: string): boolean {
  return tolerances[name](buildView(built), { page: 1, path });
}

const withElements = (...elements: readonly BuiltElement[]) => ({ elements: [...letter, ...elements] });
const untagged = (...images: readonly (readonly [number, number, number, number])[]): BuiltView => ({
  loose: { images: images.map((box) => ({ box })) },
});
const wholePage = [0, 0, 595, 842] as const;
const halfPage = [0, 0, 595, 400] as const;
const smallPicture = [60, 60, 260, 200] as const;

describe('onlyDecorationUntagged', () => {
  it('takes small pictures and backgrounds under the text for decoration', () => {
    expect(tolerated('onlyDecorationUntagged', untagged(smallPicture))).toBe(true);
    expect(tolerated('onlyDecorationUntagged', untagged(wholePage))).toBe(true);
    expect(tolerated('onlyDecorationUntagged', untagged(halfPage))).toBe(false);
  });

  it('takes running heads and watermarks for decoration, not text of the page', () => {
    const loose = (text: object) => ({ loose: { texts: [{ text: 'Röntgenavdelningen', ...text }] } });
    expect(tolerated('onlyDecorationUntagged', loose({ box: [60, 800, 200, 811] }))).toBe(true);
    expect(tolerated('onlyDecorationUntagged', loose({ text: 'Kopia', size: 90 }))).toBe(true);
    expect(tolerated('onlyDecorationUntagged', loose({ box: [60, 400, 200, 411] }))).toBe(false);
    expect(tolerated('onlyDecorationUntagged', loose({ box: [60, 800, 200, 820], size: 20 }))).toBe(false);
  });
});

describe('pictureBesideText', () => {
  it('lets a person look at a picture beside the text of a letter', () => {
    expect(tolerated('pictureBesideText', untagged(halfPage))).toBe(true);
    expect(tolerated('pictureBesideText', untagged(wholePage))).toBe(false);
  });
});

describe('newerTypes', () => {
  it('knows the types of PDF 2.0, and no others', () => {
    expect(tolerated('newerTypes', {}, 'Document/P/Strong[2]')).toBe(true);
    expect(tolerated('newerTypes', {}, 'Document/P/Em')).toBe(true);
    expect(tolerated('newerTypes', {}, 'Document/Rubrik1')).toBe(false);
  });
});

describe('figureOfFigures', () => {
  const figure = (...kids: readonly BuiltElement[]) => withElements({ type: 'Figure', kids });

  it('lets a figure be that gathers described pictures', () => {
    const described = { type: 'Figure', alt: 'Karta: röntgen ligger i hus 4' };
    expect(tolerated('figureOfFigures', figure(described, { type: 'Caption' }), 'Document/Figure')).toBe(
      true,
    );
    expect(tolerated('figureOfFigures', figure(described, { type: 'Figure' }), 'Document/Figure')).toBe(
      false,
    );
    expect(tolerated('figureOfFigures', figure({ type: 'P' }), 'Document/Figure')).toBe(false);
    const own = withElements({ type: 'Figure', kids: [described], images: [{}] });
    expect(tolerated('figureOfFigures', own, 'Document/Figure')).toBe(false);
  });
});

describe('headingSkips', () => {
  const headings = { elements: ['H2', 'H4', 'H3'].map((type) => ({ type, texts: ['Rubrik'] })) };

  it('tells a skipped level from a first heading that is none of level 1', () => {
    expect(tolerated('headingSkips', headings, 'Document/H4')).toBe(true);
    expect(tolerated('headingSkips', headings, 'Document/H2')).toBe(false);
    expect(tolerated('headingSkips', headings, 'Document/H3')).toBe(false);
  });
});

describe('untaggedWebLinks', () => {
  it('tells a link to a web page without a tag from those with one and from those within the document', () => {
    const link = { subtype: 'Link', outward: true };
    expect(tolerated('untaggedWebLinks', { annotations: [link] })).toBe(true);
    expect(tolerated('untaggedWebLinks', { annotations: [{ ...link, outward: false }] })).toBe(false);
    expect(tolerated('untaggedWebLinks', { annotations: [{ ...link, hidden: true }] })).toBe(false);
    const tagged = withElements({ type: 'Link', texts: ['Röntgen på 1177.se'] });
    expect(tolerated('untaggedWebLinks', { ...tagged, annotations: [{ ...link, element: 3 }] })).toBe(false);
  });
});
