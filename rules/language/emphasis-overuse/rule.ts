import { findWords } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { ownBasis } from '../shared/sources.ts';

export default languageRule({
  id: 'language/emphasis-overuse',
  title: { sv: 'Mycket fet text', en: 'Much bold text' },
  why: { sv: 'När mycket är fet text syns inget av det.', en: 'When much is bold, nothing stands out.' },
  action: {
    sv: 'Feta bara de ord som läsaren måste hitta.',
    en: 'Make bold only the words that must be found.',
  },
  severity: 'info',
  basis: [ownBasis],
  options: {
    maxRun: {
      type: 'integer',
      minimum: 3,
      default: 15,
      description: { sv: 'Flest feta ord i rad.', en: 'Most bold words in a row.' },
    },
  },
  messages: {
    run: {
      sv: '{words} ord i rad är feta. Feta bara det viktigaste.',
      en: '{words} words in a row are bold. Keep the most important ones.',
    },
    share: {
      sv: '{share} procent av stycket är fet text. Feta bara det viktigaste.',
      en: '{share} per cent of the paragraph is bold. Keep the most important words.',
    },
  },
  check({ prose, text, words, options, flag }) {
    if (prose.role === 'heading' || prose.role === 'snippetTitle') return;
    let bold = 0;
    for (const span of prose.strong) {
      const count = findWords(text.slice(span.start, span.end)).length;
      bold += count;
      if (count > options.maxRun) flag({ message: 'run', at: span, data: { words: count } });
    }
    const first = prose.strong[0];
    const share = words.length === 0 ? 0 : Math.round((100 * bold) / words.length);
    const last = prose.strong.at(-1);
    if (
      first === undefined ||
      last === undefined ||
      words.length < 20 ||
      share <= 25 ||
      bold > options.maxRun
    )
      return;
    flag({ message: 'share', at: { start: first.start, end: last.end }, data: { share } });
  },
});
