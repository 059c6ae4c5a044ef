import {
  isFiniteVerb,
  numberValue,
  PREPOSITIONS,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  readPlural,
  type Word,
} from '@klarmall/swedish';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

const SUBJECT = /^(?:jag|du|han|hon|hen|vi|ni|man|de)$/u;
const IT = /^(?:det|den)$/u;
/** Words that open a subordinate clause and nothing else. */
const OPENS = /^(?:att|eftersom|när|medan|ifall|fastän|såvida|huruvida|tills)$/u;
/** Words that are prepositions or adverbs too, so that only a subject pronoun after them tells. */
const OPENS_BEFORE_PRONOUN = /^(?:om|innan|sedan|där|som|trots)$/u;
/** "Så länge du", "så fort du": two words that open a clause together. */
const AFTER_SO = /^(?:länge|fort|snart|ofta)$/u;
const DETERMINER = /^(?:din|ditt|dina|vår|vårt|våra|hans|hennes|deras|den|det|de|en|ett|ditt|alla|några)$/u;
/** The verb's *not*, which stands before it in a subordinate clause. */
const NOT = /^(?:inte|ej|aldrig|alltid)$/u;
/** Other adverbs of the clause; after a whole verb they can belong to what follows ("kommer redan på måndag"). */
const ADVERBS = wordList(
  `tyvärr fortfarande egentligen faktiskt numera förmodligen antagligen troligen naturligtvis självklart inte ej aldrig alltid
  redan ofta sällan också bara gärna kanske ännu någonsin nyligen snart helst länge absolut verkligen båda`,
);
const ADVERB: ReadonlySet<string> = new Set(ADVERBS);
/** The same of a whole text, looked for first. */
const MAY_HAVE_ADVERB = phrasePattern([...ADVERBS, 'någon gång']);
/** Adverbs that stand before the verb whatever it is, since they belong to the whole clause. */
const OF_CLAUSE =
  /^(?:tyvärr|fortfarande|egentligen|faktiskt|numera|förmodligen|antagligen|troligen|naturligtvis|självklart)$/u;
/** "Är redan hemma", "är ofta trött": what a copula's adverb is followed by. */
const COPULA = /^(?:är|var|blir|blev)$/u;
/** How many words before *om* are looked through for a verb. */
const NEAR = 12;
const PAIRS = /^(?:absolut inte|ännu inte|ännu aldrig|inte ännu|någon gång)$/u;
const AUXILIARY =
  /^(?:har|hade|kan|kunde|ska|skall|skulle|vill|ville|måste|får|fick|bör|behöver|behövde|brukar|kommer)$/u;

/** Where the finite verb of a clause stands whose opening word is at `at`; undefined where that is no clause for certain. */
function verbAfter(words: readonly Word[], at: number, isFirst: boolean): number | undefined {
  const opener = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const isSubject = SUBJECT.test(next);
  // "Information om det finns inte här": only at the start of a clause is "om det" the beginning of one.
  const isIt =
    IT.test(next) &&
    (OPENS.test(opener) ||
      (isFirst && /^(?:om|som)$/u.test(opener)) ||
      // "Säg till om det gör fortfarande ont"
      (opener === 'om' && OF_CLAUSE.test(words[at + 3]?.lower ?? '')));
  if (isSubject || (isIt && isFiniteVerb(words[at + 2]?.lower ?? ''))) return at + 2;
  // "Kryssa i rutan om barnet har aldrig …": with a verb before it, *om* opens a clause.
  const isOwned = DETERMINER.test(next) && readNoun(words[at + 2]?.lower ?? '') !== undefined;
  if (opener === 'om' && !isFirst && (isOwned || readNoun(next)?.isDefinite === true)) {
    const hasVerb = words
      .slice(Math.max(0, at - NEAR), at)
      .some(
        ({ lower }) =>
          isFiniteVerb(lower) ||
          readActive(lower)?.tense === 'imperative' ||
          readActive(lower)?.tense === 'infinitive',
      );
    if (hasVerb) return at + (isOwned ? 3 : 2);
  }
  // "De som kan inte komma"
  if (opener === 'som' && isFiniteVerb(next)) return at + 1;
  // First in its sentence, "om linserna är" is a clause as well.
  if (!OPENS.test(opener) && !AFTER_SO.test(opener) && !(opener === 'om' && isFirst)) return undefined;
  let nounAt = at + 1;
  if (DETERMINER.test(next)) nounAt += 1;
  const head = words[nounAt]?.lower ?? '';
  const noun = readPlural(head) ?? readNoun(head);
  return noun !== undefined && (noun.isDefinite || nounAt > at + 1) ? nounAt + 1 : undefined;
}

