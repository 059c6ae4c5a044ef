import type { LetterFormat, LetterNote, LetterPlace, Unreadable } from '../letter.ts';
import type { DropReason } from '../sort/entry.ts';
import type { RefusalReason } from '../understand/refusal.ts';
import type { UnderstoodLetter } from '../understand/understand.ts';

/** A stretch of the letter and where it went. Together they are all of the letter's text, each once. */
export interface Stretch {
  readonly place: LetterPlace;
  /** As it stands in the letter: never shown unmasked. */
  readonly text: string;
  readonly went:
    | { readonly to: 'draft' }
    | { readonly to: 'question' }
    | { readonly to: 'field'; readonly field: string }
    | { readonly to: 'link'; readonly link: string }
    | { readonly to: 'contact' }
    | { readonly to: 'dropped'; readonly reason: DropReason }
    | { readonly to: 'refused'; readonly reason: 'instrument' | 'manyQuestions' | 'letter' };
}

/** A template that the letter is compared with. */
export interface LibraryTemplate {
  readonly id: string;
  readonly name: string;
  readonly category: string | undefined;
  readonly headings: readonly string[];
  readonly text: string;
}

export interface SimilarTemplate {
  readonly id: string;
  readonly name: string;
  /** Headings that only one of the two has. */
  readonly onlyInLetter: readonly string[];
  readonly onlyInTemplate: readonly string[];
}

/** A finding of the checks on the draft, in words that are ready to show. */
export interface DraftFinding {
  readonly rule: string;
  readonly level: 'stop' | 'review' | 'advice' | 'tip';
  readonly message: string;
  /** Line of the draft, from 1. */
  readonly line: number | undefined;
  /** The sentence as it stands and as it could stand. */
  readonly proposal?: { readonly before: string; readonly after: string };
}

export interface Draft {
  readonly id: string;
  /** Paths from the folder of the letter, with texts. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of the template among them. */
  readonly template: string;
}

export type Conversion =
  | {
      readonly kind: 'refused';
      readonly format: LetterFormat | undefined;
      readonly reasons: readonly (Unreadable | RefusalReason)[];
      readonly stretches: readonly Stretch[];
    }
  | {
      readonly kind: 'draft';
      readonly format: LetterFormat;
      readonly understood: UnderstoodLetter;
      readonly draft: Draft;
      readonly stretches: readonly Stretch[];
      readonly missingLinks: readonly string[];
      readonly notes: ReadonlyMap<LetterNote, number>;
      readonly similar: SimilarTemplate | undefined;
    };
