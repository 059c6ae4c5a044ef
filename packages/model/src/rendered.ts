import type { ArtifactChannel } from './artifact.ts';
import type { Block, Inline } from './block.ts';
import type { Channel } from './channel.ts';
import type { Place } from './finding.ts';
import type { TemplateSource } from './generated/template.ts';
import type { Phone } from './generated/unit.ts';
import type { DaySetting, LinkedField, LinkedQuestion, Scope } from './template.ts';
import type { CarriedKey, TextKey, TextRow } from './text-row.ts';

export interface RenderedSnippet {
  readonly id: string;
  readonly title: readonly Inline[];
  /** Whether the citizen sees the title as a heading. */
  readonly heading: boolean;
  readonly blocks: readonly Block[];
  /** Written by the template itself, not by one that it extends or a file that it shares. */
  readonly isOwn: boolean;
}

export interface RenderedQuestion {
  readonly id: string;
  readonly type: LinkedQuestion['type'];
  /** Lines show a field as `{{fields.id}}`. */
  readonly text: string;
  readonly help?: string;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly options: readonly string[];
  readonly followUps: readonly { readonly when: string; readonly ask: RenderedQuestion }[];
  readonly place: Place;
}

/** One combination of snippets as the citizen meets it. */
export interface RenderedMessage {
  readonly id: string;
  readonly name: string;
  /** Ids of the snippets that it is made of, in order. */
  readonly snippets: readonly string[];
  /** Purpose, then the snippets under their headings. Without contact and signature: each channel adds its own. */
  readonly blocks: readonly Block[];
}

interface RenderedAttachment {
  /** Path from the project's root. */
  readonly file: string;
  readonly title: string;
  readonly textEquivalent?: string;
  readonly place: Place;
}

/** The unit that it is rendered for: what its file says of itself. */
export interface RenderedUnit {
  readonly id: string;
  readonly name: string;
  readonly namePlace: Place;
  readonly hsaId: string;
  readonly phones: readonly Phone[];
  readonly address?: string;
  readonly contactPage?: string;
}

/** What a template is, apart from its words: ids, choices and numbers. */
export interface TemplateFacts
  extends Pick<
    TemplateSource,
    | 'version'
    | 'replacedBy'
    | 'category'
    | 'textType'
    | 'audience'
    | 'summons'
    | 'sending'
    | 'signature'
    | 'answersTo'
  > {
  readonly id: string;
  readonly scope: Scope;
  readonly kind: 'information' | 'questions';
  /** Ids of the templates it extends, nearest first. */
  readonly bases: readonly string[];
  readonly channels: readonly Channel[];
  /** BCP 47. */
  readonly language: string;
  readonly status: NonNullable<TemplateSource['status']>;
  readonly active: boolean;
  readonly notify: boolean;
  /** Whether its messages never stand together: each is then a template of its own in Personalverktyget. */
  readonly exclusive: boolean;
  /** Days after which staff act on a message that nobody has read. */
  readonly unreadAfterDays?: number;
  readonly place: Place;
}

/** One line of text, filled in for a unit. */
export interface RenderedText {
  /** Its pattern in the table of texts. */
  readonly key: string;
  readonly row: TextRow;
  readonly part: string;
  readonly inlines: readonly Inline[];
  readonly place: Place;
}

/** The texts of a template that stand by themselves: a channel gets those that the table says it carries. */
export interface RenderedTexts {
  /** Every line, in the order of the schema. */
  readonly all: readonly RenderedText[];
  /** The text under a key, for a channel that carries it; `any` is for what is written beside all channels. */
  of<C extends ArtifactChannel>(
    channel: C,
    key: C extends Channel ? CarriedKey<C> : TextKey<'template'>,
  ): RenderedText | undefined;
}

/** What a unit writes in place of what stands in the template that it fetched. */
export interface Difference {
  /** 'values.arrival', 'unit.name'. */
  readonly id: string;
  /** The author's word for it; a fact about the unit has none. */
  readonly label?: string;
  readonly value: string;
  /** The parts of the template that show it: 'name', 'snippets/booking'. */
  readonly parts: readonly string[];
}

/** Words under a condition: a unit that fetches the template leaves them, or takes them out. */
export interface Choice {
  /** 'values.dropIn'. */
  readonly id: string;
  /** The author's word for it. */
  readonly label: string;
  readonly isMet: boolean;
  /** The part of the template that has them: 'snippets/booking'. */
  readonly part: string;
  readonly blocks: readonly Block[];
}

/** A template rendered for one unit: all that a target sees. Nothing in it is as written; all texts are filled in. */
export interface Rendered {
  readonly facts: TemplateFacts;
  /** Absent: no unit uses the template; shown with example values. */
  readonly unit?: RenderedUnit;
  readonly texts: RenderedTexts;
  readonly title: readonly Inline[];
  /** The snippets one by one, as staff pick them. */
  readonly snippets: readonly RenderedSnippet[];
  readonly messages: readonly RenderedMessage[];
  readonly answerUse: readonly Inline[];
  readonly contact: readonly Block[];
  readonly questions: readonly RenderedQuestion[];
  readonly answerForms: {
    readonly reply: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
    readonly partialReply: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
    readonly counterQuestion: readonly { readonly id: string; readonly blocks: readonly Block[] }[];
  };
  readonly fields: ReadonlyMap<string, LinkedField>;
  readonly attachments: readonly RenderedAttachment[];
  readonly differences: readonly Difference[];
  /** In reading order, met or not. */
  readonly choices: readonly Choice[];
  /** Days, with who decided: the template, the unit's default, or nobody (the tool's own default). */
  readonly settings: Readonly<
    Record<DaySetting, { readonly days: number; readonly from: 'template' | 'unit' } | undefined>
  >;
}
