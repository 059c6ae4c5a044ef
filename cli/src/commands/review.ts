import { relative } from 'node:path';
import {
  codeOf,
  currentApprovals,
  type ReviewAnswer,
  reviewedText,
  takeAnswer,
  wantedRoles,
} from '@klarmall/check/emit';
import { type Language, nearest } from '@klarmall/model';
import { formatReviewCopy } from '@klarmall/report';
import { type Io, UsageError } from '../io.ts';
import { chosen } from '../options.ts';
import { pageFile, writeShown } from '../output-file.ts';
import { say } from '../say.ts';
import { todayOf } from '../today.ts';
import { noTemplate } from '../unknown.ts';
import { linkedProject } from './ledger.ts';
import { approvalInWords } from './ledger-words.ts';

export interface ReviewOptions {
  readonly out?: string;
  readonly code?: string;
  readonly role?: string;
  readonly date?: string;
  readonly checked?: string;
}

const subjects = ['medicin', 'språk', 'juridik'] as const;

const texts = {
  sv: {
    whole: 'Skriv --role, --checked och --code när du för in ett svar. Koden står på papperet.',
    ahead: (date: string) => `${date} är inte här än. Skriv dagen då texten granskades.`,
    otherText: (id: string) =>
      `Orden i ${id} är inte de som stod på papperet. Skriv ut en ny kopia med klarmall review ${id}, och be om en ny granskning.`,
    written: (path: string) => `Skrev granskningen i ${path}. Spara filen i git.`,
    same: (path: string) => `Granskningen står redan i ${path}.`,
    byHand: (path: string) =>
      `Listan reviewed i ${path} står i en form som Klarmall inte ändrar i. Lägg till det här:`,
    copy: (path: string, code: string) =>
      `Skrev en kopia att skriva ut och skriva under: ${path}. Textens kod är ${code}.`,
  },
  en: {
    whole: 'Write --role, --checked and --code when you take in an answer. The code stands on the paper.',
    ahead: (date: string) => `${date} is still to come. Write the day when the text was reviewed.`,
    otherText: (id: string) =>
      `The words of ${id} are not those on the paper. Print a new copy with klarmall review ${id}, and ask for a new review.`,
    written: (path: string) => `Wrote the review in ${path}. Commit the file.`,
    same: (path: string) => `The review stands in ${path} already.`,
    byHand: (path: string) =>
      `The list reviewed in ${path} has a form that Klarmall does not change. Add this:`,
    copy: (path: string, code: string) =>
      `Wrote a copy to print and sign: ${path}. The code of the text is ${code}.`,
  },
} as const;

function answerOf(options: ReviewOptions, io: Io, language: Language): ReviewAnswer | undefined {
  const { code, role, checked, date } = options;
  if (code === undefined && role === undefined && checked === undefined) return undefined;
  if (!code?.trim() || !role?.trim() || !checked) throw new UsageError(texts[language].whole);
  const choices = new Map(subjects.map((subject) => [subject, subject]));
  const given = checked.split(',').filter((part) => part.trim() !== '');
  const day = todayOf(date, io, language);
  if (day > todayOf(undefined, io, language)) throw new UsageError(texts[language].ahead(day));
  return {
    code,
    role: role.trim(),
    date: day,
    checked: [...new Set(given.map((part) => chosen(part.trim(), choices, '--checked', language)))],
  };
}

/** `klarmall review ID`: a copy to print and sign, or with `--code` the answer of one. 1 when its words have changed since. */
export async function review(
  id: string,
  options: ReviewOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const words = texts[language];
  const answer = answerOf(options, io, language);
  const { root, library, configuration } = await linkedProject(io, language);
  const template = library.templates.find((one) => one.id === id);
  if (!template) {
    const ids = library.templates.map((one) => one.id);
    throw new UsageError(noTemplate(id, nearest(id, ids), language));
  }
  if (answer) {
    const taken = takeAnswer(root, template, answer);
    if (taken.status === 'otherText') {
      say(io.stderr, words.otherText(id));
      return 1;
    }
    say(io.stdout, words[taken.status](taken.path));
    if (taken.status === 'byHand') io.stdout.write(taken.text);
    return 0;
  }
  const { source } = template;
  const text = reviewedText(template);
  const copy = {
    template: id,
    name: source.internalName ?? source.name ?? id,
    version: source.version ?? '',
    owner: source.owner ?? '',
    code: codeOf(text.sha256),
    texts: text.texts,
    roles: wantedRoles(source, configuration),
    earlier: currentApprovals(template, library).map((approval) => approvalInWords(approval, language)),
  };
  const path = pageFile(options.out ?? `granska-${id.replaceAll('/', '-')}.html`, io, language);
  writeShown(path, formatReviewCopy(copy, language));
  say(io.stdout, words.copy(relative(io.cwd, path), copy.code));
  return 0;
}
