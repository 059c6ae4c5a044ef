import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { version } from '../version.ts';

/** Where a project keeps its copy of Klarmall. */
export const vendorFolder = 'vendor';

/** A version of Klarmall as npm names its file. */
export function tarballName(of: string): string {
  return `klarmall-${of}.tgz`;
}

/** What npm last said of what went wrong. */
function lastLines(output: string): string {
  return output.trim().split('\n').slice(-6).join('\n');
}

/** Runs npm, or stops with what it said and with the way out. */
async function npmOrStop(args: readonly string[], folder: string, io: Io, language: Language): Promise<void> {
  const { status, output } = await io.npm(args, folder);
  if (status === 0) return;
  const command = `npm ${args[0] ?? ''}`;
  throw new UsageError(
    language === 'sv'
      ? `${command} gick inte. Så här sade npm:\n\n${lastLines(output)}\n`
      : `${command} did not work. This is what npm said:\n\n${lastLines(output)}\n`,
  );
}

/** Packs the running copy of Klarmall into a project's vendor folder. The same copy gives the same bytes. */
export async function vendorRunningCopy(root: string, io: Io, language: Language): Promise<void> {
  const folder = join(root, vendorFolder);
  if (existsSync(join(io.home, 'src'))) {
    // A clone holds only the parts of the package.
    await npmOrStop(
      ['run', 'pack', '--', '--only', 'klarmall', '--out', folder],
      join(io.home, '..'),
      io,
      language,
    );
  } else {
    const args = ['pack', io.home, '--pack-destination', folder, '--ignore-scripts'];
    await npmOrStop(args, root, io, language);
  }
  if (!existsSync(join(folder, tarballName(version))))
    throw new UsageError(
      language === 'sv'
        ? `npm skrev ingen ${tarballName(version)} i ${vendorFolder}.`
        : `npm wrote no ${tarballName(version)} in ${vendorFolder}.`,
    );
}

/** Writes the lock, for every kind of computer, without asking anything else than the names and versions of packages. */
export async function lock(root: string, io: Io, language: Language): Promise<void> {
  const args = ['install', '--package-lock-only', '--omit-lockfile-registry-resolved', '--ignore-scripts'];
  await npmOrStop([...args, '--prefer-offline', '--no-audit', '--no-fund'], root, io, language);
}

/** Installs what the lock says. */
export async function installLocked(root: string, io: Io, language: Language): Promise<void> {
  await npmOrStop(['ci', '--prefer-offline', '--no-audit', '--no-fund'], root, io, language);
}
