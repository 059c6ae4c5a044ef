import { type FieldValues, type FillProblem, fill } from '@klarmall/compiler/fill';
import { isPayload } from '@klarmall/compiler/targets';

/** What a filled message is written as: plain text, an XML document, or the text of one element in another document. */
export const fillForms = ['text', 'inbox', 'encoded'] as const;
export type FillForm = (typeof fillForms)[number];

export type FilledText =
  | { readonly status: 'filled'; readonly text: string; readonly problems: readonly FillProblem[] }
  /** Something stands in the way; at least one problem is an error. */
  | { readonly status: 'refused'; readonly problems: readonly FillProblem[] }
  | { readonly status: 'notJson' }
  /** JSON, but of another form than `payload.schema.json`. */
  | { readonly status: 'notPayload' };

export interface FillTextSettings {
  readonly values: FieldValues;
  readonly form: FillForm;
  /** YYYY-MM-DD: days before it are noticed. */
  readonly today: string;
  /** Id of the message, where the payload has several. */
  readonly message?: string;
}

/** Puts values into a payload as it stands in its file. */
export function fillText(payloadText: string, settings: FillTextSettings): FilledText {
  let payload: unknown;
  try {
    payload = JSON.parse(payloadText);
  } catch {
    return { status: 'notJson' };
  }
  if (!isPayload(payload)) return { status: 'notPayload' };
  const { values, form, ...options } = settings;
  const { message, problems } = fill(payload, values, options);
  if (message === undefined) return { status: 'refused', problems };
  const texts = { text: message.text, inbox: message.inbox.xml, encoded: message.inbox.encoded };
  return { status: 'filled', text: texts[form], problems };
}
