import type { Bilingual } from './bilingual.ts';
import type { Certainty, Severity, UnjudgedFinding } from './finding.ts';
import type { TemplateSource } from './generated/template.ts';

/** Who demands it: a law, a standard's clause, a guideline. */
export interface Basis {
  /** For example "WCAG 2.1, 2.4.4", "EN 301 549 V3.2.1, 9.2.4.4", "1177, språkliga riktlinjer". */
  readonly source: string;
  readonly url?: string;
  /** The date of the text that was read, YYYY-MM-DD. */
  readonly date?: string;
}

export type PackTag = '1177' | 'wcag21-en301549v321' | 'wcag22' | 'inera-inkorg' | 'klarsprak' | 'klarmall';

/**
 * One thing a finding can say. `sv` and `en` name what is wrong, in one sentence; `action` is the one thing to do. `title`
 * and `why` stand where the definition's own would say something else.
 */
export interface MessageText extends Bilingual {
  readonly title?: Bilingual;
  readonly why?: Bilingual;
  readonly action?: Bilingual;
}

/** What to do in the programs that documents are made in, by menu path. */
export interface Remedies {
  readonly word?: Bilingual;
  readonly libreOffice?: Bilingual;
  readonly inDesign?: Bilingual;
  readonly acrobat?: Bilingual;
  readonly googleDocs?: Bilingual;
  readonly chrome?: Bilingual;
  readonly canva?: Bilingual;
}

/** Kinds of text or readers for which a rule has another limit or level. */
export interface Variation {
  readonly textTypes?: readonly NonNullable<TemplateSource['textType']>[];
  readonly audiences?: readonly NonNullable<TemplateSource['audience']>[];
  /** What holds there: "råd över 20 ord". Lower case, no full stop. */
  readonly effect: Bilingual;
}

/** Everything that reports need to put a finding into words: the catalogue entry of a rule or of a stage of the compiler. */
export interface FindingDefinition {
  readonly id: string;
  /** Short, what is wrong: "Platshållaren finns inte". */
  readonly title: Bilingual;
  /** What the citizen meets, one sentence. */
  readonly why: Bilingual;
  /** One thing to do; a message's own `action` wins. */
  readonly action: Bilingual;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** false: no exception can be made (privacy, channel grammar, scans). */
  readonly exceptable: boolean;
  /** A barrier in an attachment: an exception needs a ground and an approver too, and nothing else lets it through. */
  readonly barrier?: boolean;
  readonly tags: readonly PackTag[];
  /** Klarmall's version that it came with; absent for what has been there from the first, 0.1.0. */
  readonly since?: string;
  /** On trial: it runs where `klarmall.yaml` gives it a severity, and nowhere else. */
  readonly preview?: boolean;
  readonly basis: readonly Basis[];
  readonly messages: Readonly<Record<string, MessageText>>;
  /** Why it has its level, one sentence. */
  readonly levelReason?: Bilingual;
  /** Success criteria of WCAG 2.1 that a break of it touches: "1.3.1". Findings carry them. */
  readonly wcag?: readonly string[];
  /** Failure conditions of the Matterhorn Protocol 1.1: "14-001". Findings carry them. */
  readonly matterhorn?: readonly string[];
  /** How limits and levels differ with what a template is for and who reads it; `explain` shows them. */
  readonly variations?: readonly Variation[];
  /** Key in the findings' data: those with the same value there, in one file, are said once with how many they are. */
  readonly groupBy?: string;
  /** For what is mended in another program: a fault in an attachment. */
  readonly remedies?: Remedies;
  /**
   * Of a rule on attachments: it has to be settled before others are worth mending, 1 before 2. What breaks it is told
   * first among what is equally grave, and is the next thing to do. Unset comes after.
   */
  readonly groundwork?: number;
  /** Of a rule on attachments: the text of a file that it stops must not become a message either. */
  readonly barsText?: boolean;
  /** What it finds is told by the figures of an overview too, which name it no more. */
  readonly toldInFigures?: boolean;
}

/** Definitions by id: what `check` hands to `report`. */
export type Catalogue = ReadonlyMap<string, FindingDefinition>;

/** How many places a finding tells of. A count that its message says is one of letters, rows or words, and no count of places. */
export function placesOf(
  { rule, message, data }: Pick<UnjudgedFinding, 'rule' | 'message' | 'data'>,
  messagesOf: ReadonlyMap<string, Pick<FindingDefinition, 'messages'>>,
): number {
  const isSaid = messagesOf.get(rule)?.messages[message]?.sv.includes('{count}') === true;
  const count = data.places ?? (isSaid ? undefined : data.count);
  return typeof count === 'number' && count > 0 ? count : 1;
}
