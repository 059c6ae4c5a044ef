import type { Finding } from '@klarmall/model';
import type { DraftFinding } from './conversion.ts';

const levels = { error: 'stop', warning: 'advice', info: 'tip' } as const;

/** A proposal from a fix: the line as it stands and as it could stand. None where the fix is on several lines. */
function proposalOf({ fixes }: Finding, text: string): DraftFinding['proposal'] {
  const edits = fixes?.[0]?.edits ?? [];
  const [first] = edits;
  if (first === undefined) return undefined;
  const { line: only } = first.place.start;
  if (edits.some(({ place }) => place.start.line !== only || place.end.line !== only)) return undefined;
  const start = text.lastIndexOf('\n', first.place.start.offset - 1) + 1;
  const end = text.indexOf('\n', first.place.end.offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  let after = line;
  for (const { place, text: replacement } of [...edits].sort(
    (a, b) => b.place.start.offset - a.place.start.offset,
  ))
    after = after.slice(0, place.start.offset - start) + replacement + after.slice(place.end.offset - start);
  return { before: line, after };
}

/**
 * What a check says of a draft, as the report on its letter has it.
 * @param textOf the text of a file of the draft, by the path in a finding
 * @param wordsOf the finding in words
 */
export function draftFindings(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
  wordsOf: (finding: Finding) => { readonly message: string; readonly action: string },
): DraftFinding[] {
  return findings.map((finding) => {
    const { message, action } = wordsOf(finding);
    const text = finding.place === undefined ? undefined : textOf(finding.place.file);
    const proposal = text === undefined ? undefined : proposalOf(finding, text);
    return {
      rule: finding.rule,
      level: finding.certainty === 'review' ? 'review' : levels[finding.severity],
      message: `${message} ${action}`.trim(),
      line: finding.place?.start.line,
      ...(proposal ? { proposal } : {}),
    };
  });
}
