import type { Finding } from './finding.ts';

/** How large a change is to those who depend on a template (Semantic Versioning 2.0.0): `major` breaks a contract. */
export type ChangeLevel = 'patch' | 'minor' | 'major';

/** Words that stand on both sides, or on one of them. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A place where a text differs: the lines around the words that do. An empty side: nothing stands there. */
export interface TextHunk {
  readonly before: readonly WordRun[];
  readonly after: readonly WordRun[];
}

/** One text that differs. */
export interface TextChange {
  /** 'title', 'messages/main', 'questions', 'staff/instruction', …; 'form' when only its form differs. */
  readonly part: string;
  readonly reader: 'citizen' | 'staff';
  readonly hunks: readonly TextHunk[];
}

/** What a contract change is about. */
export type ContractSubject =
  | 'template'
  | 'kind'
  | 'status'
  | 'language'
  | 'channel'
  | 'unit'
  | 'sender'
  | 'message'
  | 'snippet'
  | 'field'
  | 'fieldType'
  | 'fieldLength'
  | 'fieldPersonal'
  | 'question'
  | 'questionType'
  | 'questionRequired'
  | 'questionLength'
  | 'option'
  | 'followUp'
  | 'answerForm'
  | 'days'
  | 'attachment'
  | 'attachmentContent'
  | 'lock'
  | 'summons'
  | 'systemField'
  | 'notify'
  | 'sending'
  | 'unread'
  | 'active'
  | 'category';

/** Something that a sending system, Personalverktyget or a template that extends this one counts on. */
export interface ContractChange {
  readonly subject: ContractSubject;
  readonly change: 'added' | 'removed' | 'changed';
  /** Id of the field, question, message, …; empty where there is only one. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
  readonly level: ChangeLevel;
}

/** A local text that stands beside a locked one. */
export interface LocalAddition {
  /** 'snippets/extra', or 'values.arrival' for what a unit fills in. */
  readonly part: string;
  /** The unit whose own text it is. */
  readonly unit?: string;
  readonly text: string;
  readonly locked: { readonly part: string; readonly text: string };
  /** Set when the local text touches the subject of the locked one with a negation or a number: the two sentences. */
  readonly sentences?: { readonly local: string; readonly locked: string };
}

/** The same change for one unit or several. */
export interface UnitChange {
  /** Empty: no unit uses the template. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** What differs for the first of them. */
  readonly texts: readonly TextChange[];
  readonly contract: readonly ContractChange[];
  /** How many fields of Personalverktyget differ, for each unit. */
  readonly fields: number;
  /** What it takes to change them, for each unit; an estimate. */
  readonly minutes: number;
}

/** What made a text change. */
interface ChangeCause {
  /** Path from the project's root. */
  readonly file: string;
  /** Subjects of the commits that changed it, newest first; empty for what is not committed. */
  readonly commits: readonly string[];
}

/** What is new for everyone that one template reaches. */
export interface TemplateChange {
  readonly template: string;
  /** What staff call it. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'renamed' | 'unreadable';
  /** Its id before, when it was renamed. */
  readonly before?: string;
  readonly version: { readonly before?: string; readonly after?: string };
  readonly level: ChangeLevel;
  readonly causes: readonly ChangeCause[];
  readonly variants: readonly UnitChange[];
  readonly additions: readonly LocalAddition[];
  readonly reach: {
    readonly units: number;
    /** Units that have recorded that the template is in Personalverktyget. */
    readonly entered: number;
    /** Fields for a unit, from and to. */
    readonly fields: readonly [least: number, most: number];
    /** For all units together; an estimate. */
    readonly minutes: number;
  };
}

/** Two states of a project, as the citizen and those who depend on it meet the difference. */
export interface Comparison {
  /** What was compared, as the user named it; `commit` in hexadecimal, absent for the working tree. */
  readonly base: { readonly name: string; readonly commit: string };
  readonly head: { readonly name?: string; readonly commit?: string };
  /** The largest of the changes; absent when nothing that anyone gets is changed. */
  readonly level?: ChangeLevel;
  /** The largest change first, then by id. */
  readonly changes: readonly TemplateChange[];
  readonly findings: readonly Finding[];
}
