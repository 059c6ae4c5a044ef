import {
  type AnyRule,
  defineRule,
  type OptionSchemas,
  type OptionValues,
  type Problem,
  type RuleSpecification,
} from '@klarmall/lint';
import type { Edit, Fix, PackTag, Prose, Severity } from '@klarmall/model';
import {
  type Analysis,
  analyse,
  cutsInto,
  encloses,
  firstEndingAfter,
  type Sentence,
  touches,
} from './analysis.ts';
import { sentenceReader } from './met-sentences.ts';

/** What a language rule is shown: the text taken apart, and a way to report that fits the text's reader. */
export interface LanguageInput<Schemas extends OptionSchemas> extends Omit<Analysis, 'met' | 'readers'> {
  readonly prose: Prose;
  readonly options: OptionValues<Schemas>;
  /** Reports a stretch of the text; what stands in an address or a filled-in field is left out. */
  flag(problem: LanguageProblem): void;
  /** One of all sentences of the text, by its number: what stands beside a sentence that is read. */
  sentenceAt(index: number): Sentence | undefined;
  /** Says of a rule by the sentence that it has seen something here, which other sentences excuse: it is shown the sentence again. */
  notice(at: LanguageProblem['at']): void;
  /** A fix that changes one stretch, or nothing where the text does not stand in the file as it reads. */
  fix(start: number, end: number, text: string, safety: Fix['safety'], title: string): readonly Fix[];
}

interface LanguageProblem extends Omit<Problem, 'at'> {
  readonly at: { readonly start: number; readonly end: number };
}

type Given<Schemas extends OptionSchemas> = Omit<
  RuleSpecification<'prose', Schemas>,
  'on' | 'check' | 'tags' | 'severity'
>;

interface LanguageRule<Schemas extends OptionSchemas> extends Given<Schemas> {
  readonly severity?: Severity;
  readonly tags?: readonly PackTag[];
  /** `citizen` (default): texts that the citizen reads. `everyone`: instructions to staff too. */
  readonly readers?: 'citizen' | 'everyone';
  /** Rules about wording leave quoted words alone; `judged` for those about signs and terms. */
  readonly quotations?: 'left' | 'judged';
  /**
   * What it says of a sentence hangs on nothing but that sentence, the role of its text and the words that are allowed: one
   * that it had nothing to say of is not among its sentences again. Not for a rule with options, or one that looks further.
   */
  readonly bySentence?: true;
  check(input: LanguageInput<Schemas>): void;
}

/** Roles whose words nobody reads as text. */
const SILENT_ROLES: ReadonlySet<Prose['role']> = new Set(['internalName']);

/**
 * A rule that reads Swedish text. It is silent on other languages and on someone else's locked text, reads
 * instructions to staff only when it says so, and is a tip in the text of an attached document.
 */
export function languageRule<const Schemas extends OptionSchemas = Record<never, never>>(
  rule: LanguageRule<Schemas>,
): AnyRule {
  const { readers = 'citizen', quotations, bySentence, check, ...specification } = rule;
  const reader = bySentence === undefined ? undefined : sentenceReader(rule.words);
  const leavesQuotations = (quotations ?? (readers === 'citizen' ? 'left' : 'judged')) === 'left';
  return defineRule<'prose', Schemas>({
    tags: ['1177', 'klarsprak'],
    severity: 'warning',
    ...(specification as Given<Schemas>),
    on: 'prose',
    check(prose, { options, report }) {
      if (prose.locked || SILENT_ROLES.has(prose.role)) return;
      if (prose.reader === 'staff' && readers === 'citizen') return;
      const analysis = analyse(prose);
      if (!analysis.isSwedish) return;
      if (reader !== undefined && analysis.readers[reader] === 0) return;
      const { sentences, met } = analysis;
      if (reader === undefined) {
        check(new ProseInput(analysis, sentences, prose, options, report, leavesQuotations));
        return;
      }
      const unread = sentences.filter(({ index }) => met[index]?.readers[reader] !== 0);
      if (unread.length === 0) return;
      const input = new ProseInput(analysis, unread, prose, options, report, leavesQuotations);
      check(input);
      for (const { index } of unread) {
        const known = met[index];
        if (known !== undefined && input.noticed[index] !== true) known.readers[reader] = 0;
      }
    },
  });
}

/** Made for every rule on every text that it reads, so it copies nothing of what the analysis has. */
class ProseInput<Schemas extends OptionSchemas> implements LanguageInput<Schemas> {
  readonly sentences: Analysis['sentences'];
  readonly prose: Prose;
  readonly options: OptionValues<Schemas>;
  private readonly analysis: Analysis;
  private readonly report: (problem: Problem) => void;
  private readonly leavesQuotations: boolean;
  /** The sentences that the rule has seen something in, told or not, by their numbers. */
  readonly noticed: boolean[] = [];

  constructor(
    analysis: Analysis,
    sentences: Analysis['sentences'],
    prose: Prose,
    options: OptionValues<Schemas>,
    report: (problem: Problem) => void,
    leavesQuotations: boolean,
  ) {
    this.analysis = analysis;
    this.sentences = sentences;
    this.prose = prose;
    this.options = options;
    this.report = report;
    this.leavesQuotations = leavesQuotations;
  }

  get text(): string {
    return this.analysis.text;
  }

  get words(): Analysis['words'] {
    return this.analysis.words;
  }

  get addresses(): Analysis['addresses'] {
    return this.analysis.addresses;
  }

  get quotations(): Analysis['quotations'] {
    return this.analysis.quotations;
  }

  get otherLanguages(): Analysis['otherLanguages'] {
    return this.analysis.otherLanguages;
  }

  get isSwedish(): boolean {
    return this.analysis.isSwedish;
  }

  /** Rules take this function out, so it is made bound; only those that look closer take it. */
  get flag(): LanguageInput<Schemas>['flag'] {
    return (problem) => {
      const { start, end } = problem.at;
      this.notice(problem.at);
      // A long sentence is not forgiven for the address in it.
      if (cutsInto(this.addresses, start, end)) return;
      if (touches(this.otherLanguages, start, end)) return;
      if (this.leavesQuotations && encloses(this.quotations, start, end)) return;
      // What a field is filled with is not the editor's wording.
      const isFilledIn = this.prose.placeholders.some((field) => field.start <= start && end <= field.end);
      if (isFilledIn) return;
      this.report(this.prose.role === 'document' ? { ...problem, severity: 'info' } : problem);
    };
  }

  sentenceAt(index: number): Sentence | undefined {
    return this.analysis.sentences[index];
  }

  get notice(): LanguageInput<Schemas>['notice'] {
    return ({ start, end }) => {
      const { sentences } = this.analysis;
      for (let at = firstEndingAfter(sentences, start - 1); at < sentences.length; at += 1) {
        if ((sentences[at]?.start ?? 0) > end) return;
        this.noticed[at] = true;
      }
    };
  }

  get fix(): LanguageInput<Schemas>['fix'] {
    return (start, end, text, safety, title) => {
      if (!this.prose.isVerbatim(start, end)) return [];
      const edits: Edit[] = [{ place: this.prose.place(start, end), text }];
      return [{ title, safety, edits }];
    };
  }
}

/** Writes `replacement` with a capital when `original` has one. */
export function keepCapital(original: string, replacement: string): string {
  if (replacement === '') return replacement;
  const first = original.charAt(0);
  const isCapital = first !== first.toLowerCase();
  const isAllCapitals =
    original.length > 3 && original === original.toUpperCase() && /\p{L}{3}/u.test(original);
  if (isAllCapitals) return replacement.toUpperCase();
  return isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}
