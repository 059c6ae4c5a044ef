import type { EnteredField } from '@klarmall/model';

/** What a page can give a receipt for: one template of the tool. It lies in the page as JSON, in `#receipt-data`. */
export interface ReceiptTask {
  readonly unit: string;
  readonly template: string;
  readonly name: string;
  readonly version?: string;
  readonly mark: string;
  /** What the page shows to put in: only these can be ticked off. */
  readonly fields: readonly EnteredField[];
  /** Ids of everything that the template has in the tool, in order. */
  readonly order: readonly string[];
}
