import {
  CONJUNCTIONS,
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  numberValue,
  PREPOSITIONS,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  readPlural,
  type Word,
} from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

/** Pronouns that only a subject is. */
const SUBJECT = /^(?:jag|du|han|hon|hen|vi|ni|man)$/u;
/** Words after which a clause with its subject first begins. */
const OPENS_CLAUSE =
  /^(?:att|om|när|eftersom|innan|medan|men|fast|trots|därför|tills|ifall|och|så|där|hur|vad|varför|som)$/u;
const BETWEEN_SUBJECT_AND_VERB = /^(?:inte|aldrig|alltid|ofta|redan|också|själva|gärna|kanske|nu|snart)$/u;
/** Prepositions that open clauses too: "för de är sjuka", "innan de ringer". */
const ALSO_CONJUNCTION = /^(?:för|om|innan|sedan|utan|efter|före|trots|förutom|än|då)$/u;
/** Verbs after which *de* is no object: "vi är de som", "vi tror de i receptionen vet". */
const TAKES_NO_OBJECT =
  /^(?:är|var|blir|blev|vara|bli|heter|kallas|tror|tro|vet|veta|hoppas|tycker|tycka|säger|säga|menar|mena|anser|anse|känns|verkar|vill|ska|kan|måste|bör|får|har|hade|kommer|brukar|behöver|undrar|finns)$/u;
const MODAL =
  /^(?:att|ska|skall|skulle|kan|kunde|måste|bör|får|fick|vill|ville|behöver|brukar|försöker|hinner)$/u;
const AFTER_MODAL = /^(?:du|vi|ni|jag|man|han|hon|inte|också|även|alltid|gärna|bara|sedan)$/u;
/** Words that open no noun phrase: after them *de* stands alone. */
const STANDS_ALONE =
  /^(?:inte|också|även|alltid|aldrig|gärna|direkt|genast|snart|igen|sedan|innan|eftersom|medan|tills|fast|ifall|kvar|åt|först|dagligen|när|hur|att|och|eller|men|så|för|nu|varje|själv|imorgon|idag|ikväll|tillsammans|ofta|ibland|redan|tillbaka|vidare|hem|ut|in|upp|bort)$/u;

/** `perhaps`: a person should look; `beforeWho`: both pass, and one is better. */
type Fault = 'wrong' | 'perhaps' | 'beforeWho';

const isSpace = (between: string): boolean => /^\s+$/u.test(between);

/** Whether *de* at `at` is followed by nothing that it could belong to: the end, a sign, a preposition, an adverb. */
function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (next === undefined || !isSpace(text.slice(word.end, next.start))) return true;
  if (/^(?:flera|varje|en|ett|idag|ikväll)$/u.test(next.lower)) return true;
  // "Svar på dem nästa vecka": with a noun in the singular it is a time of its own.
  if (
    /^(?:nästa|förra|samma|hela)$/u.test(next.lower) &&
    knownGender(words[at + 2]?.lower ?? '') !== undefined
  )
    return true;
  if (STANDS_ALONE.test(next.lower)) {
    // "De ofta avlägsna platserna", "de så kallade": the adverb belongs to an adjective.
    const after = words[at + 2]?.lower ?? '';
    return readAdjective(after) === undefined && readParticiple(after) === undefined;
  }
  // "De i maj födda barnen" is rare enough.
  return PREPOSITIONS.has(next.lower) && next.lower !== 'av';
}

/** No further back is the auxiliary of a participle after *och* looked for. */
const LOOK_BACK = 15;
/** Particles of verbs that are no prepositions. */
const PARTICLE = /^(?:upp|in|ut|ner|ned|hem|bort|fram|tillbaka|emot|ihop|isär|sönder)$/u;

