import type { LetterTable } from '../letter.ts';
import type { Entry } from '../sort/entry.ts';
import { formLine, isSentence } from '../sort/words.ts';

type QuestionType = 'text' | 'single' | 'multiple' | 'date' | 'number';

/** A question that the letter asks with room to answer. */
export interface FoundQuestion {
  readonly text: string;
  readonly type: QuestionType;
  readonly options: readonly string[];
  /** Asked only after one of the options of the question before. */
  readonly when?: string;
  /** Lines of the letter that it is made of, the first one its text. */
  readonly entries: readonly number[];
}

const box = /[☐□❑❒▢☒○◯◻]|\[ ?\]|\( ?\)(?=\s)/u;
const boxes = new RegExp(box.source, 'gu');
const room = /_{3,}|\.{5,}|…{2,}/u;
const rooms = /[_]{3,}|\.{5,}|…{2,}/gu;
const number = /^\(?(?:\d{1,2}[.):]|[a-h]\)|[A-H][.)])\s*/u;
/** Answers that are only set beside each other: "Ja / Nej". */
const slashed = /(?:^|(?<=\?\s*))\(?(ja|nej)\s*\/\s*(ja|nej)(?:\s*\/\s*(vet (?:ej|inte)|osäker))?\)?\s*$/iu;
const several =
  /(?:kryssa(?: för| i)? (?:alla|det|de som|flera|fler)|(?:flera|fler) (?:svar|alternativ|kryss|val|rutor)|alla som (?:passar|stämmer|gäller)|ett eller fler\p{L}*|(?:markera|välj|ringa in) (?:alla|flera|fler|ett eller)|(?:kan|får) (?:välja|kryssa|markera|ange|svara)(?: för| i)? (?:flera|fler|mer än))/iu;
/** What says how to answer, and asks nothing. */
const instruction = /^(?:kryssa|markera|sätt (?:ett )?kryss|ringa in|välj|fyll i|svara)(?!\p{L})/iu;
/** What asks to be told in words, whatever it begins with. */
const asksWords =
  /(?<!\p{L})(?:beskriv|berätta|förklara|motivera|skriv gärna|på vilket sätt|hur och)(?!\p{L})/iu;
const asksDate =
  /^(?:när(?! (?:kan|brukar|passar|känner|mår|är det|och))|vilket datum|vilken dag|sedan när|födelsedatum|datum)(?!\p{L})/iu;
const asksNumber =
  /^(?:hur många|hur mycket (?:väger|vägde)|hur lång (?:är|var) (?:du|ni|han|hon|hen|barnet)|hur gamm(?:al|alt|la)|antal|vikt|(?:kropps)?längd|ålder|skostorlek)(?!\p{L})/iu;
/** Words after or before the room to write that say what is counted. */
const counted =
  /antal|(?:[_.…]\s*)(?:kg|cm|m|år|månader|veckor|dagar|dygn|timmar|minuter|gånger|st(?:ycken)?|glas|cigaretter|tabletter|kronor|kr|poäng|%)(?!\p{L})/iu;
const followUp = /^(?:om\s+(ja|nej)|vid\s+(ja|nej))\s*[,:–-]?\s*/iu;
const scale = /^\s*(\d{1,2})\s*(?:[-–]|till)\s*(\d{1,2})\s*$/u;

function withoutMarks(text: string): string {
  return text
    .replace(rooms, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s*:\s*$/u, '')
    .trim();
}

/** Options after boxes on a line; text before the first box is returned apart. */
function optionsOf(text: string): { before: string; options: string[] } {
  const [before = '', ...rest] = text.replaceAll('\t', ' ').split(boxes);
  const options = rest
    .map((part) => withoutMarks(part.replace(/[,;/]\s*$/u, '')))
    .filter((part) => part !== '');
  // The box may stand after its text: "Ja ☐ Nej ☐".
  if (
    options.length === 0 ||
    (before.trim() !== '' && rest.at(-1)?.trim() === '' && !/[?:]\s*$/u.test(before))
  ) {
    const parts = text
      .replaceAll('\t', ' ')
      .split(boxes)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    // "Röker du? Ja ☐ Nej ☐": the question ends at its sign.
    const [, asked, answer] = /^(.*[?:])\s*([^?:]+)$/u.exec(parts[0] ?? '') ?? [];
    if (asked !== undefined && answer !== undefined && parts.length > 1)
      return { before: asked, options: [answer, ...parts.slice(1)] };
    return { before: '', options: parts };
  }
  return { before: before.trim(), options };
}

