import type { Bilingual, Finding, Language } from '@klarmall/model';
import pc from 'picocolors';
import { closingLines } from './closing.ts';
import { type Frame, frameOf, wordsAt } from './frame.ts';
import { grouped } from './group.ts';
import type { ReportInput } from './input.ts';
import { endOf, widthOf, wrap } from './width.ts';
import {
  actionOf,
  addressOf,
  explanationsOf,
  otherLines,
  relatedMessage,
  repeatsOf,
  sameWordLine,
  surroundingsOf,
  type Wording,
  wordingOf,
} from './wording.ts';
import { filled, type Level, words } from './words.ts';

export interface TerminalOptions {
  /** Columns of the terminal; text is wrapped to at most 100 of them. */
  readonly columns: number;
  /** Colour says nothing that the words do not. */
  readonly color: boolean;
  /** Every place, also of what repeats. */
  readonly all: boolean;
}

/** Left margin of everything under a finding's head. */
const margin = 8;
/** A longer marking than this says no more than a short one. */
const longestMark = 40;
/** Places of a repeated finding that are listed before the rest is only counted. */
const listedPlaces = 10;

type Paint = (text: string) => string;
type Colors = ReturnType<typeof pc.createColors>;

function paintOf(level: Level, colors: Colors): Paint {
  if (level === 'stop') return (text) => colors.bold(colors.red(text));
  if (level === 'advice') return (text) => colors.bold(colors.yellow(text));
  if (level === 'review') return (text) => colors.bold(colors.magenta(text));
  return (text) => colors.bold(colors.blue(text));
}

function headOf(finding: Finding, wording: Wording, width: number, colors: Colors): string[] {
  const word = wording.levelWord.padEnd(margin);
  const room = width - margin - widthOf(finding.rule) - 2;
  const [title = '', ...rest] = wrap(wording.title, Math.max(room, 24));
  const gap = Math.max(2, width - margin - widthOf(title) - widthOf(finding.rule));
  const first = `${paintOf(wording.level, colors)(word)}${colors.bold(title)}`;
  const fits = margin + widthOf(title) + 2 + widthOf(finding.rule) <= width;
  return [
    fits ? `${first}${' '.repeat(gap)}${colors.dim(finding.rule)}` : first,
    ...rest.map((line) => `${' '.repeat(margin)}${colors.bold(line)}`),
    ...(fits ? [] : [`${' '.repeat(margin)}${colors.dim(finding.rule)}`]),
  ];
}

function indented(text: string, width: number, indent = margin): string[] {
  return wrap(text, width - indent).map((line) => `${' '.repeat(indent)}${line}`);
}

/** The line with its words underlined and the message under them, so that the marking needs no colour. */
function framed(frame: Frame, message: string, width: number, paint: Paint, colors: Colors): string[] {
  const gutter = Math.max(4, String(frame.line).length + 1);
  const bar = colors.dim('│');
  const blank = `${' '.repeat(gutter)} ${bar}`;
  const lines: string[] = [''];
  if (frame.above !== undefined)
    lines.push(`${colors.dim(String(frame.line - 1).padStart(gutter))} ${bar} ${colors.dim(frame.above)}`);
  lines.push(`${colors.dim(String(frame.line).padStart(gutter))} ${bar} ${frame.text}`);
  const length = frame.marked > longestMark ? margin : frame.marked - 1;
  const mark = `╰${'─'.repeat(Math.max(1, length))}`;
  const underline = `${blank} ${' '.repeat(frame.before)}${paint(mark)}`;
  const used = gutter + 3 + frame.before + widthOf(mark);
  const beside = width - used - 1;
  const besideLines = wrap(message, Math.max(beside, 10));
  if (beside >= 24 && besideLines.length <= 2) {
    const [first = '', ...rest] = besideLines;
    lines.push(`${underline} ${first}`);
    for (const line of rest) lines.push(`${blank} ${' '.repeat(used - gutter - 2)}${line}`);
  } else {
    lines.push(underline);
    for (const line of wrap(message, width - gutter - 3)) lines.push(`${blank} ${line}`);
  }
  return lines;
}

/** Columns of the labels: the longest and two more. */
function labelWidthOf(language: Language): number {
  const labels = [words.didYouMean, words.why, words.action, words.source, words.see];
  return Math.max(...labels.map((label) => widthOf(label[language]))) + 2;
}

function labelled(
  label: Bilingual,
  text: string,
  {
    width,
    colors,
    language,
  }: { readonly width: number; readonly colors: Colors; readonly language: Language },
): string[] {
  const labelWidth = Math.max(labelWidthOf(language), widthOf(label[language]) + 2);
  const [first = '', ...rest] = wrap(text, width - margin - labelWidth);
  const space = ' '.repeat(margin + labelWidth);
  return [
    `${' '.repeat(margin)}${colors.bold(label[language].padEnd(labelWidth))}${first}`,
    ...rest.map((line) => space + line),
  ];
}

function placeLine(finding: Finding, input: ReportInput, width: number): string[] {
  const around = surroundingsOf(finding, input.language).join(', ');
  const address = addressOf(finding, input.language);
  const line = around === '' ? address : `${address} · ${around}`;
  if (margin + widthOf(line) <= width || around === '') return indented(line, width);
  return [...indented(address, width), ...indented(around, width)];
}

