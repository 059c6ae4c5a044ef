import type { Catalogue, Finding } from '@klarmall/model';

type Repeat = NonNullable<Finding['related']>[number];

/** What findings share when one may stand for all: the word, and everything that a report says beside the place. */
function keyOf(finding: Finding, word: string): string {
  const { rule, message, severity, certainty, place, document, template, usedIn } = finding;
  const { unit, units, channel, variant } = finding;
  const said = [rule, message, severity, certainty, word.toLowerCase(), place?.file, document?.file];
  return [...said, template, unit, channel, variant, ...(usedIn ?? []), '', ...(units ?? [])].join('\u0000');
}

function repeatOf({ place, document, message, fingerprint, fixes }: Finding): readonly Repeat[] {
  if (!place) return [];
  return [{ place, message, fingerprint, ...(fixes ? { fixes } : {}), ...(document ? { document } : {}) }];
}

/**
 * Says a repeated word once: findings of a rule with `groupBy` and one value there, in one file and one template,
 * become the first of them, with the others as its related places and their number in `data.count`. Every place keeps
 * its fixes and its fingerprint, so that exceptions, baselines and fixes, which are about places, are as before.
 * Takes findings that stand, in report order, and keeps the order.
 */
export function groupRepeated(findings: readonly Finding[], catalogue: Catalogue): readonly Finding[] {
  const groups = new Map<Finding | string, Finding[]>();
  for (const finding of findings) {
    const groupBy = catalogue.get(finding.rule)?.groupBy;
    const word = groupBy === undefined ? undefined : finding.data[groupBy];
    const key = typeof word === 'string' && finding.place ? keyOf(finding, word) : finding;
    const same = groups.get(key);
    if (same) same.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    return {
      ...first,
      data: { ...first.data, count: others.length + 1 },
      related: [...(first.related ?? []), ...others.flatMap(repeatOf)],
    };
  });
}
