import type { Place } from './finding.ts';
import type { BoxKind } from './markup.ts';

/** A message as rendered for one unit: the closed tree from which every target writes. `place` is where the words were written. */

export interface Text {
  readonly type: 'text';
  readonly value: string;
  readonly place: Place;
}

export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
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

export type Inline = Text | Strong | Link | Field;

export interface Heading {
  readonly type: 'heading';
  /** 1 is a snippet's own heading, 2 a heading inside a snippet. The message's title stands above both. */
  readonly level: 1 | 2;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface ListItem {
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface List {
  readonly type: 'list';
  readonly items: readonly ListItem[];
  readonly place: Place;
}

export interface Term {
  readonly term: readonly Inline[];
  readonly details: readonly Inline[];
  readonly place: Place;
}

export interface Terms {
  readonly type: 'terms';
  readonly items: readonly Term[];
  readonly place: Place;
}

export interface Box {
  readonly type: 'box';
  readonly kind: BoxKind;
  /** The heading that stood right before the box and labels it. */
  readonly heading?: Heading;
  readonly children: readonly Block[];
  readonly place: Place;
}

export type Block = Heading | Paragraph | List | Terms | Box;
