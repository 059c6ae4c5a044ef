import type { Language, WordRun } from '@klarmall/model';
import pc from 'picocolors';
import { safeLines } from '../safe-text.ts';
import { wrap } from '../width.ts';
import { type AdditionView, type ChangeView, type ComparisonInput, comparisonView } from './view.ts';
import { comparisonWords as words } from './words.ts';

export interface ComparisonTerminalOptions {
  readonly columns: number;
  readonly color: boolean;
  /** Whole lines, for screen readers. */
  readonly plain: boolean;
}

const widest = 100;
const margin = 2;

type Colors = ReturnType<typeof pc.createColors>;

/** Words with what differs between marks, as `git diff --word-diff` writes it, so that they need no colour. */
function markedText(runs: readonly WordRun[], language: Language): string {
  if (runs.length === 0) return words.emptySide[language];
  return runs
    .map(({ kind, text: own }) => {
      const text = safeLines(own);
      if (kind === 'same') return text;
      // The space around a change is no part of it.
      const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
      return `${before}${kind === 'removed' ? `[-${middle}-]` : `{+${middle}+}`}${after}`;
    })
    .join('');
}

/** Colours what stands between marks, over line ends. */
function painted(lines: readonly string[], colors: Colors): string[] {
  let paint: ((text: string) => string) | undefined;
  return lines.map((line) =>
    line
      .split(/(\[-|-\]|\{\+|\+\})/)
      .map((part) => {
        if (part === '[-') paint = colors.red;
        if (part === '{+') paint = colors.green;
        const shown = paint ? paint(part) : part;
        if (part === '-]' || part === '+}') paint = undefined;
        return shown;
      })
      .join(''),
  );
}

/** The report for a terminal, or for ears: texts before and after, one under the other, then why and what it means. */
export function formatComparison(input: ComparisonInput, options: ComparisonTerminalOptions): string {
  const { language } = input;
  const colors = pc.createColors(options.color);
  const view = comparisonView(input);
  const width = options.plain ? Number.POSITIVE_INFINITY : Math.min(options.columns, widest);
  const labels = [words.before, words.after, words.reason, words.verdict, words.reach, words.version];
  const pairs = [words.local, words.locked, words.localSentence, words.lockedSentence];
  const isPaired = view.changes.some(({ additions }) => additions.length > 0);
  const labelWidth = Math.max(
    ...[...labels, ...(isPaired ? pairs : [])].map((label) => label[language].length),
  );
  const lines: string[] = [];
  const say = (text: string, indent = 0, paint = (line: string) => line): void => {
    const shown = text.split('\n').flatMap((line) => wrap(line, width - indent));
    const space = ' '.repeat(options.plain ? 0 : indent);
    lines.push(...painted(shown, colors).map((line) => space + paint(line)));
  };
  const labelled = (label: string, text: string): void => {
    if (options.plain) {
      say(`${label}: ${text.replaceAll('\n', ' ')}`);
      return;
    }
    const indent = margin + labelWidth + 2;
    const start = lines.length;
    say(text, indent);
    const first = lines[start]?.slice(indent) ?? '';
    lines[start] = `${' '.repeat(margin)}${colors.bold(label.padEnd(labelWidth + 2))}${first}`;
  };
  const addition = ({ part, text, lockedPart, lockedText, sentences }: AdditionView): void => {
    if (sentences) {
      say(words.sameSubject[language], margin, colors.bold);
      labelled(words.localSentence[language], `${part}: ${sentences.local}`);
      labelled(words.lockedSentence[language], `${lockedPart}: ${sentences.locked}`);
      return;
    }
    labelled(words.local[language], `${part}: ${text}`);
    labelled(words.locked[language], `${lockedPart}: ${lockedText}`);
  };
  const change = (one: ChangeView): void => {
    lines.push('');
    say(one.heading, 0, colors.bold);
    labelled(words.verdict[language], one.verdict);
    if (one.version !== '') labelled(words.version[language], one.version);
    labelled(words.reach[language], one.reach);
    for (const { units, texts, contract } of one.variants) {
      if (units !== '') {
        lines.push('');
        say(units, margin);
      }
      for (const { part, hunks, note } of texts) {
        lines.push('');
        say(part, margin, colors.underline);
        if (note !== '') say(note, margin);
        for (const { before, after } of hunks) {
          labelled(words.before[language], markedText(before, language));
          labelled(words.after[language], markedText(after, language));
        }
      }
      if (contract.length > 0) {
        lines.push('');
        say(words.contract[language], margin, colors.underline);
        for (const { text, breaks } of contract)
          say(`- ${text}${breaks ? ` (${words.level.major[language]})` : ''}`, margin);
      }
    }
    if (one.more !== '') say(one.more, margin);
    if (one.additions.length > 0) {
      lines.push('');
      say(words.additions[language], margin, colors.underline);
      for (const each of one.additions) addition(each);
    }
    if (one.reasons.length > 0) {
      lines.push('');
      for (const reason of one.reasons) labelled(words.reason[language], reason);
    }
  };

  say(view.between);
  for (const one of view.changes) change(one);
  if (view.findings.length > 0) {
    lines.push('');
    say(words.findings[language], 0, colors.bold);
    for (const { wording, address, rule } of view.findings) {
      say(`${wording.levelWord}: ${wording.message} ${address} (${rule})`);
      say(wording.action, margin);
    }
  }
  lines.push('');
  say(view.summary);
  for (const note of view.notes) say(note);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
