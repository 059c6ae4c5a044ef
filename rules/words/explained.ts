import type { Prose } from '@klarmall/model';
import { findWords, isFunctionWord, readAdjective, type Span, wordClass } from '@klarmall/swedish';
import { analyse } from '../language/shared/analysis.ts';
import type { WordMatch } from '../language/shared/packs/find-words.ts';
import { anyOf, phrasePattern, wordList } from '../support/phrases.ts';

const SAYS_WHAT_IT_IS = anyOf([
  'det vill säga',
  'alltså',
  'som (är|betyder|innebär|kallas|också kallas|även kallas|visar|mäter|gör|hjälper|hindrar|minskar|lindrar|används)',
  'är (en|ett|när|att|namnet|ordet|samma)',
  'är [~ ](sjukdom|ord|mått|prov|undersökning|behandling|läkemedel|medicin)~',
  'betyder',
  'kallas',
  'heter',
]);
const WHERE_IT_IS = anyOf(['(du har|som finns|finns) i (blodet|kroppen|urinen|hjärnan)']);
const AFTER_TERM = new RegExp(
  `^["”’]?\\s*(?:${[
    '\\([^)]{3,120}\\)',
    '[–—-]\\s(?:en|ett|det|alltså|när|att)\\s',
    ',\\s(?:eller|(?:(?:det|de|den) )?som)\\s\\p{L}+',
    `\\s${WHERE_IT_IS}`,
    `,?\\s*(?:${SAYS_WHAT_IT_IS}|d\\.?v\\.?s\\.?)(?!\\p{L})`,
  ].join('|')})`,
  'iu',
);
const NAMES_IT = anyOf([
  'kallar[ det| den][ för]',
  'kallas[ det| den| detta][ också| även| ibland][ för]',
  'heter[ också| även| ibland]',
  '(också|även|ibland) kalla[t]',
  'det vill säga',
  'ordet',
  'med ett annat ord',
  'på läkarspråk',
  'står för',
  'förkortning[en] (för|av)',
]);
const BEFORE_TERM = new RegExp(
  `(?:\\(|\\p{L}{3,},\\seller|${NAMES_IT}|kallas\\s[\\p{L}\\s]{3,30}\\s(?:eller|och ibland))[\\s:]*["”’]?(?:en |ett )?$`,
  'iu',
);
const NEXT_SENTENCE = phrasePattern(
  [
    '(Då|Vid undersökningen|Under undersökningen) (tittar|undersöker|mäter|opererar|sprutar|sätter|lyser|lägger|tar|filmar) (läkaren|vi|sköterskan|barnmorskan|tandläkaren|man)',
    '(Det|Den|De|Provet|Värdet|Testet|Undersökningen) (är (en|ett|när|att|samma sak)|betyder|innebär|kallas|mäter)',
    '(Det|Den|De|Provet|Värdet|Testet|Undersökningen) (visar|speglar|säger) (hur|om|att|vad)',
  ],
  'u',
  'start',
);

/** An apposition that says what it is: "gastroskopi, en undersökning av …", "MRSA, bakterier som …". */
const APPOSITION =
  /^,\s(?:(?:en|ett)\s(?:\p{L}+\s){1,4}|(?:\p{L}+\s)?\p{L}+(?:er|ar|or|en|et)\s)(?:av|som|i|på|där|när|mot|för|med)\s/iu;