/** Whether the word at `at` governs an object: its subject stands before it, or it is an infinitive or imperative. */
function governsObject(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  const before = words[at - 1];
  if (verb === undefined || TAKES_NO_OBJECT.test(verb.lower)) return false;
  const active = readActive(verb.lower);
  if (active === undefined) return false;
  if (before === undefined) return active.tense === 'imperative' || active.tense === 'infinitive';
  // "Så putsa dem": of most verbs the imperative is like the infinitive.
  const isBid = active.tense === 'imperative' || active.tense === 'infinitive';
  if (isBid && /^(?:och|eller|men|så)$/u.test(before.lower)) return true;
  if (active.tense === 'supine') {
    let back = at - 1;
    while (AFTER_MODAL.test(words[back]?.lower ?? '')) back -= 1;
    // "Vi har läst svaren och skickat dem": the auxiliary stands before the first of two.
    const isJoined = /^(?:och|eller|men)$/u.test(words[back]?.lower ?? '');
    if (
      isJoined &&
      words.slice(Math.max(0, back - LOOK_BACK), back).some(({ lower }) => /^(?:har|hade|ha)$/u.test(lower))
    )
      return true;
    if (/^(?:har|hade|ha)$/u.test(words[back]?.lower ?? '')) return true;
  }
  if (active.tense === 'infinitive') {
    let back = at - 1;
    while (AFTER_MODAL.test(words[back]?.lower ?? '')) back -= 1;
    if (MODAL.test(words[back]?.lower ?? '')) return true;
  }
  if (!isFiniteVerb(verb.lower)) return false;
  const start = words[at - 2];
  const isClauseStart = start === undefined || CONJUNCTIONS.has(start.lower) || start.lower === 'som';
  if (SUBJECT.test(before.lower)) return isClauseStart;
  return start === undefined && readNoun(before.lower)?.isDefinite === true;
}

/** Verbs that one gives somebody something with. */
const GIVES =
  /^(?:ge|ger|gav|gett|lämna|lämnar|lämnade|skicka|skickar|skickade|visa|visar|visade|erbjud|erbjuda|erbjuder|erbjöd|låna|lånar|ordinera|ordinerar|lär|lära|säga|säger|berätta|hjälp|hjälper|hjälpa|be|ber|bett|bad)$/u;

/** "Ge de varma filtar", "visa de vägen": what is given follows, in a form that *de* cannot belong to. */
function givesThem(words: readonly Word[], at: number): boolean {
  const [verb, next, after] = [
    words[at - 1]?.lower ?? '',
    words[at + 1]?.lower ?? '',
    words[at + 2]?.lower ?? '',
  ];
  if (!GIVES.test(verb)) return false;
  if (/^(?:en|ett|lite|mer|mycket|mat|tid|rätt|information|besked|vatten|hjälp)$/u.test(next)) return true;
  const given = readNoun(next);
  const isOneThing = given !== undefined && (given.isDefinite || given.gender === 'common');
  if (isOneThing && knownGender(given.base) !== undefined && !isFiniteVerb(next) && after !== 'som')
    return true;
  // "De varma filtar", where the article would make it "filtarna".
  const isMany = readPlural(after)?.isDefinite === false || readPlural(next)?.isDefinite === false;
  return isMany && words[at + 3]?.lower !== 'som' && words[at + 2]?.lower !== 'som';
}

/** "Då ringer vi gärna de": after the verb and its subject, with adverbs between. */
function followsSubject(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  if (PARTICLE.test(words[back]?.lower ?? '')) back -= 1;
  while (BETWEEN_SUBJECT_AND_VERB.test(words[back]?.lower ?? '')) back -= 1;
  const [subject, verb] = [words[back]?.lower ?? '', words[back - 1]?.lower ?? ''];
  return (
    SUBJECT.test(subject) &&
    isFiniteVerb(verb) &&
    readActive(verb) !== undefined &&
    !TAKES_NO_OBJECT.test(verb)
  );
}

