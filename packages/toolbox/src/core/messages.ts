import type { AttachmentReport, Mending } from '@klarmall/check/gate';
import type { StepId } from '@klarmall/convert';
import type { Language } from '@klarmall/model';
import type { Moment, PastedMessage, SendingIndex, SpokenReading } from '@klarmall/publish/sent/reader';
import type { NoteGroup } from '@klarmall/recipients';

// What the page and its workers say to each other. Offsets are UTF-16 units of the text that was sent.

export interface ShownEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ShownFix {
  /** What it changes to, in words. */
  readonly title: string;
  /** Whether it may be made without a look. */
  readonly isSafe: boolean;
  readonly edits: readonly ShownEdit[];
}

/** A finding in the words of the page. */
export interface ShownFinding {
  readonly level: 'stop' | 'advice' | 'tip' | 'review';
  readonly levelWord: string;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly action: string;
  readonly sources: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** The sentences that it stands in, with the places of its fixes. */
  readonly around: { readonly start: number; readonly end: number };
  readonly fixes: readonly ShownFix[];
}

export interface CheckedText {
  readonly findings: readonly ShownFinding[];
  /** "2 råd, 1 tips"; empty when there is nothing. */
  readonly counts: string;
}

export interface ReadLists {
  readonly summary: string;
  /** What a file could not be read for, with its name. */
  readonly refused: readonly string[];
  /** Which column the numbers were read from. */
  readonly columns: readonly string[];
  readonly groups: readonly (NoteGroup & { readonly level: string })[];
  readonly ready: readonly (readonly string[])[];
  readonly review: readonly (readonly string[])[];
}

/** A text of the letter, and where it stood or why it went. */
export interface NotedText {
  readonly text: string;
  readonly note: string;
}

export type { StepId };

interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** A letter by the six steps of the regions' guide. Everything personal is hidden. */
export type ShownLetter =
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | {
      readonly kind: 'draft';
      readonly name: string;
      readonly steps: readonly {
        readonly id: StepId;
        readonly title: string;
        readonly lines: readonly string[];
      }[];
      readonly dropped: readonly NotedText[];
      readonly contact: readonly NotedText[];
      readonly todos: readonly string[];
      /** The draft and the sender's file, by their paths in a project. */
      readonly files: readonly NamedText[];
      /** Which of the files is the draft. */
      readonly template: string;
    };

export interface ShownDraft {
  /** Of the draft; places are in its text. */
  readonly findings: readonly ShownFinding[];
  /** What the fields of the draft are called, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  /** What Personalverktyget's fields hold, in its order. */
  readonly fields: readonly {
    readonly step: string;
    readonly label: string;
    readonly text: string;
    readonly html?: string;
    /** Whether it is a text to copy; what is not is something to do in the tool. */
    readonly isCopied: boolean;
  }[];
}

interface Surroundings {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Everything that a worker can be asked, with its answer. */
export interface Tasks {
  readonly text: { readonly ask: Surroundings & { readonly text: string }; readonly answer: CheckedText };
  readonly fixText: {
    readonly ask: Surroundings & { readonly text: string };
    readonly answer: { readonly text: string; readonly applied: number };
  };
  readonly lists: {
    readonly ask: Surroundings & {
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
      readonly pasted: string;
    };
    readonly answer: ReadLists;
  };
  readonly letter: {
    readonly ask: Surroundings & { readonly bytes: Uint8Array<ArrayBuffer> };
    readonly answer: ShownLetter;
  };
  readonly draft: {
    readonly ask: Surroundings & {
      readonly files: readonly NamedText[];
      readonly template: string;
      /** Klarmall's. */
      readonly version: string;
    };
    readonly answer: ShownDraft;
  };
  /** A finished message, read against what units send. */
  readonly sent: {
    readonly ask: {
      readonly message: PastedMessage;
      readonly indexes: readonly SendingIndex[];
      readonly moment: Moment;
      readonly language: Language;
    };
    readonly answer: SpokenReading;
  };
  readonly attachment: {
    readonly ask: {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly fileName: string;
      /** Bytes. */
      readonly sizeLimit: number;
    };
    readonly answer: AttachmentReport;
  };
  /** A new version of a PDF. */
  readonly mend: {
    readonly ask: Tasks['attachment']['ask'] & { readonly title: string | undefined };
    readonly answer: Mending;
  };
}

export type TaskName = keyof Tasks;

export interface Order<Name extends TaskName = TaskName> {
  readonly id: number;
  readonly task: Name;
  readonly ask: Tasks[Name]['ask'];
}

/** A worker has begun, is done, or could not. */
export type Reply =
  | { readonly id: number; readonly kind: 'begun' }
  | { readonly id: number; readonly kind: 'done'; readonly answer: Tasks[TaskName]['answer'] }
  | { readonly id: number; readonly kind: 'failed' };
