import type { Place } from './finding.ts';

/** Texts as written: the closed Markdown subset, before placeholders and conditions are settled. */

export type PlaceholderNamespace = 'fields' | 'values' | 'links' | 'unit' | 'settings';

/** A name in text, `{{fields.date}}`. */
export interface Placeholder {
  readonly type: 'placeholder';
  readonly namespace: PlaceholderNamespace;
  readonly name: string;
  readonly place: Place;
}

export interface MarkupText {
  readonly type: 'text';
  readonly value: string;
  readonly place: Place;
}

export interface MarkupStrong {
  readonly type: 'strong';
  readonly children: readonly MarkupInline[];
  readonly place: Place;
}

export interface MarkupLink {
  readonly type: 'link';
  readonly children: readonly MarkupInline[];
  /** A literal address or exactly one `{{links.x}}`. */
  readonly target: { readonly type: 'url'; readonly url: string } | Placeholder;
  readonly targetPlace: Place;
  readonly place: Place;
}

export type MarkupInline = MarkupText | MarkupStrong | MarkupLink | Placeholder;

export type BoxKind = 'information' | 'attention' | 'collapsible';

export interface MarkupHeading {
  readonly type: 'heading';
  readonly children: readonly MarkupInline[];
  readonly place: Place;
}

export interface MarkupParagraph {
  readonly type: 'paragraph';
  readonly children: readonly MarkupInline[];
  readonly place: Place;
}

export interface MarkupItem {
  readonly children: readonly MarkupInline[];
  readonly place: Place;
}

export interface MarkupList {
  readonly type: 'list';
  readonly items: readonly MarkupItem[];
  readonly place: Place;
}

export interface MarkupTerm {
  readonly term: readonly MarkupInline[];
  readonly details: readonly MarkupInline[];
  readonly place: Place;
}

/** `:::facts`: a term list. */
export interface MarkupTerms {
  readonly type: 'terms';
  readonly items: readonly MarkupTerm[];
  readonly place: Place;
}

export interface MarkupBox {
  readonly type: 'box';
  readonly kind: BoxKind;
  readonly children: readonly MarkupBlock[];
  readonly place: Place;
}

/** `{{#if values.x}}` … `{{/if}}`: settled at build by a boolean value. */
export interface MarkupCondition {
  readonly type: 'condition';
  readonly value: Placeholder;
  readonly children: readonly MarkupBlock[];
  readonly place: Place;
}

/** `{{> id}}`: a shared snippet taken in. */
export interface MarkupInclude {
  readonly type: 'include';
  readonly id: string;
  readonly place: Place;
}

export type MarkupBlock =
  | MarkupHeading
  | MarkupParagraph
  | MarkupList
  | MarkupTerms
  | MarkupBox
  | MarkupCondition
  | MarkupInclude;
