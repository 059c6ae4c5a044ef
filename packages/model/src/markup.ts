import type { Block, Strong, Text } from './block.ts';
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

export interface MarkupLink {
  readonly type: 'link';
  readonly children: readonly MarkupInline[];
  /** A literal address or exactly one `{{links.x}}`. */
  readonly target: { readonly type: 'url'; readonly url: string } | Placeholder;
  readonly targetPlace: Place;
  readonly place: Place;
}

/** What stands in a line as written. */
export type MarkupInline = Text | Strong<MarkupInline> | MarkupLink | Placeholder;

/** `{{#if values.x}}` … `{{/if}}`: settled at build by a boolean value. */
interface MarkupCondition {
  readonly type: 'condition';
  readonly value: Placeholder;
  readonly children: readonly MarkupBlock[];
  readonly place: Place;
}

/** `{{> id}}`: a shared snippet taken in. */
interface MarkupInclude {
  readonly type: 'include';
  readonly id: string;
  readonly place: Place;
}

/** Something that no message can show, or that is not there: its own finding tells of it, so nobody may say that nothing stands here. */
interface MarkupRefused {
  readonly type: 'refused';
  readonly place: Place;
}

/** What stands among blocks as written, and in no rendering. */
export type MarkupOnly = MarkupCondition | MarkupInclude | MarkupRefused;

export type MarkupBlock = Block<MarkupInline, MarkupOnly>;
