import { type FieldValues, type FillProblem, fill, type Payload } from '@klarmall/compiler/fill';
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

interface FillTextSettings {
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
  const { values, form, ...options } = settings;
  if (!isPayload(payload)) {
    // A payload of another version is one all the same, and whoever has it wants to know.
    const problems = fill(payload as Payload, values, options).problems.filter(
      ({ id }) => id === 'wrongVersion',
    );
    return problems.length > 0 ? { status: 'refused', problems } : { status: 'notPayload' };
  }
  const { message, problems } = fill(payload, values, options);
  if (message === undefined) return { status: 'refused', problems };
  const texts = { text: message.text, inbox: message.inbox.xml, encoded: message.inbox.encoded };
  return { status: 'filled', text: texts[form], problems };
}
