import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectNames } from '@klarmall/check/node';
import { findRoot, makeFolder, writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { say } from '../say.ts';
import { manifestWith } from '../scaffold/manifest.ts';
import { newFiles } from '../scaffold/new-files.ts';
import { firstUnit, projectFiles } from '../scaffold/project.ts';
import { projectSchemas } from '../scaffold/project-schemas.ts';
import { takeTemplates } from '../scaffold/shipped.ts';
import { installLocked, lock, tarballName, vendorFolder, vendorRunningCopy } from '../scaffold/vendor.ts';
import { systemProblem } from '../system-problem.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

export interface InitOptions {
  /** Ids of shipped templates, or `all`. */
  readonly with?: readonly string[];
  readonly install: boolean;
  readonly today?: string;
}

const texts = {
  exists: {
    sv: 'Här finns redan ett projekt. Skapa en mall till med klarmall new local/namn.',
    en: 'There is a project here already. Make another template with klarmall new local/name.',
  },
  within: {
    sv: 'Mappen ligger i ett projekt som redan finns. Välj en mapp utanför',
    en: 'The folder lies in a project that is there already. Choose a folder outside',
  },
  nothingWritten: {
    sv: 'Inget är skrivet. Välj en annan mapp, eller rätta felet och kör kommandot igen.',
    en: 'Nothing is written. Choose another folder, or mend the fault and run the command again.',
  },
  isFile: { sv: 'är en fil. Välj en mapp.', en: 'is a file. Choose a folder.' },
  badManifest: {
    sv: 'Filen package.json går inte att läsa som JSON. Rätta den, och kör kommandot igen.',
    en: 'The file package.json cannot be read as JSON. Mend it, and run the command again.',
  },
  installing: { sv: 'Hämtar det som Klarmall behöver …', en: 'Fetching what Klarmall needs …' },
  notInstalled: {
    sv: 'Projektets filer är skrivna. Skriv npm install i mappen när du har internet.',
    en: 'The files of the project are written. Write npm install in the folder when you are online.',
  },
  ready: { sv: 'Projektet är klart.', en: 'The project is ready.' },
  start: {
    sv: 'Börja med att skriva om templates/local/valkommen.mall.yaml. I README.md står hur du går vidare.',
    en: 'Start by rewriting templates/local/valkommen.mall.yaml. README.md says how to go on.',
  },
  kept: { sv: 'Fanns redan och är inte ändrat:', en: 'Was there already and is unchanged:' },
  added: {
    sv: 'I package.json står nu också klarmall.',
    en: 'package.json now names klarmall too.',
  },
} as const;

/**
 * `klarmall init [FOLDER]`: a project that checks and builds at once, with this copy of Klarmall in it. Files that exist are left alone.
 */
export async function init(
  folder: string | undefined,
  options: InitOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const root = resolve(io.cwd, folder ?? '.');
  if (existsSync(root) && !lstatSync(root).isDirectory())
    throw new UsageError(`${folder} ${texts.isFile[language]}`);
  if (existsSync(join(root, 'klarmall.yaml')) || existsSync(join(root, 'templates')))
    throw new UsageError(texts.exists[language]);
  const around = findRoot(dirname(root));
  if (around !== undefined && existsSync(join(around, 'klarmall.yaml')))
    throw new UsageError(`${texts.within[language]} ${around}.`);
  const manifestPath = join(root, 'package.json');
  const existing = existsSync(manifestPath) ? readFileSync(manifestPath, 'utf8') : undefined;
  const manifest = manifestWith(version, existing);
  if (manifest === undefined) throw new UsageError(texts.badManifest[language]);
  const today = todayOf(options.today, io, language);
  const taken = await takeTemplates(options.with ?? [], firstUnit, today, io, language);

  const kept: string[] = [];
  const files = newFiles();
  const writeNew = (texts: ReadonlyMap<string, string>): void => {
    for (const [path, text] of texts) if (!files.write(join(root, path), text)) kept.push(path);
  };
  try {
    // First what takes its time: whoever stops it can begin again.
    files.expect(join(root, vendorFolder, tarballName(version)));
    makeFolder(join(root, vendorFolder));
    await vendorRunningCopy(root, io, language);
    writeNew(projectFiles(today, taken));
    writeNew(projectSchemas(projectNames(root)));
    files.expect(manifestPath);
    writeFileAtomically(manifestPath, manifest);
  } catch (error) {
    files.undo();
    const problem = error instanceof UsageError ? error.message : systemProblem(error, language);
    if (problem === undefined) throw error;
    throw new UsageError(`${problem}\n${texts.nothingWritten[language]}`);
  }
  try {
    await lock(root, io, language);
    if (options.install) {
      say(io.stderr, texts.installing[language]);
      await installLocked(root, io, language);
    }
  } catch (error) {
    if (error instanceof UsageError)
      throw new UsageError(`${error.message}\n${texts.notInstalled[language]}`);
    throw error;
  }

  const here = relative(io.cwd, root);
  const steps = [...(here === '' ? [] : [`cd ${here}`]), ...(options.install ? [] : ['npm ci'])];
  const commands = [...steps, 'npx klarmall check', 'npx klarmall build'].map((step) => `  ${step}\n`);
  io.stdout.write(`${texts.ready[language]}\n\n${commands.join('')}\n`);
  say(io.stdout, texts.start[language]);
  if (existing !== undefined) say(io.stdout, texts.added[language]);
  if (kept.length > 0) say(io.stdout, `${texts.kept[language]} ${kept.join(', ')}`);
  return 0;
}
