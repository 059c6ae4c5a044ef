import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isatty } from 'node:tty';
import { engineOf } from './engine.mjs';
import { keepNewest, readSealed, secretOf, writeSealed } from './sealed-files.mjs';
import { cacheFolder, ownFolder } from './user-folders.mjs';

/*
 * What `klarmall check` answered when nothing was different: the same program, command line and files, all by content,
 * and a day on which the answer is the same. It is found before the program is loaded. A kept answer carries a seal made
 * with a secret that is not kept beside it, so that answers from elsewhere are taken only by who was given the secret
 * (KLARMALL_CACHE_KEY).
 */

const format = 'klarmall-run 2';
/** How many answers are kept. */
const most = 64;
/** An answer over this is not kept. Characters. */
const largest = 20_000_000;
/** A project with a file over this is read by the program, which refuses it. Bytes. */
const largestFile = 10_000_000;

/** Files beside the templates that a check reads, or tells of when they are there. */
export const besides = [
  'klarmall.yaml',
  'klarmall.yml',
  'klarmall.yaml.txt',
  'klarmall.yml.txt',
  '.klarmall.yaml',
  'klarmall.baseline.json',
];

/** What an answer rests on apart from files and arguments. */
const surroundings = ['NO_COLOR', 'FORCE_COLOR', 'TERM', 'GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** What changes files, waits, asks other programs, or writes more than it shows: with such a word no answer is kept. */
export const notKept =
  /^--$|^--(?:fix|watch|baseline|since|spelling|no-cache)(?:=|$)|^(?:--format=)?[a-z]+=(?!$)|^--poll(?:=|$)|[*?{[\n]/;

/** The day in Sweden, by the rule for summer time in the European Union. YYYY-MM-DD. */
export function swedishDay(milliseconds) {
  const year = new Date(milliseconds).getUTCFullYear();
  // The last Sunday of a month, at one o'clock UTC.
  const turn = (month) => {
    const last = new Date(Date.UTC(year, month + 1, 0, 1));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const isSummer = milliseconds >= turn(2) && milliseconds < turn(9);
  return new Date(milliseconds + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
}

/** The day that a command line is about, and the line without it; undefined when it names none that there is. */
function dayOf(args) {
  const named = args.flatMap((arg, index) =>
    arg === '--today'
      ? [[args[index + 1] ?? '', index, 2]]
      : arg.startsWith('--today=')
        ? [[arg.slice(8), index, 1]]
        : [],
  );
  if (named.length === 0) return { day: swedishDay(Date.now()), rest: args };
  const [[day, index, count]] = named;
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (named.length > 1 || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return undefined;
  return { day, rest: args.filter((_, at) => at < index || at >= index + count) };
}

/** Whether an answer is the same on a day as on the one that it was given on. */
export function standsOn({ from, after, until, before }, day) {
  return (
    (from === undefined || from <= day) &&
    (after === undefined || after < day) &&
    (until === undefined || day <= until) &&
    (before === undefined || day < before)
  );
}

/** The project around a folder, as the program finds it. */
function rootOf(start) {
  let withTemplates;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'klarmall.yaml'))) return folder;
    if (withTemplates === undefined && existsSync(join(folder, 'templates'))) withTemplates = folder;
    if (dirname(folder) === folder) return withTemplates;
  }
}

/** Reads a file; undefined unless it is a plain one of a usual size. */
function bytesOf(path) {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > largestFile) return undefined;
    const bytes = Buffer.allocUnsafe(stats.size);
    return readSync(file, bytes, 0, stats.size, 0) === stats.size ? bytes : undefined;
  } finally {
    closeSync(file);
  }
}

/** What stands in a project: its folders, and its files with their hashes. */
class Reading {
  files = new Map();
  hashes = new Map();
  folders = [];

  /** Whether the file could be taken in. */
  addFile(path, name) {
    const bytes = bytesOf(path);
    if (bytes === undefined) return false;
    this.files.set(name, bytes);
    this.hashes.set(name, hash('sha256', bytes));
    return true;
  }

