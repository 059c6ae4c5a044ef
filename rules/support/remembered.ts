/** Rules come one after the other to the same text or template, and look back one or two texts at the most. */
const kept = 4;

/**
 * `make`, made once for each text, template or message for as long as rules are at it. Only the last few are kept: a
 * whole library's would fill the memory, and weak references cost more than making the thing anew.
 */
export function remembered<Subject extends object, Result>(
  make: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const subjects: Subject[] = [];
  const results: Result[] = [];
  let next = 0;
  return (subject) => {
    const at = subjects.indexOf(subject);
    const known = results[at];
    if (known !== undefined) return known;
    const result = make(subject);
    subjects[next] = subject;
    results[next] = result;
    next = (next + 1) % kept;
    return result;
  };
}
