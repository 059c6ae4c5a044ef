import { defineRule } from '@klarmall/lint';
import type { Place } from '@klarmall/model';
import { wcag } from '../../support/basis.ts';
import { isOwn, plainText, runsOf } from '../../support/markup.ts';
import { normaliseLabel } from '../../support/words.ts';

export default defineRule({
  id: 'structure/repeated-heading',
  on: 'template',
  severity: 'warning',
  title: { sv: 'Samma rubrik kommer två gånger', en: 'The same heading comes twice' },
  why: {
    sv: 'Den som lyssnar eller letar vet inte vilken del som är vilken.',
    en: 'Those who listen or look cannot tell which part is which.',
  },
  action: { sv: 'Ge den ena rubriken ett eget namn.', en: 'Give one of the headings a name of its own.' },
  tags: ['wcag21-en301549v321', 'klarsprak'],
  basis: wcag('2.4.6', 'headings-and-labels'),
  messages: {
    twice: {
      sv: 'Rubriken ”{heading}” kommer två gånger i samma meddelande.',
      en: 'The heading "{heading}" comes twice in the same message.',
    },
    sameAsTitle: {
      sv: 'Rubriken ”{heading}” är densamma som meddelandets titel.',
      en: 'The heading "{heading}" is the same as the message\'s title.',
      action: {
        sv: 'Skriv vad som står under rubriken, eller dölj den för invånaren.',
        en: 'Write what stands under the heading, or hide it from the reader.',
      },
    },
    question: {
      sv: 'Frågan ”{heading}” ställs två gånger.',
      en: 'The question "{heading}" is asked twice.',
      action: {
        sv: 'Ta bort den ena, eller skriv vad som skiljer dem åt.',
        en: 'Remove one, or write what sets them apart.',
      },
    },
    first: { sv: 'Här står den första.', en: 'Here is the first one.' },
  },
  check(template, { report }) {
    const title = normaliseLabel(plainText(template.name.inlines));
    const headings = runsOf(template).filter((run) => run.kind === 'heading');
    const reported = new Set<string>();
    const keyOf = (place: Place): string => `${place.file}:${place.start.offset}`;
    for (const message of template.messages) {
      const shown = new Set(message.snippets.map((id) => `snippets/${id}`));
      const first = new Map<string, Place>();
      for (const { inlines, place, part } of headings) {
        if (!shown.has(part)) continue;
        const heading = plainText(inlines).trim();
        const label = normaliseLabel(heading);
        if (label === '' || reported.has(keyOf(place))) continue;
        const earlier = first.get(label);
        if (earlier === undefined) first.set(label, place);
        if ((earlier === undefined && label !== title) || !isOwn(template, place)) continue;
        reported.add(keyOf(place));
        if (earlier === undefined) report({ message: 'sameAsTitle', data: { heading }, place, part });
        else {
          const related = [{ place: earlier, message: 'first' }];
          report({ message: 'twice', data: { heading }, place, part, related });
        }
      }
    }
    if (template.own.questions === undefined) return;
    const asked = new Map<string, Place>();
    for (const question of template.questions) {
      const heading = plainText(question.text.inlines).trim();
      const label = normaliseLabel(heading);
      const earlier = asked.get(label);
      if (earlier === undefined) asked.set(label, question.text.place);
      else {
        report({
          message: 'question',
          data: { heading },
          place: question.text.place,
          part: `questions/${question.id}`,
          related: [{ place: earlier, message: 'first' }],
        });
      }
    }
  },
});
