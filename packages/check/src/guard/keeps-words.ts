/** Small words that mean the same in any sentence, also in one with a dose. */
const SAME: Readonly<Record<string, string>> = {
  skall: 'ska',
  ej: 'inte',
  icke: 'inte',
  endast: 'bara',
  enbart: 'bara',
  samt: 'och',
  't.ex': 'till exempel',
  'p.g.a': 'på grund av',
  pga: 'på grund av',
  'bl.a': 'bland annat',
  ca: 'cirka',
  'c:a': 'cirka',
  du: 'du',
};

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{L}.:]*\p{L}/gu, (word) => SAME[word] ?? word)
    .replace(/%/gu, ' procent')
    .replace(/\s*[-–−]\s*/gu, '-')
    .replace(/(?<=\d):(?=\d\d)/gu, '.')
    .replace(/[”"“]/gu, '"')
    .replace(/[\s.]+/gu, ' ')
    .trim();
}

/** Whether two sentences differ only in signs, capitals and small words that always mean the same. */
export function keepsWords(before: string, after: string): boolean {
  return bare(before) === bare(after);
}
