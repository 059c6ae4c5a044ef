import type { Place, SourceFile, UnjudgedFinding } from '@klarmall/model';
import { findPersonalNumbers, parseIsoDate, type Span } from '@klarmall/swedish';
import { projectFinding } from '../finding.ts';

function placeIn({ path, text }: SourceFile, { start, end }: Span): Place {
  const point = (offset: number) => {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    return { line: text.slice(0, line).split('\n').length, column: offset - line + 1, offset };
  };
  return { file: path, start: point(start), end: point(end) };
}

function isTold({ start, end }: Span, told: readonly Place[]): boolean {
  return told.some((place) => place.start.offset < end && start < place.end.offset);
}

/**
 * Personal numbers that stand in a file outside the texts that rules read: in a table, in code, a comment, a key or the
 * address of a link.
 * @param found what rules have found in the file; a number is told once.
 * @param wanted `all`, or only numbers that are `certain`, for files that also hold data of other kinds.
 */
export function numbersInSource(
  file: SourceFile,
  found: readonly Pick<UnjudgedFinding, 'rule' | 'place'>[],
  today: string,
  wanted: 'all' | 'certain',
): readonly UnjudgedFinding[] {
  const day = parseIsoDate(today);
  const numbers = findPersonalNumbers(file.text, day ? { today: day } : {}).filter(
    ({ certainty }) => wanted === 'all' || certainty === 'certain',
  );
  if (numbers.length === 0) return [];
  const told = found.flatMap(({ rule, place }) =>
    rule.startsWith('privacy/') && place?.file === file.path ? [place] : [],
  );
  return numbers
    .filter((number) => !isTold(number, told))
    .map((number) => {
      const message = number.certainty === 'certain' ? 'found' : 'possible';
      const data = { number: number.masked.replace(/\s+/g, ' '), kind: number.kind };
      const finding = projectFinding(
        'privacy/personal-number-in-source',
        message,
        data,
        placeIn(file, number),
      );
      return { ...finding, certainty: number.certainty === 'certain' ? 'certain' : 'review' };
    });
}
