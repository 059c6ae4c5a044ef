import type { DocumentParts } from '../build-document.ts';
import { form, noLanguage, paragraph, tagged, taggedForm, text } from '../case-parts.ts';
import type { RuleVariant } from './variant.ts';

const box = '0 0 9 9 re f';
const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const formDict = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';
const resources = `/Resources << /Font << /F1 @font /H ${helvetica} >> /XObject << /Inner @inner >> >>`;

/** Where content can stand: on a page and in all that a page draws. */
const places: Readonly<Record<string, (content: string, dict: string) => DocumentParts>> = {
  page: (content) => ({
    content: `${paragraph} ${content}`,
    resources: { XObject: '<< /Inner @inner >>', Font: `<< /F1 @font /H ${helvetica} >>` },
  }),
  form: (content, dict) => ({
    content: `${paragraph} /Artifact BMC /X Do EMC`,
    resources: { XObject: '<< /X @form >>' },
    objects: { form: { dict: `${formDict} ${resources} ${dict}`, data: content } },
  }),
  'form outside': (content, dict) => ({
    content: `${paragraph} /X Do`,
    resources: { XObject: '<< /X @form >>' },
    objects: { form: { dict: `${formDict} ${resources} ${dict}`, data: content } },
  }),
  'form in tagged': (content, dict) => ({
    content: `/P << /MCID 0 >> BDC ${text} /X Do EMC`,
    resources: { XObject: '<< /X @form >>' },
    objects: { form: { dict: `${formDict} ${resources} ${dict}`, data: content } },
  }),
  appearance: (content, dict) => ({
    page: { Annots: '[@annotation]', Tabs: '/S' },
    parentTree: '1 @owner',
    structure: [
      tagged,
      {
        type: 'Annot',
        name: 'owner',
        entries: { Lang: '(en)' },
        kids: ['<< /Type /OBJR /Obj @annotation >>'],
      },
    ],
    objects: {
      annotation:
        '<< /Type /Annot /Subtype /Square /Rect [10 10 50 50] /F 4 /StructParent 1 /Contents (x) /AP << /N @look >> >>',
      look: { dict: `${formDict} ${resources} ${dict}`, data: content },
    },
  }),
  'form in appearance': (content, dict) => ({
    page: { Annots: '[@annotation]', Tabs: '/S' },
    parentTree: '1 @owner',
    structure: [
      tagged,
      {
        type: 'Annot',
        name: 'owner',
        entries: { Lang: '(en)' },
        kids: ['<< /Type /OBJR /Obj @annotation >>'],
      },
    ],
    objects: {
      annotation:
        '<< /Type /Annot /Subtype /Square /Rect [10 10 50 50] /F 4 /StructParent 1 /Contents (x) /AP << /N @look >> >>',
      look: { dict: `${formDict} /Resources << /XObject << /X @form >> >>`, data: '/X Do' },
      form: { dict: `${formDict} ${resources} ${dict}`, data: content },
    },
  }),
  pattern: (content, dict) => ({
    content: `/P << /MCID 0 >> BDC ${text} /Pattern cs /Pt scn ${box} EMC`,
    resources: { Pattern: '<< /Pt @pattern >>' },
    objects: {
      pattern: {
        dict: `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 ${resources} ${dict}`,
        data: content,
      },
    },
  }),
  'pattern outside': (content, dict) => ({
    content: `${paragraph} /Artifact BMC /Pattern cs /Pt scn ${box} EMC`,
    resources: { Pattern: '<< /Pt @pattern >>' },
    objects: {
      pattern: {
        dict: `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 ${resources} ${dict}`,
        data: content,
      },
    },
  }),
  glyph: (content, dict) => ({
    content: `/P << /MCID 0 >> BDC ${text} BT /T 9 Tf (A) Tj ET EMC`,
    resources: { Font: '<< /F1 @font /T @type3 >>' },
    objects: {
      type3: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 65 /LastChar 65 /Widths [9] /Encoding << /Differences [65 /A] >> /CharProcs << /A @glyph >> ${resources} >>`,
      glyph: { dict, data: `9 0 d0 ${content}` },
    },
  }),
  'soft mask': (content, dict) => ({
    content: `/P << /MCID 0 >> BDC ${text} /G gs ${box} EMC`,
    resources: { ExtGState: '<< /G << /SMask << /S /Luminosity /G @group >> >> >>' },
    objects: {
      group: {
        dict: `${formDict} /Group << /S /Transparency /CS /DeviceGray >> ${resources} ${dict}`,
        data: content,
      },
    },
  }),
};

const contents: Readonly<Record<string, readonly [string, DocumentParts?, string?]>> = {
  drawing: [box],
  artifact: [`/Artifact BMC ${box} EMC`],
  'unowned mark': [`/P << /MCID 7 >> BDC ${box} EMC`],
  'wrong language tag': ['/Span << /Lang (sv_SE) >> BDC EMC'],
  'Span without language': [
    '/Artifact BMC EMC /Span << /ActualText (x) /Alt (x) /E (x) >> BDC EMC',
    noLanguage,
  ],
  'text without language': ['/Artifact BMC BT /F1 12 Tf (Hi) Tj ET EMC', noLanguage],
  'unembedded font': ['/Artifact BMC BT /H 12 Tf (Hi) Tj ET EMC'],
  'reference form': ['/Artifact BMC /Inner Do EMC', {}, '/Ref << /F (a.pdf) /Page 0 >>'],
  'form used twice': ['/Artifact BMC /Inner Do /Inner Do EMC', {}, '/StructParents 9'],
  'mark of no stream': [`/P << /MCID 0 >> BDC ${box} EMC`],
};

/** What the crossed documents break; those that are not named break nothing. */
const crossedFails: Readonly<Record<string, string>> = {
  'drawing: page': '7.1-3',
  'unowned mark: page': '7.1-3',
  'wrong language tag: page': '7.2-29',
  'Span without language: page': '7.2-30 7.2-31 7.2-32 7.2-34',
  'text without language: page': '7.2-34',
  'unembedded font: page': '7.21.4.1-1',
  'reference form: page': '7.20-1',
  'form used twice: page': '7.20-2',
  'wrong language tag: form': '7.2-29',
  'Span without language: form': '7.2-30 7.2-31 7.2-32 7.2-34',
  'text without language: form': '7.2-34',
  'unembedded font: form': '7.21.4.1-1',
  'reference form: form': '7.20-1',
  'form used twice: form': '7.20-2',
  'owned content: form': '7.1-2',
  'artifact in owned: form': '7.1-1 7.1-2',
  'owned in artifact: form': '7.1-2',
  'drawing: form outside': '7.1-3',
  'unowned mark: form outside': '7.1-3',
  'wrong language tag: form outside': '7.2-29',
  'Span without language: form outside': '7.2-30 7.2-31 7.2-32 7.2-34',
  'text without language: form outside': '7.2-34',
  'unembedded font: form outside': '7.21.4.1-1',
  'reference form: form outside': '7.20-1',
  'form used twice: form outside': '7.20-2',
  'mark of no stream: form outside': '7.1-3',
  'artifact in owned: form outside': '7.1-1 7.1-2',
  'owned in artifact: form outside': '7.1-2',
  'artifact: form in tagged': '7.1-1 7.1-2',
  'wrong language tag: form in tagged': '7.2-29',
  'Span without language: form in tagged': '7.1-1 7.1-2 7.2-30 7.2-31 7.2-32 7.2-34',
  'text without language: form in tagged': '7.1-1 7.1-2 7.2-34',
  'unembedded font: form in tagged': '7.1-1 7.1-2 7.21.4.1-1',
  'reference form: form in tagged': '7.1-1 7.1-2 7.20-1',
  'form used twice: form in tagged': '7.1-1 7.1-2 7.20-2',
  'artifact in owned: form in tagged': '7.1-1 7.1-2',
  'owned in artifact: form in tagged': '7.1-1 7.1-2',
  'wrong language tag: appearance': '7.2-29',
  'unembedded font: appearance': '7.21.4.1-1',
  'reference form: appearance': '7.20-1',
  'form used twice: appearance': '7.20-2',
  'wrong language tag: form in appearance': '7.2-29',
  'unembedded font: form in appearance': '7.21.4.1-1',
  'reference form: form in appearance': '7.20-1',
  'form used twice: form in appearance': '7.20-2',
  'wrong language tag: pattern': '7.2-29',
  'Span without language: pattern': '7.2-34',
  'text without language: pattern': '7.2-34',
  'unembedded font: pattern': '7.21.4.1-1',
  'reference form: pattern': '7.20-1',
  'form used twice: pattern': '7.20-2',
  'wrong language tag: pattern outside': '7.2-29',
  'Span without language: pattern outside': '7.2-34',
  'text without language: pattern outside': '7.2-34',
  'unembedded font: pattern outside': '7.21.4.1-1',
  'reference form: pattern outside': '7.20-1',
  'form used twice: pattern outside': '7.20-2',
  'wrong language tag: glyph': '7.2-29',
  'Span without language: glyph': '7.2-34',
  'text without language: glyph': '7.2-34',
  'unembedded font: glyph': '7.21.4.1-1',
  'reference form: glyph': '7.20-1',
  'form used twice: glyph': '7.20-2',
  'Span without language: soft mask': '7.2-34',
  'text without language: soft mask': '7.2-34',
};

function crossed(): RuleVariant[] {
  const all: RuleVariant[] = [];
  for (const [place, build] of Object.entries(places)) {
    for (const [name, [content, more, inner]] of Object.entries(contents)) {
      const parts = build(content, '');
      all.push([
        `${name}: ${place}`,
        crossedFails[`${name}: ${place}`] ?? '',
        {
          ...more,
          ...parts,
          objects: { ...parts.objects, inner: { dict: `${formDict} ${inner ?? ''}`, data: '' } },
        },
      ]);
    }
    const owned = { parentTree: '5 [@deep]', structure: [tagged, { type: 'P', name: 'deep' }] };
    for (const [name, content] of Object.entries({
      'owned content': `/P << /MCID 0 >> BDC ${box} EMC`,
      'artifact in owned': `/P << /MCID 0 >> BDC /Artifact BMC ${box} EMC EMC`,
      'owned in artifact': `/Artifact BMC /P << /MCID 0 >> BDC ${box} EMC EMC`,
    })) {
      if (place === 'page') continue;
      const parts = build(content, '/StructParents 5');
      const annotated = parts.parentTree !== undefined;
      all.push([
        `${name}: ${place}`,
        crossedFails[`${name}: ${place}`] ?? '',
        {
          ...parts,
          parentTree: `${annotated ? '1 @owner' : ''} ${owned.parentTree}`,
          structure: [...(parts.structure ?? []), ...owned.structure.slice(annotated ? 1 : 0)],
          objects: { ...parts.objects, inner: { dict: formDict, data: '' } },
        },
      ]);
    }
  }
  return all;
}

const marks = (content: string, more: DocumentParts = {}): DocumentParts => ({ content, ...more });
const shown = '/F1 12 Tf 72 720 Td (Hi) Tj';

/** Marked content on pages, in forms, appearances, patterns and glyphs, and its languages. */
export const contentVariants: readonly RuleVariant[] = [
  ...crossed(),
  ['nothing', '', marks('')],
  ['BMC P is no tag', '7.1-3', marks(`/P BMC ${text} EMC`)],
  ['MCID without owner', '7.1-3', marks(`/P << /MCID 3 >> BDC ${text} EMC`)],
  ['MCID twice', '', marks(`${paragraph} ${paragraph}`)],
  ['MCID negative', '7.1-3', marks(`/P << /MCID -1 >> BDC ${text} EMC`)],
  ['MCID string', '7.1-3', marks(`/P << /MCID (0) >> BDC ${text} EMC`)],
  [
    'property resource',
    '',
    marks(`/P /M BDC ${text} EMC`, { resources: { Properties: '<< /M << /MCID 0 >> >>' } }),
  ],
  ['property resource missing', '7.1-3', marks(`/P /M BDC ${text} EMC`)],
  ['no StructParents', '7.1-3', { page: { StructParents: undefined } }],
  ['wrong StructParents', '7.1-3', { page: { StructParents: '4' } }],
  ['StructParents string', '7.1-3', { page: { StructParents: '(0)' } }],
  ['StructParent in place', '7.1-3', { page: { StructParents: undefined, StructParent: '0' } }],
  ['owner without P', '7.1-3', { structure: [{ ...tagged, entries: { P: undefined } }] }],
  [
    'owner elsewhere',
    '',
    {
      structure: [{ type: 'P' }],
      treeRoot: { ParentTree: '<< /Nums [0 [@lone]] >>' },
      objects: { lone: '<< /Type /StructElem /S /P /P @tree /K 0 /Pg @page >>' },
    },
  ],
  [
    'owner elsewhere without P',
    '7.1-3',
    {
      structure: [{ type: 'P' }],
      treeRoot: { ParentTree: '<< /Nums [0 [@lone]] >>' },
      objects: { lone: '<< /Type /StructElem /S /P /K 0 /Pg @page >>' },
    },
  ],
  [
    'owner not listing the mark',
    '',
    { structure: [{ type: 'P', name: 'p' }], treeRoot: { ParentTree: '<< /Nums [0 [@p]] >>' } },
  ],
  ['owner is Artifact', '7.1-5', { structure: [{ type: 'Artifact', kids: [0] }] }],
  ['owner is the root', '', { treeRoot: { ParentTree: '<< /Nums [0 [@tree]] >>' } }],
  ['owner without S', '7.1-5', { structure: [{ type: 'P', kids: [0], entries: { S: undefined } }] }],
  ['owner without Type', '', { structure: [{ type: 'P', kids: [0], entries: { Type: undefined } }] }],
  ['root without Type', '7.1-3', { treeRoot: { Type: undefined } }],
  ['parent tree entry single', '7.1-3', { treeRoot: { ParentTree: '<< /Nums [0 @element1] >>' } }],
  ['parent tree entry null', '7.1-3', { treeRoot: { ParentTree: '<< /Nums [0 [null]] >>' } }],
  [
    'parent tree entry referenced array',
    '',
    { treeRoot: { ParentTree: '<< /Nums [0 @list] >>' }, objects: { list: '[@element1]' } },
  ],
  ['no ParentTree', '7.1-3', { treeRoot: { ParentTree: undefined } }],
  ['mark in another tag', '', marks(`/Span BMC /P << /MCID 0 >> BDC ${text} EMC EMC`)],
  ['Artifact around', '7.1-2', marks(`/Artifact BMC ${paragraph} EMC`)],
  ['Artifact properties around', '7.1-2', marks(`/Artifact << /Type /Pagination >> BDC ${paragraph} EMC`)],
  [
    'Artifact inside',
    '7.1-1 7.1-2',
    marks(`/P << /MCID 0 >> BDC /Artifact << /Type /Layout >> BDC ${text} EMC EMC`),
  ],
  ['Artifact inside empty', '7.1-1 7.1-2', marks(`/P << /MCID 0 >> BDC ${text} /Artifact BMC EMC EMC`)],
  [
    'Artifact deep inside',
    '7.1-1 7.1-2',
    marks(`/P << /MCID 0 >> BDC /Span BMC /Artifact BMC ${text} EMC EMC EMC`),
  ],
  ['Artifact with MCID', '7.1-1 7.1-2', marks(`/Artifact << /MCID 0 >> BDC ${text} EMC`)],
  ['Artifact with unowned MCID', '', marks(`${paragraph} /Artifact << /MCID 5 >> BDC ${text} EMC`)],
  ['tagged empty in Artifact', '7.1-2', marks(`/Artifact BMC /P << /MCID 0 >> BDC EMC EMC`)],
  ['unowned mark in Artifact', '', marks(`${paragraph} /Artifact BMC /P << /MCID 5 >> BDC ${box} EMC EMC`)],
  ['Artifact in Artifact', '', marks(`${paragraph} /Artifact BMC /Artifact BMC ${box} EMC EMC`)],
  [
    'mark within mark',
    '',
    {
      content: `/P << /MCID 0 >> BDC /Span << /MCID 1 >> BDC ${text} EMC EMC`,
      structure: [{ type: 'P', kids: [0, { type: 'Span', kids: [1] }] }],
    },
  ],
  ['unclosed tag', '7.1-3', marks(`/P << /MCID 0 >> BDC ${text}`)],
  ['unclosed tag empty', '', marks(`${paragraph} /P << /MCID 0 >> BDC`)],
  ['unclosed artifact', '7.1-3', marks(`${paragraph} /Artifact BMC ${box}`)],
  ['unclosed artifact, then tag', '7.1-3', marks(`/Artifact BMC ${box} ${paragraph}`)],
  ['unclosed Span in tag', '7.1-3', marks(`/P << /MCID 0 >> BDC /Span BMC ${text} EMC`)],
  ['unclosed Span before tag', '7.1-3', marks(`/Span BMC ${paragraph}`)],
  ['unclosed tag twice', '7.1-3', marks(`/P << /MCID 0 >> BDC ${text} /P << /MCID 0 >> BDC ${text} EMC`)],
  ['unclosed with wrong language', '7.2-29', marks(`${paragraph} /Span << /Lang (sv_SE) >> BDC`)],
  ['surplus EMC', '', marks(`EMC ${paragraph} EMC`)],
  ['surplus EMC between', '7.1-3', marks(`${paragraph} EMC ${box}`)],
  ['tag over q Q', '', marks(`q /P << /MCID 0 >> BDC Q ${text} EMC`)],
  ['tag over BT ET', '', marks(`BT /P << /MCID 0 >> BDC ${shown} ET ${box} EMC`)],
  ['tag inside BT', '', marks(`BT /P << /MCID 0 >> BDC ${shown} EMC ET`)],
  ['empty text', '7.1-3', marks(`${paragraph} BT /F1 12 Tf () Tj ET`)],
  ['empty TJ', '7.1-3', marks(`${paragraph} BT /F1 12 Tf [] TJ ET`)],
  ['TJ of numbers', '7.1-3', marks(`${paragraph} BT /F1 12 Tf [-100] TJ ET`)],
  ['Tj without operand', '7.1-3', marks(`${paragraph} BT /F1 12 Tf Tj ET`)],
  ['TJ of empty strings', '7.1-3', marks(`${paragraph} BT /F1 12 Tf [() ()] TJ ET`)],
  ['space only', '7.1-3', marks(`${paragraph} BT /F1 12 Tf ( ) Tj ET`)],
  ['invisible text', '7.1-3', marks(`${paragraph} BT /F1 12 Tf 3 Tr (Hi) Tj ET`)],
  ['clipping text', '7.1-3', marks(`${paragraph} BT /F1 12 Tf 7 Tr (Hi) Tj ET`)],
  ['text without font', '7.1-3', marks(`${paragraph} BT (Hi) Tj ET`)],
  ['text with missing font', '7.1-3', marks(`${paragraph} BT /Nope 12 Tf (Hi) Tj ET`)],
  ['quote operator', '7.1-3', marks(`${paragraph} BT /F1 12 Tf (Hi) ' ET`)],
  ['double quote operator', '7.1-3', marks(`${paragraph} BT /F1 12 Tf 0 0 (Hi) " ET`)],
  ['path n', '', marks(`${paragraph} 0 0 9 9 re n`)],
  ['path W n', '', marks(`${paragraph} 0 0 9 9 re W n`)],
  ['stroke', '7.1-3', marks(`${paragraph} 0 0 m 9 9 l S`)],
  ['close stroke', '7.1-3', marks(`${paragraph} 0 0 m 9 9 l s`)],
  ['fill F', '7.1-3', marks(`${paragraph} 0 0 9 9 re F`)],
  ['fill even-odd', '7.1-3', marks(`${paragraph} 0 0 9 9 re f*`)],
  ['fill B', '7.1-3', marks(`${paragraph} 0 0 9 9 re B`)],
  ['fill b*', '7.1-3', marks(`${paragraph} 0 0 9 9 re b*`)],
  ['paint without path', '7.1-3', marks(`${paragraph} f`)],
  ['stroke without path', '7.1-3', marks(`${paragraph} S`)],
  ['path spread over marks', '', marks(`${paragraph} 0 0 9 9 re /Artifact BMC f EMC`)],
  ['path begun in a mark', '7.1-3', marks(`${paragraph} /Artifact BMC 0 0 9 9 re EMC f`)],
  [
    'shading',
    '7.1-3',
    marks(`${paragraph} /Sh sh`, {
      resources: {
        Shading:
          '<< /Sh << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>',
      },
    }),
  ],
  ['shading missing', '7.1-3', marks(`${paragraph} /Sh sh`)],
  ['inline image', '7.1-3', marks(`${paragraph} BI /W 1 /H 1 /BPC 8 /CS /G ID x EI`)],
  [
    'inline image in artifact',
    '',
    marks(`${paragraph} /Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC`),
  ],
  ['inline mask', '7.1-3', marks(`${paragraph} BI /W 1 /H 1 /IM true ID x EI`)],
  [
    'image',
    '7.1-3',
    marks(`${paragraph} /Im Do`, {
      resources: { XObject: '<< /Im @im >>' },
      objects: {
        im: {
          dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          data: 'x',
        },
      },
    }),
  ],
  [
    'image with StructParent',
    '7.1-3',
    marks(`${paragraph} /Im Do`, {
      resources: { XObject: '<< /Im @im >>' },
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @im /Pg @page >>'],
        },
      ],
      objects: {
        im: {
          dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /StructParent 1',
          data: 'x',
        },
      },
    }),
  ],
  [
    'form with StructParent',
    '',
    {
      ...form('/StructParent 1', box, `${paragraph} /X Do`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  [
    'form with StructParent and text',
    '',
    {
      ...form('/StructParent 1', text, `${paragraph} /X Do`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  ['missing XObject', '', marks(`${paragraph} /Nope Do`)],
  ['empty form', '', form('', '', `${paragraph} /X Do`)],
  [
    'form with unowned marks',
    '7.1-3',
    form('', '/P << /MCID 0 >> BDC 0 0 9 9 re f EMC', `${paragraph} /X Do`),
  ],
  [
    'form in tag with mark',
    '',
    form('', '/P << /MCID 0 >> BDC 0 0 9 9 re f EMC', `/P << /MCID 0 >> BDC ${text} /X Do EMC`),
  ],
  ['tagged form in artifact', '7.1-2', taggedForm('/Artifact BMC /X Do EMC')],
  ['tagged form in tag', '', { ...taggedForm(''), content: `/P << /MCID 0 >> BDC ${text} /X Do EMC` }],
  ['form twice without StructParents', '', form('', '', `${paragraph} /X Do /X Do`)],
  [
    'form twice with marks without StructParents',
    '',
    form('', '/P << /MCID 0 >> BDC EMC', `${paragraph} /X Do /X Do`),
  ],
  [
    'form twice with StructParents no marks',
    '7.20-2',
    form('/StructParents 1', '', `${paragraph} /X Do /X Do`),
  ],
  [
    'form twice with StructParents and artifact',
    '7.20-2',
    form('/StructParents 1', `/Artifact BMC ${box} EMC`, `${paragraph} /X Do /X Do`),
  ],
  ['form twice in artifact', '7.1-2 7.20-2', taggedForm('/Artifact BMC /X Do EMC /Artifact BMC /X Do EMC')],
  ['form twice with StructParent', '', form('/StructParent 1', '', `${paragraph} /X Do /X Do`)],
  [
    'form twice, second in form',
    '7.20-2',
    {
      ...taggedForm('/X Do /Y Do'),
      resources: { XObject: '<< /X @form /Y @outer >>' },
      objects: {
        ...taggedForm('').objects,
        outer: { dict: `${formDict} /Resources << /XObject << /X @form >> >>`, data: '/X Do' },
      },
    },
  ],
  [
    'form once, outer twice',
    '',
    {
      ...taggedForm('/Y Do /Y Do'),
      resources: { XObject: '<< /Y @outer >>' },
      objects: {
        ...taggedForm('').objects,
        outer: { dict: `${formDict} /Resources << /XObject << /X @form >> >>`, data: '/X Do' },
      },
    },
  ],
  [
    'form under two names',
    '7.20-2',
    { ...taggedForm('/X Do /Y Do'), resources: { XObject: '<< /X @form /Y @form >>' } },
  ],
  ['form that holds itself', '7.20-2', { ...form('/StructParents 1', '/X Do', `${paragraph} /X Do`) }],
  ['Ref null', '', form('/Ref null', '', `${paragraph} /X Do`)],
  ['Ref name', '7.20-1', form('/Ref /Nothing', '', `${paragraph} /X Do`)],
  ['Ref dictionary empty', '7.20-1', form('/Ref << >>', '', `${paragraph} /X Do`)],
  ['Ref missing object', '7.20-1', form('/Ref 999 0 R', '', `${paragraph} /X Do`)],
  ['Ref in unused form', '', { ...form('/Ref << >>', '', paragraph) }],
  [
    'Ref in form of other resources',
    '',
    { ...form('/Ref << >>', '', paragraph), resources: { XObject: '<< /X 999 0 R >>' } },
  ],
  [
    'PS XObject',
    '',
    {
      ...form('', '', `${paragraph} /X Do`),
      objects: { form: { dict: '/Type /XObject /Subtype /PS', data: '' } },
    },
  ],
  [
    'optional content off',
    '7.1-3',
    marks(`${paragraph} /OC /O BDC ${box} EMC`, {
      resources: { Properties: '<< /O @ocg >>' },
      objects: { ocg: '<< /Type /OCG /Name (x) >>' },
      catalog: { OCProperties: '<< /OCGs [@ocg] /D << /Name (x) /OFF [@ocg] >> >>' },
    }),
  ],

  ['text, no language at all', '7.2-34', { ...noLanguage, content: paragraph }],
  [
    'text, language of element',
    '',
    { ...noLanguage, content: paragraph, structure: [{ ...tagged, entries: { Lang: '(sv)' } }] },
  ],
  [
    'text, language above element',
    '',
    {
      ...noLanguage,
      content: paragraph,
      structure: [{ type: 'Sect', entries: { Lang: '(sv)' }, kids: [tagged] }],
    },
  ],
  [
    'text, empty language of element',
    '7.2-29',
    { ...noLanguage, content: paragraph, structure: [{ ...tagged, entries: { Lang: '()' } }] },
  ],
  [
    'text, empty language below one',
    '7.2-29',
    {
      ...noLanguage,
      content: paragraph,
      structure: [
        { type: 'Sect', entries: { Lang: '(sv)' }, kids: [{ ...tagged, entries: { Lang: '()' } }] },
      ],
    },
  ],
  ['text, language of mark', '', { ...noLanguage, content: `/P << /MCID 0 /Lang (sv) >> BDC ${text} EMC` }],
  [
    'text, empty language of mark',
    '7.2-29',
    { ...noLanguage, content: `/P << /MCID 0 /Lang () >> BDC ${text} EMC` },
  ],
  [
    'text, language of Span around',
    '',
    { ...noLanguage, content: `/Span << /Lang (sv) >> BDC ${paragraph} EMC` },
  ],
  [
    'text, language of Span inside',
    '',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC /Span << /Lang (sv) >> BDC ${text} EMC EMC` },
  ],
  ['text, language name', '7.2-34', { ...noLanguage, content: `/P << /MCID 0 /Lang /sv >> BDC ${text} EMC` }],
  [
    'text in Artifact',
    '7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC EMC /Artifact BMC ${text} EMC` },
  ],
  [
    'text in Artifact with Lang',
    '',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC EMC /Artifact << /Lang (sv) >> BDC ${text} EMC` },
  ],
  [
    'invisible text without language',
    '7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC BT /F1 12 Tf 3 Tr (Hi) Tj ET EMC` },
  ],
  [
    'space without language',
    '7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC BT /F1 12 Tf ( ) Tj ET EMC` },
  ],
  [
    'empty text without language',
    '7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC BT /F1 12 Tf () Tj ET EMC` },
  ],
  [
    'TJ of numbers without language',
    '7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC BT /F1 12 Tf [5] TJ ET EMC` },
  ],
  [
    'text in form, language outside',
    '7.2-34',
    { ...noLanguage, ...form('', text, '/P << /MCID 0 /Lang (sv) >> BDC /X Do EMC') },
  ],
  [
    'text in form, element language',
    '7.2-34',
    {
      ...noLanguage,
      ...form('', text, '/P << /MCID 0 >> BDC /X Do EMC'),
      structure: [{ ...tagged, entries: { Lang: '(sv)' } }],
    },
  ],
  [
    'text in tagged form, element language',
    '',
    {
      ...noLanguage,
      ...taggedForm('/X Do'),
      content: '/P << /MCID 0 >> BDC EMC /X Do',
      structure: [
        tagged,
        {
          type: 'P',
          name: 'inner',
          entries: { Lang: '(sv)' },
          kids: ['<< /Type /MCR /Stm @form /MCID 0 /Pg @page >>'],
        },
      ],
    },
  ],
  ['empty catalog Lang', '7.2-29', { ...noLanguage, catalog: { Lang: '()' }, content: paragraph }],
  [
    'Span ActualText',
    '7.2-30',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC /Span << /ActualText (x) >> BDC EMC EMC' },
  ],
  [
    'Span empty ActualText',
    '7.2-30',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC /Span << /ActualText () >> BDC EMC EMC' },
  ],
  [
    'Span ActualText outside tag',
    '7.2-30',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC EMC /Span << /ActualText (x) >> BDC EMC' },
  ],
  [
    'Span ActualText name',
    '',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC /Span << /ActualText /x >> BDC EMC EMC' },
  ],
  [
    'Span ActualText resource',
    '7.2-30',
    {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC /Span /M BDC EMC EMC',
      resources: { Properties: '<< /M << /ActualText (x) >> >>' },
    },
  ],
  [
    'Span ActualText, element language',
    '',
    {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC /Span << /ActualText (x) >> BDC EMC EMC',
      structure: [{ ...tagged, entries: { Lang: '(sv)' } }],
    },
  ],
  [
    'Span with MCID, element language',
    '',
    {
      ...noLanguage,
      content: '/Span << /MCID 0 /ActualText (x) >> BDC EMC',
      structure: [{ ...tagged, entries: { Lang: '(sv)' } }],
    },
  ],
  [
    'Span with MCID, no language',
    '7.2-30',
    { ...noLanguage, content: '/Span << /MCID 0 /ActualText (x) >> BDC EMC' },
  ],
  [
    'Span in Span with Lang',
    '',
    {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC /Span << /Lang (sv) >> BDC /Span << /ActualText (x) >> BDC EMC EMC EMC',
    },
  ],
  [
    'Span in Artifact with Lang',
    '',
    {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC EMC /Artifact << /Lang (sv) >> BDC /Span << /Alt (x) >> BDC EMC EMC',
    },
  ],
  [
    'Span with empty Lang',
    '7.2-29',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC /Span << /Lang () /Alt (x) >> BDC EMC EMC' },
  ],
  [
    'Span in Span with empty Lang',
    '7.2-29',
    {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC /Span << /Lang () >> BDC /Span << /E (x) >> BDC EMC EMC EMC',
    },
  ],
  ['P ActualText', '', { ...noLanguage, content: '/P << /MCID 0 /ActualText (x) >> BDC EMC' }],
  [
    'Span ActualText in form',
    '7.2-30',
    {
      ...noLanguage,
      ...form('', '/Span << /ActualText (x) >> BDC EMC', '/P << /MCID 0 /Lang (sv) >> BDC /X Do EMC'),
    },
  ],
  [
    'Span ActualText in form, element language',
    '7.2-30',
    {
      ...noLanguage,
      ...form('', '/Span << /ActualText (x) >> BDC EMC', '/P << /MCID 0 >> BDC /X Do EMC'),
      structure: [{ ...tagged, entries: { Lang: '(sv)' } }],
    },
  ],
  [
    'form with StructParent, Lang and text',
    '7.2-34',
    {
      ...noLanguage,
      ...form('/StructParent 1', text, '/P << /MCID 0 >> BDC EMC /X Do'),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)', Lang: '(sv)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  [
    'form with StructParent in artifact',
    '',
    {
      ...form('/StructParent 1', box, `${paragraph} /Artifact BMC /X Do EMC`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  [
    'form with StructParent and mark in artifact',
    '7.1-2',
    {
      ...form('/StructParent 1', `/Span BMC ${box} EMC`, `${paragraph} /Artifact BMC /X Do EMC`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  [
    'form with StructParent and artifact',
    '7.1-1 7.1-2',
    {
      ...form('/StructParent 1', `/Artifact BMC ${box} EMC`, `${paragraph} /X Do`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
    },
  ],
  [
    'form with StructParent and form',
    '',
    {
      ...form('/StructParent 1 /Resources << /XObject << /I @inner >> >>', '/I Do', `${paragraph} /X Do`),
      parentTree: '1 @fig',
      structure: [
        tagged,
        {
          type: 'Figure',
          name: 'fig',
          entries: { Alt: '(x)' },
          kids: ['<< /Type /OBJR /Obj @form /Pg @page >>'],
        },
      ],
      objects: {
        ...form('/StructParent 1 /Resources << /XObject << /I @inner >> >>', '/I Do', '').objects,
        inner: { dict: formDict, data: box },
      },
    },
  ],
  ['form with StructParent of nothing', '7.1-3', form('/StructParent 7', box, `${paragraph} /X Do`)],
  [
    'unclosed with Span without language',
    '',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC EMC /Span << /ActualText (x) >> BDC' },
  ],
  [
    'Span without language within unclosed',
    '',
    { ...noLanguage, content: '/P << /MCID 0 >> BDC EMC /Span BMC /Span << /ActualText (x) >> BDC EMC' },
  ],
  [
    'wrong language within unclosed',
    '7.2-29',
    { content: `${paragraph} /Span BMC /Span << /Lang (sv_SE) >> BDC EMC` },
  ],
  [
    'text with language within unclosed',
    '7.1-3 7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC EMC /Span BMC /Span << /Lang (sv) >> BDC ${text} EMC` },
  ],
  [
    'unclosed language',
    '7.1-3 7.2-34',
    { ...noLanguage, content: `/P << /MCID 0 >> BDC EMC /Artifact << /Lang (sv) >> BDC ${text}` },
  ],
  [
    'artifact in tagged within unclosed',
    '7.1-3',
    { content: `${paragraph} /Span BMC /P << /MCID 0 >> BDC /Artifact BMC ${box} EMC EMC` },
  ],
  [
    'artifact with artifact unclosed',
    '7.1-3',
    { content: `${paragraph} /Artifact BMC /Artifact BMC ${box} EMC` },
  ],
  [
    'tagged with unclosed in form',
    '',
    form('', `/Span BMC ${box}`, `/P << /MCID 0 >> BDC ${text} /X Do EMC`),
  ],
  ['untagged with unclosed in form', '7.1-3', form('', `/Span BMC ${box}`, `${paragraph} /X Do`)],
  [
    'unclosed in form, next closed',
    '7.1-3',
    {
      ...form('/StructParents 1', `/Span BMC /P << /MCID 0 >> BDC ${box} EMC`, `${paragraph} /X Do`),
      parentTree: '1 [@inner]',
      structure: [tagged, { type: 'P', name: 'inner' }],
    },
  ],
  ['tagged form within unclosed', '', taggedForm('/Span BMC /X Do')],
  [
    'element of its own without a parent, within a tagged one',
    '7.1-3',
    {
      content: `/P << /MCID 0 >> BDC /Span << /MCID 1 >> BDC ${text} EMC EMC`,
      structure: [tagged, { type: 'Span', kids: [1], entries: { P: undefined } }],
    },
  ],
  [
    'mark over two streams',
    '',
    {
      page: { Contents: '[@content @second]' },
      content: '/P << /MCID 0 >> BDC',
      objects: { second: { dict: '', data: `${text} EMC` } },
    },
  ],
];
