import { readPassive } from '@klarmall/swedish';
import { separated } from '../passive/active-voice.ts';
import { touches } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { oldFormOf } from '../shared/old-form.ts';
import { findPackWords } from '../shared/packs/find-words.ts';
import { languageAct, ownBasis } from '../shared/sources.ts';

/** "Tag med legitimation": bidding forms that are nouns inside a sentence (*ett tag*). */
const OLD_BIDDING: ReadonlyMap<string, string> = new Map([
  ['tag', 'ta'],
  ['giv', 'ge'],
  ['medtag', 'ta med'],
]);

export default languageRule({
  id: 'language/archaic-verb-form',
  words: { test: (word) => OLD_BIDDING.has(word) || oldFormOf(word) !== undefined },
  documents: true,
  title: { sv: 'Gammal verbform', en: 'Old verb form' },
  why: {
    sv: 'Verb som ”lämnes” och ”äro” hör till gamla lagar. Många läsare känner inte igen dem.',
    en: 'Such verb forms belong to old laws. Many readers do not know them.',
  },
  action: { sv: 'Skriv verbet som vi skriver det i dag.', en: 'Write the verb as we say it today.' },
  readers: 'everyone',
  basis: [languageAct, ownBasis],
  groupBy: 'word',
  bySentence: true,
  messages: {
    old: {
      sv: '”{word}” är en gammal verbform. Skriv ”{replacement}”.',
      en: '“{word}” is an old verb form. Write “{replacement}”.',
    },
    oldPassive: {
      sv: '”{word}” är en gammal verbform som inte visar vem som gör något. Skriv ”{replacement}”, eller hellre ”vi {active}”.',
      en: '“{word}” is an old verb form that hides who does it. Write “{replacement}”, or rather “vi {active}”.',
    },
  },
  check({ prose, sentences, words, flag, fix }) {
    const named = findPackWords(prose);
    for (const { words: inSentence } of sentences) {
      const [first, second] = inSentence;
      const today = OLD_BIDDING.get(first?.lower ?? '');
      if (first === undefined || today === undefined || second === undefined) continue;
      if (touches(named, first.start, first.end)) continue;
      const replacement = keepCapital(first.text, today);
      flag({
        message: 'old',
        at: { start: first.start, end: first.end },
        data: { word: first.text, replacement },
        fixes: fix(first.start, first.end, replacement, 'safe', `Skriv ”${replacement}”`),
      });
    }
    for (const [at, word] of words.entries()) {
      const old = oldFormOf(word.lower);
      // "Ett områdes gräns": after its article stands a noun.
      if (/^(?:ett|en|varje|detta|dessa)$/u.test(words[at - 1]?.lower ?? '')) continue;
      if (old === undefined || touches(named, word.start, word.end)) continue;
      const passive = old.isPassive ? readPassive(old.today) : undefined;
      const replacement = keepCapital(word.text, old.today);
      flag({
        message: passive === undefined ? 'old' : 'oldPassive',
        at: { start: word.start, end: word.end },
        data: {
          word: word.text,
          replacement,
          ...(passive !== undefined ? { active: separated(passive.infinitive, passive.active) } : {}),
        },
        fixes: fix(word.start, word.end, replacement, 'safe', `Skriv ”${replacement}”`),
      });
    }
  },
});