/** What the sender fills in. */
const sendersLabel = /^(?:ny )?(?:datum|dag|tid|klockan|kl\.?|plats|lokal)\s*:?$/iu;

/** A blank that the sender fills in: after a word for day, time or place, or with words after it. */
function isSendersBlank(text: string): boolean {
  if (!room.test(text) || /\?/u.test(text) || number.test(text) || followUp.test(text)) return false;
  return (
    /^(?:ny )?(?:datum|dag|tid|klockan|kl\.?|plats|lokal)\s*:?\s*[_.…]/iu.test(text) ||
    (/(?:den|kl\.?|klockan|hos|till|är)\s*[_.…]{3,}/iu.test(text) && /[_.…]{3,}[ ,]*\p{L}{2,}/u.test(text))
  );
}

function isMark(text: string): boolean {
  return (
    text
      .replace(/^[a-h][.)]\s/iu, '')
      .replace(rooms, '')
      .replace(
        /[\s.:,;()_/–-]|datum|antal|svar|åååå|mm|dd|(?<!\p{L})(?:kg|cm|m|år|månader|veckor|dagar|timmar|minuter|gånger|glas|st)(?!\p{L})/giu,
        '',
      ) === '' &&
    (room.test(text) || /^[åmd\s/–-]{6,}$/iu.test(text))
  );
}

function typeOf(text: string, mark: string, options: readonly string[]): QuestionType {
  if (options.length >= 2) return several.test(text) ? 'multiple' : 'single';
  if (options.length === 1) return 'multiple';
  if (asksWords.test(text)) return 'text';
  if (/datum|åååå/iu.test(mark) || asksDate.test(text)) return 'date';
  if (counted.test(mark) || asksNumber.test(text)) return 'number';
  return 'text';
}

interface Draft {
  text: string;
  options: string[];
  mark: string;
  when?: string;
  entries: number[];
}

