import type { Bilingual } from '@klarmall/model';

/** The checkpoints of the Matterhorn Protocol 1.1 by number. */
export const checkpoints: ReadonlyMap<string, Bilingual> = new Map(
  (
    [
      ['01', 'Allt innehåll är taggat', 'Real content tagged'],
      ['02', 'Egna taggar översätts till standardtaggar', 'Role mapping'],
      ['03', 'Inget flimrar', 'Flickering'],
      ['04', 'Färg och kontrast', 'Colour and contrast'],
      ['05', 'Ljud', 'Sound'],
      ['06', 'Uppgifter om filen', 'Metadata'],
      ['07', 'Inställningar för visning', 'Dictionary'],
      ['08', 'Igenkänd text', 'OCR validation'],
      ['09', 'Rätt taggar', 'Appropriate tags'],
      ['10', 'Tecken', 'Character mappings'],
      ['11', 'Språk', 'Declared natural language'],
      ['12', 'Töjbara tecken', 'Stretchable characters'],
      ['13', 'Bilder', 'Graphics'],
      ['14', 'Rubriker', 'Headings'],
      ['15', 'Tabeller', 'Tables'],
      ['16', 'Listor', 'Lists'],
      ['17', 'Formler', 'Mathematical expressions'],
      ['18', 'Sidhuvud och sidfot', 'Page headers and footers'],
      ['19', 'Noter och hänvisningar', 'Notes and references'],
      ['20', 'Lager', 'Optional content'],
      ['21', 'Inbäddade filer', 'Embedded files'],
      ['22', 'Artikeltrådar', 'Article threads'],
      ['23', 'Digitala signaturer', 'Digital signatures'],
      ['24', 'Formulär att skriva ut', 'Non-interactive forms'],
      ['25', 'XFA-formulär', 'XFA'],
      ['26', 'Skydd', 'Security'],
      ['27', 'Navigering', 'Navigation'],
      ['28', 'Länkar, fält och anteckningar', 'Annotations'],
      ['29', 'Åtgärder', 'Actions'],
      ['30', 'Delar som återanvänds', 'XObjects'],
      ['31', 'Teckensnitt', 'Fonts'],
    ] as const
  ).map(([number, sv, en]) => [number, { sv, en }]),
);