  /** Takes in every file of a folder. Whether there are only plain files and folders in it. */
  addFolder(folder, name) {
    const entries = readdirSync(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.every((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return true;
      const path = `${folder}/${entry.name}`;
      if (entry.isFile()) return this.addFile(path, `${name}/${entry.name}`);
      // A folder that is called like a file is told of by who sees the disk.
      if (!entry.isDirectory() || entry.name.includes('.')) return false;
      this.folders.push(`${name}/${entry.name}`);
      return this.addFolder(path, `${name}/${entry.name}`);
    });
  }

  /** All of it as one hash. */
  get content() {
    const all = createHash('sha256').update(this.folders.join('\0'));
    for (const [name, own] of this.hashes) all.update(`\0\0${name}\0${own}`);
    return all.digest('hex');
  }
}

/** All that a check of a project reads; undefined where links or other things stand in it. */
function readingOf(root) {
  const reading = new Reading();
  for (const name of besides) {
    const path = join(root, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    if (!stats.isFile() || !reading.addFile(path, name)) return undefined;
  }
  const templates = join(root, 'templates');
  if (!lstatSync(templates, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return reading.addFolder(templates, 'templates') ? reading : undefined;
}

/** Whether files are what they were. */
function areSame(root, attachments) {
  return attachments.every(([name, sha256]) => {
    const path = join(root, name);
    if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return false;
    return realpathSync(path) === path && hash('sha256', readFileSync(path)) === sha256;
  });
}

function lookFor(args, bundle, current) {
  if (args[0] !== 'check' || args.some((arg) => notKept.test(arg))) return undefined;
  const asked = dayOf(args);
  if (asked === undefined || process.env.GITHUB_STEP_SUMMARY) return undefined;
  const cwd = realpathSync(current);
  const root = rootOf(cwd);
  const cache = cacheFolder();
  const engine = engineOf(bundle);
  if (root === undefined || !cache || engine === undefined || !ownFolder(cache)) return undefined;
  const folder = join(cache, 'runs');
  const secret = ownFolder(folder) ? secretOf() : undefined;
  const reading = secret && readingOf(root);
  if (reading === undefined) return undefined;
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        format,
        engine,
        [process.version, process.arch, process.platform],
        asked.rest,
        [cwd, root],
        surroundings.map((name) => process.env[name] ?? null),
        isatty(1) ? ['screen', process.stdout.columns] : ['file'],
      ]),
    )
    .digest('hex');
  const file = join(folder, key.slice(0, 32));
  const { files, hashes, content } = reading;
  const snapshot = { root, files, hashes };
  return { root, folder, file, secret, key, content, engine, snapshot, day: asked.day };
}

/**
 * What is known of a run before it is made: its place in the cache, and the answer when it is there. Undefined when
 * the run is none that is kept. Whatever is wrong with the cache, the run is made as without it.
 * @param cwd the folder that the command line stands in; that of the process unless given.
 */
export function keptRun(args, bundle, cwd) {
  try {
    const place = lookFor(args, bundle, cwd ?? process.cwd());
    if (place === undefined || !existsSync(place.file)) return place;
    const body = readSealed(place.file, place.secret);
    const answer = body && JSON.parse(body.toString('utf8'));
    const isCurrent =
      answer?.key === place.key &&
      answer.content === place.content &&
      standsOn(answer.days, place.day) &&
      areSame(place.root, answer.attachments);
    return isCurrent ? { ...place, answer } : place;
  } catch {
    return undefined;
  }
}

/**
 * Writes a kept answer out, with the time that it took to find. Gives the exit code.
 * @param endOnStream told when standard output takes no more; see main.ts.
 */
export function replay({ out, error, code, comma }, endOnStream) {
  const [before, after] = out;
  const time = (performance.now() / 1000).toFixed(1);
  const text = after === undefined ? before : `${before}${comma ? time.replace('.', ',') : time}${after}`;
  process.stdout.on('error', (reason) => endOnStream(reason, process.stdout));
  if (error !== '') process.stderr.write(error);
  process.stdout.write(text);
  return code;
}

/**
 * Keeps an answer about the files that the run was handed. It has read no others but the attachments, and says what
 * those were.
 * @param said what the program tells of its run: texts, exit code, root, attachments with their hashes, duration as shown.
 */
export function keepRun({ root, folder, file, secret, key, content }, said) {
  const { out, error, code, attachments, days, duration } = said;
  if (said.root !== root || out.length + error.length > largest || code > 1) return;
  try {
    const at = duration === undefined ? -1 : out.lastIndexOf(`(${duration} s)`);
    const parts = at < 0 ? [out] : [out.slice(0, at + 1), out.slice(at + 1 + duration.length)];
    const comma = duration?.includes(',') === true;
    const body = JSON.stringify({ key, content, attachments, days, out: parts, error, code, comma });
    writeSealed(file, Buffer.from(body, 'utf8'), secret);
    keepNewest(folder, most);
  } catch {
    // Nothing is kept, and that is all.
  }
}
