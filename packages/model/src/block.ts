import type { Place } from './finding.ts';

// One tree for texts, over what stands in a line. As written a line holds placeholders, and there are conditions among
// the blocks (markup.ts); rendered for one unit it holds words and fields. `place` is where the words were written.

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly place: Place;
}

export interface Strong<I = Inline> {
  readonly type: 'strong';
  readonly children: readonly I[];
  readonly place: Place;
}

export interface Link {
  readonly type: 'link';
  readonly children: readonly Inline[];
  readonly url: string;
  /** The link's name in the template or unit, when it is not a literal address. */
  readonly name?: string;
  readonly place: Place;
}

/** Filled in per message by a person or a sending system. */
export interface Field {
  readonly type: 'field';
  readonly id: string;
  readonly place: Place;
}

/** What stands in a rendered line. */
export type Inline = Text | Strong<Inline> | Link | Field;

export interface Heading<I = Inline> {
  readonly type: 'heading';
  /** 1 is a snippet's own heading, 2 a heading inside a snippet. The message's title stands above both. */
  readonly level: 1 | 2;
  readonly children: readonly I[];
  readonly place: Place;
}

export interface Paragraph<I = Inline> {
  readonly type: 'paragraph';
  readonly children: readonly I[];
  readonly place: Place;
}

export interface ListItem<I = Inline> {
  readonly children: readonly I[];
  readonly place: Place;
}

export interface List<I = Inline> {
  readonly type: 'list';
  readonly items: readonly ListItem<I>[];
  readonly place: Place;
}

export interface Term<I = Inline> {
  readonly term: readonly I[];
  readonly details: readonly I[];
  readonly place: Place;
}

/** `:::facts`: a term list. */
export interface Terms<I = Inline> {
  readonly type: 'terms';
  readonly items: readonly Term<I>[];
  readonly place: Place;
}

export type BoxKind = 'information' | 'attention' | 'collapsible';

export interface Box<I = Inline, More = never> {
  readonly type: 'box';
  readonly kind: BoxKind;
  /** The heading that stood right before the box and labels it: known when it is rendered. */
  readonly heading?: Heading<I>;
  readonly children: readonly Block<I, More>[];
  readonly place: Place;
}

/** A block that holds no other. */
export type Leaf<I = Inline> = Heading<I> | Paragraph<I> | List<I> | Terms<I>;

/** A block; `More` is what else may stand among blocks. */
export type Block<I = Inline, More = never> = Leaf<I> | Box<I, More> | More;