/** "LDL, det onda kolesterolet, är": the plain name, between commas. */
const PLAIN_NAME_AFTER = /^,\s(?:det|den|de)(?:\s\p{L}+){1,3}?(?:n|t|na)(?:,|[.]?$)/iu;
/** "Ditt järnvärde, ferritin, är", "sned stortå, hallux valgus": the term between commas right after a noun of the editor's. */
const NOUN_BEFORE = /\p{L}{4,},\s$/u;
/** "Tonsillerna, halsmandlarna, medan", "makula, gula fläcken.": a plain name of a word or three between commas after the term. */
const NO_NAME = anyOf(
  wordList('och men eller så för som om när där inte du vi det den jag ni man att kan ska är har får'),
);
const NO_MORE_OF_IT = anyOf(wordList('är var har kan ska får och eller du vi'));
const NAME_AFTER = new RegExp(
  `^,\\s(?!${NO_NAME}(?!\\p{L}))\\p{L}{2,}(?:\\s(?!${NO_MORE_OF_IT}(?!\\p{L}))\\p{L}+){0,2}(?:,\\s|\\.?$)`,
  'iu',
);
/** "Provet på njurarna, kreatinin, är": the test is said before it. */
const TEST_BEFORE = /(?:prov|test|värde)(?:et|en)?\s(?:på|av|för)\s\p{L}+,\s$/iu;
/** "Ett EKG visar hur …", "Polyper är små utväxter": the sentence is about the term and tells what it is. */
const TELLS = /^\s(?:(?:visar|säger) (?:hur|om|vad|när)|mäter|innebär|är\s)/iu;

/** "Vid en gastroskopi tittar läkaren …": what follows tells how it is done. */
const TELLS_OF_A_VISIT = anyOf(
  wordList('får kan ska måste behöver bör kommer ringer bokar betalar träffar har'),
);
const WHO_DOES = anyOf(wordList('du vi läkaren sköterskan barnmorskan tandläkaren'));
const IS_DONE_SO = new RegExp(
  `^\\s(?:undersök|tittar|mäter|opererar|för|använd|kontrollerar|kan läkaren|(?!${TELLS_OF_A_VISIT})\\p{L}+r\\s${WHO_DOES}(?!\\p{L}))`,
  'iu',
);

/** What may stand before a term that its sentence is about: "Ett EKG", "Blodprovet TSH", "Ditt HbA1c". */
const OPENS_WITH =
  /^(?:(?:en|ett|ditt|din|dina|\p{L}*(?:prov|test|värde)et|\p{L}*(?:undersökning|metod|medicin|behandling)en)\s)?$/iu;

/** "Kreatinin är 81, och det betyder att …": the sentence goes on to say what it means. */
const MEANS = anyOf([
  '(det|vilket) (betyder|innebär|visar|säger)',
  'vilket är (en|ett|när|att|samma|*{0,3} (bra|normalt|lagom|lågt|högt|lite|mycket|under|över))',
  'det är *{0,3} (bra|normalt|lagom|lågt|högt|för lite|för mycket)',
]);
const MEANS_LATER = new RegExp(`,\\s(?:och\\s)?${MEANS}(?!\\p{L})`, 'iu');
/** "Ett mjukt rör, en kateter, i …": the term itself stands beside the plain words. */
const APPOSED_BEFORE = /\p{L},\s(?:en|ett)\s$/iu;
/** "Ferritin var 12": what is measured, with its value. */
const HAS_VALUE = /^\s(?:är|var|låg|ligger|blev)\s(?:på\s)?\d/iu;
/** Words too common to say what a value is of. */
const COMMON =
  /^(?:prov|svar|värde|blod|ämne|mått|test|läkare|sjukdom|undersökning|behandling|medicin|läkemedel|person|besvär|kropp|något|inte|eller|enhet|över|lång|hela)/iu;
const SHORTEST_STEM = 4;

/** Whether what a value is of was said in the sentence before: "Du har lite järn i blodet. Ferritin var 12." */
function saidBefore(text: string, sentence: Span, match: WordMatch): boolean {
  const plain = (match.entry?.replace[0] ?? '').match(/\p{L}{4,}/gu) ?? [];
  const said = findWords(text.slice(sentence.start, sentence.end)).filter(({ lower }) => !COMMON.test(lower));
  return plain.some(
    (word) =>
      !COMMON.test(word) &&
      said.some(
        ({ lower }) => lower.length >= SHORTEST_STEM && (word.startsWith(lower) || lower.startsWith(word)),
      ),
  );
}

