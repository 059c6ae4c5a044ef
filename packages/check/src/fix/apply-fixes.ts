import { requoted } from '@klarmall/compiler';
import type { Edit, Fix } from '@klarmall/model';

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

/** The end of an edit that takes a word away: where nothing stands before it, its space goes too. */
function endOf({ place, text }: Edit, whole: string): number {
  const end = place.end.offset;
  if (text !== '' || place.start.offset === end) return end;
  if (!/^$|\s/u.test(whole.charAt(place.start.offset - 1))) return end;
  let after = end;
  while (/[ \t\u00A0]/u.test(whole.charAt(after))) after += 1;
  return after;
}

/** Edits that can be made together, by offset: a fix is made whole or not at all. */
function plan(fixes: readonly Fix[], text: string): { edits: Planned[]; applied: readonly boolean[] } {
  const wanted = fixes
    .flatMap(({ edits }, fix) =>
      edits.map((edit) => ({ fix, start: edit.place.start.offset, end: endOf(edit, text), text: edit.text })),
    )
    .sort((a, b) => a.start - b.start || a.fix - b.fix);
  const left = new Set<number>();
  let last: Planned | undefined;
  for (const edit of wanted) {
    if (left.has(edit.fix)) continue;
    const sane = edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length;
    // Two edits at one offset are an overlap too: their order would be anybody's guess.
    const inPeace = !last || (last.start !== edit.start && last.end <= edit.start);
    if (sane && inPeace) last = edit;
    else left.add(edit.fix);
  }
  return {
    edits: wanted.filter(({ fix }) => !left.has(fix)),
    applied: fixes.map((_, index) => !left.has(index)),
  };
}

/**
 * One file's text with fixes made, by offset; `applied` says which. Fixes that overlap one made before wait, and one that
 * reaches into another file is left alone. New lines get the file's own line end. A plain YAML value that its new words
 * would make something else of stands in quotes afterwards.
 */
export function applyFixes(
  file: string,
  text: string,
  fixes: readonly Fix[],
): { readonly text: string; readonly applied: readonly boolean[] } {
  const own = fixes.map((fix) =>
    fix.edits.every(({ place }) => place.file === file) ? fix : { ...fix, edits: [] },
  );
  const { edits, applied } = plan(own, text);
  const lineEnd = lineEndOf(text);
  let result = '';
  let position = 0;
  const written = edits.map(({ start, end, text: words }) => ({
    start,
    end,
    text: words.replace(/\r?\n/g, lineEnd),
  }));
  for (const edit of requoted(file, text, written)) {
    result += text.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return {
    text: result + text.slice(position),
    applied: applied.map((isApplied, index) => isApplied && (own[index]?.edits.length ?? 0) > 0),
  };
}
