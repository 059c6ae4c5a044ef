import type { Sourced } from '@klarmall/model';

/** How the dialect spells what its table leaves open: data that can be corrected without code. */
export interface InboxDialect {
  readonly id: string;
  readonly linkElement: Sourced<'link' | 'ulink'>;
  /** Whether a link opens in the same window. */
  readonly linkType: Sourced<'_self' | '_blank'>;
  readonly listMark: Sourced<'bullet' | 'hyphen'>;
  /** Whether the encoded form begins with the XML declaration. */
  readonly declarationInEncoded: Sourced<boolean>;
}

const elementTable =
  'Inera, DocBook-formatering av meddelande, https://inera.atlassian.net/wiki/spaces/OIIK/pages/3590029598';

export const inboxDialect: InboxDialect = {
  id: 'inera-docbook',
  linkElement: { value: 'link', source: elementTable },
  linkType: {
    value: '_self',
    source:
      '1177, länkriktlinjer: länkar öppnas i samma fönster. Värdet finns i kontraktsbeskrivningen 2014-07-04.',
  },
  listMark: { value: 'bullet', source: 'Exempel i Ineras och regionernas meddelanden' },
  declarationInEncoded: {
    value: false,
    source: 'Kontraktsbeskrivningen 2014-07-04 visar texten från artikelns första tecken',
  },
};
