import { linkRows, lookAtLinks, readCheckedLinks } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import type { Io } from '../io.ts';
import { formatOf } from '../options.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { linkedProject, tableForms, writeTable } from './ledger.ts';
import { ledgerWords } from './ledger-words.ts';

export interface LinksOptions {
  readonly online?: boolean;
  readonly format: string;
  readonly today?: string;
}

/** `klarmall links`: every address by template. Asks the network only with `--online`; then 1 when one does not answer. */
export async function links(options: LinksOptions, io: Io, language: Language): Promise<number> {
  const form = formatOf(options.format, tableForms, language);
  const today = todayOf(options.today, io, language);
  const { root, library } = await linkedProject(io, language);
  const words = ledgerWords[language];
  const urls = linkRows(library, new Map()).map(({ url }) => url);
  const checked = options.online
    ? await lookAtLinks(root, urls, today, io.fetch ?? fetch)
    : readCheckedLinks(root);
  const rows = linkRows(library, checked);
  const table = rows.map(({ url, title, usedIn, reviewBy = '', checked: last }) => [
    url,
    title,
    usedIn.join(', '),
    reviewBy,
    last?.date ?? words.neverChecked,
    last
      ? [
          words.linkStatus[last.status],
          last.location ?? (last.status === 'title' ? last.title : undefined),
          last.code,
        ]
          .filter((part) => part !== undefined)
          .join(' ')
      : '',
  ]);
  writeTable(form, { columns: words.links, rows: table }, { links: rows }, io);
  if (form === 'terminal') {
    if (rows.length === 0) say(io.stdout, words.noLinks);
    else if (!options.online) say(io.stderr, words.offline);
  }
  return options.online && rows.some(({ checked: last }) => last?.status === 'dead') ? 1 : 0;
}
