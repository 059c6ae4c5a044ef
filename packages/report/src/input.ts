import type { Catalogue, CheckReport, Language } from '@klarmall/model';

/** What every format is made of. Nothing here prints; each format returns a string. */
export interface ReportInput {
  readonly report: CheckReport;
  /** Words of every rule and stage. */
  readonly catalogue: Catalogue;
  /** The text of a file (without BOM), for the lines that a finding points at. */
  textOf(file: string): string | undefined;
  readonly language: Language;
  /** The command that makes safe fixes; 'klarmall check --fix' unless set, null where there is none. */
  readonly fixCommand?: string | null;
  /** What was looked at, for headings; templates unless set. */
  readonly subject?: 'templates' | 'attachments';
}

/** The terminal that a report is written for. */
export interface Terminal {
  /** Columns of the terminal; text is wrapped to at most 100 of them. */
  readonly columns: number;
  /** Colour says nothing that the words do not. */
  readonly color: boolean;
}

const headlines = {
  templates: { sv: 'Granskning av mallar', en: 'Review of templates' },
  attachments: { sv: 'Kontroll av bilagor', en: 'Check of attachments' },
} as const;

/** The heading of a report. */
export function headlineOf({
  subject = 'templates',
  language,
}: Pick<ReportInput, 'subject' | 'language'>): string {
  return headlines[subject][language];
}

const usualFix = 'klarmall check --fix';

/** The command that can make a fix, or undefined where none can. */
export function fixCommandOf({ fixCommand = usualFix }: ReportInput): string | undefined {
  return fixCommand ?? undefined;
}
