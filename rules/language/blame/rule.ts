import { languageRule } from '../shared/language-rule.ts';
import { styleGuide } from '../shared/sources.ts';
import { BLAME, THREAT } from './phrases.ts';

/** The reader is comforted: "du har inte gjort något fel", "det är inte ditt eget fel". */
const DENIED = /(?<!\p{L})(?:inte|aldrig|ingen|inget|knappast)(?:\s\p{L}+){0,2}\s*$/iu;

/** What opens a clause of its own, which a word of denial before it does not reach. */
const OPENS = /^(?:eftersom|därför att|för|på grund|genom|att|då)(?!\p{L})/iu;

export default languageRule({
  id: 'language/blame',
  words: new RegExp(`${BLAME.words.source}|${THREAT.words.source}`, 'u'),
  certainty: 'review',
  title: { sv: 'Texten låter anklagande eller hotfull', en: 'The text blames or threatens' },
  why: {
    sv: 'Den som känner sig anklagad eller hotad slutar läsa, och hör kanske inte av sig igen.',
    en: 'Readers who feel blamed or threatened stop reading, and may not get in touch again.',
  },
  action: {
    sv: 'Skriv vad som har hänt och vad läsaren kan göra nu. Säg en regel eller avgift rakt och lugnt.',
    en: 'Say what happened and what the reader can do now. Say a rule or fee plainly and calmly.',
  },
  basis: [styleGuide],
  bySentence: true,
  messages: {
    blame: {
      sv: '”{word}” låter som en anklagelse. Skriv vad som har hänt och vad läsaren kan göra nu.',
      en: '“{word}” sounds like an accusation. Say what happened and what the reader can do now.',
    },
    threat: {
      sv: '”{word}” låter som ett hot. Skriv lugnt vad som händer och hur läsaren kan höra av sig.',
      en: '“{word}” sounds like a threat. Say calmly what happens and how the reader can get in touch.',
    },
  },
  check({ text, flag }) {
    for (const [phrases, message] of [
      [BLAME, 'blame'],
      [THREAT, 'threat'],
    ] as const) {
      for (const { word, index } of phrases.find(text)) {
        const before = text.slice(Math.max(0, index - 40), index);
        if (message === 'blame' && (OPENS.test(word) ? /inte\s*$/iu : DENIED).test(before)) continue;
        flag({ message, at: { start: index, end: index + word.length }, data: { word } });
      }
    }
  },
});
