import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { cacheFolder, isOwn, ownFolder } from './user-folders.mjs';

/** How many programs' code is kept: one for each version of Klarmall and of Node that is in use, and some more. */
const most = 8;

/** What stands before the code: the commands that it is known to serve. A whole number of words, so that V8 need not copy the rest. */
const headLength = 512;

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
    const folder = build === undefined ? undefined : cacheFolder();
    if (!folder) return undefined;
    const file = join(folder, `${build}-${process.arch}-${cachedDataVersionTag().toString(16)}.cache`);
    if (!ownFolder(folder)) return undefined;
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
export function keepCode(script, { folder, file, commands }, exitCode) {
  const command = commandName();
  const known = script.cachedDataRejected ? [] : commands;
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
