import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Language } from '@klarmall/model';
import { followed } from './followed.ts';
import { type Io, UsageError } from './io.ts';

/** The folder to write: inside the project or beside it, but never the project itself or its sources. */
export function outputFolder(root: string, out: string, io: Io, language: Language): string {
  const folder = out === 'dist' ? join(root, out) : resolve(io.cwd, out);
  const [place, project] = [followed(folder), followed(root)];
  const inside = relative(place, project);
  const holdsProject = inside === '' || !(inside.startsWith('..') || isAbsolute(inside));
  const fromRoot = relative(project, place);
  const isSource = /^(?:templates|entered|schemas|\.git|\.vscode|node_modules)(?:$|[\\/])/.test(fromRoot);
  if (!holdsProject && !isSource) return folder;
  throw new UsageError(
    language === 'sv'
      ? `Det går inte att bygga i ${out}: där ligger projektet självt. Välj en egen mapp.`
      : `Cannot build in ${out}: the project itself is there. Choose a folder of its own.`,
  );
}
