import { numberValue } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { riskGuide } from '../shared/sources.ts';

const SPACE = '\\s';
const FIGURE = `\\d+(?:${SPACE}\\d{3}(?!\\d))*(?:[.,]\\d+)?`;
const NUMBER_WORD =
  'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|tusen';

/** 0,02 procent, 0,5 %, 3 promille. */
const SHARE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${FIGURE})${SPACE}?(%|procent(?!\\p{L})|‰|promille(?!\\p{L}))`,
  'giu',
);
/** 1 på 250, tre av 1 000. */
const RATIO = new RegExp(
  `(?<![\\p{L}\\p{N}.,–-])(${FIGURE}|${NUMBER_WORD})${SPACE}(?:av|på)${SPACE}(${FIGURE}|${NUMBER_WORD})(?![\\p{L}\\p{N}]|[.,]\\d|${SPACE}\\d{3}(?!\\d))`,
  'giu',
);
/** Var 250:e: one of so many too. */
const EVERY = new RegExp(
  `(?<!\\p{L})var(?:t)?${SPACE}(${FIGURE}):[ea](?!\\p{L})(?!${SPACE}(?:timme|minut|dag|vecka|månad|år))`,
  'giu',
);
/** "Chansen är 0,95": a share of one. */
const OF_ONE =
  /(?<!\p{L})(?:\p{L}*risken|sannolikheten|chansen)(?:\s\p{L}+){0,6}?\s(?:är|på)\s(0[.,]\d+)(?![\p{L}\p{N}]|\s?(?:%|procent|promille|‰))/giu;
/** "Hälften av 30 procent", "en halv promille": a share of a share. */
const SHARE_IN_WORDS =
  /(?<!\p{L})(?:(?:hälften|en\s(?:tredjedel|fjärdedel))\sav\s(?:de\s)?\d+(?:[.,]\d+)?\s?(?:%|procent)|(?:en\shalv|någon|några|en|två|tre)\spromille)(?!\p{L})/giu;
/** "En viss risk": how great is it? */
const SOME_RISK =
  /(?<!\p{L})(?:en\s(?:viss|liten|ökad|förhöjd|måttlig)\s\p{L}*risk|risken(?:\sför\s\p{L}+)?\sär\s(?:extremt|mycket|väldigt|ytterst|oerhört|försvinnande|ganska|relativt)\s(?:liten|låg|stor|hög))(?!\p{L})/giu;
/** "78,4 % av barnen": nobody is four tenths of a child. */
const DECIMALS_OF_PEOPLE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d+[.,]\\d+)${SPACE}?(?:%|procent)${SPACE}av${SPACE}(?:alla${SPACE}|de${SPACE}|våra${SPACE}|dem(?!\\p{L}))?\\p{L}*(?:barn\\p{L}*|kvinno\\p{L}*|män(?:nen)?|person\\p{L}*|patient\\p{L}*|människo\\p{L}*|deltaga\\p{L}*|befolkning\\p{L}*|svensk\\p{L}*|invåna\\p{L}*|vuxna|äldre|ungdom\\p{L}*|elev\\p{L}*|drabba\\p{L}*|vaccinera\\p{L}*|opere\\p{L}*|behandla\\p{L}*|gravid\\p{L}*|besökar\\p{L}*|fall(?:en)?)(?!\\p{L})`,
  'giu',
);
/** "3,7 barn av 1 000", "2,7 procent får feber": the same, in other words. */
const DECIMALS_WHO =
  /(?<![\p{L}\p{N}.,])[1-9]\d*,\d+\s(?:barn|personer|patienter|kvinnor|män|människor|fall)\s(?:av|på)\s\d|(?<![\p{L}\p{N}.,])[1-9]\d?,\d+\s?(?:procent|%)(?=\s(?:får|drabbas|insjuknar|dör|behöver|blir|överlever|mår)(?!\p{L}))/giu;
