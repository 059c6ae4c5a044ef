import { defineRule } from '@klarmall/lint';
import { findPhoneNumbers } from '@klarmall/swedish';
import { regionMessages } from '../../support/basis.ts';
import { phrasePattern, wordList } from '../../support/phrases.ts';
import { countWords, isSwedishForCitizen } from '../../support/prose.ts';

const CONTACT_LINE =
  /^(?:(?:vår\s)?(?:besöks|post)?adress(?:en)?|telefon(?:nummer|tid|tider)?|tel|tfn|öppettider|e-post)(?:\still\soss)?(?:\sär)?[:.]\s/iu;
/** Whose number it is, where it is not the clinic's own: "apoteket svarar på …", "tolken ringer upp dig på …". */
const OWN = phrasePattern(
  wordList(
    `vi oss vår[t|a] här (mottagning|vårdcentral|klinik|reception|växel)~ telefon[nummer|tid] tel tfn nummer numret`,
  ),
  'iu',
  'hyphened',
);
const OTHERS = phrasePattern(
  wordList(`apotek giftinformation färdtjänst kommun anhörigstöd socialtjänst försäkringskassa tolk jour polis skatteverk
    sjukresor hemtjänst laboratori röntgen anhörig kurator sjuksköterska barnmorska`).map(
    (word) => `${word}~`,
  ),
);
/** With more words than these around the number the text says something else too. */
const MOST_OTHER_WORDS = 5;

export default defineRule({
  id: 'channel/repeated-contact',
  words: /\d|adress|telefon|^tel$|^tfn$|öppettider|^post$/u,
  on: 'prose',
  needs: ['profiles'],
  severity: 'info',
  title: { sv: 'Kontaktuppgifterna kommer med ändå', en: 'The contact details are added anyway' },
  why: {
    sv: 'Invånaren ser samma uppgifter två gånger. Mallen blir fel när du ändrar dem.',
    en: 'The reader sees the same details twice. When they change the template is wrong.',
  },
  action: {
    sv: 'Ta bort raden. Uppgifterna kommer från mottagningens fil.',
    en: "Remove the line. The details are taken from the unit's file.",
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    contactLine: {
      sv: 'Raden upprepar kontaktuppgifter som följer med meddelandet.',
      en: 'The line repeats contact details that come with the message.',
    },
  },
  check(prose, { report, profiles }) {
    if (!isSwedishForCitizen(prose) || (prose.role !== 'paragraph' && prose.role !== 'listItem')) return;
    if (!profiles.staff.addsContactLink.value && !profiles.inbox.addsContactLink.value) return;
    // A field holds what is true of this one message, such as the place of the visit.
    if (prose.placeholders.some((one) => one.placeholder.namespace === 'fields')) return;
    // A number that is still to be filled in is a gap, and said to be one.
    if (/xx/iu.test(prose.text)) return;
    const phones = findPhoneNumbers(prose.text);
    let rest = '';
    let from = 0;
    for (const phone of phones) {
      rest += prose.text.slice(from, phone.start);
      from = phone.end;
    }
    rest += prose.text.slice(from);
    // "Ring 08-… om du blir sämre" tells when to call, and needs its number.
    const saysWhen = /(?<!\p{L})(?:om|när|vid|innan|före|efter)(?!\p{L})/iu.test(rest);
    const isOnlyPhone = phones.length > 0 && countWords(rest) <= MOST_OTHER_WORDS && !saysWhen;
    const isLine = CONTACT_LINE.test(prose.text);
    if (!isLine && (!isOnlyPhone || OTHERS.test(rest))) return;
    // Whose number a sentence tells of only a person knows.
    const isSure = isLine || (OWN.test(rest) && !/\p{L}{3,}s?\shar(?!\p{L})/u.test(rest));
    report({ message: 'contactLine', ...(isSure ? {} : { certainty: 'review' as const }) });
  },
});
