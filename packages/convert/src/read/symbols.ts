/** Characters of Wingdings and Symbol that letters use as bullets and boxes to tick, by their code in the font. */
const bySymbol: ReadonlyMap<number, string> = new Map([
  [0x6f, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0xa8, '☐'],
  [0xa3, '☐'],
  [0xfe, '☒'],
  [0xfd, '☒'],
  [0x78, '☒'],
  [0xa1, '○'],
  [0x6c, '•'],
  [0x6e, '•'],
  [0x76, '•'],
  [0xa7, '•'],
  [0xb7, '•'],
  [0xd8, '•'],
  [0xe0, '→'],
  [0xfc, '•'],
  [0x28, ''],
  [0x29, ''],
  [0x2a, ''],
]);

/** What a character of a symbol font shows; undefined when it is not one that we know. `code` may be in the private area. */
export function symbolCharacter(code: number): string | undefined {
  return bySymbol.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
}

/** A text where characters of the private area are read as those of Symbol and Wingdings. */
export function withSymbols(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/gu, (character) => symbolCharacter(character.charCodeAt(0)) ?? '•');
}
