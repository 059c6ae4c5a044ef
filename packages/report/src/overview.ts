import type { Catalogue, Finding, HardSentence, Language } from '@klarmall/model';
import { safeText } from './safe-text.ts';
import { widthOf, wrap } from './width.ts';
import { wordingOf } from './wording.ts';
import { levelOf } from './words.ts';

/** Measures of a template's text; one is absent where the text is too short for it. */
export interface Readability {
  readonly counts: { readonly words: number; readonly sentences: number };
  readonly lix?: number;
  readonly lixTarget: number;
  readonly isOverTarget: boolean;
  /** Words per sentence. */
  readonly meanSentenceLength?: number;
}

/** One template in the overview. */
export interface TemplateOverview {
  readonly template: string;
  readonly name: string;
  readonly readability: Readability;
  /** The hardest first. */
  readonly hardest: readonly HardSentence[];
  readonly findings: readonly Finding[];
}

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
}

/** Figures without a grade: no index knows whether a reader knows the words. */
function figures({ readability }: TemplateOverview, language: Language): string {
  const { counts, lix, lixTarget, isOverTarget, meanSentenceLength } = readability;
  const sv = language === 'sv';
  const parts = [
    sv
      ? `${counts.words} ord i ${counts.sentences === 1 ? 'en mening' : `${counts.sentences} meningar`}`
      : `${counts.words} words in ${counts.sentences === 1 ? 'one sentence' : `${counts.sentences} sentences`}`,
  ];
  if (meanSentenceLength !== undefined) {
    const mean = decimal(meanSentenceLength, language);
    parts.push(sv ? `i snitt ${mean} ord i varje` : `${mean} words each on average`);
  }
  const over = sv
    ? ` LIX är ${lix}. Försök att komma under ${lixTarget}.`
    : ` LIX is ${lix}. Try to come below ${lixTarget}.`;
  return `${parts.join(', ')}.${isOverTarget ? over : ''}`;
}

/** So much of a sentence is shown. */
const SHOWN = 70;
/** So many remarks of rules are told for one sentence. */
const REASONS = 3;

function shortened(text: string): string {
  const line = safeText(text.replace(/\s+/gu, ' '));
  if (line.length <= SHOWN) return line;
  const cut = line.lastIndexOf(' ', SHOWN);
  return `${line.slice(0, cut > 0 ? cut : SHOWN)} …`;
}

function reasonsFor(sentence: HardSentence, catalogue: Catalogue, language: Language): string {
  const sv = language === 'sv';
  const others = sentence.findings.filter(({ rule }) => !catalogue.get(rule)?.toldInFigures);
  const titles = others.map((finding) => {
    const { title } = wordingOf(finding, catalogue, language);
    return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  });
  const told = [...new Set(titles)];
  const reasons = told.slice(0, REASONS);
  const more = told.length - REASONS;
  if (more === 1) reasons.push(sv ? 'en anmärkning till' : 'one more remark');
  if (more > 1) reasons.push(sv ? `${more} anmärkningar till` : `${more} more remarks`);
  if (sentence.words !== undefined) reasons.push(sv ? `${sentence.words} ord` : `${sentence.words} words`);
  if (sentence.longWords.length > 0)
    reasons.push(`${sv ? 'långa ord' : 'long words'}: ${sentence.longWords.map(safeText).join(', ')}`);
  return reasons.join('; ');
}

/** The sentences to begin with, and why. */
function hardestLines(
  { hardest }: TemplateOverview,
  catalogue: Catalogue,
  language: Language,
): readonly string[] {
  const sv = language === 'sv';
  if (hardest.length === 0) return [];
  const heading = sv ? 'Svårast att läsa:' : 'Hardest to read:';
  return [
    heading,
    ...hardest.map((sentence) => {
      const line = `${sv ? 'rad' : 'line'} ${sentence.place.start.line}`;
      return `– ”${shortened(sentence.text)}” (${line}): ${reasonsFor(sentence, catalogue, language)}.`;
    }),
  ];
}

const order = ['stop', 'advice', 'review', 'tip'] as const;

function firstToMend(overview: TemplateOverview, catalogue: Catalogue, language: Language): string {
  const first = order.flatMap((level) =>
    overview.findings.filter((finding) => levelOf(finding) === level),
  )[0];
  if (!first) return language === 'sv' ? 'Inget att ändra.' : 'Nothing to change.';
  const { levelWord, title } = wordingOf(first, catalogue, language);
  const line = first.place === undefined ? '' : `, ${first.place.file}:${first.place.start.line}`;
  const more = overview.findings.length - 1;
  const rest = more === 0 ? '' : language === 'sv' ? ` Sedan ${more} till.` : ` Then ${more} more.`;
  return `${language === 'sv' ? 'Börja med' : 'Start with'}: ${levelWord.toLowerCase()}, ${title.charAt(0).toLowerCase()}${title.slice(1)}${line}.${rest}`;
}

/** A calm overview: for each template its figures, its hardest sentences and why, and what to mend first. */
export function formatOverview(
  overviews: readonly TemplateOverview[],
  catalogue: Catalogue,
  language: Language,
  columns: number,
): string {
  const indented = (text: string) => wrap(text, columns - 2).map((line) => `  ${line}`);
  return overviews
    .map((overview) => {
      const gap = columns - widthOf(overview.name) - widthOf(overview.template);
      const heading =
        gap >= 2
          ? [`${overview.name}${' '.repeat(gap)}${overview.template}`]
          : [...wrap(overview.name, columns), `  ${overview.template}`];
      return [
        ...heading,
        ...indented(figures(overview, language)),
        ...hardestLines(overview, catalogue, language).flatMap(indented),
        ...indented(firstToMend(overview, catalogue, language)),
        '',
      ].join('\n');
    })
    .join('\n');
}
