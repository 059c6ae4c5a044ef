import type { AppliedException } from '@klarmall/model';
import type { Checked } from '../pipeline/check-sources.ts';

/** A decision that an attachment goes out in spite of a barrier: what an accessibility statement has to tell. */
export interface BarrierException {
  /** Path from the project's root. */
  readonly file: string;
  /** The attachment's name for the citizen, by template. */
  readonly titles: readonly string[];
  readonly templates: readonly string[];
  readonly pages: readonly number[];
  readonly exception: AppliedException['exception'];
  /** Template id, or 'klarmall.yaml'. */
  readonly where: string;
}

/** Every exception in force that lets a barrier in an attachment through, once for each file. */
export function barrierExceptions(checked: Checked): readonly BarrierException[] {
  const { excepted, exceptions } = checked.judgement;
  const byFingerprint = new Map(excepted.map((finding) => [finding.fingerprint, finding]));
  const titles = new Map<string, Set<string>>();
  for (const { attachments } of checked.templates) {
    for (const { file, title } of attachments)
      titles.set(file, new Set([...(titles.get(file) ?? []), title]));
  }
  return exceptions.flatMap(({ exception, where, findings }) => {
    if (!checked.catalogue.get(exception.rule)?.barrier) return [];
    const byFile = new Map<string, { templates: Set<string>; pages: Set<number> }>();
    for (const fingerprint of findings) {
      const finding = byFingerprint.get(fingerprint);
      if (!finding?.document) continue;
      const { file, page } = finding.document;
      const entry = byFile.get(file) ?? { templates: new Set(), pages: new Set() };
      byFile.set(file, entry);
      for (const template of [finding.template, ...(finding.usedIn ?? [])])
        if (template !== undefined) entry.templates.add(template);
      if (page !== undefined) entry.pages.add(page);
    }
    return [...byFile].map(([file, { templates, pages }]) => ({
      file,
      titles: [...(titles.get(file) ?? [])],
      templates: [...templates].sort(),
      pages: [...pages].sort((a, b) => a - b),
      exception,
      where,
    }));
  });
}
