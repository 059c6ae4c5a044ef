/** What an XMP packet is to say. */
interface XmpChanges {
  readonly title?: string | undefined;
  /** The mark of PDF/UA-1 (ISO 14289-1, 5). */
  readonly mark: boolean;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const titleElement = (title: string) =>
  `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`;

/** PDF/A-1 to 3 know the mark only by a description of it (ISO 19005-1, 6.7.8; ISO 14289-1, 5, note). */
const extensionItem =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';
const extensionNamespaces =
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"';

function description(about: string, namespaces: string, properties: string): string {
  return `<rdf:Description rdf:about="${about}" ${namespaces}>${properties}</rdf:Description>\n`;
}

const dcNamespace = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const markNamespace = 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';

function additions(about: string, { title, mark }: XmpChanges, extension: boolean): string {
  return [
    title === undefined ? '' : description(about, dcNamespace, titleElement(title)),
    mark ? description(about, markNamespace, '<pdfuaid:part>1</pdfuaid:part>') : '',
    extension
      ? description(
          about,
          extensionNamespaces,
          `<pdfaExtension:schemas><rdf:Bag>${extensionItem}</rdf:Bag></pdfaExtension:schemas>`,
        )
      : '',
  ].join('');
}

/** A packet for a file that has none. */
export function newPacket(changes: XmpChanges): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${additions('', changes, false)}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/**
 * A packet with what is to be added; all else in it stays as it is written. A PDF/A file stays one: the mark is described there.
 * @returns undefined when the packet is written in a way that is not understood here.
 */
export function changedPacket(packet: string, { title, mark }: XmpChanges): string | undefined {
  const ends = packet.split('</rdf:RDF>').length - 1;
  if (ends !== 1 || !packet.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#')) return undefined;
  if (mark && packet.includes('http://www.aiim.org/pdfua/ns/id/') && /pdfuaid:part/.test(packet))
    return undefined;
  const about = /<rdf:Description[^>]*\srdf:about\s*=\s*(["'])([^"']*)\1/.exec(packet)?.[2] ?? '';
  let text = packet;
  let newTitle = title;
  const old = [...text.matchAll(/<dc:title(?:\s[^>]*)?>[\s\S]*?<\/dc:title>|<dc:title\s*\/>/g)];
  if (title !== undefined && old.length > 1) return undefined;
  const [only] = old;
  if (title !== undefined && only !== undefined) {
    text = text.replace(only[0], () => titleElement(title));
    newTitle = undefined;
  } else if (title !== undefined && /\bdc:title\s*=/.test(text)) return undefined;
  const isPdfA = /pdfaid:part/.test(text);
  let extension = mark && isPdfA;
  if (extension && text.includes('<pdfaExtension:schemas>')) {
    if (!/xmlns:pdfaSchema=/.test(text) || !/xmlns:pdfaProperty=/.test(text)) return undefined;
    const bag = /(<pdfaExtension:schemas>\s*<rdf:Bag>)/.exec(text);
    if (bag === null) return undefined;
    text = text.replace(bag[0], () => `${bag[0]}${extensionItem}`);
    extension = false;
  }
  return text.replace(
    '</rdf:RDF>',
    () => `${additions(about, { title: newTitle, mark }, extension)}</rdf:RDF>`,
  );
}
