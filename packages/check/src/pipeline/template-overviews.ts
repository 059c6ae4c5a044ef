import type { Finding, HardSentence, LinkedTemplate } from '@klarmall/model';
import { hardestSentences, type ReadabilitySummary, readabilityOf } from '@klarmall/rules';
import { maskPersonalNumbers } from '@klarmall/swedish';
import type { Checked } from './check-sources.ts';

/** What the overview tells of one template. */
export interface CheckedTemplate {
  readonly template: string;
  readonly name: string;
  readonly readability: ReadabilitySummary;
  /** The hardest sentences, three at most; personal numbers in them are hidden. */
  readonly hardest: readonly HardSentence[];
  readonly findings: readonly Finding[];
}

/** Each checked template with how easy it is to read and what was found in it, by id. */
export function templateOverviews(checked: Checked): readonly CheckedTemplate[] {
  const asked = new Set(checked.report.verdicts.map(({ template }) => template));
  const isIn =
    ({ id }: LinkedTemplate) =>
    (finding: Finding) =>
      finding.template === id || (finding.usedIn ?? []).includes(id);
  return checked.library.templates
    .filter(({ id }) => asked.has(id))
    .map((template) => {
      const findings = checked.report.findings.filter(isIn(template));
      return {
        template: template.id,
        name: template.source.internalName ?? template.source.name ?? template.id,
        readability: readabilityOf(template.prose),
        hardest: hardestSentences(template.prose, findings).map((sentence) => ({
          ...sentence,
          text: maskPersonalNumbers(sentence.text),
          longWords: sentence.longWords.map((word) => maskPersonalNumbers(word)),
        })),
        findings,
      };
    })
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}
