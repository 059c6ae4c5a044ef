import type { BuiltElement, DocumentParts } from './build-document.ts';

/** What differs from a letter of PDF 2.0 that breaks nothing; `mapping` stands in its namespace. */
export type Ua2Parts = DocumentParts & { readonly mapping?: string };

const paragraph: BuiltElement = { type: 'P', kids: [0] };
const text = (mcid: number, y: number) =>
  `/P << /MCID ${mcid} >> BDC BT /F1 12 Tf 72 ${y} Td (Welcome) Tj ET EMC`;
const two = `${text(0, 700)} ${text(1, 650)}`;

/** An annotation that belongs to an element of a certain type. */
function annotated(entries: string, type = 'Annot', more: Ua2Parts = {}): Ua2Parts {
  return {
    page: { Annots: '[@annotation]', Tabs: '/S' },
    structure: [paragraph, { type, name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation /Pg @page >>'] }],
    parentTree: '1 @owner',
    ...more,
    objects: {
      annotation: `<< /Type /Annot /Rect [72 600 172 620] /StructParent 1 ${entries} >>`,
      ...more.objects,
    },
  };
}

const xmp = (properties: string) =>
  `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title>${properties}`;

/** Documents that break no condition of PDF/UA-2, with what they hold. */
export const ua2Passing: readonly (readonly [name: string, parts: Ua2Parts])[] = [
  ['a letter', {}],
  ['a heading of level seven', { structure: [{ type: 'H7', kids: [0] }] }],
  [
    'a type of its own that is mapped',
    {
      structure: [{ type: 'Brev', kids: [0], entries: { NS: undefined } }],
      treeRoot: { RoleMap: '<< /Brev /P >>' },
    },
  ],
  [
    'a link in Link',
    annotated('/Subtype /Link /Contents (1177) /A << /S /URI /URI (https://www.1177.se/) >>', 'Link'),
  ],
  ['a comment in Annot', annotated('/Subtype /Text /Contents (Hej)')],
  [
    'a list with a numbering',
    {
      structure: [
        {
          type: 'L',
          entries: { A: '<< /O /List /ListNumbering /Decimal >>' },
          kids: [
            {
              type: 'LI',
              kids: [
                { type: 'Lbl', kids: [0] },
                { type: 'LBody', kids: [1] },
              ],
            },
          ],
        },
      ],
      content: two,
    },
  ],
];

/** Documents with the conditions that each breaks. */
export const ua2Failing: readonly (readonly [conditions: readonly string[], parts: Ua2Parts])[] = [
  [['5-2'], { xmpProperties: xmp('<pdfuaid:part>1</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>') }],
  [['5-5'], { xmpProperties: xmp('<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2014</pdfuaid:rev>') }],
  [['5-5'], { xmpProperties: xmp('<pdfuaid:part>2</pdfuaid:part>') }],
  [
    ['8.2.5.2-1', 'Table 5. StructTreeRoot-Document-1', 'Table 5. StructTreeRoot-P-1'],
    { roots: [paragraph] },
  ],
  [['8.2.5.2-2'], { roots: [{ type: 'Document', entries: { NS: undefined }, kids: [paragraph] }] }],
  [['8.2.4-1'], { structure: [{ type: 'Brev', kids: [0] }] }],
  [
    ['8.2.4-2', '8.2.4-3'],
    { mapping: '/RoleMapNS << /A [/B @pdf2] /B [/A @pdf2] >>', structure: [{ type: 'A', kids: [0] }] },
  ],
  [['8.2.4-3'], { mapping: '/RoleMapNS << /Brev [/P @pdf2] >>', structure: [{ type: 'Brev', kids: [0] }] }],
  [['8.2.5.12-1'], { structure: [{ type: 'H', kids: [0] }] }],
  [['8.2.5.14-1'], { structure: [{ type: 'Note', kids: [0], entries: { NS: undefined } }] }],
  [
    ['8.2.5.14-2'],
    {
      structure: [
        { type: 'P', kids: [0], entries: { Ref: '[@note]' } },
        { type: 'FENote', name: 'note', kids: [1] },
      ],
      content: two,
    },
  ],
  [
    ['8.2.5.14-3'],
    {
      structure: [
        { ...paragraph, name: 'text' },
        { type: 'FENote', kids: [1], entries: { Ref: '[@text]' } },
      ],
      content: two,
    },
  ],
  [
    ['8.2.5.14-4'],
    { structure: [{ type: 'FENote', kids: [0], entries: { A: '<< /O /FENote /NoteType /Marginal >>' } }] },
  ],
  [
    ['8.2.5.23-1'],
    { structure: [{ type: 'P', kids: [{ type: 'Ruby', kids: [{ type: 'RB', kids: [0] }] }] }] },
  ],
  [
    ['8.2.5.25-1'],
    {
      structure: [
        {
          type: 'L',
          kids: [
            {
              type: 'LI',
              kids: [
                { type: 'Lbl', kids: [0] },
                { type: 'LBody', kids: [1] },
              ],
            },
          ],
        },
      ],
      content: two,
    },
  ],
  [['8.2.5.25-2'], { structure: [{ type: 'L', kids: [{ type: 'LI', kids: [0] }] }] }],
  [['8.2.5.28.2-1'], { structure: [{ type: 'Figure', kids: [0] }] }],
  [['8.4.3-2'], { structure: [{ type: 'P', kids: [0], entries: { ActualText: '<FEFFE000>' } }] }],
  [['8.4.4-1'], { catalog: { Lang: undefined } }],
  [['8.4.4-2'], { catalog: { Lang: '()' } }],
  [['8.8-2'], annotated('/Subtype /Link /Contents (Sida 1) /A << /S /GoTo /D [@page /Fit] >>', 'Link')],
  [['8.8-1'], annotated('/Subtype /Link /Contents (Sida 1) /Dest [@page /Fit]', 'Link')],
  [
    ['8.2.5.20-1', 'Table 5. Document-Span-1'],
    annotated('/Subtype /Link /Contents (1177) /A << /S /URI /URI (https://www.1177.se/) >>', 'Span'),
  ],
  [['8.9.2.2-1'], annotated('/Subtype /Text /F 1 /Contents (Hej)')],
  [['8.9.2.2-2'], annotated('/Subtype /Text /F 32 /Contents (Hej)')],
  [['8.9.2.3-1', 'Table 5. Document-Span-1'], annotated('/Subtype /Text /Contents (Hej)', 'Span')],
  [['8.9.2.3-2'], annotated('/Subtype /Text /Contents (Hej) /RC (<p>Nej</p>)')],
  [['8.9.2.4.7-1'], annotated('/Subtype /Stamp')],
  [['8.9.2.4.8-1'], annotated('/Subtype /Ink')],
  [['8.9.2.4.9-1'], annotated('/Subtype /Popup')],
  [
    ['8.9.2.4.10-1'],
    annotated('/Subtype /FileAttachment /Contents (Hej) /FS << /Type /Filespec /F (a.txt) >>'),
  ],
  [['8.9.2.4.11-1'], annotated('/Subtype /Sound /Contents (Hej)')],
  [['8.9.2.4.12-1'], annotated('/Subtype /Screen')],
  [['8.9.2.4.15-1'], annotated('/Subtype /TrapNet')],
  [['8.9.3.3-1'], { ...annotated('/Subtype /Text /Contents (Hej)'), page: { Annots: '[@annotation]' } }],
  [
    ['8.9.4.2-1'],
    {
      ...annotated('/Subtype /Text /Contents (Hej)'),
      structure: [
        paragraph,
        {
          type: 'Annot',
          name: 'owner',
          entries: { Alt: '(Nej)' },
          kids: ['<< /Type /OBJR /Obj @annotation /Pg @page >>'],
        },
      ],
    },
  ],
  [
    ['8.10.1-1', 'Table 5. Document-Span-1'],
    annotated('/Subtype /Widget /FT /Tx /T (Namn) /Contents (Namn)', 'Span'),
  ],
  [['8.10.2.3-1'], annotated('/Subtype /Widget /FT /Tx /T (Namn)', 'Form')],
  [['Table 5. P-P-1'], { structure: [{ type: 'P', kids: [{ type: 'P', kids: [0] }] }] }],
  [
    ['Table 5. P-Div-1', 'Table 5. P-P-1'],
    { structure: [{ type: 'P', kids: [{ type: 'Div', kids: [{ type: 'P', kids: [0] }] }] }] },
  ],
  [['Table 5. Hn-P-1'], { structure: [{ type: 'H2', kids: [{ type: 'P', kids: [0] }] }] }],
  [['Table 5. Sect-content-1'], { structure: [{ type: 'Sect', kids: [0] }] }],
  [
    ['Table 5. Aside-Caption-1'],
    {
      structure: [
        {
          type: 'Aside',
          kids: [
            { type: 'Caption', kids: [0] },
            { type: 'Caption', kids: [1] },
          ],
        },
      ],
      content: two,
    },
  ],
  [
    ['Table 5. Link-P-1'],
    { structure: [{ type: 'Link', kids: [0, { type: 'P', kids: [1] }] }], content: two },
  ],
];
