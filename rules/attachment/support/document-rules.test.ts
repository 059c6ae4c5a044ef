import {
  type BuiltElement,
  type BuiltText,
  type BuiltView,
  buildView,
  letter,
} from '@klarmall/attachments/testing/view';
import type { PictureText } from '@klarmall/pdf';
import { describe, expect, it } from 'vitest';
import contrast from '../contrast/rule.ts';
import { attachmentRules } from '../index.ts';
import replacementText from '../replacement-text/rule.ts';
import scan from '../scan/rule.ts';
import { saidOf, toldAs, toldBy } from './testing/told-by.ts';

/** Rules that say something of every file have no place here. */
const documentRules = attachmentRules.filter(({ id }) => id !== 'attachment/prefer-page');

/** What every rule says of a document: "rule/message" or "rule/message:level". */
function said(built: BuiltView): readonly string[] {
  const byId = new Map(documentRules.map((rule) => [rule.id, rule]));
  return saidOf(documentRules, buildView(built)).flatMap((finding) => {
    const rule = byId.get(finding.rule);
    return rule === undefined ? [] : `${rule.id.slice('attachment/'.length)}/${toldAs(rule, finding)}`;
  });
}

const withElements = (...elements: readonly BuiltElement[]) => ({ elements: [...letter, ...elements] });
const figure = (alt: string | undefined) => ({
  type: 'Figure',
  alt,
  images: [{ box: [60, 100, 160, 150] as const }],
});
const row = (type: string, ...cells: readonly string[]): BuiltElement => ({
  type: 'TR',
  kids: cells.map((text) => ({ type, texts: [text] })),
});

describe('a well-made letter', () => {
  it('meets no check', () => {
    expect(said({})).toEqual([]);
  });

  it.each<[string, BuiltView]>([
    ['a described picture', withElements(figure('Karta: gå in genom huvudentrén'))],
    [
      'a table with headers',
      withElements({ type: 'Table', kids: [row('TH', 'Dag', 'Tid'), row('TD', 'Måndag', '8–16')] }),
    ],
    [
      'a bold word in a paragraph',
      withElements({
        type: 'P',
        texts: ['Ring oss på', { text: '010-111 22 33', bold: true }, 'om du undrar.'],
      }),
    ],
    [
      'bold table cells',
      withElements({
        type: 'Table',
        kids: [
          row('TH', 'Dag', 'Tid'),
          {
            type: 'TR',
            kids: [
              { type: 'TD', texts: [{ text: 'Måndag', bold: true }] },
              { type: 'TD', texts: ['8'] },
            ],
          },
        ],
      }),
    ],
    [
      'a decorative line and a logo in the head',
      {
        loose: {
          images: [{ box: [0, 800, 595, 842], artifact: true }],
          texts: [{ text: 'Region Exempel', artifact: true, box: [60, 800, 200, 812] }],
        },
      },
    ],
    [
      'a bullet of a symbol font',
      withElements({
        type: 'L',
        kids: [
          {
            type: 'LI',
            kids: [
              { type: 'Lbl', texts: ['\uf0b7'] },
              { type: 'LBody', texts: ['legitimation'] },
            ],
          },
        ],
      }),
    ],
    ['a title in words like the file name', { title: 'Kallelse röntgen' }],
    ['a language with a region', { language: 'sv-SE' }],
    [
      'a link to a page and to mail',
      {
        actions: [
          { type: 'URI', opensItself: false, target: 'https://www.1177.se/', page: 1 },
          { type: 'URI', opensItself: false, target: 'mailto:exempel@example.se', page: 1 },
          { type: 'GoTo', opensItself: false, target: undefined, page: 1 },
        ],
      },
    ],
    ['protection that lets assistive technology in', { encryption: { revision: 4, accessible: true } }],
    [
      'a small icon in a paragraph',
      withElements({ type: 'P', texts: ['Ring'], images: [{ box: [60, 100, 75, 115] }] }),
    ],
  ])('may have %s', (_, built) => {
    expect(said(built)).toEqual([]);
  });

  it('may be in English when it says so', () => {
    const text =
      'You are welcome to us. The examination takes half an hour and you do not have to prepare for it in any way.';
    expect(
      said({
        language: 'en-GB',
        elements: [
          { type: 'H1', texts: ['Your appointment'] },
          { type: 'P', texts: [text] },
        ],
      }),
    ).toEqual([]);
  });
});