/** *De* where *dem* is right: after a preposition, or as the object of a verb. */
function objectFault(text: string, { words }: Sentence, at: number): Fault | undefined {
  const before = words[at - 1];
  if (before === undefined || !isSpace(text.slice(before.end, words[at]?.start))) return undefined;
  const isWho = words[at + 1]?.lower === 'som';
  const isPreposition = PREPOSITIONS.has(before.lower);
  // "Till alla de vi inte har nått": a clause without *som* tells which.
  const governs = before.lower === 'alla' ? (words[at - 2]?.lower ?? '') : before.lower;
  const isWhom = SUBJECT.test(words[at + 1]?.lower ?? '') && words[at + 2] !== undefined;
  if (isWhom && PREPOSITIONS.has(governs) && !ALSO_CONJUNCTION.test(governs)) return 'perhaps';
  if (isPreposition) {
    if (ALSO_CONJUNCTION.test(before.lower)) {
      const [word, next] = [words[at], words[at + 1]];
      const isLast = next === undefined || /^[.,;!?]/u.test(text.slice(word?.end, next.start).trimStart());
      // "Det är bra för dem som har ont": after an adjective it is no conjunction.
      if (
        isWho &&
        before.lower === 'för' &&
        (words[at - 2]?.lower === 'bra' || readAdjective(words[at - 2]?.lower ?? '') !== undefined)
      )
        return 'beforeWho';
      // "Berätta för dem hur du mår": no clause goes on so after its subject.
      const isTold = before.lower === 'för' && /^(?:hur|att|om|när|vad|varför)$/u.test(next?.lower ?? '');
      return isLast || isTold ? 'wrong' : undefined;
    }
    if (isWho) return 'beforeWho';
    // "Hos dem finns hjälp": the verb of the sentence follows.
    const after = words[at + 1]?.lower ?? '';
    const isVerbOnly =
      isFiniteVerb(after) && knownGender(after) === undefined && readAdjective(after) === undefined;
    if (at === 1 && isVerbOnly && readParticiple(after) === undefined) return 'wrong';
    return standsAlone(text, words, at) ? 'wrong' : undefined;
  }
  if (!isWho && followsSubject(words, at) && standsAlone(text, words, at)) return 'wrong';
  // "Låt dem vila": what is let is the object.
  const after = words[at + 1]?.lower ?? '';
  if (/^(?:låt|låta|låter|lät)$/u.test(before.lower) && readActive(after)?.tense === 'infinitive')
    return 'perhaps';
  // "Svälj dem hela": how they are when it is done.
  const end = words[at + 2];
  const isEnd = end === undefined || !isSpace(text.slice(words[at + 1]?.end, end.start));
  if (
    isEnd &&
    /^(?:hela|torra|varma|rena|öppna|stängda|levande)$/u.test(after) &&
    governsObject(words, at - 1)
  )
    return 'perhaps';
  // "Tills du inte behöver dem.": the subject stands before, and the clause ends.
  const isLast = words[at + 1] === undefined || !isSpace(text.slice(words[at]?.end, words[at + 1]?.start));
  let subjectAt = at - 2;
  while (BETWEEN_SUBJECT_AND_VERB.test(words[subjectAt]?.lower ?? '')) subjectAt -= 1;
  const isOwnVerb = /^(?:behöver|har|vill|får|vet|minns)$/u.test(before.lower);
  const isEnded = isLast || /^(?:igen|kvar|tillbaka|också|nu|med)$/u.test(words[at + 1]?.lower ?? '');
  if (isEnded && isOwnVerb && SUBJECT.test(words[subjectAt]?.lower ?? '')) return 'wrong';
  // "Vi ropar upp dem": the verb with its particle.
  const isParticle = PARTICLE.test(before.lower);
  // "Tugga inte dem."
  const isDenied =
    /^(?:inte|aldrig)$/u.test(before.lower) && readActive(words[at - 2]?.lower ?? '')?.tense !== 'present';
  if (isDenied && isLast && governsObject(words, at - 2)) return 'wrong';
  if (isParticle && governsObject(words, at - 2) && standsAlone(text, words, at)) return 'wrong';
  if (!governsObject(words, at - 1)) return undefined;
  if (isWho) return 'beforeWho';
  if (givesThem(words, at)) return 'perhaps';
  return standsAlone(text, words, at) ? 'wrong' : undefined;
}

