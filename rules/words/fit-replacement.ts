import {
  imperativeOf,
  infinitiveOf,
  isFiniteVerb,
  isFunctionWord,
  isInfinitive,
  PREPOSITIONS,
  presentOf,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  readPassive,
  regender,
  type Word,
  wordClass,
} from '@klarmall/swedish';
import { keepCapital } from '../language/shared/language-rule.ts';
import type { WordMatch } from '../language/shared/packs/find-words.ts';

/** A replacement as it fits its sentence: which stretch it takes the place of. */
export interface Fitted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The replacement alone, in the form that fits. */
  readonly replacement: string;
  /** Nothing but the listed word is changed, and to the listed replacement. */
  readonly isAsListed: boolean;
}

const GOVERNS_INFINITIVE =
  /^(?:ska|skall|skulle|kan|kunde|måste|bör|borde|får|fick|vill|ville|behöver|brukar|att|försök|försöker|låt|slipper)$/u;
const ADVERBS =
  /^(?:inte|ej|icke|bara|endast|också|även|alltid|aldrig|ofta|oftast|gärna|sedan|då|nu|helst|genast|snart)$/u;
const PRONOUNS = /^(?:jag|du|han|hon|hen|man|vi|ni|de|den|det)$/u;
const DETERMINERS =
  /^(?:en|ett|den|det|de|din|ditt|dina|vår|vårt|våra|ert|er|era|sin|sitt|sina|mitt|min|mina|detta|denna|dessa|alla|många|flera|varje|någon|något|några)$/u;
const LINKING = /^(?:är|var|blir|blev|vara|bli|så|mycket|mer|mest|känns|verkar)$/u;

const OPENS_CLAUSE = /^(?:att|om|när|som|eftersom|innan|ifall|medan)$/u;

/** Whether the word at `at` stands where an infinitive must: after a modal or *att*, with small words between. */
function wantsInfinitive(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (ADVERBS.test(words[before]?.lower ?? '') || PRONOUNS.test(words[before]?.lower ?? ''))
  )
    before -= 1;
  const governor = words[before]?.lower ?? '';
  // "Att du tar": with its subject between, *att* opens a clause with a finite verb.
  if (governor === 'att' && words.slice(before + 1, at).some(({ lower }) => PRONOUNS.test(lower)))
    return false;
  // "Får du det" asks; "du får det" gets: only what stands right before governs for certain.
  if (/^(?:får|fick|vill|ville)$/u.test(governor)) return before === at - 1;
  return GOVERNS_INFINITIVE.test(governor);
}

/** "Ett ifyllt formulär", "den undertecknade blanketten": a participle that describes a noun, not a verb. */
function describesNoun(words: readonly Word[], first: number, last: number): boolean {
  const [before, word, after] = [words[first - 1], words[first], words[last + 1]];
  if (word === undefined) return false;
  const isParticiple = readParticiple(word.lower) !== undefined || readActive(word.lower)?.tense === 'supine';
  const mayDescribe = isParticiple || readAdjective(word.lower)?.form === 'plural';
  if (!mayDescribe) return false;
  // "Undertecknat samtycke ska …", "med ifyllt formulär": no auxiliary can stand before it there.
  const isSupine = readActive(word.lower)?.tense === 'supine' || /(?:at|tt|it)$/u.test(word.lower);
  if (
    isParticiple &&
    isSupine &&
    (before === undefined || (PREPOSITIONS.has(before.lower) && before.lower !== 'om')) &&
    after !== undefined &&
    !isFunctionWord(after.lower)
  )
    return true;
  if (before !== undefined && DETERMINERS.test(before.lower))
    return isParticiple ? after !== undefined && !isFunctionWord(after.lower) : true;
  return readAdjective(word.lower)?.form === 'plural' && before !== undefined && LINKING.test(before.lower);
}

/** The number of words that a subject takes from `at` on: a pronoun, a definite noun, a determiner with its noun. */
function subjectLength(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (PRONOUNS.test(word.lower)) return 1;
  if (DETERMINERS.test(word.lower)) {
    for (let next = at + 1; next < Math.min(words.length, at + 4); next += 1) {
      const lower = words[next]?.lower ?? '';
      if (readAdjective(lower) !== undefined && readNoun(words[next + 1]?.lower ?? '') !== undefined)
        continue;
      return isFunctionWord(lower) ? undefined : next - at + 1;
    }
    return undefined;
  }
  const isDefinite =
    readNoun(word.lower)?.isDefinite === true || /(?:arna|erna|orna|ena|en|na)$/u.test(word.lower);
  return isDefinite && !isFunctionWord(word.lower) ? 1 : undefined;
}