describe('scan', () => {
  it.each(['image-only', 'ocr-over-scan', 'mixed', 'blank', 'outlined'] as const)(
    'stops %s',
    (documentClass) => {
      expect(said({ class: documentClass }).filter((text) => text.startsWith('scan/'))).toHaveLength(1);
    },
  );
});

describe('a page that holds one picture', () => {
  const lastPage = (
    imageCover: number,
    alt: string,
    read: { readonly wordless?: boolean; readonly text?: PictureText } = {},
  ): readonly string[] => {
    const figure = { type: 'Figure', alt, images: [{ box: [60, 400, 360, 700] as const }] };
    const view = buildView({ class: 'mixed', elements: [...letter, figure] });
    const [first] = view.pages;
    if (first === undefined) return [];
    const { images: seen, ...written } = first;
    const images = seen.map((image) => ({ ...image, text: read.text }));
    const { wordless = false } = read;
    const features = { ...first.features, imageCover, visible: 0, visibleInside: 0 };
    const pages = [
      { ...written, images: [] },
      { ...first, number: 2, class: 'image-only' as const, features, texts: [], images, wordless },
    ];
    return saidOf([scan], { ...view, pages }).map((finding) => toldAs(scan, finding));
  };

  it('is asked about when the picture is described and smaller than a sheet', () => {
    expect(lastPage(0.2, 'Karta: röntgen ligger i hus 4')).toEqual(['alone:review']);
    expect(lastPage(0.6, 'Karta: röntgen ligger i hus 4')).toEqual(['mixed']);
    expect(lastPage(0.2, 'Karta')).toEqual(['mixed']);
  });

  it('is a scan when its text was read, and nothing when it was looked at and holds none', () => {
    const alt = 'Karta: röntgen ligger i hus 4';
    expect(lastPage(0.2, alt, { text: { lines: 30, characters: 900 } })).toEqual(['mixed']);
    expect(lastPage(0.6, alt, { wordless: true })).toEqual([]);
  });

  it('may be the whole document when it is described', () => {
    const ofPicture = (alt: string, wordless: boolean) => {
      const figure = { type: 'Figure', alt, images: [{ box: [60, 400, 360, 700] as const }] };
      const view = buildView({ class: 'image-only', elements: [figure] });
      const pages = view.pages.map((page) => ({
        ...page,
        class: 'image-only' as const,
        wordless,
        features: { ...page.features, visible: 0 },
      }));
      return saidOf([scan], { ...view, pages }).map((finding) => toldAs(scan, finding));
    };
    expect(ofPicture('Så rör du armen i övningen', true)).toEqual([]);
    expect(ofPicture('Så rör du armen i övningen', false)).toEqual(['imageOnly']);
    expect(ofPicture('Bild', true)).toEqual(['imageOnly']);
  });
});

describe('language', () => {
  it.each([
    [undefined, 'language/missing'],
    ['', 'language/missing'],
    ['und', 'language/undetermined'],
    ['zxx', 'language/undetermined'],
    ['x-unknown', 'language/undetermined'],
    ['svenska', 'language/undetermined'],
    ['en-US', 'language/contradicts'],
    ['de', 'language/contradicts'],
  ])('%j: %s', (language, expected) => {
    expect(said({ language })).toEqual([expected]);
  });

  it('may stand on the elements', () => {
    expect(
      said({ language: 'en-US', elements: letter.map((element) => ({ ...element, language: 'sv-SE' })) }),
    ).toEqual([]);
    expect(
      said({ language: undefined, elements: letter.map((element) => ({ ...element, language: 'sv' })) }),
    ).toEqual([]);
  });

  it('is told of a short text when nothing speaks for the stated one', () => {
    const elements = [{ type: 'H1', texts: ['Karta till mottagningen på röntgen'] }];
    expect(said({ language: 'en-US', elements })).toEqual(['language/contradicts']);
    expect(said({ language: 'en', elements: [{ type: 'H1', texts: ['MRI'] }] })).toEqual([]);
  });
});