/** "Två sista sprutorna", "små barnen": words that only an article can stand before. */
function opensDefinite(words: readonly Word[], from: number): boolean {
  let at = from;
  for (; at < from + 3; at += 1) {
    const word = words[at]?.lower ?? '';
    const isBefore =
      numberValue(word) !== undefined ||
      /^(?:sista|första|senaste|nästa|andra|flesta|små|bästa|båda)$/u.test(word) ||
      (readAdjective(word)?.form === 'plural' && !isFunctionWord(word));
    if (!isBefore) break;
  }
  return at > from && /(?:arna|erna|orna|ena)$/u.test(words[at]?.lower ?? '');
}

/** "Då ringer de", "på måndag öppnar de": what stands first is neither subject nor object, and the subject follows the verb. */
function isInverted(words: readonly Word[], at: number): boolean {
  const verb = words[at - 1];
  if (verb === undefined || at < 2 || !isFiniteVerb(verb.lower) || knownGender(verb.lower) !== undefined)
    return false;
  if (
    /^(?:då|så|nu|sedan|sen|snart|här|där|ibland|ofta|därför|annars|alltid|tyvärr|självklart)$/u.test(
      words[at - 2]?.lower ?? '',
    )
  )
    return true;
  const first = words.slice(0, at - 1);
  return (
    at <= 6 &&
    PREPOSITIONS.has(first[0]?.lower ?? '') &&
    !/^(?:om|för|innan|sedan|utan|trots|före|efter)$/u.test(first[0]?.lower ?? '') &&
    !first.some(({ lower }) => SUBJECT.test(lower) || isFiniteVerb(lower) || CONJUNCTIONS.has(lower))
  );
}

/** "Dem som har feber ringer vi upp": the sentence's object stands first, and its subject after the verb. */
function isObjectFirst(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      at > 2 &&
      isFiniteVerb(lower) &&
      SUBJECT.test(words[at + 1]?.lower ?? '') &&
      !SUBJECT.test(words[at - 1]?.lower ?? ''),
  );
}

