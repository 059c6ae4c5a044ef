import type { Entered, EnteredField, Language, Phone } from '@klarmall/model';

/** Everything that the site shows. */
export interface Site {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly units: readonly SiteUnit[];
  /** Those who keep the central, national and regional templates, each with what the original is in the tool. */
  readonly originals: readonly SiteUnit[];
  /** Whether the toolbox lies beside the first page. */
  readonly hasToolbox?: boolean;
  /** The region's abbreviation, which shows its own templates in the tool's search. */
  readonly region?: string;
}

/** Where the toolbox lies in the site. */
export const toolboxPath = 'klarmall.html';

export interface SiteUnit {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly Phone[];
  readonly templates: readonly SiteTemplate[];
  /** Whether the unit has the page that reads a finished message before it is sent. */
  readonly hasReader: boolean;
  /** What the unit has in Personalverktyget. */
  readonly entered: Entered;
}

export interface SiteTemplate {
  /** The name of the form: the template's id, with a message's where messages exclude each other. */
  readonly id: string;
  /** Namn på ärendetypen. */
  readonly name: string;
  /** The scope of the template that the tool already has: the base's, where it adapts one. */
  readonly origin: 'central' | 'national' | 'regional' | 'local';
  readonly scope: 'central' | 'national' | 'regional' | 'local';
  /** What the template is found by in the tool. */
  readonly toolName: string;
  /** BCP 47, of the texts. */
  readonly language: string;
  /** `held`: a Stopp keeps it out of the tool. `elsewhere`: it is not for the tool. */
  readonly version?: string;
  /** The mark of everything that it has in the tool. */
  readonly mark: string;
  /** What it is called in the journal system. */
  readonly journalName?: string;
  /** What takes its place, by the name in the tool, and why. */
  readonly replacedBy?: string;
  readonly reason?: string;
  /** Why a change cannot wait for the next release, and the last day (YYYY-MM-DD). */
  readonly urgent?: { readonly reason: string; readonly by: string };
  /** What the unit writes in place of what stands in the template that it fetched; '' where it takes something out. */
  readonly own: readonly { readonly label: string; readonly value: string }[];
  readonly status: 'active' | 'deprecated' | 'withdrawn' | 'held' | 'elsewhere';
  /** Who has reviewed the text; `isCurrent` when its words are the same still. */
  readonly approvals: readonly {
    readonly role: string;
    readonly date: string;
    readonly isCurrent: boolean;
  }[];
  /** The days that it holds, YYYY-MM-DD, both included. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly path: 'order' | 'fetch' | 'empty' | 'withdraw';
  /** What the tool's fields hold, in its order; empty unless the template is in use. */
  readonly fields: readonly EnteredField[];
  /** Other pages of the template, beside its own; they are written by whoever makes them. */
  readonly pages: readonly {
    readonly kind: 'staff' | 'sending' | 'message' | 'attachment';
    readonly path: string;
    readonly name: string;
    /** Of an attachment: SHA-256, in hexadecimal. */
    readonly sha256?: string;
  }[];
}
