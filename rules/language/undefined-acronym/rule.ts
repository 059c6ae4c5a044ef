import { isFunctionWord, matchesOf, numberValue } from '@klarmall/swedish';
import { knownAcronyms } from '../shared/acronyms.ts';
import { touches } from '../shared/analysis.ts';
import { languageRule } from '../shared/language-rule.ts';
import { findPackWords } from '../shared/packs/find-words.ts';
import { abbreviationGuide } from '../shared/sources.ts';

const ACRONYM = /(?<![\p{L}\p{N}-])(\p{Lu}{2,5})(?![\p{L}\p{N}]|[\s-]\d)(?!\))/gu;

/** A word that everybody knows, in small letters; short forms have no such fellow. */
function isOrdinaryWord(lower: string): boolean {
  return (
    lower === 'ja' ||
    lower === 'nej' ||
    lower === 'en' ||
    (lower.length > 2 && isFunctionWord(lower)) ||
    numberValue(lower) !== undefined
  );
}

/** What stands on a label, a door or a device: "märkt ST 4", "hiss B", "knappen OFF". */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return (
    /(?:märk[ta]\p{L}*|står det|knappen|skylten|hiss\p{L}*|ingång\p{L}*|port\p{L}*|rum|sal|kod\p{L}*|modell\p{L}*)\s*[”"]?$/iu.test(
      before,
    ) || /^-(?:apparat|maskin|dosa|mätare)\p{L}*/u.test(text.slice(end, end + 12))
  );
}

export default languageRule({
  id: 'language/undefined-acronym',
  title: { sv: 'Okänd bokstavsförkortning', en: 'Unknown acronym' },
  why: {
    sv: 'Bokstäver som personalen använder varje dag säger inte läsaren något.',
    en: 'Letters that staff use every day tell the reader nothing.',
  },
  action: {
    sv: 'Skriv ut namnet, eller lägg bokstäverna i mottagningens ordlista om läsaren känner dem.',
    en: 'Write the name out, or put the letters in the unit’s list of words.',
  },
  basis: [abbreviationGuide],
  groupBy: 'word',
  messages: {
    unknown: {
      sv: 'Läsaren vet inte vad ”{word}” står för. Skriv ut det.',
      en: 'The reader does not know what “{word}” stands for. Write it out.',
    },
  },
  check({ prose, text, flag }) {
    if (!/\p{Lu}{2}/u.test(text)) return;
    const named = findPackWords(prose);
    const inBrackets = new Set(matchesOf(text, /\((\p{Lu}{2,5})\)/gu).map((match) => match[1]));
    for (const match of matchesOf(text, ACRONYM)) {
      const acronym = match[1] ?? '';
      const start = match.index;
      const end = start + acronym.length;
      // Four letters with a vowel are a word in capitals, which is a matter for all-caps.
      if (acronym.length > 3 && /[AEIOUYÅÄÖ]/u.test(acronym)) continue;
      // "TVÅ sprutor", "svara JA": a word in capitals.
      if (isOrdinaryWord(acronym.toLowerCase())) continue;
      // Roman figures, and gaps that the rule on what has been left tells of.
      if (/^[IVX]+$/u.test(acronym) || /^(?:X+|Y+|N+|Z+)$/u.test(acronym)) continue;
      if (knownAcronyms.has(acronym) || prose.context.allowedWords.has(acronym) || touches(named, start, end))
        continue;
      // "Elektronisk röntgen (ER)" explains it before; "ER (elektronisk röntgen)" after.
      if (inBrackets.has(acronym) || /^\s\(\p{L}{4,}/u.test(text.slice(end, end + 10))) continue;
      if (isLabel(text, start, end)) continue;
      // "Ditt BT, alltså blodtryck": told after a comma.
      if (
        /^,\s(?:alltså|det vill säga|som betyder|som är|ett slags|en sorts)\s/u.test(
          text.slice(end, end + 24),
        )
      )
        continue;
      // "Föreningen FUB": known by its name to those who look for it.
      if (
        /(?:förening|förbund|organisation|stiftelse|företag)\p{L}*/iu.test(
          text.slice(Math.max(0, start - 60), end + 60),
        )
      )
        continue;
      // "Förvaltningslagen, FL, …": the name stands right before and begins with the same letter.
      const name = /(\p{L})\p{L}{5,},\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
      const isApposed = name !== undefined && /^(?:[,.;:)]|$)/u.test(text.slice(end, end + 1));
      if (isApposed && acronym.toLowerCase().includes(name.toLowerCase())) continue;
      if (
        /\p{Lu}{2,}\s$/u.test(text.slice(Math.max(0, start - 6), start)) ||
        /^\s\p{Lu}{2,}(?!\p{Ll})/u.test(text.slice(end, end + 8))
      )
        continue;
      flag({ message: 'unknown', at: { start, end }, data: { word: acronym } });
    }
  },
});
