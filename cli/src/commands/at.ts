import { type AtResult, messageAt } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import { safeLines } from '@klarmall/report';
import { type Io, UsageError } from '../io.ts';
import { formatOf } from '../options.ts';
import { selectionOf } from '../selection.ts';
import { todayOf } from '../today.ts';
import { didYouMean } from '../unknown.ts';
import { gitProblem } from './diff.ts';
import { approvalInWords, ledgerWords } from './ledger-words.ts';

interface AtOptions {
  readonly format: string;
}

type Refused = Exclude<AtResult, { status: 'found' | 'noRepository' | 'noGit' }>;

function refusal(result: Refused, unit: string, template: string, date: string, language: Language): string {
  const isSwedish = language === 'sv';
  const suggestion = 'suggestion' in result ? result.suggestion : undefined;
  const meant = didYouMean(suggestion, language);
  switch (result.status) {
    case 'tooEarly':
      if (result.isShallow)
        return isSwedish
          ? `Git har inget som är så gammalt som ${date}. Hämta hela historiken med git fetch --unshallow.`
          : `Git has nothing as old as ${date}. Get the whole history with git fetch --unshallow.`;
      return isSwedish
        ? `Git har inget som är så gammalt som ${date}. Projektet sparades i git senare. Välj en senare dag.`
        : `Git has nothing as old as ${date}. The project was committed later. Choose a later day.`;
    case 'noUnit':
      return isSwedish
        ? `Den ${date} fanns ingen mottagning som hette ${unit}.${meant}`
        : `On ${date} there was no unit named ${unit}.${meant}`;
    case 'noTemplate':
      return isSwedish
        ? `Den ${date} fanns ingen mall som hette ${template}.${meant}`
        : `On ${date} there was no template named ${template}.${meant}`;
    case 'notUsed':
      return isSwedish
        ? `Den ${date} använde ${unit} inte ${template}.`
        : `On ${date} ${unit} did not use ${template}.`;
  }
}

/** `klarmall at DATE UNIT TEMPLATE`: the exact message of that day, and who stood behind it. */
export async function at(
  date: string,
  unit: string,
  template: string,
  options: AtOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const form = formatOf(options.format, ['terminal', 'json'] as const, language);
  const day = todayOf(date, io, language);
  const { root } = await selectionOf([], io, language);
  const result = messageAt({ root, date: day, unit, template });
  if (result.status === 'noRepository' || result.status === 'noGit') throw gitProblem(result, language);
  if (result.status !== 'found') throw new UsageError(refusal(result, unit, template, day, language));
  const { message } = result;
  if (form === 'json') {
    io.stdout.write(`${JSON.stringify({ version: 1, ...message }, null, 2)}\n`);
    return 0;
  }
  const words = ledgerWords[language];
  const facts = [
    `${words.at.commit}: ${message.commit}`,
    ...(message.templateVersion === '' ? [] : [`${words.at.version}: ${message.templateVersion}`]),
    `${words.at.status}: ${words.status[message.status]}`,
    `${words.at.code}: ${message.code}`,
    ...(message.held ? [] : [words.at.notHeld]),
    ...(message.approvals.length === 0
      ? [words.noApproval]
      : message.approvals.map((approval) => `${words.at.approvals}: ${approvalInWords(approval, language)}`)),
  ];
  const units = message.units.map(({ id, message: part, standing, enteredOn }) => {
    const name = part === '' ? id : `${id}, ${part}`;
    return [`  ${name}: ${words.standing[standing]}`, enteredOn].filter((one) => one !== '').join(' ');
  });
  const texts = message.messages.map(({ text }) => safeLines(text).trimEnd());
  const parts = [
    words.at.head(day, template, unit),
    facts.map(safeLines).join('\n'),
    ...texts,
    [`${words.at.units}:`, ...units].join('\n'),
  ];
  io.stdout.write(`${parts.join('\n\n')}\n`);
  return 0;
}