/** Whether the verb at `first` stands before its subject: first in its sentence, as a present or preterite. */
function isVerbFirst(words: readonly Word[], first: number, verb: string): boolean {
  const tense = (readActive(words[first]?.lower ?? '') ?? readActive(verb))?.tense;
  const isFiniteForm = tense === 'present' || tense === 'preterite';
  if (!isFiniteForm) return false;
  if (first === 0) return true;
  // "Därför kvarstår besvären": no subject before it.
  return words
    .slice(0, first)
    .every(({ lower }) => /^(?:därför|då|sedan|nu|ofta|ibland|oftast|också|och|men)$/u.test(lower));
}

/** How far a verb of several words is parted: "finns febern kvar", "tar inte bort". Undefined where nobody can tell. */
function gapAfter(words: readonly Word[], first: number, last: number, verb: string): number | undefined {
  let gap = 0;
  const next = (): string => words[last + 1 + gap]?.lower ?? '';
  const isGoverned = wantsInfinitive(words, first);
  if (isGoverned) return 0;
  if (isVerbFirst(words, first, verb)) {
    const subject = subjectLength(words, last + 1);
    if (subject === undefined) return undefined;
    gap += subject;
  } else if (
    /^(?:jag|du|han|hon|hen|man|vi|ni)$/u.test(next()) &&
    readActive(words[first]?.lower ?? '') !== undefined
  )
    gap += 1;
  while (ADVERBS.test(next())) gap += 1;
  return gap;
}

/** "Underteckna blanketten" bids, "ska läsa och underteckna" does not: one form for both. */
type Mood = 'bids' | 'infinitive' | 'unclear';

/** How a form that is both imperative and infinitive stands; undefined for other forms. */
function moodOf(words: readonly Word[], first: number): Mood | undefined {
  const isBoth = (word: Word | undefined): boolean =>
    readActive(word?.lower ?? '')?.tense === 'infinitive' &&
    readActive(`${word?.lower}r`)?.tense === 'present';
  if (!isBoth(words[first])) return undefined;
  if (wantsInfinitive(words, first)) return 'infinitive';
  if (first === 0 || /^(?:vänligen|god|snälla)$/u.test(words[first - 1]?.lower ?? '')) return 'bids';
  const before = words.slice(0, first);
  if (before.some(({ lower }) => GOVERNS_INFINITIVE.test(lower))) return 'infinitive';
  const isBidden = isBoth(before[0]) || before.some(({ lower }) => readActive(lower)?.tense === 'imperative');
  return isBidden ? 'bids' : 'unclear';
}

/** The verb in the form that its place asks for. */
function inForm(words: readonly Word[], first: number, verb: string, mood: Mood | undefined): string {
  if (mood === 'bids') return imperativeOf(verb, presentOf(verb));
  return wantsInfinitive(words, first) ? (infinitiveOf(verb) ?? verb) : verb;
}

/**
 * A pack's replacement made to fit: the infinitive after a modal, the particle after the subject (*finns febern kvar*), the
 * words around a noun in its gender (*ett långt brev*). Undefined where it would break the sentence.
 */
