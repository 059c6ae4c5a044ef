/** Where the values of the shipped profiles come from. */
export const sources = {
  staffGuide:
    'Region Jönköpings län, Meddelandefunktion i 1177, https://folkhalsaochsjukvard.rjl.se/administration/e-tjanster/it-stod/meddelandefunktion-i-1177-invanararenden',
  elementTable:
    'Inera, DocBook-formatering av meddelande, https://inera.atlassian.net/wiki/spaces/OIIK/pages/3590029598',
  inboxGuidelines:
    'Inera, Riktlinjer för nyttjande av tjänsten 1177 inkorg, https://inera.atlassian.net/wiki/spaces/OIIK/pages/3585802241',
  contract2014: 'Tjänstekontraktbeskrivning Ärendeinkorgen, AddMessage 2.0 (2014-07-04)',
} as const;

/** A value that no public source states. */
export const assumed = (reason: string): string => `antaget: ${reason}`;