describe('title', () => {
  it.each([
    [undefined, 'title/missing'],
    ['  ', 'title/missing'],
    ['kallelse_v3.docx', 'title/fileName'],
    ['kallelse-rontgen', 'title/fileName'],
    ['Microsoft Word - Kallelse', 'title/empty'],
    ['file:///brev', 'title/fileName'],
    ['PowerPoint-presentation', 'title/empty'],
    ['untitled', 'title/empty'],
    ['Dokument1', 'title/empty'],
  ])('%j: %s', (title, expected) => {
    expect(said({ title })).toEqual([expected]);
  });
});

describe('alternativeText', () => {
  it.each([
    ['map.png', 'alternative-text/fileName'],
    ['IMG_2031', 'alternative-text/fileName'],
    ['bild', 'alternative-text/empty'],
    ['Bild 1', 'alternative-text/empty'],
    ['No alternate text specified', 'alternative-text/empty'],
    [' ', 'alternative-text/empty'],
    ['En karta. Automatiskt genererad beskrivning', 'alternative-text/generated:review'],
  ])('%j: %s', (alt, expected) => {
    expect(said(withElements(figure(alt)))).toEqual([expected]);
  });

  it.each(['Bild på entrén från parkeringen', 'Logotyp för Region Exempel'])('lets %j be', (alt) => {
    expect(said(withElements(figure(alt)))).toEqual([]);
  });
});

describe('imageOutsideFigure', () => {
  const inParagraph = (box: readonly [number, number, number, number]) =>
    said(withElements({ type: 'P', texts: ['Karta'], images: [{ box }] })).filter((text) =>
      text.startsWith('image-outside'),
    );

  it('stops a picture in a paragraph, asks about smaller ones', () => {
    expect(inParagraph([60, 60, 560, 460])).toEqual(['image-outside-figure/outside']);
    expect(inParagraph([60, 100, 160, 145])).toEqual(['image-outside-figure/perhapsDecoration:review']);
  });

  it('asks about a background under text', () => {
    expect(inParagraph([0, 700, 595, 842])).toContain('image-outside-figure/perhapsDecoration:review');
  });

  it('knows a figure around a link', () => {
    const link = { type: 'Link', images: [{ box: [60, 100, 160, 145] as const }] };
    expect(said(withElements({ type: 'Figure', alt: 'Till kartan', kids: [link] }))).toEqual([]);
  });
});

describe('tableHeaders', () => {
  it('stops a table without header cells, asks about layout', () => {
    expect(
      said(withElements({ type: 'Table', kids: [row('TD', 'Dag', 'Tid'), row('TD', 'Måndag', '8–16')] })),
    ).toEqual(['table-headers/none']);
    expect(
      said(
        withElements({
          type: 'Table',
          kids: [{ type: 'TBody', kids: [row('TD', 'Dag'), row('TD', 'Måndag')] }],
        }),
      ),
    ).toEqual(['table-headers/single:review']);
  });
});

describe('empty header cells', () => {
  it('are asked about, but for the corner', () => {
    const table = (...headers: readonly string[]) =>
      said(withElements({ type: 'Table', kids: [row('TH', ...headers), row('TD', 'Måndag', '8', '9')] }));
    expect(table('', '', '')).toEqual(['table-headers/emptyHeaders:review']);
    expect(table('', 'Öppnar', 'Stänger')).toEqual([]);
  });
});

describe('structure', () => {
  const long = { text: 'Ta med dig legitimation och en lista över mediciner.' };

  it('stops text outside the tags', () => {
    expect(said({ loose: { texts: [long] } })).toEqual(['structure/partial']);
  });

  it('stops an empty tree and text that is all decoration', () => {
    expect(said({ elements: [{ type: 'P' }], loose: { texts: [long, long] } })).toContain('structure/empty');
    expect(said({ elements: [{ type: 'P' }], loose: { texts: [{ ...long, artifact: true }] } })).toContain(
      'structure/artifacts',
    );
  });

  it('asks about decoration in the middle of the page', () => {
    expect(said({ loose: { texts: [{ ...long, artifact: true }] } })).toEqual(['structure/artifact:review']);
  });

  it('asks about a text in one tag', () => {
    const texts = Array.from({ length: 10 }, () => 'Du är välkommen till oss på röntgen.');
    expect(said({ elements: [{ type: 'P', texts }] })).toEqual(['structure/flat:review']);
  });

  it('leaves untagged documents to the PDF/UA rules', () => {
    expect(
      said({ tagged: false, elements: [], loose: { texts: [long] } }).filter((text) =>
        text.startsWith('structure'),
      ),
    ).toEqual([]);
  });
});

