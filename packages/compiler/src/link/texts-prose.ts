import type { LinkedUnit, Prose, WrittenText } from '@klarmall/model';
import { blockProse, lineProse, type ProseFrame } from './prose.ts';

/** Words that are right in the whole project, and those of some units. */
export function allowedWords(
  words: readonly string[],
  units: readonly Pick<LinkedUnit, 'source'>[],
): ReadonlySet<string> {
  const allowed = new Set(words);
  for (const { source } of units) {
    const { acronyms = [], names = [], terms = [] } = source.words ?? {};
    for (const word of [...acronyms, ...names, ...terms]) allowed.add(word);
  }
  return allowed;
}

/** The texts that a person reads, as rules see them; the blocks of a part follow on the line before them. */
export function textsProse<Text extends WrittenText>(
  texts: readonly Text[],
  frameOf: (text: Text) => Omit<ProseFrame, 'part' | 'reader' | 'paragraphRole'>,
): Prose[] {
  const prose: Prose[] = [];
  for (const text of texts) {
    const { row, part, inlines, blocks, place } = text;
    if (row.reader === 'system') continue;
    const { language, context, usedIn, locked, placeholderText } = frameOf(text);
    // Key by key: of what is spread, V8 makes a hidden class for each object, and keeps them all for long.
    const { role: paragraphRole, reader } = row;
    const frame = { part, reader, language, context, usedIn, locked, placeholderText, paragraphRole };
    if (blocks) {
      const before = prose.at(-1);
      prose.push(...blockProse(frame, blocks, before?.part === part ? before : undefined));
    } else if (inlines.length > 0) prose.push(lineProse(frame, row.role, inlines, place));
  }
  return prose;
}
