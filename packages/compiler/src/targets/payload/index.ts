import { targetDefinition } from '../definitions.ts';
import validate from '../generated/payload.js';
import type { Target } from '../target.ts';
import { canonicalText } from './canonical-json.ts';
import { toPayload } from './to-payload.ts';

/** `payload.json`: the template built for one unit, for any channel. */
export const payloadTarget: Target = {
  id: 'payload',
  channel: 'any',
  emit(rendered, context) {
    const payload = toPayload(rendered, context);
    if (!validate(payload)) {
      const rule = 'channel/payload-incomplete';
      const { severity, certainty } = targetDefinition(rule);
      const path = validate.errors?.[0]?.instancePath ?? '';
      const { facts, unit } = rendered;
      const where = { template: facts.id, ...(unit === undefined ? {} : { unit: unit.id }) };
      const { place } = facts;
      return {
        value: [],
        findings: [{ rule, message: 'incomplete', data: { path }, severity, certainty, place, ...where }],
      };
    }
    const text = canonicalText(payload);
    return { value: [{ path: 'payload.json', mediaType: 'application/json', text }], findings: [] };
  },
};
