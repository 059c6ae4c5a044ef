import {
  isFunctionWord,
  isSubstance,
  isSwedishWord,
  knownGender,
  productName,
  readActive,
  readAdjective,
  type Span,
  type Word,
} from '@klarmall/swedish';
import { wordList } from '../../support/phrases.ts';
import { isKnownInCapitals } from '../shared/acronyms.ts';
import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

const ROMAN = /^[IVXLC]+$/u;

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** Words of three letters that are no short form of anything. */
const SHORT_SHOUTS: ReadonlySet<string> = new Set(
  'ETT TVÅ TRE FEM SEX SJU NIO TIO SKA KAN FÅR BÖR HAR TAR GÅR DIG DIN NÄR HUR OSS VAR DET DEN DAG TID GOD BRA ALL UTE MAT'.split(
    ' ',
  ),
);

/** "Ta med EN anhörig": two letters are shouted where small letters go on right after; "EN 301 549" is a standard. */
const SHORTEST_SHOUT = /(?<![\p{L}\p{N}-])(?:(?:EN|DU|EJ|NU)(?=\s\p{Ll})|NU(?=[.!]))/u;

function isShout(text: string, word: Word): boolean {
  const bare = letters(word.text);
  if (SHORT_SHOUTS.has(bare)) return true;
  if (bare.length === 2) return SHORTEST_SHOUT.test(text.slice(word.start, word.end + 2));
  return bare.length >= 4 && bare === bare.toUpperCase() && bare !== bare.toLowerCase() && !ROMAN.test(bare);
}

/** A capital word beside a shout belongs to it (TILL between KALLELSE and RÖNTGEN). */
function isShort(word: Word): boolean {
  const bare = letters(word.text);
  return bare.length > 0 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
}

/** Short words that are shouted. Other short words in capitals are taken for names. */
const SHOUTED: ReadonlySet<string> = new Set(
  'ensam nykter redo torr vaken frisk hemma inne allt alla inga ingen inget endast enbart akut god bra all ute mat sju nio tio noll fyra halv viktig vikt gratis direkt genast bara svar fråga frågor fasta fasta stopp nytt nya tider tid prov provet vård hjälp stäng stängt öppet öppen varje måste aldrig läkare farlig fara lugn tack hej info fritt rätt fel sista första varm kallt ihåg glöm ring kom dag dagar natt före efter extra noga lugnt ofta nära länge tyst'.split(
    ' ',
  ),
);
const LONGEST_NAME = 5;

/** Whether a capital word is an acronym: known, allowed by the unit, with figures, or without a vowel pattern of a word. */
function isAcronym(word: Word, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(word.text) || /\p{N}/u.test(word.text)) return true;
  const parts = word.text.split(/[-:/]/u);
  // "E-LEGITIMATION" is judged by its long part; "BVC-BESÖK" too, whatever comes first.
  const head = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  if (isKnownInCapitals(head) || isKnownInCapitals(word.text)) return true;
  if (isFunctionWord(word.lower) || readActive(word.lower) !== undefined) return false;
  if (head.length <= LONGEST_NAME && !SHOUTED.has(head.toLowerCase())) return true;
  return !/[AEIOUYÅÄÖ]/u.test(head) || /[BCDFGHJKLMNPQRSTVWXZ]{4}/u.test(head);
}

/** Whether a short word in capitals is shouted with the shout beside it: it is an ordinary word (ÄTA, HIT, BARN, HÅRT). */
function isShoutedBeside(word: Word, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(word.text) || isKnownInCapitals(word.text) || letters(word.text).length < 2) return false;
  return (
    isFunctionWord(word.lower) ||
    readActive(word.lower) !== undefined ||
    SHOUTED.has(word.lower) ||
    isSwedishWord(word.lower)
  );
}

/** In small letters, but for the parts of words that are known acronyms: MR-UNDERSÖKNING → MR-undersökning. */
function lowered(written: string): string {
  return written.replace(/\p{L}+/gu, (part) =>
    isKnownInCapitals(part) ? part : (productName(part) ?? part.toLowerCase()),
  );
}

