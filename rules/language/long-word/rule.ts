import { wordList } from '../../support/phrases.ts';
import { readsAsTitle } from '../../support/prose.ts';
import { languageRule } from '../shared/language-rule.ts';
import { ownBasis } from '../shared/sources.ts';

/** Long words that everybody who gets such a letter has met. */
const KNOWN =
  wordList(`vårdcentral barnavårdscentral mödravårdscentral ungdomsmottagning sjuksköterske distriktssköterske
  akutmottagning personnummer telefonnummer högkostnadsskydd folkbokföringsadress gynekolog arbetsförmedling
  försäkringskassa sjukvårdsrådgivning hälsodeklaration ultraljudsundersökning magnetkameraundersökning
  cellprovskontroll blodtrycksmätning hudmottagning ögonmottagning barnmorskemottagning specialistmottagning
  läkemedelsverket socialstyrelsen patientnämnden`);

/** What an authority or a place is called: its name cannot be taken apart. */
const NAMES_PLACE = /(?:centralen?|verket|myndigheten|nämnden|kassan|sjukhuset|mottagningen?)$/u;

export default languageRule({
  id: 'language/long-word',
  documents: true,
  title: { sv: 'Långt ord', en: 'Long word' },
  why: {
    sv: 'Långa sammansatta ord är svåra att läsa och får inte plats på skärmen.',
    en: 'Long compounds are hard to read and do not fit on a phone.',
  },
  action: { sv: 'Dela upp det: ”undersökning av tarmen”.', en: 'Take it apart.' },
  toldInFigures: true,
  severity: 'info',
  basis: [ownBasis],
  options: {
    max: {
      type: 'integer',
      minimum: 12,
      default: 21,
      description: { sv: 'Flest bokstäver i ett ord.', en: 'Most letters in a word.' },
    },
  },
  groupBy: 'word',
  messages: {
    long: {
      sv: '”{word}” har {letters} bokstäver. Dela upp ordet med en liten fras.',
      en: '“{word}” has {letters} letters. Take it apart.',
    },
  },
  check({ prose, words, options, flag }) {
    // A title and a link's text are the name of what they lead to.
    if (words.every((word) => word.text.length <= options.max) || readsAsTitle(prose)) return;
    for (const word of words) {
      const letters = word.text.length;
      if (
        letters <= options.max ||
        KNOWN.some((known) => word.lower.startsWith(known)) ||
        NAMES_PLACE.test(word.lower) ||
        !/^\p{L}+$/u.test(word.text)
      )
        continue;
      if (prose.links.some((link) => link.start <= word.start && word.end <= link.end)) continue;
      if (prose.context.allowedWords.has(word.text) || prose.context.allowedWords.has(word.lower)) continue;
      flag({ message: 'long', at: { start: word.start, end: word.end }, data: { word: word.text, letters } });
    }
  },
});
