import { numberValue } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { ownBasis } from '../shared/sources.ts';

/** Pairs that Swedish allows: "det det gäller", "var var du". */
const ALLOWED: ReadonlySet<string> = new Set(
  'det den de var som att för om på i till med av är har du vi så när in ut upp ner hej ja nej mycket långt väldigt kvar han hon'.split(
    ' ',
  ),
);
/** Of those, pairs that can hardly be meant. */
const NEVER_MEANT: ReadonlySet<string> = new Set('i till med av är har och en ett vi du'.split(' '));

const isSpace = (between: string): boolean => /^\s+$/u.test(between);

export default languageRule({
  id: 'language/repeated-word',
  title: { sv: 'Samma ord två gånger', en: 'The same word twice' },
  why: {
    sv: 'Läsaren stannar upp när ett ord står två gånger.',
    en: 'It looks careless and disturbs reading.',
  },
  action: { sv: 'Stryk det ena ordet.', en: 'Leave one out.' },
  readers: 'everyone',
  basis: [ownBasis],
  bySentence: true,
  messages: {
    twice: {
      sv: '”{word}” står flera gånger i rad. Stryk det som är för mycket.',
      en: '“{word}” stands more than once in a row. Leave the rest out.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    for (const { words } of sentences) {
      let told = -1;
      for (const [at, first] of words.entries()) {
        if (at <= told) continue;
        const second = words[at + 1];
        if (second === undefined || second.lower !== first.lower || /\p{N}/u.test(first.lower)) continue;
        // "M m" is a short form, and so are other letters that stand alone.
        if (/^\p{L}$/u.test(first.lower) && !/^[iå]$/u.test(first.lower)) continue;
        if (ALLOWED.has(first.lower) && !NEVER_MEANT.has(first.lower)) continue;
        // "Hostan kan sitta i i flera veckor": the verb's own word, and a preposition.
        if (first.lower === 'i' && /^(?:sitt|satt|sutt|håll|höll)/u.test(words[at - 1]?.lower ?? ''))
          continue;
        // "Ring ett ett sju sju" is a number that is read out.
        if (numberValue(first.lower) !== undefined) continue;
        if (prose.context.allowedWords.has(first.text)) continue;
        if (!isSpace(text.slice(first.end, second.start))) continue;
        let last = at + 1;
        while (
          words[last + 1]?.lower === first.lower &&
          isSpace(text.slice(words[last]?.end, words[last + 1]?.start))
        )
          last += 1;
        told = last;
        const end = words[last]?.end ?? second.end;
        flag({
          message: 'twice',
          at: { start: first.start, end },
          data: { word: first.text },
          // "Really Really Love You": a word with a capital may be a name.
          fixes: fix(
            first.start,
            end,
            first.text,
            second.text === second.lower ? 'safe' : 'suggestion',
            'Stryk det som står för mycket',
          ),
        });
      }
    }
  },
});
