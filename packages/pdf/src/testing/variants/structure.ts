import type { BuiltElement, DocumentParts } from '../build-document.ts';
import { cell, data, elements, noLanguage, row, table, tagged } from '../case-parts.ts';
import type { RuleVariant } from './variant.ts';

const mapped = (type: string, map: string, ...more: BuiltElement[]): DocumentParts => ({
  structure: [tagged, { type, kids: more }],
  treeRoot: { RoleMap: map },
});

const e = (type: string, ...kids: (BuiltElement | number | string)[]): BuiltElement => ({ type, kids });

/** Structure types, role maps, the kids and parents of tables, lists and tables of contents, headings, notes. */
export const structureVariants: readonly RuleVariant[] = [
  // 7.1-5, 7.1-6, 7.1-7
  ['unmapped type', '7.1-5', mapped('Ingress', '<< >>')],
  ['empty type name', '7.1-5', { structure: [tagged, { type: 'X', entries: { S: '/' } }] }],
  ['no type', '7.1-5', { structure: [tagged, { type: 'X', entries: { S: undefined } }] }],
  ['type is a string', '7.1-5', { structure: [tagged, { type: 'X', entries: { S: '(P)' } }] }],
  ['no Type entry', '', { structure: [tagged, { type: 'P', entries: { Type: undefined } }] }],
  ['wrong Type entry', '', { structure: [tagged, { type: 'P', entries: { Type: '/Elem' } }] }],
  ['mapped to itself', '7.1-6', mapped('Ingress', '<< /Ingress /Ingress >>')],
  ['standard type mapped to itself', '7.1-6', mapped('P', '<< /P /P >>')],
  ['circle of three', '7.1-6', mapped('A', '<< /A /B /B /C /C /A >>')],
  ['circle behind the first', '7.1-6', mapped('A', '<< /A /B /B /C /C /B >>')],
  ['circle with a standard type', '7.1-6 7.1-7', mapped('A', '<< /A /P /P /A >>')],
  ['circle of standard types', '7.1-6 7.1-7', mapped('P', '<< /P /Div /Div /P >>')],
  ['standard to standard to own', '7.1-7', mapped('P', '<< /P /Div /Div /X >>')],
  ['standard to own type', '7.1-7', mapped('P', '<< /P /Ingress >>')],
  ['standard to own to standard', '7.1-7 7.4.2-1', mapped('H1', '<< /H1 /Rubrik /Rubrik /H2 >>')],
  ['own to standard to standard', '7.1-7', mapped('Ingress', '<< /Ingress /H1 /H1 /P >>')],
  ['own to standard to nothing', '7.1-7', mapped('Ingress', '<< /Ingress /P /P /Nothing >>')],
  ['long chain', '', mapped('A', '<< /A /B /B /C /C /D /D /E /E /P >>')],
  ['role map value is no name', '7.1-5', mapped('Ingress', '<< /Ingress (P) >>')],
  ['PDF 2.0 type', '7.1-5', mapped('Title', '<< >>')],
  ['PDF 2.0 type Aside', '7.1-5', mapped('Aside', '<< >>')],
  ['PDF 2.0 type mapped', '', mapped('Em', '<< /Em /Span >>')],
  ['H7', '7.1-5', mapped('H7', '<< >>')],
  ['H7 mapped to P', '', mapped('H7', '<< /H7 /P >>')],
  ['lower case', '7.1-5', mapped('table', '<< >>')],
  ['Artifact element', '7.1-5', mapped('Artifact', '<< >>')],
  ['unused circle', '', { treeRoot: { RoleMap: '<< /A /B /B /A >>' } }],
  ['unused remap', '', { treeRoot: { RoleMap: '<< /Table /Div >>' } }],
  ['MCR with a circle around', '7.1-6', mapped('A', '<< /A /A >>', e('P'))],
  [
    'every standard type',
    '',
    elements(
      e('Art'),
      e('BlockQuote'),
      e('Index'),
      e('Private'),
      e('Quote'),
      e('Reference'),
      e('BibEntry'),
      e('Code'),
    ),
  ],
  ['Ruby and Warichu', '', elements(e('Ruby', e('RB'), e('RT')), e('Warichu', e('WP'), e('WT'), e('WP')))],
  ['RB alone', '', elements(e('RB'), e('WT'))],

  // 7.1-11, 7.1-12 and the shape of the tree
  ['no parent', '', elements({ type: 'P', entries: { P: undefined } })],
  ['parent null', '', elements({ type: 'P', entries: { P: 'null' } })],
  ['parent missing object', '', elements({ type: 'P', entries: { P: '999 0 R' } })],
  ['parent is a name', '', elements({ type: 'P', entries: { P: '/Sect' } })],
  ['parent is a stream', '', elements({ type: 'P', entries: { P: '@content' } })],
  ['parent is itself', '', elements({ type: 'P', name: 'own', entries: { P: '@own' } })],
  ['direct kid without parent', '', elements({ type: 'Sect', kids: ['<< /Type /StructElem /S /P >>'] })],
  [
    'row whose P is elsewhere',
    '7.2-4',
    {
      structure: [
        tagged,
        { type: 'Sect', name: 'sect' },
        { type: 'Table', kids: [{ ...row(cell('TD')), entries: { P: '@sect' } }] },
      ],
    },
  ],
  [
    'row in Sect whose P is a table',
    '',
    {
      structure: [
        tagged,
        { type: 'Table', name: 'table', kids: [data] },
        { type: 'Sect', kids: [{ ...row(cell('TD')), entries: { P: '@table' } }] },
      ],
    },
  ],
  ['row without P', '7.2-4', table({ ...row(cell('TD')), entries: { P: undefined } })],
  [
    'element in two places',
    '',
    {
      structure: [
        tagged,
        { type: 'Sect', name: 'one', kids: [{ type: 'P', name: 'twice' }] },
        { type: 'Sect', kids: ['@twice'] },
      ],
    },
  ],
  [
    'row in two tables',
    '',
    {
      structure: [
        tagged,
        { type: 'Table', kids: [{ ...row(cell('TD')), name: 'twice' }] },
        { type: 'Table', kids: ['@twice'] },
      ],
    },
  ],
  [
    'row in table and section',
    '',
    {
      structure: [
        tagged,
        { type: 'Table', kids: [{ ...row(cell('TD')), name: 'twice' }] },
        { type: 'Sect', kids: ['@twice'] },
      ],
    },
  ],
  [
    'row in section and table',
    '7.2-4',
    {
      structure: [
        tagged,
        { type: 'Sect', kids: [{ ...row(cell('TD')), name: 'twice' }] },
        { type: 'Table', kids: ['@twice'] },
      ],
    },
  ],
  [
    'tree that holds itself',
    '',
    elements({ type: 'Sect', name: 'loop', kids: [{ type: 'P', entries: { K: '@loop' } }] }),
  ],
  ['empty tree', '', { roots: [], content: '/Artifact BMC 0 0 10 10 re f EMC' }],
  ['root K missing', '', { treeRoot: { K: undefined }, content: '/Artifact BMC 0 0 10 10 re f EMC' }],
  ['root K null', '', { treeRoot: { K: 'null' }, content: '/Artifact BMC 0 0 10 10 re f EMC' }],
  ['StructTreeRoot without Type', '7.1-3', { treeRoot: { Type: undefined } }],
  [
    'StructTreeRoot is null',
    '7.1-11',
    { catalog: { StructTreeRoot: 'null' }, content: '/Artifact BMC 0 0 10 10 re f EMC' },
  ],
  [
    'StructTreeRoot is an array',
    '7.1-11',
    { catalog: { StructTreeRoot: '[]' }, content: '/Artifact BMC 0 0 10 10 re f EMC' },
  ],
  ['two topmost elements', '', { roots: [{ type: 'Document', kids: [tagged] }, { type: 'Sect' }] }],
  ['topmost Part', '', { roots: [{ type: 'Part', kids: [tagged] }] }],
  ['topmost TR', '7.2-4', { roots: [{ type: 'Document', kids: [tagged] }, { type: 'TR' }] }],
  ['topmost LI in Div', '7.2-17', { roots: [{ type: 'Document', kids: [tagged] }, e('Div', e('LI'))] }],
  ['null among kids', '', elements({ type: 'Sect', kids: ['null', e('P'), '999 0 R'] })],

  // 7.2-3 to 7.2-16, 7.2-36 to 7.2-39
  ['empty Table', '', table()],
  ['Table with content', '', { structure: [{ type: 'Table', kids: [0] }] }],
  ['TR with content', '', { structure: [{ type: 'Table', kids: [{ type: 'TR', kids: [0] }] }] }],
  ['Table with Artifact', '7.1-5', { ...table(data, e('Artifact')) }],
  ['Table with unmapped kid', '7.1-5', table(data, e('Nothing'))],
  ['Table with unmapped kid only', '7.1-5', table(e('Nothing'))],
  ['Table with two unmapped kids', '7.1-5', table(e('Nothing'), e('Nothing'), data)],
  ['TR with unmapped kid', '7.1-5', table(row(cell('TD'), e('Nothing')))],
  ['TR with unmapped kid first', '7.1-5', table(row(e('Nothing'), cell('TD')))],
  ['TR with unmapped kid only', '7.1-5', table(row(e('Nothing')))],
  ['LI with unmapped kid', '7.1-5', elements(e('L', e('LI', e('Nothing'), e('LBody'))))],
  ['L with unmapped kid', '7.1-5', elements(e('L', e('Nothing'), e('LI')))],
  ['TOC with unmapped kid', '7.1-5', elements(e('TOC', e('Nothing'), e('TOCI')))],
  ['THead with unmapped kid', '7.1-5', table(e('THead', e('Nothing'), data), e('TBody', data))],
  [
    'Table with mapped kid',
    '',
    { ...table({ ...data, type: 'Rad' }), treeRoot: { RoleMap: '<< /Rad /TR >>' } },
  ],
  ['Table with kid in circle', '7.1-6', { ...table(data, e('A')), treeRoot: { RoleMap: '<< /A /A >>' } }],
  ['Table with Caption inside Div', '', table(e('Div', e('Caption')), data)],
  ['Table with empty Div', '', table(e('Div'), data)],
  ['Table with Sect around rows', '7.2-3 7.2-4', table(e('Sect', data))],
  ['Table with Art around rows', '7.2-3 7.2-4', table(e('Art', data))],
  ['Table with NonStruct around rows', '', table(e('NonStruct', data))],
  ['Table with Private around rows', '7.2-3 7.2-4', table(e('Private', data))],
  ['Table with Part around rows', '', table(e('Part', data))],
  ['Table with Span around cells', '7.2-10 7.2-9', table(row(e('Span', cell('TD'))))],
  ['deep Div', '', table(e('Div', e('Div', e('Part', data))))],
  ['Div with content only', '', { structure: [{ type: 'Table', kids: [{ type: 'Div', kids: [0] }, data] }] }],
  ['TR in TR', '7.2-10 7.2-4', table(row(row(cell('TD'))))],
  ['TD in TH', '7.2-9', table(row(e('TH', cell('TD'))))],
  ['TD in THead', '7.2-36 7.2-9', table(e('THead', cell('TD')), e('TBody', data))],
  ['TBody in TBody', '7.2-37 7.2-6', table(e('TBody', e('TBody', data)))],
  ['THead in TBody', '7.2-37 7.2-5', table(e('TBody', e('THead', data)))],
  ['TH in Table', '7.2-3 7.2-8', table(cell('TH', '/Scope /Row'))],
  ['TFoot before THead', '', table(e('TFoot', data), e('THead', data), e('TBody', data))],
  ['THead without TBody', '7.2-14', table(e('THead', data))],
  ['THead and TFoot without TBody', '7.2-13 7.2-14', table(e('THead', data), e('TFoot', data))],
  ['THead in Div, TBody', '', table(e('Div', e('THead', data)), e('TBody', data))],
  ['two THead in Div', '7.2-11', table(e('Div', e('THead', data)), e('THead', data), e('TBody', data))],
  ['two TFoot', '7.2-12', table(e('TBody', data), e('TFoot', data), e('TFoot', data))],
  ['TFoot with rows', '7.2-13', table(data, e('TFoot', data))],
  ['Caption alone', '', table(e('Caption'))],
  ['Caption first and last', '7.2-39', table(e('Caption'), data, e('Caption'))],
  ['Caption in the middle', '7.2-16', table(data, e('Caption'), data)],
  ['Caption second of two', '7.2-39', table(e('Caption'), e('Caption'))],
  ['Captions first, second and last', '7.2-16 7.2-39', table(e('Caption'), e('Caption'), data, e('Caption'))],
  ['Caption after unmapped', '7.1-5', table(e('Nothing'), e('Caption'), data)],
  ['Caption last after unmapped', '7.1-5', table(data, e('Nothing'), e('Caption'))],
  ['Caption before unmapped last', '7.1-5', table(data, e('Caption'), e('Nothing'))],
  ['Caption outside', '', elements(e('Caption'))],
  ['empty THead', '', table(e('THead'), e('TBody', data))],
  ['THead with TH', '7.2-36 7.2-8', table(e('THead', cell('TH', '/Scope /Column')), e('TBody', data))],
  ['TBody with Caption', '7.2-37', table(e('TBody', e('Caption'), data))],
  ['TFoot with TD', '7.2-38 7.2-9', table(e('TBody', data), e('TFoot', cell('TD')))],
  ['TBody only in Div', '7.2-6', elements(e('Div', e('TBody', data)))],
  ['TFoot in Sect in Table', '7.2-3 7.2-7', table(e('Sect', e('TFoot', data)), e('TBody', data))],
  [
    'mapped parent',
    '',
    { structure: [tagged, e('Tabell', data)], treeRoot: { RoleMap: '<< /Tabell /Table >>' } },
  ],
  ['unmapped parent', '7.1-5 7.2-4', elements(e('Tabell', data))],

  // lists
  ['empty L', '', elements(e('L'))],
  ['L with L', '', elements(e('L', e('L')))],
  ['L with Div around LI', '', elements(e('L', e('Div', e('LI', e('LBody')))))],
  ['L with Sect around LI', '7.2-17 7.2-19', elements(e('L', e('Sect', e('LI'))))],
  ['L in LI', '7.2-20', elements(e('L', e('LI', e('L'))))],
  ['LI with P', '7.2-20', elements(e('L', e('LI', e('P'))))],
  ['LI with Lbl twice', '', elements(e('L', e('LI', e('Lbl'), e('Lbl'), e('LBody'))))],
  ['LI with Div around LBody', '', elements(e('L', e('LI', e('Div', e('LBody')))))],
  ['LI with Span', '7.2-20', elements(e('L', e('LI', e('Span'))))],
  ['LI with Link', '7.2-20', elements(e('L', e('LI', e('Lbl'), e('Link'))))],
  ['LBody in L', '7.2-18 7.2-19', elements(e('L', e('LBody')))],
  ['Lbl in P', '', elements(e('P', e('Lbl')))],
  ['LBody in P', '7.2-18', elements(e('P', e('LBody')))],
  ['Caption last in L', '7.2-40', elements(e('L', e('LI'), e('Caption')))],
  ['two captions in L', '7.2-40', elements(e('L', e('Caption'), e('Caption'), e('LI')))],
  ['Caption after unmapped in L', '7.1-5', elements(e('L', e('Nothing'), e('Caption'), e('LI')))],
  ['Caption in Div in L', '7.2-40', elements(e('L', e('LI'), e('Div', e('Caption'))))],
  [
    'LI mapped',
    '',
    { ...elements(e('L', e('Punkt', e('LBody')))), treeRoot: { RoleMap: '<< /Punkt /LI >>' } },
  ],

  // tables of contents
  ['empty TOC', '', elements(e('TOC'))],
  ['TOCI in Sect', '7.2-26', elements(e('Sect', e('TOCI')))],
  ['TOCI in TOCI', '7.2-26', elements(e('TOC', e('TOCI', e('TOCI'))))],
  ['TOC in TOCI', '', elements(e('TOC', e('TOCI', e('TOC', e('TOCI')))))],
  ['TOC with P', '7.2-27', elements(e('TOC', e('P'), e('TOCI')))],
  ['TOC with Reference', '7.2-27', elements(e('TOC', e('Reference')))],
  ['TOC captions', '7.2-28', elements(e('TOC', e('Caption'), e('TOCI'), e('Caption')))],
  ['TOC in Div', '', elements(e('TOC', e('Div', e('TOC', e('TOCI')))))],
  [
    'TOCI anything',
    '',
    elements(e('TOC', e('TOCI', e('Lbl'), e('Reference', e('Link')), e('NonStruct'), e('P'), e('L')))),
  ],

  // 7.4
  ['H2 first', '7.4.2-1', elements(e('H2'))],
  ['H1 H1 H2', '', elements(e('H1'), e('H1'), e('H2'))],
  ['H1 H2 H4', '7.4.2-1', elements(e('H1'), e('H2'), e('H4'))],
  ['H1 H2 H1 H3', '7.4.2-1', elements(e('H1'), e('H2'), e('H1'), e('H3'))],
  ['H2 H1', '7.4.2-1', elements(e('H2'), e('H1'))],
  ['H3 H4', '7.4.2-1', elements(e('H3'), e('H4'))],
  ['H1 to H6', '', elements(e('H1'), e('H2'), e('H3'), e('H4'), e('H5'), e('H6'))],
  ['H6 H7', '7.1-5', { ...elements(e('H1'), e('H2'), e('H3'), e('H4'), e('H5'), e('H6'), e('H7')) }],
  ['headings in branches', '', elements(e('Sect', e('H1'), e('Sect', e('H2'))), e('Sect', e('H3')))],
  ['headings in other branches', '7.4.2-1', elements(e('Sect', e('Sect', e('H2'))), e('Sect', e('H1')))],
  [
    'H1 mapped to P',
    '7.1-7 7.4.2-1',
    { ...elements(e('H1'), e('H2')), treeRoot: { RoleMap: '<< /H1 /P >>' } },
  ],
  [
    'Heading mapped to H2',
    '7.4.2-1',
    { ...elements(e('Rubrik')), treeRoot: { RoleMap: '<< /Rubrik /H2 >>' } },
  ],
  ['H7 mapped to H6', '7.4.2-1', { ...elements(e('H1'), e('H7')), treeRoot: { RoleMap: '<< /H7 /H6 >>' } }],
  ['heading in Note', '7.4.2-1', elements({ type: 'Note', entries: { ID: '(a)' }, kids: [e('H2')] })],
  ['two H in root', '7.4.4-1', { roots: [{ type: 'Document', kids: [tagged, e('H'), e('H')] }] }],
  ['two H topmost', '', { roots: [{ type: 'Document', kids: [tagged] }, e('H'), e('H')] }],
  ['H in Sects', '', elements(e('H'), e('Sect', e('H'), e('Sect', e('H'))))],
  ['H in Div and H', '7.4.4-1', elements(e('Div', e('H')), e('H'))],
  ['H in Part and H', '7.4.4-1', elements(e('Part', e('H')), e('H'))],
  ['H in NonStruct and H', '7.4.4-1', elements(e('Sect', e('NonStruct', e('H')), e('H')))],
  ['two H in Div', '7.4.4-1', elements(e('Sect', e('Div', e('H'), e('H'))))],
  ['H mapped', '7.4.4-1', { ...elements(e('Rubrik'), e('H')), treeRoot: { RoleMap: '<< /Rubrik /H >>' } }],
  ['H and H1', '7.4.4-2 7.4.4-3', elements(e('H'), e('Sect', e('H1')))],
  ['H and H1 below', '7.4.4-2 7.4.4-3', elements(e('H'), e('Sect', e('H1'), e('H2')))],
  ['H1 then H', '7.4.4-2 7.4.4-3', elements(e('H1'), e('H2'), e('Sect', e('H')))],
  [
    'H1 alone in mixed',
    '7.4.2-1 7.4.4-2 7.4.4-3',
    elements(e('Sect', e('H1')), e('Sect', e('H')), e('Sect', e('H3'))),
  ],
  [
    'H and mapped H1',
    '7.4.4-2 7.4.4-3',
    { ...elements(e('Sect', e('H')), e('Rubrik')), treeRoot: { RoleMap: '<< /Rubrik /H1 >>' } },
  ],
  ['H and H7 unmapped', '7.1-5', elements(e('Sect', e('H')), e('H7'))],

  // 7.3, 7.7, 7.9
  ['Figure nothing', '7.3-1', elements(e('Figure'))],
  ['Figure Alt', '', elements({ type: 'Figure', entries: { Alt: '(x)' } })],
  ['Figure blank Alt', '', elements({ type: 'Figure', entries: { Alt: '( )' } })],
  ['Figure empty UTF-16 Alt', '7.3-1', elements({ type: 'Figure', entries: { Alt: '<FEFF>' } })],
  [
    'Figure empty Alt and ActualText',
    '',
    elements({ type: 'Figure', entries: { Alt: '()', ActualText: '(x)' } }),
  ],
  ['Figure Alt is a name', '7.3-1', elements({ type: 'Figure', entries: { Alt: '/x' } })],
  [
    'two Notes empty ID',
    '7.9-1 7.9-2',
    elements({ type: 'Note', entries: { ID: '()' } }, { type: 'Note', entries: { ID: '()' } }),
  ],
  ['two Notes no ID', '7.9-1', elements(e('Note'), e('Note'))],
  [
    'Notes same ID as text and hexadecimal',
    '7.9-2',
    elements({ type: 'Note', entries: { ID: '(a)' } }, { type: 'Note', entries: { ID: '<61>' } }),
  ],
  [
    'Notes same ID in two encodings',
    '7.9-2',
    elements({ type: 'Note', entries: { ID: '(a)' } }, { type: 'Note', entries: { ID: '<FEFF0061>' } }),
  ],
  [
    'Notes same binary ID',
    '',
    elements({ type: 'Note', entries: { ID: '<0102FF>' } }, { type: 'Note', entries: { ID: '<0102FE>' } }),
  ],
  ['Note mapped', '7.9-1', { ...elements(e('Footnote')), treeRoot: { RoleMap: '<< /Footnote /Note >>' } }],

  // 7.2-21 to 7.2-23 without a language of the document
  [
    'Alt in element below Lang',
    '',
    {
      ...noLanguage,
      structure: [
        {
          type: 'Sect',
          entries: { Lang: '(sv)' },
          kids: [{ type: 'Div', kids: [{ ...tagged, entries: { Alt: '(x)' } }] }],
        },
      ],
    },
  ],
  [
    'Alt below an empty Lang',
    '7.2-29',
    {
      ...noLanguage,
      structure: [{ type: 'Sect', entries: { Lang: '()' }, kids: [{ ...tagged, entries: { Alt: '(x)' } }] }],
    },
  ],
  [
    'Alt with empty Lang',
    '7.2-29',
    { ...noLanguage, structure: [{ ...tagged, entries: { Alt: '(x)', Lang: '()' } }] },
  ],
  ['empty Alt without Lang', '7.2-22', { ...noLanguage, structure: [{ ...tagged, entries: { Alt: '()' } }] }],
  ['E without Lang', '7.2-23', { ...noLanguage, structure: [{ ...tagged, entries: { E: '()' } }] }],
  [
    'ActualText with Lang in kid',
    '7.2-21',
    {
      ...noLanguage,
      structure: [
        { type: 'Sect', entries: { ActualText: '(x)' }, kids: [{ ...tagged, entries: { Lang: '(sv)' } }] },
      ],
    },
  ],
  [
    'Alt with Lang that is a name',
    '7.2-22',
    { ...noLanguage, structure: [{ ...tagged, entries: { Alt: '(x)', Lang: '/sv' } }] },
  ],
  [
    'Alt with Lang name above',
    '7.2-22',
    {
      ...noLanguage,
      structure: [{ type: 'Sect', entries: { Lang: '/sv' }, kids: [{ ...tagged, entries: { Alt: '(x)' } }] }],
    },
  ],
  [
    'Alt with Lang of the tree root',
    '',
    { ...noLanguage, treeRoot: { Lang: '(sv)' }, structure: [{ ...tagged, entries: { Alt: '(x)' } }] },
  ],
  [
    'Alt with wrong Lang',
    '7.2-29',
    { ...noLanguage, structure: [{ ...tagged, entries: { Alt: '(x)', Lang: '(sv_SE)' } }] },
  ],
  [
    'Alt with empty catalog Lang',
    '7.2-29',
    { ...noLanguage, catalog: { Lang: '()' }, structure: [{ ...tagged, entries: { Alt: '(x)' } }] },
  ],
  [
    'Alt with name as catalog Lang',
    '7.2-22',
    { ...noLanguage, catalog: { Lang: '/sv' }, structure: [{ ...tagged, entries: { Alt: '(x)' } }] },
  ],

  // 7.18.4-2
  ['Form empty', '7.18.4-2', elements(e('Form'))],
  [
    'Form with Role in class',
    '',
    {
      ...elements({ type: 'Form', entries: { C: '/Field' } }),
      treeRoot: { ClassMap: '<< /Field << /O /PrintField /Role /rb >> >>' },
    },
  ],
  [
    'Form with Role in array of A',
    '',
    elements({ type: 'Form', entries: { A: '[<< /O /Layout >> << /O /PrintField /Role /tv >>]' } }),
  ],
  [
    'Form with Role and revision',
    '',
    elements({ type: 'Form', entries: { A: '[<< /O /PrintField /Role /tv >> 0]' } }),
  ],
  [
    'Form with Role of other owner',
    '7.18.4-2',
    elements({ type: 'Form', entries: { A: '<< /O /Layout /Role /tv >>' } }),
  ],
  [
    'Form with Role string',
    '7.18.4-2',
    elements({ type: 'Form', entries: { A: '<< /O /PrintField /Role (tv) >>' } }),
  ],
  [
    'Form with unknown Role',
    '',
    elements({ type: 'Form', entries: { A: '<< /O /PrintField /Role /xx >>' } }),
  ],
  [
    'TBody mapped away',
    '7.1-7 7.2-14 7.2-4',
    { ...table(e('THead', data), e('TBody', data)), treeRoot: { RoleMap: '<< /TBody /Other >>' } },
  ],
  ['TD mapped away', '7.1-7', { ...table(data, data), treeRoot: { RoleMap: '<< /TD /Other >>' } }],
  [
    'TD mapped away in one row of two',
    '7.1-7 7.2-43',
    { ...table(row(cell('TH', '/Scope /Column')), data), treeRoot: { RoleMap: '<< /TD /Other >>' } },
  ],
  [
    'P mapped away in TFoot',
    '7.1-7',
    { ...table(e('TBody', data), e('TFoot', e('P'))), treeRoot: { RoleMap: '<< /P /Other >>' } },
  ],
  [
    'Figure mapped away',
    '7.1-7',
    { ...elements(e('Figure')), treeRoot: { RoleMap: '<< /Figure /Other >>' } },
  ],
  [
    'Figure mapped to Span',
    '7.1-7',
    { ...elements(e('Figure')), treeRoot: { RoleMap: '<< /Figure /Span >>' } },
  ],
  [
    'row listed twice',
    '7.2-43',
    {
      structure: [
        tagged,
        {
          type: 'Table',
          kids: [{ ...row(cell('TD'), cell('TD')), name: 'again' }, '@again', row(cell('TD'))],
        },
      ],
    },
  ],
  [
    'cell listed twice',
    '7.2-42',
    table(row(cell('TD')), { type: 'TR', kids: [{ ...cell('TD'), name: 'again' }, '@again'] }),
  ],
  [
    'Caption listed twice',
    '7.2-39',
    { structure: [tagged, { type: 'Table', kids: [{ type: 'Caption', name: 'again' }, data, '@again'] }] },
  ],
  [
    'H listed twice',
    '7.4.4-1',
    { structure: [tagged, { type: 'Sect', kids: [{ type: 'H', name: 'again' }, '@again'] }] },
  ],
  [
    'Note listed twice',
    '7.9-2',
    {
      structure: [
        tagged,
        { type: 'Sect', kids: [{ type: 'Note', name: 'again', entries: { ID: '(a)' } }, '@again'] },
      ],
    },
  ],
  [
    'H2 listed twice',
    '',
    {
      structure: [
        tagged,
        { type: 'H1' },
        { type: 'Sect', kids: [{ type: 'H2', name: 'again' }] },
        { type: 'H3' },
        { type: 'Sect', kids: ['@again'] },
      ],
    },
  ],
];