describe('boldHeadings', () => {
  it('asks about a bold or large line over a paragraph', () => {
    const heading = (text: string, rest: object): BuiltElement => ({ type: 'P', texts: [{ text, ...rest }] });
    const body = { type: 'P', texts: ['Ta med dig legitimation och mediciner.'] };
    expect(said(withElements(heading('Ta med dig', { bold: true }), body))).toEqual(['bold-headings/bold']);
    expect(said(withElements(heading('Ta med dig', { size: 16 }), body))).toEqual(['bold-headings/bold']);
    expect(said(withElements(heading('Det här är viktigt.', { bold: true }), body))).toEqual([]);
  });

  it('asks about a long text without headings', () => {
    const elements = Array.from(
      { length: 30 },
      (): BuiltElement => ({
        type: 'P',
        texts: ['Undersökningen tar en halvtimme och du behöver inte fasta.'],
      }),
    );
    expect(said({ elements })).toEqual(['bold-headings/none']);
  });
});

describe('typedLists', () => {
  it('asks about lines that look like a list, and about lines to write on', () => {
    expect(said(withElements({ type: 'P', texts: ['- legitimation', '- mediciner'] }))).toEqual([
      'typed-lists/list',
    ]);
    expect(said(withElements({ type: 'P', texts: ['Namn: ________________'] }))).toEqual([
      'typed-lists/field',
    ]);
    expect(said(withElements({ type: 'P', texts: ['Namn:'] }))).toEqual(['typed-lists/field']);
    expect(said(withElements({ type: 'P', texts: ['Ta med dig:'] }))).toEqual([]);
    expect(said(withElements({ type: 'P', texts: ['– Kom i tid, sa han.'] }))).toEqual([]);
  });
});

describe('untaggedTable', () => {
  const at = (text: string, left: number, top: number) => ({
    text,
    box: [left, top - 11, left + 60, top] as const,
  });

  it('asks about blocks, and about tabs, set in rows and columns', () => {
    const cells = [at('Dag', 60, 500), at('Tid', 200, 500), at('Måndag', 60, 480), at('8–16', 200, 480)];
    expect(said(withElements(...cells.map((text) => ({ type: 'Div', texts: [text] }))))).toEqual([
      'untagged-table/looks',
    ]);
    const tabs = [...cells, at('Tisdag', 60, 460), at('9–15', 200, 460)];
    expect(said(withElements({ type: 'P', texts: tabs }))).toEqual(['untagged-table/looks']);
    expect(said(withElements({ type: 'P', texts: cells }))).toEqual([]);
  });

  it('lets paragraphs in columns be', () => {
    const column = (left: number) => ({
      type: 'P',
      texts: [500, 480, 460, 440].map((top) => at('Du är välkommen', left, top)),
    });
    expect(said(withElements(column(60), column(300)))).toEqual([]);
  });
});

describe('readingOrder', () => {
  const at = (top: number, left = 60): { text: string; box: readonly [number, number, number, number] } => ({
    text: `Stycket som står på höjden ${top}`,
    box: [left, top - 11, left + 200, top],
  });

  it('asks when the next paragraph stands above', () => {
    expect(
      said({
        elements: [
          { type: 'P', texts: [at(300)] },
          { type: 'P', texts: [at(700)] },
        ],
      }),
    ).toEqual(['reading-order/upwards']);
  });

  it('asks when the right column is read before the left', () => {
    expect(
      said({
        elements: [
          { type: 'P', texts: [at(700, 320)] },
          { type: 'P', texts: [at(700, 60)] },
        ],
      }),
    ).toEqual(['reading-order/sideways']);
  });

  it('asks when columns are read across', () => {
    const paragraph = (top: number, left: number) => ({
      type: 'P',
      texts: [at(top, left), at(top - 16, left)],
    });
    const across = [paragraph(700, 60), paragraph(700, 320), paragraph(500, 60), paragraph(500, 320)];
    expect(said({ elements: across })).toEqual(['reading-order/zigzag']);
  });

  it('lets columns be', () => {
    const paragraph = (top: number, left: number) => ({
      type: 'P',
      texts: [at(top, left), at(top - 16, left)],
    });
    expect(
      said({ elements: [paragraph(700, 60), paragraph(300, 60), paragraph(700, 320), paragraph(300, 320)] }),
    ).toEqual([]);
  });
});

