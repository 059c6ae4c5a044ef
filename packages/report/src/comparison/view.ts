import type { Catalogue, Comparison, Language, TemplateChange, TextHunk, UnitChange } from '@klarmall/model';
import { safeLines, safeText } from '../safe-text.ts';
import { addressOf, type Wording, wordingOf } from '../wording.ts';
import { filled } from '../words.ts';
import { worstFirst } from '../worst-first.ts';
import {
  contractInWords,
  estimateInWords,
  levelsInWords,
  partInWords,
  timeInWords,
  comparisonWords as words,
} from './words.ts';

/** What every form of a comparison is made of. */
export interface ComparisonInput {
  readonly comparison: Comparison;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

export interface VariantView {
  /** "Gäller Storby och 59 till"; empty when it is the only one. */
  readonly units: string;
  readonly texts: readonly {
    readonly part: string;
    readonly hunks: readonly TextHunk[];
    readonly note: string;
  }[];
  readonly contract: readonly { readonly text: string; readonly breaks: boolean }[];
}

export interface AdditionView {
  readonly part: string;
  readonly text: string;
  readonly lockedPart: string;
  readonly lockedText: string;
  readonly sentences?: { readonly local: string; readonly locked: string };
}

export interface ChangeView {
  /** "Bokad tid (regional/bokad-tid), ändrad". */
  readonly heading: string;
  readonly verdict: string;
  readonly breaks: boolean;
  readonly version: string;
  readonly reach: string;
  readonly reasons: readonly string[];
  readonly variants: readonly VariantView[];
  /** How many groups of units are left out, in words; empty when none is. */
  readonly more: string;
  readonly additions: readonly AdditionView[];
}

interface ComparisonView {
  readonly title: string;
  readonly between: string;
  readonly summary: string;
  readonly changes: readonly ChangeView[];
  readonly findings: readonly {
    readonly wording: Wording;
    readonly address: string;
    readonly rule: string;
  }[];
  /** What the report does not say. */
  readonly notes: readonly string[];
}

/** Groups of units, causes and names that are shown before the rest is counted. */
const shownVariants = 4;
const shownCauses = 5;
const shownUnits = 3;

function unitsInWords(units: UnitChange['units'], language: Language): string {
  const list = units.slice(0, shownUnits).map(({ name }) => name);
  const left = units.length - list.length;
  const shown =
    left > 0
      ? filled(words.andOthers[language], { names: list.join(', '), count: left }, language)
      : list.join(', ');
  return units.length === 0 ? '' : safeText(filled(words.unitsOf[language], { units: shown }, language));
}

/** "60 mottagningar, 1 fält var, cirka 4 timmar i Personalverktyget." */
export function reachInWords({ reach }: TemplateChange, language: Language): string {
  const { units, entered, fields, minutes } = reach;
  if (units === 0) return words.noUnit[language];
  const [least, most] = fields;
  const isOne = units === 1;
  const range = least === most ? String(most) : `${least}–${most}`;
  const each =
    most === 1 && least === 1
      ? words[isOne ? 'fieldEachOne' : 'fieldEach'][language]
      : filled(words[isOne ? 'fieldsEachOne' : 'fieldsEach'][language], { fields: range }, language);
  const reached = isOne
    ? words.unitOne[language]
    : filled(words.unitMany[language], { count: units }, language);
  const work =
    minutes === 0
      ? [words.noWork[language]]
      : [
          ...(most === 0 ? [] : [each]),
          filled(words.price[language], { time: timeInWords(minutes, language) }, language),
        ];
  const sentence = `${[reached, ...work].join(', ')}.`;
  return entered === 0
    ? sentence
    : `${sentence} ${filled(words.entered[language], { count: entered }, language)}`;
}

function reasonsOf({ causes }: TemplateChange, isCommitted: boolean, language: Language): string[] {
  const shown = causes.slice(0, shownCauses).map(({ file, commits }) => {
    const why =
      commits.length > 0 ? commits.slice(0, 2).join('; ') : isCommitted ? '' : words.notCommitted[language];
    return safeText(why === '' ? file : `${file}: ${why}`);
  });
  const left = causes.length - shown.length;
  return left > 0 ? [...shown, filled(words.moreReasons[language], { count: left }, language)] : shown;
}

function variantView(variant: UnitChange, isOnly: boolean, language: Language): VariantView {
  return {
    units: isOnly ? '' : unitsInWords(variant.units, language),
    texts: variant.texts.map(({ part, hunks }) => ({
      part: partInWords(part, language),
      hunks,
      note: part === 'form' ? words.formOnly[language] : '',
    })),
    contract: variant.contract.map((change) => ({
      text: contractInWords(change, language),
      breaks: change.level === 'major',
    })),
  };
}

function changeView(change: TemplateChange, { comparison, language }: ComparisonInput): ChangeView {
  const { before, after } = change.version;
  const none = words.noVersion[language];
  const variants = change.variants.slice(0, shownVariants);
  const left = change.variants.length - variants.length;
  return {
    heading: safeText(`${change.name} (${change.template}), ${words.change[change.change][language]}`),
    verdict: words.level[change.level][language],
    breaks: change.level === 'major',
    version:
      before === undefined && after === undefined
        ? ''
        : before === after
          ? (after ?? none)
          : `${before ?? none} → ${after ?? none}`,
    reach: reachInWords(change, language),
    reasons: reasonsOf(change, comparison.head.commit !== undefined, language),
    variants: variants.map((variant) => variantView(variant, change.variants.length === 1, language)),
    more: left > 0 ? filled(words.moreVariants[language], { count: left }, language) : '',
    additions: change.additions.map(({ part, unit, text, locked, sentences }) => ({
      part: safeText([partInWords(part, language), unit ?? ''].filter((one) => one !== '').join(', ')),
      text: safeLines(text),
      lockedPart: partInWords(locked.part, language),
      lockedText: safeLines(locked.text),
      ...(sentences
        ? { sentences: { local: safeText(sentences.local), locked: safeText(sentences.locked) } }
        : {}),
    })),
  };
}

/** How many templates change and how much, in one line. */
function comparisonSummary({ changes }: Comparison, language: Language): string {
  if (changes.length === 0) return words.nothing[language];
  const levels = levelsInWords(
    changes.map(({ level }) => level),
    language,
  );
  const sum = filled(
    words[changes.length === 1 ? 'sumOne' : 'sum'][language],
    { count: changes.length, levels },
    language,
  );
  const minutes = changes.reduce((total, { reach }) => total + reach.minutes, 0);
  if (minutes === 0) return sum;
  return `${sum} ${filled(words.totalPrice[language], { time: timeInWords(minutes, language) }, language)}`;
}

/** A comparison in words, safe to print. */
export function comparisonView(input: ComparisonInput): ComparisonView {
  const { comparison, catalogue, language } = input;
  const { base, head, changes, findings } = comparison;
  const names = { base: base.name, head: head.name ?? words.workingTree[language] };
  const isPriced = changes.some(({ reach }) => reach.minutes > 0);
  return {
    title: words.title[language],
    between: safeText(filled(words.between[language], names, language)),
    summary: comparisonSummary(comparison, language),
    changes: changes.map((change) => changeView(change, input)),
    findings: worstFirst(findings).map((finding) => ({
      wording: wordingOf(finding, catalogue, language),
      address: addressOf(finding, language),
      rule: finding.rule,
    })),
    notes: [...(isPriced ? [estimateInWords(language)] : []), words.notChecked[language]],
  };
}
