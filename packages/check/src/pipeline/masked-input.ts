import type { CheckReport, Finding, Fix } from '@klarmall/model';
import { maskPersonalNumbers } from '@klarmall/swedish';

function maskedFixes(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, text: maskPersonalNumbers(edit.text) })),
  }));
}

function maskedFinding<F extends Finding>(finding: F): F {
  const data = Object.fromEntries(
    Object.entries(finding.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? maskPersonalNumbers(value) : value,
    ]),
  );
  const { fixes, related } = finding;
  const others = related?.map((other) =>
    other.fixes ? { ...other, fixes: maskedFixes(other.fixes) } : other,
  );
  return {
    ...finding,
    data,
    ...(fixes ? { fixes: maskedFixes(fixes) } : {}),
    ...(others ? { related: others } : {}),
  };
}

/**
 * What a report may show: a personal number that stands in a source is hidden wherever a line of the source or a
 * finding's words would repeat it. Logs of a build are read by many, and kept.
 */
export function maskedInput<
  Report extends CheckReport,
  Input extends { readonly report: Report; textOf(file: string): string | undefined },
>(input: Input): Input {
  const texts = new Map<string, string | undefined>();
  return {
    ...input,
    report: { ...input.report, findings: input.report.findings.map(maskedFinding) },
    textOf(file: string) {
      if (!texts.has(file)) {
        const text = input.textOf(file);
        texts.set(file, text === undefined ? undefined : maskPersonalNumbers(text));
      }
      return texts.get(file);
    },
  };
}
