import { slug } from './markdown.ts';
import type { Conversion } from './report/conversion.ts';
import { masked } from './understand/personal.ts';

/** A name for the folder of a letter, from its file's name without ending. A name that tells of a person is not used. */
export function letterFolder(stem: string, conversion: Conversion): string {
  const personal = conversion.kind === 'draft' ? conversion.understood.personal : { names: [], lines: [] };
  const words = stem.replace(/[_-]+/gu, ' ');
  const lower = words.toLowerCase();
  const isPersonal =
    masked(words, personal) !== words ||
    masked(stem, personal) !== stem ||
    personal.names.some((name) => lower.includes(name.toLowerCase()));
  if (!isPersonal) return slug(stem, 'brev');
  return conversion.kind === 'draft' ? conversion.draft.id : 'brev';
}
