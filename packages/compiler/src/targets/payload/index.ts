import validate from '../generated/payload.js';
import { refusal, type Target } from '../target.ts';
import { canonicalText } from './canonical-json.ts';
import { payloadIncomplete } from './definitions.ts';
import { toPayload } from './to-payload.ts';

/** `payload.json`: the template built for one unit, for any channel. */
export const payloadTarget: Target = {
  id: 'payload',
  channel: 'any',
  definitions: [payloadIncomplete],
  emit(rendered, context) {
    const payload = toPayload(rendered, context);
    if (!validate(payload)) {
      const path = validate.errors?.[0]?.instancePath ?? '';
      return {
        value: [],
        findings: [refusal(payloadIncomplete, 'incomplete', rendered.facts.place, { path })],
      };
    }
    const text = canonicalText(payload);
    return { value: [{ path: 'payload.json', mediaType: 'application/json', text }], findings: [] };
  },
};
