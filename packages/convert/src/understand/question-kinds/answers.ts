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

export const box = /[☐□❑❒▢☒○◯◻⬜❏]|\[[ _]?\]|\([ _]?\)(?=\s|$)|^O(?=\s+\p{L})/u;
export const boxes = new RegExp(box.source, 'gu');
export const room = /_{3,}|\.{5,}|…{2,}/u;
const rooms = /(?:(?<!\d)(?:19|20))?_{2,}(?:\s?[-/]\s?_{2,})+|_{3,}|\.{5,}|…{2,}/gu;
export const number = /^\(?(?:\d{1,2}[.):]|[a-h]\)|[A-H][.)])\s*/u;
/** An answer with a letter before it. */
export const letter = /^[a-h][.)]\s+/u;
/** What asks to be told without a question. */
export const tellsToTell =
  /^(?:(?:vänligen|var god(?: och)?|försök(?: att)?) )?(?:beskriv|berätta|förklara|motivera|ange|uppge|skriv|lista|räkna upp|redogör|nämn|fyll i|notera)(?!\p{L})/iu;
const commonAnswer =
  '(?:ja|nej|vet (?:ej|inte|inget)|minns (?:ej|inte)|osäker|kanske|delvis|aldrig|sällan|ibland|ofta|alltid)';
/** Words that an answer to "how often" or "how much" is made of, beside yes and no. */
const degree =
  '(?:inte alls|inte|inga|inget|ingen|lite|lätta?|något|en del|ganska|måttliga?|medel|mycket|väldigt|svåra?|starka?|stora?|bra|dåligt?|sådär|bättre|sämre|oförändra[dt]|som vanligt|mindre|mer|varje (?:dag|vecka|månad)|dagligen|enstaka|hela tiden|nästan)';
const answerStart = new RegExp(`^(?:${commonAnswer}|${degree})(?!\\p{L})`, 'iu');
const answerWhole = new RegExp(`^(?:${commonAnswer}|${degree}(?: ${degree}){0,2})$`, 'iu');
/** Answers that are only set beside each other: "Ja / Nej", "Ja Nej Vet inte". */
export const beside = new RegExp(
  `(?:^|(?<=[?:]\\s*))\\(?(${commonAnswer}(?:\\s*[/|–-]\\s*${commonAnswer}|\\s+${commonAnswer})+)\\)?\\s*$`,
  'iu',
);
const toChoose =
  '(?:(?:sätt|gör) (?:ett |en )?(?:kryss|bock|ring|markering)|kryssa|bocka|pricka|markera|välj|ringa|stryk|ange|fyll)(?: för| i| in| av| under| vid| runt| på)?';
const several = new RegExp(
  [
    `${toChoose} (?:alla?|allt|det|de|den eller de|något|några|flera|fler|en eller|ett eller)(?!\\p{L})`,
    '(?:flera|fler|mer än ett|mer än en) (?:svar|svarsalternativ|alternativ|kryss|val|rut(?:a|or)|går bra|får väljas)',
    '(?:alla?|allt|det|de) som (?:passar|stämmer|gäller)',
    '(?:ett|en) eller (?:fler\\p{L}*|några)',
    '(?:kan|får|går att)(?: du| ni)? (?:välja|kryssa|markera|ange|svara|ringa)(?: för| i| in)? (?:flera|fler|mer än)',
    '(?:något|några|vad|vilket|vilken|vilka) av (?:följande|dessa|de här|nedanstående|detta|besvären|alternativen)',
    '^(?:(?:har|känner|upplever|besväras|lider|tar|använder|äter) (?:du|ni|barnet)|har du (?:eller har du )?haft)[^?]* (?:följande|nedanstående)',
    '^var (?:på|i) kroppen',
  ].join('|'),
  'iu',
);
const onlyOne =
  /(?<!\p{L})(?:(?:endast|bara|högst) ett?|ett (?:svar|svarsalternativ|alternativ|kryss)(?! eller))(?!\p{L})/iu;
/** What the reader has or takes is many things, unless the answers say whether or how much. */
const asksWhich =
  /^(?:har (?:du|ni|barnet)(?: någon gång| haft|,? eller har (?:du|ni) haft)?|tar du|använder du|besväras du|lider du|känner du|upplever du)(?!\p{L})/iu;