/** What the head of a form says. */
const headWords = /^(?:nr\.?|#|fråg(?:a|or)|svar|ditt svar|ert svar|kryssa|kommentar(?:er)?|)$/iu;
/** Columns beside the options where the reader writes more. */
const comment =
  /^(?:kommentar(?:er)?|om (?:ja|nej).*|beskriv.*|vilk(?:en|et|a).*|vad|ange.*|annat)\s*[:?]?$/iu;

/** Figures to ring in, one a step: "0 1 2 3". */
function arePoints(answers: readonly string[]): boolean {
  return (
    answers.length >= 2 &&
    answers.every(
      (text, at) =>
        /^\d{1,2}$/u.test(text) && (at === 0 || Math.abs(Number(text) - Number(answers[at - 1])) === 1),
    )
  );
}

function isEmptyBelowHead({ rows }: LetterTable): boolean {
  return (
    (rows[0] ?? []).every((cell) => cell.length > 0) &&
    rows.slice(1).every((row) => row.every((cell) => cell.every(({ text }) => isMark(text))))
  );
}

/** Where a form adds up its points. */
const sumLabel = /^(?:summa|totalt?|poäng|antal poäng|total ?poäng)\s*:?$/iu;

/** A row across the table with room for words: "Vilka läkemedel tar du? .........". */
function isWritten(text: string): boolean {
  return /\p{L}/u.test(text) && room.test(text);
}

/** Questions in a table: each row asks, the columns answer. */
function tableQuestions(table: LetterTable, entries: readonly Entry[]): FoundQuestion[] {
  const textOf = (row: number, column: number) =>
    (table.rows[row]?.[column] ?? [])
      .map(({ text }) => text)
      .join(' ')
      .trim();
  const isEmpty = (text: string) => text === '' || text.replace(boxes, '').trim() === '' || isMark(text);
  const ids = (row: number) =>
    entries.filter(({ cell }) => cell?.table === table && cell.row === row).map(({ id }) => id);
  // A first column that only counts.
  const isCounted =
    table.rows.length > 1 &&
    table.rows.every(
      (row, index) => row.length > 2 && /^(?:\d{1,2}[.)]?|nr\.?|#|)$/iu.test(textOf(index, 0)),
    );
  const first = isCounted ? 1 : 0;
  const rows = table.rows.map((row, index) => ({
    index,
    text: textOf(index, first),
    answers: row.slice(first + 1).map((_, column) => textOf(index, first + column + 1)),
  }));
  const isHead = (index: number) =>
    index === 0 && (table.rows[0] ?? []).every((_, column) => headWords.test(textOf(0, column)));
  const head = rows[0]?.answers ?? [];
  const options = head.filter((text) => text !== '' && !comment.test(text));
  const asked = rows
    .slice(1)
    .filter(
      ({ text, answers }) =>
        isWritten(text) ||
        (text !== '' &&
          !sumLabel.test(text) &&
          answers.length > 0 &&
          (answers.every(isEmpty) || arePoints(answers))),
    );
  const isMatrix =
    options.length >= 2 &&
    asked.length >= 2 &&
    // A first row with boxes or room of its own asks, as the others do.
    !head.some((text) => box.test(text) || room.test(text)) &&
    options.every((option) => option.length <= 40);
  if (isMatrix) {
    const more = head.find((text) => comment.test(text));
    return asked.flatMap(({ index, text }, place): FoundQuestion[] => {
      // The head of the table belongs to its first question.
      const own = place === 0 ? [...ids(index), ...ids(0)] : ids(index);
      const bare = withoutMarks(text.replace(number, ''));
      if (isWritten(text)) return [{ text: bare, type: typeOf(bare, text, []), options: [], entries: own }];
      const question = { text: text.replace(number, ''), type: 'single' as const, options, entries: own };
      const [yes = ''] = options;
      return more === undefined
        ? [question]
        : [
            question,
            {
              text: asQuestion(more),
              type: 'text',
              options: [],
              when: whenOf(more, options) ?? yes,
              entries: own,
            },
          ];
    });
  }
  // A table that only sets questions beside the room to answer. One row that asks shows what the others are.
  const isForm =
    rows.some(
      ({ text, answers }) =>
        (/\?/u.test(text) && answers.every(isEmpty)) || answers.some((answer) => box.test(answer)),
    ) || rows.every(({ text, answers }) => text !== '' && answers.some(isMark));
  let hasHead = isHead(0);
  return rows.flatMap(({ index, text, answers }): FoundQuestion[] => {
    if (isHead(index)) return [];
    const answer = answers.filter((part) => part !== '').join(' ');
    const isPart = table.rows[index]?.[0]?.every(({ bold }) => bold) ?? false;
    const asks =
      /\?/u.test(text) || (isForm && text !== '' && (number.test(text) || answer !== '' || !isPart));
    if (!asks || formLine.test(text) || sendersLabel.test(text)) return [];
    const either = slashed.exec(answer);
    const found = either
      ? either.slice(1).filter(Boolean)
      : box.test(answer)
        ? optionsOf(answer).options
        : [];
    if (found.length === 0 && answer !== '' && !isMark(answer)) return [];
    // Words before the first box are a text of their own.
    if (!either && optionsOf(answer).before !== '' && found.length > 0) return [];
    const bare = withoutMarks(text.replace(number, ''));
    // The head of the table belongs to its first question.
    const own = hasHead ? [...ids(index), ...ids(0)] : ids(index);
    hasHead = false;
    return [{ text: bare, type: typeOf(bare, answer, found), options: found, entries: own }];
  });
}

function whenOf(text: string, options: readonly string[]): string | undefined {
  const found = /^om (ja|nej)/iu.exec(text)?.[1]?.toLowerCase();
  return options.find((option) => option.toLowerCase() === found);
}

/** "Om ja, vilka" as a question of its own. */
function asQuestion(text: string): string {
  const bare =
    text
      .replace(followUp, '')
      .replace(/\s*[:?]$/u, '')
      .trim() || text;
  const shown = bare.charAt(0).toUpperCase() + bare.slice(1);
  return /^(?:vilk|vad|hur|när)/iu.test(bare) ? `${shown}?` : shown;
}

/** "Längd: ____ Vikt: ____": each label with its own room, when they make up the whole line. */
function labelledRooms(text: string): readonly { readonly label: string; readonly mark: string }[] {
  const found = [
    ...text.matchAll(/(\p{L}[^_:?.…]{1,40})[:?]\s*((?:_{3,}|\.{5,}|…{2,})\s*(?:kg|cm|år)?)[\s,]*/gu),
  ];
  const isWhole = found.map(([whole]) => whole).join('').length >= text.trim().length;
  return isWhole ? found.map(([, label = '', mark = '']) => ({ label: label.trim(), mark })) : [];
}

/** Finds the questions of a form, in order. Only what has boxes or room to answer is a question. */
export function findQuestions(entries: readonly Entry[]): FoundQuestion[] {
  const found: FoundQuestion[] = [];
  const tables = new Set<LetterTable>();
  let open: Draft | undefined;
  /** The last line that asks something. */
  let asks: { readonly text: string; readonly id: number } | undefined;
  /** The last heading, which names what boxes below an instruction are about. */
  let title: { readonly text: string; readonly id: number } | undefined;
  const close = () => {
    if (open && (open.options.length > 0 || open.mark !== '')) {
      const text = withoutMarks(open.text);
      const last = found.at(-1);
      const isScale = open.options.length === 0 && scale.test(open.mark);
      if (text !== '')
        found.push({
          text,
          type: isScale ? 'number' : typeOf(`${text} ${open.text}`.trim(), open.mark, open.options),
          options: open.options,
          ...(open.when !== undefined &&
          last?.options.some((option) => option.toLowerCase() === open?.when?.toLowerCase())
            ? {
                when: last.options.find((option) => option.toLowerCase() === open?.when?.toLowerCase()) ?? '',
              }
            : {}),
          entries: open.entries,
        });
    }
    open = undefined;
  };
  for (const entry of entries) {
    const isFormLine =
      entry.fate.kind === 'dropped' &&
      (entry.fate.reason === 'formLine' || entry.fate.reason === 'signature');
    if (entry.fate.kind !== 'draft' && !isFormLine) continue;
    const { text } = entry.line;
    if (entry.cell) {
      const { table } = entry.cell;
      if (open && open.options.length === 0 && table.rows.length > 1 && isEmptyBelowHead(table)) {
        // Columns to write in below the question that they belong to.
        open.mark = '_____';
        open.entries.push(...entries.filter(({ cell }) => cell?.table === table).map(({ id }) => id));
        tables.add(table);
      }
      close();
      if (tables.has(entry.cell.table)) continue;
      tables.add(entry.cell.table);
      found.push(...tableQuestions(entry.cell.table, entries));
      continue;
    }
    if (entry.level !== undefined) title = { text, id: entry.id };
    if (entry.level !== undefined && !/\?\s*$/u.test(text)) {
      close();
      continue;
    }
    if (/[?:]\s*$/u.test(text)) asks = { text: text.replace(/\s*:\s*$/u, ''), id: entry.id };
    if (box.test(text)) {
      const { before, options } = optionsOf(text);
      // Boxes below "Svara nedan." answer what was asked above it.
      const asking = asks !== undefined && entry.id - asks.id <= 3 ? asks : undefined;
      if (before === '' && !open && asking !== undefined) {
        const isTitled = instruction.test(asking.text) && title !== undefined && entry.id - title.id <= 4;
        open = isTitled
          ? { text: title?.text ?? '', options: [], mark: '', entries: [] }
          : { text: asking.text.replace(number, ''), options: [], mark: '', entries: [asking.id] };
      }
      if (before !== '' && (/[?:]\s*$/u.test(before) || number.test(before) || !open)) {
        close();
        open = { text: before.replace(number, ''), options, mark: '', entries: [entry.id] };
      } else if (open) {
        open.options.push(...options);
        open.entries.push(entry.id);
      }
      continue;
    }
    const several = isSendersBlank(text) || isFormLine ? [] : labelledRooms(text);
    if (several.length > 1) {
      close();
      for (const { label, mark } of several)
        found.push({ text: label, type: typeOf(label, mark, []), options: [], entries: [entry.id] });
      continue;
    }
    // "0 1 2 … 10" and "aldrig / ibland / ofta" to ring in.
    const steps = text.split(/\s+/u);
    if (open && open.options.length === 0 && steps.length >= 4 && arePoints(steps)) {
      open.mark = `${steps[0]}-${steps.at(-1)}`;
      open.entries.push(entry.id);
      close();
      continue;
    }
    const choices = text.split(/\s+\/\s+/u);
    if (
      open &&
      choices.length >= 3 &&
      text.length <= 120 &&
      !room.test(text) &&
      /ringa in|markera|stryk|välj|\?\s*$/iu.test(open.text)
    ) {
      open.options.push(...choices);
      open.entries.push(entry.id);
      close();
      continue;
    }
    const either = slashed.exec(text);
    if (either && (open || either.index > 0)) {
      const before = text.slice(0, either.index).replace(number, '').trim();
      if (before !== '') {
        close();
        open = { text: before, options: [], mark: '', entries: [] };
      }
      open?.options.push(...either.slice(1).filter(Boolean));
      open?.entries.push(entry.id);
      close();
      continue;
    }
    if (isMark(text)) {
      if (open && open.options.length === 0) {
        open.mark += ` ${text}`;
        open.entries.push(entry.id);
      } else if (open) {
        // Room after the options: "Om ja, vad?" without words.
        open.entries.push(entry.id);
      }
      continue;
    }
    if (isFormLine) {
      close();
      continue;
    }
    // "den ____ kl ____" and "Tid: ____" are for the sender to fill in.
    if (isSendersBlank(text)) {
      close();
      continue;
    }
    const follow = followUp.exec(text);
    const isAsked =
      /\?/u.test(text) ||
      number.test(text) ||
      entry.line.number !== undefined ||
      room.test(text) ||
      follow !== null;
    close();
    if (!isAsked) continue;
    const bare = text.replace(number, '').replace(followUp, '').trim();
    open = {
      text: bare.charAt(0).toUpperCase() + bare.slice(1),
      options: [],
      mark: room.test(text) ? text.slice(text.search(room) - 12) : '',
      ...(follow ? { when: follow[1] ?? follow[2] ?? '' } : {}),
      entries: [entry.id],
    };
  }
  close();
  return [...found, ...askedBeside(entries, found)].sort((a, b) => (a.entries[0] ?? 0) - (b.entries[0] ?? 0));
}

const isNumbered = ({ line }: Entry) => line.number !== undefined || number.test(line.text);

/** Questions without room of their own in a numbered list where others have it: "3. Vad äter barnet?" */
function askedBeside(entries: readonly Entry[], found: readonly FoundQuestion[]): FoundQuestion[] {
  const asked = new Set(found.flatMap((question) => question.entries));
  const isAsked = (entry: Entry | undefined) =>
    entry !== undefined && isNumbered(entry) && asked.has(entry.id);
  const beside: FoundQuestion[] = [];
  for (const [index, entry] of entries.entries()) {
    const { fate, line, cell, level } = entry;
    if (asked.has(entry.id) || fate.kind !== 'draft' || cell || level !== undefined) continue;
    const next = entries[index + 1];
    // Text below answers it: then it is the reader's question.
    const isAnswered =
      next?.fate.kind === 'draft' &&
      next.level === undefined &&
      isSentence(next.line.text) &&
      !isNumbered(next);
    if (!isNumbered(entry) || !/\?$/u.test(line.text) || (isAnswered && !isAsked(entries[index - 1])))
      continue;
    if (!entries.slice(Math.max(0, index - 4), index + 5).some(isAsked)) continue;
    asked.add(entry.id);
    const text = line.text.replace(number, '');
    beside.push({ text, type: typeOf(text, '', []), options: [], entries: [entry.id] });
  }
  return beside;
}

/** Words that a form only uses to say where to write. */
const markWords = new Set([
  'datum',
  'antal',
  'svar',
  'om',
  'vid',
  'ja',
  'nej',
  'kg',
  'cm',
  'st',
  'nr',
  'fråga',
  'frågor',
  'ditt',
  'kryssa',
  'kommentar',
]);

/** Whether a line's words all stand in the questions that are made of it: else the line would be lost. */
export function isAskedWhole(text: string, questions: readonly FoundQuestion[]): boolean {
  const asked = new Set(
    questions.flatMap((question) => wordsOf([question.text, ...question.options].join(' '))),
  );
  return wordsOf(text).every((word) => asked.has(word) || markWords.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
