import { Document, isScalar, Scalar, visit } from 'yaml';

/**
 * A value as YAML in block style, so that an editor's help works at once. Dates, times and numbers that are texts stay
 * texts for every reader; texts of several lines are literal.
 */
export function yamlText(value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
      else if (/^[\d.:-]+$/u.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
