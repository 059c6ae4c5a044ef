import type { LibraryTemplate, SimilarTemplate } from './conversion.ts';

/** Words of four letters and more by their beginning, which survives most inflections. */
function stems(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** Less in common than this, and of another category, is no likeness. */
const leastShare = 0.3;

/** The template that a letter is most like; undefined when it is like none. */
export function mostSimilar(
  category: string,
  headings: readonly string[],
  text: string,
  library: readonly LibraryTemplate[],
): SimilarTemplate | undefined {
  const own = stems(`${headings.join(' ')} ${text}`);
  const scored = library
    .filter((template) => template.category === category)
    .map((template) => ({
      template,
      score: share(own, stems(`${template.name} ${template.headings.join(' ')} ${template.text}`)),
    }))
    .sort((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1));
  const [best] = scored;
  if (!best || best.score < leastShare) return undefined;
  const { id, name, headings: theirs } = best.template;
  const isLike = (a: string, b: string) => share(stems(a), stems(b)) >= 0.6;
  return {
    id,
    name,
    onlyInLetter: headings.filter((heading) => !theirs.some((other) => isLike(heading, other))),
    onlyInTemplate: theirs.filter((heading) => !headings.some((other) => isLike(heading, other))),
  };
}
