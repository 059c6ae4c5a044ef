import { defineRule } from '@klarmall/lint';
import { languageName } from '@klarmall/swedish';
import { ownBasis } from '../../support/basis.ts';
import { isSwedish } from '../../support/prose.ts';

export default defineRule({
  id: 'language/not-judged',
  on: 'template',
  severity: 'info',
  certainty: 'review',
  title: { sv: 'Språket har ingen regel läst', en: 'No rule has read the language' },
  why: {
    sv: 'Reglerna om språk kan bara svenska. I en text på ett annat språk ser de inga fel alls.',
    en: 'The language rules know Swedish only. In another language they see no faults at all.',
  },
  action: {
    sv: 'Låt någon som kan språket läsa texten.',
    en: 'Let someone who knows the language read the text.',
  },
  tags: ['klarmall'],
  basis: [ownBasis],
  messages: {
    notJudged: {
      sv: 'Mallen är på {language}. Reglerna om språk har inte granskat den.',
      en: 'The template is in {languageEnglish}. The language rules have not judged it.',
    },
  },
  check({ language, places }, { report }) {
    if (isSwedish(language)) return;
    const name = languageName(language);
    report({
      message: 'notJudged',
      data: { language: name.sv, languageEnglish: name.en },
      place: places.value(['language']),
    });
  },
});
