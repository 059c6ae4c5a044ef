import { nearestPath } from '@klarmall/model';

/**
 * The template that was most likely meant: its file's path will do, or its name without the folder. Undefined when none
 * is near.
 */
export function nearestTemplate(written: string, ids: readonly string[]): string | undefined {
  const id = written
    .trim()
    .toLowerCase()
    .replace(/^\/?(?:templates\/)?/, '')
    .replace(/\.(?:mall\.)?(?:ya?ml|md)$/, '')
    .replaceAll(/[\s_]+/g, '-');
  return ids.includes(id) ? id : nearestPath(id, ids);
}
