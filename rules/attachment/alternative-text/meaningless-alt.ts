// Alternative texts that nobody wrote for a reader: ids, names that programs give, keys that were pressed at random.

import { anyOf, phrasePattern, wordList } from '../../support/phrases.ts';

/** What a picture may be called by a program or in a hurry. */
const KINDS =
  wordList(`bildobjekt bild picture graphic grafik image figur objekt object diagram chart tabell ikon icon
  platshållare placeholder`);
/** Names that office programs give to what is inserted, with their number. */
const INSERTED = anyOf([
  ...KINDS,
  ...wordList(`textruta textbox rektangel rectangle ellips ellipse oval form shape frihandsfigur freeform grupp group
    koppling connector linje line pil arrow table video media smartart`),
  'text box',
  'rak koppling',
  'rak pilkoppling',
  'straight connector',
  '[~ ]placeholder',
  'google shape',
]);
const objectName = new RegExp(
  `^(?:${INSERTED}|platshållare för [\\p{L} ]+)(?:: ?[\\p{L} ]+?)?(?:[ :;_#-]*(?:nr\\.?|no\\.?|p)?[ :;_#-]*[\\da-f]+)+[;: ]*$`,
  'iu',
);
/** Names for measures, substances and illnesses also mix letters and figures: "COVID-19", "HbA1c", "B12". */
const sensibleMix = /^\p{Lu}?[\p{L}]{0,12}[-‑ ]?\d{1,4}\p{Ll}?$/u;

/** A word for any picture, with an article or a number: "bild", "en bild", "Figur 3". */
const ANY_PICTURE = anyOf([
  ...KINDS,
  ...wordList(`bilden photo photograph foto fotografi figure illustration illustrationen alt alttext alternativtext beskrivning
    description logo logotyp img pic logga untitled namnlös header sidhuvud banner rubrikbild null undefined todo`),
  'alt text',
]);
const anyPicture = new RegExp(
  `^(?:(?:en|ett|the|a|an) )?(?:${ANY_PICTURE}|xxx+)(?:\\s*(?:nr\\.?|no\\.?)?\\s*\\d+)?[.:]?$`,
  'iu',
);
const DESCRIPTION = '(beskrivning|bildtext|bildbeskrivning|alt[ernativ][-]text)';
/** What stands where somebody was to write. */
const UNWRITTEN = anyOf([
  ...wordList(
    `n[/]a tom[t] saknas none dekoration decoration test[bild|text] (asdf|qwerty)[*] bildtext caption text`,
  ),
  'bild text',
  'ingen (beskrivning|bildtext|text)',
  'no description',
  'not available',
  'dekorativ[t][ bild]',
  'decorative[ image]',
  'alt text here',
  'se bild[en]',
  'see (image|picture)',
  `${DESCRIPTION}[ (av|till|för) (bild|bilden|figuren)][ (saknas|finns inte|kommer|läggs till senare)]`,
  `(lägg till|skriv|infoga) [en ]${DESCRIPTION}`,
  '[(image|picture) ](description|alt[ernative] text)[ (missing|goes here|to come)]',
  'missing (description|alt text)',
]);
const unwritten = new RegExp(`^(?:${UNWRITTEN}|blah?(?: blah?)*)[.:]?$`, 'iu');
/** How what programs write begins, when nobody wrote anything. */
const placeholder = phrasePattern(
  [
    'no (alternate|alternative|alt) (text|description)~',
    'alt[ernativ]text saknas',
    'ingen alternativ[ ]text~',
    'klicka [här ]för att',
    'click [here ]to (add|insert)',
    'infoga (bild|text)~',
    'insert (image|picture|text)~',
    'skriv [alternativ]text~',
    'lorem ipsum',
    'beskriv bilden',
  ],
  'iu',
  'start',
);
/** A word that says what kind of thing it is, but not what it shows. */
const vagueWord = phrasePattern(
  [
    `[(en|ett|a|the) ](${wordList(`karta map teckning drawing ritning skiss symbol pil arrow linje line stapeldiagram cirkeldiagram graf
      graph tabell table person människa people man kvinna barn skärmbild screenshot qr[-]kod qrcode exempel example
      omslag cover framsida`).join('|')}|qr code)`,
  ],
  'iu',
  'whole',
);

/** A single word that mixes letters with figures or signs as no word does. */
function isId(alt: string): boolean {
  if (/\s/.test(alt) || alt.length > 80) return false;
  if (sensibleMix.test(alt)) return false;
  const figures = /\d/.test(alt);
  const signs = /[#$%&@{}[\]|~^*+=<>\\_]/u.test(alt);
  const changes = alt.match(/\p{L}(?=\d)|\d(?=\p{L})/gu)?.length ?? 0;
  if (/\p{L}/u.test(alt) && ((figures && signs) || changes >= 2)) return true;
  // "x7Gh-kLm2Pq": capitals within.
  return figures && /\p{Ll}\p{Lu}/u.test(alt);
}

/** Letters that no word has: one again and again, or none of them a vowel. Short ones in capitals are abbreviations. */
function isMash(alt: string): boolean {
  const letters = alt.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 4 || /\d/.test(alt)) return false;
  if (new Set(letters).size <= 2) return true;
  if (/^[\p{Lu}\s.&-]+$/u.test(alt)) return false;
  return !/\s/.test(alt) && /^[a-z]+$/.test(letters) && !/[aeiouy]/.test(letters);
}

/** An id or the like, which is as good as a file name. */
export function isMachineMade(alt: string): boolean {
  return objectName.test(alt) || isId(alt);
}

/** Words or letters that say nothing of any picture. */
export function saysNothing(alt: string): boolean {
  return anyPicture.test(alt) || placeholder.test(alt) || unwritten.test(alt) || isMash(alt);
}

/** A word that may say enough in its place, which only a person can tell: "karta". */
export function isVague(alt: string): boolean {
  return vagueWord.test(alt);
}
