import { defineRule } from '@klarmall/lint';

/** Longer sides and larger areas, in pixels, are more than a phone can open. */
const longestSide = 20_000;
const largestArea = 100_000_000;

/** A picture of extreme size. */
export default defineRule({
  id: 'attachment/image-size',
  on: 'attachment',
  title: { sv: 'Bilden är för stor', en: 'The picture is too large' },
  why: {
    sv: 'Mobilen kan hänga sig när invånaren öppnar bilden.',
    en: 'The phone hangs when the picture is opened.',
  },
  action: {
    sv: 'Spara bilden i mindre storlek, högst 4 000 bildpunkter på längden.',
    en: 'Save the picture smaller, at most 4,000 pixels long.',
  },
  basis: [{ source: 'WCAG 2.1, princip 1: möjlig att uppfatta' }],
  severity: 'error',
  levelReason: {
    sv: 'En bild som inte går att öppna når ingen.',
    en: 'A picture that cannot be opened reaches nobody.',
  },
  tags: ['1177'],
  messages: {
    tooLarge: {
      sv: 'Bilden är {width} × {height} bildpunkter.',
      en: 'The picture is {width} × {height} pixels.',
    },
  },
  check({ image }, { report }) {
    if (image === undefined) return;
    const { width, height } = image;
    if (Math.max(width, height) > longestSide || width * height > largestArea)
      report({ message: 'tooLarge', data: { width, height } });
  },
});
