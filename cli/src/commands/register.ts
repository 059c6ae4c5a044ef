import { codeOwners, registerRows, sideOfDisk } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import type { Io } from '../io.ts';
import { formatOf } from '../options.ts';
import { selectionOf } from '../selection.ts';
import { repositoryPrefix } from '../write-report.ts';
import { tableForms, writeTable } from './ledger.ts';
import { approvalInWords, ledgerWords } from './ledger-words.ts';

export interface RegisterOptions {
  readonly format: string;
  /** A team or an address, as CODEOWNERS names it. */
  readonly codeowners?: string;
}

/** `klarmall register`: who answers for each template, who has reviewed it and where it is in use. */
export async function register(options: RegisterOptions, io: Io, language: Language): Promise<number> {
  const form = formatOf(options.format, tableForms, language);
  const { root } = await selectionOf([], io, language);
  const side = sideOfDisk(root);
  if (options.codeowners !== undefined) {
    io.stdout.write(codeOwners(side.library, options.codeowners, repositoryPrefix(root, io.env)));
    return 0;
  }
  const rows = registerRows(side);
  const words = ledgerWords[language];
  const table = rows.map((row) => [
    row.template,
    row.name,
    row.category,
    row.owner,
    row.version,
    words.status[row.status],
    row.reviewBy,
    row.validFrom,
    row.validTo,
    row.approvals.map((approval) => approvalInWords(approval, language)).join('; '),
    row.unit,
    row.message,
    row.unit === '' ? '' : words.standing[row.standing],
    row.enteredOn,
  ]);
  writeTable(form, { columns: words.register, rows: table }, { rows }, io);
  return 0;
}
