import {
  genderOf,
  isFiniteVerb,
  knownGender,
  numberValue,
  readActive,
  readAdjective,
  readNoun,
  readPlural,
  type Word,
} from '@klarmall/swedish';
import { wordList } from '../../support/phrases.ts';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

const SUBJECT = /^(?:jag|du|han|hon|hen|vi|ni|man|de|det|den|någon|ingen|alla|många|vissa|allt)$/u;
const DETERMINER =
  /^(?:min|mitt|mina|din|ditt|dina|vår|vårt|våra|er|ert|era|den|det|de|en|ett|denna|detta|dessa|alla|många|några|flera|båda|ingen|inget|inga)$/u;
/** A first part that begins like this is no main clause with its subject or imperative first. */
const OPENS_OTHERWISE: ReadonlySet<string> = new Set(
  wordList(
    `om när eftersom innan medan ifall fast fastän trots tills sedan så för att som ju vare antingen både varken vem vad vilken
    hur varför var då efter vid utan hej tack nej ja obs`,
  ),
);
/** "…, berättade hon": somebody's speech, with its own rhythm. */
const SPEECH = /^(?:berättade|berättar|sade|sa|säger|skriver|skrev|tror|menar|menade|hävdar|hävdade)$/u;
/** Reporting verbs: "vi tror, det blir bra" is one thought. */
const REPORTS = /^(?:tror|tycker|hoppas|säger|menar|vet|undrar|ser|märker)$/u;

/** How many words the clause's subject has that begins at `at`, when a finite verb follows it; 0 when it does not. */
function subjectLength(text: string, words: readonly Word[], at: number): number {
  const first = words[at]?.lower ?? '';
  const isVerb = (step: number): boolean => {
    const word = words[at + step]?.lower ?? '';
    // "…, vi hörs": what two do is as short as a farewell.
    if (/^(?:hörs|ses|syns)$/u.test(word) && /^(?:vi|ni)$/u.test(first)) return true;
    if (!isFiniteVerb(word) || (knownGender(word) !== undefined && readActive(word) === undefined))
      return false;
    // "…, det vill säga": an explanation.
    if (word === 'vill' && words[at + step + 1]?.lower === 'säga') return false;
    // "…, det händer lätt": a word of comfort.
    if (/^(?:händer|ordnar)$/u.test(word) && first === 'det') return false;
    // "Ett råd bör du följa": the object stands first.
    if (/^(?:jag|du|han|hon|hen|vi|ni|man)$/u.test(words[at + step + 1]?.lower ?? '')) return false;
    return /^[\p{L}\s-]*$/u.test(text.slice(words[at]?.start, words[at + step]?.end));
  };
  if (SUBJECT.test(first) && isVerb(1)) return 1;
  let noun = 0;
  const isCounted = numberValue(first) !== undefined;
  if (DETERMINER.test(first) || isCounted) {
    noun = 1;
    while (noun < 3 && readAdjectiveLike(words[at + noun]?.lower ?? '')) noun += 1;
  }
  const head = words[at + noun]?.lower ?? '';
  const reading = readPlural(head) ?? shortDefinite(head) ?? readNoun(head);
  if (reading === undefined || (noun === 0 && !reading.isDefinite)) return 0;
  return isVerb(noun + 1) ? noun + 1 : 0;
}

/** "Kön är lång": the queue rather than the sex, where a verb follows. */
function shortDefinite(word: string): { readonly isDefinite: boolean } | undefined {
  return /[öåey]n$/u.test(word) && genderOf(word.slice(0, -1)) === 'common'
    ? { isDefinite: true }
    : undefined;
}

/** *Nya*, *närmaste*: what stands between a determiner and its noun. */
function readAdjectiveLike(word: string): boolean {
  if (knownGender(word) !== undefined) return false;
  return (
    (readAdjective(word) !== undefined || /(?:ste|are|ande|ende)$/u.test(word)) &&
    readNoun(word)?.isDefinite !== true
  );
}

/** Imperatives that the present is like. */
const SAME_AS_PRESENT = /^(?:kör|rör|hör|bär|skär|lär)$/u;

/** "Undantag" and "besök": the imperative of a verb and a noun. First-conjugation verbs end as nouns do. */
function isNounToo(word: string): boolean {
  return knownGender(word) !== undefined || (!/[ae]$/u.test(word) && genderOf(word) !== undefined);
}