/** *Dem* where *de* is right: as a subject, and before the word that it belongs to. */
function subjectFault(text: string, { words }: Sentence, at: number): Fault | undefined {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next === undefined || !isSpace(text.slice(words[at]?.end, next.start))) return undefined;
  if (/^(?:flesta|här)$/u.test(next.lower)) return 'wrong';
  const follower = words[at + 2]?.lower ?? '';
  const lead = before?.lower ?? '';
  // "Så hjälper de dig": the object follows, so that this is who does it.
  if (isFiniteVerb(lead) && /^(?:dig|oss|mig|er|sig)$/u.test(next.lower)) return 'wrong';
  // "Det är de som bestämmer", and not "det är dem som vi hjälper".
  if (/^(?:är|var)$/u.test(lead) && next.lower === 'som' && isFiniteVerb(follower)) return 'perhaps';
  if (isInverted(words, at) && !SUBJECT.test(next.lower) && readNoun(next.lower)?.isDefinite !== true)
    return 'perhaps';
  // "Dem föräldrar som vill", "dem barn som": before a noun in the plural and *som* it is the article.
  const bare = readNoun(next.lower);
  const mayOpen = before === undefined || OPENS_CLAUSE.test(lead);
  if (
    (follower === 'som' || (mayOpen && SUBJECT.test(follower))) &&
    (/\p{L}{3}(?:ar|er|or|rar)$/u.test(next.lower) || (bare?.gender === 'neuter' && !bare.isDefinite)) &&
    !isFiniteVerb(next.lower) &&
    /^\p{Ll}/u.test(next.text)
  )
    return 'wrong';
  // "Dem två sista sprutorna": a definite noun in the plural, with a number and adjectives before it.
  if (opensDefinite(words, at + 1)) return 'wrong';
  // "Dem proverna": before a definite noun in the plural, where no verb gives it to anybody.
  const opensNoun = before === undefined || PREPOSITIONS.has(before.lower) || OPENS_CLAUSE.test(before.lower);
  if (opensNoun && readPlural(next.lower)?.isDefinite === true && !isFiniteVerb(next.lower)) return 'wrong';
  // "Dem nya reglerna": before an adjective and its noun it is the article.
  const noun = words[at + 2]?.lower ?? '';
  if (readAdjective(next.lower)?.form === 'plural' && /\p{L}{2}(?:arna|erna|orna|na)$/u.test(noun))
    return 'wrong';
  // "Dem på avdelningen kan …": the verb follows, and no other subject.
  if (
    (before === undefined || /^(?:som|att|om|när|och|så)$/u.test(before.lower)) &&
    PREPOSITIONS.has(next.lower)
  ) {
    const verbAt = words.findIndex(
      ({ lower }, index) => index > at + 1 && index < at + 6 && isFiniteVerb(lower),
    );
    const following = words[verbAt + 1]?.lower ?? '';
    return verbAt > 0 && !SUBJECT.test(following) && readNoun(following)?.isDefinite !== true
      ? 'wrong'
      : undefined;
  }
  const isAfterSign = before !== undefined && /[.,:;–]/u.test(text.slice(before.end, words[at]?.start));
  const isFirst = before === undefined || isAfterSign;
  if (isFirst && next.lower === 'som')
    return before === undefined && !isObjectFirst(words) ? 'wrong' : undefined;
  if (
    before !== undefined &&
    PREPOSITIONS.has(before.lower) &&
    /^(?:närmaste|senaste|kommande|olika)$/u.test(next.lower)
  )
    return 'wrong';
  // "I morgon ska dem ringa": between a modal and its infinitive stands the subject.
  if (
    before !== undefined &&
    /^(?:ska|kan|måste|vill|får|bör|skulle|kunde|brukar)$/u.test(before.lower) &&
    !SUBJECT.test(words[at - 2]?.lower ?? '') &&
    readActive(next.lower)?.tense === 'infinitive'
  )
    return 'perhaps';
  if (!isFirst && !OPENS_CLAUSE.test(before.lower)) return undefined;
  if (!isFirst && PREPOSITIONS.has(before.lower) && before.lower !== 'om') return undefined;
  let verbAt = at + 1;
  while (BETWEEN_SUBJECT_AND_VERB.test(words[verbAt]?.lower ?? '')) verbAt += 1;
  const verb = words[verbAt];
  if (verb === undefined || !isFiniteVerb(verb.lower)) return undefined;
  // "Dem hjälper vi": the object stands first, and the subject after the verb.
  const after = words[verbAt + 1]?.lower ?? '';
  const hasSubject =
    SUBJECT.test(after) || /^(?:de|den|det)$/u.test(after) || readNoun(after)?.isDefinite === true;
  return (isFirst || before.lower === 'och') && hasSubject && !/^(?:är|har|hade|var)$/u.test(verb.lower)
    ? undefined
    : 'wrong';
}

/** *Dom* as one says *de*: with a verb or *som* after it, and no judgment of a court. */
function isSpokenSubject(words: readonly Word[], at: number): boolean {
  const [before, next, after] = [
    words[at - 1]?.lower ?? '',
    words[at + 1]?.lower ?? '',
    words[at + 2]?.lower ?? '',
  ];
  if (DECIDES.test(before) || /s$/u.test(before)) return false;
  if (/^(?:som|här|där|andra|flesta|båda|nya|andra)$/u.test(next)) return true;
  if (readPlural(next)?.isDefinite === true || readPlural(after)?.isDefinite === true) return true;
  const mayOpen = before === '' || OPENS_CLAUSE.test(before) || isFiniteVerb(before);
  return mayOpen && (isFiniteVerb(next) || BETWEEN_SUBJECT_AND_VERB.test(next) || isFiniteVerb(before));
}

