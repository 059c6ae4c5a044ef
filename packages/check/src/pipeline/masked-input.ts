import type { CheckReport } from '@klarmall/model';
import { maskPersonalNumbers } from '@klarmall/swedish';

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

/** A copy in which every string, keys included, is masked; what held no number is the same object. */
function maskedValue(value: unknown, originals: Originals): unknown {
  if (typeof value === 'string') return maskedText(value, originals);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => maskedValue(item, originals));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const entries = Object.entries(value);
  const masked = entries.map(([key, item]) => [maskedText(key, originals), maskedValue(item, originals)]);
  const isSame = masked.every(
    ([key, item], index) => key === entries[index]?.[0] && item === entries[index]?.[1],
  );
  return isSame ? value : Object.fromEntries(masked);
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
  const report = maskedValue(input.report, originals) as Report;
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
