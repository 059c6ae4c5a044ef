import type { AttachmentFacts } from '@klarmall/attachments';
import type {
  AttachmentSource,
  Bilingual,
  Certainty,
  Channel,
  ChannelProfile,
  DocumentPlace,
  FindingDefinition,
  Fix,
  LinkedLibrary,
  LinkedTemplate,
  LinkedUnit,
  Place,
  Prose,
  Rendered,
  RenderedMessage,
  Severity,
} from '@klarmall/model';
import type { Nodes, Root } from 'hast';
import type { Day } from './day.ts';

/** One message of one template as rendered for one unit, seen by one channel. */
export interface MessageView {
  readonly template: LinkedTemplate;
  readonly unit?: LinkedUnit;
  readonly rendered: Rendered;
  readonly message: RenderedMessage;
  readonly channel: Channel;
}

/** The same message as the hast tree that the html target writes. */
export interface HtmlView {
  readonly template: LinkedTemplate;
  readonly message: RenderedMessage;
  readonly root: Root;
  /** Where the words of a node were written. */
  placeOf(node: Nodes): Place | undefined;
}

/** What a rule on the whole library sees: what it gathered of each template, and the other files. */
export interface LibraryView<Facts = unknown> extends Pick<LinkedLibrary, 'units' | 'snippets'> {
  /** In the order of the library; templates of which the rule gathered nothing are left out. */
  readonly templates: readonly Facts[];
  /** Who answers for the exceptions of the whole project, as klarmall.yaml names them. */
  readonly answerable: readonly { readonly name: string; readonly place: Place }[];
}

/** Words that no dictionary has, with what they may have been meant to be, likeliest first. Absent where spelling is not checked. */
export type Spelling = ReadonlyMap<string, readonly string[]>;

/** What each kind of rule is shown. */
export interface RuleInputs {
  readonly template: LinkedTemplate;
  readonly prose: Prose;
  readonly blocks: MessageView;
  readonly html: HtmlView;
  readonly library: LibraryView;
  /** A file that goes with a message, as it was read. */
  readonly attachment: AttachmentFacts;
}

export type RuleSubject = keyof RuleInputs;

interface OptionBase {
  readonly description: Bilingual;
}

/** An option's JSON Schema (draft-07) subset: the config schema and the rule pages are generated from it. */
export type OptionSchema =
  | (OptionBase & {
      readonly type: 'integer';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly default: number;
    })
  | (OptionBase & { readonly type: 'boolean'; readonly default: boolean })
  | (OptionBase & { readonly type: 'string'; readonly enum?: readonly string[]; readonly default: string })
  | (OptionBase & { readonly type: 'strings'; readonly default: readonly string[] });

export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

export type OptionValues<Schemas extends OptionSchemas> = {
  readonly [Key in keyof Schemas]: Schemas[Key]['default'];
};

/** What a rule saw. Place: `at` (UTF-16 offsets in the prose) or `place`; without both, the whole input. */
export interface Problem {
  /** Key in the rule's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly at?: { readonly start: number; readonly end: number };
  readonly place?: Place;
  /** Where in an attached document: page from 1, path in its structure tree, box in points. */
  readonly page?: number;
  readonly path?: string;
  readonly box?: DocumentPlace['box'];
  /** Failure conditions of the Matterhorn Protocol, where they are those of the case and not of the rule. */
  readonly matterhorn?: readonly string[];
  readonly part?: string;
  readonly related?: readonly { readonly place: Place; readonly message: string }[];
  readonly channel?: Channel;
  /** Where the rule's own severity is too blunt (a lower threshold is only a tip). */
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  readonly fixes?: readonly Fix[];
}