/** What stands before a judgment of a court. */
const DECIDES =
  /^(?:en|denna|någon|ingen|varje|vilken|sin|din|hans|hennes|hård|mild|slutlig|fällande|friande|samma|meddela|meddelar|meddelade|avkunna|avkunnade|avkunnat|få|fick|fått|får|överklaga|överklagar|överklagade|enligt|genom)$/u;

/** *Dom* as one says *dem*: after a verb or a preposition, and no judgment of a court. */
function isSpokenPronoun(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower];
  const isGoverned =
    readActive(before) !== undefined || /^(?:till|med|för|hos|av|från|på|åt|mot)$/u.test(before);
  return (
    isGoverned &&
    (next === undefined || /^(?:med|som|att|på|i|till|när|om|och|inte|så|hem|här|där)$/u.test(next))
  );
}

export default languageRule({
  id: 'language/de-dem',
  words: /^d(?:em?|om)$/u,
  title: { sv: 'De eller dem', en: 'De or dem' },
  why: {
    sv: 'Fel form får läsaren att stanna upp och läsa om.',
    en: 'The wrong form makes the reader stop and read again.',
  },
  action: {
    sv: 'Skriv ”de” där du kan säga ”vi”, och ”dem” där du kan säga ”oss”.',
    en: 'Write “de” for the subject and “dem” for the object.',
  },
  basis: [writingRules],
  bySentence: true,
  messages: {
    wrong: {
      sv: 'Här ska det stå ”{replacement}”, inte ”{word}”.',
      en: 'It should be “{replacement}” here, not “{word}”.',
    },
    beforeWho: {
      sv: 'Skriv hellre ”{replacement} som” än ”{word} som” här: du kan säga ”oss som”.',
      en: 'Better “{replacement} som” than “{word} som” here: it is the object.',
    },
  },
  check({ text, sentences, flag, fix }) {
    // Few texts have the words; one look spares the others every question.
    if (!/(?<!\p{L})d(?:em?|om)(?!\p{L})/iu.test(text)) return;
    for (const sentence of sentences) {
      for (const [at, word] of sentence.words.entries()) {
        const isGoverned = word.lower === 'dom' && isSpokenPronoun(sentence.words, at);
        if (isGoverned || (word.lower === 'dom' && isSpokenSubject(sentence.words, at))) {
          const data = { word: word.text, replacement: keepCapital(word.text, isGoverned ? 'dem' : 'de') };
          flag({ message: 'wrong', at: { start: word.start, end: word.end }, data, certainty: 'review' });
        }
        if (word.lower !== 'de' && word.lower !== 'dem') continue;
        const isObject = word.lower === 'de';
        const fault = isObject ? objectFault(text, sentence, at) : subjectFault(text, sentence, at);
        if (fault === undefined) continue;
        const replacement = keepCapital(word.text, isObject ? 'dem' : 'de');
        const isSure = fault === 'wrong';
        flag({
          message: fault === 'perhaps' ? 'wrong' : fault,
          at: { start: word.start, end: word.end },
          data: { word: word.text, replacement },
          // The authorities' language council lets both pass before *som*.
          ...(fault === 'beforeWho' ? { severity: 'info' as const } : {}),
          ...(fault === 'perhaps' ? { certainty: 'review' as const } : {}),
          fixes: fix(
            word.start,
            word.end,
            replacement,
            isSure ? 'safe' : 'suggestion',
            `Skriv ”${replacement}”`,
          ),
        });
      }
    }
  },
});
