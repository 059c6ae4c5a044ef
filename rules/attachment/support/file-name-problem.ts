import { findPersonalNumbers } from '@klarmall/swedish';

/** What is wrong with a file name: it is hard to read, and has a better form; or no form of it says what the file is about. */
type FileNameProblem =
  | { readonly message: 'rename'; readonly data: { readonly name: string; readonly suggestion: string } }
  | { readonly message: 'undescriptive'; readonly data: { readonly name: string } };

const emptyNames = new Set(
  'dokument document bilaga attachment fil file skanning scan bild image img pdf namnlos untitled kopia copy info information text ny mall'.split(
    ' ',
  ),
);

/** Letters that are no others with marks. */
const written: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ß: 'ss',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
};

/** A year, a date, a small number or the name 1177; other numbers are those of a system. */
const ownNumber = /^(?:\d{1,3}|(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d|1177)$/;

function withoutPersonalNumbers(text: string): string {
  let rest = text;
  for (const { start, end } of [...findPersonalNumbers(text)].reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** Small letters a to z and figures, words parted by hyphens, without numbers of a system and marks of a version. */
function readable(stem: string): string {
  return withoutPersonalNumbers(stem)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øæœßðđþł]/g, (letter) => written[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '' && !/^v\d+$/.test(part))
    .map((part) => part.replace(/\d+/g, (run) => (ownNumber.test(run) ? run : '')))
    .filter((part) => part !== '')
    .join('-');
}

function saysSomething(stem: string): boolean {
  return stem.split(/[^a-z]+/).some((word) => word.length > 1 && !emptyNames.has(word));
}

/**
 * Checks a file name as readers meet it in their download folder: words with hyphens, small letters a to z, no internal
 * numbers (Digg, Vägledning för webbutveckling, riktlinje R9). A name that is proposed needs no second change.
 * @param fileName the name with its extension, without folders.
 * @param extension the extension that the file should have; its own unless said.
 */
export function fileNameProblem(fileName: string, extension?: string): FileNameProblem | undefined {
  const dot = fileName.lastIndexOf('.');
  const stem = dot > 0 ? fileName.slice(0, dot) : fileName;
  const suggested = readable(stem.normalize('NFC'));
  const data = { name: fileName };
  if (!saysSomething(suggested)) return { message: 'undescriptive', data };
  if (suggested === stem) return undefined;
  const ending = extension ?? (dot > 0 ? fileName.slice(dot + 1).toLowerCase() : '');
  return {
    message: 'rename',
    data: { ...data, suggestion: ending === '' ? suggested : `${suggested}.${ending}` },
  };
}
