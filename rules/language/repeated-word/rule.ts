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
  messages: {
    twice: {
      sv: '”{word}” står två gånger i rad. Stryk det ena.',
      en: '“{word}” stands twice. Leave one out.',
    },
  },
  check({ prose, text, sentences, flag, fix }) {
    for (const { words } of sentences) {
      for (const [at, first] of words.entries()) {
        const second = words[at + 1];
        if (second === undefined || second.lower !== first.lower || /\p{N}/u.test(first.lower)) continue;
        // "M m" is a short form, and so are other letters that stand alone.
        if (/^\p{L}$/u.test(first.lower) && !/^[iå]$/u.test(first.lower)) continue;
        if (ALLOWED.has(first.lower) && !NEVER_MEANT.has(first.lower)) continue;
        if (prose.context.allowedWords.has(first.text)) continue;
        if (!/^[\s\u00A0]+$/u.test(text.slice(first.end, second.start))) continue;
        flag({
          message: 'twice',
          at: { start: first.start, end: second.end },
          data: { word: first.text },
          // "Really Really Love You": a word with a capital may be a name.
          fixes: fix(
            first.start,
            second.end,
            first.text,
            second.text === second.lower ? 'safe' : 'suggestion',
            'Stryk det ena ordet',
          ),
        });
      }
    }
  },
});
