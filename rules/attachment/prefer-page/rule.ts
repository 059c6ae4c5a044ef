import { defineRule } from '@klarmall/lint';

/** Better not a file at all. */
export default defineRule({
  id: 'attachment/prefer-page',
  restsOn: 'itsBeingAttached',
  on: 'attachment',
  title: { sv: 'Länka hellre till 1177.se', en: 'Prefer a link to 1177.se' },
  why: {
    sv: 'En webbsida går att läsa i mobilen och är alltid aktuell.',
    en: 'A web page can be read on the phone and is kept up to date.',
  },
  action: {
    sv: 'Se först om det finns en sida på 1177.se att länka till.',
    en: 'See first whether there is a page on 1177.se to link to.',
  },
  basis: [{ source: '1177, bilagor: rekommenderas ej' }],
  severity: 'info',
  levelReason: { sv: 'Undvik bilagor.', en: 'Attachments are not recommended.' },
  tags: ['1177'],
  messages: {
    attached: {
      sv: 'Undvik bilagor. Länka hellre till 1177.se.',
      en: 'Attachments are not recommended. Link to 1177.se first.',
    },
  },
  check({ image, document }, { report }) {
    if (image !== undefined || document?.view !== undefined) report({ message: 'attached' });
  },
});
