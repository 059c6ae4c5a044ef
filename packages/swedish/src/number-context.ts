import { matchesOf } from './matches.ts';

const SPACE = '\\s';

/** Words that say that what follows is a number to call. */
const CALLING =
  'ring(?:er|a|s)?|telefon\\p{L}*|tel\\.?|tfn\\.?|tele|mobil\\p{L}*|sms\\p{L}*|fax\\p{L}*|växel\\p{L}*|jour\\p{L}*|nås|når|svarar|dygnet runt|kontakt\\p{L}*|hör av dig|rådgivning\\p{L}*|reception\\p{L}*|kansli\\p{L}*|anknytning';

/** Words that say that what follows points at a person. */
const PERSON =
  '(?:personn|samordningsn|reservn|födelsen|identitetsn|interimsn|patientn|id-?n|tillfälligt? n|tillfälliga n)(?:ummer|umret|umren|r)\\p{L}*|pers\\.?[- ]?nr|p-?nr|född|födda';

/** Words that say that what follows is the number of a thing: an order, a case, a bank account. */
const NUMBER_OF_THING =
  '(?:order|ärende|referens|faktura|kund|serie|artikel|konto|diarie|kort|organisations?|org|lev|batch|lot|parti|remiss|journal|bok|medlems|registrerings|prov|streckkod|ocr|mål|kolli|försändelse|boknings?|beställnings?|avtals?|inventarie)[-\\s]?(?:nummer|numret|nr|id|kod|koden)|\\b(?:plusgiro|postgiro|bankgiro|pg|bg|ocr|dnr|diarienummer|isbn|issn|gtin|ean|iban|autogiro|swish|version|kod|koden|lösenord|pin|hsa|sfs|lot|batch)\\p{L}*';
const THING = [
  NUMBER_OF_THING,
  `(?:ärende|remiss|order|prov|rör|kolli|skåp|fack|låda|burk|hylla|artikel|faktura|batch|lot|position|mål)\\p{L}*(?:${SPACE}(?:har|med|är|och|heter))?(?:${SPACE}(?:nummer|nr\\.?|id))?`,
].join('|');

const CALLING_WORD = new RegExp(`(?:${CALLING}|nummer|numret|nr)(?!\\p{L})`, 'iu');
/** "Serienumret på pumpen är": what it is the number of may stand between. */
const OF_WHAT = `(?:${SPACE}(?:på|för|till|hos|i)${SPACE}\\p{L}+)?[\\s:.\\u00A0är]*$`;
const THING_BEFORE = new RegExp(`(?:${THING})[\\s:.\\u00A0är]*$|(?:${NUMBER_OF_THING})${OF_WHAT}`, 'iu');
const NUMBER_OF_THING_BEFORE = new RegExp(`(?:${NUMBER_OF_THING})${OF_WHAT}`, 'iu');
const CALLING_OR_PERSON = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${PERSON})|${CALLING})(?!\\p{L})`, 'giu');
const PERSON_AGAINST = /(?:personnummer|samordningsnummer|reservnummer|pnr)$/iu;

/** Whether a text before figures speaks of calling, or of a number at all. */
export function speaksOfCalling(before: string): boolean {
  return CALLING_WORD.test(before);
}

/** Whether a word that names a number stands right before figures: "artikelnummer", "LOT", "dnr". */
export function namesNumber(before: string): boolean {
  return NUMBER_OF_THING_BEFORE.test(before);
}

/** Whether the words right before figures say that they number a thing. */
export function numbersThing(before: string): boolean {
  return THING_BEFORE.test(before);
}

/** What the words before figures say that the figures are; the nearest word tells. Undefined when none does. */
export function numberContext(before: string): 'person' | 'calling' | 'thing' | undefined {
  if (PERSON_AGAINST.test(before)) return 'person';
  if (numbersThing(before)) return 'thing';
  const sentence = before.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  let context: 'person' | 'calling' | undefined;
  for (const [, person] of matchesOf(sentence, CALLING_OR_PERSON)) {
    context = person === undefined ? 'calling' : 'person';
  }
  return context;
}
