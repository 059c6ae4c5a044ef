import { readersAreMany } from '../du-tilltal/rule.ts';
import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';

/** "Sidan heter Dina bokningar": what a page or a button is called. */
const NAMED = /(?<!\p{L})(?:heter|hette|kallas|sidan|fliken|rubriken|knappen|menyn|appen|gruppen)\s$/iu;
/** "Välj Din hälsa": maybe a name. */
const MAYBE_NAMED = /(?<!\p{L})(?:under|välj|på)\s$/iu;
const NAMES_PLACE =
  /^(?:Din|Ditt|Dina|Du)\s\p{Ll}+(?:\s(?:och|i|på)\s\p{Ll}+)?(?=[.,!?]|$|\s(?:på|i|och)\s)/u;
const CAPITAL = /^(?:Du|Dig|Din|Ditt|Dina|Ni|Er|Ert|Era)$/u;

export default languageRule({
  id: 'language/capital-du',
  documents: true,
  title: { sv: 'Stort D i du', en: 'Capital D in du' },
  why: {
    sv: 'Stor bokstav i du känns stelt och gammaldags.',
    en: 'A capital in du feels stiff and old-fashioned.',
  },
  action: {
    sv: 'Skriv ”du” med liten bokstav inne i meningen.',
    en: 'Write “du” with a small letter inside a sentence.',
  },
  severity: 'info',
  basis: [styleGuide],
  groupBy: 'word',
  messages: {
    capital: {
      sv: 'Skriv ”{replacement}” med liten bokstav.',
      en: 'Write “{replacement}” with a small letter.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    // The first word of a text is no fault, and few texts have another.
    if (!/\P{L}(?:D[ui]|Ni|Er)/u.test(text)) return;
    // To one reader the finding is that it should be *du*, and that says all.
    const isNiRight = readersAreMany(prose);
    for (const sentence of sentences) {
      for (const [at, word] of sentence.words.entries()) {
        if (at === 0 || !CAPITAL.test(word.text)) continue;
        if (/^(?:Ni|Er)/u.test(word.text) && !isNiRight) continue;
        // A sentence that opens with a picture or a key (1️⃣) begins after it.
        if (!/\p{L}/u.test(text.slice(sentence.start, word.start))) continue;
        // In a line or a column of its own it begins something.
        if (/(?:\s{2}|\n|\t)$/u.test(text.slice(Math.max(sentence.start, word.start - 2), word.start)))
          continue;
        // After a colon, a dash, a quotation mark or a picture a new sentence may begin.
        if (
          /(?:[:–—”"“(.!?]|\p{Extended_Pictographic}|\uFE0F)\s*$/u.test(
            text.slice(Math.max(sentence.start, word.start - 3), word.start),
          )
        )
          continue;
        const replacement = word.text.toLowerCase();
        const before = text.slice(Math.max(sentence.start, word.start - 12), word.start);
        const fitsName = NAMES_PLACE.test(text.slice(word.start, sentence.end));
        if (fitsName && NAMED.test(before)) continue;
        const mayBeName = fitsName && MAYBE_NAMED.test(before);
        flag({
          message: 'capital',
          at: { start: word.start, end: word.end },
          data: { word: word.text, replacement },
          ...(mayBeName ? { certainty: 'review' as const } : {}),
          fixes: mayBeName ? [] : fix(word.start, word.end, replacement, 'safe', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