/** "ALVEDON FORTE": a medicine's name goes on in the capitals beside it, and is written by its maker. */
function isPartOfProduct(text: string, first: Span, last: Span): boolean {
  const [before, after] = [
    text.slice(Math.max(0, first.start - 200), first.start),
    text.slice(last.end, last.end + 200),
  ];
  const names = text.slice(first.start, last.end).split(/\s+/u);
  return (
    (names.some((name) => productName(name) !== undefined) &&
      (/^\s\p{Lu}{2,}/u.test(after) || names.length > 1)) ||
    productName(/(\p{L}+)\s$/u.exec(before)?.[1] ?? '') !== undefined
  );
}

/** "Byrån för energi (IRENA)": capitals alone in brackets are a short form of what stands before. */
function isBracketed(text: string, first: Span, last: Span): boolean {
  return text.charAt(first.start - 1) === '(' && text.charAt(last.end) === ')';
}

/** "Svara STOPP", "ett sms med ordet STOPP", "studien heter SCANDIV": a word to send, or a name, is written as it is. */
const TO_SEND =
  /(?<!\p{L})(?:svara|skriv|skicka|sms:?a|texta|heter|kallas|studien|projektet|appen|ordet|orden|koden)(?:\s(?:ordet|koden))?\s["”']?$/iu;
/** "Svara SENAST på fredag": when and how to answer, not what. */
const HOW_TO_SEND: ReadonlySet<string> = new Set(
  wordList(
    `senast genast direkt snarast omgående inte aldrig alltid bara endast gärna tydligt före innan inom nu samma`,
  ),
);

/** "På handtaget står STOPP": what a sign says. Function words are shouted there as elsewhere. */
const ON_A_SIGN = /(?<!\p{L})(?:står|stod|skylten|märkt|märkta)(?:\sdet)?\s["”']?$/iu;
/** "Typ I", "grad I": a number. */
const NUMBERED = /^(?:typ|grad|fas|del|steg|klass|stadium|hus|ingång)$/u;

/** First names that are words too, so that no dictionary tells them apart. */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  wordList(`anna lena eva maria karin kristina birgitta elisabeth ingrid margareta marie linnea sofia siv åsa berit gun rut
    stella saga vera alma frida tova johan lars per anders mikael karl erik jan peter thomas daniel fredrik hans bengt bo
    sven nils rolf stig sten björn ulf leif urban ove kim mona`),
);
/** More words than a heading: who shouts so long may name somebody. */
const MOST_WORDS = 5;

/** Whether words in small letters may hold a name: one that no dictionary has, a first name, or many words. */
function mayHoldName(lower: string): boolean {
  const words = lower.match(/\p{L}+/gu) ?? [];
  return (
    words.length > MOST_WORDS ||
    words.some(
      (word) => FIRST_NAMES.has(word) || !(isSwedishWord(word) || isSubstance(word) || isOrdinary(word)),
    )
  );
}

/** "På SPECIALISTMOTTAGNINGEN": one word that a unit may write its name with. */
function isUnitName(text: string, first: Span, lower: string): boolean {
  return (
    /^\p{L}+(?:mottagning(?:en)?|klinik(?:en)?|central(?:en)?|avdelning(?:en)?|enhet(?:en)?|sjukhus(?:et)?)$/u.test(
      lower,
    ) &&
    /(?<!\p{L})(?:på|till|hos|från|vid|i|med)\s$/iu.test(
      text.slice(Math.max(0, first.start - 6), first.start),
    )
  );
}

/** A word that is shouted often, or with the ending of Swedish nouns and adjectives and too long for a short form. */
function isOrdinary(word: string): boolean {
  if (SHOUTED.has(word)) return true;
  return word.length > 6 && (knownGender(word) !== undefined || readAdjective(word) !== undefined);
}

/**
 * Whether a word right beside is in capitals too: "Alla BARN" would be odder than before. A medicine is none: its name may
 * stand so.
 */
function hasNeighbourInCapitals(text: string, first: Span, last: Span): boolean {
  const before = /(\p{Lu}{2,})\s+$/u.exec(text.slice(Math.max(0, first.start - 40), first.start))?.[1];
  const after = /^\s+(\p{Lu}{2,})/u.exec(text.slice(last.end, last.end + 40))?.[1];
  return [before, after].some(
    (word) =>
      word !== undefined && !isSubstance(word.toLowerCase()) && productName(word.toLowerCase()) === undefined,
  );
}

export default languageRule({
  id: 'language/all-caps',
  title: { sv: 'Ord i versaler', en: 'Words in capitals' },
  why: {
    sv: 'Många läser versaler som rop, och de går långsammare att läsa.',
    en: 'Capitals feel like shouting and are slower to read.',
  },
  action: {
    sv: 'Skriv med små bokstäver. Behöver något synas: gör en kort mening av det.',
    en: 'Use small letters.',
  },
  basis: [styleGuide],
  bySentence: true,
  messages: {
    capitals: {
      sv: 'Många läser ”{word}” i versaler som ett rop. Skriv ”{replacement}”.',
      en: '“{word}” in capitals sounds like a shout. Write “{replacement}”.',
    },
  },
  check({ prose, text, sentences, flag, notice, fix }) {
    // A shout has three capitals, with signs between at the most.
    if (!/(?:\p{Lu}[^\p{L}]*){3}/u.test(text) && !SHORTEST_SHOUT.test(text)) return;
    const allowed = prose.context.allowedWords;
    for (const { words } of sentences) {
      let run: Word[] = [];
      // Short words in capitals right before: "ATT DU INTE" is shouted from its first word.
      let lead: Word[] = [];
      const close = (): void => {
        const [first, last] = [run[0], run.at(-1)];
        run = [];
        if (first === undefined || last === undefined) return;
        report(first, last);
      };
      const report = (first: Span, last: Span): void => {
        notice({ start: first.start, end: last.end });
        // "123 45 EKDALEN": a place as the post writes it.
        if (/\d{3}\s?\d\d\s{1,2}$/u.test(text.slice(Math.max(0, first.start - 8), first.start))) return;
        const before = text.slice(Math.max(0, first.start - 20), first.start);
        const written = text.slice(first.start, last.end);
        const lower = lowered(written);
        if (TO_SEND.test(before) && !HOW_TO_SEND.has(lower)) return;
        if (ON_A_SIGN.test(before) && !isFunctionWord(lower)) return;
        const isFirst = first.start === words[0]?.start;
        const replacement = isFirst ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
        flag({
          message: 'capitals',
          at: { start: first.start, end: last.end },
          data: { word: written, replacement },
          ...(isUnitName(text, first, lower) ? { certainty: 'review' as const } : {}),
          fixes: isPartOfProduct(text, first, last)
            ? []
            : fix(
                first.start,
                last.end,
                replacement,
                // What no dictionary has may be a name, and a name keeps its capitals.
                isBracketed(text, first, last) ||
                  mayHoldName(lower) ||
                  hasNeighbourInCapitals(text, first, last)
                  ? 'suggestion'
                  : 'safe',
                'Skriv med små bokstäver',
              ),
        });
      };
      // A sentence that is shouted as a whole is one shout, names and short words in it too.
      const lettered = words.filter((word) => letters(word.text) !== '');
      const [firstOfAll, lastOfAll] = [lettered[0], lettered.at(-1)];
      if (
        lettered.length > 2 &&
        firstOfAll !== undefined &&
        lastOfAll !== undefined &&
        lettered.every(isShort) &&
        lettered.some((word) => isShout(text, word) && !isAcronym(word, allowed))
      ) {
        report(firstOfAll, lastOfAll);
        continue;
      }
      for (const [at, word] of words.entries()) {
        const previous = words[at - 1];
        const before = run.at(-1);
        const isNext = before !== undefined && /^\s+$/u.test(text.slice(before.end, word.start));
        if (before !== undefined && !isNext) close();
        const lastLead = lead.at(-1);
        if (lastLead !== undefined && !/^\s+$/u.test(text.slice(lastLead.end, word.start))) lead = [];
        if (isShout(text, word) && !isAcronym(word, allowed)) {
          run.push(...lead, word);
          lead = [];
        } else if (run.length > 0 && isShort(word) && isShoutedBeside(word, allowed)) run.push(word);
        else {
          if (run.length > 0) close();
          const isIn = word.text === 'I' && !NUMBERED.test(previous?.lower ?? '');
          if (isShort(word) && (isIn || isShoutedBeside(word, allowed))) lead.push(word);
          else lead = [];
        }
      }
      close();
    }
  },
});
