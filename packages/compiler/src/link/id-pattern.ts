import picomatch from 'picomatch/posix.js';

/** Longer than any id: what is longer fits none. */
const longest = 1000;

/**
 * `regional/*` as a test of ids: `*` stands for anything within one folder level, `**` for any levels, also none, and
 * `{a,b}` for one of several. What picomatch takes besides (`!`, `+(a|b)`) means nothing here.
 */
export function idPattern(pattern: string): (id: string) => boolean {
  if (pattern === '' || pattern.length > longest) return () => false;
  const matches = picomatch(pattern, { nonegate: true, noextglob: true });
  // Called with the id alone: its second parameter changes what comes back.
  return (id) => matches(id);
}
