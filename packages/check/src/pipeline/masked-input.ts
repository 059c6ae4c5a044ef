import type { CheckReport } from '@klarmall/model';
import { maskPersonalNumbers } from '@klarmall/swedish';
import { maskedValue } from './masked-value.ts';

/** What masked strings were, so that a line can still be fetched from the file that it stands in. */
type Originals = Map<string, string | undefined>;

function maskedText(text: string, originals: Originals): string {
  const masked = maskPersonalNumbers(text);
  if (masked !== text) {
    // Two that look alike when masked are never taken for each other.
    originals.set(masked, (originals.get(masked) ?? text) === text ? text : undefined);
  }
  return masked;
}

/**
 * What a report may show: a personal number that stands in a source, a path, an id or a name is hidden wherever a
 * line of the source, a finding's words or its place would repeat it. Logs of a build are read by many, and kept.
 */
export function maskedInput<
  Report extends CheckReport,
  Input extends { readonly report: Report; textOf(file: string): string | undefined },
>(input: Input): Input {
  const originals: Originals = new Map();
  const report = maskedValue(input.report, (text) => maskedText(text, originals));
  const texts = new Map<string, string | undefined>();
  return {
    ...input,
    report,
    textOf(file: string) {
      if (!texts.has(file)) {
        const original = originals.has(file) ? originals.get(file) : file;
        const text = original === undefined ? undefined : input.textOf(original);
        texts.set(file, text === undefined ? undefined : maskPersonalNumbers(text));
      }
      return texts.get(file);
    },
  };
}
