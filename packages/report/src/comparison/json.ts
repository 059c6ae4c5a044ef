import type { ChangeLevel, Comparison, Finding, Language, TemplateChange } from '@klarmall/model';
import { wordingOf } from '../wording.ts';
import { type ComparisonInput, comparisonView, reachInWords } from './view.ts';
import { contractInWords } from './words.ts';

/** The contract of `diff --format json`. A change that breaks readers raises `version`. */
export interface ComparisonJson {
  readonly version: 1;
  readonly tool: { readonly name: 'klarmall'; readonly version: string };
  readonly language: Language;
  readonly base: Comparison['base'];
  readonly head: Comparison['head'];
  /** The largest of the changes; null when nothing that anyone gets is changed. */
  readonly level: ChangeLevel | null;
  readonly summary: {
    readonly templates: number;
    readonly breaking: number;
    /** In Personalverktyget, for all units together; an estimate. */
    readonly minutes: number;
    readonly words: string;
  };
  readonly changes: readonly (TemplateChange & {
    readonly words: { readonly reach: string; readonly contract: readonly string[] };
  })[];
  readonly findings: readonly {
    readonly finding: Finding;
    readonly words: {
      readonly level: string;
      readonly title: string;
      readonly message: string;
      readonly action: string;
    };
  }[];
}

/** Everything of a comparison for a program, with the words made. */
export function formatComparisonJson(
  input: ComparisonInput,
  { version }: { readonly version: string },
): string {
  const { comparison, catalogue, language } = input;
  const { base, head, level, changes, findings } = comparison;
  const result: ComparisonJson = {
    version: 1,
    tool: { name: 'klarmall', version },
    language,
    base,
    head,
    level: level ?? null,
    summary: {
      templates: changes.length,
      breaking: changes.filter((change) => change.level === 'major').length,
      minutes: changes.reduce((sum, { reach }) => sum + reach.minutes, 0),
      words: comparisonView(input).summary,
    },
    changes: changes.map((change) => ({
      ...change,
      words: {
        reach: reachInWords(change, language),
        contract: change.variants.flatMap(({ contract }) =>
          contract.map((one) => contractInWords(one, language)),
        ),
      },
    })),
    findings: findings.map((finding) => {
      const { levelWord, title, message, action } = wordingOf(finding, catalogue, language);
      return { finding, words: { level: levelWord, title, message, action } };
    }),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
