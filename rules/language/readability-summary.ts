import type { Prose } from '@klarmall/model';
import {
  addCounts,
  countText,
  lix,
  meanSentenceLength,
  nominalRatio,
  type TextCounts,
} from '@klarmall/swedish';
import { analyse } from './shared/analysis.ts';

/**
 * Measures of a text, for the calm overview of a template. No grade: an index that counts letters calls a list of laboratory
 * terms easy. A measure is absent where the text is too short for it.
 */
export interface ReadabilitySummary {
  readonly counts: TextCounts;
  /** Läsbarhetsindex, rounded. */
  readonly lix?: number;
  /** The index that this kind of text should stay under. */
  readonly lixTarget: number;
  readonly isOverTarget: boolean;
  /** Words per sentence, one decimal. */
  readonly meanSentenceLength?: number;
  /** Nouns, prepositions and participles to pronouns, adverbs and verbs; two decimals, an estimate. */
  readonly nominalRatio?: number;
}

type TextType = NonNullable<Prose['context']['textType']>;

/** LIX that texts of each kind should stay under; clean messages of the kind measure 14–26. */
const TARGETS: Readonly<Record<TextType, number>> = {
  summons: 30,
  previsit: 28,
  result: 30,
  information: 32,
  cancelled: 28,
  'contact-tracing': 28,
  easy: 25,
};
const TARGET_WITHOUT_TYPE = 32;

function rounded(value: number | undefined, decimals: number): number | undefined {
  const factor = 10 ** decimals;
  return value === undefined ? undefined : Math.round(value * factor) / factor;
}

/** Measures all that the citizen reads in a template or letter. Texts in another language and for staff are left out. */
export function readabilityOf(texts: readonly Prose[]): ReadabilitySummary {
  const read = texts.filter((prose) => prose.reader === 'citizen' && analyse(prose).isSwedish);
  const counts = addCounts(read.map((prose) => countText(prose.text)));
  const textType = read.find((prose) => prose.context.textType !== undefined)?.context.textType;
  const lixTarget = textType === undefined ? TARGET_WITHOUT_TYPE : TARGETS[textType];
  const index = rounded(lix(counts), 0);
  const mean = rounded(meanSentenceLength(counts), 1);
  const ratio = rounded(nominalRatio(counts), 2);
  return {
    counts,
    lixTarget,
    isOverTarget: index !== undefined && index > lixTarget,
    ...(index === undefined ? {} : { lix: index }),
    ...(mean === undefined ? {} : { meanSentenceLength: mean }),
    ...(ratio === undefined ? {} : { nominalRatio: ratio }),
  };
}
