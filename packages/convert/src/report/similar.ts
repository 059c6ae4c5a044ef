import type { LibraryTemplate, SimilarTemplate } from './conversion.ts';

/** Words of four letters and more by their beginning, which survives most inflections. */
function stems(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return inCommon(a, b) / Math.max(1, Math.min(a.size, b.size));
}

/** Less in common than this is no likeness: a share of the shorter text's words, and so many words. */
const leastShare = 0.3;
const leastWords = 6;
/** What speaks for a template beside its words: it is of the same category, and made for many units. */
const sameCategory = 0.3;
const forMany = 0.1;

/** The template that a letter is most like; undefined when it is like none. */
export function mostSimilar(
  category: string,
  headings: readonly string[],
  text: string,
  library: readonly LibraryTemplate[],
): SimilarTemplate | undefined {
  const own = stems(`${headings.join(' ')} ${text}`);
  const scored = library
    .flatMap((template) => {
      const theirs = stems(`${template.name} ${template.headings.join(' ')} ${template.text}`);
      const words = share(own, theirs);
      if (words < leastShare || inCommon(own, theirs) < leastWords) return [];
      const isSame = template.category === category;
      const isForMany = !template.id.startsWith('local/');
      return [{ template, score: words + (isSame ? sameCategory : 0) + (isForMany ? forMany : 0) }];
    })
    .sort((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1));
  const [best] = scored;
  if (!best) return undefined;
  const { id, name, headings: theirs } = best.template;
  const isLike = (a: string, b: string) => share(stems(a), stems(b)) >= 0.6;
  return {
    id,
    name,
    onlyInLetter: headings.filter((heading) => !theirs.some((other) => isLike(heading, other))),
    onlyInTemplate: theirs.filter((heading) => !headings.some((other) => isLike(heading, other))),
  };
}
