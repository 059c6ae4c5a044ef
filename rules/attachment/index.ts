import type { AnyRule } from '@klarmall/lint';
import { attachmentFolderRules } from './generated/registry.ts';
import { pdfuaRules } from './pdfua-rules.ts';

export { oneCause } from './one-cause.ts';
export { pdfuaRules } from './pdfua-rules.ts';
export { type ProfileName, profileNames } from './profile-names.ts';
export { inProfile } from './profiles.ts';
export { titleFault } from './title/rule.ts';

const rankOf = ({ groundwork = Number.MAX_SAFE_INTEGER }: AnyRule) => groundwork;

/** Every rule on attachments, in the order in which reports show what is equally grave: what has to be settled first comes first. */
export const attachmentRules: readonly AnyRule[] = [...attachmentFolderRules, ...pdfuaRules].sort(
  (a, b) => rankOf(a) - rankOf(b),
);
