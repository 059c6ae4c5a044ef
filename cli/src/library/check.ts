import { resolve } from 'node:path';
import type { Channel } from '@klarmall/model';
import type { JsonReport } from '@klarmall/report';
import { type CommonOptions, optionsOf, outputOf, requireOptions } from './command.ts';

/** What is checked. */
export interface CheckOptions extends CommonOptions {
  /** The project's folder, or one in it. */
  readonly folder: string;
  /** Files, folders or globs from the folder; the whole project unless given. */
  readonly paths?: readonly string[];
  /** What is checked of them; every channel unless given. */
  readonly channels?: readonly Channel[];
  /** Ids of units; all unless given. */
  readonly units?: readonly string[];
  /** Whether finished pages are shown to axe-core too: true unless given. */
  readonly axe?: boolean;
}

/** What the options of a check and a build are. */
export const projectKinds = { folder: 'text!', channels: 'texts', units: 'texts', axe: 'yesNo' } as const;

/** The command line of a check or build. */
export function argumentsOf(command: 'check' | 'build', options: Omit<CheckOptions, 'folder'>): string[] {
  return [
    command,
    ...optionsOf({
      format: 'json',
      lang: options.language ?? 'sv',
      today: options.today,
      channel: options.channels,
      unit: options.units,
    }),
    ...(options.axe === false ? ['--no-axe'] : []),
  ];
}

/**
 * Checks the templates of a project. Mistakes in them are findings in the report.
 * @throws KlarmallError when the options are not as their types say, there is no project, or no such file, channel or unit.
 */
export async function check(options: CheckOptions): Promise<JsonReport> {
  requireOptions('check()', options, { ...projectKinds, paths: 'texts' });
  const args = [...argumentsOf('check', options), '--', ...(options.paths ?? [])];
  return JSON.parse(await outputOf(args, resolve(options.folder)));
}
