/**
 * A file's path from the repository's root.
 * @param prefix from the root to the folder that the path begins in, with a slash at the end; empty when they are the same.
 * @param file may lead out of that folder with `../`.
 */
export function repositoryPath(prefix: string, file: string): string {
  const folders = prefix.split('/').slice(0, -1);
  let rest = file;
  while (rest.startsWith('../') && folders.length > 0) {
    folders.pop();
    rest = rest.slice(3);
  }
  return [...folders, rest].join('/');
}
