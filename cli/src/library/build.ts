import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuildIndex } from '@klarmall/model';
import type { JsonReport } from '@klarmall/report';
import { argumentsOf, type CheckOptions, projectKinds } from './check.ts';
import { optionsOf, outputOf, requireOptions } from './command.ts';

/** What is built, and where. */
export interface BuildOptions extends Omit<CheckOptions, 'paths'> {
  /** The folder to write, which is empty or was written by Klarmall: what is built no more goes, and other files stay. */
  readonly out: string;
}

/** What came of a build. */
export interface Built {
  readonly report: JsonReport;
  /** Every file that was written, and what was held back. Paths are from `out`. */
  readonly index: BuildIndex;
}

/**
 * Checks a project and writes everything that no stop holds back.
 * @throws KlarmallError when the options are not as their types say, there is no project, or the folder holds what Klarmall has not written.
 */
export async function build(options: BuildOptions): Promise<Built> {
  requireOptions('build()', options, { ...projectKinds, out: 'text!' });
  const out = resolve(options.out);
  const args = [...argumentsOf('build', options), ...optionsOf({ out })];
  const report: JsonReport = JSON.parse(await outputOf(args, resolve(options.folder)));
  return { report, index: JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) };
}
