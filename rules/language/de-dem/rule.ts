import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

/** "Dem" as subject: before a finite verb at the start of a clause. */
const DEM_SUBJECT =
  /(?<=^|[.!?,:;][\s\u00A0]|(?<!\p{L})(?:och|men|att|om|när|som)[\s\u00A0])(dem)(?=[\s\u00A0](?:är|var|har|hade|ska|kan|kunde|får|fick|vill|måste|bör|kommer|går|brukar|behöver|gör|tar|ringer|arbetar|jobbar|hjälper|finns)(?!\p{L}))/giu;
/** "De" as object: after a preposition or verb and before a full stop or comma. */
/** "Dem som vill": at the start of a sentence they do something, so it is "de som". */
const DEM_WHO = /(?<=^|[.!?][\s\u00A0])(dem)(?=[\s\u00A0]som(?!\p{L}))/giu;
const DE_OBJECT =
  /(?<=(?<!\p{L})(?:till|för|av|med|från|hos|åt|på|mot|utan|bland|mellan|hjälper|ringer|kontaktar|frågar|ser|träffar|tar|hämtar)[\s\u00A0])(de)(?=[.,;!?]|$)/giu;

export default languageRule({
  id: 'language/de-dem',
  title: { sv: 'De eller dem', en: 'De or dem' },
  why: {
    sv: 'Fel form får läsaren att stanna upp och läsa om.',
    en: 'The wrong form makes the reader stop and read again.',
  },
  action: {
    sv: 'Skriv ”de” där du kan säga ”vi”, och ”dem” där du kan säga ”oss”.',
    en: 'Write “de” for the subject and “dem” for the object.',
  },
  basis: [writingRules],
  messages: {
    wrong: {
      sv: 'Här ska det stå ”{replacement}”, inte ”{word}”.',
      en: 'It should be “{replacement}” here, not “{word}”.',
    },
  },
  check({ text, flag, fix }) {
    // Few texts have the words; one look spares the others every pattern.
    if (!/(?<!\p{L})dem?(?!\p{L})/iu.test(text)) return;
    for (const [pattern, right] of [
      [DEM_SUBJECT, 'de'],
      [DEM_WHO, 'de'],
      [DE_OBJECT, 'dem'],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const word = match[0];
        const replacement = keepCapital(word, right);
        const at = { start: match.index, end: match.index + word.length };
        flag({
          message: 'wrong',
          at,
          data: { word, replacement },
          fixes: fix(at.start, at.end, replacement, 'safe', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
