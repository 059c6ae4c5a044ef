import type { AppliedException, Bilingual, Catalogue, Language } from '@klarmall/model';
import { escapeHtml } from '../escape-html.ts';
import { reportPage } from '../page.ts';
import { pageRanges } from '../page-ranges.ts';
import { safeText } from '../safe-text.ts';
import { wrap } from '../width.ts';
import { filled } from '../words.ts';
import { attachmentWords } from './words.ts';

/** A barrier in an attachment that goes out all the same, as the façade finds it. */
interface ReportedException {
  readonly file: string;
  readonly titles: readonly string[];
  readonly templates: readonly string[];
  readonly pages: readonly number[];
  readonly exception: AppliedException['exception'];
  readonly where: string;
}

export interface ExceptionsInput {
  readonly exceptions: readonly ReportedException[];
  readonly catalogue: Catalogue;
  readonly language: Language;
}

const words = {
  title: {
    sv: 'Hinder i bilagor som ett undantag gäller för',
    en: 'Barriers in attachments that an exception is in force for',
  },
  purpose: {
    sv: 'Underlag till tillgänglighetsredogörelsen.',
    en: 'For the accessibility statement.',
  },
  none: {
    sv: 'Inget undantag gäller för något hinder i en bilaga.',
    en: 'No exception is in force for any barrier in an attachment.',
  },
  file: { sv: 'Fil', en: 'File' },
  templates: { sv: 'Används i', en: 'Used in' },
  barrier: { sv: 'Hinder', en: 'Barrier' },
  ground: { sv: 'Grund', en: 'Ground' },
  assessment: { sv: 'Bedömning', en: 'Assessment' },
  reason: { sv: 'Skäl', en: 'Reason' },
  approver: { sv: 'Godkänt av', en: 'Approved by' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  until: { sv: 'Gäller till och med', en: 'In force until' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const grounds: Readonly<Record<string, Bilingual>> = {
  'disproportionate-burden': { sv: 'Oskäligt betungande anpassning', en: 'Disproportionate burden' },
  'third-party': { sv: 'Gjord av någon annan', en: 'Made by a third party' },
  archive: { sv: 'Arkivmaterial', en: 'Archive material' },
};

/** Name and rows of one exception. */
function rowsOf(
  { file, titles, templates, pages, exception }: ReportedException,
  { catalogue, language }: ExceptionsInput,
): { readonly name: string; readonly rows: readonly (readonly [label: string, value: string])[] } {
  const { rule, ground, approver, owner, until, reason } = exception;
  const title = catalogue.get(rule)?.title[language] ?? rule;
  const label = pages.length === 1 ? attachmentWords.page : attachmentWords.pages;
  const on = pages.length === 0 ? '' : `, ${filled(label[language], { pages: pageRanges(pages) }, language)}`;
  const rows: [Bilingual, string][] = [
    [words.file, file],
    [words.templates, templates.join(', ')],
    [words.barrier, `${title}${on} (${rule})`],
    [words.ground, grounds[ground?.type ?? '']?.[language] ?? ''],
    [words.assessment, ground?.assessment ?? ''],
    [words.reason, reason],
    [words.approver, approver ?? ''],
    [words.owner, owner],
    [words.until, until],
  ];
  return {
    name: safeText(titles.join(', ') || file),
    rows: rows.map(([text, value]) => [text[language], safeText(value)]),
  };
}

/** The list for people at a terminal. Ends with a newline. */
export function formatExceptions(input: ExceptionsInput, columns: number): string {
  const { exceptions, language } = input;
  if (exceptions.length === 0) return `${words.none[language]}\n`;
  const width = Math.min(Math.max(columns, 40), 100);
  const lines: string[] = [words.title[language], words.purpose[language]];
  for (const exception of exceptions) {
    const { name, rows } = rowsOf(exception, input);
    lines.push('', ...wrap(name, width));
    for (const [label, value] of rows)
      lines.push(
        ...wrap(`${label}: ${value}`, width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
      );
  }
  return `${lines.join('\n')}\n`;
}

/** The list for programs. */
export function formatExceptionsJson({ exceptions }: ExceptionsInput): string {
  return `${JSON.stringify({ version: 1, exceptions }, null, 2)}\n`;
}

/** The list as a page of its own. */
export function formatExceptionsHtml(input: ExceptionsInput): string {
  const { exceptions, language } = input;
  const items = exceptions.map((exception) => {
    const { name, rows } = rowsOf(exception, input);
    const list = rows.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
    return `<section class="entry"><h2>${escapeHtml(name)}</h2><dl>${list.join('')}</dl></section>`;
  });
  const main =
    exceptions.length === 0
      ? `<p>${escapeHtml(words.none[language])}</p>`
      : `<p>${escapeHtml(words.purpose[language])}</p>${items.join('\n')}`;
  return reportPage({ title: words.title[language], language, main });
}
