import type { Finding } from '@klarmall/model';
import { adviceRows } from './advice.ts';
import { closingLines } from './closing.ts';
import { type Frame, frameOf, wordsAt } from './frame.ts';
import { grouped } from './group.ts';
import type { ReportInput, Terminal } from './input.ts';
import {
  formFor,
  headLines,
  indented,
  labelled,
  margin,
  painted,
  type TerminalForm,
  terminalForm,
} from './terminal-form.ts';
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
  wordingOf,
} from './wording.ts';
import { filled, type Level, words } from './words.ts';

export interface TerminalOptions extends Terminal {
  /** Every place, also of what repeats. */
  readonly all: boolean;
}

/** A longer marking than this says no more than a short one. */
const longestMark = 40;
/** Places of a repeated finding that are listed before the rest is only counted. */
const listedPlaces = 10;

/** The line with its words underlined and the message under them, so that the marking needs no colour. */
function framed(frame: Frame, message: string, level: Level, form: TerminalForm): string[] {
  const { width, colors } = form;
  const gutter = Math.max(4, String(frame.line).length + 1);
  const bar = colors.dim('│');
  const blank = `${' '.repeat(gutter)} ${bar}`;
  const lines: string[] = [''];
  if (frame.above !== undefined)
    lines.push(`${colors.dim(String(frame.line - 1).padStart(gutter))} ${bar} ${colors.dim(frame.above)}`);
  lines.push(`${colors.dim(String(frame.line).padStart(gutter))} ${bar} ${frame.text}`);
  const length = frame.marked > longestMark ? margin : frame.marked - 1;
  const mark = `╰${'─'.repeat(Math.max(1, length))}`;
  const underline = `${blank} ${' '.repeat(frame.before)}${painted(level, mark, form)}`;
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

function placeLine(finding: Finding, input: ReportInput, form: TerminalForm): string[] {
  const around = surroundingsOf(finding, input.language).join(', ');
  const address = addressOf(finding, input.language);
  const line = around === '' ? address : `${address} · ${around}`;
  if (margin + widthOf(line) <= form.width || around === '') return indented(line, form);
  return [...indented(address, form), ...indented(around, form)];
}

/** A list of places with their words, under a line that says what they are. */
function placeList(
  intro: string,
  places: readonly { readonly finding: Finding; readonly note: string }[],
  input: ReportInput,
  form: TerminalForm,
  all: boolean,
): string[] {
  const { language } = input;
  const { width } = form;
  const shown = all ? places : places.slice(0, listedPlaces);
  const lines = indented(intro, form);
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
    lines.push(...indented(more, form, margin + 2));
  }
  return lines;
}

/** Where the finding's own word stands again. */
function repeatedPlaces(finding: Finding, input: ReportInput, form: TerminalForm, all: boolean): string[] {
  const repeats = repeatsOf(finding);
  if (repeats.length === 0) return [];
  // Every place in a document is one line of the template; the pages say more.
  if (finding.document) return indented(otherLines(finding, input.language), form);
  const places = repeats.map(({ place }) => ({ finding: { ...finding, place }, note: '' }));
  return placeList(sameWordLine(repeats.length, input.language), places, input, form, all);
}

/** Where other findings say the same as the one shown. */
function otherPlaces(
  rest: readonly Finding[],
  input: ReportInput,
  form: TerminalForm,
  all: boolean,
): string[] {
  const { language } = input;
  const intro = rest.length === 1 ? words.sameElsewhereOne : words.sameElsewhere;
  const places = rest.map((finding) => {
    const repeats = repeatsOf(finding).length;
    return {
      finding,
      note: repeats === 0 ? '' : filled(words.times[language], { count: repeats + 1 }, language),
    };
  });
  return placeList(filled(intro[language], { count: rest.length }, language), places, input, form, all);
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
  form: TerminalForm,
  all: boolean,
): string[] {
  const { language, catalogue } = input;
  const wording = wordingOf(finding, catalogue, language);
  const lines = [...headLines(wording, finding.rule, form), ...placeLine(finding, input, form)];
  const text = finding.place && input.textOf(finding.place.file);
  const frame =
    finding.place && text !== undefined ? frameOf(finding.place, text, form.width - margin) : undefined;
  if (frame && frame.text.trim() !== '') {
    const message =
      frame.moreLines > 0
        ? `${wording.message} (${filled(words[frame.moreLines === 1 ? 'moreLinesOne' : 'moreLines'][language], { count: frame.moreLines }, language)})`
        : wording.message;
    lines.push(...framed(frame, message, wording.level, form));
  } else lines.push('', ...indented(wording.message, form));
  for (const { place, message } of explanationsOf(finding)) {
    const note = relatedMessage(finding, message, catalogue, language);
    const address = addressOf({ ...finding, place }, language);
    lines.push(...labelled(words.see[language], note === '' ? address : `${address}: ${note}`, form));
  }
  if (wording.suggestion !== undefined)
    lines.push(...labelled(words.didYouMean[language], `${wording.suggestion} ?`, form));
  const told = { why: explained.rule, source: explained.rule, remedy: explained.remedies, action: false };
  const rows = adviceRows({ ...wording, action: actionOf(wording, input) }, language).filter(
    ({ kind }) => !told[kind],
  );
  const column = formFor(
    rows.map(({ label }) => label),
    form,
  );
  for (const { label, text } of rows) lines.push(...labelled(label, text, column));
  lines.push(...repeatedPlaces(finding, input, form, all));
  if (rest.length > 0) lines.push(...otherPlaces(rest, input, form, all));
  return lines;
}

/** The form for people at a terminal: the words in their line, why, what to do, and a calm sum. Ends with a newline. */
export function formatTerminal(input: ReportInput, options: TerminalOptions): string {
  const form = terminalForm(options, input.language);
  const explained = new Set<string>();
  const sections: string[] = [];
  for (const { first, rest } of grouped(input.report.findings)) {
    const remedies = JSON.stringify(input.catalogue.get(first.rule)?.remedies ?? {});
    const before = { rule: explained.has(first.rule), remedies: explained.has(remedies) };
    const lines = findingLines(first, rest, before, input, form, options.all);
    explained.add(first.rule).add(remedies);
    sections.push(lines.map((line) => line.trimEnd()).join('\n'));
  }
  const closing = closingLines(input, options.all).flatMap((line) =>
    indented(line.trimStart(), form, line.startsWith('  ') ? 2 : 0),
  );
  return `${[...sections, closing.join('\n')].join('\n\n')}\n`;
}
