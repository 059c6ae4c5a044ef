/** Text of a letter as Markdown that shows the same text. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}~|]/gu, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');
}

/** What would begin a heading, a list, a box or a rule at the start of a line. */
export function escapedStart(text: string): string {
  return text.replace(/^(#{1,6}|[-+=]|:::)/u, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/** Mends what is left around a part that was taken out: spaces, empty brackets, lonely signs. */
export function tidied(text: string): string {
  return text
    .replace(/\t/gu, ' ')
    .replace(/\(\s*[,;:]?\s*\)/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/([,;:])(?=[.!?])/gu, '')
    .replace(/([.!?])\s*\.(?!\.)/gu, '$1')
    .replace(/^[\s,;:.·|–-]+(?=\s*\S)/u, '')
    .replace(/[\s,;:·|]+$/u, (end) => (end.includes(':') ? ':' : ''))
    .trim();
}

/** A readable id of letters a–z, figures and hyphens. */
export function slug(text: string, fallback: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[åä]/gu, 'a')
    .replace(/ö/gu, 'o')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '');
  return plain === '' ? fallback : plain;
}

/** Ids that are each used once. */
export class Ids {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${wanted}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
