import type { Place, SourceFile, UnjudgedFinding } from '@klarmall/model';
import { findPersonalNumbers, parseIsoDate, type Span } from '@klarmall/swedish';
import { projectFinding, startOf } from '../finding.ts';

/** Turns offsets into places; they are asked for in order, so that a file is counted through once. */
function placesIn({ path, text }: SourceFile): (span: Span) => Place {
  let line = 1;
  let lineStart = 0;
  const point = (offset: number): Place['start'] => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; ) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1, offset };
  };
  return ({ start, end }) => ({ file: path, start: point(start), end: point(end) });
}

/** What may stand between two signs of a number: it holds neither letters nor figures, in any script. */
const BETWEEN = String.raw`[^\p{L}\p{N}]*`;
const FIGURE = String.raw`\p{Nd}${BETWEEN}`;
/**
 * Six figures of a date, then four of which the first may be the letter of an interim number; or eight and then four
 * signs of a reserve number.
 */
const LIKE_NUMBER = [
  new RegExp(String.raw`(?:${FIGURE}){6}[\p{Nd}TRSUWXJKLMN]${BETWEEN}(?:${FIGURE}){2}\p{Nd}`, 'iu'),
  new RegExp(String.raw`(?:${FIGURE}){8}[A-Z\p{Nd}](?:${BETWEEN}[A-Z\p{Nd}]){3}`, 'u'),
];
/** What a figure or a sign between figures can be written as: references, escapes, codes and tags have letters of their own. */
const WRITTEN_OTHERWISE = /&[#a-z]|\\[ux]|%[2-7][\da-f]|<\/?[a-z]/i;

/** Whether anything in a file may be a personal number, whatever day it is. */
export function mayHoldNumbers({ text }: Pick<SourceFile, 'text'>): boolean {
  // Dates and prices in most files are far from the shape of one, and quick to tell from it.
  if (!WRITTEN_OTHERWISE.test(text) && !LIKE_NUMBER.some((shape) => shape.test(text))) return false;
  return findPersonalNumbers(text).length > 0;
}

/**
 * Personal numbers that stand in a file outside the texts that rules read: in a table, in code, a comment, a key or the
 * address of a link.
 * @param found what rules have found in the file; a number is told once.
 * @param day read only when something may be the number of somebody born on a day.
 * @param wanted `all`, or only numbers that are `certain`, for files that also hold data of other kinds.
 */
export function numbersInSource(
  file: SourceFile,
  found: readonly Pick<UnjudgedFinding, 'rule' | 'place'>[],
  day: { readonly today: string },
  wanted: 'all' | 'certain',
): readonly UnjudgedFinding[] {
  const born = {
    get today() {
      return parseIsoDate(day.today);
    },
  };
  const numbers = findPersonalNumbers(file.text, born).filter(
    ({ certainty }) => wanted === 'all' || certainty === 'certain',
  );
  if (numbers.length === 0) return [];
  const told = found
    .flatMap(({ rule, place }) => (rule.startsWith('privacy/') && place?.file === file.path ? [place] : []))
    .sort((a, b) => a.start.offset - b.start.offset);
  const placeOf = placesIn(file);
  let next = 0;
  return numbers.flatMap((number) => {
    while ((told[next]?.end.offset ?? number.end) <= number.start) next += 1;
    const place = told[next];
    if (place !== undefined && place.start.offset < number.end) return [];
    const isCertain = number.certainty === 'certain';
    const data = { number: number.masked.replace(/\s+/g, ' '), kind: number.kind };
    const finding = projectFinding(
      'privacy/personal-number-in-source',
      isCertain ? 'found' : 'possible',
      data,
      placeOf(number),
    );
    return [isCertain ? finding : { ...finding, certainty: 'review' as const }];
  });
}

/** Personal numbers in what a file and its folders are called: ids, folders of the build and addresses of the site are made of it. */
export function numbersInPath(path: string): readonly UnjudgedFinding[] {
  return findPersonalNumbers(path)
    .filter(({ certainty }) => certainty === 'certain')
    .map(({ masked, kind }) =>
      projectFinding('privacy/personal-number-in-source', 'name', { number: masked, kind }, startOf(path)),
    );
}
