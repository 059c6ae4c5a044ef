import { onceFor } from '@klarmall/model';
import type { LibraryTemplate, SimilarTemplate } from './conversion.ts';

/** Words of four letters and more by their beginning, which survives most inflections. */
function stems(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}

/** What a word tells: less the more templates have it. */
type Weights = (stem: string) => number;

function weightsOf(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const text of texts) for (const stem of text) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((texts.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
}

const length = (text: ReadonlySet<string>, weights: Weights): number =>
  Math.sqrt([...text].reduce((sum, stem) => sum + weights(stem) ** 2, 0));

/** How much two texts say the same: the cosine of their words, each by what it tells. 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: Weights): number {
  const common = [...a].filter((stem) => b.has(stem)).reduce((sum, stem) => sum + weights(stem) ** 2, 0);
  return common / Math.max(1e-9, length(a, weights) * length(b, weights));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length / Math.max(1, Math.min(a.size, b.size));
}

/** Less is no likeness. Two of a category that says what a message is about need fewer words in common. */
const least = 0.16;
const leastOfCategory = 0.06;
const tellingCategories: ReadonlySet<string | undefined> = new Set(['kallelse', 'provsvar', 'remiss']);
/** What speaks for a template beside its words: it is made for many units. */
const forMany = 0.02;

/** What the templates say, and what each word of them tells: worked out once for many letters. */
const wordsOf = onceFor((library: readonly LibraryTemplate[]) => {
  const texts = library.map(({ name, headings, text }) => stems(`${name} ${headings.join(' ')} ${text}`));
  return { texts, weights: weightsOf(texts) };
});

/** The template that a letter is most like; undefined when it is like none. */
export function mostSimilar(
  category: string,
  headings: readonly string[],
  text: string,
  library: readonly LibraryTemplate[],
): SimilarTemplate | undefined {
  const own = stems(`${headings.join(' ')} ${text}`);
  const { texts, weights } = wordsOf(library);
  const scored = library
    .flatMap((template, index) => {
      const score = likeness(own, texts[index] ?? new Set(), weights);
      const isSame = template.category === category && tellingCategories.has(category);
      if (score < (isSame ? leastOfCategory : least)) return [];
      const bonus = (isSame ? least - leastOfCategory : 0) + (template.id.startsWith('local/') ? 0 : forMany);
      return [{ template, score: score + bonus }];
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
