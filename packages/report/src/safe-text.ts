/**
 * Text from a file made safe to print: control characters could move the cursor or colour the screen, and
 * direction marks could show other words than the file has.
 */
export function safeText(text: string): string {
  return (
    text
      .replace(/[\t\r\n\u2028\u2029]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd')
  );
}

/** The same for a text of several lines, which stay apart. */
export function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n');
}
