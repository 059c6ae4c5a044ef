import type { LetterTable } from '../../letter.ts';
import type { Entry } from '../../sort/entry.ts';
import { isSentence, readersQuestion } from '../../sort/words.ts';
import {
  arePoints,
  beside,
  besideOf,
  box,
  boxes,
  choicesAfter,
  choicesOf,
  type FoundQuestion,
  followUp,
  isAnswerWord,
  isMark,
  isSendersBlank,
  isYesNo,
  letter,
  number,
  optionsOf,
  pointsOf,
  room,
  scale,
  sendersLabel,
  tellsToTell,
  typeOf,
  withBoxes,
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

/** Words before the room that only say what is written there. */
const labelOfRoom = /(?<=\?)\s*(?:datum|antal|svar|ange|ditt svar)\s*:?$/iu;

/** What says how to answer, and asks nothing. */
const instruction = /^(?:kryssa|markera|sätt (?:ett )?kryss|ringa in|välj|fyll i|svara)(?!\p{L})/iu;
/** "Ringa in: dagar – veckor – månader" after what is asked. */
const inlineChoices =
  /^(.*?[?.:])?\s*\(?(?:ringa in|stryk under|välj|markera|kryssa för)[^:.?]{0,30}:\s*(.+?)\)?$/iu;

/** Words that begin what is asked after an answer: "☐ Ja ☐ Nej Vilket? ______". */
const askedAfter =
  /(?<=\p{Ll}|[\])☐□○])\s+(?=(?:om (?:ja|nej)|vilk(?:en|et|a)|vad|när|hur|i så fall|sedan när|ange|beskriv)(?!\p{L})[^☐□○[(]*$)/iu;

/** "Röker du? Om ja, hur mycket?": who says yes is asked more. */
const askedIfSo = /(?<=\?)\s+(?=(?:om|vid) (?:ja|nej)(?!\p{L}))/iu;

/** A line as what it asks one after the other. */
function askedParts(text: string): readonly string[] {
  const ifSo = askedIfSo.exec(text);
  if (ifSo && isYesNo(withoutNumber(text.slice(0, ifSo.index))))
    return [text.slice(0, ifSo.index), text.slice(ifSo.index).trim()];
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
  /** Asked without room: what follows an answer. */
  isAsked?: boolean;
  /** Lines below that may be its answers. */
  below?: Below[];
  entries: number[];
}

/** A line below what asks, that may be one of its answers. */
interface Below {
  readonly text: string;
  readonly id: number;
  readonly isItem: boolean;
}

/** The longest answer in a list without boxes. */
const longestAnswer = 70;

/** Where something stood that a question below it may be about. */
interface Above {
  readonly text: string;
  readonly id: number;
}

/** Reads the lines of a form one after the other: what asks, the room and the choices below it, and what follows an answer. */
export class FormReader {
  readonly found: FoundQuestion[] = [];
  /** The letter tells the reader to answer questions. */
  readonly #isForm: boolean;
  #open: Draft | undefined;
  /** The last line that asks something. */
  #asks: Above | undefined;
  /** The last heading, which names what boxes below an instruction are about. */
  #title: Above | undefined;
  /** A question with figures to ring in, whose ends may be named below. */
  #figures: FoundQuestion | undefined;
  #figureEnds = '';
  /** Answers that stand over columns of boxes, and the line that holds them until a question takes it. */
  #columns: { readonly answers: readonly string[]; readonly ids: readonly number[] } | undefined;
  /** The last line of the text, which boxes below it are about when nothing else is. */
  #previous: Above | undefined;

  constructor(isForm: boolean) {
    this.#isForm = isForm;
  }

  /** Puts what was being read among the questions, if there was room or a choice to answer it with. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open?.below) this.#choose(open, open.below);
    if (!open || (open.options.length === 0 && open.mark === '' && !open.isAsked)) return;
    const text = withoutMarks(open.text).replace(labelOfRoom, '');
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

  /** Takes the lines below a question as its answers, when they can be nothing else. */
  #choose(open: Draft, below: readonly Below[]): void {
    if (open.options.length > 0 || open.mark !== '') return;
    const answers = below.map(({ text }) => text);
    if (answers.length >= 4 && arePoints(answers)) open.mark = `${answers[0]}-${answers.at(-1)}`;
    else if (answers.length >= 2 && (answers.every(isAnswerWord) || this.#isChoice(open.text, below)))
      open.options.push(...answers);
    else return;
    open.entries.push(...below.map(({ id }) => id));
  }

  /** Whether a list below a question is what to choose among, and not what the letter answers. */
  #isChoice(asked: string, below: readonly Below[]): boolean {
    const isList = below.every(
      ({ text, isItem }) =>
        isItem && text.length <= longestAnswer && !isSentence(text) && !/[.:]$/u.test(text),
    );
    if (!isList || !/\?/u.test(asked) || readersQuestion.test(asked.replace(/(?<=\?).*$/u, ''))) return false;
    return this.#isForm || this.found.length > 0 || /^(?:ja|nej)(?!\p{L})/iu.test(below[0]?.text ?? '');
  }

  heading({ id, line: { text } }: Entry): void {
    this.#title = { text, id };
    this.#previous = this.#title;
    this.#columnsIn(text, id);
    if (!/\?\s*$/u.test(text)) this.close();
  }

  /** Whether a table is only columns to write in below the question that was asked last, which it then belongs to. */
  writesIn(table: LetterTable, ids: readonly number[]): boolean {
    const open = this.#open;
    if (open && !hasAnswer(open) && this.#isScaleTable(open, table)) {
      open.entries.push(...ids);
      this.close();
      return true;
    }
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

  /** Answers in a row, with boxes or nothing in the row below, or with what the ends of the scale mean. */
  #isScaleTable(open: Draft, { rows }: LetterTable): boolean {
    if (rows.length !== 2) return false;
    const [heads = [], cells = []] = rows.map((row) =>
      row.map((cell) =>
        cell
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ),
    );
    const below = cells.filter(
      (text) => text !== '' && !isMark(text) && text.replace(boxes, '').trim() !== '',
    );
    const areBoxes = cells.length > 0 && cells.every((text) => box.test(text)) && below.length === 0;
    if (heads.length >= 4 && arePoints(heads) && (below.length === 0 || below.length === 2)) {
      open.mark = `${heads[0]}-${heads.at(-1)}`;
      const [first, last] = below;
      if (first !== undefined && last !== undefined)
        open.text = `${open.text} ${heads[0]} = ${first.toLowerCase()}, ${heads.at(-1)} = ${last.toLowerCase()}.`;
      return true;
    }
    const areAnswers =
      heads.length >= 2 &&
      heads.every((text) => text !== '' && text.length <= 40) &&
      (areBoxes || (below.length === 0 && heads.every(isAnswerWord)));
    if (areAnswers) open.options.push(...heads);
    return areAnswers;
  }

  /** `isFormLine`: the line is for name or signature, and only its room may belong to a question above. */
  line(entry: Entry, isFormLine: boolean): void {
    const { id, line } = entry;
    const figures = this.#figures;
    this.#figures = undefined;
    if (figures && this.#nameEnds(figures, line.text, id)) return;
    if (/[?:]\s*$/u.test(line.text)) this.#asks = { text: line.text.replace(/\s*:\s*$/u, ''), id };
    for (const [index, text] of askedParts(withBoxes(line.text)).entries()) {
      this.#part(text, entry, isFormLine);
      // "☐ Ja ☐ Nej Vilket?" asks those who say yes.
      if (index > 0 && this.#open) this.#open.when ??= 'ja';
    }
    this.#previous = isFormLine ? undefined : { text: line.text, id };
  }

  #part(text: string, { id, line }: Entry, isFormLine: boolean): void {
    if (box.test(text)) {
      if (!this.#inColumns(text, [id])) this.#boxes(text, { id, line });
      return;
    }
    const rooms = isSendersBlank(text) || isFormLine ? [] : labelledRooms(text);
    if (rooms.length > 1) {
      this.close();
      for (const { label, mark } of rooms)
        this.found.push({ text: label, type: typeOf(label, mark, []), options: [], entries: [id] });
      return;
    }
    const isBullet = line.role === 'listItem' && line.number === undefined;
    if (!isBullet && this.#open?.options.length === 0 && this.#answers(text, id)) return;
    if (this.#open && !isFormLine && this.#isBelow(this.#open, text, { id, line })) return;
    const [, asksFor, row] = /^(.*\?[^?\d]*?)\s+(?=((?:[^?\d]*\s)?\d{1,2}\s.*)$)/u.exec(text) ?? [];
    if (asksFor !== undefined && row !== undefined && pointsOf(row)) {
      this.close();
      this.#open = { text: withoutNumber(asksFor), options: [], mark: '', entries: [] };
      this.#answers(row, id);
      return;
    }
    const answers = besideOf(text);
    const [, asked = '', choices = ''] = answers.length > 0 ? [] : (inlineChoices.exec(text) ?? []);
    const after = answers.length > 0 || asked !== '' ? undefined : choicesAfter(text);
    const inline = after?.choices ?? (asked === '' ? [] : choicesOf(choices, /\s+[/–-]\s+|,\s+/u));
    if (answers.length > 0 || inline.length > 0) {
      const before = answers.length > 0 ? (text.split(beside)[0] ?? '') : (after?.asked ?? asked);
      if (before.trim() !== '') {
        this.close();
        this.#open = { text: withoutNumber(before), options: [], mark: '', entries: [] };
      }
      if (!this.#open || hasAnswer(this.#open)) {
        this.#columnsIn(text, id);
        return;
      }
      this.#open.options.push(...answers, ...inline);
      this.#open.entries.push(id);
      this.close();
      return;
    }
    if (isMark(text)) {
      this.#open ??= this.#labelAbove(id);
      if (this.#open && this.#open.options.length === 0) this.#open.mark += ` ${text}`;
      // Room after the options too: "Om ja, vad?" without words.
      this.#open?.entries.push(id);
      return;
    }
    const follow = followUp.exec(withoutNumber(text));
    // "Röker du? Om ja, hur mycket?": yes or no comes first.
    const isIfSo = follow !== null && (/\?/u.test(text) || room.test(text));
    if (isIfSo && this.#open && !hasAnswer(this.#open) && isYesNo(this.#open.text))
      this.#open.options.push('Ja', 'Nej');
    this.close();
    // "den ____ kl ____" and "Tid: ____" are for the sender to fill in.
    if (isFormLine || isSendersBlank(text)) return;
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
      ...(isIfSo && this.#isAfterAnswers(id) ? { isAsked: true } : {}),
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

  /** Whether the question before, just above, has answers that more may be asked after. */
  #isAfterAnswers(id: number): boolean {
    const last = this.found.at(-1);
    return last !== undefined && last.options.length > 0 && id - (last.entries.at(-1) ?? id) <= 1;
  }

  /** Keeps answers that stand alone on a line, over columns of boxes. */
  #columnsIn(text: string, id: number): void {
    const answers = besideOf(text);
    if (answers.length >= 2 && text.replace(beside, '').trim() === '') this.#columns = { answers, ids: [id] };
  }

  /** A row with a box under each of the answers above: "Har du astma? ☐ ☐". */
  #inColumns(text: string, ids: readonly number[]): boolean {
    const columns = this.#columns;
    const asked = (text.split(boxes)[0] ?? '').trim();
    if (!columns || asked === '' || text.match(boxes)?.length !== columns.answers.length) return false;
    if (text.replace(boxes, '').trim() !== asked) return false;
    this.close();
    // The line with the answers belongs to the first question below it.
    const entries = [...ids, ...columns.ids];
    this.found.push({ text: withoutNumber(asked), type: 'single', options: columns.answers, entries });
    this.#columns = { ...columns, ids: [] };
    return true;
  }

  /** Whether the rows of a table go on columns of boxes that began above it. */
  goesOnColumns({ rows }: LetterTable, idsOfRow: (row: number) => readonly number[]): boolean {
    const texts = rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' ')).join(' '));
    const [first = ''] = texts;
    if (!this.#inColumns(first, idsOfRow(0))) return false;
    for (const [row, text] of texts.entries()) if (row > 0) this.#inColumns(text, idsOfRow(row));
    return true;
  }

  /** Keeps a line below what asks that may be one of its answers. */
  #isBelow(open: Draft, text: string, { id, line }: Pick<Entry, 'id' | 'line'>): boolean {
    if (hasAnswer(open) || /\?|:$/u.test(text) || room.test(text)) return false;
    const isItem =
      (line.role === 'listItem' && line.number === undefined && !number.test(text)) || letter.test(text);
    if (!isItem && !isAnswerWord(text) && !/^\d{1,2}$/u.test(text)) return false;
    open.below = [...(open.below ?? []), { text: text.replace(letter, ''), id, isItem }];
    return true;
  }

  /** What room on a line of its own is for, when words above it name it. */
  #labelAbove(id: number): Draft | undefined {
    const previous = this.#previous;
    if (previous?.id !== id - 1 || previous.text.length > 120) return undefined;
    const { text } = previous;
    const isNamed =
      (this.#isForm || this.found.length > 0) &&
      !/[.!?]$/u.test(text) &&
      (text.match(/\p{L}+/gu)?.length ?? 0) <= 6 &&
      !/(?<!\p{L})(?:tid|dag|plats|lokal|läkare|hälsning(?:ar)?)(?!\p{L})/iu.test(text);
    if (!tellsToTell.test(withoutNumber(text)) && !isNamed) return undefined;
    if (sendersLabel.test(text) || toRemember.test(text) || this.found.at(-1)?.entries.includes(previous.id))
      return undefined;
    return {
      text: withoutNumber(text),
      options: [],
      mark: '',
      entries: previous === this.#title ? [] : [previous.id],
    };
  }

  /** Figures or words to choose among, on the line below what asks. */
  #answers(text: string, id: number): boolean {
    const open = this.#open;
    if (!open) return false;
    const points = pointsOf(text);
    if (points) {
      open.mark = `${points.first}-${points.last}`;
      const [first, last] = points.ends;
      if (first !== '' && last !== '')
        open.text = `${open.text} ${points.first} = ${first.toLowerCase()}, ${points.last} = ${last.toLowerCase()}.`;
    } else {
      const asksToChoose = /(?:ringa in|markera|stryk|välj)|\?\s*$/iu.test(open.text);
      const choices =
        asksToChoose && text.length <= 120 && !/\?/u.test(text)
          ? [/\t+/u, /\s+\/\s+/u, /,\s+/u]
              .map((sign) => choicesOf(text, sign))
              .find((found, at) => found.length >= 2 && (at < 2 || found.filter(isAnswerWord).length >= 2))
          : undefined;
      const isShort = (choices?.length ?? 0) < 3 && !/[()]|[_.…]{3}/u.test(text);
      if (!choices || (isShort && !this.#isForm)) return false;
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

  #boxes(text: string, { id, line }: Pick<Entry, 'id' | 'line'>): void {
    const { before, options } = optionsOf(text);
    if (before === '' && !this.#open) this.#open = this.#askedAbove(id);
    const asks = /\?|:\s*$/u.test(before) || number.test(before) || line.number !== undefined;
    if (before !== '' && (asks || !this.#open)) {
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

function hasAnswer({ options, mark }: Draft): boolean {
  return options.length > 0 || mark !== '';
}

/** The word that an option begins with: "Ja, 400 mikrogram" says yes. */
function leadingAnswer(option: string): string | undefined {
  return /^\p{L}+/u.exec(option)?.[0].toLowerCase();
}