/** 17,83 decibel, "gått ner med 8,3 procent": more decimals than anybody can use. */
const NEEDLESS_DECIMALS =
  /(?<![\p{L}\p{N}.,])[1-9]\d*,\d{2,}\s(?:decibel|procent|dagar|veckor|månader|timmar|minuter|kilo|kg|kilometer|grader|poäng|personer)(?!\p{L})|(?<=(?:ökat|minskat|sjunkit|stigit|försämrats|förbättrats|gått\s(?:upp|ner|ned)|nedsatt|minskad|ökad|försämrad|bättre|sämre|bättrats)\smed\s(?:ungefär\s|cirka\s|nästan\s)?)\d+,\d+\s?(?:procent(?:enheter)?|%|decibel)/giu;
/** Words of statistics. */
const STATISTICS =
  /(?<!\p{L})(?:odds(?:en)?(?=\s(?:för|att|på|är))|odds[\s-]?ratio|oddskvot(?:en)?|relativ(?:a)?\srisk(?:en)?|absolut(?:a)?\srisk(?:en)?|riskkvot(?:en)?|hazard[\s-]?(?:ratio|kvot)|konfidensintervall(?:et)?|p-värde(?:t)?|number\sneeded\sto\streat|NNT|incidens(?:en)?|prevalens(?:en)?|mortalitet(?:en)?|letalitet(?:en)?|statistiskt\s(?:signifikant|säkerställ\p{L}+)|standardavvikelse(?:r|n)?|percentil(?:en)?|kvartil(?:en)?|median(?:en)?\sför)(?!\p{L})/giu;
/** "95 procent vid 10 år": how many of those who have it, after how long. */
const SHARE_AT_TIME =
  /(?<=(?:hållbarhet|överlevnad|överlevnaden|lyckandefrekvens|framgång|läkning|träffsäkerhet|skydd)\p{L}*(?:\s\p{L}+){0,4}\s)\d+(?:,\d+)?\s?(?:%|procent)(?:\s(?:vid|efter|på)\s\d+\sår)?(?!\p{L})/giu;
/** 3500 gram, 180 minuter: so many of a small unit that a larger one says it better. */
const SMALL_UNIT =
  /(?<![\p{L}\p{N}.,–-])(?:[1-9]\d{3}|[1-9]\s\d{3}|\d{2}\s?\d{3})\s(?:gram|milliliter|ml|millimeter|centimeter|sekunder)(?!\p{L})|(?<![\p{L}\p{N}.,–-])(?:1[5-9]\d|[2-9]\d\d|[1-9]\d{3})\sminuter(?!\p{L})/giu;
/** What babies weigh is told in grams. */
const WEIGHT_OF_BABY = /(?<!\p{L})(?:vägde|väger|födelsevikt\p{L}*|födde?s|vid\sfödseln)(?!\p{L})/iu;

/** "Halverar antalet anfall": of how many? */
const CHANGES_NUMBER =
  /(?<!\p{L})(?:halverar?|halveras|fördubblar?|fördubblas)\s(?:antalet|mängden)\s\p{L}+/giu;
/** 1:2 000, 1/3000 */
const QUOTIENT = new RegExp(
  `(?<![\\p{L}\\p{N}.,:])(?:\\d{1,3}:\\d{1,3}|\\d{1,2}/\\d{1,3}(?=${SPACE}?\\d{3})|\\d{1,2}/\\d00(?!\\d))(?:${SPACE}?\\d{3})*(?![\\p{L}\\p{N}:/])`,
  'giu',
);
/** Risk, and a change of it that does not say from what. */
const RISK =
  /(?<!\p{L})(?:\p{L}*risk(?:en|er|erna)?|biverkning(?:en|ar|arna)?|komplikation(?:en|er)?|sannolikhet(?:en)?|chans(?:en)?|dödlighet(?:en)?|överlevnad(?:en)?|återfall(?:et|en)?|smittspridning(?:en)?|sjuklighet(?:en)?)(?!\p{L})/iu;
