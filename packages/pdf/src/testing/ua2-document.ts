import { type BuiltElement, buildDocument } from './build-document.ts';
import type { Ua2Parts } from './ua2-cases.ts';

const identification =
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title><pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>';

/** The namespace of PDF 2.0, with mappings of its own. */
function namespace(mapping = ''): string {
  return `<< /Type /Namespace /NS (http://iso.org/pdf2/ssn) ${mapping} >>`;
}

function inNamespace(element: BuiltElement): BuiltElement {
  return {
    ...element,
    entries: { NS: '@pdf2', ...element.entries },
    kids: (element.kids ?? []).map((kid) => (typeof kid === 'object' ? inNamespace(kid) : kid)),
  };
}

/** Builds a one-page letter of PDF 2.0 that breaks no condition of PDF/UA-2, with the given differences. All tags are of PDF 2.0. */
export function buildUa2Document(parts: Ua2Parts = {}): Uint8Array {
  const { mapping, structure, roots, ...rest } = parts;
  const topmost = roots ?? [{ type: 'Document', kids: structure ?? [{ type: 'P', kids: [0] }] }];
  return buildDocument({
    header: '%PDF-2.0\n%\u00e2\u00e3\u00cf\u00d3\n',
    xmpProperties: identification,
    ...rest,
    roots: topmost.map(inNamespace),
    treeRoot: { Namespaces: '[@pdf2]', ...parts.treeRoot },
    objects: { pdf2: namespace(mapping), ...parts.objects },
  });
}