describe('characters', () => {
  it('stops private-use text, asks about a few signs', () => {
    expect(
      said(
        withElements({ type: 'P', texts: ['\ue001\ue002\ue003\ue004\ue005\ue006\ue007\ue008\ue009\ue00a'] }),
      ),
    ).toEqual(['characters/many']);
    expect(said(withElements({ type: 'P', texts: ['Ring \ue001 eller \ue002 eller \ue003'] }))).toEqual([
      'characters/few:review',
    ]);
  });
});

describe('formFields', () => {
  const field = {
    page: 1,
    name: 'namn',
    type: 'Tx',
    tooltip: 'Namn',
    value: undefined,
    options: [],
    pushed: false,
    places: [],
    hidden: false,
  };

  it('stops a field outside its tag and one without a name', () => {
    expect(said({ annotations: [{ subtype: 'Widget' }], fields: [field] })).toEqual(['form-fields/outside']);
    const elements = [...letter, { type: 'Form', annotations: [0] }];
    expect(said({ elements, annotations: [{ subtype: 'Widget' }], fields: [field] })).toEqual([]);
    expect(
      said({ elements, annotations: [{ subtype: 'Widget' }], fields: [{ ...field, tooltip: ' ' }] }),
    ).toEqual(['form-fields/unnamed']);
  });
});

describe('privacy', () => {
  // A number of Skatteverket's published test list.
  const number = '19121212-1212';
  const field = {
    page: 1,
    name: 'id',
    type: 'Tx',
    tooltip: 'Nummer',
    value: number,
    options: [],
    pushed: false,
    places: [],
    hidden: true,
  };

  it.each<[string, BuiltView, string]>([
    ['text', withElements({ type: 'P', texts: [`Nummer ${number}.`] }), 'personal-number/text'],
    ['text in pieces', withElements({ type: 'P', texts: ['19121212', '-1212'] }), 'personal-number/text'],
    [
      'hidden text',
      withElements({ type: 'P', texts: [{ text: number, visible: false }] }),
      'personal-number/hiddenText',
    ],
    ['metadata', { metadataTexts: [{ where: 'Subject', text: number }] }, 'personal-number/metadata'],
    ['comments', { annotations: [{ subtype: 'Popup', contents: number }] }, 'personal-number/annotation'],
    ['form values', { fields: [field] }, 'personal-number/field'],
    [
      'rows of a menu',
      { fields: [{ ...field, value: undefined, options: ['Jag', number] }] },
      'personal-number/field',
    ],
  ])('finds numbers in %s', (_, built, expected) => {
    expect(said(built)).toEqual([expected]);
  });

  it('never gives the number back', () => {
    const rules = documentRules.filter(({ id }) => id === 'attachment/personal-number');
    const problems = saidOf(rules, buildView(withElements({ type: 'P', texts: [number] })));
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toContain('1212-1212');
  });
});