export function fitReplacement(text: string, match: WordMatch): Fitted | undefined {
  const { sentence, replacement } = match;
  const { words } = sentence;
  if (replacement === undefined || replacement === '') return undefined;
  const first = words.findIndex(({ start }) => start === match.start);
  const last = words.findLastIndex(({ end }) => end <= match.end);
  const written = text.slice(match.start, match.end);
  const plain = { start: match.start, end: match.end, isAsListed: true };
  const asListed = { ...plain, text: keepCapital(written, replacement), replacement };
  if (first < 0 || last < first) return asListed;
  if (describesNoun(words, first, last) && readAdjective(replacement.split(' ')[0] ?? '') === undefined)
    return undefined;
  // "Vänligen uppge" bids; "att hon har uteblivit" wants *inte* before its verb.
  const mood = moodOf(words, first);
  if (
    words[first - 1]?.lower === 'vänligen' &&
    mood !== 'bids' &&
    readActive(words[first]?.lower ?? '')?.tense !== 'imperative'
  )
    return undefined;
  const denied = /^inte\s(?<verb>\S+)/u.exec(replacement)?.groups?.verb;
  const isDenied = denied !== undefined;
  const hasFinite = isDenied && isFiniteVerb(denied);
  if (isDenied && words.slice(0, first).some(({ lower }) => OPENS_CLAUSE.test(lower)))
    return hasFinite && PRONOUNS.test(words[first - 1]?.lower ?? '') ? asListed : undefined;
  // "Du kommer inte", "kommer du inte": outside a clause the denial comes after its verb.
  const ordered = isDenied && hasFinite ? replacement.replace(/^inte\s(.+)$/u, '$1 inte') : replacement;
  const [head = '', ...listed] = ordered.split(' ');
  // "Önskar nya recept" is *vill ha* them, "önskar boka" is *vill boka*.
  const isWish = listed.length === 1 && listed[0] === 'ha' && isInfinitive(words[last + 1]?.lower ?? '');
  const rest = isWish ? [] : listed;
  const isVerb = infinitiveOf(head) !== undefined || readActive(head) !== undefined;
  if (mood === 'unclear' && isVerb) return undefined;
  if (
    (isVerb && (isDenied || readActive(words[first]?.lower ?? '') !== undefined)) ||
    (isVerb && /s$/u.test(words[first]?.lower ?? ''))
  ) {
    const verb = inForm(words, first, head, mood);
    const fitted = [verb, ...rest].join(' ');
    const gap = rest.length > 0 && first === last ? gapAfter(words, first, last, verb) : 0;
    if (gap === undefined) return undefined;
    if (gap === 0)
      return {
        ...plain,
        text: keepCapital(written, fitted),
        replacement: fitted,
        isAsListed: fitted === replacement,
      };
    const end = words[last + gap]?.end ?? match.end;
    const between = text.slice(match.end, end);
    return {
      start: match.start,
      end,
      text: `${keepCapital(written, verb)}${between} ${rest.join(' ')}`,
      replacement: `${verb} … ${rest.join(' ')}`,
      isAsListed: false,
    };
  }
  if (
    first === last &&
    rest.length === 0 &&
    !isFunctionWord(head) &&
    readNoun(words[first]?.lower ?? '') !== undefined &&
    readNoun(head) !== undefined
  ) {
    const changes = regender(words, first, replacement);
    if (changes === undefined) return undefined;
    if (changes.length === 0) return asListed;
    const all = [
      ...changes,
      { start: match.start, end: match.end, text: keepCapital(written, replacement) },
    ].sort((a, b) => a.start - b.start);
    const start = all[0]?.start ?? match.start;
    let position = start;
    let whole = '';
    for (const change of all) {
      whole += text.slice(position, change.start) + change.text;
      position = change.end;
    }
    // A noun that opened the sentence gives its capital to what opens it now; determiners keep theirs.
    return { start, end: position, text: whole, replacement, isAsListed: false };
  }
  if (match.pack.id === 'words/abbreviation' && first === last) {
    // "Hudläkarens mott.": after a genitive the noun is indefinite.
    const owner = words[first - 1]?.lower ?? '';
    const noun = readNoun(replacement);
    if (
      noun?.isDefinite === true &&
      /[^s]s$/u.test(owner) &&
      !isFunctionWord(owner) &&
      readPassive(owner) === undefined
    )
      return { ...plain, text: keepCapital(written, noun.base), replacement: noun.base, isAsListed: false };
    const agreeing = beforeNoun(words[last + 1]?.lower ?? '', replacement);
    if (agreeing === undefined) return undefined;
    if (agreeing !== replacement)
      return { ...plain, text: keepCapital(written, agreeing), replacement: agreeing, isAsListed: false };
  }
  return asListed;
}

/** "Ev. glasögon" is *eventuella glasögon*: an adverb in the form of the noun after it. Undefined where nobody can tell. */
function beforeNoun(next: string, replacement: string): string | undefined {
  if (replacement !== 'eventuellt') return replacement;
  const reading = readAdjective(replacement);
  if (reading?.form !== 'neuter' || next === '' || wordClass(next) !== 'noun') return replacement;
  if (/(?:ögon|skor)$/u.test(next)) return reading.forms.plural;
  const noun = readNoun(next);
  if (noun === undefined && /(?:ar|or|er)$/u.test(next)) return reading.forms.plural;
  if (noun === undefined || noun.isDefinite) return undefined;
  return noun.gender === 'neuter' ? replacement : reading.forms.common;
}
