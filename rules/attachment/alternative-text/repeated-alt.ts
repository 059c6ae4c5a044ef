import { childrenByParent, lettersOf, textsByElement } from '@klarmall/attachments';
import type { DocumentView } from '@klarmall/pdf';

/** Shorter texts, in letters, may well be the same in different places. */
const shortest = 8;
/** Sizes that differ by more than this part are those of different pictures. */
const sameSize = 0.2;
/** So many different pictures with one text are no chance. */
const fewest = 3;

/** The texts that are read right beside a figure: of the elements before and after it and of its caption. As letters alone. */
export function textsBeside(view: DocumentView, figure: number): ReadonlySet<string> {
  const texts = textsByElement(view);
  const children = childrenByParent(view);
  const parent = view.structure[figure]?.parent ?? -1;
  const beside = (index: number): readonly (number | undefined)[] => {
    const siblings = children.get(view.structure[index]?.parent ?? -1) ?? [];
    const at = siblings.indexOf(index);
    return [siblings[at - 1], siblings[at + 1]];
  };
  const siblings = children.get(parent) ?? [];
  // A figure may stand in a paragraph of its own.
  const isAlone = view.structure[parent]?.type === 'P' && siblings.length === 1;
  const captions = [...siblings, ...(children.get(figure) ?? [])].filter(
    (index) => view.structure[index]?.type === 'Caption',
  );
  return new Set(
    [...beside(figure), ...(isAlone ? beside(parent) : []), ...captions].flatMap((index) => {
      if (index === undefined || view.structure[index]?.type === 'Figure') return [];
      const letters = lettersOf(texts.get(index) ?? '');
      return letters.length >= shortest ? [letters] : [];
    }),
  );
}

/** Descriptions that three or more pictures of different sizes share. */
export function repeatedTexts(view: DocumentView): Set<string> {
  const sizes = new Map<string, (readonly [number, number])[]>();
  for (const { images } of view.pages) {
    for (const { box, element, artifact } of images) {
      const alt = element === undefined ? undefined : view.structure[element]?.alt?.normalize('NFC').trim();
      if (artifact || alt === undefined || lettersOf(alt).length < shortest) continue;
      const size = [box[2] - box[0], box[3] - box[1]] as const;
      const known = sizes.get(alt) ?? [];
      const isAlike = (one: number, other: number) =>
        Math.abs(one - other) <= sameSize * Math.max(one, other);
      if (!known.some(([width, height]) => isAlike(width, size[0]) && isAlike(height, size[1])))
        sizes.set(alt, [...known, size]);
    }
  }
  return new Set([...sizes].filter(([, known]) => known.length >= fewest).map(([alt]) => alt));
}