const CHANGE =
  /(?<!\p{L})(?:(?:ökar?|ökade|minskar?|minskade|sjunker|sjönk|stiger|steg|sänker|sänkte|höjer|höjde|halverar)(?:\s\p{L}+){0,6}?\s(?:med|till)\s(?:nästan\s|ungefär\s|cirka\s)?(?:hälften|halva|en\shalv|(?:en|två|tre)\s(?:tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|tiondel)(?:ar)?|det\sdubbla)|(?:ökar?|ökade|ökat|minskar?|minskade|minskat|sjunker|stiger|höjs|höjer|sänks|sänker)(?:\s\p{L}+){0,5}?\smed\s(?:ungefär\s|cirka\s|nästan\s)?\d+(?:[.,]\d+)?\s?(?:%|procent)|\d+(?:[.,]\d+)?\s?(?:%|procent)\s(?:högre|lägre|större|mindre|ökad|minskad)\s\p{L}*(?:risk|sannolikhet|chans)|(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|fler)(?:falt|dubbl\p{L}+|faldig\p{L}*)|(?:dubbelt|tre gånger|fyra gånger|fem gånger|tio gånger)\sså\s(?:stor|hög|liten)(?:\s\p{L}*risk)?|(?:fördubblar?|fördubblas|dubblar?|dubblas|halverar?|halveras|fördubblade|halverade))(?!\p{L})/giu;
/** The change is told in people: from 2 of 100 to 3 of 100. */
const TELLS_PEOPLE = new RegExp(
  `(?:(?<!\\d)${FIGURE}|${NUMBER_WORD})(?:${SPACE}\\p{L}+)?${SPACE}(?:av|på)${SPACE}\\p{L}*${SPACE}?(?:${FIGURE}|hundra|tusen)|från${SPACE}${FIGURE}`,
  'iu',
);
/** People who may be hit: without them a share is of fat, salt or interest. */
const PEOPLE =
  /(?<!\p{L})(?:\p{L}*risk\p{L}{0,3}|sannolik\p{L}*|chans\p{L}{0,3}|drabb\p{L}+|insjukn\p{L}+|\p{L}*patient(?:er|erna)|\p{L}*person(?:er|erna)|människor|kvinnor|män|barn(?:en)?|alla|dem|dör|avlider|biverk\p{L}+|komplikation\p{L}*|behandl(?:ade|as)|opere\p{L}+|vaccinera\p{L}*)(?!\p{L})/iu;
/** "0,1 procent får en blodpropp": what follows says that it is of people. */
const HAPPENS_TO =
  /(?:%|procent|promille|‰)\s(?:får|drabbas|insjuknar|dör|behöver|blir|överlever|föds|opereras)(?!\p{L})/iu;
/** What holds so much of something, or pays so much for it. */
const CONTENT =
  /(?<!\p{L})(?:\p{L}*(?:lösning|kräm|salva|salvan|gel|tvål|salt|saltet|fett|fetthalt|halt|halten|koncentration|styrka|styrkan|ränta|räntan|alkohol|sprit|spray|droppar|mjölk|öl|syra|glukos|sjukersättning|sjukskriven|arbetar|moms)|innehåll\p{L}*|löneökning|avgift\p{L}*|pris\p{L}*)(?!\p{L})/iu;
/** Parts of a row of things that are no share of people: page 1 of 4. */
const ORDINAL_BEFORE =
  /(?<!\p{L})(?:sidan?|steg|del|bild|fråga|punkt|besök|dos|vecka|nummer|nr|omgång|avsnitt|kapitel|poäng|ställ|lektion|prov|våning|kontroll|plats)\s$/iu;
/** How package leaflets name their classes of frequency; the law decides those words. */
const LEAFLET_BEFORE = /(?<!\p{L})(?:fler än|färre än|upp till|minst|mer än|mindre än)\s$/iu;
const LOOK_BACK = 30;
/** No smaller whole is hard to compare. */
const SMALLEST_WHOLE = 10;

interface Ratio {
  readonly start: number;
  readonly end: number;
  readonly part: number;
  readonly whole: number;
}

