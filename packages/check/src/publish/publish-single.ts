import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFile, singleMark } from '@klarmall/publish';
import { maskPersonalNumbers } from '@klarmall/swedish';
import { type WrittenFile, writeOpenFile } from '../build/write-open-file.ts';
import type { EnteredRead } from '../entered/read-entered.ts';
import { checkProject } from '../pipeline/check-project.ts';
import { makeFolder } from '../workspace/make-folder.ts';
import { type PublishSettings, type SitePublished, writeSite } from './publish-project.ts';

export type PublishedSingle =
  | (Omit<SitePublished, 'templates'> & {
      /** One for each unit. */
      readonly files: readonly { readonly file: string; readonly status: WrittenFile }[];
      /** Files of ours in the folder whose unit is gone. They are left: somebody may have them open. */
      readonly stale: readonly string[];
    })
  | Extract<EnteredRead, { status: 'unreadable' }>;

/** Files of ours in a folder. */
function ownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(folder, name)).subarray(0, 2000).includes(singleMark));
}

/**
 * Checks a project and writes one file for each unit with its whole site in it, for drives and mail that show no site. A
 * file that is there is written in its place, never renamed; other files of the folder are left alone.
 */
export async function publishSingle(settings: PublishSettings): Promise<PublishedSingle> {
  const checked = await checkProject(settings);
  const wanted = settings.units && new Set(settings.units);
  const language = settings.language ?? checked.project.configuration.language ?? 'sv';
  makeFolder(settings.out);
  const files: { readonly file: string; readonly status: WrittenFile }[] = [];
  let [units, todos, held] = [0, 0, 0];
  for (const { id, source } of checked.library.units) {
    if (wanted && !wanted.has(id)) continue;
    const pages = new Map<string, string | Uint8Array>();
    const folder = `${id}/`;
    const site = writeSite(
      checked,
      { ...settings, units: [id] },
      {
        write(path, content) {
          if (path.startsWith(folder)) pages.set(path.slice(folder.length), content);
        },
      },
    );
    if (site.status === 'unreadable') return site;
    units += site.units;
    todos += site.todos;
    held += site.held;
    if (site.units === 0) continue;
    const text = singleFile({ id, name: maskPersonalNumbers(source.name, 'certain') }, pages, language);
    const file = `${id}.html`;
    files.push({ file, status: writeOpenFile(join(settings.out, file), text, singleMark) });
  }
  const known = new Set(checked.library.units.map(({ id }) => `${id}.html`));
  const stale = ownFiles(settings.out).filter((name) => !known.has(name));
  return { status: 'published', checked, units, todos, held, files, stale };
}
