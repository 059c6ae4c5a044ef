import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';

/** How many programs' code is kept: one for each version of Klarmall and of Node that is in use, and some more. */
const most = 8;

/** What stands before the code: the commands that it is known to serve. A whole number of words, so that V8 need not copy the rest. */
const headLength = 512;

function userFolder() {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = process.env;
  if (process.platform === 'win32') return local && join(local, 'klarmall', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'klarmall');
  return join(named && isAbsolute(named) ? named : join(homedir(), '.cache'), 'klarmall');
}

/** Whether nobody else can have written here. Compiled code is run as it stands, so a file of somebody else's is never taken. */
function isOwn(path, kind) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.[kind]()) return false;
  return process.platform === 'win32' || (stats.uid === process.geteuid() && (stats.mode & 0o077) === 0);
}

/** The command, by which the code that it needs is known to be in the cache or not. */
function commandName() {
  const [first = ''] = process.argv.slice(2);
  return /^[a-z]{1,20}$/.test(first) ? first : '-';
}

/**
 * The place of a program's compiled code in the user's own cache folder, and the code when it is there: for this
 * very program, V8, its settings and this processor. Undefined when there is no folder to trust.
 */
export function keptCode(program) {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const build = /\/\/# build=([0-9a-f]{16})\s*$/.exec(program.slice(-64))?.[1];
  try {
    const folder = build === undefined ? undefined : userFolder();
    if (!folder) return undefined;
    const file = join(folder, `${build}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`);
    if (!isOwn(folder, 'isDirectory')) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return isOwn(folder, 'isDirectory') ? { folder, file, commands: [] } : undefined;
    }
    if (!isOwn(file, 'isFile')) return { folder, file, commands: [] };
    const bytes = readFileSync(file);
    const commands = bytes.latin1Slice(0, headLength).trim().split(' ');
    return { folder, file, commands, data: bytes.subarray(headLength) };
  } catch {
    return undefined;
  }
}

function removeOldest(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:cache|new)$/.test(name));
  const files = names.map((name) => join(folder, name));
  const dated = files.map((file) => [file, lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0]);
  const oldest = dated.sort(([, a], [, b]) => b - a).slice(most);
  for (const [file] of oldest) rmSync(file, { force: true });
}

/** Keeps what V8 compiled, after the first run of each command. Best effort: without it Klarmall starts slower, and that is all. */
export function keepCode(script, { folder, file, commands, data }, exitCode) {
  const command = commandName();
  const known = data && !script.cachedDataRejected ? commands : [];
  const head = [...known, command].join(' ').padEnd(headLength);
  if (exitCode > 1 || known.includes(command) || head.length > headLength) return;
  const temporary = `${file}.${process.pid}.new`;
  try {
    const bytes = Buffer.concat([Buffer.from(head), script.createCachedData()]);
    writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, file);
    removeOldest(folder);
  } catch {
    rmSync(temporary, { force: true });
  }
}
