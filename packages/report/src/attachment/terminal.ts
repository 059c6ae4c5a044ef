import pc from 'picocolors';
import { wrap } from '../width.ts';
import { filled, words as reportWords } from '../words.ts';
import type { AttachmentInput } from './input.ts';
import { type AttachmentEntry, type AttachmentView, attachmentSummary, attachmentView } from './view.ts';
import { attachmentWords as words } from './words.ts';

export interface AttachmentTerminalOptions {
  /** Columns of the terminal; text is wrapped to at most 100 of them. */
  readonly columns: number;
  readonly color: boolean;
}

const margin = 8;

/** The form for people at a terminal: the verdict first, then barriers, then the rest. Ends with a newline. */
export function formatAttachments(input: AttachmentInput, options: AttachmentTerminalOptions): string {
  const { language } = input;
  const width = Math.min(Math.max(options.columns, 40), 100);
  const colors = pc.createColors(options.color);
  const lines: string[] = [];
  const indented = (text: string, indent: number, hanging = indent) => {
    const [first = '', ...rest] = wrap(text, width - Math.max(indent, hanging));
    lines.push(`${' '.repeat(indent)}${first}`, ...rest.map((line) => `${' '.repeat(hanging)}${line}`));
  };
  const paint = (level: AttachmentEntry['level'], text: string) => {
    if (level === 'stop') return colors.bold(colors.red(text));
    if (level === 'review') return colors.bold(colors.magenta(text));
    return colors.bold(level === 'advice' ? colors.yellow(text) : colors.blue(text));
  };

  const entry = (item: AttachmentEntry, withRemedies: boolean) => {
    const [first = '', ...rest] = wrap(item.title, width - margin);
    lines.push(`${paint(item.level, item.levelWord.padEnd(margin))}${colors.bold(first)}`);
    for (const line of rest) lines.push(`${' '.repeat(margin)}${colors.bold(line)}`);
    for (const { text, where } of item.messages) indented(where === '' ? text : `${text} (${where})`, margin);
    if (item.more > 0) indented(filled(words.more[language], { count: item.more }, language), margin);
    const labelled = (label: string, text: string) => {
      if (text !== '') indented(`${label}: ${text}`, margin, margin + 2);
    };
    labelled(reportWords.why[language], item.why);
    labelled(reportWords.action[language], item.action);
    if (withRemedies) for (const [program, text] of item.remedies) labelled(program, text);
    indented(colors.dim([...item.rules, ...item.matterhorn].join(' ')), margin);
    lines.push('');
  };

  const file = (view: AttachmentView) => {
    lines.push(colors.bold(view.file));
    const color = view.status === 'stopped' ? 'stop' : view.status === 'unreviewed' ? 'review' : 'tip';
    const verdict = view.next === '' ? view.verdict : `${view.verdict} ${view.next}`;
    for (const line of wrap(verdict, width)) lines.push(paint(color, line));
    const facts = view.facts.filter(([label]) => label !== words.fingerprint[language]);
    if (facts.length > 0) indented(facts.map(([label, value]) => `${label}: ${value}`).join(' · '), 0);
    const fingerprint = view.facts.find(([label]) => label === words.fingerprint[language])?.[1];
    if (fingerprint !== undefined) lines.push(colors.dim(`sha256: ${fingerprint}`));
    lines.push('');
    for (const { heading, entries } of view.sections) {
      lines.push(colors.underline(heading), '');
      for (const item of entries) entry(item, item.level === 'stop');
    }
    if (view.pictureText !== undefined) {
      lines.push(colors.underline(view.pictureText.heading));
      indented(view.pictureText.note, 0);
      // One line, so that it can be copied whole.
      if (view.pictureText.draft !== '') lines.push(view.pictureText.draft);
      lines.push('');
    }
    if (view.formal.length === 0) return;
    lines.push(colors.underline(words.formal[language]));
    indented(words.formalNote[language], 0);
    for (const { name, count, faults } of view.formal) {
      indented(`${name} (${count})`, 2, 4);
      for (const { ids, text, where } of faults)
        indented(`${ids}  ${where === '' ? text : `${text} (${where})`}`, 4, 6);
    }
    lines.push('');
  };

  const views = input.files.map((report) => attachmentView(report, input));
  for (const view of views) file(view);
  if (views.length > 1) {
    lines.push(colors.underline(words.summary[language]));
    for (const view of views) indented(`${view.file}: ${view.verdict}`, 2, 4);
    lines.push('');
  }
  if (views.some(({ status }) => status === 'unreviewed')) indented(words.reviewNote[language], 0);
  lines.push(attachmentSummary(input.files, language));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
