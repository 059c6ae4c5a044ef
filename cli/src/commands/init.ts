import { existsSync, lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { type Io, UsageError } from '../io.ts';
import { projectFiles } from '../scaffold/project.ts';
import { todayOf } from '../today.ts';
import { version } from '../version.ts';

/** `klarmall init [FOLDER]`: a project that checks and builds at once. Files that exist are left alone. */
export function init(
  folder: string | undefined,
  options: { readonly today?: string },
  io: Io,
  language: Language,
): number {
  const root = resolve(io.cwd, folder ?? '.');
  if (existsSync(root) && !lstatSync(root).isDirectory())
    throw new UsageError(
      language === 'sv' ? `${folder} är en fil. Välj en mapp.` : `${folder} is a file. Choose a folder.`,
    );
  if (existsSync(join(root, 'klarmall.yaml')) || existsSync(join(root, 'templates')))
    throw new UsageError(
      language === 'sv'
        ? 'Här finns redan ett projekt. Skapa en mall till med klarmall new local/namn.'
        : 'There is a project here already. Make another template with klarmall new local/name.',
    );
  const kept: string[] = [];
  for (const [path, text] of projectFiles(todayOf(options.today, io, language), version)) {
    const absolute = join(root, path);
    if (existsSync(absolute)) kept.push(path);
    else writeFileAtomically(absolute, text);
  }
  const here = relative(io.cwd, root);
  const go = here === '' ? '' : `  cd ${here}\n`;
  if (language === 'sv') {
    io.stdout.write(`Projektet är klart.\n\n${go}  klarmall check\n  klarmall build\n\n`);
    io.stdout.write('Börja med att skriva om templates/local/valkommen.mall.yaml.\n');
    if (kept.length > 0) io.stdout.write(`Fanns redan och är inte ändrat: ${kept.join(', ')}\n`);
    return 0;
  }
  io.stdout.write(`The project is ready.\n\n${go}  klarmall check\n  klarmall build\n\n`);
  io.stdout.write('Start by rewriting templates/local/valkommen.mall.yaml.\n');
  if (kept.length > 0) io.stdout.write(`Was there already and is unchanged: ${kept.join(', ')}\n`);
  return 0;
}
