import {
  type AnyRule,
  defineRule,
  type OptionSchemas,
  type OptionValues,
  type Problem,
  type RuleSpecification,
} from '@klarmall/lint';
import type { Edit, Fix, PackTag, Prose, Severity } from '@klarmall/model';
import { type Analysis, analyse, cutsInto, encloses, touches } from './analysis.ts';

/** What a language rule is shown: the text taken apart, and a way to report that fits the text's reader. */
export interface LanguageInput<Schemas extends OptionSchemas> extends Analysis {
  readonly prose: Prose;
  readonly options: OptionValues<Schemas>;
  /** Reports a stretch of the text; what stands in an address or a filled-in field is left out. */
  flag(problem: LanguageProblem): void;
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
  const { readers = 'citizen', quotations, check, ...specification } = rule;
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
      check(new ProseInput(analysis, prose, options, report, leavesQuotations));
    },
  });
}

/** Made for every rule on every text that it reads, so it copies nothing of what the analysis has. */
class ProseInput<Schemas extends OptionSchemas> implements LanguageInput<Schemas> {
  readonly prose: Prose;
  readonly options: OptionValues<Schemas>;
  private readonly analysis: Analysis;
  private readonly report: (problem: Problem) => void;
  private readonly leavesQuotations: boolean;

  constructor(
    analysis: Analysis,
    prose: Prose,
    options: OptionValues<Schemas>,
    report: (problem: Problem) => void,
    leavesQuotations: boolean,
  ) {
    this.analysis = analysis;
    this.prose = prose;
    this.options = options;
    this.report = report;
    this.leavesQuotations = leavesQuotations;
  }

  get text(): string {
    return this.analysis.text;
  }

  get sentences(): Analysis['sentences'] {
    return this.analysis.sentences;
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