describe('safety', () => {
  it.each<[BuiltView, string]>([
    [
      { actions: [{ type: 'JavaScript', opensItself: false, target: undefined, page: undefined }] },
      'safety/javaScript',
    ],
    [{ actions: [{ type: 'Launch', opensItself: false, target: 'x.exe', page: 1 }] }, 'safety/launch'],
    [{ actions: [{ type: 'GoToR', opensItself: false, target: 'annan.pdf', page: 1 }] }, 'safety/otherFile'],
    [
      { actions: [{ type: 'SubmitForm', opensItself: false, target: 'https://example.se', page: 1 }] },
      'safety/submit',
    ],
    [
      { actions: [{ type: 'URI', opensItself: false, target: 'javascript:alert(1)', page: 1 }] },
      'safety/address',
    ],
    [{ actions: [{ type: 'URI', opensItself: false, target: 'file:///c:/x', page: 1 }] }, 'safety/address'],
    [
      { actions: [{ type: 'URI', opensItself: true, target: 'https://example.se', page: 1 }] },
      'safety/opensItself',
    ],
    [{ embeddedFiles: ['x.docx'] }, 'safety/embedded'],
    [{ externalReferences: ['bild.jpg'] }, 'safety/external'],
    [{ xfa: true }, 'safety/xfa'],
    [{ annotations: [{ subtype: 'RichMedia' }] }, 'safety/multimedia'],
  ])('%j: %s', (built, expected) => {
    expect(said(built)).toEqual([expected]);
  });
});

describe('linkText', () => {
  const link = (text: string) => {
    const box = [60, 650, 300, 670] as const;
    const elements = [...letter, { type: 'P', texts: [{ text, box }] }];
    return said({ elements, annotations: [{ subtype: 'Link', box }] });
  };

  it('asks about words that say nothing and about addresses', () => {
    expect(link('Läs mer')).toEqual(['link-text/empty']);
    expect(link('klicka här.')).toEqual(['link-text/empty']);
    expect(link('https://www.1177.se/rontgen')).toEqual(['link-text/address']);
    expect(link('Röntgen på 1177.se')).toEqual([]);
  });
});

describe('replacementText', () => {
  it('asks when it says something else', () => {
    const read = (actualText: string) =>
      said(withElements({ type: 'P', actualText, texts: ['Ring oss och boka en tid hos sköterskan.'] }));
    expect(read('Skriv till oss')).toEqual(['replacement-text/differs']);
    expect(read('Ring oss och boka en tid hos läkaren.')).toEqual(['replacement-text/differs']);
    expect(read('Ring oss och boka en tid hos sköterskan!')).toEqual([]);
    expect(read('Ring oss och boka en tid hos sköter-\nskan.')).toEqual([]);
  });

  it.each([
    ['Ta 2 tabletter om dagen.', 'Ta 3 tabletter om dagen.'],
    ['Ta 1,5 mg om dagen.', 'Ta 15 mg om dagen.'],
    ['Kom klockan 13.30 på torsdag.', 'Kom klockan 13.50 på torsdag.'],
    ['Kom den 3 mars till oss.', 'Kom den 4 mars till oss.'],
    ['Du får inte köra bil.', 'Du får köra bil.'],
    ['Du får köra bil.', 'Du får inte köra bil.'],
    ['Du får inte köra bil.', ''],
  ])('stops "%s" read as "%s"', (written, actualText) => {
    expect(toldBy(replacementText, { elements: [{ type: 'P', actualText, texts: [written] }] })).toEqual([
      'meaning:stop',
    ]);
    const replacement = { text: actualText };
    expect(
      toldBy(replacementText, { elements: [{ type: 'P', texts: [{ text: written, replacement }] }] }),
    ).toEqual(['meaning:stop']);
  });

  it.each([
    [['Du får ', 'inte', ' köra bil.'], ['skippedMeaning:stop']],
    [['Ta ', '10 mg', ' om dagen.'], ['skippedMeaning:stop']],
    [['Ring ', 'gärna', ' till oss.'], ['skipped']],
    [['Ring ', '·', ' till oss.'], []],
  ])('tells of words marked as decoration inside a line: %j', (words, expected) => {
    const texts = words.map((text, index) => ({
      text,
      artifact: index === 1,
      box: [60 + index * 50, 700, 108 + index * 50, 711] as const,
    }));
    expect(toldBy(replacementText, { elements: [{ type: 'P', texts }] })).toEqual(expected);
  });

  it('tells of a word marked as decoration that begins a line, and of no number or sign of a list', () => {
    const begun = (text: string) =>
      toldBy(replacementText, {
        elements: [
          {
            type: 'P',
            texts: [
              { text, artifact: true, box: [60, 700, 82, 711] },
              { text: 'Du ska vara fastande.', box: [85, 700, 200, 711] },
            ],
          },
        ],
      });
    expect(['Obs', '1.', 'a)', '•'].map((text) => begun(text))).toEqual([['skipped'], [], [], []]);
  });

  it('leaves running heads and page numbers alone', () => {
    const head = { text: 'Region Exempel', artifact: true, box: [60, 800, 160, 811] as const };
    const number = { text: 'Sida 3', artifact: true, box: [480, 800, 520, 811] as const };
    const body = { text: 'Ring till oss.', box: [60, 700, 160, 711] as const };
    expect(
      toldBy(replacementText, { elements: [{ type: 'P', texts: [body] }], loose: { texts: [head, number] } }),
    ).toEqual([]);
  });
});

