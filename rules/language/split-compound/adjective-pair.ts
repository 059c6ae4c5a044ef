import {
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  readActive,
  readAdjective,
  type Word,
} from '@klarmall/swedish';

/** Adjectives that end compounds much more often than they stand right after a bare noun. */
const SECOND =
  /^(?:fri(?:tt|a)?|rik(?:t|a)?|fattig(?:t|a)?|snål(?:t|a)?|tät(?:t|a)?|vänlig(?:t|a)?|stängd?[ta]?|öppe[tn]|öppna|lös(?:t|a)?|känslig(?:t|a)?|beroende|baserad?[et]?|relaterad?[et]?|anpassad?[et]?|utlösande|stillande|lindrande|sänkande|höjande|hämmande|dämpande|framkallande|nedsättande|förebyggande|dödande|avförande|lugnande|givande|krävande|bärande|försäkrad?[et]?|behandlad?[et]?|ansvarig(?:t|a)?|säker(?:t)?|säkra)$/u;
/** After these a bare noun stands with its adjective of its own accord: "hela dagen fri", "en dag fri". */
const TIME = /^(?:dag|dagen|natt|vecka|veckan|timme|månad|år|helg|tid)$/u;
/** "Håll dig rök fri": what only stands apart where it tells of a clause of its own, "har lunch stängt". */
const MAY_STAND = /^(?:är|var|blir|hålla|håll|håller|ha|har)$/u;

/** "Rök fri", "sommar stängt", "smärt stillande": a bare noun or its stem, and an adjective that ends compounds. */
export function adjectivePair(words: readonly Word[], at: number): string | undefined {
  const [first, second, before] = [words[at], words[at + 1], words[at - 1]?.lower ?? ''];
  if (first === undefined || second === undefined || !SECOND.test(second.lower)) return undefined;
  if (!/^\p{Ll}{3,}$/u.test(second.text) || !/^\p{L}\p{Ll}{2,}$/u.test(first.text)) return undefined;
  if (isFunctionWord(first.lower) || TIME.test(first.lower) || /^\p{Lu}/u.test(at > 0 ? first.text : ''))
    return undefined;
  const isStem =
    /^(?:rök|smärt|slem|feber|blodtrycks|blodfetts|kramp|ångest|klåd|alkohol|socker|gluten|laktos|mjölk|parfym|avgifts|kostnads|recept|symtom|besvärs|vatten|luft|ljud|ljus|barn|miljö|hud|fett|fiber|protein|kalori|salt|helg|kvälls?|sommar|vinter|jul|lunch|påsk|natt|semester|läkar|dygnet|hormon|vård|patient|inflammations|host|sömn|muskel|svamp|bakterie|virus|medvetande)$/u.test(
      first.lower,
    );
  if (!isStem) return undefined;
  // "Fri från laktos", "en kväll fri": the adjective has a phrase of its own.
  const isFree = second.lower.startsWith('fri');
  if (
    isFree &&
    (words[at + 2]?.lower === 'från' || /^(?:kväll|helg|natt|sommar|vinter|jul|semester)/u.test(first.lower))
  )
    return undefined;
  if (/^lös/u.test(second.lower) && /^(?:barn|patient|hud|läkar)$/u.test(first.lower)) return undefined;
  // "Har barn fria …", "när vatten lösta": a noun of its own with a verb before the adjective.
  if (readActive(second.lower) !== undefined && isFiniteVerb(second.lower)) return undefined;
  if (
    /^(?:en|ett|varje|denna)$/u.test(before) &&
    knownGender(first.lower) !== undefined &&
    MAY_STAND.test(words[at - 2]?.lower ?? '') &&
    readAdjective(second.lower) === undefined
  )
    return undefined;
  return first.lower + second.lower;
}
