import { annotation, clip, elements, noLanguage, tagged, widget } from '../case-parts.ts';
import type { RuleVariant } from './variant.ts';

const form = { dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: '0 0 9 9 re f' };

/** Annotations, form fields, links and media clips. */
export const annotationVariants: readonly RuleVariant[] = [
  ['Square in Annot', '', annotation('Square', { entries: '/Contents (x)' })],
  ['Square untagged', '7.18.1-1', annotation('Square', { entries: '/Contents (x)', untagged: true })],
  ['Square hidden untagged', '', annotation('Square', { entries: '/F 2', untagged: true })],
  ['Square hidden and printed', '', annotation('Square', { entries: '/F 6', untagged: true })],
  ['Square no view', '7.18.1-1 7.18.1-2', annotation('Square', { entries: '/F 32', untagged: true })],
  ['Square invisible flag', '7.18.1-1 7.18.1-2', annotation('Square', { entries: '/F 1', untagged: true })],
  ['F is real', '', annotation('Square', { entries: '/F 2.0', untagged: true })],
  ['F is a name', '7.18.1-1 7.18.1-2', annotation('Square', { entries: '/F /X', untagged: true })],
  ['outside the page', '', annotation('Square', { entries: '/Rect [-100 -100 -50 -50]', untagged: true })],
  ['touching the page', '', annotation('Square', { entries: '/Rect [-100 -100 0 0]', untagged: true })],
  ['touching the page above', '', annotation('Square', { entries: '/Rect [0 842 100 900]', untagged: true })],
  [
    'just over the page',
    '7.18.1-1 7.18.1-2',
    annotation('Square', { entries: '/Rect [-100 -100 1 1]', untagged: true }),
  ],
  [
    'corners swapped outside',
    '',
    annotation('Square', { entries: '/Rect [-50 -50 -100 -100]', untagged: true }),
  ],
  [
    'corners swapped inside',
    '7.18.1-1 7.18.1-2',
    annotation('Square', { entries: '/Rect [50 50 10 10]', untagged: true }),
  ],
  [
    'outside the crop box',
    '',
    annotation('Square', {
      entries: '/Rect [10 10 50 50]',
      untagged: true,
      page: { CropBox: '[100 100 300 300]' },
    }),
  ],
  [
    'crop box beyond the media box',
    '',
    annotation('Square', {
      entries: '/Rect [600 10 650 50]',
      untagged: true,
      page: { CropBox: '[0 0 900 900]' },
    }),
  ],
  [
    'crop box swapped',
    '',
    annotation('Square', {
      entries: '/Rect [10 10 50 50]',
      untagged: true,
      page: { CropBox: '[300 300 100 100]' },
    }),
  ],
  [
    'inherited crop box',
    '',
    {
      ...annotation('Square', { entries: '/Rect [10 10 50 50]', untagged: true }),
      objects: {
        ...annotation('Square', { entries: '/Rect [10 10 50 50]', untagged: true }).objects,
        pages: '<< /Type /Pages /Kids [@page] /Count 1 /CropBox [100 100 300 300] >>',
      },
    },
  ],
  [
    'zero size',
    '7.18.1-1 7.18.1-2',
    annotation('Square', { entries: '/Rect [10 10 10 10]', untagged: true }),
  ],
  ['zero size outside', '', annotation('Square', { entries: '/Rect [0 0 0 0]', untagged: true })],
  ['no Rect', '7.18.1-1 7.18.1-2', annotation('Square', { entries: '/Rect null', untagged: true })],
  ['short Rect', '7.18.1-1 7.18.1-2', annotation('Square', { entries: '/Rect [10 10]', untagged: true })],
  [
    'no Subtype',
    '7.18.1-1 7.18.1-2',
    {
      ...annotation('Square', { entries: '', untagged: true }),
      objects: { annotation: '<< /Type /Annot /Rect [10 10 50 50] >>' },
    },
  ],
  ['own subtype', '7.18.1-1', annotation('Circus', { entries: '/Contents (x)', untagged: true })],
  ['Popup', '7.18.1-1 7.18.1-2', annotation('Popup', { entries: '', untagged: true })],
  ['Popup tagged', '7.18.1-1 7.18.1-2', annotation('Popup', { entries: '', tag: 'Sect' })],
  ['Text note', '', annotation('Text', { entries: '/Contents (x)' })],
  [
    'FreeText without tag',
    '7.18.1-1',
    annotation('FreeText', { entries: '/Contents (x) /DA (/Helv 0 Tf)', untagged: true }),
  ],
  [
    'FileAttachment',
    '7.11-1',
    annotation('FileAttachment', {
      entries: '/Contents (x) /FS << /Type /Filespec /F (a) /EF << /F @content >> >>',
    }),
  ],
  [
    'FileAttachment with UF',
    '',
    annotation('FileAttachment', {
      entries: '/Contents (x) /FS << /Type /Filespec /F (a) /UF (a) /EF << /F @content >> >>',
    }),
  ],
  ['Sound', '', annotation('Sound', { entries: '/Contents (x)' })],
  ['Movie', '7.18.1-2', annotation('Movie', { entries: '' })],
  ['3D', '7.18.1-1 7.18.1-2', annotation('3D', { entries: '', untagged: true })],
  ['RichMedia', '', annotation('RichMedia', { entries: '/Contents (x)' })],
  ['Watermark', '7.18.1-1 7.18.1-2', annotation('Watermark', { entries: '', untagged: true })],
  ['Redact', '7.18.1-1', annotation('Redact', { entries: '/Contents (x)', untagged: true })],
  ['Projection', '', annotation('Projection', { entries: '/Contents (x)' })],
  ['contents blank', '', annotation('Square', { entries: '/Contents ( )' })],
  [
    'contents empty, Alt',
    '',
    annotation('Square', { entries: '/Contents ()', elementEntries: { Alt: '(x)' } }),
  ],
  [
    'contents empty, empty Alt',
    '7.18.1-2',
    annotation('Square', { entries: '/Contents ()', elementEntries: { Alt: '()' } }),
  ],
  ['contents is a name', '7.18.1-2', annotation('Square', { entries: '/Contents /x' })],
  ['contents is a stream', '7.18.1-2', annotation('Square', { entries: '/Contents @content' })],
  [
    'ActualText only',
    '7.18.1-2',
    annotation('Square', { entries: '', elementEntries: { ActualText: '(x)' } }),
  ],
  [
    'Alt above the owner',
    '7.18.1-2',
    {
      ...annotation('Square', { entries: '' }),
      structure: [
        tagged,
        {
          type: 'Sect',
          entries: { Alt: '(x)' },
          kids: [{ type: 'Annot', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'Annot in Span',
    '7.18.1-1',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      structure: [
        tagged,
        {
          type: 'Annot',
          kids: [{ type: 'Span', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'mapped to Annot',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)', tag: 'Anm' }),
      treeRoot: { RoleMap: '<< /Anm /Annot >>' },
    },
  ],
  [
    'Annot in Div',
    '7.18.1-1',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      structure: [
        tagged,
        {
          type: 'Annot',
          kids: [{ type: 'Div', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'StructParent missing in tree',
    '7.18.1-1',
    { ...annotation('Square', { entries: '/Contents (x)' }), parentTree: '' },
  ],
  ['StructParent of content', '7.18.1-1', annotation('Square', { entries: '/Contents (x) /StructParent 0' })],
  ['StructParent negative', '7.18.1-1', annotation('Square', { entries: '/Contents (x) /StructParent -1' })],
  ['StructParent real', '', annotation('Square', { entries: '/Contents (x) /StructParent 1.0' })],
  [
    'StructParents in place of StructParent',
    '7.18.1-1',
    annotation('Square', { entries: '/Contents (x) /StructParent null /StructParents 1' }),
  ],
  [
    'owner without OBJR',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      structure: [tagged, { type: 'Annot', name: 'owner' }],
    },
  ],
  [
    'OBJR without StructParent',
    '7.18.1-1',
    { ...annotation('Square', { entries: '/Contents (x) /StructParent null' }) },
  ],
  [
    'owner not in the tree',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      structure: [tagged],
      objects: {
        annotation: '<< /Type /Annot /Subtype /Square /Rect [10 10 50 50] /StructParent 1 /Contents (x) >>',
        owner: '<< /Type /StructElem /S /Annot /P @tree >>',
      },
    },
  ],
  [
    'owner without P',
    '',
    annotation('Square', { entries: '/Contents (x)', elementEntries: { P: undefined } }),
  ],
  [
    'owner in an array',
    '7.18.1-1',
    { ...annotation('Square', { entries: '/Contents (x)' }), parentTree: '1 [@owner]' },
  ],
  [
    'owner is no element',
    '7.18.1-1',
    { ...annotation('Square', { entries: '/Contents (x)' }), parentTree: '1 @annotation' },
  ],
  [
    'parent tree with Kids',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      treeRoot: {
        ParentTree:
          '<< /Kids [<< /Limits [0 0] /Nums [0 [@element1]] >> << /Limits [1 1] /Nums [1 @owner] >>] >>',
      },
    },
  ],
  [
    'parent tree with wrong Limits',
    '7.18.1-1',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      treeRoot: { ParentTree: '<< /Kids [<< /Limits [0 0] /Nums [0 [@element1] 1 @owner] >>] >>' },
    },
  ],
  [
    'parent tree without Limits',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      treeRoot: { ParentTree: '<< /Kids [<< /Nums [0 [@element1] 1 @owner] >>] >>' },
    },
  ],
  [
    'parent tree unsorted',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      treeRoot: { ParentTree: '<< /Nums [1 @owner 0 [@element1]] >>' },
    },
  ],
  [
    'parent tree double key',
    '',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      treeRoot: { ParentTree: '<< /Nums [0 [@element1] 1 @element1 1 @owner] >>' },
    },
  ],
  [
    'parent tree missing',
    '7.1-3 7.18.1-1',
    { ...annotation('Square', { entries: '/Contents (x)' }), treeRoot: { ParentTree: undefined } },
  ],

  ['Link ok', '', annotation('Link', { entries: '/Contents (x)', tag: 'Link' })],
  ['Link untagged', '7.18.5-1', annotation('Link', { entries: '/Contents (x)', untagged: true })],
  ['Link untagged outside', '', annotation('Link', { entries: '/Rect [-9 -9 -5 -5]', untagged: true })],
  ['Link hidden', '', annotation('Link', { entries: '/F 2', untagged: true })],
  ['Link in Reference', '7.18.5-1', annotation('Link', { entries: '/Contents (x)', tag: 'Reference' })],
  ['Link in Annot', '7.18.5-1', annotation('Link', { entries: '/Contents (x)', tag: 'Annot' })],
  ['Link without Contents', '7.18.1-2 7.18.5-2', annotation('Link', { entries: '', tag: 'Link' })],
  [
    'Link with Alt',
    '7.18.5-2',
    annotation('Link', { entries: '', tag: 'Link', elementEntries: { Alt: '(x)' } }),
  ],
  [
    'Link in Span in Link',
    '7.18.5-1',
    {
      ...annotation('Link', { entries: '/Contents (x)' }),
      structure: [
        tagged,
        {
          type: 'Link',
          kids: [{ type: 'Span', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'Link mapped',
    '',
    {
      ...annotation('Link', { entries: '/Contents (x)', tag: 'Lank' }),
      treeRoot: { RoleMap: '<< /Lank /Link >>' },
    },
  ],
  ['Link blank contents', '', annotation('Link', { entries: '/Contents ( )', tag: 'Link' })],
  [
    'Link no Tabs',
    '7.18.3-1',
    annotation('Link', { entries: '/Contents (x)', tag: 'Link', page: { Tabs: undefined } }),
  ],

  ['Widget ok', '', widget('/TU (x)')],
  ['Widget TU blank', '', widget('/TU ( )')],
  ['Widget TU name', '7.18.1-3', widget('/TU /x')],
  ['Widget no TU', '7.18.1-3', widget('')],
  ['Widget contents only', '7.18.1-3', widget('/Contents (x)')],
  ['Widget hidden', '', widget('/F 2')],
  ['Widget outside', '', widget('/Rect [-9 -9 -1 -1]')],
  ['Widget untagged', '7.18.4-1', widget('/TU (x)', { untagged: true })],
  ['Widget untagged hidden', '', widget('/TU (x) /F 2', { untagged: true })],
  ['Widget in Annot', '7.18.4-1', widget('/TU (x)', { tag: 'Annot' })],
  [
    'Widget in Div in Form',
    '7.18.4-1 7.18.4-2',
    {
      ...widget('/TU (x)'),
      structure: [
        tagged,
        {
          type: 'Form',
          kids: [{ type: 'Div', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  ['Widget not a field', '', { ...widget('/TU (x)', { catalog: { AcroForm: undefined } }) }],
  [
    'Widget kid of field',
    '',
    widget('/T null /Parent @field', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: { field: '<< /FT /Tx /T (n) /TU (x) /Kids [@annotation] >>' },
    }),
  ],
  [
    'Widget kid with own TU',
    '7.18.1-3',
    widget('/T null /TU (y) /Parent @field', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: { field: '<< /FT /Tx /T (n) /Kids [@annotation] >>' },
    }),
  ],
  [
    'Widget kid with name and parent TU',
    '7.18.1-3',
    widget('/T (own) /Parent @field', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: { field: '<< /FT /Tx /T (n) /TU (x) /Kids [@annotation] >>' },
    }),
  ],
  [
    'Widget grandchild',
    '7.18.1-3',
    widget('/T null /Parent @middle', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: {
        field: '<< /FT /Tx /T (n) /TU (x) /Kids [@middle] >>',
        middle: '<< /Parent @field /Kids [@annotation] >>',
      },
    }),
  ],
  [
    'Widget kid of unnamed',
    '',
    widget('/T null /Parent @field', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: { field: '<< /FT /Tx /TU (x) /Kids [@annotation] >>' },
    }),
  ],
  [
    'Widget empty TU, parent TU',
    '',
    widget('/T null /TU () /Parent @field', {
      catalog: { AcroForm: '<< /Fields [@field] >>' },
      objects: { field: '<< /FT /Tx /T (n) /TU (x) /Kids [@annotation] >>' },
    }),
  ],
  [
    'Form with two widgets',
    '7.18.4-2',
    {
      ...widget('/TU (x)', {
        elementEntries: { K: '[<< /Type /OBJR /Obj @annotation >> << /Type /OBJR /Obj @annotation >>]' },
      }),
    },
  ],
  [
    'Form with one object reference',
    '',
    { ...widget('/TU (x)', { elementEntries: { K: '<< /Type /OBJR /Obj @annotation >>' } }) },
  ],
  [
    'Form with OBJR to Link',
    '7.18.4-2 7.18.5-1',
    annotation('Link', { entries: '/Contents (x)', tag: 'Form' }),
  ],
  [
    'Form with widget and content',
    '7.18.4-2',
    {
      ...widget('/TU (x)'),
      structure: [{ type: 'Form', name: 'owner', kids: [0, '<< /Type /OBJR /Obj @annotation >>'] }],
    },
  ],
  [
    'Form with Lbl and widget',
    '7.18.4-2',
    {
      ...widget('/TU (x)'),
      structure: [
        tagged,
        { type: 'Form', name: 'owner', kids: [{ type: 'Lbl' }, '<< /Type /OBJR /Obj @annotation >>'] },
      ],
    },
  ],
  [
    'Form with Form',
    '7.18.4-2',
    {
      ...widget('/TU (x)'),
      structure: [
        tagged,
        {
          type: 'Form',
          kids: [{ type: 'Form', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'Form with OBJR without Type',
    '7.1-5 7.18.4-2',
    widget('/TU (x)', { elementEntries: { K: '[<< /Obj @annotation >>]' } }),
  ],
  [
    'Form with OBJR to null',
    '7.18.4-2',
    widget('/TU (x)', { elementEntries: { K: '[<< /Type /OBJR /Obj 999 0 R >>]' } }),
  ],
  [
    'Form with null beside',
    '',
    widget('/TU (x)', { elementEntries: { K: '[null << /Type /OBJR /Obj @annotation >>]' } }),
  ],
  [
    'Form with MCR',
    '7.18.4-2',
    widget('/TU (x)', { elementEntries: { K: '[<< /Type /MCR /MCID 5 /Pg @page >>]' } }),
  ],
  [
    'Form with two widgets and role',
    '',
    widget('/TU (x)', {
      elementEntries: {
        A: '<< /O /PrintField /Role /tv >>',
        K: '[<< /Type /OBJR /Obj @annotation >> << /Type /OBJR /Obj @annotation >>]',
      },
    }),
  ],
  ['signature field', '', widget('/FT /Sig /TU (x)')],
  ['button without TU', '7.18.1-3', widget('/FT /Btn')],

  ['PrinterMark tagged', '7.18.8-1', annotation('PrinterMark', { entries: '/Contents (x)' })],
  ['PrinterMark untagged', '', annotation('PrinterMark', { entries: '/Contents (x)', untagged: true })],
  ['PrinterMark no Contents', '7.18.1-2', annotation('PrinterMark', { entries: '', untagged: true })],
  [
    'PrinterMark tagged as Artifact',
    '7.1-5 7.18.8-1',
    annotation('PrinterMark', { entries: '/Contents (x)', tag: 'Artifact' }),
  ],
  [
    'PrinterMark tagged unmapped',
    '7.1-5 7.18.8-1',
    annotation('PrinterMark', { entries: '/Contents (x)', tag: 'Nothing' }),
  ],
  [
    'PrinterMark owner without type',
    '7.1-5',
    annotation('PrinterMark', { entries: '/Contents (x)', elementEntries: { S: undefined } }),
  ],
  ['PrinterMark hidden', '', annotation('PrinterMark', { entries: '/F 2' })],
  ['PrinterMark outside', '', annotation('PrinterMark', { entries: '/Rect [-9 -9 -1 -1]' })],
  ['TrapNet', '7.18.1-1 7.18.2-1', annotation('TrapNet', { entries: '/Contents (x)', untagged: true })],
  ['TrapNet hidden', '', annotation('TrapNet', { entries: '/F 2', untagged: true })],
  ['TrapNet outside', '', annotation('TrapNet', { entries: '/Rect [-9 -9 -1 -1]', untagged: true })],

  ['Tabs missing', '7.18.3-1', annotation('Square', { entries: '/Contents (x)', page: { Tabs: undefined } })],
  ['Tabs string', '7.18.3-1', annotation('Square', { entries: '/Contents (x)', page: { Tabs: '(S)' } })],
  ['Tabs A', '7.18.3-1', annotation('Square', { entries: '/Contents (x)', page: { Tabs: '/A' } })],
  [
    'Tabs missing hidden',
    '7.18.3-1',
    annotation('Square', { entries: '/F 2', untagged: true, page: { Tabs: undefined } }),
  ],
  [
    'Tabs missing outside',
    '7.18.3-1',
    annotation('Square', { entries: '/Rect [-9 -9 -1 -1]', untagged: true, page: { Tabs: undefined } }),
  ],
  [
    'Tabs missing Popup',
    '7.18.1-1 7.18.1-2 7.18.3-1',
    annotation('Popup', { entries: '', untagged: true, page: { Tabs: undefined } }),
  ],
  [
    'Tabs missing PrinterMark',
    '7.18.3-1',
    annotation('PrinterMark', { entries: '/Contents (x)', untagged: true, page: { Tabs: undefined } }),
  ],
  ['Tabs missing null annotation', '', { page: { Annots: '[null]' } }],
  ['Tabs missing missing annotation', '', { page: { Annots: '[999 0 R]' } }],
  ['Tabs missing empty', '', { page: { Annots: '[]' } }],
  ['Tabs missing number', '', { page: { Annots: '[5]' } }],
  [
    'Tabs missing, single annotation not in array',
    '',
    {
      page: { Annots: '@annotation' },
      objects: { annotation: '<< /Type /Annot /Subtype /Square /Rect [1 1 5 5] >>' },
    },
  ],
  ['Annots null', '', { page: { Annots: 'null' } }],
  [
    'Tabs inherited',
    '7.18.3-1',
    {
      ...annotation('Square', { entries: '/Contents (x)', page: { Tabs: undefined } }),
      objects: {
        ...annotation('Square', { entries: '/Contents (x)' }).objects,
        pages: '<< /Type /Pages /Kids [@page] /Count 1 /Tabs /S >>',
      },
    },
  ],

  [
    'Contents no language',
    '7.2-24',
    { ...annotation('Square', { entries: '/Contents (x)' }), ...noLanguage },
  ],
  [
    'Contents empty no language',
    '',
    {
      ...annotation('Square', { entries: '/Contents ()', elementEntries: { Alt: '(x)', Lang: '(sv)' } }),
      ...noLanguage,
    },
  ],
  [
    'Contents empty no language no owner language',
    '7.18.1-2 7.2-24',
    { ...annotation('Square', { entries: '/Contents ()' }), ...noLanguage },
  ],
  [
    'Contents Lang above',
    '7.2-24',
    {
      ...annotation('Square', { entries: '/Contents (x)' }),
      ...noLanguage,
      structure: [
        tagged,
        {
          type: 'Sect',
          entries: { Lang: '(sv)' },
          kids: [{ type: 'Annot', name: 'owner', kids: ['<< /Type /OBJR /Obj @annotation >>'] }],
        },
      ],
    },
  ],
  [
    'Contents Lang of annotation',
    '7.2-24',
    { ...annotation('Square', { entries: '/Contents (x) /Lang (sv)' }), ...noLanguage },
  ],
  [
    'Contents Lang empty in owner',
    '7.2-29',
    { ...annotation('Square', { entries: '/Contents (x)', elementEntries: { Lang: '()' } }), ...noLanguage },
  ],
  [
    'Contents Lang name in owner',
    '7.2-24',
    { ...annotation('Square', { entries: '/Contents (x)', elementEntries: { Lang: '/sv' } }), ...noLanguage },
  ],
  [
    'Contents hidden no language',
    '7.2-24',
    { ...annotation('Square', { entries: '/Contents (x) /F 2' }), ...noLanguage },
  ],
  [
    'Contents outside no language',
    '7.2-24',
    { ...annotation('Square', { entries: '/Contents (x) /Rect [-9 -9 -1 -1]' }), ...noLanguage },
  ],
  [
    'Contents Link no language',
    '7.2-24',
    { ...annotation('Link', { entries: '/Contents (x)', tag: 'Link' }), ...noLanguage },
  ],
  [
    'Contents Popup no language',
    '7.18.1-1 7.2-24',
    { ...annotation('Popup', { entries: '/Contents (x)', untagged: true }), ...noLanguage },
  ],
  [
    'Contents PrinterMark no language',
    '7.2-24',
    { ...annotation('PrinterMark', { entries: '/Contents (x)', untagged: true }), ...noLanguage },
  ],
  [
    'Contents Widget no language',
    '',
    {
      ...noLanguage,
      ...widget('/Contents (x)', {
        catalog: { Lang: undefined },
        elementEntries: { Alt: '(x)', Lang: '(sv)' },
      }),
    },
  ],
  ['TU no language', '7.2-25', { ...noLanguage, ...widget('/TU (x)', { catalog: { Lang: undefined } }) }],
  [
    'TU empty no language',
    '7.2-22 7.2-25',
    { ...noLanguage, ...widget('/TU ()', { catalog: { Lang: undefined }, elementEntries: { Alt: '(x)' } }) },
  ],
  [
    'TU hidden no language',
    '7.2-25',
    { ...noLanguage, ...widget('/TU (x) /F 2', { catalog: { Lang: undefined } }) },
  ],
  [
    'TU field above, Lang in widget owner',
    '7.2-25',
    {
      ...noLanguage,
      ...widget('/T null /Parent @field', {
        catalog: { Lang: undefined, AcroForm: '<< /Fields [@field] >>' },
        elementEntries: { Lang: '(sv)' },
        objects: { field: '<< /FT /Tx /T (n) /TU (x) /Kids [@annotation] >>' },
      }),
    },
  ],
  [
    'TU field not in Fields',
    '',
    { ...noLanguage, ...widget('/TU (x)', { catalog: { Lang: undefined, AcroForm: '<< /Fields [] >>' } }) },
  ],
  [
    'TU no form',
    '',
    { ...noLanguage, ...widget('/TU (x)', { catalog: { Lang: undefined, AcroForm: undefined } }) },
  ],
  [
    'TU in unnamed kid',
    '7.18.1-3',
    {
      ...noLanguage,
      ...widget('/T null /TU (y) /Parent @field', {
        catalog: { Lang: undefined, AcroForm: '<< /Fields [@field] >>' },
        objects: { field: '<< /FT /Tx /T (n) /Kids [@annotation] >>' },
      }),
    },
  ],
  [
    'TU in named kid',
    '7.2-25',
    {
      ...noLanguage,
      ...widget('/T (b) /TU (y) /Parent @field', {
        catalog: { Lang: undefined, AcroForm: '<< /Fields [@field] >>' },
        objects: { field: '<< /FT /Tx /T (n) /Kids [@annotation] >>' },
      }),
    },
  ],
  [
    'TU in field without name',
    '7.18.1-3 7.2-25',
    {
      ...noLanguage,
      ...widget('/T null /TU (y)', { catalog: { Lang: undefined, AcroForm: '<< /Fields [@annotation] >>' } }),
    },
  ],

  ['clip complete', '', clip('/CT (video/mp4) /Alt [(en) (A film)]')],
  ['clip no CT', '7.18.6.2-1', clip('/Alt [(en) (A film)]')],
  ['clip CT name', '7.18.6.2-1', clip('/CT /video /Alt [(en) (A film)]')],
  ['clip CT empty', '', clip('/CT () /Alt [(en) (A film)]')],
  ['clip no Alt', '7.18.6.2-2', clip('/CT (video/mp4)')],
  ['clip Alt string', '7.18.6.2-2', clip('/CT (video/mp4) /Alt (A film)')],
  ['clip Alt empty array', '', clip('/CT (video/mp4) /Alt []')],
  ['clip Alt odd', '7.18.6.2-2', clip('/CT (video/mp4) /Alt [(en)]')],
  ['clip Alt empty text', '7.18.6.2-2', clip('/CT (video/mp4) /Alt [(en) ()]')],
  ['clip Alt second empty', '7.18.6.2-2', clip('/CT (video/mp4) /Alt [(en) (x) (sv) ()]')],
  ['clip Alt empty language', '', clip('/CT (video/mp4) /Alt [() (x)]')],
  ['clip Alt names', '7.18.6.2-2', clip('/CT (video/mp4) /Alt [/en /x]')],
  ['clip Alt wrong language', '', clip('/CT (video/mp4) /Alt [(en_GB) (x)]')],
  [
    'clip Alt reference',
    '',
    {
      ...clip('/CT (video/mp4) /Alt @alt'),
      objects: { ...clip('/CT (video/mp4) /Alt @alt').objects, alt: '[(en) (A film)]' },
    },
  ],
  [
    'clip section',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries:
        '/Contents (x) /A << /S /Rendition /R << /S /MR /C << /S /MCS /D << /S /MCD /D (film) >> >> >> >>',
    }),
  ],
  [
    'selector rendition',
    '',
    annotation('Screen', {
      entries:
        '/Contents (x) /A << /S /Rendition /R << /S /SR /R [<< /S /MR /C << /S /MCD /D (film) >> >>] >> >>',
    }),
  ],
  [
    'rendition without type',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /A << /S /Rendition /R << /C << /S /MCD /D (film) >> >> >>',
    }),
  ],
  [
    'clip without type',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /A << /S /Rendition /R << /S /MR /C << /D (film) >> >> >>',
    }),
  ],
  [
    'clip in AA',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /AA << /PO << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >> >>',
    }),
  ],
  [
    'clip in Next',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries:
        '/Contents (x) /A << /S /Named /N /NextPage /Next << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >> >>',
    }),
  ],
  [
    'clip in hidden annotation',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /F 2 /A << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >>',
    }),
  ],
  [
    'clip in OpenAction',
    '7.18.6.2-1 7.18.6.2-2',
    { catalog: { OpenAction: '<< /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >>' } },
  ],
  [
    'clip in outline',
    '7.18.6.2-1 7.18.6.2-2',
    {
      catalog: { Outlines: '<< /First @item /Last @item >>' },
      objects: { item: '<< /Title (x) /A << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >> >>' },
    },
  ],
  [
    'clip in page action',
    '7.18.6.2-1 7.18.6.2-2',
    { page: { AA: '<< /O << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >> >>' } },
  ],
  [
    'clip in field action',
    '7.18.6.2-1 7.18.6.2-2',
    widget('/TU (x) /AA << /K << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) >> >> >> >>'),
  ],
  [
    'clip in name tree',
    '',
    { catalog: { Names: '<< /Renditions << /Names [(a) << /S /MR /C << /S /MCD /D (film) >> >>] >> >>' } },
  ],
  [
    'appearance untagged',
    '',
    annotation('Square', { entries: '/Contents (x) /AP << /N @look >>', objects: { look: form } }),
  ],
  [
    'appearance with artifact in tagged',
    '',
    annotation('Square', {
      entries: '/Contents (x) /AP << /N @look >>',
      objects: { look: { ...form, data: '/P << /MCID 0 >> BDC /Artifact BMC 0 0 9 9 re f EMC EMC' } },
    }),
  ],
  [
    'appearance with unembedded font',
    '7.21.4.1-1',
    annotation('Square', {
      entries: '/Contents (x) /AP << /N @look >>',
      objects: {
        look: {
          dict: `${form.dict} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>`,
          data: 'BT /F 9 Tf (Hi) Tj ET',
        },
      },
    }),
  ],
  [
    'hidden appearance with unembedded font',
    '7.21.4.1-1',
    annotation('Square', {
      entries: '/F 2 /Contents (x) /AP << /N @look >>',
      objects: {
        look: {
          dict: `${form.dict} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>`,
          data: 'BT /F 9 Tf (Hi) Tj ET',
        },
      },
    }),
  ],
  [
    'down appearance with unembedded font',
    '7.21.4.1-1',
    annotation('Square', {
      entries: '/Contents (x) /AP << /N @plain /D @look >>',
      objects: {
        plain: form,
        look: {
          dict: `${form.dict} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>`,
          data: 'BT /F 9 Tf (Hi) Tj ET',
        },
      },
    }),
  ],
  [
    'off state with unembedded font',
    '7.21.4.1-1',
    annotation('Square', {
      entries: '/Contents (x) /AS /On /AP << /N << /On @plain /Off @look >> >>',
      objects: {
        plain: form,
        look: {
          dict: `${form.dict} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>`,
          data: 'BT /F 9 Tf (Hi) Tj ET',
        },
      },
    }),
  ],
  [
    'outside appearance with unembedded font',
    '7.21.4.1-1',
    annotation('Square', {
      entries: '/Rect [-9 -9 -1 -1] /Contents (x) /AP << /N @look >>',
      objects: {
        look: {
          dict: `${form.dict} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>`,
          data: 'BT /F 9 Tf (Hi) Tj ET',
        },
      },
    }),
  ],
  [
    'appearance with language tag',
    '7.2-29',
    annotation('Square', {
      entries: '/Contents (x) /AP << /N @look >>',
      objects: { look: { ...form, data: '/Span << /Lang (sv_SE) >> BDC 0 0 9 9 re f EMC' } },
    }),
  ],
  [
    'appearance with Ref',
    '7.20-1',
    annotation('Square', {
      entries: '/Contents (x) /AP << /N @look >>',
      objects: { look: { dict: `${form.dict} /Ref << /F (a) /Page 0 >>`, data: '0 0 9 9 re f' } },
    }),
  ],
  [
    'appearance used twice with StructParents',
    '7.20-2',
    {
      ...annotation('Square', {
        entries: '/Contents (x) /AP << /N @look /D @look >>',
        objects: {
          look: { dict: `${form.dict} /StructParents 0`, data: '/P << /MCID 0 >> BDC 0 0 9 9 re f EMC' },
        },
      }),
    },
  ],
  ['no annotation elements', '', elements({ type: 'Annot' }, { type: 'Link' })],
  [
    'rendition of unknown type',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /A << /S /Rendition /R << /S /XX /C << /S /MCD /D (film) >> >> >>',
    }),
  ],
  [
    'selector with a clip',
    '7.18.6.2-1 7.18.6.2-2',
    annotation('Screen', {
      entries: '/Contents (x) /A << /S /Rendition /R << /S /SR /C << /S /MCD /D (film) >> >> >>',
    }),
  ],
  [
    'clip section with D',
    '',
    annotation('Screen', {
      entries:
        '/Contents (x) /A << /S /Rendition /R << /S /MR /C << /S /MCS /CT (x) /Alt [() (x)] /D << /S /MCD /D (film) >> >> >> >>',
    }),
  ],
];
