/**
 * What a page or a command knows of the messages that one unit sends: enough to recognise a finished message and to tell
 * what in it differs from its source. `publish` writes it; nothing in it is about a citizen.
 */
export interface SendingIndex {
  readonly version: 1;
  readonly unit: SendingUnit;
  /** The other units of the project, known by their phones. */
  readonly others: readonly SendingUnit[];
  readonly templates: readonly SendingTemplate[];
}

export interface SendingUnit {
  readonly name: string;
  /** National digits: `0317001122`. */
  readonly phones: readonly string[];
}

export interface SendingTemplate {
  /** The template's id. */
  readonly id: string;
  /** Namn på ärendetypen. */
  readonly name: string;
  readonly templateVersion?: string;
  /** BCP 47. */
  readonly language: string;
  /** `gone`: no longer among the unit's templates, and still in its tool. */
  readonly status: 'active' | 'deprecated' | 'withdrawn' | 'gone';
  /** What takes its place, by the name in the tool where that is known. */
  readonly replacedBy?: string;
  readonly sending: SendingTimes;
  readonly fields: readonly SendingField[];
  readonly parts: readonly SendingPart[];
  readonly messages: readonly SendingMessage[];
  /** The lines of the message as text around its frasminnen: title, questions, contact. */
  readonly around?: readonly string[];
  /** What the unit has in its tool, where that is another text than the source. */
  readonly earlier?: { readonly date: string; readonly parts: readonly SendingPart[] };
}

/** When a message may be sent: clock times as `8.00`. */
interface SendingTimes {
  readonly days: 'weekdays' | 'all';
  readonly from: string;
  readonly to: string;
}

export interface SendingField {
  readonly id: string;
  readonly label: string;
  readonly type: 'date' | 'time' | 'phone' | 'text' | 'place';
  /** What stands for it in the tool: `[fyll i datum]`. */
  readonly marker: string;
  readonly example: string;
  readonly maxLength?: number;
  /** `past`: a day that has been. */
  readonly when?: 'past' | 'future';
}

/** One frasminne, line by line: a heading, a paragraph, an item or a term with its details. */
export interface SendingPart {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly SendingLine[];
}

export interface SendingLine {
  /** Words, with fields as `{{fields.id}}`. */
  readonly text: string;
  readonly links?: readonly SendingLink[];
}

export interface SendingLink {
  readonly text: string;
  readonly url: string;
}

/** One combination of frasminnen, in order. */
export interface SendingMessage {
  readonly id: string;
  readonly name: string;
  /** What it is called in the tool. */
  readonly toolName: string;
  readonly parts: readonly string[];
  /** SHA-256 of what stands in the tool. */
  readonly sha256: string;
}
