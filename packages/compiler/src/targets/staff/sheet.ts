/** What an administrator needs to put one template into Personalverktyget and a handler to send it: `staff.json`. */
export interface StaffSheet {
  readonly version: 1;
  readonly template: {
    readonly id: string;
    readonly scope: 'central' | 'national' | 'regional' | 'local';
    readonly kind: 'information' | 'questions';
    readonly status: 'active' | 'deprecated' | 'withdrawn';
    /** The one message that it holds, where the template's messages exclude each other. */
    readonly message?: { readonly id: string; readonly name: string };
  };
  readonly unit?: { readonly id: string; readonly name: string };
  /** How the template gets into the tool: ordered, fetched and adapted, written from an empty one, or taken out of use. */
  readonly path: 'order' | 'fetch' | 'empty' | 'withdraw';
  /** Namn på ärendetypen. */
  readonly name: string;
  /** What it is called in the journal system, which staff search for. */
  readonly journalName?: string;
  /** Language of the texts, BCP 47; everything else is Swedish. */
  readonly language: string;
  readonly markers: readonly StaffMarker[];
  /** Putting it in, in the tool's own order. */
  readonly entry: readonly StaffStep[];
  /** Sending it. Empty for a withdrawn template. */
  readonly sending: readonly StaffStep[];
  /** When whoever sends looks for those who have not read it: days after sending. */
  readonly unreadAfterDays?: number;
}

/** A place that the handler fills in by hand in every message. */
export interface StaffMarker {
  readonly field: string;
  readonly label: string;
  readonly text: string;
  readonly example: string;
  readonly personal: boolean;
}

type StaffStepId =
  | 'withdraw'
  | 'open'
  | 'order'
  | 'fetch'
  | 'change'
  | 'name'
  | 'text'
  | 'questions'
  | 'answers'
  | 'save'
  | 'before'
  | 'send'
  | 'after';

export interface StaffStep {
  readonly id: StaffStepId;
  readonly title: string;
  readonly parts: readonly StaffPart[];
  /** Only for looking things up: shown folded, without boxes to tick. */
  readonly folded?: true;
}

/** `reader`: Läs före Skicka. `slip`: to print and send with a letter on paper. */
export type SheetPage = 'reader' | 'slip';

/** `id` is unique in the sheet and stays the same when the text changes. */
export type StaffPart =
  | {
      readonly kind: 'do';
      readonly id: string;
      readonly text: string;
      /** In order. */
      readonly items?: readonly string[];
      /** Pages that help with it, where they lie beside this one. */
      readonly pages?: readonly SheetPage[];
      /** Path of an attachment from the project's root. */
      readonly file?: string;
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly text: string;
      /** In any order. */
      readonly items?: readonly string[];
    }
  | {
      readonly kind: 'copy';
      readonly id: string;
      readonly label: string;
      readonly plain: string;
      /** For the clipboard, where the tool takes formatted text. */
      readonly html?: string;
      readonly note?: string;
      /** Written in the template's language rather than for staff. */
      readonly citizen: boolean;
    }
  | {
      readonly kind: 'setting';
      readonly id: string;
      readonly label: string;
      readonly value: string;
      readonly note?: string;
    };
