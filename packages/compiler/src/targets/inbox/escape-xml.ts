// XML 1.0 (Fifth Edition), production 2, Char: everything else cannot stand in a document, not even escaped.
const notXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Whether a text holds a character that XML cannot carry. */
export function hasForbiddenCharacter(text: string): boolean {
  return notXmlCharacter.test(text);
}

/**
 * Text for an element or a double-quoted attribute. A literal `{{` gets its second brace as a reference, so that a
 * search for `{{` in the written message finds fields only.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('{{', '{&#123;');
}

/** A whole document as the text of one element: "XML entity encoded" in the contract's words. */
export function encodeXml(document: string): string {
  return document
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