/** Whether the clause at `at` bids: an imperative first, and no other verb that it could belong to. */
function isBidding(words: readonly Word[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  const tense = readActive(first)?.tense;
  const isPlain =
    SAME_AS_PRESENT.test(first) && /^(?:inte|aldrig|försiktigt|bil)$/u.test(words[at + 1]?.lower ?? '');
  const isImperative =
    isPlain ||
    tense === 'imperative' ||
    /^(?:ta|kom|ring|boka|svara|hör|ge|gå|låt|lämna|vänta|använd)$/u.test(first);
  return isImperative && (isPlain || !isNounToo(first)) && words.length > at + 1;
}

/** Whether words are a main clause that could end with a full stop: the subject or an imperative first. */
function isMainClause(text: string, words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined || words.length < 2 || OPENS_OTHERWISE.has(first.lower)) return false;
  if (words.some(({ lower }) => REPORTS.test(lower)) && words.length < 4) return false;
  if (subjectLength(text, words, 0) > 0) return true;
  const active = readActive(first.lower);
  const isImperative =
    SAME_AS_PRESENT.test(first.lower) ||
    active?.tense === 'imperative' ||
    active?.tense === 'infinitive' ||
    first.lower === 'kom';
  const next = words[1]?.lower ?? '';
  return (
    isImperative && !isFiniteVerb(next) && !SUBJECT.test(next) && readNoun(first.lower)?.isDefinite !== true
  );
}

export default languageRule({
  id: 'language/comma-splice',
  severity: 'info',
  title: { sv: 'Komma där det ska vara punkt', en: 'Comma where a full stop belongs' },
  why: {
    sv: 'Två hela meningar med bara ett komma emellan flyter ihop, och läsaren missar den ena.',
    en: 'Two whole sentences with only a comma between run together, and the reader misses one.',
  },
  action: {
    sv: 'Sätt punkt, eller skriv ett ord som och, men eller så.',
    en: 'Put a full stop, or add a word such as and, but or so.',
  },
  readers: 'everyone',
  basis: [writingRules],
  bySentence: true,
  messages: {
    splice: {
      sv: 'Här börjar en ny mening: ”{word}”. Sätt punkt i stället för komma.',
      en: 'A new sentence begins here: “{word}”. Put a full stop, not a comma.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    if (!text.includes(',') || prose.role === 'heading' || prose.role === 'name') return;
    for (const { start, end, words } of sentences) {
      const commas: number[] = [];
      for (const [at, word] of words.entries()) {
        const next = words[at + 1];
        if (text.charAt(word.end) !== ',') continue;
        if (next !== undefined && /^,\s+$/u.test(text.slice(word.end, next.start))) commas.push(at + 1);
      }
      // Several clauses in a row with "och" before the last are a list.
      if (commas.length === 0 || commas.length > 2) continue;
      if (/["”“«»()]/u.test(text.slice(start, end))) continue;
      if (commas.some((at) => SPEECH.test(words[at]?.lower ?? ''))) continue;
      for (const at of commas) {
        const [last, first] = [words[at - 1], words[at]];
        if (last === undefined || first === undefined || /^\p{Lu}/u.test(first.text)) continue;
        // "…: blodet är bra, levern mår fint och njurarna fungerar": clauses in a row.
        const joins = words.findIndex(
          ({ lower }, index) =>
            index > at && /^(?:och|eller)$/u.test(lower) && subjectLength(text, words, index + 1) > 0,
        );
        if (joins > 0) continue;
        const length = subjectLength(text, words, at);
        const opening = at === commas[0] ? words.slice(0, at) : words.slice(commas[0], at);
        // "Du har en tid på torsdag, ta med legitimation."
        const goesOn = words.some(({ lower }, index) => index > at && /^(?:och|eller|samt)$/u.test(lower));
        const isAsked =
          length === 0 && isBidding(words, at) && (subjectLength(text, opening, 0) > 0 || !goesOn);
        // "…, har du fått vårt brev?": a question of its own, and no "gör du inte?".
        const asks =
          isFiniteVerb(first.lower) &&
          /^(?:du|ni|jag|vi)$/u.test(words[at + 1]?.lower ?? '') &&
          words.length > at + 3 &&
          text.slice(start, end).trimEnd().endsWith('?');
        if ((length === 0 && !isAsked && !asks) || !isMainClause(text, opening)) continue;
        const shown = text.slice(first.start, words[at + length]?.end);
        const commaAt = last.end;
        const capital = first.text.charAt(0).toUpperCase() + first.text.slice(1);
        flag({
          message: 'splice',
          at: { start: last.start, end: first.end },
          data: { word: shown },
          fixes: fix(commaAt, first.end, `. ${capital}`, 'suggestion', 'Sätt punkt'),
        });
        break;
      }
    }
  },
});
