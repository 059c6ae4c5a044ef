import type { Finding, HardSentence, Place, Prose } from '@klarmall/model';
import { analyse } from './shared/analysis.ts';

/** More words than this are told as a reason. */
const MANY_WORDS = 15;
/** More than these nobody reads at once. */
const SHOWN = 3;
/** A word of so many letters takes a second look. */
const LONG_WORD = 14;
const WEIGHTS: Readonly<Record<Finding['severity'], number>> = { error: 6, warning: 3, info: 1 };

interface Weighed {
  readonly sentence: HardSentence;
  readonly weight: number;
}

const isAboutLanguage = ({ rule }: Finding): boolean => /^(?:language|words)\//u.test(rule);

/** Where a finding stands: in its own place, and where the same word comes again. */
function placesOf({ place, related = [] }: Finding): readonly Place[] {
  return [...(place ? [place] : []), ...related.map((other) => other.place)];
}

function touches(one: Place, other: Place): boolean {
  return (
    one.file === other.file && one.start.offset < other.end.offset && other.start.offset < one.end.offset
  );
}

function weigh(prose: Prose, findings: readonly Finding[]): readonly Weighed[] {
  return analyse(prose).sentences.flatMap(({ start, end, words }): Weighed[] => {
    const place = prose.place(start, end);
    const here = findings.filter((finding) => placesOf(finding).some((at) => touches(at, place)));
    const long = [...new Set(words.filter(({ text }) => /^[\p{L}-]+$/u.test(text)).map(({ text }) => text))]
      .filter((word) => word.length >= LONG_WORD)
      .sort((a, b) => b.length - a.length);
    const isMany = words.length > MANY_WORDS;
    const weight =
      here.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0) +
      long.length +
      (isMany ? (words.length - MANY_WORDS) / 2 : 0);
    if (weight === 0) return [];
    const sentence = {
      text: prose.text.slice(start, end),
      place,
      ...(isMany ? { words: words.length } : {}),
      longWords: long.slice(0, 3),
      findings: here,
    };
    return [{ sentence, weight }];
  });
}

/**
 * The sentences for the citizen that are hardest to read, the hardest first: by what rules say of them, long words and
 * length. Those without any of these are not among them, so there may be fewer than three.
 */
export function hardestSentences(
  texts: readonly Prose[],
  findings: readonly Finding[],
): readonly HardSentence[] {
  const told = findings.filter(isAboutLanguage);
  return texts
    .filter((prose) => prose.reader === 'citizen' && analyse(prose).isSwedish)
    .flatMap((prose) => weigh(prose, told))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ sentence }) => sentence);
}
