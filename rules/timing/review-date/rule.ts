import { defineLibraryRule } from '@klarmall/lint';
import type { Place, SourcePlaces } from '@klarmall/model';
import { linkGuidelines, ownBasis } from '../../support/basis.ts';

/** A date by which somebody should have looked at something, YYYY-MM-DD, and what is said when it has passed. */
interface ReviewDate {
  readonly message: 'template' | 'snippet' | 'link';
  readonly data: { readonly date: string; readonly title?: string };
  readonly place: Place;
}

interface Reviewed {
  readonly reviewBy?: string | undefined;
  readonly links?:
    | Readonly<Record<string, { readonly title: string; readonly reviewBy?: string }>>
    | undefined;
}

/** The dates that a file sets; undefined where it sets none. */
function datesOf(
  kind: 'template' | 'snippet' | 'unit',
  { reviewBy, links = {} }: Reviewed,
  places: SourcePlaces,
): readonly ReviewDate[] | undefined {
  const dates: ReviewDate[] = [];
  if (reviewBy !== undefined && kind !== 'unit')
    dates.push({ message: kind, data: { date: reviewBy }, place: places.value(['reviewBy']) });
  for (const [name, { title, reviewBy: date }] of Object.entries(links)) {
    if (date !== undefined)
      dates.push({
        message: 'link',
        data: { title, date },
        place: places.value(['links', name, 'reviewBy']),
      });
  }
  return dates.length === 0 ? undefined : dates;
}

export default defineLibraryRule({
  id: 'timing/review-date',
  needs: ['isPast'],
  severity: 'info',
  title: { sv: 'Det är dags att granska', en: 'It is time for a review' },
  why: {
    sv: 'Texten eller länken kan ha blivit gammal, och då får invånaren fel uppgifter.',
    en: 'The text or link may be out of date, and then the reader gets wrong details.',
  },
  action: {
    sv: 'Läs igenom, rätta det som har ändrats och skriv ett nytt datum.',
    en: 'Read it through, correct what has changed and write a new date.',
  },
  tags: ['klarmall'],
  basis: [linkGuidelines, ownBasis],
  messages: {
    template: {
      sv: 'Någon skulle ha granskat mallen senast {date}.',
      en: 'The template should have been reviewed by {date}.',
    },
    snippet: {
      sv: 'Någon skulle ha granskat frasminnet senast {date}.',
      en: 'The shared snippet should have been reviewed by {date}.',
    },
    link: {
      sv: 'Länken ”{title}” skulle någon ha granskat senast {date}.',
      en: 'The link "{title}" should have been reviewed by {date}.',
    },
  },
  gather: ({ own, places }) => datesOf('template', own, places),
  check({ templates, units, snippets }, context) {
    const dates = [
      ...templates,
      ...snippets.map(({ source, places }) => datesOf('snippet', source, places) ?? []),
      ...units.map(({ source, places }) => datesOf('unit', { links: source.links }, places) ?? []),
    ].flat();
    for (const { message, data, place } of dates) {
      if (context.isPast(data.date)) context.report({ message, data, place });
    }
  },
});
