import { adviceRows } from '../advice.ts';
import type { Terminal } from '../input.ts';
import { formFor, headLines, indented, labelled, painted, terminalForm } from '../terminal-form.ts';
import type { AttachmentInput } from './input.ts';
import {
  type AttachmentEntry,
  type AttachmentView,
  attachmentSummary,
  attachmentView,
  messagesOf,
  placed,
} from './view.ts';
import { attachmentWords as words } from './words.ts';

const levels = { stopped: 'stop', unreviewed: 'review', clean: 'tip' } as const;

/** The form for people at a terminal: the verdict first, then barriers, then the rest. Ends with a newline. */
export function formatAttachments(input: AttachmentInput, options: Terminal): string {
  const { language } = input;
  const form = terminalForm(options, language);
  const { colors } = form;

  const entryLines = (entry: AttachmentEntry): string[] => {
    const rows = adviceRows(entry, language).filter(
      ({ kind }) => kind !== 'remedy' || entry.level === 'stop',
    );
    const column = formFor(
      rows.map(({ label }) => label),
      form,
    );
    return [
      ...headLines(entry, [...entry.rules, ...entry.matterhorn].join(' '), form),
      ...messagesOf(entry, language).flatMap((text) => indented(text, form)),
      ...rows.flatMap(({ label, text }) => labelled(label, text, column)),
      '',
    ];
  };

  const fileLines = (view: AttachmentView): string[] => {
    const lines = [colors.bold(view.file)];
    const verdict = view.next === '' ? view.verdict : `${view.verdict} ${view.next}`;
    lines.push(...indented(verdict, form, 0).map((line) => painted(levels[view.status], line, form)));
    const isFingerprint = ([label]: AttachmentView['facts'][number]) => label === words.fingerprint[language];
    const facts = view.facts.filter((fact) => !isFingerprint(fact));
    if (facts.length > 0)
      lines.push(...indented(facts.map(([label, value]) => `${label}: ${value}`).join(' · '), form, 0));
    const fingerprint = view.facts.find(isFingerprint)?.[1];
    if (fingerprint !== undefined) lines.push(colors.dim(`sha256: ${fingerprint}`));
    lines.push('');
    for (const { heading, entries } of view.sections)
      lines.push(colors.underline(heading), '', ...entries.flatMap(entryLines));
    if (view.pictureText !== undefined) {
      lines.push(colors.underline(view.pictureText.heading), ...indented(view.pictureText.note, form, 0));
      // One line, so that it can be copied whole.
      if (view.pictureText.draft !== '') lines.push(view.pictureText.draft);
      lines.push('');
    }
    if (view.formal.length === 0) return lines;
    lines.push(colors.underline(words.formal[language]), ...indented(words.formalNote[language], form, 0));
    for (const { name, count, faults } of view.formal)
      lines.push(
        ...indented(`${name} (${count})`, form, 2, 4),
        ...faults.flatMap((fault) => indented(`${fault.ids}  ${placed(fault)}`, form, 4, 6)),
      );
    lines.push('');
    return lines;
  };

  const views = input.files.map((report) => attachmentView(report, input));
  const lines = views.flatMap(fileLines);
  if (views.length > 1) {
    lines.push(colors.underline(words.summary[language]));
    for (const view of views) lines.push(...indented(`${view.file}: ${view.verdict}`, form, 2, 4));
    lines.push('');
  }
  if (views.some(({ status }) => status === 'unreviewed'))
    lines.push(...indented(words.reviewNote[language], form, 0));
  lines.push(attachmentSummary(input.files, language));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