/** "Inget av detta" stands among answers that go together. */
const noneOfThem = /^(?:inget|inga|ingen|ingenting)\s+av\s/iu;
/** What asks to be told in words, whatever it begins with. */
const asksWords =
  /(?<!\p{L})(?:beskriv|berätta|förklara|motivera|skriv gärna|på vilket sätt|hur och)(?!\p{L})/iu;
const asksDate =
  /(?<!\p{L})(?:(?:vilket|ange|uppge|skriv|fyll i) (?:\p{L}+ )?datum(?:et)?|vilka datum|vilken dag(?! i veckan)|sedan när|från och med när|födelsedatum|födelsedag|första dagen (?:i|av|på))(?!\p{L})|^(?:\p{L}+)?datum(?!\p{L})/iu;
/** Verbs of what has happened, by their endings and one by one. */
const past =
  '(?:\\p{L}{2,}(?:ade|ades|dde|[bglmnrv]de|des|[kpstx]te|tes)|var|fick|blev|kom|gick|tog|åt|drack|hade|såg|skedde|reste|föll|bröt|slog)';
const toCome =
  '(?:ska|skall|planerar|räknar|reser|åker|tänker|flyttar|börjar|slutar|är (?:du|ni|barnet|han|hon|hen) (?:född|beräknad|planerad))';
const opening = '^(?:om (?:ja|nej),? |i så fall,? )?(?:ungefär |cirka )?';
/** "När" about a day that was or that comes; else it asks of hours, habits and situations. */
const asksWhen = new RegExp(
  `${opening}när (?:(?:${past}|${toCome})(?!\\p{L})|(?!kan|brukar|passar|mår|känner)[^?]*(?<!\\p{L})senaste?(?!\\p{L}))`,
  'iu',
);
/** Words for what is said in whole figures. */
const measured =
  '(?:\\p{L}*längd|\\p{L}*vikt|ålder|skostorlek|antal|puls|midjemått|årtal|födelseår|kroppslängd|kroppsvikt)';
const asksNumber = new RegExp(
  [
    `${opening}(?:(?:ca|på ett ungefär|totalt|sammanlagt|i genomsnitt|i snitt),? )?(?:hur många|hur mycket väg(?:er|de)|vad väg(?:er|de))(?!\\p{L})`,
    '^hur (?:lång|tung|kort) (?:är|var) (?:du|ni|han|hon|hen|barnet|ditt barn)(?!\\p{L})',
    '^hur gamm(?:al|alt|la)(?!\\p{L})',
    `^(?:(?:ange|uppge|skriv|fyll i) )?(?:(?:din|ditt|er|ert|barnets|nuvarande|aktuell) ){0,2}${measured}(?!\\p{L})`,
    '^[^?]*, hur många(?!\\p{L})',
    '(?<!\\p{L})(?:vilket år|i (?:cm|centimeter|kg|kilo(?:gram)?|meter|hela \\p{L}+))(?!\\p{L})(?! och)',
    '\\((?:i )?(?:cm|kg|antal(?: [^()]*)?|år|st)\\)\\s*[?:]?\\s*$',
  ].join('|'),
  'iu',
);
/** Asks whether: the verb comes first, and then who it is about. */
const asksWhether =
  /^(?!(?:hur|vad|när|var|vem|varför|om|vilk\p{L}*|sedan) )\p{L}+r?s? (?:du|ni|han|hon|hen|det|den|vi|någon|något|(?:ditt |ert )?barn(?:et)?|din|ditt|dina|er|ert|era)(?!\p{L})[^?]*\?(?:\s*\([^()]*\))?\s*$/iu;
/** Asks to choose between what it names: "Är du höger- eller vänsterhänt?" */
const asksEither =
  /^(?:är|bor|vill|föredrar|jobbar|arbetar|sover|kommer|går|åker|önskar|ska) (?!du eller )[^?]* eller /iu;

/** Whether yes or no answers a question. */
export function isYesNo(text: string): boolean {
  return asksWhether.test(text) && !asksEither.test(text);
}

/** Whether a line is only an answer that many questions have: "Ja", "Inte alls", "Varje dag". */
export function isAnswerWord(text: string): boolean {
  return answerWhole.test(text.trim());
}

