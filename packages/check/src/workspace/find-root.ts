import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configurationFile } from '@klarmall/lint';
import { templatesFolder } from './source-names.ts';

function is(path: string, kind: 'isFile' | 'isDirectory'): boolean {
  return statSync(path, { throwIfNoEntry: false })?.[kind]() ?? false;
}

/**
 * The project that `start` lies in: the nearest folder upwards with a klarmall.yaml, else with a templates folder.
 * Undefined when there is none. `start` is an absolute path.
 */
export function findRoot(start: string): string | undefined {
  let withTemplates: string | undefined;
  for (let folder = start; ; folder = dirname(folder)) {
    if (is(join(folder, configurationFile), 'isFile')) return folder;
    if (withTemplates === undefined && is(join(folder, templatesFolder), 'isDirectory'))
      withTemplates = folder;
    if (dirname(folder) === folder) return withTemplates;
  }
}
