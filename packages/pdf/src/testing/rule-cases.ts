import { buildSfnt } from '../fonts/testing/build-sfnt.ts';
import { type DocumentParts, goodXmpProperties, xmpPacket } from './build-document.ts';
import {
  annotation,
  cell,
  clip,
  cmap,
  composite,
  configuration,
  data,
  elements,
  embedded,
  form,
  identified,
  identityCollection,
  letterWidths,
  macintosh,
  noLanguage,
  outline,
  paragraph,
  part,
  plainWidths,
  row,
  span,
  symbolic,
  table,
  tagged,
  taggedForm,
  text,
  title,
  toUnicode,
  type1,
  widget,
  windows,
  windowsSymbol,
  xfa,
} from './case-parts.ts';

/** For one rule a document that breaks it and a near miss that breaks no rule at all. */
export interface RuleCase {
  readonly fails: DocumentParts;
  /** Other rules that the failing document cannot help breaking. */
  readonly also?: readonly string[];
  readonly passes: DocumentParts;
}

/** Test documents for every rule by its id. */
export const ruleCases: Readonly<Record<string, RuleCase>> = {
  '5-1': { fails: { xmpProperties: title }, passes: { xmpProperties: title + part } },
  '5-2': {
    fails: { xmpProperties: `${title}<pdfuaid:part>2</pdfuaid:part>` },
    passes: { xmpProperties: `${title}<pdfuaid:part>01</pdfuaid:part>` },
  },
  '5-3': { fails: identified('ua:part="1"'), passes: identified('pdfuaid:part="1"') },
  '5-4': {
    fails: identified('pdfuaid:part="1" ua:amd="2"'),
    passes: identified('pdfuaid:part="1" pdfuaid:amd="2"'),
  },
  '5-5': {
    fails: identified('pdfuaid:part="1" ua:corr="2"'),
    passes: identified('pdfuaid:part="1" pdfuaid:corr="2"'),
  },
  '6.1-1': { fails: { header: '%PDF-1.8\n' }, passes: { header: '%PDF-1.4\r\n' } },
  '6.2-1': {
    fails: { catalog: { MarkInfo: '<< >>' } },
    passes: { catalog: { MarkInfo: '<< /Marked true /Suspects false >>' } },
  },
  '7.1-1': {
    fails: { content: `/P << /MCID 0 >> BDC /Artifact BMC ${text} EMC EMC` },
    also: ['7.1-2'],
    passes: { content: `/Artifact BMC ${text} EMC ${paragraph}` },
  },
  '7.1-2': {
    fails: { content: `/Artifact BMC ${paragraph} EMC` },
    passes: { content: `/Artifact BMC /Span BMC ${text} EMC EMC ${paragraph}` },
  },
  '7.1-3': {
    fails: { content: `${paragraph} 0 0 10 10 re f` },
    passes: { content: `${paragraph} 0 0 10 10 re W n` },
  },
  '7.1-4': {
    fails: { catalog: { MarkInfo: '<< /Marked true /Suspects true >>' } },
    passes: { catalog: { MarkInfo: '<< /Marked true /Suspects false >>' } },
  },
  '7.1-5': {
    fails: { structure: [{ type: 'Ingress', kids: [0] }], treeRoot: { RoleMap: '<< /Ingress /Lead >>' } },
    passes: {
      structure: [{ type: 'Ingress', kids: [0] }],
      treeRoot: { RoleMap: '<< /Ingress /Lead /Lead /P >>' },
    },
  },
  '7.1-6': {
    fails: {
      structure: [{ type: 'Ingress', kids: [0] }],
      treeRoot: { RoleMap: '<< /Ingress /Lead /Lead /Ingress >>' },
    },
    passes: { treeRoot: { RoleMap: '<< /Ingress /Lead /Lead /Ingress >>' } },
  },
  '7.1-7': {
    fails: { treeRoot: { RoleMap: '<< /P /Div >>' } },
    passes: { treeRoot: { RoleMap: '<< /H2 /Div >>' } },
  },
  '7.1-8': {
    fails: { objects: { metadata: { dict: '/Subtype /XML', data: xmpPacket(goodXmpProperties) } } },
    passes: {
      objects: { metadata: { dict: '/Type /Metadata /Subtype /XML', data: xmpPacket(goodXmpProperties) } },
    },
  },
  '7.1-9': {
    fails: { xmpProperties: `${part}<dc:title>A letter</dc:title>` },
    passes: { xmpProperties: part + title },
  },
  '7.1-10': {
    fails: { catalog: { ViewerPreferences: '<< /DisplayDocTitle false >>' } },
    passes: { catalog: { ViewerPreferences: '<< /FitWindow true /DisplayDocTitle true >>' } },
  },
  '7.1-11': {
    fails: { catalog: { StructTreeRoot: undefined }, content: '/Artifact BMC 0 0 10 10 re f EMC' },
    passes: { content: '/Artifact BMC 0 0 10 10 re f EMC' },
  },
  '7.1-12': {
    fails: elements({ type: 'P', entries: { P: undefined } }),
    passes: elements({ type: 'P' }),
  },
  '7.2-2': {
    fails: { ...outline, catalog: { Lang: undefined, Outlines: '@outlines' } },
    passes: { ...outline, catalog: { Outlines: '@outlines' } },
  },
  '7.2-3': {
    fails: table(data, { type: 'P' }),
    passes: table({ type: 'Div', kids: [data] }),
  },
  '7.2-4': {
    fails: elements({ type: 'Sect', kids: [data] }),
    passes: table({ type: 'TBody', kids: [data] }),
  },
  '7.2-5': {
    fails: elements({ type: 'THead', kids: [data] }),
    passes: table({ type: 'THead', kids: [data] }, { type: 'TBody', kids: [data] }),
  },
  '7.2-6': {
    fails: elements({ type: 'TBody', kids: [data] }),
    passes: table({ type: 'NonStruct', kids: [{ type: 'TBody', kids: [data] }] }),
  },
  '7.2-7': {
    fails: elements({ type: 'TFoot', kids: [data] }),
    passes: table({ type: 'TBody', kids: [data] }, { type: 'TFoot', kids: [data] }),
  },
  '7.2-8': {
    fails: elements({ type: 'Sect', kids: [cell('TH', '/Scope /Row')] }),
    passes: table(row({ type: 'Part', kids: [cell('TH', '/Scope /Row')] })),
  },
  '7.2-9': { fails: elements(cell('TD')), passes: table(row({ type: 'Div', kids: [cell('TD')] })) },
  '7.2-10': { fails: table(row(cell('TD'), { type: 'P' })), passes: table(row(cell('TD'), cell('TD'))) },
  '7.2-11': {
    fails: table(
      { type: 'THead', kids: [data] },
      { type: 'THead', kids: [data] },
      { type: 'TBody', kids: [data] },
    ),
    passes: table(
      { type: 'THead', kids: [data] },
      { type: 'TBody', kids: [data] },
      { type: 'TBody', kids: [data] },
    ),
  },
  '7.2-12': {
    fails: table(
      { type: 'TBody', kids: [data] },
      { type: 'TFoot', kids: [data] },
      { type: 'TFoot', kids: [data] },
    ),
    passes: table({ type: 'TFoot', kids: [data] }, { type: 'TBody', kids: [data] }),
  },
  '7.2-13': {
    fails: table({ type: 'TFoot', kids: [data] }, data),
    passes: table({ type: 'TFoot', kids: [data] }, { type: 'TBody', kids: [data] }),
  },
  '7.2-14': {
    fails: table({ type: 'THead', kids: [data] }, data),
    passes: table({ type: 'THead', kids: [data] }, { type: 'TBody', kids: [data] }),
  },
  '7.2-15': {
    fails: table(row(cell('TD'), cell('TD', '/RowSpan 2')), row(cell('TD', '/ColSpan 2'))),
    passes: table(row(cell('TD'), cell('TD', '/RowSpan 2')), row(cell('TD'))),
  },
  '7.2-16': {
    fails: table(data, { type: 'Caption' }, data),
    passes: table(data, data, { type: 'Caption' }),
  },
  '7.2-17': {
    fails: elements({ type: 'L', kids: [{ type: 'LI', kids: [{ type: 'LBody', kids: [{ type: 'LI' }] }] }] }),
    also: [],
    passes: elements({ type: 'L', kids: [{ type: 'Div', kids: [{ type: 'LI' }] }] }),
  },
  '7.2-18': {
    fails: elements({ type: 'Sect', kids: [{ type: 'LBody' }] }),
    passes: elements({ type: 'L', kids: [{ type: 'LI', kids: [{ type: 'LBody' }, { type: 'Lbl' }] }] }),
  },
  '7.2-19': {
    fails: elements({ type: 'L', kids: [{ type: 'P' }] }),
    passes: elements({ type: 'L', kids: [{ type: 'L', kids: [{ type: 'LI' }] }] }),
  },
  '7.2-20': {
    fails: elements({ type: 'L', kids: [{ type: 'LI', kids: [{ type: 'LBody' }, { type: 'P' }] }] }),
    passes: { structure: [{ type: 'L', kids: [{ type: 'LI', kids: [0] }] }] },
  },
  '7.2-21': {
    fails: { ...noLanguage, structure: [{ ...tagged, entries: { ActualText: '(x)' } }] },
    passes: { ...noLanguage, structure: [{ ...tagged, entries: { ActualText: '(x)', Lang: '(sv)' } }] },
  },
  '7.2-22': {
    fails: { ...noLanguage, structure: [{ ...tagged, entries: { Alt: '(x)' } }] },
    passes: {
      ...noLanguage,
      structure: [
        { type: 'Sect', entries: { Lang: '(sv)' }, kids: [{ ...tagged, entries: { Alt: '(x)' } }] },
      ],
    },
  },
  '7.2-23': {
    fails: { ...noLanguage, structure: [{ ...tagged, entries: { E: '(x)' } }] },
    passes: { ...noLanguage, structure: [{ ...tagged, entries: { E: '(x)', Lang: '(sv)' } }] },
  },
  '7.2-24': {
    fails: { ...annotation('Square', { entries: '/Contents (x)' }), ...noLanguage },
    passes: {
      ...annotation('Square', { entries: '/Contents (x)', elementEntries: { Lang: '(sv)' } }),
      ...noLanguage,
    },
  },
  '7.2-25': {
    fails: { ...noLanguage, ...widget('/TU (Name)', { catalog: { Lang: undefined } }) },
    passes: {
      ...noLanguage,
      ...widget('/TU (Name)', { catalog: { Lang: undefined }, elementEntries: { Lang: '(sv)' } }),
    },
  },
  '7.2-26': {
    fails: elements({ type: 'Sect', kids: [{ type: 'TOCI' }] }),
    passes: elements({ type: 'TOC', kids: [{ type: 'Part', kids: [{ type: 'TOCI' }] }] }),
  },
  '7.2-27': {
    fails: elements({ type: 'TOC', kids: [{ type: 'P' }] }),
    passes: elements({ type: 'TOC', kids: [{ type: 'TOC', kids: [{ type: 'TOCI' }] }] }),
  },
  '7.2-28': {
    fails: elements({ type: 'TOC', kids: [{ type: 'TOCI' }, { type: 'Caption' }] }),
    passes: elements({ type: 'TOC', kids: [{ type: 'Caption' }, { type: 'TOCI' }] }),
  },
  '7.2-29': {
    fails: { structure: [{ ...tagged, entries: { Lang: '(sv_SE)' } }] },
    passes: { structure: [{ ...tagged, entries: { Lang: '(sv-SE)' } }] },
  },
  '7.2-30': { fails: span('/ActualText (x)'), passes: span('/ActualText (x) /Lang (sv)') },
  '7.2-31': {
    fails: span('/Alt (x)'),
    passes: { ...span('/Alt (x)'), structure: [{ ...tagged, entries: { Lang: '(sv)' } }] },
  },
  '7.2-32': {
    fails: span('/E (x)'),
    passes: {
      ...noLanguage,
      content: '/P << /MCID 0 >> BDC /Quote << /E (x) >> BDC 0 0 10 10 re f EMC EMC',
    },
  },
  '7.2-33': {
    fails: { ...noLanguage, xmpProperties: goodXmpProperties },
    passes: {
      ...noLanguage,
      xmpProperties: `${part}<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A</rdf:li><rdf:li xml:lang="en">A</rdf:li></rdf:Alt></dc:title>`,
    },
  },
  '7.2-34': {
    fails: { ...noLanguage, content: paragraph },
    passes: { ...noLanguage, content: `/P << /MCID 0 /Lang (en) >> BDC /Span BMC ${text} EMC EMC` },
  },
  '7.2-36': {
    fails: table({ type: 'THead', kids: [{ type: 'P' }] }, { type: 'TBody', kids: [data] }),
    passes: table({ type: 'THead', kids: [{ type: 'Div', kids: [data] }] }, { type: 'TBody', kids: [data] }),
  },
  '7.2-37': {
    fails: table({ type: 'TBody', kids: [data, { type: 'P' }] }),
    passes: table({ type: 'TBody', kids: [data, data] }),
  },
  '7.2-38': {
    fails: table({ type: 'TBody', kids: [data] }, { type: 'TFoot', kids: [{ type: 'P' }] }),
    passes: table({ type: 'TBody', kids: [data] }, { type: 'TFoot' }),
  },
  '7.2-39': {
    fails: table({ type: 'Caption' }, data, { type: 'Caption' }),
    passes: table({ type: 'Caption' }, data),
  },
  '7.2-40': {
    fails: elements({ type: 'L', kids: [{ type: 'LI' }, { type: 'Caption' }] }),
    passes: elements({ type: 'L', kids: [{ type: 'Caption' }, { type: 'LI' }] }),
  },
  '7.2-41': {
    fails: table(row(cell('TD'), cell('TD', '/RowSpan 2'))),
    passes: table(row(cell('TD'), cell('TD', '/RowSpan 2')), row(cell('TD'))),
  },
  '7.2-42': {
    fails: table(row(cell('TD')), row(cell('TD'), cell('TD'))),
    passes: table(row(cell('TD', '/ColSpan 2')), row(cell('TD'), cell('TD'))),
  },
  '7.2-43': {
    fails: table(row(cell('TD'), cell('TD')), row(cell('TD'))),
    passes: table(row(cell('TD', '/RowSpan 2'), cell('TD')), row(cell('TD'))),
  },
  '7.3-1': {
    fails: elements({ type: 'Figure', entries: { Alt: '()' } }),
    passes: elements({ type: 'Figure', entries: { ActualText: '()' } }),
  },
  '7.4.2-1': {
    fails: elements({ type: 'H1' }, { type: 'H3' }),
    passes: elements({ type: 'H1' }, { type: 'H2' }, { type: 'H3' }, { type: 'H1' }),
  },
  '7.4.4-1': {
    fails: elements({ type: 'Sect', kids: [{ type: 'H' }, { type: 'Div', kids: [{ type: 'H' }] }] }),
    passes: elements({ type: 'Sect', kids: [{ type: 'H' }] }, { type: 'Sect', kids: [{ type: 'H' }] }),
  },
  '7.4.4-2': {
    fails: elements({ type: 'H' }, { type: 'Sect', kids: [{ type: 'H1' }] }),
    also: ['7.4.4-3'],
    passes: elements({ type: 'H' }),
  },
  '7.4.4-3': {
    fails: elements({ type: 'H1' }, { type: 'Sect', kids: [{ type: 'H' }] }),
    also: ['7.4.4-2'],
    passes: elements({ type: 'H1' }),
  },
  '7.5-1': {
    fails: table(row(cell('TH'), cell('TH')), row(cell('TD'), cell('TD'))),
    passes: table(row(cell('TH'), cell('TH', '/Scope /Column')), row(cell('TH', '/Scope /Row'), cell('TD'))),
  },
  '7.5-2': {
    fails: table(row(cell('TH', '', { ID: '(a)' })), row(cell('TD', '/Headers [(b)]'))),
    passes: table(row(cell('TH', '', { ID: '(a)' })), row(cell('TD', '/Headers [(a)]'))),
  },
  '7.7-1': {
    fails: elements({ type: 'Formula' }),
    passes: elements({ type: 'Formula', entries: { Alt: '(x plus y)' } }),
  },
  '7.9-1': {
    fails: elements({ type: 'Note', entries: { ID: '()' } }),
    passes: elements({ type: 'Note', entries: { ID: '(n1)' } }),
  },
  '7.9-2': {
    fails: elements({ type: 'Note', entries: { ID: '(n)' } }, { type: 'Note', entries: { ID: '(n)' } }),
    passes: elements({ type: 'Note', entries: { ID: '(n)' } }, { type: 'P', entries: { ID: '(n)' } }),
  },
  '7.10-1': { fails: configuration('/Name ()'), passes: configuration('/Name (Standard)') },
  '7.10-2': {
    fails: configuration('/Name (Standard) /AS []'),
    passes: configuration('/Name (Standard) /ON []'),
  },
  '7.11-1': { fails: embedded('/F (a.txt)'), passes: embedded('/F (a.txt) /UF (a.txt)') },
  '7.15-1': { fails: xfa('required'), passes: xfa('forbidden') },
  '7.18.1-1': {
    fails: annotation('Square', { entries: '/Contents (x)', tag: 'Sect' }),
    passes: annotation('Square', { entries: '/Contents (x)' }),
  },
  '7.18.1-2': {
    fails: annotation('Square', { entries: '' }),
    passes: annotation('Square', { entries: '', elementEntries: { Alt: '(x)' } }),
  },
  '7.18.1-3': { fails: widget('/TU ()'), passes: widget('', { elementEntries: { Alt: '(Name)' } }) },
  '7.18.2-1': {
    fails: annotation('TrapNet', { entries: '/Contents (x)' }),
    passes: annotation('Stamp', { entries: '/Contents (x)' }),
  },
  '7.18.3-1': {
    fails: annotation('Square', { entries: '/Contents (x)', page: { Tabs: '/R' } }),
    passes: { page: { Annots: '[]', Tabs: '/R' } },
  },
  '7.18.4-1': { fails: widget('/TU (Name)', { tag: 'Sect' }), passes: widget('/TU (Name)') },
  '7.18.4-2': {
    fails: { structure: [{ type: 'Form', kids: [0] }] },
    passes: { structure: [{ type: 'Form', kids: [0], entries: { A: '<< /O /PrintField /Role /rb >>' } }] },
  },
  '7.18.5-1': {
    fails: annotation('Link', { entries: '/Contents (x)', tag: 'Reference' }),
    passes: annotation('Link', { entries: '/Contents (x)', tag: 'Link' }),
  },
  '7.18.5-2': {
    fails: annotation('Link', { entries: '', tag: 'Link', elementEntries: { Alt: '(x)' } }),
    passes: annotation('Link', { entries: '/Contents (x)', tag: 'Link' }),
  },
  '7.18.6.2-1': { fails: clip('/Alt [(en) (A film)]'), passes: clip('/CT (video/mp4) /Alt [(en) (A film)]') },
  '7.18.6.2-2': {
    fails: clip('/CT (video/mp4) /Alt [(en)]'),
    passes: clip('/CT (video/mp4) /Alt [() (A film)]'),
  },
  '7.18.8-1': {
    fails: annotation('PrinterMark', { entries: '/Contents (x)' }),
    passes: annotation('PrinterMark', { entries: '/Contents (x)', untagged: true }),
  },
  '7.20-1': {
    fails: form('/Ref << /F (other.pdf) /Page 0 >>', '', `${paragraph} /X Do`),
    passes: form('', '', `${paragraph} /X Do`),
  },
  '7.20-2': { fails: taggedForm('/X Do /X Do'), passes: taggedForm('/X Do') },
  '7.21.3.1-1': {
    fails: composite({ encoding: '@cmap', objects: cmap('') ?? {} }),
    passes: composite({ encoding: '@cmap', objects: cmap(identityCollection) ?? {} }),
  },
  '7.21.3.2-1': { fails: composite({ cidFont: ' ' }), passes: composite({ keyed: true }) },
  '7.21.3.3-1': {
    fails: composite({
      encoding: '@cmap',
      objects: cmap(`${identityCollection} /UseCMap /Adobe-Korea1-2`) ?? {},
    }),
    also: ['7.21.3.3-3'],
    passes: composite({
      encoding: '@cmap',
      objects: cmap(`${identityCollection} /UseCMap /Identity-H`) ?? {},
    }),
  },
  '7.21.3.3-2': {
    fails: composite({ encoding: '@cmap', objects: cmap(`${identityCollection} /WMode 1`) ?? {} }),
    passes: composite({
      encoding: '@cmap',
      objects: cmap(`${identityCollection} /WMode 1`, '/WMode 1 def') ?? {},
    }),
  },
  '7.21.3.3-3': {
    fails: composite({
      encoding: '@cmap',
      objects: {
        ...cmap(`${identityCollection} /UseCMap @base`),
        base: {
          dict: `/Type /CMap /CMapName /Base ${identityCollection}`,
          data: 'begincmap /CMapName /Base def 1 begincodespacerange <0000> <FFFF> endcodespacerange endcmap',
        },
      },
    }),
    passes: composite({ encoding: '@cmap', objects: cmap(identityCollection) ?? {} }),
  },
  '7.21.4.1-1': {
    fails: { descriptor: { FontFile2: undefined } },
    passes: {
      descriptor: { FontFile2: undefined },
      content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (Hi) Tj ET EMC',
    },
  },
  '7.21.4.1-2': {
    fails: { content: '/P << /MCID 0 >> BDC BT /F1 12 Tf (H!) Tj ET EMC' },
    passes: { content: '/P << /MCID 0 >> BDC BT 3 Tr /F1 12 Tf (H!) Tj ET EMC' },
  },
  '7.21.4.2-1': {
    fails: type1({}, { CharSet: '(/A/B)' }),
    passes: type1({}, { CharSet: '(/A/B/space)' }),
  },
  '7.21.4.2-2': {
    fails: composite({
      descriptor: { CIDSet: '@cidSet' },
      objects: { cidSet: { dict: '', data: Uint8Array.of(0b1100_0000) } },
    }),
    passes: composite({
      descriptor: { CIDSet: '@cidSet' },
      objects: { cidSet: { dict: '', data: Uint8Array.of(0b1110_0000, 0) } },
    }),
  },
  '7.21.5-1': {
    fails: type1({}, {}, { ...letterWidths, A: 502 }),
    passes: type1({}, {}, { ...letterWidths, A: 501 }),
  },
  '7.21.6-1': {
    fails: { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windowsSymbol] }) },
    also: ['7.21.4.1-2'],
    passes: { fontFile: buildSfnt({ widths: plainWidths, cmaps: [windowsSymbol, macintosh] }) },
  },
  '7.21.6-2': {
    fails: { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [200 /brevsymbol] >>' } },
    passes: { font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [200 /aring] >>' } },
  },
  '7.21.6-3': {
    fails: symbolic([windowsSymbol], { Encoding: '/WinAnsiEncoding' }),
    passes: symbolic([windowsSymbol]),
  },
  '7.21.6-4': { fails: symbolic([macintosh, windows]), passes: symbolic([macintosh]) },
  '7.21.7-1': {
    fails: { ...symbolic([macintosh]), font: { Encoding: undefined } },
    passes: symbolic([macintosh]),
  },
  '7.21.7-2': {
    fails: {
      font: { ToUnicode: '@toUnicode' },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfchar <57> <FEFF0057> endbfchar', 2) } },
    },
    passes: {
      font: { ToUnicode: '@toUnicode' },
      objects: { toUnicode: { dict: '', data: toUnicode('1 beginbfchar <01> <FEFF> endbfchar', 2) } },
    },
  },
  '7.21.8-1': { fails: composite({ shown: '0000' }), passes: composite({ shown: '0002' }) },
  '09-007': {
    fails: elements({ type: 'Ruby', kids: [{ type: 'RB' }] }),
    passes: elements({
      type: 'Ruby',
      kids: [{ type: 'RB' }, { type: 'RP' }, { type: 'RT' }, { type: 'RP' }],
    }),
  },
  '09-008': {
    fails: elements({ type: 'Warichu', kids: [{ type: 'WT' }] }),
    passes: elements({ type: 'Warichu', kids: [{ type: 'WP' }, { type: 'WT' }, { type: 'WP' }] }),
  },
  '28-018': {
    fails: annotation('PrinterMark', {
      entries: '/Contents (x) /AP << /N @appearance >>',
      untagged: true,
      objects: {
        appearance: { dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: '0 0 9 9 re f' },
      },
    }),
    passes: annotation('PrinterMark', {
      entries: '/Contents (x) /AP << /N @appearance >>',
      untagged: true,
      objects: {
        appearance: {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]',
          data: '/Artifact BMC 0 0 9 9 re f EMC',
        },
      },
    }),
  },
};