const isSpace = (between: string): boolean => /^\s+$/u.test(between);

export default languageRule({
  id: 'language/clause-order',
  title: { sv: 'Orden står i fel ordning i bisatsen', en: 'Word order in the subordinate clause' },
  why: {
    sv: 'Läsaren väntar sig ”inte” före verbet i en bisats. Fel ordning gör meningen svårare att följa.',
    en: 'Readers expect “inte” before the verb in a subordinate clause.',
  },
  action: {
    sv: 'Flytta ordet till före verbet: ”om du inte kan komma”.',
    en: 'Move the word to before the verb.',
  },
  readers: 'everyone',
  basis: [writingRules],
  bySentence: true,
  messages: {
    inversion: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”: verbet kommer först när något annat inleder meningen.',
      en: 'Write “{replacement}”, not “{word}”: the verb comes first when something else opens the sentence.',
    },
    asked: {
      sv: 'Byt ordningen i ”{word}”: den som gör något står före verbet, till exempel ”när svaret kommer”.',
      en: 'Change the order of “{word}”: the subject stands before the verb in an indirect question.',
    },
    order: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”: efter ”{opener}” står ”{adverb}” före verbet.',
      en: 'Write “{replacement}”, not “{word}”: after “{opener}” the word “{adverb}” stands before the verb.',
    },
  },
  check(input) {
    for (const { words, start, end } of input.sentences) {
      checkMainVerb(input, words);
      checkAsked(input, words, start, end);
    }
    checkAdverbs(input);
  },
});

/** Verbs that a question can hang on, and *på* of "ta reda på", "beror på". */
const ASKS: ReadonlySet<string> = new Set(
  wordList(
    `undra undrar undrade vet veta fråga frågar berätta berättar förstå förstår förklara förklarar säg säga säger skriv skriva
    skriver beskriv beskriva minns läs läsa kontrollera se höra visa visar bestäm på`,
  ),
);
const WH: ReadonlySet<string> = new Set(['vad', 'när', 'hur', 'varför', 'vem', 'vart', 'var']);
/** "Hur länge har du", "vilka mediciner tar du": what the question's word takes with it. */
const WHICH = /^(?:vilken|vilket|vilka)$/u;
const HOW_MUCH = /^(?:mycket|länge|ofta|många|långt|fort|snart|stor|stort|stora|gammal|hög|högt)$/u;
/** Before *om* that opens a clause: "fråga oss om", "vet om". After another verb it is a particle: "boka om". */
const BEFORE_IF = /^(?:oss|mig|dig|henne|honom|dem|vet|veta|undrar|undra|frågar?|fråga|på|se)$/u;

/** How many words after the word at `at` an asked clause has its verb: 0 where the word opens none. */
function askedVerb(words: readonly Word[], at: number): number {
  const word = words[at]?.lower ?? '';
  const isVerb = (step: number): boolean => isFiniteVerb(words[at + step]?.lower ?? '');
  if (WH.has(word) && isVerb(1)) return 1;
  if (!WHICH.test(word) && !(word === 'hur' && HOW_MUCH.test(words[at + 1]?.lower ?? ''))) return 0;
  const noun = words[at + 2]?.lower ?? '';
  const isNamed = !SUBJECT.test(noun) && !DETERMINER.test(noun) && readNoun(noun)?.isDefinite !== true;
  return isVerb(2) ? 2 : isNamed && isVerb(3) ? 3 : 0;
}

