import { defineRule } from '@klarmall/lint';
import { matchesOf } from '@klarmall/swedish';
import { dataProtection, regionMessages } from '../../support/basis.ts';
import { isSwedishForCitizen, touchesPlaceholder } from '../../support/prose.ts';
import { sentenceFinder } from '../../support/words.ts';

const GAP = '\\s';
const NAME = `\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?${GAP}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?`;
const TITLES = [
  'doktor',
  'läkare',
  'överläkare',
  'specialistläkare',
  'tandläkare',
  'sjuksköterska',
  'specialistsjuksköterska',
  'distriktssköterska',
  'undersköterska',
  'barnmorska',
  'fysioterapeut',
  'arbetsterapeut',
  'psykolog',
  'kurator',
  'rehabkoordinator',
  'dietist',
  'logoped',
  'kontaktperson',
  'enhetschef',
  'verksamhetschef',
];
/** Either case of the first letter: names need capitals, so the whole pattern cannot ignore case. */
const TITLE = TITLES.map(
  (title) => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`,
).join('|');
const TITLE_THEN_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${TITLE})(?:en|n)?(?:${GAP}(?:är|heter)|:)?${GAP}(${NAME})(?!\\p{L})`,
  'gu',
);
/** Cheap to look for: most texts name no profession at all. */
const ANY_TITLE = new RegExp(TITLES.map((title) => title.slice(1)).join('|'), 'u');
/** And what every name holds: two words with capitals. */
const TWO_CAPITALS = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}/u;
const NAME_THEN_TITLE = new RegExp(`(?<![\\p{L}\\p{N}-])(${NAME}),${GAP}(?:${TITLE})(?!\\p{L})`, 'gu');
const PERSONAL_EMAIL = /(?<![\p{L}\p{N}._-])\p{L}{2,}\.\p{L}{2,}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const ASKS_FOR_NUMBER =
  /(?<!\p{L})(?:skriv|ange|uppge|fyll i|lämna|skicka)(?:\s\p{L}+){0,4}\s(?:personnummer|personnumret|samordningsnummer)(?!\p{L})/giu;
const NEGATED = /(?<!\p{L})(?:inte|aldrig|inga|inget|utan)(?!\p{L})/iu;

export default defineRule({
  id: 'privacy/personal-data',
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: {
    sv: 'Mallen kan innehålla uppgifter om en person',
    en: 'The template may hold details of one person',
  },
  why: {
    sv: 'En uppgift om en person hör inte hemma i en mall. Den blir snabbt gammal, och den kan hamna hos fel läsare.',
    en: 'A detail of one person does not belong in a template. It is soon out of date, and may reach the wrong reader.',
  },
  action: {
    sv: 'Skriv vilken yrkesgrupp eller mottagning det gäller. Måste namnet stå där? Skapa ett fält.',
    en: 'Write which profession or unit it is. Must the name be there? Make a field.',
  },
  tags: ['klarmall'],
  basis: [dataProtection, regionMessages],
  messages: {
    name: {
      sv: 'Här står ett namn på en person.',
      en: 'Here is the name of a person.',
    },
    email: {
      sv: 'Här står en e-postadress som hör till en person.',
      en: 'Here is an e-mail address that belongs to a person.',
      action: {
        sv: 'Länka till mottagningens kontaktsida. E-post är inte säker nog för frågor om vård.',
        en: "Link to the unit's contact page. E-mail is not safe enough for questions about care.",
      },
    },
    asksForNumber: {
      sv: 'Texten ber om invånarens personnummer. Hen är redan inloggad, så mottagningen vet vem det är.',
      en: 'The reader is asked for an identity number, but is already logged in and known to you.',
      action: { sv: 'Ta bort frågan efter personnummer.', en: 'Remove the request for an identity number.' },
    },
  },
  check(prose, { report }) {
    if (!isSwedishForCitizen(prose)) return;
    const text = prose.text;
    for (const pattern of ANY_TITLE.test(text) && TWO_CAPITALS.test(text)
      ? [TITLE_THEN_NAME, NAME_THEN_TITLE]
      : []) {
      for (const found of matchesOf(text, pattern)) {
        const name = found[1] ?? '';
        const start = found.index + found[0].indexOf(name);
        const at = { start, end: start + name.length };
        // "Tandläkare Folktandvården Storby": the unit's own words are not a person's name.
        if (name.split(/\s/u).some((word) => prose.context.allowedWords.has(word))) continue;
        if (name === 'Utan Gränser') continue;
        // A name made up for trying things out is a gap that has been left, and said to be one.
        if (/(?:Test|Tolvan|Namn)sson$/u.test(name)) continue;
        if (!touchesPlaceholder(prose, at)) report({ message: 'name', at });
      }
    }
    for (const found of text.includes('@') ? matchesOf(text, PERSONAL_EMAIL) : []) {
      report({ message: 'email', at: { start: found.index, end: found.index + found[0].length } });
    }
    if (!/nummer|numret/u.test(text)) return;
    const sentenceAt = sentenceFinder(text);
    for (const found of matchesOf(text, ASKS_FOR_NUMBER)) {
      const sentence = sentenceAt(found.index);
      const end = found.index + found[0].length;
      if (NEGATED.test(text.slice(sentence.start, end))) continue;
      report({ message: 'asksForNumber', at: { start: found.index, end } });
    }
  },
});
