import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwn, ownFolder, stateFolder } from './user-folders.mjs';

/*
 * Files that carry a seal made with a secret that is not kept beside them, so that what comes from elsewhere is taken
 * only by who was given the secret (KLARMALL_CACHE_KEY).
 */

/** The secret that seals: the one that is given, or one of this machine's own. */
export function secretOf() {
  const given = process.env.KLARMALL_CACHE_KEY;
  if (given) return Buffer.from(given, 'utf8');
  const folder = stateFolder();
  if (!folder || !ownFolder(folder)) return undefined;
  const file = join(folder, 'cache-key');
  if (!existsSync(file)) {
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, randomBytes(32), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  }
  if (!isOwn(file, 'isFile')) return undefined;
  const secret = readFileSync(file);
  return secret.length === 32 ? secret : undefined;
}

function sealOf(secret, body) {
  return createHmac('sha256', secret).update(body).digest();
}

/** What stands in a file; undefined when it is torn, of another kind, or sealed by somebody else. */
export function readSealed(file, secret) {
  if (!isOwn(file, 'isFile')) return undefined;
  const bytes = readFileSync(file);
  const seal = bytes.subarray(0, 32);
  const body = bytes.subarray(32);
  return seal.length === 32 && timingSafeEqual(seal, sealOf(secret, body)) ? body : undefined;
}

/** Writes a file whole or not at all, whoever else writes it meanwhile. Throws when the disk refuses. */
export function writeSealed(file, body, secret) {
  const temporary = `${file}.${process.pid}.new`;
  try {
    writeFileSync(temporary, Buffer.concat([sealOf(secret, body), body]), { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes the oldest files of a folder, so that `most` are left. */
export function keepNewest(folder, most) {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= most) return;
  const dated = files.map((file) => [file, lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]);
  for (const [file] of dated.sort(([, a], [, b]) => b - a).slice(most)) rmSync(file, { force: true });
}