/** "Jag undrar vad är din vikt", "vi vill veta om har du ont": an asked clause has its subject before the verb. */
function checkAsked(
  { text, flag }: LanguageInput<Record<never, never>>,
  words: readonly Word[],
  start: number,
  end: number,
): void {
  for (const [at, word] of words.entries()) {
    if (at === 0 || !(WH.has(word.lower) || WHICH.test(word.lower) || IF.test(word.lower))) continue;
    const isIf = IF.test(word.lower);
    const steps = isIf ? Number(isFiniteVerb(words[at + 1]?.lower ?? '')) : askedVerb(words, at);
    const [before, subject] = [words[at - 1], words[at + steps + 1]];
    if (steps === 0 || before === undefined || subject === undefined) continue;
    const isPronoun = SUBJECT.test(subject.lower);
    const isNoun = DETERMINER.test(subject.lower) || readNoun(subject.lower)?.isDefinite === true;
    if (!isPronoun && !(isNoun && !(isIf && before.lower !== 'på'))) continue;
    if (isIf) {
      const isOpened =
        word.lower === 'att' ? MODAL.test(words[at + 1]?.lower ?? '') : BEFORE_IF.test(before.lower);
      if (!isOpened) continue;
      // "Tänk på att har du feber ska du stanna hemma": a condition, and its clause follows.
      if (words.slice(at + 3).some(({ lower }) => isFiniteVerb(lower))) continue;
    } else {
      const asks = words.slice(Math.max(0, at - 5), at).findLastIndex(({ lower }) => ASKS.has(lower));
      if (asks < 0) continue;
      const between = words.slice(Math.max(0, at - 5) + asks + 1, at);
      if (between.some(({ lower }) => isFiniteVerb(lower) || OPENS.test(lower))) continue;
    }
    if (!isSpace(text.slice(before.start, subject.end).replace(/[\p{L}\p{N}-]+/gu, ' '))) continue;
    if (/[:”"“]/u.test(text.slice(start, end))) return;
    flag({
      message: 'asked',
      at: { start: word.start, end: subject.end },
      data: { word: text.slice(word.start, subject.end) },
      certainty: 'review',
    });
  }
}

const IF = /^(?:om|att)$/u;
const MODAL = /^(?:ska|kan|måste|får|har|bör|vill|behöver)$/u;

/** What opens a sentence before its verb: a preposition or *om*, *när* with their clause. */
const OPENS_SENTENCE = /^(?:om|när|innan|eftersom|ifall|medan)$/u;
const OPENS_WITH_ADVERB: ReadonlySet<string> = new Set(
  'här nu sedan därefter snart ibland tyvärr därför först dessutom annars efteråt ofta oftast vanligtvis'.split(
    ' ',
  ),
);
/** "Nästa vecka du får": a time without a preposition. */
const OPENS_WITH_TIME = /^(?:nästa|varje|samma|denna)$/u;
const OTHER_SUBJECT = /^(?:du|vi|jag|ni|man|hon|han)$/u;

/** Nouns that their name, number or wording follows. */
const HAS_A_NAME: ReadonlySet<string> = new Set(
  wordList(
    `sidan sidorna raden rutan knappen länken filen ordet rubriken fältet fliken menyn avdelningen mottagningen appen boken
    tjänsten kapitlet avsnittet tabellen bilden rummet gruppen`,
  ),
);
/** "På fredag vi tar bort": after so few words any verb tells. */
const SHORT_OPENING = 2;
/** Most words that stand before the verb in "efter det första ultraljudet barnmorskan visar". */
const LONGEST_OPENING = 4;

/** "Efter ultraljudet barnmorskan visar": a definite noun right after another, and the verb after it. */
function isNamedSubject(words: readonly Word[], at: number): boolean {
  const [before, subject, verb] = [words[at - 1], words[at], words[at + 1]];
  const isDefinite = (word: Word | undefined): boolean =>
    word !== undefined &&
    !/\p{N}/u.test(word.text) &&
    (readNoun(word.lower)?.isDefinite === true || readPlural(word.lower)?.isDefinite === true);
  // "På sidan Om oss", "i rutan ordet": what stands after it is its name.
  if (HAS_A_NAME.has(before?.lower ?? '') || !/^\p{Ll}/u.test(subject?.text ?? '')) return false;
  return (
    at <= LONGEST_OPENING &&
    isDefinite(subject) &&
    (isDefinite(before) || /^(?:imorgon|idag|ikväll|därefter|nu)$/u.test(before?.lower ?? '')) &&
    isFiniteVerb(verb?.lower ?? '') &&
    readNoun(verb?.lower ?? '') === undefined
  );
}

/** "I morgon du ska komma", "om det gör ont du ska ringa": after what opens the sentence the verb comes first. */
function checkMainVerb(
  { text, flag, fix }: LanguageInput<Record<never, never>>,
  words: readonly Word[],
): void {
  const first = words[0]?.lower ?? '';
  const isClause =
    OPENS_SENTENCE.test(first) && !(first === 'innan' && OTHER_SUBJECT.test(words[2]?.lower ?? ''));
  const isAdverb = OPENS_WITH_ADVERB.has(first);
  if (!isClause && !isAdverb && !PREPOSITIONS.has(first) && first !== 'innan' && !OPENS_WITH_TIME.test(first))
    return;
  for (let at = isClause ? 3 : isAdverb ? 1 : 2; at < Math.min(words.length - 1, 9); at += 1) {
    const [before, subject, verb] = [words[at - 1], words[at], words[at + 1]];
    if (before === undefined || subject === undefined || verb === undefined) return;
    if (!isSpace(text.slice(words[0]?.start, verb.end).replace(/[\p{L}\p{N}-]+/gu, ' '))) return;
    const isPerson =
      OTHER_SUBJECT.test(subject.lower) &&
      (AUXILIARY.test(verb.lower) ||
        (isFiniteVerb(verb.lower) &&
          // "När du kommer du anmäler": nothing that "du anmäler" could belong to stands before.
          (isClause ? isFiniteVerb(before.lower) : at <= SHORT_OPENING)));
    if (!isPerson && (isClause || !isNamedSubject(words, at))) continue;
    const opening = words.slice(1, at);
    const verbs = opening.filter(({ lower }) => isFiniteVerb(lower)).length;
    // "Om medicinen du ska ta är slut" goes on with a verb of its own.
    if (
      verbs !== (isClause ? 1 : 0) ||
      /^(?:att|som|och|eller|men|om|när|innan|eftersom|än|där|vad|hur)$/u.test(before.lower)
    )
      return;
    const rest = words.slice(at + 2);
    // "Två dagar" is no verb, though one can "daga".
    const goesOn = rest.some(
      ({ lower }, step) => isFiniteVerb(lower) && numberValue(rest[step - 1]?.lower ?? '') === undefined,
    );
    if (goesOn || rest.length === 0) return;
    const word = text.slice(subject.start, verb.end);
    const replacement = `${verb.text} ${subject.text}`;
    flag({
      message: 'inversion',
      at: { start: subject.start, end: verb.end },
      data: { word, replacement },
      certainty: 'review',
      fixes: fix(subject.start, verb.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
    });
    return;
  }
}

interface Adverb {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The word by which it is judged, in small letters. */
  readonly lower: string;
  readonly words: number;
}

/** The adverb at `at`: a word, or two that are one ("ännu inte", "någon gång"). */
function adverbAt(text: string, words: readonly Word[], at: number): Adverb | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined) return undefined;
  if (second === undefined || !PAIRS.test(`${first.lower} ${second.lower}`))
    return { start: first.start, end: first.end, text: first.text, lower: first.lower, words: 1 };
  const { start } = first;
  const { end } = second;
  const lower = second.lower === 'gång' ? 'ofta' : second.lower === 'ännu' ? 'inte' : second.lower;
  return { start, end, text: text.slice(start, end), lower, words: 2 };
}

/** "Om du kan inte komma": in a subordinate clause *inte* stands before the verb. */
function checkAdverbs({ text, sentences, flag, fix }: LanguageInput<Record<never, never>>): void {
  if (!MAY_HAVE_ADVERB.test(text)) return;
  for (const { words, end } of sentences) {
    for (const [at, opener] of words.entries()) {
      const isTwoWords = AFTER_SO.test(opener.lower) && words[at - 1]?.lower === 'så';
      if (!isTwoWords && !OPENS.test(opener.lower) && !OPENS_BEFORE_PRONOUN.test(opener.lower)) continue;
      const isFirst = at === 0 || /[,–:]/u.test(text.slice(words[at - 1]?.end, opener.start));
      const verbAt = verbAfter(words, at, isFirst);
      if (verbAt === undefined) continue;
      const verb = words[verbAt];
      // "Om du känner dig inte trygg": the verb's own *dig* stands between.
      const own = /^(?:dig|sig|oss|mig|er)$/u.test(words[verbAt + 1]?.lower ?? '') ? 1 : 0;
      const adverb = adverbAt(text, words, verbAt + 1 + own);
      const rest = words[verbAt + 1 + own + (adverb?.words ?? 1)];
      if (verb === undefined || adverb === undefined || !isFiniteVerb(verb.lower)) continue;
      const ownWord = own === 1 ? words[verbAt + 1] : undefined;
      if (!isSpace(text.slice(ownWord?.end ?? verb.end, adverb.start))) continue;
      if (
        words
          .slice(at, verbAt)
          .some((word, step) => !isSpace(text.slice(word.end, words[at + step + 1]?.start)))
      )
        continue;
      const after = rest === undefined ? '' : rest.lower;
      const tense = readActive(after)?.tense;
      const governs =
        AUXILIARY.test(verb.lower) &&
        (tense === 'infinitive' ||
          tense === 'supine' ||
          /^(?:vara|ha|bli|varit|haft|blivit|fått|få)$/u.test(after));
      const isNot =
        NOT.test(adverb.lower) &&
        !/^(?:bara|minst|ens|förrän)$/u.test(after) &&
        !(
          after === 'längre' &&
          /^\s+(?:än|bort|fram|upp|ner|ned|ut)(?!\p{L})/u.test(text.slice(rest?.end ?? 0))
        );
      const isOfClause =
        OF_CLAUSE.test(adverb.lower) ||
        (COPULA.test(verb.lower) &&
          /^(?:redan|ofta|alltid|ännu|sällan)$/u.test(adverb.lower) &&
          (readAdjective(after) !== undefined ||
            readParticiple(after) !== undefined ||
            /^(?:inne|ute|hemma|här|där|kvar)$/u.test(after)));
      if (!ADVERB.has(adverb.lower) || !(isNot || governs || isOfClause)) continue;
      // "Inte på måndag utan på tisdag" denies the day, not the verb.
      if (!governs && /(?<!\p{L})utan(?!\p{L})/iu.test(text.slice(adverb.end, end))) continue;
      const word = text.slice(verb.start, adverb.end);
      const replacement = [adverb.text, verb.text, ...(ownWord === undefined ? [] : [ownWord.text])].join(
        ' ',
      );
      flag({
        message: 'order',
        at: { start: verb.start, end: adverb.end },
        data: {
          word,
          replacement,
          opener: isTwoWords ? `så ${opener.lower}` : opener.lower,
          adverb: adverb.text,
        },
        fixes: fix(verb.start, adverb.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
      });
    }
  }
}
