import type { Channel } from './channel.ts';
import type { Place } from './finding.ts';
import type { SharedSnippetSource } from './generated/snippet.ts';
import type { Field as FieldSource, TemplateSource } from './generated/template.ts';
import type { Phone, UnitSource } from './generated/unit.ts';
import type { KeyPath } from './key-path.ts';
import type { MarkupBlock, MarkupInline } from './markup.ts';
import type { Prose } from './prose.ts';
import type { Refused } from './refused.ts';
import type { LinkedText, WrittenText } from './written-text.ts';

/** A source by kind and id, whether it exists or not; `*` stands for all of a kind. */
export type SourceName = `${'template' | 'unit' | 'snippet'}:${string}`;

export type TemplateStatus = NonNullable<TemplateSource['status']>;

export type Scope = 'central' | 'national' | 'regional' | 'local';

/** Where the values of one source file stand. */
export interface SourcePlaces {
  readonly file: string;
  /** Place of the value at `path`, or of its nearest ancestor that exists. */
  value(path: KeyPath): Place;
  /** Place of the key itself (the name before the colon), or of its nearest ancestor. */
  key(path: KeyPath): Place;
}

/** A link that a unit or a template names. */
export interface NamedLink {
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly reviewBy?: string;
  readonly place: Place;
}

export interface LinkedUnit {
  readonly id: string;
  readonly source: UnitSource;
  readonly places: SourcePlaces;
  readonly refused: Refused;
  readonly links: ReadonlyMap<string, NamedLink>;
  /** What it says in Swedish alone, as a template in another language sees it: `phones`, `values/arrival`. */
  readonly untranslated: ReadonlySet<string>;
  /** Every source that what is said of its file rests on: itself, the templates that it is for, names that fit none. */
  readonly reads: ReadonlySet<SourceName>;
  /** Every text in its file. */
  readonly texts: readonly WrittenText[];
  /** Those of them that a person reads. */
  readonly prose: readonly Prose[];
}

export type { Phone, UnitSource };

/** A title or other one-line text with placeholders. */
export interface LinkedLine {
  readonly inlines: readonly MarkupInline[];
  readonly place: Place;
}

export interface LinkedSnippet {
  readonly id: string;
  readonly title: LinkedLine;
  /** Whether the citizen sees the title as a heading. */
  readonly heading: boolean;
  readonly blocks: readonly MarkupBlock[];
  /** Id of the template that wrote it, or of the shared snippet (`snippets/<id>`). */
  readonly origin: string;
  readonly shared: boolean;
  /** BCP 47; the template's own unless a shared snippet says another. */
  readonly language: string;
  readonly locked: boolean;
  readonly place: Place;
}

export interface LinkedMessage {
  readonly id: string;
  readonly name: LinkedLine;
  readonly snippets: readonly string[];
  readonly place: Place;
}

export interface LinkedQuestion {
  readonly id: string;
  readonly type: 'text' | 'single' | 'multiple' | 'date' | 'number' | 'file';
  readonly text: LinkedLine;
  readonly help?: LinkedLine;
  readonly required: boolean;
  readonly maxLength?: number;
  readonly options: readonly LinkedLine[];
  readonly followUps: readonly {
    readonly when: string;
    /** The answer as its reader sees it. */
    readonly answer: LinkedLine;
    readonly whenPlace: Place;
    readonly ask: LinkedQuestion;
  }[];
  readonly place: Place;
}

interface LinkedAnswerText {
  readonly id: string;
  readonly blocks: readonly MarkupBlock[];
  readonly place: Place;
}

export interface LinkedAnswerForms {
  readonly reply: readonly LinkedAnswerText[];
  readonly partialReply: readonly LinkedAnswerText[];
  readonly counterQuestion: readonly LinkedAnswerText[];
}

export interface LinkedField extends FieldSource {
  readonly id: string;
  readonly place: Place;
}

