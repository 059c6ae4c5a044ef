import type { Bilingual, Catalogue, Finding, Language } from '@klarmall/model';
import { widthOf, wrap } from './width.ts';
import { wordingOf } from './wording.ts';
import { levelOf } from './words.ts';

/** How easy a template's text is; a measure is absent where the text is too short for it. */
export interface Readability {
  readonly lix?: number;
  readonly level?: 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';
  readonly lixTarget: number;
  readonly isOverTarget: boolean;
  /** Words per sentence. */
  readonly meanSentenceLength?: number;
  readonly nominalRatio?: number;
}

/** One template in the overview. */
export interface TemplateOverview {
  readonly template: string;
  readonly name: string;
  readonly readability: Readability;
  readonly findings: readonly Finding[];
}

const levels: Readonly<Record<NonNullable<Readability['level']>, Bilingual>> = {
  'very-easy': { sv: 'Mycket lätt att läsa', en: 'Very easy to read' },
  easy: { sv: 'Lätt att läsa', en: 'Easy to read' },
  medium: { sv: 'Varken lätt eller svår att läsa', en: 'Neither easy nor hard to read' },
  hard: { sv: 'Svår att läsa', en: 'Hard to read' },
  'very-hard': { sv: 'Mycket svår att läsa', en: 'Very hard to read' },
};

function decimal(value: number, language: Language): string {
  return value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });
}

function readingEase({ readability }: TemplateOverview, language: Language): string {
  const { lix, level, lixTarget, isOverTarget, meanSentenceLength, nominalRatio } = readability;
  const sv = language === 'sv';
  if (lix === undefined || level === undefined)
    return sv ? 'Texten är för kort att mäta.' : 'The text is too short to measure.';
  const parts = [`LIX ${lix}`];
  if (meanSentenceLength !== undefined) {
    parts.push(
      `${decimal(meanSentenceLength, language)} ${sv ? 'ord i en mening i snitt' : 'words a sentence on average'}`,
    );
  }
  if (nominalRatio !== undefined) {
    parts.push(`${sv ? 'nominalkvot' : 'nominal ratio'} ${decimal(nominalRatio, language)}`);
  }
  const over = sv ? `Försök att komma under LIX ${lixTarget}.` : `Try to come below LIX ${lixTarget}.`;
  return `${levels[level][language]}: ${parts.join(', ')}.${isOverTarget ? ` ${over}` : ''}`;
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

/** A calm overview: for each template how easy it is to read, and what to mend first. */
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
        ...indented(readingEase(overview, language)),
        ...indented(firstToMend(overview, catalogue, language)),
        '',
      ].join('\n');
    })
    .join('\n');
}
