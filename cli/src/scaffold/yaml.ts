import { Document, isScalar, Scalar, visit } from 'yaml';

/** A value as a YAML file whose first line tells an editor which schema it follows. Texts of several lines are literal. */
export function yamlFile(value: Readonly<Record<string, unknown>>, schema: string): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
      // Dates, times and numbers stay texts for every reader of YAML.
      else if (/^[\d.:-]+$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return `# yaml-language-server: $schema=${schema}\n${document.toString({ lineWidth: 0 })}`;
}
