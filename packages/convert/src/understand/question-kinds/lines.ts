import type { LetterTable } from '../../letter.ts';
import type { Entry } from '../../sort/entry.ts';
import {
  arePoints,
  beside,
  besideOf,
  box,
  choicesOf,
  type FoundQuestion,
  followUp,
  isMark,
  isSendersBlank,
  number,
  optionsOf,
  room,
  scale,
  typeOf,
  withoutMarks,
  withoutNumber,
} from './answers.ts';
import { isEmptyBelowHead } from './table.ts';

/** "Längd: ____ Vikt: ____": each label with its own room, when they make up the whole line. */
function labelledRooms(text: string): readonly { readonly label: string; readonly mark: string }[] {
  const found = [
    ...text.matchAll(/(\p{L}[^_:?.…]{1,40})[:?]\s*((?:_{3,}|\.{5,}|…{2,})\s*(?:kg|cm|år)?)[\s,]*/gu),
  ];
  const isWhole = found.map(([whole]) => whole).join('').length >= text.trim().length;
  return isWhole ? found.map(([, label = '', mark = '']) => ({ label: label.trim(), mark })) : [];
}

/** What says how to answer, and asks nothing. */
const instruction = /^(?:kryssa|markera|sätt (?:ett )?kryss|ringa in|välj|fyll i|svara)(?!\p{L})/iu;
/** "Ringa in: dagar – veckor – månader" after what is asked. */
const inlineChoices =
  /^(.*?[?.:])?\s*\(?(?:ringa in|stryk under|välj|markera|kryssa för)[^:.?]{0,30}:\s*(.+?)\)?$/iu;