/** What a rule may ask for beside its input. A result is known to rest on no more than its rule has asked for. */
export interface Surroundings {
  /**
   * YYYY-MM-DD; an input, never the clock. Whoever reads it is asked again on another day: a rule reads it when it has
   * found something to hold against the day, not before, and asks `isPast` where that is enough.
   */
  readonly today: string;
  /** Whether a day, YYYY-MM-DD, lies before today. What is found stands until the answer is another. */
  readonly isPast: Day['isPast'];
  readonly profiles: Readonly<Record<Channel, ChannelProfile>>;
  /** Every unit: the finding may change when any of them does. What other templates say is for rules on the library. */
  readonly library: Pick<LinkedLibrary, 'units'>;
  /** Undefined where spelling is not checked. */
  readonly spelling: Spelling | undefined;
}

export type Need = keyof Surroundings;

export type RuleContext<Schemas extends OptionSchemas = OptionSchemas, Needs extends Need = Need> = {
  readonly options: OptionValues<Schemas>;
  report(problem: Problem): void;
} & Pick<Surroundings, Needs>;

/** What a person can say to have checked in an attachment. */
export type Checked = NonNullable<AttachmentSource['reviewed']>['checked'][number];

/** What tells of a word alone whether it concerns a rule. */
export type WordTest = Pick<RegExp, 'test'>;

/** What follows from a finding: whoever mends it has mended them. They are not told unless they are graver. */
export interface Consequence {
  /** Only where it says one of these; whatever it says unless set. */
  readonly messages?: readonly string[];
  /** Ids of the rules that then find something too. */
  readonly rules: readonly string[];
  /** Only what is told on the same page. */
  readonly samePage?: boolean;
}

/** Why a file is left as it is, the first first: `encrypted` asks for a password, `damaged` cannot be read whole. */
export const mendObstacles = ['encrypted', 'damaged', 'personalData', 'active', 'scan'] as const;
export type MendObstacle = (typeof mendObstacles)[number];

export interface Rule<
  Subject extends RuleSubject = RuleSubject,
  Schemas extends OptionSchemas = OptionSchemas,
  Needs extends Need = Need,
> extends FindingDefinition {
  readonly on: Subject;
  readonly options: Schemas;
  /** What it is handed beside its input; it sees nothing else. */
  readonly needs: readonly Needs[];
  /** A rule on prose that lines put together from a document's page can carry: it reads attached documents too. */
  readonly documents: boolean;
  /**
   * On prose: tried on every word of a text, in lower case and without signs. A text without such a word has nothing for
   * the rule, which is then not called. A pattern without the global flag, or a look-up; absent: the rule reads every text.
   */
  readonly words?: WordTest;
  /**
   * For rules on the library: what the rule needs of one template, as plain data without the day in it. It is kept for
   * as long as the template and what it builds on are the same, so that one edit does not read the library anew.
   */
  readonly gather?: (template: LinkedTemplate) => unknown;
  /** Of a rule on attachments: what a person checks to answer its questions. `order`, reading the file through, unless said; `nothing` when only a change of the file answers them. */
  readonly answeredBy?: Checked | 'nothing';
  /** Of a rule on attachments: what it stops certainly is to be replaced by another file. */
  readonly asksForAnotherFile?: boolean;
  /** Of a rule on attachments: what follows from it, so that one cause is one finding. */
  readonly causes?: readonly Consequence[];
  /** Of a rule on attachments: why a file that it finds something in is not mended by Klarmall; of all messages, or by message with `other` for the rest. */
  readonly keepsFromMending?: MendObstacle | Readonly<Record<string, MendObstacle>>;
  /** Of a rule on attachments: it is about how a document is made, which is of no use to whoever has a scan and needs another file. */
  readonly mootInScan?: boolean;
  /** Of a rule on attachments: what it is about beside the file, which channels and templates have each their own of. */
  readonly restsOn?: 'sizeLimit' | 'textEquivalent' | 'itsBeingAttached';
  /** Called once per input; reports what it sees and returns nothing. */
  check(input: RuleInputs[Subject], context: RuleContext<Schemas, Needs>): void;
}

/** A rule of any kind, as the registry holds it. */
export type AnyRule = { readonly [Subject in RuleSubject]: Rule<Subject> }[RuleSubject];
