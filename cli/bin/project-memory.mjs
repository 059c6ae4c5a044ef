import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineOf } from './engine.mjs';
import { keepNewest, readSealed, secretOf, writeSealed } from './sealed-files.mjs';
import { cacheFolder, ownFolder } from './user-folders.mjs';

/*
 * What is known of projects, template by template, for the next run: in the user's own cache folder, sealed. What the
 * program writes there holds nothing that the project's files do not.
 */

/** How many memories are kept: one for each project and way of asking. */
const most = 24;
/** A memory over this is not kept. Characters. */
const largest = 300_000_000;

/**
 * The place for memories of this program; undefined when there is no folder to trust, or no secret to seal with.
 * @param known what `engineOf` has said of the bundle already, if anybody has asked.
 */
export function projectMemory(bundle, known) {
  try {
    const cache = cacheFolder();
    const parts = known ?? engineOf(bundle);
    if (!cache || parts === undefined || !ownFolder(cache)) return undefined;
    const folder = join(cache, 'projects');
    const secret = ownFolder(folder) ? secretOf() : undefined;
    if (secret === undefined) return undefined;
    const engine = createHash('sha256')
      .update(JSON.stringify([parts, process.version]))
      .digest('hex');
    const fileOf = (key) => join(folder, key.slice(0, 32));
    return {
      engine,
      read(key) {
        try {
          const file = fileOf(key);
          const body = existsSync(file) ? readSealed(file, secret)?.toString('utf8') : undefined;
          // The key is sealed too: a memory of other settings under this name is none.
          return body?.startsWith(`${key}\n`) ? body.slice(key.length + 1) : undefined;
        } catch {
          return undefined;
        }
      },
      write(key, text) {
        try {
          if (text.length > largest) return;
          writeSealed(fileOf(key), Buffer.from(`${key}\n${text}`, 'utf8'), secret);
          keepNewest(folder, most);
        } catch {
          // A disk that is full or cannot be written: the next run finds everything again.
        }
      },
    };
  } catch {
    return undefined;
  }
}
