/** What is wrong with a file name, each with the words that a report puts into its message. */
export interface FileNameProblem {
  readonly message:
    | 'underscore'
    | 'space'
    | 'swedishLetter'
    | 'mixedCase'
    | 'internalNumber'
    | 'undescriptive'
    | 'otherCharacter';
  readonly data: Readonly<Record<string, string>>;
}

const emptyNames = new Set(
  'dokument document bilaga attachment fil file skanning scan bild image img pdf namnlos namnlös untitled kopia copy info information text ny mall'.split(
    ' ',
  ),
);

/**
 * Checks a file name as readers meet it in their download folder: words with hyphens, small letters a to z, no internal
 * numbers (Digg, Vägledning för webbutveckling, riktlinje R9).
 * @param fileName the name with its extension, without folders.
 */
export function fileNameProblems(fileName: string): readonly FileNameProblem[] {
  const dot = fileName.lastIndexOf('.');
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  const problems: FileNameProblem[] = [];
  const add = (message: FileNameProblem['message'], data: Readonly<Record<string, string>> = {}) =>
    problems.push({ message, data: { name: fileName, ...data } });

  const normal = stem.normalize('NFC');
  if (normal.includes('_')) add('underscore');
  if (/\s/.test(normal)) add('space');
  const swedish = /[åäöÅÄÖ]/.exec(normal)?.[0];
  if (swedish !== undefined) add('swedishLetter', { letter: swedish });
  const other = /[^\p{L}\p{N}\s_.-]/u.exec(normal)?.[0] ?? /(?![åäöÅÄÖ])[^\P{L}A-Za-z]/u.exec(normal)?.[0];
  if (other !== undefined) add('otherCharacter', { character: other });
  if (/\p{Lu}/u.test(normal)) add('mixedCase', { suggestion: normal.toLowerCase() });
  const number = internalNumber(normal);
  if (number !== undefined) add('internalNumber', { number });
  const words = normal
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  if (words.every((word) => emptyNames.has(word))) add('undescriptive');
  return problems;
}

/** A run of digits that is neither a year, a date nor a small number, or a version mark. */
function internalNumber(stem: string): string | undefined {
  for (const [run] of stem.matchAll(/\d+/g)) {
    if (run.length <= 3 || /^(?:19|20)\d\d$/.test(run) || /^(?:19|20)\d\d[01]\d[0-3]\d$/.test(run)) continue;
    if (run === '1177') continue;
    return run;
  }
  return /(?:^|[-_ ])v\d+(?:[._-]\d+)*$/i.exec(stem)?.[0].replace(/^[-_ ]/, '');
}
