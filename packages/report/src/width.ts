import fastStringWidth from 'fast-string-width';

/** Texts whose every UTF-16 unit takes one column, as nearly all Swedish does: nothing needs to be looked up. */
const plain = /^[\x20-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
/** What shows nothing where no emoji is put together: soft hyphens, joiners, marks of direction. */
const invisible =
  /(?!\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<!\p{Emoji}(?:\p{Emoji_Modifier}|\ufe0f)?)(?:\u200d|\ufe0f)/gu;

/** Columns that a text takes in a terminal. Control characters count as one: what is shown has none. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  return fastStringWidth(text.replace(invisible, ''), { tabWidth: 1, controlWidth: 1 });
}

/** Made when the first such text is cut: it takes ten milliseconds. */
let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as one character each. */
function charactersOf(text: string): string[] {
  if (plain.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The longest start of `text` that takes at most `columns`. */
export function startOf(text: string, columns: number): string {
  let width = 0;
  let start = '';
  for (const character of charactersOf(text)) {
    width += widthOf(character);
    if (width > columns) break;
    start += character;
  }
  return start;
}

/** The longest end of `text` that takes at most `columns`. */
export function endOf(text: string, columns: number): string {
  let width = 0;
  let end = '';
  for (const character of charactersOf(text).reverse()) {
    width += widthOf(character);
    if (width > columns) break;
    end = character + end;
  }
  return end;
}

/** Lines of at most `columns`, broken between words; a word that is longer (an address) is broken inside. */
export function wrap(text: string, columns: number): string[] {
  const room = Math.max(columns, 10);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (let word of text.split(' ')) {
    let width = widthOf(word);
    if (line !== '' && used + 1 + width <= room) {
      line += ` ${word}`;
      used += 1 + width;
      continue;
    }
    if (line !== '') lines.push(line);
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