describe('contrast', () => {
  const problems = (color: number | undefined, ground: number | undefined, more: Partial<BuiltText> = {}) =>
    saidOf(
      [contrast],
      buildView({
        elements: [{ type: 'P', texts: [{ text: 'Ring oss om du undrar.', color, ground, ...more }] }],
      }),
    );
  const told = (...values: Parameters<typeof problems>) => problems(...values).map(({ message }) => message);

  it.each([
    ['orange', 0xd9730d, 3.27],
    ['light blue', 0x4a90e2, 3.29],
    ['pink', 0xe75480, 3.51],
    ['teal', 0x20a39e, 3.09],
    ['grey', 0x777777, 4.47],
  ])('measures %s on white', (_, color, ratio) => {
    expect(problems(color, 0xffffff)).toMatchObject([
      {
        message: 'pale',
        document: { page: 1 },
        data: { color: `#${color.toString(16)}`, ground: '#ffffff', ratio, needed: 4.5, count: 18 },
      },
    ]);
  });

  it('lets clear colours be, also on coloured grounds', () => {
    for (const color of [0x000000, 0x767676, 0x0000ee, 0xc00000, 0x005a9c])
      expect(told(color, 0xffffff)).toEqual([]);
    expect(told(0xffffff, 0x1a4f8a)).toEqual([]);
    expect(told(0x000000, 0xffe600)).toEqual([]);
    expect(told(0x000000, 0x4c4c4c)).toEqual(['pale']);
  });

  it('says nothing of colours that are not known', () => {
    expect(told(undefined, 0xffffff)).toEqual([]);
    expect(told(0x000000, undefined)).toEqual([]);
  });

  it('asks less of large text: 18 points, or 14 in bold', () => {
    const grey = 0x949494;
    expect(told(grey, 0xffffff, { size: 18 })).toEqual([]);
    expect(told(grey, 0xffffff, { size: 14, bold: true })).toEqual([]);
    expect(told(grey, 0xffffff, { size: 17.5 })).toEqual(['pale']);
    expect(told(grey, 0xffffff, { size: 13.5, bold: true })).toEqual(['pale']);
    expect(problems(0xaaaaaa, 0xffffff, { size: 24 })).toMatchObject([{ data: { ratio: 2.32, needed: 3 } }]);
  });

  it('tells each pair of colours once, and of very many how many there are', () => {
    const texts = Array.from({ length: 20 }, (_, index) => ({
      text: 'Ring oss',
      color: 0xbbbbbb + (index >> 1),
    }));
    const found = saidOf([contrast], buildView({ elements: [{ type: 'P', texts }] }));
    expect(found.map(({ message }) => message)).toEqual([...new Array<string>(6).fill('pale'), 'others']);
    expect(found[0]?.data?.count).toBe(14);
    expect(found.at(-1)?.data).toEqual({ pairs: 4, count: 56 });
  });
});

describe('permission and comments', () => {
  it('stops a locked file and asks about notes', () => {
    expect(said({ encryption: { revision: 3, accessible: false } })).toEqual(['permission/denied']);
    expect(
      said({ annotations: [{ subtype: 'Highlight' }, { subtype: 'Text', contents: 'Stämmer det?' }] }),
    ).toEqual(['comments/comment']);
    expect(said({ annotations: [{ subtype: 'Text', hidden: true }] })).toEqual([]);
  });
});