/** Boxes that are drawn as short lines: "_ Höger _ Vänster", "Ja __ Nej __". */
export function withBoxes(text: string): string {
  const before = text.replace(
    /(^|[?:.)]\s*)_{1,3}\s?(?=\p{L})([^_?:]{1,40})((?:\s_{1,3}\s?\p{L}[^_?:]{0,40})+)$/gu,
    (_, start: string, first: string, rest: string) =>
      `${start}☐ ${first}${rest.replace(/\s_{1,3}\s?(?=\p{L})/gu, ' ☐ ')}`,
  );
  return before.replace(drawnAfter, (found) => found.replace(/_{1,5}/gu, ' ☐ '));
}

const drawnAfter = new RegExp(
  `(?:(?<=^|[?:.]\\s*)|(?<=[?:.]\\s))${commonAnswer}\\s?_{1,5}(?:[\\s,/]+${commonAnswer}\\s?_{1,5})+\\s*$`,
  'iu',
);
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
  const areShort = choices.every(
    (choice) => choice !== '' && choice.length <= 40 && !/\?|[.!]$/u.test(choice),
  );
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

function isMultiple(text: string, options: readonly string[]): boolean {
  if (onlyOne.test(text) || options.every(isAnswerWord)) return false;
  if (several.test(text) || options.some((option) => noneOfThem.test(option))) return true;
  const isGraded = options.some((option) => answerStart.test(option) || /^\d/u.test(option));
  return !isGraded && (/^vilka(?!\p{L})/iu.test(text) || asksWhich.test(text));
}

export function typeOf(text: string, mark: string, options: readonly string[]): QuestionType {
  // "Vilka veckodagar passar dig?" may have many answers.
  if (options.length >= 2) return isMultiple(text, options) ? 'multiple' : 'single';
  if (options.length === 1) return 'multiple';
  if (asksWords.test(text)) return 'text';
  if (/datum|åååå|__\s*[-/]\s*__/iu.test(mark) || asksDate.test(text) || asksWhen.test(text)) return 'date';
  if (onScale.test(text)) return 'number';
  if (counted.test(mark) || asksNumber.test(text)) return 'number';
  return 'text';
}

/** The answers that stand beside each other at the end of a text. */
export function besideOf(text: string): readonly string[] {
  const answers = beside.exec(text)?.[1];
  return answers?.match(new RegExp(commonAnswer, 'giu')) ?? [];
}

/** Answers after what asks, on its line: "Hur ofta? Aldrig / Ibland / Varje vecka", "Vilken sida? (höger/vänster)". */
export function choicesAfter(
  text: string,
): { readonly asked: string; readonly choices: readonly string[] } | undefined {
  const [, asked, rest] = /^(.*\?)\s*([^?]+)$/u.exec(text) ?? [];
  if (asked === undefined || rest === undefined || room.test(rest)) return undefined;
  const isEnclosed = /^\(.+\)$/u.test(rest);
  for (const sign of [/\t+/u, /\s+[/|]\s+/u, /\s*[/|]\s*/u, /,\s+(?:eller\s+)?|\s+eller\s+/u]) {
    const choices = choicesOf(rest, sign);
    const isCertain =
      choices.length >= 3 || isEnclosed || choices.some(isAnswerWord) || sign.source === '\\t+';
    // A comma may stand in any text, and a stroke in "gånger/vecka": then the answers must be known ones.
    const isText = sign.source.startsWith(',') || sign.source.startsWith('\\s*');
    if (
      choices.length >= 2 &&
      isCertain &&
      (!isText ||
        choices.filter((choice) => answerStart.test(choice)).length >= 2 ||
        (isEnclosed && sign.source.startsWith('\\s*')))
    )
      return { asked, choices };
  }
  return undefined;
}

/** Figures in a row, and what stands before the first and after the last: "Ingen smärta 0 1 2 3 4 5 Värsta tänkbara". */
export function pointsOf(
  text: string,
): { readonly first: string; readonly last: string; readonly ends: readonly [string, string] } | undefined {
  const [, before = '', row = '', after = ''] =
    /^((?:[^\d]*?[^\d\s])?)\s*((?<!\d)\d{1,2}(?:\s*[-–.|/]?\s+\d{1,2}){3,})(?![\d.:,])\s*([^\d]*)$/u.exec(
      text,
    ) ?? [];
  const steps = row.match(/\d{1,2}/gu) ?? [];
  if (steps.length < 4 || !arePoints(steps) || before.length > 40 || after.length > 40) return undefined;
  return { first: steps[0] ?? '', last: steps.at(-1) ?? '', ends: [before.trim(), after.trim()] };
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
