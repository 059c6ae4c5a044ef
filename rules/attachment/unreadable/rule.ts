import type { AttachmentFacts, EndedBy } from '@klarmall/attachments';
import { defineRule, type Problem } from '@klarmall/lint';
import type { PdfReport } from '@klarmall/pdf';
import { exportRemedies } from '../support/remedies.ts';

const endings: Readonly<Record<EndedBy, Problem>> = {
  time: { message: 'slow' },
  memory: { message: 'budget', data: { limit: 'memory' } },
  failure: { message: 'damaged', data: { reason: 'internal' } },
  interruption: { message: 'interrupted' },
};

function problemOf({ ended, image, document }: AttachmentFacts): Problem | undefined {
  if (ended !== undefined) return endings[ended];
  if (image !== undefined && !image.whole) return { message: 'truncated' };
  if (document === undefined) return undefined;
  const reason = documentProblem(document.report);
  const isCut = document.view !== undefined && !document.view.complete;
  return reason ?? (isCut ? { message: 'budget', data: { limit: 'marks' } } : undefined);
}

function documentProblem({ encryption, reasons, view }: PdfReport): Problem | undefined {
  const has = (damage: string) =>
    reasons.some((reason) => reason.kind === 'damaged' && reason.damage === damage);
  if (encryption?.opened === false || has('password')) return { message: 'password' };
  const budget = reasons.find((reason) => reason.kind === 'budget');
  if (budget?.kind === 'budget')
    return budget.limit === 'milliseconds'
      ? { message: 'slow' }
      : { message: 'budget', data: { limit: budget.limit } };
  if (has('no-pages') || has('no-catalog')) return { message: 'noPages' };
  const [first] = reasons;
  if (first !== undefined)
    return { message: 'damaged', data: { reason: first.kind === 'damaged' ? first.damage : first.kind } };
  if (view === undefined) return { message: 'damaged', data: { reason: 'unknown' } };
  return view.pages.length === 0 ? { message: 'noPages' } : undefined;
}

/** The file cannot be read whole. */
export default defineRule({
  id: 'attachment/unreadable',
  on: 'attachment',
  groundwork: 2,
  barsText: true,
  keepsFromMending: { password: 'encrypted', other: 'damaged' },
  title: { sv: 'Filen gick inte att läsa i sin helhet', en: 'The file could not be read whole' },
  why: {
    sv: 'En fil som inte går att granska får inte gå ut.',
    en: 'What cannot be checked cannot be let through.',
  },
  action: { sv: 'Exportera om från originalet.', en: 'Export again from the original.' },
  exceptable: false,
  remedies: exportRemedies,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  severity: 'error',
  levelReason: {
    sv: 'Det som inte har gått att läsa är inte granskat.',
    en: 'A file that could not be read whole is not checked.',
  },
  tags: ['1177'],
  messages: {
    damaged: {
      sv: 'Filen är skadad. En del av den går inte att läsa.',
      en: 'The file is damaged. A part of it cannot be read.',
    },
    password: {
      sv: 'Filen kräver lösenord. Invånaren kan inte öppna den.',
      en: 'The file asks for a password. The citizen cannot open it.',
      action: {
        sv: 'Exportera om från originalet utan lösenord.',
        en: 'Export again from the original, without a password.',
      },
    },
    budget: {
      sv: 'Filen är för tung att granska. Uppackad är den större än vad som går att läsa.',
      en: 'The file is too heavy to check. It unpacks into more than can be read.',
    },
    slow: {
      sv: 'Filen tar för lång tid att läsa. Granskningen är avbruten.',
      en: 'The file takes too long to read. The check was ended.',
    },
    interrupted: {
      sv: 'Läsningen tog slut två gånger innan den var klar. Datorns minne kan ha tagit slut.',
      en: 'The reading was cut off twice before it was done. The computer may be out of memory.',
      action: {
        sv: 'Stäng andra program och kör igen. Hjälper det inte: exportera om från originalet.',
        en: 'Close other programs and run again. If that does not help: export again from the original.',
      },
    },
    noPages: { sv: 'Filen har inga sidor.', en: 'The file has no pages.' },
    truncated: {
      sv: 'Bilden är avklippt eller skadad. En del av den syns inte.',
      en: 'The picture is cut off or damaged. A part of it does not show.',
    },
  },
  check(file, { report }) {
    const problem = problemOf(file);
    if (problem !== undefined) report(problem);
  },
});
