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

export const box = /[☐□❑❒▢☒○◯◻⬜❏]|\[ ?\]|\( ?\)(?=\s|$)|^O(?=\s+\p{L})/u;
export const boxes = new RegExp(box.source, 'gu');
export const room = /_{3,}|\.{5,}|…{2,}/u;
const rooms = /(?:(?<!\d)(?:19|20))?_{2,}(?:\s?[-/]\s?_{2,})+|_{3,}|\.{5,}|…{2,}/gu;
export const number = /^\(?(?:\d{1,2}[.):]|[a-h]\)|[A-H][.)])\s*/u;
const commonAnswer = '(?:ja|nej|vet (?:ej|inte)|osäker|kanske|delvis|aldrig|sällan|ibland|ofta|alltid)';
/** Answers that are only set beside each other: "Ja / Nej", "Ja Nej Vet inte". */
export const beside = new RegExp(
  `(?:^|(?<=[?:]\\s*))\\(?(${commonAnswer}(?:\\s*[/|–-]\\s*${commonAnswer}|\\s+${commonAnswer})+)\\)?\\s*$`,
  'iu',
);
const several =
  /(?:kryssa(?: för| i)? (?:alla|det|de som|flera|fler)|(?:flera|fler) (?:svar|alternativ|kryss|val|rutor|går bra)|alla som (?:passar|stämmer|gäller)|ett eller fler\p{L}*|(?:markera|välj|ringa in) (?:all(?:a|t)|flera|fler|ett eller)|(?:kan|får)(?: du| ni)? (?:välja|kryssa|markera|ange|svara)(?: för| i)? (?:flera|fler|mer än))/iu;
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
export const followUp = /^(?:om\s+(ja|nej)|vid\s+(ja|nej))\s*[,:–-]?\s*/iu;
/** What only paper needs to be told. */
export const onPaper = /\s*\(?(?:ringa in|stryk under|sätt (?:ett )?kryss)(?!\p{L})[^.:?()]*(?:[.:)]+|$)/giu;
/** "0 = ingen, 10 = bäst" or "(0–10)": the answer is a figure between them. */
const onScale = /\d{1,2}\s*=[^?]*?(?<!\d)\d{1,2}\s*=|\(\s*\d\s*[-–]\s*10\s*\)/u;
export const scale = /^\s*(\d{1,2})\s*(?:[-–]|till)\s*(\d{1,2})\s*$/u;

export function withoutMarks(text: string): string {
  return text
    .replace(onPaper, ' ')
    .replace(rooms, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s*:\s*$/u, '')
    .trim();
}

/** Options after boxes on a line; text before the first box is returned apart. */
export function optionsOf(text: string): { before: string; options: string[] } {
  const [before = '', ...rest] = text.replaceAll('\t', ' ').split(boxes);
  const options = rest
    // What a list offers is often said again beside it: "(KUB / NIPT)".
    .map((part) => withoutMarks(part.replace(/\s*\([^()]*\s\/\s[^()]*\)\s*$|[,;/]\s*$/u, '')))
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

/** Answers on one line, with a sign between them: "Bra / Sådär / Dåligt", "(KUB / NIPT / Ingen)". */
export function choicesOf(text: string, sign: RegExp): readonly string[] {
  const bare = withoutMarks(text).replace(/^\((.+)\)$/u, '$1');
  const choices = bare.split(sign).map((choice) => choice.trim());
  const areShort = choices.every((choice) => choice !== '' && choice.length <= 40 && !/[.?!]$/u.test(choice));
  return choices.length >= 2 && areShort ? choices : [];
}

/** What the sender fills in. */
export const sendersLabel = /^(?:ny )?(?:datum|dag|tid|klockan|kl\.?|plats|lokal)\s*:?$/iu;

/** A blank that the sender fills in: after a word for day, time or place, or with words after it. */
export function isSendersBlank(text: string): boolean {
  if (!room.test(text) || /\?/u.test(text) || number.test(text) || followUp.test(text)) return false;
  return (
    /^(?:ny )?(?:datum|dag|tid|klockan|kl\.?|plats|lokal)\s*:?\s*[_.…]/iu.test(text) ||
    (/(?:den|kl\.?|klockan|hos|till|är)\s*[_.…]{3,}/iu.test(text) && /[_.…]{3,}[ ,]*\p{L}{2,}/u.test(text))
  );
}

export function isMark(text: string): boolean {
  return (
    text
      .replace(/^[a-h][.)]\s/iu, '')
      .replace(rooms, '')
      .replace(
        /mmol\/l|[\s.:,;()_/–-]|datum|antal|svar|åååå|mm|dd|(?<!\p{L})(?:19|20)(?=_)|(?<!\p{L})(?:kg|cm|m|år|månader|veckor|dagar|timmar|minuter|gånger|glas|st|mg|ml|grader|kronor|kr|%)(?!\p{L})/giu,
        '',
      ) === '' &&
    (room.test(text) || /^(?:19|20)?[åmd_\s/–-]{6,}$/iu.test(text))
  );
}

export function typeOf(text: string, mark: string, options: readonly string[]): QuestionType {
  // "Vilka veckodagar passar dig?" may have many answers.
  if (options.length >= 2)
    return several.test(text) || /^vilka(?!\p{L})/iu.test(text) ? 'multiple' : 'single';
  if (options.length === 1) return 'multiple';
  if (asksWords.test(text)) return 'text';
  if (/datum|åååå|__\s*[-/]\s*__/iu.test(mark) || asksDate.test(text)) return 'date';
  if (onScale.test(text)) return 'number';
  if (counted.test(mark) || asksNumber.test(text)) return 'number';
  return 'text';
}

/** The answers that stand beside each other at the end of a text. */
export function besideOf(text: string): readonly string[] {
  const answers = beside.exec(text)?.[1];
  return answers?.match(new RegExp(commonAnswer, 'giu')) ?? [];
}

/** Figures to ring in, one a step: "0 1 2 3". */
export function arePoints(answers: readonly string[]): boolean {
  return (
    answers.length >= 2 &&
    answers.every(
      (text, at) =>
        /^\d{1,2}$/u.test(text) && (at === 0 || Math.abs(Number(text) - Number(answers[at - 1])) === 1),
    )
  );
}

export function withoutNumber(text: string): string {
  return text.replace(number, '').trim();
}
