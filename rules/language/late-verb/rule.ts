import { isFiniteVerb, readActive, readPassive, type Word } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { sentenceGuide, styleGuide } from '../shared/sources.ts';

const FRONTED = /^(?:om|när|eftersom|innan|efter|för|medan|trots|sedan|så|vid|under|utöver|i)$/u;

/** A sentence may begin with an imperative (Ring, Boka), which elsewhere looks like a noun or an infinitive. */
function isVerb(word: Word, at: number): boolean {
  if (at === 0 && readActive(word.lower) !== undefined) return true;
  return isFiniteVerb(word.lower) || readPassive(word.lower) !== undefined;
}

export default languageRule({
  id: 'language/late-verb',
  title: { sv: 'Verbet kommer sent', en: 'The verb comes late' },
  why: {
    sv: 'Läsaren får vänta på vad som händer och måste läsa om från början.',
    en: 'The reader waits for what happens and has to start again.',
  },
  action: { sv: 'Börja med vem som gör vad, och ta bakgrunden sedan.', en: 'Begin with who does what.' },
  basis: [sentenceGuide, styleGuide],
  options: {
    max: {
      type: 'integer',
      minimum: 5,
      default: 10,
      description: { sv: 'Flest ord före första verbet.', en: 'Most words before the first verb.' },
    },
  },
  messages: {
    late: {
      sv: 'Det kommer {words} ord före verbet ”{verb}”. Flytta fram det.',
      en: 'There are {words} words before the verb “{verb}”. Move it forward.',
    },
  },
  check({ prose, text, sentences, options, flag }) {
    if (prose.role !== 'paragraph' && prose.role !== 'purpose' && prose.role !== 'answerText') return;
    for (const { words } of sentences) {
      const at = words.findIndex(isVerb);
      const [first, verb] = [words[0], words[at]];
      if (first === undefined || verb === undefined) continue;
      const limit = FRONTED.test(first.lower) ? options.max + 2 : options.max;
      // A colon or a list of things before the verb is a layout of its own: opening hours, addresses.
      if (at <= limit || /[:;\n]/u.test(text.slice(first.start, verb.start))) continue;
      flag({
        message: 'late',
        at: { start: first.start, end: verb.end },
        data: { words: at, verb: verb.text },
      });
    }
  },
});
