import { type DocumentParts, goodXmpProperties, xmpPacket } from '../build-document.ts';
import type { BuiltStream } from '../build-pdf.ts';
import type { RuleVariant } from './variant.ts';

const untold = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A picture</rdf:li></rdf:Alt></dc:title>';
const packet = (dict = '/Type /Metadata /Subtype /XML', properties = untold): BuiltStream => ({
  dict,
  data: xmpPacket(properties),
});

/** A letter whose language stands at its paragraph alone; something in it has a packet of its own, `@meta`. */
function letter(parts: DocumentParts, meta: BuiltStream = packet()): DocumentParts {
  return {
    content:
      '/P << /MCID 0 /Lang (sv) >> BDC BT /F1 12 Tf 72 720 Td (Welcome) Tj ET EMC /Artifact BMC /X Do EMC',
    structure: [{ type: 'P', kids: [0], entries: { Lang: '(sv)' } }],
    xmp: xmpPacket(goodXmpProperties.replace('x-default', 'sv')),
    ...parts,
    catalog: { Lang: undefined, ...parts.catalog },
    objects: { meta, ...parts.objects },
  };
}

const image = (more = ''): BuiltStream => ({
  dict: `/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ${more}`,
  data: 'x',
});
const form = (more = '', data = ''): BuiltStream => ({
  dict: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${more}`,
  data,
});
const shown = (x: BuiltStream, more: Readonly<Record<string, BuiltStream>> = {}): DocumentParts => ({
  resources: { XObject: '<< /X @x >>' },
  objects: { x, ...more },
});

/** Languages of metadata: every packet counts, whatever it is about. */
export const metadataVariants: readonly RuleVariant[] = [
  [
    'title with a text beside its alternatives',
    '5-1 7.1-9',
    { xmp: xmpPacket(goodXmpProperties.replace('<rdf:Alt>', 'x<rdf:Alt>')) },
  ],
  ['no further packet', '', letter({})],
  ['packet of an image', '7.2-33', letter(shown(image('/Metadata @meta')))],
  [
    'packet of an image, language of the document',
    '',
    letter({ ...shown(image('/Metadata @meta')), catalog: { Lang: '(sv)' } }),
  ],
  [
    'packet of an image, language of its title',
    '',
    letter(shown(image('/Metadata @meta')), packet(undefined, untold.replace('x-default', 'sv'))),
  ],
  [
    'packet of an image that is not shown',
    '7.2-33',
    letter({
      ...shown(image('/Metadata @meta')),
      content: '/P << /MCID 0 /Lang (sv) >> BDC BT /F1 12 Tf 72 720 Td (Welcome) Tj ET EMC',
    }),
  ],
  [
    'packet of a soft mask',
    '7.2-33',
    letter(shown(image('/SMask @mask'), { mask: image('/Metadata @meta') })),
  ],
  ['packet of a form', '7.2-33', letter(shown(form('/Metadata @meta')))],
  [
    'packet within a form',
    '7.2-33',
    letter(shown(form('/Resources << /XObject << /Y @y >> >>', '/Y Do'), { y: image('/Metadata @meta') })),
  ],
  ['packet of a page', '7.2-33', letter({ page: { Metadata: '@meta' } })],
  ['packet of a font descriptor', '7.2-33', letter({ descriptor: { Metadata: '@meta' } })],
  [
    'packet of an element',
    '7.2-33',
    letter({ structure: [{ type: 'P', kids: [0], entries: { Lang: '(sv)', Metadata: '@meta' } }] }),
  ],
  [
    'packet of a dictionary within one',
    '7.2-33',
    letter({ page: { PieceInfo: '<< /X << /Metadata @meta >> >>' } }),
  ],
  [
    'packet of an object that nothing refers to',
    '7.2-33',
    { ...letter({}), objects: { meta: packet(), other: { dict: '/Metadata @meta', data: '' } } },
  ],
  ['packet that nothing refers to', '', letter({})],
  [
    'packet that does not say what it is',
    '',
    letter(shown(image('/Metadata @meta')), packet('/Subtype /XML')),
  ],
  [
    'packet that does not say how it is written',
    '',
    letter(shown(image('/Metadata @meta')), packet('/Type /Metadata')),
  ],
  [
    'packet that is damaged',
    '',
    letter(shown(image('/Metadata @meta')), { dict: '/Type /Metadata /Subtype /XML', data: '<x' }),
  ],
];
