import type { Target } from '../target.ts';
import { canonicalJson } from './canonical-json.ts';
import { toPayload } from './to-payload.ts';

/** `payload.json`: the template built for one unit, for any channel. */
export const payloadTarget: Target = {
  id: 'payload',
  channel: 'any',
  emit(rendered, context) {
    const text = canonicalJson(toPayload(rendered, context));
    return { value: [{ path: 'payload.json', mediaType: 'application/json', text }], findings: [] };
  },
};