/** Words that begin what is asked after an answer: "☐ Ja ☐ Nej Vilket? ______". */
const askedAfter =
  /(?<=\p{Ll}|[\])☐□○])\s+(?=(?:om (?:ja|nej)|vilk(?:en|et|a)|vad|när|hur|i så fall|sedan när|ange|beskriv)(?!\p{L})[^☐□○[(]*$)/iu;

/** A line as what it asks one after the other. */
function askedParts(text: string): readonly string[] {
  const at = askedAfter.exec(text);
  if (!at) return [text];
  const [first, rest] = [text.slice(0, at.index), text.slice(at.index).trim()];
  const isAnswered = box.test(first) || beside.test(first);
  return isAnswered && /[?:]|[_.…]{3,}/u.test(rest) ? [first, rest] : [text];
}

/** A list to pack or to remember has boxes too, and asks nothing. */
const toRemember =
  /^(?:ta(?:g)? med|checklista|kom ihåg|packlista|packa|att (?:göra|ta med|tänka på))(?!\p{L})/iu;

interface Draft {
  text: string;
  options: string[];
  mark: string;
  when?: string;
  entries: number[];
}

/** Where something stood that a question below it may be about. */
interface Above {
  readonly text: string;
  readonly id: number;
}

/** Reads the lines of a form one after the other: what asks, the room and the choices below it, and what follows an answer. */
export class FormReader {
  readonly found: FoundQuestion[] = [];
  #open: Draft | undefined;
  /** The last line that asks something. */
  #asks: Above | undefined;
  /** The last heading, which names what boxes below an instruction are about. */
  #title: Above | undefined;
  /** A question with figures to ring in, whose ends may be named below. */
  #figures: FoundQuestion | undefined;
  #figureEnds = '';
  /** The last line of the text, which boxes below it are about when nothing else is. */
  #previous: Above | undefined;

  /** Puts what was being read among the questions, if there was room or a choice to answer it with. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || (open.options.length === 0 && open.mark === '')) return;
    const text = withoutMarks(open.text);
    if (text === '') return;
    const isScale = open.options.length === 0 && scale.test(open.mark);
    const when = this.found
      .at(-1)
      ?.options.find((option) => leadingAnswer(option) === open.when?.toLowerCase());
    this.found.push({
      text,
      type: isScale ? 'number' : typeOf(`${text} ${open.text}`.trim(), open.mark, open.options),
      options: open.options,
      ...(open.when === undefined || when === undefined ? {} : { when }),
      entries: open.entries,
    });
  }

  heading({ id, line: { text } }: Entry): void {
    this.#title = { text, id };
    this.#previous = this.#title;
    if (!/\?\s*$/u.test(text)) this.close();
  }

  /** Whether a table is only columns to write in below the question that was asked last, which it then belongs to. */
  writesIn(table: LetterTable, ids: readonly number[]): boolean {
    const open = this.#open;
    const isRoom = open?.options.length === 0 && table.rows.length > 1 && isEmptyBelowHead(table);
    if (isRoom) {
      const heads = (table.rows[0] ?? []).map((cell) => cell.map(({ text }) => text).join(' '));
      const isSaid = heads.every((head) => open.text.toLowerCase().includes(head.toLowerCase()));
      if (!isSaid) open.text = `${open.text} (${heads.join(', ').toLowerCase()})`;
      open.mark = '_____';
      open.entries.push(...ids);
    }
    this.close();
    return isRoom;
  }

  /** `isFormLine`: the line is for name or signature, and only its room may belong to a question above. */
  line(entry: Entry, isFormLine: boolean): void {
    const { id, line } = entry;
    const figures = this.#figures;
    this.#figures = undefined;
    if (figures && this.#nameEnds(figures, line.text, id)) return;
    if (/[?:]\s*$/u.test(line.text)) this.#asks = { text: line.text.replace(/\s*:\s*$/u, ''), id };
    for (const [index, text] of askedParts(line.text).entries()) {
      this.#part(text, entry, isFormLine);
      // "☐ Ja ☐ Nej Vilket?" asks those who say yes.
      if (index > 0 && this.#open) this.#open.when ??= 'ja';
    }
    this.#previous = { text: line.text, id };
  }

  #part(text: string, { id, line }: Entry, isFormLine: boolean): void {
    if (box.test(text)) {
      this.#boxes(text, id);
      return;
    }
    const rooms = isSendersBlank(text) || isFormLine ? [] : labelledRooms(text);
    if (rooms.length > 1) {
      this.close();
      for (const { label, mark } of rooms)
        this.found.push({ text: label, type: typeOf(label, mark, []), options: [], entries: [id] });
      return;
    }
    if (this.#open && this.#open.options.length === 0 && this.#answers(text, id)) return;
    const answers = besideOf(text);
    const [, asked = '', choices = ''] = answers.length > 0 ? [] : (inlineChoices.exec(text) ?? []);
    const inline = asked === '' ? [] : choicesOf(choices, /\s+[/–-]\s+|,\s+/u);
    if (answers.length > 0 || inline.length > 0) {
      const before = answers.length > 0 ? (text.split(beside)[0] ?? '') : asked;
      if (before.trim() !== '') {
        this.close();
        this.#open = { text: withoutNumber(before), options: [], mark: '', entries: [] };
      }
      if (!this.#open) return;
      this.#open.options.push(...answers, ...inline);
      this.#open.entries.push(id);
      this.close();
      return;
    }
    if (isMark(text)) {
      if (this.#open && this.#open.options.length === 0) this.#open.mark += ` ${text}`;
      // Room after the options too: "Om ja, vad?" without words.
      this.#open?.entries.push(id);
      return;
    }
    this.close();
    // "den ____ kl ____" and "Tid: ____" are for the sender to fill in.
    if (isFormLine || isSendersBlank(text)) return;
    const follow = followUp.exec(text);
    const isAsked =
      /\?/u.test(text) ||
      number.test(text) ||
      line.number !== undefined ||
      room.test(text) ||
      follow !== null;
    if (!isAsked) return;
    const bare = text.replace(number, '').replace(followUp, '').trim();
    this.#open = {
      text: bare.charAt(0).toUpperCase() + bare.slice(1),
      options: [],
      mark: room.test(text) ? text.slice(text.search(room) - 12) : '',
      ...(follow ? { when: follow[1] ?? follow[2] ?? '' } : {}),
      entries: [id],
    };
  }

  /** "inte alls [tab] värsta tänkbara" below the figures says what the first and the last one mean. */
  #nameEnds(question: FoundQuestion, text: string, id: number): boolean {
    const ends = text.split(/\t+/u).map((end) => end.trim());
    const [first = '', last = ''] = ends;
    const figures = this.#figureEnds;
    if (ends.length !== 2 || first.length > 40 || last.length > 40 || /[.?:]/u.test(text)) return false;
    this.found.pop();
    this.found.push({
      ...question,
      text: `${question.text} ${figures.replace('-', ` = ${first}, `)} = ${last}.`,
      entries: [...question.entries, id],
    });
    return true;
  }

  /** Figures or words to choose among, on the line below what asks. */
  #answers(text: string, id: number): boolean {
    const open = this.#open;
    if (!open) return false;
    const steps = text.split(/\s+/u);
    if (steps.length >= 4 && arePoints(steps)) {
      open.mark = `${steps[0]}-${steps.at(-1)}`;
    } else {
      const choices =
        /(?:ringa in|markera|stryk|välj)|\?\s*$/iu.test(open.text) && text.length <= 120
          ? choicesOf(text, /\s+\/\s+/u)
          : [];
      if (choices.length === 0 || (choices.length < 3 && !/[()]|[_.…]{3}/u.test(text))) return false;
      open.options.push(...choices);
    }
    open.entries.push(id);
    this.close();
    if (scale.test(open.mark)) {
      this.#figures = this.found.at(-1);
      this.#figureEnds = open.mark;
    }
    return true;
  }

  #boxes(text: string, id: number): void {
    const { before, options } = optionsOf(text);
    if (before === '' && !this.#open) this.#open = this.#askedAbove(id);
    if (before !== '' && (/[?:]\s*$/u.test(before) || number.test(before) || !this.#open)) {
      this.close();
      this.#open = { text: withoutNumber(before), options: [...options], mark: '', entries: [id] };
    } else if (this.#open) {
      this.#open.options.push(...options);
      this.#open.entries.push(id);
    }
  }

  /** What boxes are about that stand below an instruction, below a line that asks, or below the words that name it. */
  #askedAbove(id: number): Draft | undefined {
    const above = (text: string, entries: number[]): Draft => ({ text, options: [], mark: '', entries });
    const asks = this.#asks;
    if (asks !== undefined && id - asks.id <= 3) {
      const isTitled = instruction.test(asks.text) && this.#title !== undefined && id - this.#title.id <= 4;
      return isTitled ? above(this.#title?.text ?? '', []) : above(withoutNumber(asks.text), [asks.id]);
    }
    const previous = this.#previous;
    const isNamed =
      previous?.id === id - 1 &&
      previous.text.length <= 100 &&
      !toRemember.test(previous.text) &&
      !box.test(previous.text);
    return isNamed
      ? above(withoutNumber(previous.text), previous === this.#title ? [] : [previous.id])
      : undefined;
  }
}

/** The word that an option begins with: "Ja, 400 mikrogram" says yes. */
function leadingAnswer(option: string): string | undefined {
  return /^\p{L}+/u.exec(option)?.[0].toLowerCase();
}
