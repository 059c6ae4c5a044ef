import type { FindingDefinition } from '@klarmall/model';
import { attachmentDefinitions } from './catalogue.ts';
import { judgementOf } from './make-finding.ts';
import type { ProfileName } from './profiles/levels.ts';

// What a program needs before it meets any file: words and levels, without the readers.
export { attachmentCatalogue, attachmentDefinitions } from './catalogue.ts';
export { type Level, type ProfileName, profileNames } from './profiles/levels.ts';
export type { AttachmentDefinition } from './rules/attachment-rule.ts';

/** Every rule of the gate as a profile weighs it. What the profile stops is a barrier. */
export function definitionsFor(profile: ProfileName): readonly FindingDefinition[] {
  return attachmentDefinitions.map((definition) => {
    const { level } = definition.levels[profile];
    const { id, title, why, action, exceptable, tags, basis, messages, remedies } = definition;
    return {
      id,
      title,
      why,
      action,
      exceptable,
      tags,
      basis,
      messages,
      ...(remedies ? { remedies } : {}),
      ...judgementOf(level),
      ...(level === 'stop' ? { barrier: true } : {}),
    };
  });
}