function isDefined(text: string, match: WordMatch): boolean {
  const before = text.slice(match.sentence.start, match.start);
  const after = text.slice(match.end, Math.min(match.sentence.end, match.end + LOOK_AHEAD));
  if (/^(?:vid|under|med)\s(?:(?:en|ett)\s)?$/iu.test(before)) return IS_DONE_SO.test(after);
  if (!OPENS_WITH.test(before)) return false;
  const told = TELLS.exec(after)?.[0];
  if (told === undefined || !/är\s$/u.test(told)) return told !== undefined;
  return saysWhatItIs(after.slice(told.length));
}

/** After *är*: "Hypertoni är farligt" tells nothing of what it is; a noun has to come before the first small word. */
function saysWhatItIs(text: string): boolean {
  if (/^(?:de|det|den)\s\p{L}+\s(?:som|där)\s/iu.test(text)) return true;
  for (const word of findWords(text).slice(0, 4)) {
    if (isFunctionWord(word.lower)) return false;
    if (readAdjective(word.lower) !== undefined) continue;
    if (wordClass(word.lower) === 'noun' && !/(?:igt|iga|ig|sk|skt|ska|t)$/u.test(word.lower)) return true;
  }
  return false;
}

/** "Ett vävnadsprov, så kallad biopsi": said in plain words first. Without a comma the phrase only presents the term. */
const SO_CALLED = /,\s(?:en |ett )?så kalla(?:de|d|t)\s$/iu;
const ADJECTIVE = /isk[at]?$/u;

/** How much of the text around a term is read. */
const LOOK_BACK = 60;
const LOOK_AHEAD = 160;

const TO_A_PLACE = /(?<!\p{L})(?:på|till|från|hos|via|av|kontakta)\s$/iu;
const SPECIALITY =
  /(?:olog|ortoped|kirurg|audionom|ortoptist|odontist)en$|(?:olog|kirurg|oped|iatr)in$|(?:mottagning|avdelning|klinik)en$/iu;

/** "En remiss till ortopeden", "på Neonatalavdelningen": the clinic to go to, which has no other name. */
export function isPlaceToGo(text: string, match: WordMatch): boolean {
  if (!SPECIALITY.test(text.slice(match.start, match.end))) return false;
  return TO_A_PLACE.test(text.slice(Math.max(match.sentence.start, match.start - LOOK_BACK), match.start));
}

/** What is booked or prepared for: "en tid för bentäthetsmätning", "kallad till koloskopi", "inför din gastroskopi". */
const BOOKING = anyOf(
  wordList('tid kalla(d|s|t)~ kallelse[n] bok* remiss~ välkommen vänta[r|t] väntelista[n] anmäl* komma'),
);
const BOOKED = new RegExp(
  `(?<!\\p{L})(?:${BOOKING}(?:\\s\\p{L}+){0,2}\\s(?:för|till|på)|inför|före|efter)\\s(?:(?:en|ett|din|ditt)\\s)?$`,
  'iu',
);
const KINDS_OF_EXAMINATION = anyOf(
  wordList(`undersökning mätning fotografering röntgen provtagning operation kontroll skopi grafi tomografi metri punktion
    biopsi utredning behandling vaccination ultraljud`),
);
const EXAMINATION = new RegExp(`${KINDS_OF_EXAMINATION}(?:en|et|ar|er)?$`, 'iu');
/** Wards and clinics by their letters: "på BUP", "från IVA". */
const PLACE_IN_LETTERS = /^(?:BUP|VUP|BVC|MVC|BMM|IVA|BIVA|NIVA|AVA|KAVA|MAVA|UMO?)$/u;
/** "Postoperativa avdelningen ringer": the first word of a ward's name. */
const WARD_NEXT =
  /^\s\p{L}*(?:avdelningen|enheten|mottagningen|kliniken|teamet|centrum|sektionen)(?!\p{L})/iu;

/** Whether a term is the name of what the reader is called to, or of where: it cannot be left out, whoever knows it. */
export function isNameOfWhatIsBooked(text: string, match: WordMatch): boolean {
  const written = text.slice(match.start, match.end);
  if (PLACE_IN_LETTERS.test(written) || WARD_NEXT.test(text.slice(match.end, match.end + LOOK_BACK)))
    return true;
  if (!EXAMINATION.test(written)) return false;
  return BOOKED.test(text.slice(Math.max(match.sentence.start, match.start - LOOK_BACK), match.start));
}

