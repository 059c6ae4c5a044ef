import { defineRule } from '@klarmall/lint';

/** A moving picture. */
export default defineRule({
  id: 'attachment/animated-image',
  on: 'attachment',
  title: { sv: 'Bilden rör sig', en: 'The picture moves' },
  why: {
    sv: 'Rörliga bilder går inte att stoppa och stör den som läser.',
    en: 'Moving pictures cannot be stopped and disturb the reader.',
  },
  action: { sv: 'Spara bilden som stillbild.', en: 'Save the picture as a still.' },
  basis: [{ source: 'WCAG 2.1, 2.2.2' }],
  wcag: ['2.2.2'],
  severity: 'error',
  levelReason: {
    sv: 'Rörelse som inte går att stoppa är ett hinder.',
    en: 'Movement that cannot be stopped is a barrier.',
  },
  tags: ['wcag21-en301549v321'],
  messages: { animated: { sv: 'Bilden är animerad.', en: 'The picture is animated.' } },
  check({ image }, { report }) {
    if (image?.animated) report({ message: 'animated' });
  },
});