function ratiosIn(text: string): readonly Ratio[] {
  const every = [...text.matchAll(EVERY)].flatMap(({ 0: written, 1: of = '', index }) => {
    const whole = numberValue(of);
    return whole === undefined || whole < SMALLEST_WHOLE
      ? []
      : [{ start: index, end: index + written.length, part: 1, whole }];
  });
  const ratios = [...text.matchAll(RATIO)].flatMap((match) => {
    const [written, part = '', of = ''] = match;
    const [value, whole] = [numberValue(part), numberValue(of)];
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (value === undefined || whole === undefined || whole < SMALLEST_WHOLE || value > whole) return [];
    if (ORDINAL_BEFORE.test(before) || LEAFLET_BEFORE.test(before)) return [];
    return [{ start: match.index, end: match.index + written.length, part: value, whole }];
  });
  return [...every, ...ratios].sort((a, b) => a.start - b.start);
}

/** A share under one in a hundred, as whole people: 0,02 percent is 2 of 10 000. */
function peopleFor(share: number, perWhole: number): string | undefined {
  for (const whole of [1000, 10_000, 100_000, 1_000_000]) {
    const people = (share * whole) / perWhole;
    if (Math.abs(people - Math.round(people)) < 1e-6 && people >= 1)
      return `${Math.round(people)} av ${whole.toLocaleString('sv-SE').replaceAll('\u00A0', ' ')}`;
  }
  return undefined;
}

/** What every one of the patterns needs; quick to look for. */
const MAY_TELL_RISK =
  /dödligh|överlevnad|återfall|hälften|delar?\b|falt|faldig|[Oo]dds|riskkvot|[Hh]azard|konfidens|p-värde|NNT|[Ii]ncidens|[Pp]revalens|[Mm]ortalit|[Ll]etalit|[Ss]tatistisk|[Ss]tandardavv|ercentil|vartil|[Mm]edian|minuter|decibel|ram|illi|sekunder|%|procent|‰|promille|\d[:/]\d|\d:[ea]|\b(?:av|på) (?:\d|hundra|tusen)|\d\u00a0|[Dd]ubb|[Hh]alver|gånger så|[Rr]isk|[Cc]hans|[Ss]annolikhet/;

/** The same of one sentence, beside a text's other ratios. */
const SENTENCE_MAY_TELL_RISK = new RegExp(
  `${MAY_TELL_RISK.source}|(?:av|på)[\\s\\u00a0](?:\\d|t|elva|f|hundra)`,
  'i',
);