/** A list of places with their words, under a line that says what they are. */
function placeList(
  intro: string,
  places: readonly { readonly finding: Finding; readonly note: string }[],
  input: ReportInput,
  width: number,
  all: boolean,
): string[] {
  const { language } = input;
  const shown = all ? places : places.slice(0, listedPlaces);
  const lines = indented(intro, width);
  for (const { finding, note } of shown) {
    const address = addressOf(finding, language);
    const said = wordsAt(finding.place, input);
    const quoted = `${said === '' ? '' : `  ”${said}”`}${note === '' ? '' : `, ${note}`}`;
    const fits = margin + 2 + widthOf(address) + widthOf(quoted) <= width;
    const room = width - margin - 2;
    lines.push(`${' '.repeat(margin + 2)}${fits ? address + quoted : endOf(address, room)}`);
  }
  if (shown.length < places.length) {
    const more = filled(words.andMore[language], { count: places.length - shown.length }, language);
    lines.push(...indented(more, width, margin + 2));
  }
  return lines;
}

/** Where the finding's own word stands again. */
function repeatedPlaces(finding: Finding, input: ReportInput, width: number, all: boolean): string[] {
  const repeats = repeatsOf(finding);
  if (repeats.length === 0) return [];
  // Every place in a document is one line of the template; the pages say more.
  if (finding.document) return indented(otherLines(finding, input.language), width);
  const places = repeats.map(({ place }) => ({ finding: { ...finding, place }, note: '' }));
  return placeList(sameWordLine(repeats.length, input.language), places, input, width, all);
}

/** Where other findings say the same as the one shown. */
function otherPlaces(rest: readonly Finding[], input: ReportInput, width: number, all: boolean): string[] {
  const { language } = input;
  const intro = rest.length === 1 ? words.sameElsewhereOne : words.sameElsewhere;
  const places = rest.map((finding) => {
    const repeats = repeatsOf(finding).length;
    return {
      finding,
      note: repeats === 0 ? '' : filled(words.times[language], { count: repeats + 1 }, language),
    };
  });
  return placeList(filled(intro[language], { count: rest.length }, language), places, input, width, all);
}

/** What the reader has been told before and need not hear again. */
interface Explained {
  readonly rule: boolean;
  readonly remedies: boolean;
}

function findingLines(
  finding: Finding,
  rest: readonly Finding[],
  explained: Explained,
  input: ReportInput,
  options: TerminalOptions & { readonly width: number; readonly colors: Colors },
): string[] {
  const { language, catalogue } = input;
  const { width, colors } = options;
  const form = { width, colors, language };
  const wording = wordingOf(finding, catalogue, language);
  const lines = [...headOf(finding, wording, width, colors), ...placeLine(finding, input, width)];
  const text = finding.place && input.textOf(finding.place.file);
  const frame =
    finding.place && text !== undefined ? frameOf(finding.place, text, width - margin) : undefined;
  if (frame && frame.text.trim() !== '') {
    const message =
      frame.moreLines > 0
        ? `${wording.message} (${filled(words[frame.moreLines === 1 ? 'moreLinesOne' : 'moreLines'][language], { count: frame.moreLines }, language)})`
        : wording.message;
    lines.push(...framed(frame, message, width, paintOf(wording.level, colors), colors));
  } else lines.push('', ...indented(wording.message, width));
  for (const { place, message } of explanationsOf(finding)) {
    const note = relatedMessage(finding, message, catalogue, language);
    const address = addressOf({ ...finding, place }, language);
    lines.push(...labelled(words.see, note === '' ? address : `${address}: ${note}`, form));
  }
  if (wording.suggestion !== undefined)
    lines.push(...labelled(words.didYouMean, `${wording.suggestion} ?`, form));
  if (!explained.rule && wording.why !== '') lines.push(...labelled(words.why, wording.why, form));
  const action = actionOf(wording, input);
  if (action !== '') lines.push(...labelled(words.action, action, form));
  if (!explained.remedies)
    for (const [program, text] of wording.remedies)
      lines.push(...labelled({ sv: program, en: program }, text, form));
  if (!explained.rule && wording.sources.length > 0)
    lines.push(...labelled(words.source, wording.sources.join('; '), form));
  lines.push(...repeatedPlaces(finding, input, width, options.all));
  if (rest.length > 0) lines.push(...otherPlaces(rest, input, width, options.all));
  return lines;
}

/** The form for people at a terminal: the words in their line, why, what to do, and a calm sum. Ends with a newline. */
export function formatTerminal(input: ReportInput, options: TerminalOptions): string {
  const width = Math.min(Math.max(options.columns, 40), 100);
  const colors = pc.createColors(options.color);
  const explained = new Set<string>();
  const sections: string[] = [];
  for (const { first, rest } of grouped(input.report.findings)) {
    const remedies = JSON.stringify(input.catalogue.get(first.rule)?.remedies ?? {});
    const before = { rule: explained.has(first.rule), remedies: explained.has(remedies) };
    const lines = findingLines(first, rest, before, input, { ...options, width, colors });
    explained.add(first.rule).add(remedies);
    sections.push(lines.map((line) => line.trimEnd()).join('\n'));
  }
  const closing = closingLines(input, options.all).flatMap((line) => {
    const indent = line.startsWith('  ') ? 2 : 0;
    return wrap(line.trimStart(), width - indent).map((part) => ' '.repeat(indent) + part);
  });
  return `${[...sections, closing.join('\n')].join('\n\n')}\n`;
}
