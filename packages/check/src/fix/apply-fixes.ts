import type { Edit, Finding } from '@klarmall/model';

function lineEndOf(text: string): string {
  const windows = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  return windows > all / 2 ? '\r\n' : '\n';
}

interface Planned {
  readonly fix: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that can be made together, by offset: a fix is made whole or not at all. */
function plan(fixes: readonly (readonly Edit[])[], length: number): { edits: Planned[]; applied: number } {
  const wanted = fixes
    .flatMap((edits, fix) =>
      edits.map(({ place, text }) => ({ fix, start: place.start.offset, end: place.end.offset, text })),
    )
    .sort((a, b) => a.start - b.start || a.fix - b.fix);
  const left = new Set<number>();
  let last: Planned | undefined;
  for (const edit of wanted) {
    if (left.has(edit.fix)) continue;
    const sane = edit.start >= 0 && edit.start <= edit.end && edit.end <= length;
    // Two edits at one offset are an overlap too: their order would be anybody's guess.
    const inPeace = !last || (last.start !== edit.start && last.end <= edit.start);
    if (sane && inPeace) last = edit;
    else left.add(edit.fix);
  }
  return { edits: wanted.filter(({ fix }) => !left.has(fix)), applied: fixes.length - left.size };
}

/**
 * One file's text with the safe fixes of its findings made, by offset. Fixes that overlap one made before wait for
 * the next round. A fix that reaches into another file is left alone. New lines get the file's own line end.
 */
export function applyFixes(
  file: string,
  text: string,
  findings: readonly Pick<Finding, 'fixes'>[],
): { readonly text: string; readonly applied: number } {
  const fixes = findings.flatMap(({ fixes = [] }) => {
    const safe = fixes.find(
      (fix) => fix.safety === 'safe' && fix.edits.every(({ place }) => place.file === file),
    );
    return safe ? [safe.edits] : [];
  });
  const { edits, applied } = plan(fixes, text.length);
  const lineEnd = lineEndOf(text);
  let result = '';
  let position = 0;
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text.replace(/\r?\n/g, lineEnd);
    position = edit.end;
  }
  return { text: result + text.slice(position), applied };
}
