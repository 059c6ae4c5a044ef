import { matchesOf } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

/** A hyphen between spaces, between words: a dash is meant. Figures are a matter for date-time-format. */
const HYPHEN = /(?<=[\p{L})”".,])[ \u00A0](?:-|--|—)[ \u00A0](?=\p{L}|[”"(])/gu;

export default languageRule({
  id: 'language/dash-usage',
  quotations: 'judged',
  title: { sv: 'Bindestreck i stället för tankstreck', en: 'Hyphen instead of a dash' },
  why: {
    sv: 'Med bindestreck mellan orden ser det ut som om ett ord ska fortsätta.',
    en: 'A hyphen between words looks like a word that goes on.',
  },
  action: {
    sv: 'Skriv tankstreck (–) med mellanslag på båda sidor.',
    en: 'Write a dash (–) with a space on each side.',
  },
  severity: 'info',
  basis: [writingRules],
  bySentence: true,
  messages: {
    dash: {
      sv: 'Skriv tankstreck (–) mellan orden, inte bindestreck.',
      en: 'Write a dash (–) between the words, not a hyphen.',
    },
  },
  check({ text, flag, fix }) {
    for (const match of matchesOf(text, HYPHEN)) {
      const at = { start: match.index, end: match.index + match[0].length };
      flag({ message: 'dash', at, fixes: fix(at.start, at.end, ' – ', 'safe', 'Skriv tankstreck') });
    }
  },
});
