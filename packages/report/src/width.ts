const invisible = /\p{M}|\u200b|\u200c|\u200d|\ufe0f|\u00ad/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function characterWidth(character: string): number {
  if (character < '\u0300') return 1;
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The longest start of `text` that takes at most `columns`. */
export function startOf(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of `text` that takes at most `columns`. */
export function endOf(text: string, columns: number): string {
  const characters = [...text];
  let width = 0;
  let first = characters.length;
  while (first > 0) {
    width += characterWidth(characters[first - 1] ?? '');
    if (width > columns) break;
    first -= 1;
  }
  return characters.slice(first).join('');
}

/** Lines of at most `columns`, broken between words; a word that is longer (an address) is broken inside. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(columns, 10);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.split(' ')) {
    let width = widthOf(word);
    if (used > 0 && used + 1 + width <= room) {
      line += ` ${word}`;
      used += 1 + width;
      continue;
    }
    if (used > 0) lines.push(line);
    while (width > room) {
      const head = startOf(word, room);
      lines.push(head);
      word = word.slice(head.length);
      width = widthOf(word);
    }
    line = word;
    used = width;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
