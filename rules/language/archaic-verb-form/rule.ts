import { isDeponent, readPassive } from '@klarmall/swedish';
import { findPackWords } from '../../words/find-words.ts';
import { separated } from '../passive/active-voice.ts';
import { touches } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { languageAct, ownBasis } from '../shared/sources.ts';

/** Plural and long forms that nobody says any more, with today's form. */
const OLD_FORMS: ReadonlyMap<string, string> = new Map(
  `äro är|voro var|hava ha|haver har|finge fick|gingo gick|togo tog|kommo kom|blevo blev|kunno kan|lågo låg|
  stodo stod|gåvo gav|fingo fick|sågo såg|vilja-de ville|blifva bli|hafva ha|tagas tas|tages tas|givas ges|gives ges|
  dragas dras|drages dras|lade-s lades|bleve blev|vore-s var|måge må|ären är|haven har|kunna-de kunde`
    .split('|')
    .map((pair) => {
      const [old = '', today = ''] = pair.trim().split(' ');
      return [old, today] as const;
    })
    .filter(([old]) => !old.includes('-')),
);

export default languageRule({
  id: 'language/archaic-verb-form',
  title: { sv: 'Gammal verbform', en: 'Old verb form' },
  why: {
    sv: 'Verb som ”lämnes” och ”äro” hör till gamla lagar. Många läsare känner inte igen dem.',
    en: 'Such verb forms belong to old laws. Many readers do not know them.',
  },
  action: { sv: 'Skriv verbet som i dag.', en: 'Write the verb as we say it today.' },
  readers: 'everyone',
  basis: [languageAct, ownBasis],
  groupBy: 'word',
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
  check({ prose, words, flag, fix }) {
    const named = findPackWords(prose);
    for (const word of words) {
      const passive = readPassive(word.lower);
      const isOldPassive =
        passive?.isArchaic === true && !passive.isAmbiguous && !isDeponent(passive.infinitive);
      const today = OLD_FORMS.get(word.lower) ?? (isOldPassive ? `${word.lower.slice(0, -2)}s` : undefined);
      if (today === undefined || touches(named, word.start, word.end)) continue;
      const replacement = keepCapital(word.text, today);
      flag({
        message: isOldPassive ? 'oldPassive' : 'old',
        at: { start: word.start, end: word.end },
        data: {
          word: word.text,
          replacement,
          ...(isOldPassive && passive !== undefined
            ? { active: separated(passive.infinitive, passive.active) }
            : {}),
        },
        fixes: fix(word.start, word.end, replacement, 'safe', `Skriv ”${replacement}”`),
      });
    }
  },
});
