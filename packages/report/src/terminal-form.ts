import type { Language } from '@klarmall/model';
import pc from 'picocolors';
import type { Terminal } from './input.ts';
import { widthOf, wrap } from './width.ts';
import type { Wording } from './wording.ts';
import { type Level, words } from './words.ts';

/** What all reports for a terminal share: how wide they are, their colours and the width of their labels. */
export interface TerminalForm {
  /** Columns, 40 to 100. */
  readonly width: number;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns of the labels under a finding: the longest and two more. */
  readonly labels: number;
}

/** Left margin of everything under a finding's head. */
export const margin = 8;

export function terminalForm({ columns, color }: Terminal, language: Language): TerminalForm {
  const labels = [words.didYouMean, words.why, words.action, words.source, words.see];
  return {
    width: Math.min(Math.max(columns, 40), 100),
    colors: pc.createColors(color),
    labels: Math.max(...labels.map((label) => widthOf(label[language]))) + 2,
  };
}

export function painted(level: Level, text: string, { colors }: TerminalForm): string {
  const { red, yellow, magenta, blue } = colors;
  const paint = { stop: red, advice: yellow, review: magenta, tip: blue }[level];
  return colors.bold(paint(text));
}

/** A text within the terminal. `hanging` is the indent of every line but the first. */
export function indented(text: string, { width }: TerminalForm, indent = margin, hanging = indent): string[] {
  const [first = '', ...rest] = wrap(text, width - Math.max(indent, hanging));
  return [`${' '.repeat(indent)}${first}`, ...rest.map((line) => `${' '.repeat(hanging)}${line}`)];
}

/** The level and the title, and at the right who says so; on a line of its own where there is no room. */
export function headLines(
  { level, levelWord, title }: Pick<Wording, 'level' | 'levelWord' | 'title'>,
  rules: string,
  form: TerminalForm,
): string[] {
  const { width, colors } = form;
  const room = width - margin - widthOf(rules) - 2;
  const [first = '', ...rest] = wrap(title, Math.max(room, 24));
  const head = `${painted(level, levelWord.padEnd(margin), form)}${colors.bold(first)}`;
  const gap = width - margin - widthOf(first) - widthOf(rules);
  return [
    gap >= 2 ? `${head}${' '.repeat(gap)}${colors.dim(rules)}` : head,
    ...rest.map((line) => `${' '.repeat(margin)}${colors.bold(line)}`),
    ...(gap >= 2 ? [] : [`${' '.repeat(margin)}${colors.dim(rules)}`]),
  ];
}

/** Wide enough for these labels as well, so that what stands beside them begins in one column. */
export function formFor(labels: readonly string[], form: TerminalForm): TerminalForm {
  return { ...form, labels: Math.max(form.labels, ...labels.map((label) => widthOf(label) + 2)) };
}

/** A text beside its label, under a finding's head. */
export function labelled(label: string, text: string, { width, colors, labels }: TerminalForm): string[] {
  const column = Math.max(labels, widthOf(label) + 2);
  const [first = '', ...rest] = wrap(text, width - margin - column);
  return [
    `${' '.repeat(margin)}${colors.bold(label.padEnd(column))}${first}`,
    ...rest.map((line) => `${' '.repeat(margin + column)}${line}`),
  ];
}