/** "Enligt socialtjänstlagen, SoL, …": the plain word stands right before. */
function followsItsPlainWord(before: string, match: WordMatch): boolean {
  const plain = match.entry?.replace[0];
  return plain !== undefined && before.trimEnd().toLowerCase().endsWith(`${plain.toLowerCase()},`);
}

/** Whether the text says in plain words what the term is: beside it, in brackets, or in the sentence that follows. */
function isExplained(prose: Prose, match: WordMatch): boolean {
  const { text, sentences } = analyse(prose);
  const { sentence } = match;
  const after = text.slice(match.end, Math.min(sentence.end, match.end + LOOK_AHEAD));
  if (
    AFTER_TERM.test(after) ||
    APPOSITION.test(after) ||
    PLAIN_NAME_AFTER.test(after) ||
    NAME_AFTER.test(after) ||
    MEANS_LATER.test(after) ||
    isDefined(text, match)
  )
    return true;
  const before = text.slice(Math.max(sentence.start, match.start - LOOK_BACK), match.start);
  if (BEFORE_TERM.test(before) || followsItsPlainWord(before, match)) return true;
  if (SO_CALLED.test(before) && !ADJECTIVE.test(text.slice(match.start, match.end))) return true;
  if (
    NOUN_BEFORE.test(before) &&
    /^,\s(?:är|var|ligger|låg|visar|tas|görs|kan|ska|som)(?!\p{L})/u.test(after)
  )
    return true;
  if ((APPOSED_BEFORE.test(before) || TEST_BEFORE.test(before)) && /^(?:,|\.?$)/u.test(after)) return true;
  const previous = sentences[sentence.index - 1];
  if (previous !== undefined && HAS_VALUE.test(after) && saidBefore(text, previous, match)) return true;
  const next = sentences[sentence.index + 1];
  if (next === undefined) return false;
  const following = text.slice(next.start, next.end);
  if (NEXT_SENTENCE.test(following)) return true;
  // "Du har polyper i näsan. Det är ofarliga svullnader."
  const told = /^(?:Det|Den|De|Dessa)\sär\s/u.exec(following)?.[0];
  return told !== undefined && saysWhatItIs(following.slice(told.length));
}

/** Terms that a text explains, with those that the texts before it in the same part explain. */
const known = new WeakMap<Prose, ReadonlySet<string>>();

/** What the text calls a term: the entry's word, or what stands there. */
export function termOf(prose: Prose, match: WordMatch): string {
  return match.entry?.term ?? prose.text.slice(match.start, match.end).toLowerCase();
}

type TermsOf = (prose: Prose) => readonly WordMatch[];

/** `before` with the terms that the text explains. */
function withExplained(
  before: ReadonlySet<string>,
  prose: Prose,
  matches: readonly WordMatch[],
): ReadonlySet<string> {
  const own = matches.filter((match) => isExplained(prose, match)).map((match) => termOf(prose, match));
  const terms = own.length === 0 ? before : new Set([...before, ...own]);
  known.set(prose, terms);
  return terms;
}

/**
 * Terms that a text explains, or a text before it in the same part, so that they need no explaining again. Every text is
 * read once, however many follow it.
 */
export function explainedIn(
  prose: Prose,
  matches: readonly WordMatch[],
  termsOf: TermsOf,
): ReadonlySet<string> {
  const unread: Prose[] = [];
  let at = prose.previous;
  while (at !== undefined && !known.has(at)) {
    unread.push(at);
    at = at.previous;
  }
  let terms: ReadonlySet<string> = (at === undefined ? undefined : known.get(at)) ?? new Set();
  for (const earlier of unread.reverse()) terms = withExplained(terms, earlier, termsOf(earlier));
  return withExplained(terms, prose, matches);
}
