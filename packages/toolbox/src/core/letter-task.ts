import { checkDraft } from '@klarmall/check/text';
import { convertLetter, guideSteps, reportOf } from '@klarmall/convert';
import { type SourceFile, staffPartRole } from '@klarmall/model';
import { shippedTemplates } from './generated/library.ts';
import type { ShownDraft, ShownLetter, Tasks } from './messages.ts';
import { shownFindings } from './shown-findings.ts';

/** A letter by the six steps, with the draft that it became. */
export function readLetter({ bytes, today, language }: Tasks['letter']['ask']): ShownLetter {
  const conversion = convertLetter(bytes, { today, library: shippedTemplates });
  const report = reportOf(conversion, [], today, language);
  if (conversion.kind === 'refused') return { kind: 'refused', reasons: report.reasons };
  const { draft } = conversion;
  return {
    kind: 'draft',
    name: report.name ?? '',
    steps: guideSteps.map(({ id, number, title }) => ({
      id,
      title: title[language],
      lines: report.steps[number],
    })),
    dropped: report.dropped.map(({ text, reason, place }) => ({ text, note: `${reason ?? ''}; ${place}` })),
    contact: report.contact.map(({ text, place }) => ({ text, note: place })),
    todos: report.todos,
    files: [...draft.files].map(([path, text]) => ({ path, text })),
    template: draft.template,
  };
}

/** What the rules say of a draft, and what Personalverktyget's fields would hold. */
export function readDraft({ files, template, today, language, version }: Tasks['draft']['ask']): ShownDraft {
  const sources = files.map(({ path, text }): SourceFile => ({ path, text, hash: '' }));
  const { findings, catalogue, fields, labels } = checkDraft(sources, today, version);
  const own = findings.filter(({ place }) => place?.file === template);
  const text = files.find(({ path }) => path === template)?.text ?? '';
  return {
    findings: shownFindings(own, catalogue, text, language),
    labels,
    fields: fields.map(({ id, step, label, text: value, html }) => ({
      isCopied: staffPartRole(id) !== 'activate',
      step,
      label,
      text: value,
      ...(html === undefined ? {} : { html }),
    })),
  };
}
