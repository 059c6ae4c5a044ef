import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

const MARKS = /[!?]*![!?]*/gu;

export default languageRule({
  id: 'language/exclamation-overuse',
  title: { sv: 'Många utropstecken', en: 'Many exclamation marks' },
  why: {
    sv: 'Utropstecken låter som ett rop eller en tillsägelse.',
    en: 'Exclamation marks sound like a shout or a telling-off.',
  },
  action: { sv: 'Sätt punkt.', en: 'Put a full stop.' },
  severity: 'info',
  basis: [plainLanguageTest],
  messages: {
    doubled: {
      sv: '”{word}” låter som ett rop. Skriv ”{replacement}”.',
      en: '“{word}” sounds like a shout. Write “{replacement}”.',
    },
    many: {
      sv: 'Stycket har {count} utropstecken. Ett räcker.',
      en: 'The paragraph has {count} exclamation marks. One is enough.',
    },
  },
  check({ text, flag, fix }) {
    const marks = [...text.matchAll(MARKS)];
    for (const match of marks) {
      if (match[0].length < 2) continue;
      const at = { start: match.index, end: match.index + match[0].length };
      const replacement = match[0].includes('?') ? '?' : '.';
      flag({
        message: 'doubled',
        at,
        data: { word: match[0], replacement },
        fixes: fix(at.start, at.end, replacement, 'safe', `Skriv ”${replacement}”`),
      });
    }
    const [, second] = marks.filter((match) => match[0].length === 1);
    if (second === undefined) return;
    const at = { start: second.index, end: second.index + 1 };
    flag({
      message: 'many',
      at,
      data: { count: marks.length },
      fixes: fix(at.start, at.end, '.', 'safe', 'Sätt punkt'),
    });
  },
});
