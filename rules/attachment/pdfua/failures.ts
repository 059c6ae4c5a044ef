import type { DocumentFacts } from '@klarmall/attachments';
import type { PdfReport } from '@klarmall/pdf';
import { ruleOfPdfua1 } from './ua2.ts';

/** One place where a rule is broken. */
export interface Breach {
  readonly page: number | undefined;
  readonly path: string | undefined;
}

type Failure = PdfReport['conformance']['ua2']['failures'][number];

// Every rule asks the same of one document.
const kept = new WeakMap<PdfReport, ReadonlyMap<string, readonly Breach[]>>();

/** Whether a file is of PDF 2.0, which PDF/UA-2 judges. */
export function isPdf2({ pdfVersion }: PdfReport): boolean {
  return pdfVersion?.startsWith('2') === true;
}

/** Where a document breaks each rule of PDF/UA, by the rule's number. A file of PDF 2.0 is held to what PDF/UA-2 has in common with it. */
export function breachesOf({ report }: DocumentFacts): ReadonlyMap<string, readonly Breach[]> {
  const known = kept.get(report);
  if (known !== undefined) return known;
  const { verapdf, matterhorn, ua2 } = report.conformance;
  const breaches = new Map<string, readonly Breach[]>();
  if (isPdf2(report)) {
    for (const failure of ua2.failures) {
      const rule = ruleOfPdfua1(failure.rule);
      if (rule === undefined) continue;
      breaches.set(rule, [...(breaches.get(rule) ?? []), ...placesOf(failure)]);
    }
  } else
    for (const failure of [...verapdf.failures, ...matterhorn.failures])
      breaches.set(failure.rule, placesOf(failure));
  kept.set(report, breaches);
  return breaches;
}

/** What stands nowhere in particular is broken by the document as a whole. */
function placesOf({ occurrences }: Failure): readonly Breach[] {
  const places = occurrences.length > 0 ? occurrences : [{ page: undefined, path: undefined }];
  return places.map(({ page, path }) => ({ page, path }));
}
