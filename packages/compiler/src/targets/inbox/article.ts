/**
 * A message body in the inbox dialect. The types hold exactly what Inera's element table allows (page "DocBook-formatering
 * av meddelande"), so a body that breaks the table cannot be built: no section in a section, no bold in a list item.
 */

/** A field that the sending system fills in; written `{{fields.id}}`. */
export interface InboxField {
  readonly field: string;
}

/** Text without formatting. */
export type InboxText = readonly (string | InboxField)[];

export interface InboxBold {
  readonly type: 'bold';
  readonly text: InboxText;
}

export interface InboxLink {
  readonly type: 'link';
  readonly url: string;
  readonly text: InboxText;
}

export interface InboxPlain {
  readonly type: 'plain';
  readonly text: InboxText;
}

export interface InboxParagraph {
  readonly type: 'paragraph';
  readonly children: readonly (InboxPlain | InboxBold | InboxLink)[];
}

interface InboxList {
  readonly type: 'list';
  readonly items: readonly InboxText[];
}

interface InboxTerms {
  readonly type: 'terms';
  readonly items: readonly { readonly term: InboxText; readonly details: InboxText }[];
}

export type InboxLeaf = InboxParagraph | InboxList | InboxTerms;

/** The roles of `emphasis` that make a section a box. */
export type InboxBoxRole = 'information' | 'observe' | 'collapsible';

export type InboxTitle = readonly (InboxPlain | InboxBold)[];

export interface InboxSection {
  readonly title?: InboxTitle;
  /** A box: the title is written inside an emphasis with this role, which may be empty. */
  readonly box?: InboxBoxRole;
  readonly children: readonly InboxLeaf[];
}

export interface InboxArticle {
  readonly title: InboxTitle;
  /** What stands before the first section. */
  readonly opening: readonly InboxLeaf[];
  readonly sections: readonly InboxSection[];
  /** The signature line. */
  readonly sender?: string;
}
