import type { Language } from '@klarmall/model';

/** The system's own refusals that a user can mend: no right to write, no room on the disk. */
const mendable: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  EACCES: ['Du har inte rätt att läsa eller skriva', 'You are not allowed to read or write'],
  EPERM: ['Du har inte rätt att läsa eller skriva', 'You are not allowed to read or write'],
  EROFS: ['Det går inte att skriva på den här disken:', 'This disk cannot be written:'],
  ENOSPC: ['Disken är full:', 'The disk is full:'],
  ENOENT: ['Det finns ingen sådan fil eller mapp:', 'There is no such file or folder:'],
  EISDIR: ['Där det ska vara en fil ligger en mapp:', 'There is a folder where a file should be:'],
  ENAMETOOLONG: ['Namnet är för långt:', 'The name is too long:'],
  ELOOP: ['Länkarna går runt i en ring:', 'The links go round in a circle:'],
  EIO: ['Det går inte att läsa eller skriva', 'It is not possible to read or write'],
  ENOTDIR: ['Där det ska vara en mapp ligger en fil:', 'There is a file where a folder should be:'],
};

/** What the system refused, in words for the user; undefined for what no user can mend. */
export function systemProblem(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const text = mendable[error.code];
  // A file that was to be written is named as the user knows it, not as where it waits until it is whole.
  const path = 'path' in error ? String(error.path).replace(/\.([^/\\]+)\.\d+\.klarmall-tmp$/, '$1') : '';
  const said = text?.[language === 'sv' ? 0 : 1];
  // A stream, as standard output, has no name.
  return said && (path === '' ? `${said.replace(/:$/, '')}.` : `${said} ${path}`);
}