export interface LinkedValue {
  readonly name: string;
  readonly label: string;
  readonly value: string | boolean;
  /** Who set it last before any unit: the template or one of its bases. */
  readonly setBy: string;
  /** Set by the template itself or a template that extends, and so above the unit. */
  readonly overridesUnit: boolean;
  readonly place: Place;
}

export type DaySetting = 'reminderDays' | 'unhandledNoticeDays' | 'autoCloseDays';

export interface LinkedAttachment {
  /** Path from the project's root. */
  readonly file: string;
  readonly title: string;
  readonly textEquivalent?: string;
  /** The same texts with their placeholders. */
  readonly lines: { readonly title: LinkedLine; readonly textEquivalent?: LinkedLine };
  readonly reviewed?: NonNullable<NonNullable<TemplateSource['attachments']>[number]['reviewed']>;
  readonly place: Place;
}

/** One combination of yes and no for the values that a template's conditions depend on. */
interface Variant {
  readonly values: ReadonlyMap<string, boolean>;
  /** The same template with its conditions still in it. */
  readonly whole: LinkedTemplate;
}

/** A template with its bases, shared snippets and units resolved. */
export interface LinkedTemplate {
  readonly id: string;
  readonly scope: Scope;
  /** The effective source: what the template and its bases say together. Texts in it are as written. */
  readonly source: TemplateSource;
  /** What the template's own file says. */
  readonly own: TemplateSource;
  readonly kind: 'information' | 'questions';
  /** Ids of the templates it extends, nearest first. */
  readonly bases: readonly string[];
  readonly places: SourcePlaces;
  /** What of its own file and its bases' nobody may call missing. */
  readonly refused: Refused;
  /** Files that it names and that could not be read, from the project's root: what is wrong in them stops it. */
  readonly awaits: readonly string[];
  /** Every source that what it says rests on: its own, those it takes in or is built for, and names that lead nowhere. */
  readonly reads: ReadonlySet<SourceName>;
  readonly channels: readonly Channel[];
  readonly language: string;
  readonly name: LinkedLine;
  readonly purpose?: LinkedLine;
  readonly answerUse?: LinkedLine;
  /** Absent: the unit's own contact details. */
  readonly contact?: LinkedLine;
  readonly snippets: readonly LinkedSnippet[];
  /** Ids of the shared snippets whose text it takes in, whole or within a text of its own. */
  readonly sharedSnippets: readonly string[];
  readonly messages: readonly LinkedMessage[];
  readonly questions: readonly LinkedQuestion[];
  readonly answerForms: LinkedAnswerForms;
  readonly fields: ReadonlyMap<string, LinkedField>;
  readonly values: ReadonlyMap<string, LinkedValue>;
  readonly links: ReadonlyMap<string, NamedLink>;
  readonly attachments: readonly LinkedAttachment[];
  /** Units that it is built for, sorted by id. */
  readonly units: readonly LinkedUnit[];
  /** Every text that it has, with those that it inherits and takes in. */
  readonly texts: readonly LinkedText[];
  /** Those of them that a person reads, in the order of the schema. */
  readonly prose: readonly Prose[];
  /** The template once for each combination that its conditions can come in; none for one without conditions. */
  readonly variants: readonly LinkedTemplate[];
  /** Set where its conditions are settled: the combination that it stands for. */
  readonly variant?: Variant;
}

/** A shared snippet with the templates that its text reaches. */
interface SharedSnippet {
  readonly id: string;
  readonly source: SharedSnippetSource;
  readonly places: SourcePlaces;
  readonly usedIn: readonly string[];
  /** Every text in its file. */
  readonly texts: readonly WrittenText[];
}

/** Everything in a project, linked: what rules on the whole library see. */
export interface LinkedLibrary {
  readonly templates: readonly LinkedTemplate[];
  readonly units: readonly LinkedUnit[];
  readonly snippets: readonly SharedSnippet[];
}
