import { Document, isScalar, Scalar, visit } from 'yaml';

/** A value as YAML where dates, times and numbers that are texts stay texts for every reader. */
export function yamlText(value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && /^[\d.:-]+$/u.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
