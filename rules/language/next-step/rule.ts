import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { languageGuidelines } from '../../support/basis.ts';
import { MISSING_STEP_MESSAGES, missingStep } from '../../support/next-step.ts';
import { isSwedishForCitizen } from '../../support/prose.ts';

/** The texts of a letter up to this one, in order. */
function lettersTexts(last: Prose): readonly Prose[] {
  const texts: Prose[] = [];
  for (let at: Prose | undefined = last; at !== undefined; at = at.previous) texts.push(at);
  return texts.reverse();
}

export default defineRule({
  id: 'language/next-step',
  on: 'prose',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Läsaren får inte veta vad som händer nu', en: 'The reader is not told what happens next' },
  why: {
    sv: 'Den som får ett svar utan nästa steg oroar sig, ringer eller väntar för länge.',
    en: 'A reader who gets a result without a next step worries, calls, or waits too long.',
  },
  action: {
    sv: 'Skriv vem som gör vad, och när: ”Läkaren ringer dig i veckan.”',
    en: 'Say who does what, and when: “The doctor will call you this week.”',
  },
  tags: ['1177', 'klarsprak'],
  basis: [languageGuidelines],
  messages: MISSING_STEP_MESSAGES,
  check(prose, { report }) {
    // A letter is read as a whole, at its last text; templates have a rule of their own.
    if (prose.next !== undefined || prose.context.template !== undefined || prose.role === 'document') return;
    if (!isSwedishForCitizen(prose)) return;
    const missing = missingStep(lettersTexts(prose));
    if (missing === undefined) return;
    report({ message: missing.message, place: missing.prose.place(missing.start, missing.end) });
  },
});
