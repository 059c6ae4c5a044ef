import type { Finding, Place } from './finding.ts';

/** A sentence that takes work to read, and what makes it hard. */
export interface HardSentence {
  readonly text: string;
  readonly place: Place;
  /** How many words it has, where that is much. */
  readonly words?: number;
  /** Its longest words, where they are long; three at most. */
  readonly longWords: readonly string[];
  /** What rules on language and words say of it. */
  readonly findings: readonly Finding[];
}
