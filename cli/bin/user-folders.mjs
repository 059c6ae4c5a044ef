import { lstatSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

function folderOf(named, usual) {
  return join(named && isAbsolute(named) ? named : join(homedir(), ...usual), 'klarmall');
}

/** Where what can be made again is kept for this user: compiled code, and answers to what has been asked before. */
export function cacheFolder() {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = process.env;
  if (process.platform === 'win32') return local && join(local, 'klarmall', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'klarmall');
  return folderOf(named, ['.cache']);
}

/** Where what belongs to this user on this machine alone is kept. */
export function stateFolder() {
  const { XDG_STATE_HOME: named, LOCALAPPDATA: local } = process.env;
  if (process.platform === 'win32') return local && join(local, 'klarmall', 'State');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'klarmall');
  return folderOf(named, ['.local', 'state']);
}

/** Whether nobody else can have written here: a file of somebody else's is never taken. `kind` is isFile or isDirectory. */
export function isOwn(path, kind) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.[kind]()) return false;
  return process.platform === 'win32' || (stats.uid === process.geteuid() && (stats.mode & 0o077) === 0);
}

/** Makes a folder for this user alone. Whether it is one. */
export function ownFolder(folder) {
  if (!isOwn(folder, 'isDirectory')) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return isOwn(folder, 'isDirectory');
}
