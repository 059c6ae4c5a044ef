import { defineRule } from '@klarmall/lint';
import type { Place } from '@klarmall/model';
import { linkGuidelines, ownBasis } from '../../support/basis.ts';

export default defineRule({
  id: 'timing/review-date',
  on: 'library',
  needs: ['today'],
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
  check(library, { report, today }) {
    // Dates in this form sort as they come in the calendar.
    const isPast = (date: string | undefined): date is string => date !== undefined && date < today;
    const lookAtLinks = (
      links: Readonly<Record<string, { readonly title: string; readonly reviewBy?: string }>> | undefined,
      placeOf: (name: string) => Place,
    ): void => {
      for (const [name, link] of Object.entries(links ?? {})) {
        if (isPast(link.reviewBy)) {
          report({ message: 'link', data: { title: link.title, date: link.reviewBy }, place: placeOf(name) });
        }
      }
    };
    for (const template of library.templates) {
      const date = template.own.reviewBy;
      if (isPast(date))
        report({ message: 'template', data: { date }, place: template.places.value(['reviewBy']) });
      lookAtLinks(template.own.links, (name) => template.places.value(['links', name, 'reviewBy']));
    }
    for (const { source, places } of library.snippets) {
      const date = source.reviewBy;
      if (isPast(date)) report({ message: 'snippet', data: { date }, place: places.value(['reviewBy']) });
    }
    for (const unit of library.units) {
      lookAtLinks(unit.source.links, (name) => unit.places.value(['links', name, 'reviewBy']));
    }
  },
});
