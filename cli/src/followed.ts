import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where an absolute path leads when every link on it is followed; what does not exist yet stands as it is. */
export function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(followed(dirname(path)), basename(path));
  }
}
