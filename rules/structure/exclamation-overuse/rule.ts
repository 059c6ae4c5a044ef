import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { languageGuidelines } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';
import { replacement, touchesPlaceholder } from '../../support/prose.ts';

const SIGNS = /[!?]*![!?]*|\?{2,}/gu;

interface Sign {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function signsIn(prose: Prose): readonly Sign[] {
  return [...prose.text.matchAll(SIGNS)]
    .map((found) => ({ prose, start: found.index, end: found.index + found[0].length, text: found[0] }))
    .filter((sign) => !touchesPlaceholder(prose, sign));
}

export default defineRule({
  id: 'structure/exclamation-overuse',
  on: 'template',
  severity: 'info',
  title: { sv: 'Många utropstecken', en: 'Many exclamation marks' },
  why: {
    sv: 'Utropstecken kan låta stressande eller som reklam.',
    en: 'Exclamation marks may sound pressing, or like advertising.',
  },
  action: { sv: 'Skriv punkt i stället.', en: 'Write a full stop instead.' },
  tags: ['1177', 'klarsprak'],
  basis: [languageGuidelines],
  messages: {
    doubled: {
      sv: '”{signs}” är för mycket. Ett tecken räcker.',
      en: '"{signs}" is too much. One sign is enough.',
    },
    tooMany: {
      sv: 'Meddelandet har {count} utropstecken. Ett räcker.',
      en: 'The message has {count} exclamation marks. One is enough.',
    },
  },
  check(template, { report }) {
    const texts = template.prose.filter((prose) => prose.reader === 'citizen');
    const signs = texts.flatMap(signsIn);
    if (signs.length === 0) return;
    const isMine = ({ prose, start, end }: Sign): boolean =>
      !prose.locked && isOwn(template, prose.place(start, end));
    for (const sign of signs) {
      if (sign.text.length < 2 || !isMine(sign)) continue;
      const { prose, start, end, text } = sign;
      const right = text.includes('?') ? '?' : '!';
      report({
        message: 'doubled',
        data: { signs: text },
        place: prose.place(start, end),
        part: prose.part,
        fixes: replacement(prose, sign, right, `Skriv ”${right}”`, 'safe'),
      });
    }
    const reported = new Set<Sign>();
    for (const message of template.messages) {
      const shown = new Set([
        'name',
        'purpose',
        'answerUse',
        ...message.snippets.map((id) => `snippets/${id}`),
      ]);
      const inMessage = signs.filter(
        (sign) => shown.has(sign.prose.part) && sign.text.includes('!') && !sign.text.includes('?'),
      );
      const second = inMessage[1];
      if (second === undefined || reported.has(second) || !isMine(second)) continue;
      reported.add(second);
      const { prose, start, end } = second;
      report({
        message: 'tooMany',
        data: { count: inMessage.length },
        place: prose.place(start, end),
        part: prose.part,
        fixes: replacement(prose, second, '.', 'Skriv punkt', 'suggestion'),
      });
    }
  },
});
