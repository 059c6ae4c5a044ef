const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern, as `matchAll` finds them. `matchAll` copies the pattern each time it is asked, and reads all of
 * its source to do so: for the long patterns of rules, which most often find nothing, that takes longer than the look.
 * @param pattern with the global flag. @throws TypeError for one without it, which would never end.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`A pattern without the global flag: ${pattern.source}`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex = after(text, pattern);
    match = pattern.exec(text);
  }
  return matches;
}

/** Past one sign, which is two units to a Unicode pattern where they are a pair. */
function after(text: string, { lastIndex, unicode }: RegExp): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
