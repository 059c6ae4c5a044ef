import type { Basis } from '@klarmall/model';

/** Sources that several rules rest on. `date` is that of the text that was read. */

/** Inera: what every message must hold and what the inbox may not be used for. */
export const ineraGuidelines: Basis = {
  source: 'Inera, Riktlinjer för nyttjande av tjänsten 1177 inkorg',
  url: 'https://inera.atlassian.net/wiki/spaces/OIIK/pages/3585802241',
  date: '2026-11-22',
};

/** Inera: the elements that a message body may have. */
export const ineraDocbook: Basis = {
  source: 'Inera, Docbook-formatering av meddelande',
  url: 'https://inera.atlassian.net/wiki/spaces/OIIK/pages/3590029598/Docbook-formatering+av+meddelande',
  date: '2026-11-22',
};

/** Inera: summons with and without a booked time. */
export const ineraSummons: Basis = {
  source: 'Inera, Tidsatt och öppen kallelse',
  url: 'https://inera.atlassian.net/wiki/x/SIBx1Q',
  date: '2026-11-22',
};

/** Region Jönköpings län: how templates are made and messages sent in Personalverktyget. */
export const regionMessages: Basis = {
  source: 'Region Jönköpings län, Meddelandefunktion i 1177 (invånarärenden)',
  url: 'https://folkhalsaochsjukvard.rjl.se/administration/e-tjanster/it-stod/meddelandefunktion-i-1177-invanararenden',
  date: '2026-11-22',
};

/** Which days are public holidays. */
export const publicHolidays: Basis = {
  source: 'Lag (1989:253) om allmänna helgdagar',
  url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/',
  date: '1989-05-18',
};

/** 1177: how links are written. */
export const linkGuidelines: Basis = {
  source: '1177, länkriktlinjer',
  url: 'https://www.1177.se/riktlinjer-och-material/att-arbeta-i-opti/instruktioner-och-riktlinjer/lankar/lankriktlinjer/',
  date: '2026-11-22',
};

/** 1177: style and tone. */
export const languageGuidelines: Basis = {
  source: '1177, språkliga riktlinjer',
  url: 'https://www.1177.se/Vastra-Gotaland/riktlinjer-och-material/sprakliga-riktlinjer/spraklig-stil/',
  date: '2026-11-22',
};

/** Isof: headings. */
export const isofHeadings: Basis = {
  source: 'Isof, Klarspråkshjälpen: Skriv tydliga rubriker',
  url: 'https://www.isof.se/stod-och-sprakrad/spraktjanster/klarsprakshjalpen/skriv-klarsprak/skriv-tydliga-rubriker',
  date: '2026-11-22',
};

export const languageAct: Basis = {
  source: 'Språklagen (2009:600), 11 §',
  url: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/spraklag-2009600_sfs-2009-600/',
  date: '2009-05-28',
};

export const dataProtection: Basis = {
  source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5.1 c',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  date: '2016-04-27',
};

/** For rules that rest on common sense and on no source that we have read word for word. */
export const ownBasis: Basis = { source: 'Klarmall', date: '2026-11-22' };

/** A success criterion of WCAG 2.1 and the clause of EN 301 549 V3.2.1 that takes it in for web content. */
export function wcag(criterion: string, anchor: string): readonly Basis[] {
  return [
    { source: `WCAG 2.1, ${criterion}`, url: `https://www.w3.org/TR/WCAG21/#${anchor}`, date: '2018-06-05' },
    {
      source: `EN 301 549 V3.2.1, 9.${criterion}`,
      url: 'https://www.etsi.org/deliver/etsi_en/301500_301599/301549/03.02.01_60/en_301549v030201p.pdf',
      date: '2021-03-01',
    },
  ];
}
