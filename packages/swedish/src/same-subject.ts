import { findSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** Subjects where two answers do harm: cancelling, reporting, fees, times, fasting. Beginnings of words, in any form. */
const subjects: readonly RegExp[] = [
  /(?<!\p{L})(?:av|om)bok|(?<!\p{L})bok\p{L}* (?:av|om)(?!\p{L})|återbud/iu,
  /anmäl/iu,
  /avgift|(?<!\p{L})kost(?:ar|a|ade|at|nad\p{L}*)(?!\p{L})|betal|kronor|faktur|debiter/iu,
  /(?<!\p{L})(?:besöks)?tid(?:en|er|erna|ens)?(?!\p{L})|klockan|(?<!\p{L})kl(?!\p{L})/iu,
  /(?<!\p{L})fasta(?:r|nde|t)?(?!\p{L})|(?<!\p{L})(?:äta|äter|dricka|dricker)(?!\p{L})/iu,
];

const negation = /(?<!\p{L})(?:inte|ej|aldrig|ingen|inget|inga|utan|slipper|varken|icke)(?!\p{L})/iu;
const number =
  /\d|(?<!\p{L})(?:noll|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|hundra|tusen)(?!\p{L})/iu;

/** The sentences of each line, in the offsets of the whole text. */
function sentencesOf(text: string): readonly Span[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const spans = findSentences(line).map(({ start, end }) => ({ start: start + offset, end: end + offset }));
    offset += line.length + 1;
    return spans;
  });
}

/** Two sentences that may say different things of one subject. UTF-16 offsets, each in its own text. */
export interface SameSubject {
  readonly added: Span;
  readonly fixed: Span;
}

/**
 * The first sentence of an added text that denies or counts, and speaks of the same as a sentence of a text that stands
 * fast: avboka, anmäl, avgift, tid, fasta. Whether they contradict each other is for a person to say. A sentence that
 * stands in the fixed text itself is no addition to it.
 */
export function sameSubject(added: string, fixed: string): SameSubject | undefined {
  const fixedSentences = sentencesOf(fixed);
  for (const span of sentencesOf(added)) {
    const sentence = added.slice(span.start, span.end);
    if (!negation.test(sentence) && !number.test(sentence)) continue;
    for (const subject of subjects) {
      if (!subject.test(sentence)) continue;
      const same = fixedSentences.find(({ start, end }) => {
        const other = fixed.slice(start, end);
        return subject.test(other) && !other.includes(sentence);
      });
      if (same) return { added: span, fixed: same };
    }
  }
  return undefined;
}
