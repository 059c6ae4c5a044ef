import { matchesOf, numberValue, WRITTEN_NUMBER } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { riskGuide } from '../shared/sources.ts';
import { CALCULATION, CHANGE, CHANGE_OF_NUMBER, SHARE_IN_WORDS, SOME_RISK, STATISTICS } from './phrases.ts';

/** 0,02 procent, 0,5 %, 3 promille. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${WRITTEN_NUMBER})\\s?(%|procent(?!\\p{L})|‰|promille(?!\\p{L})|ppm(?!\\p{L}))`,
  'giu',
);
const SIGN_OF_SHARE = /%|procent|‰|promille|ppm/iu;
/** How many of how many a share is of. */
const WHOLES: Readonly<Record<string, number>> = { '‰': 1000, promille: 1000, ppm: 1_000_000 };
/** 1 på 250, tre av 1 000. */
const RATIO = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])(${WRITTEN_NUMBER})\\s(?:av|på)\\s(${WRITTEN_NUMBER}|miljonen)(?![\\p{L}\\p{N}]|[.,]\\d|\\s\\d{3}(?!\\d))`,
  'giu',
);
/** Var 250:e, var femte: one of so many too. */
const EVERY =
  /(?<!\p{L})vart?\s(?:(\d+):[ea]|(tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|tjugonde|hundrade))(?!\p{L})/giu;
const ORDINALS = ['tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde', 'tionde'];
const TIME_AFTER = /^\s(?:timme|minut|dag|vecka|månad|år)(?!\p{L})/iu;
/** Parts of a small whole are of people only when somebody is hit, or does something: "en av tre blir bra", "hos två av sju". */
const SOMEBODY_AFTER =
  /^\s(?:(?:får|fick|blir|blev|har|hade|kan|behöver|mår|är|var|som|vill|drabb\p{L}+|insjukn\p{L}+|överlever|dör|sover|tycker|känner|märker|upplever)(?!\p{L})|\p{L}*(?:personer?|patient(?:er)?|kvinn(?:a|or)|m[aä]n|barn|människ(?:a|or)|vuxna|äldre|svenskar?)(?!\p{L}))/iu;
const AMONG_BEFORE =
  /(?<!\p{L})(?:hos|bland|för|hjälper|drabbar|botar|får|blir|drabbas|insjuknar|behöver|dör)\s$/iu;
/** "Chansen är 0,95": a share of one. */
const OF_ONE =
  /(?<!\p{L})(?:\p{L}*risken|sannolikheten|chansen)(?:\s\p{L}+){0,6}?\s(?:är|på)\s(0[.,]\d+)(?![\p{L}\p{N}]|\s?(?:%|procent|promille|‰|ppm))/giu;
/** "97,3 procent": nobody is three tenths of a person. */
const SHARE_DECIMALS = /(?<![\p{L}\p{N}.,])[1-9]\d*,\d+\s?(?:%|procent(?:enheter)?(?!\p{L}))/giu;
/** "3,7 barn av 1 000", "17,83 decibel": more figures than anybody can use. */
const DECIMALS =
  /(?<![\p{L}\p{N}.,])(?:[1-9]\d*,\d+\s(?:barn|personer|patienter|kvinnor|män|människor|fall)\s(?:av|på)\s\d|[1-9]\d*,\d{2,}\s(?:decibel|dagar|veckor|månader|timmar|minuter|kilo|kg|kilometer|grader|poäng|personer)(?!\p{L})|(?<=(?:ned|nedsatt|ner|sämre|bättre|bättrats|sjunkit|stigit|ökat|minskat)\smed\s)\d+,\d+\sdecibel)/giu;
/** "95 procent vid 10 år": how many of those who have it, after how long. */
const SHARE_AT_TIME =
  /(?<=(?:hållbarhet|överlevnad|överlevnaden|lyckandefrekvens|framgång|läkning|träffsäkerhet|skydd)\p{L}*(?:\s\p{L}+){0,4}\s)\d+(?:,\d+)?\s?(?:%|procent)(?:\s(?:vid|efter|på)\s\d+\sår)?(?!\p{L})/giu;
/** 3500 gram, 180 minuter: so many of a small unit that a larger one says it better. */
const SMALL_UNIT =
  /(?<![\p{L}\p{N}.,–-])(?:(?:[1-9]\d{3}|[1-9]\s\d{3}|\d{2}\s?\d{3})\s(?:gram|milliliter|ml|millimeter|centimeter|sekunder)|(?:[1-9]\d\d|[1-9]\d{3})\sminuter)(?!\p{L})/giu;
/** What babies weigh is told in grams. */
const WEIGHT_OF_BABY = /(?<!\p{L})(?:vägde|väger|födelsevikt\p{L}*|födde?s|vid\sfödseln)(?!\p{L})/iu;
/** 1:2 000, 1/3000 */
const QUOTIENT =
  /(?<![\p{L}\p{N}.,:])(?:\d{1,3}:\d{1,3}|\d{1,2}\/\d{1,3}(?=\s?\d{3})|\d{1,2}\/\d00(?!\d))(?:\s?\d{3})*(?![\p{L}\p{N}:/])|(?<=(?:risken?|sannolikheten|chansen|oddsen)\s(?:\p{L}+\s){0,4}(?:är|på)\s)\d+\s(?:till|mot)\s\d[\d\s]*(?<=\d)/giu;
/** One of so many hundreds is a share, whatever the sentence is about; but maps and mixtures are written so too. */
const ONE_OF_MANY = /^\d[:/]\d\s?\d{2,}/u;
const MIXED =
  /(?<!\p{L})(?:\p{L}*skalan?|kart\p{L}+|späd\p{L}*|bland\p{L}*|\p{L}*tit(?:er|ern)|lösning\p{L}*|sfs)(?!\p{L})/iu;
/** Risk, and words like it. */
const RISK =
  /(?<!\p{L})(?:\p{L}*risk(?:en|er|erna)?|biverkning(?:en|ar|arna)?|komplikation(?:en|er)?|sannolikhet(?:en)?|chans(?:en)?|dödlighet(?:en)?|överlevnad(?:en)?|återfall(?:et|en)?|smittspridning(?:en)?|sjuklighet(?:en)?)(?!\p{L})/iu;
/** The change is told in people: from 2 of 100 to 3 of 100. */
const TELLS_PEOPLE = new RegExp(
  `(?<!\\d)${WRITTEN_NUMBER}(?:\\s\\p{L}+)?\\s(?:av|på)\\s\\p{L}*\\s?(?:\\d+|hundra|tusen)|från\\s\\d`,
  'iu',
);
/** People who may be hit: without them a share is of fat, salt or interest. */
const PEOPLE =
  /(?<!\p{L})(?:\p{L}*risk\p{L}{0,3}|sannolik\p{L}*|chans\p{L}{0,3}|drabb\p{L}+|insjukn\p{L}+|\p{L}*patient(?:er|erna)|\p{L}*person(?:er|erna)|människor|kvinnor|män|barn(?:en)?|alla|dem|dör|avlider|biverk\p{L}+|komplikation\p{L}*|behandl(?:ade|as)|opere\p{L}+|vaccinera\p{L}*)(?!\p{L})/iu;
/** "0,1 procent får en blodpropp": what follows says that it is of people. */
const HAPPENS_TO =
  /(?:%|procent|promille|‰|ppm)\s(?:får|drabbas|insjuknar|dör|behöver|blir|överlever|föds|opereras)(?!\p{L})/iu;
/** What holds so much of something, or pays so much for it. */
const CONTENT =
  /(?<!\p{L})(?:\p{L}*(?:lösning|lösningen|kräm|krämen|salva|salvan|gel|tvål|salt|saltet|fett|fetthalt|halt|halten|koncentration|styrka|styrkan|ränta|räntan|alkohol|sprit|spray|droppar|mjölk|öl|syra|glukos|fluor|sjukersättning|sjukersättningen|sjukskriven|arbetar|moms|rabatt|alkotest\p{L}*|hba1c)|innehåll\p{L}*|löneökning|avgift\p{L}*|pris\p{L}*)(?!\p{L})/iu;
/** Parts of a row of things that are no share of people: page 1 of 4. */
const ORDINAL_BEFORE =
  /(?<!\p{L})(?:sidan?|steg|del|bild|fråga|punkt|besök|dos|vecka|nummer|nr|omgång|avsnitt|kapitel|poäng|ställ|lektion|prov|våning|kontroll|plats|sal|rum)\s$/iu;
/** How package leaflets name their classes of frequency; the law decides those words. */
const LEAFLET_BEFORE = /(?<!\p{L})(?:fler än|färre än|upp till|minst|mer än|mindre än)\s$/iu;
const LOOK_BACK = 30;
/** How far on people may be told of. */
const LOOK_ON = 160;
/** No smaller whole is hard to compare, except with one that it does not go into. */
const SMALLEST_WHOLE = 10;

/** A part of a whole that somebody may be compared with. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly share: number;
  readonly whole: number;
  /** Whether it can be nothing but so many of so many. */
  readonly isSure: boolean;
}

function wholeOf(unit: string): number {
  return WHOLES[unit.toLowerCase()] ?? 100;
}

/** The parts of a sentence that are of people, from left to right. */
function partsIn(
  sentence: string,
  hasShare: boolean,
  isOfPeople: boolean,
  isOfRisk: boolean,
): readonly Part[] {
  const every = matchesOf(sentence, EVERY).flatMap(({ 0: word, 1: figure, 2: ordinal = '', index }) => {
    const end = index + word.length;
    const place = ORDINALS.indexOf(ordinal.toLowerCase());
    const whole =
      figure === undefined ? (place < 0 ? (ordinal === 'hundrade' ? 100 : 20) : place + 3) : Number(figure);
    const isSure = figure !== undefined && whole >= SMALLEST_WHOLE;
    if (isSure ? TIME_AFTER.test(sentence.slice(end)) : !SOMEBODY_AFTER.test(sentence.slice(end))) return [];
    return [{ start: index, end, share: 1 / whole, whole, isSure }];
  });
  const ratios = matchesOf(sentence, RATIO).flatMap(({ 0: word, 1: part = '', 2: of = '', index }) => {
    const value = numberValue(part);
    const whole = of.toLowerCase() === 'miljonen' ? 1_000_000 : numberValue(of);
    const end = index + word.length;
    const before = sentence.slice(Math.max(0, index - LOOK_BACK), index);
    if (value === undefined || whole === undefined || value > whole) return [];
    if (ORDINAL_BEFORE.test(before) || LEAFLET_BEFORE.test(before)) return [];
    const isSure = whole >= SMALLEST_WHOLE;
    if (!isSure && !isOfRisk && !SOMEBODY_AFTER.test(sentence.slice(end)) && !AMONG_BEFORE.test(before))
      return [];
    return [{ start: index, end, share: value / whole, whole, isSure }];
  });
  const found = [...every, ...ratios];
  const shares =
    !hasShare || (!isOfPeople && found.length === 0)
      ? []
      : matchesOf(sentence, SHARE).map(({ 0: word, 1: figure = '', 2: unit = '', index }) => {
          const whole = wholeOf(unit);
          const share = (numberValue(figure) ?? 0) / whole;
          return { start: index, end: index + word.length, share, whole, isSure: false };
        });
  return [...found, ...shares].sort((a, b) => a.start - b.start);
}

/** A share under one in a hundred, as whole people: 0,02 percent is 2 of 10 000. */
function peopleFor(share: number): string | undefined {
  for (const whole of [1000, 10_000, 100_000, 1_000_000]) {
    const people = share * whole;
    if (Math.abs(people - Math.round(people)) < 1e-6 && people >= 1)
      return `${Math.round(people)} av ${inSwedish(whole)}`;
  }
  return undefined;
}

function inSwedish(number: number): string {
  return number.toLocaleString('sv-SE').replaceAll('\u00A0', ' ');
}

/** What every one of the patterns needs; quick to look for. */
const MAY_TELL_RISK =
  /dödligh|överlevnad|återfall|hälften|delar?\b|delar? av|per k|falt|faldig|[Oo]dds|riskkvot|[Hh]azard|konfidens|p-värde|NNT|[Ii]ncidens|[Pp]revalens|[Mm]ortalit|[Ll]etalit|[Ss]tatistisk|[Ss]tandardavv|ercentil|vartil|[Mm]edian|minuter|decibel|ram|illi|sekunder|%|procent|‰|promille|ppm|vanlig|[Vv]art? p{L}+[dt]e\b|\d[:/]\d|\d:[ea]|\b(?:av|på) (?:\d|tre|fyra|fem|sex|sju|hundra|tusen|miljonen)|\d\u00a0|[Dd]ubb|[Hh]alver|gånger så|[Rr]isk|[Cc]hans|[Ss]annolikhet/;

/** The same of one sentence, beside a text's other ratios. */
const SENTENCE_MAY_TELL_RISK = new RegExp(
  `${MAY_TELL_RISK.source}|(?:av|på)[\\s\\u00a0](?:\\d|t|elva|f|hundra)`,
  'i',
);

export default languageRule({
  id: 'language/unclear-risk',
  words:
    /\d|procent|delar$|^per$|promille|miljonen|vanlig|dubb|halver|^gånger$|risk|chans|sannolikhet|^(?:tre|fyra|fem|sex|sju|hundra|tusen|vart?)$|dödlighet|överlevnad|återfall|hälften|falt|faldig|odds|hazard|konfidens|värde|nnt|incidens|prevalens|mortalit|letalit|statistisk|standardavv|percentil|kvartil|median/u,
  title: { sv: 'Risken är svår att förstå', en: 'The risk is hard to grasp' },
  why: {
    sv: 'Få kan föreställa sig mindre än en procent, och få kan jämföra tal som gäller olika många.',
    en: 'Few people can picture less than one per cent, or compare 1 in 250 with 1 in 90.',
  },
  action: {
    sv: 'Skriv hur många det gäller, och räkna alltid på lika många: 3 av 1 000 och 50 av 1 000.',
    en: 'Say how many people it is, always out of the same number: 3 of 1,000 and 50 of 1,000.',
  },
  basis: [riskGuide],
  messages: {
    smallShare: {
      sv: '”{word}” är svårt att föreställa sig. Skriv ”{people}”.',
      en: '“{word}” is hard to picture. Write “{people}”.',
    },
    differentWholes: {
      sv: 'Det ena talet är en del av {first}, det andra en del av {second}. Räkna båda på lika många, till exempel 1 000.',
      en: 'Parts of {first} are compared with parts of {second}. Count both out of the same number, such as 1,000.',
    },
    noStart: {
      sv: '”{word}” säger inte hur stor risken är. Skriv från hur många till hur många: från 2 av 100 till 3 av 100.',
      en: '“{word}” does not say how great the risk is. Say from how many to how many: from 2 of 100 to 3 of 100.',
    },
    ofOne: {
      sv: '”{word}” är svårt att föreställa sig. Skriv hur många av 100 det gäller.',
      en: '“{word}” is hard to picture. Say how many of 100 it is.',
    },
    someRisk: {
      sv: '”{word}” säger inte hur stor risken är. Skriv hur många av 100 det gäller, om du vet det.',
      en: '“{word}” does not say how great the risk is. Say how many of 100, if you know.',
    },
    decimals: {
      sv: 'Få har nytta av så många siffror som i ”{word}”. Skriv ett helt tal, till exempel ”ungefär 78 av 100”.',
      en: 'Few readers can use as many figures as in “{word}”. Write a whole number, such as “about 78 of 100”.',
    },
    statistics: {
      sv: '”{word}” är statistikens ord. Skriv hur många av 100 eller 1 000 det gäller.',
      en: '“{word}” is a word of statistics. Say how many of 100 or 1,000 it is.',
    },
    smallUnit: {
      sv: '”{word}” är svårt att föreställa sig. Skriv i en större enhet, till exempel kilo, liter eller timmar.',
      en: '“{word}” is hard to picture. Use a larger unit, such as kilos, litres or hours.',
    },
    calculation: {
      sv: '”{word}” måste läsaren räkna ut själv. Skriv hur mycket det blir.',
      en: 'The reader has to work out “{word}”. Say how much it comes to.',
    },
    quotient: {
      sv: 'Läsaren kan ta ”{word}” för ett klockslag eller en blandning. Skriv ”{people}”.',
      en: '“{word}” can be read as a time or a mixture. Write “{people}”.',
    },
  },
  check({ text, sentences, flag }) {
    if (!MAY_TELL_RISK.test(text)) return;
    let known: Part | undefined;
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, end);
      if (!SENTENCE_MAY_TELL_RISK.test(sentence)) continue;
      const hasShare = SIGN_OF_SHARE.test(sentence) && !CONTENT.test(sentence);
      const isOfPeople = hasShare && (PEOPLE.test(sentence) || HAPPENS_TO.test(sentence));
      const risk = RISK.exec(sentence);
      const isUntold = (): boolean => !TELLS_PEOPLE.test(text.slice(start, end + LOOK_ON));
      const ask = (
        pattern: RegExp,
        message: 'decimals' | 'statistics' | 'smallUnit' | 'calculation' | 'ofOne' | 'someRisk' | 'noStart',
        isMeant: (word: string) => boolean = () => true,
      ): void => {
        for (const { 0: word, index } of matchesOf(sentence, pattern)) {
          const at = { start: start + index, end: start + index + word.length };
          if (isMeant(word)) flag({ message, at, data: { word }, certainty: 'review' });
        }
      };
      ask(STATISTICS, 'statistics');
      ask(CALCULATION, 'calculation');
      if (!WEIGHT_OF_BABY.test(sentence)) ask(SMALL_UNIT, 'smallUnit');
      for (const { 0: word, 1: figure = '', 2: unit = '', index } of hasShare
        ? matchesOf(sentence, SHARE)
        : []) {
        const share = (numberValue(figure) ?? 0) / wholeOf(unit);
        const people = share > 0 && share < 0.01 ? peopleFor(share) : undefined;
        if (people === undefined) continue;
        const at = { start: start + index, end: start + index + word.length };
        flag({
          message: 'smallShare',
          at,
          data: { word, people },
          certainty: isOfPeople ? 'certain' : 'review',
        });
      }
      for (const { 0: word, index } of risk === null ? [] : matchesOf(sentence, OF_ONE)) {
        const at = { start: start + index, end: start + index + word.length };
        flag({ message: 'ofOne', at, data: { word } });
      }
      ask(DECIMALS, 'decimals');
      if (hasShare) {
        ask(SHARE_DECIMALS, 'decimals');
        ask(SHARE_IN_WORDS, 'ofOne');
        ask(SHARE_AT_TIME, 'ofOne', isUntold);
      }
      if (risk !== null) ask(SOME_RISK, 'someRisk', isUntold);
      if (risk !== null || CHANGE_OF_NUMBER.test(sentence)) {
        ask(CHANGE, 'noStart', (word) => (risk !== null || CHANGE_OF_NUMBER.test(word)) && isUntold());
      }
      for (const { 0: word, index } of matchesOf(sentence, QUOTIENT)) {
        const isOfRisk = risk !== null && index > risk.index;
        if (!isOfRisk && (!ONE_OF_MANY.test(word) || MIXED.test(sentence))) continue;
        const at = { start: start + index, end: start + index + word.length };
        const people = word.replace(/:|\/|\s(?:till|mot)\s/u, ' av ');
        flag({ message: 'quotient', at, data: { word, people }, certainty: isOfRisk ? 'certain' : 'review' });
      }
      for (const part of partsIn(sentence, hasShare, isOfPeople, risk !== null)) {
        const here = { ...part, start: start + part.start, end: start + part.end };
        // "0,5 procent, alltså 5 av 1 000" says it twice.
        if (known !== undefined && known.whole !== here.whole && Math.abs(known.share - here.share) > 1e-9) {
          const data = { first: inSwedish(known.whole), second: inSwedish(here.whole) };
          const certainty = known.isSure && here.isSure ? 'certain' : 'review';
          flag({ message: 'differentWholes', at: { start: known.start, end: here.end }, data, certainty });
        }
        known = here;
      }
    }
  },
});