export default languageRule({
  id: 'language/unclear-risk',
  words:
    /\d|procent|promille|dubb|halver|^gånger$|risk|chans|sannolikhet|^(?:hundra|tusen)$|dödlighet|överlevnad|återfall|hälften|falt|faldig|odds|hazard|konfidens|värde|nnt|incidens|prevalens|mortalit|letalit|statistisk|standardavv|percentil|kvartil|median/u,
  title: { sv: 'Risken är svår att förstå', en: 'The risk is hard to grasp' },
  why: {
    sv: 'Få kan föreställa sig 0,02 procent, och få kan jämföra tal som gäller olika många.',
    en: 'Few people can picture 0.02 per cent, or compare 1 in 250 with 1 in 90.',
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
    quotient: {
      sv: 'Läsaren kan ta ”{word}” för ett klockslag eller en blandning. Skriv ”{people}”.',
      en: '“{word}” can be read as a time or a mixture. Write “{people}”.',
    },
  },
  check({ text, sentences, flag }) {
    if (!MAY_TELL_RISK.test(text)) return;
    let known: Ratio | undefined;
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, end);
      if (!SENTENCE_MAY_TELL_RISK.test(sentence)) continue;
      const isOfPeople = (PEOPLE.test(sentence) || HAPPENS_TO.test(sentence)) && !CONTENT.test(sentence);
      if (isOfPeople) {
        for (const match of sentence.matchAll(SHARE)) {
          const [word, figure = '', unit = ''] = match;
          const isPerMille = /^(?:‰|promille)$/iu.test(unit);
          const value = numberValue(figure) ?? 0;
          if (value <= 0 || value >= (isPerMille ? 10 : 1)) continue;
          const people = peopleFor(value, isPerMille ? 1000 : 100);
          const at = { start: start + match.index, end: start + match.index + word.length };
          if (people !== undefined) flag({ message: 'smallShare', at, data: { word, people } });
        }
      }
      const risk = RISK.exec(sentence);
      const ask = (pattern: RegExp, message: 'decimals' | 'statistics' | 'smallUnit' | 'ofOne'): void => {
        for (const { 0: word, index } of sentence.matchAll(pattern)) {
          const at = { start: start + index, end: start + index + word.length };
          flag({ message, at, data: { word }, certainty: 'review' });
        }
      };
      ask(DECIMALS_OF_PEOPLE, 'decimals');
      ask(DECIMALS_WHO, 'decimals');
      if (!CONTENT.test(sentence)) ask(NEEDLESS_DECIMALS, 'decimals');
      ask(STATISTICS, 'statistics');
      if (!TELLS_PEOPLE.test(text.slice(start, end + 160))) ask(SHARE_AT_TIME, 'ofOne');
      if (!WEIGHT_OF_BABY.test(sentence)) ask(SMALL_UNIT, 'smallUnit');
      const tell = (pattern: RegExp, message: 'ofOne' | 'someRisk'): void => {
        for (const { 0: word, index } of sentence.matchAll(pattern)) {
          const at = { start: start + index, end: start + index + word.length };
          flag({
            message,
            at,
            data: { word },
            ...(message === 'someRisk' ? { certainty: 'review' as const } : {}),
          });
        }
      };
      tell(OF_ONE, 'ofOne');
      if (!CONTENT.test(sentence)) tell(SHARE_IN_WORDS, 'ofOne');
      if (risk !== null && !TELLS_PEOPLE.test(text.slice(start, end + 160))) tell(SOME_RISK, 'someRisk');
      if (risk !== null) {
        for (const match of sentence.matchAll(QUOTIENT)) {
          const [word] = match;
          const at = { start: start + match.index, end: start + match.index + word.length };
          if (match.index > risk.index)
            flag({ message: 'quotient', at, data: { word, people: word.replace(/[:/]/u, ' av ') } });
        }
        const after = text.slice(start, end + 160);
        for (const match of TELLS_PEOPLE.test(after) ? [] : sentence.matchAll(CHANGE)) {
          const [word] = match;
          const at = { start: start + match.index, end: start + match.index + word.length };
          flag({ message: 'noStart', at, data: { word }, certainty: 'review' });
        }
      }
      for (const { 0: word, index } of risk !== null || TELLS_PEOPLE.test(text.slice(start, end + 160))
        ? []
        : sentence.matchAll(CHANGES_NUMBER)) {
        const at = { start: start + index, end: start + index + word.length };
        flag({ message: 'noStart', at, data: { word }, certainty: 'review' });
      }
      const ratios = ratiosIn(sentence);
      const [ratio] = ratios;
      // "Sju av tio blir bra, och 25 procent blir bättre."
      const share = [...sentence.matchAll(SHARE)].find(({ 1: figure = '', 2: unit = '' }) => {
        const value = (numberValue(figure) ?? 0) / (/^(?:‰|promille)$/iu.test(unit) ? 1000 : 100);
        return value > 0 && ratio !== undefined && Math.abs(value - ratio.part / ratio.whole) > 1e-9;
      });
      if (ratio !== undefined && share !== undefined && ratio.whole !== 100 && !CONTENT.test(sentence)) {
        const ends = [ratio.end, share.index + share[0].length];
        const at = { start: start + Math.min(ratio.start, share.index), end: start + Math.max(...ends) };
        const data = { first: ratio.whole.toLocaleString('sv-SE'), second: '100' };
        flag({ message: 'differentWholes', at, data, certainty: 'review' });
      }
      for (const one of ratios) {
        const here = { ...one, start: start + one.start, end: start + one.end };
        if (known !== undefined && known.whole !== here.whole) {
          const [first, second] = [known.whole, here.whole].map((whole) => whole.toLocaleString('sv-SE'));
          const data = { first: first ?? '', second: second ?? '' };
          flag({ message: 'differentWholes', at: { start: known.start, end: here.end }, data });
        }
        known = here;
      }
    }
  },
});
