// Alternative texts that nobody wrote for a reader: ids, names that programs give, keys that were pressed at random.

/** Names that office programs give to what is inserted, with their number. */
const objectName =
  /^(?:bildobjekt|bild|picture|graphic|grafik|image|textruta|text ?box|rektangel|rectangle|ellips|ellipse|oval|form|shape|figur|frihandsfigur|freeform|grupp|group|rak koppling|rak pilkoppling|koppling|straight connector|connector|linje|line|pil|arrow|platshållare(?: för [\p{L} ]+)?|(?:[\p{L}]+ )?placeholder|objekt|object|diagram|chart|tabell|table|ikon|icon|video|media|smartart|google shape)(?:: ?[\p{L} ]+?)?(?:[ :;_#-]*(?:nr\.?|no\.?|p)?[ :;_#-]*[\da-f]+)+[;: ]*$/iu;
/** Names for measures, substances and illnesses also mix letters and figures: "COVID-19", "HbA1c", "B12". */
const sensibleMix = /^\p{Lu}?[\p{L}]{0,12}[-‑ ]?\d{1,4}\p{Ll}?$/u;
const sayingNothing =
  /^(?:n\/?a|tom|tomt|saknas|ingen (?:beskrivning|bildtext|text)|no description|not available|none|dekorativ(?:t)?(?: bild)?|dekoration|decorative(?: image)?|decoration|test(?:bild|text)?|asdf\w*|qwerty\w*|blah?(?: blah?)*|bildtext|caption|bild ?text|alt text here|text|se (?:bild|bilden)|see (?:image|picture)|(?:beskrivning|bildtext|bildbeskrivning|alt(?:ernativ)?-?text)(?: (?:av|till|för) (?:bild|bilden|figuren))?(?: (?:saknas|finns inte|kommer|läggs till senare))?|(?:lägg till|skriv|infoga) (?:en )?(?:beskrivning|bildtext|bildbeskrivning|alt(?:ernativ)?-?text)|(?:image |picture )?(?:description|alt(?:ernative)? text)(?: (?:missing|goes here|to come))?|missing (?:description|alt text))[.:]?$/iu;

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
  return sayingNothing.test(alt) || isMash(alt);
}
