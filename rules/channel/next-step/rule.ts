import { defineRule } from '@klarmall/lint';
import type { LinkedMessage, LinkedTemplate, Prose } from '@klarmall/model';
import { languageGuidelines, regionMessages } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';
import { MISSING_STEP_MESSAGES, missingStep } from '../../support/next-step.ts';
import { phrasePattern } from '../../support/phrases.ts';
import { isSwedish } from '../../support/prose.ts';

/** How a reader who cannot come gets another time, or says so. */
const CHANGE_TIME = phrasePattern([
  'avboka~',
  'boka [* ](om|av|ny)',
  'om[-]boka~',
  '(byt|byta|ändra|flytta|välj|välja) [till ][* ](tid|tiden|dag)',
  'inte (kan|vill) komma',
  'kan [du ]inte komma',
  'inte passar',
  'passar [tiden |den ]inte',
  'förhinder',
  '(annan|ny) tid',
  'bokar du',
  'boka [en ]tid',
]);

/** The texts of one message, in the order that the reader meets them. */
function textsOf(template: LinkedTemplate, message: LinkedMessage): readonly Prose[] {
  const parts = new Set(message.snippets.map((id) => `snippets/${id}`));
  return template.prose.filter(
    ({ part, reader }) => reader === 'citizen' && (parts.has(part) || !part.includes('/')),
  );
}

export default defineRule({
  id: 'channel/next-step',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Meddelandet säger inte vad som händer nu', en: 'The message does not say what happens next' },
  why: {
    sv: 'Invånaren oroar sig, ringer eller väntar för länge.',
    en: 'The reader worries, calls, or waits too long.',
  },
  action: {
    sv: 'Skriv vem som gör vad, och när. I en kallelse: skriv hur man byter tid.',
    en: 'Say who does what, and when. In a summons: say how to change the time.',
  },
  tags: ['1177', 'klarsprak'],
  basis: [languageGuidelines, regionMessages],
  messages: {
    ...MISSING_STEP_MESSAGES,
    noChange: {
      sv: 'Kallelsen säger inte vad invånaren gör när tiden inte passar.',
      en: 'The summons does not say what to do when the time does not suit.',
    },
  },
  check(template, { report }) {
    if (!isSwedish(template.language)) return;
    const told = new Set<string>();
    for (const message of template.messages) {
      const texts = textsOf(template, message);
      const missing = missingStep(texts);
      if (missing !== undefined) {
        const place = missing.prose.place(missing.start, missing.end);
        const key = `${place.file}:${place.start.offset}`;
        if (isOwn(template, place) && !told.has(key)) {
          report({ message: missing.message, place, part: missing.prose.part });
        }
        told.add(key);
      }
      const isSummons = template.source.category === 'kallelse' && template.kind === 'information';
      if (isSummons && !told.has('noChange') && !texts.some(({ text }) => CHANGE_TIME.test(text))) {
        told.add('noChange');
        report({ message: 'noChange', severity: 'info' });
      }
    }
  },
});
