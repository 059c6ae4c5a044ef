import type { AnyRule } from '@klarmall/lint';
import { pdfuaRules } from './pdfua-rules.ts';
import pdfua2 from './pdfua2/rule.ts';
import type { ProfileName } from './profile-names.ts';
import { type Judged, judged } from './support/levels.ts';

/** What a profile makes of rules whose own level it does not take. The rules' own levels are those of `en301549`. */
const packs: Readonly<Record<ProfileName, ReadonlyMap<string, Judged>>> = {
  en301549: new Map(),
  pdfua: new Map([...pdfuaRules, pdfua2].map(({ id }) => [id, judged.stop])),
};

/** Rules on attachments as a profile weighs them. What it stops is a barrier. */
export function inProfile(rules: readonly AnyRule[], profile: ProfileName): readonly AnyRule[] {
  return rules.map((rule) => {
    const { severity, certainty } = packs[profile].get(rule.id) ?? rule;
    const isBarrier = rule.on === 'attachment' && severity === 'error' && certainty === 'certain';
    return { ...rule, severity, certainty, ...(isBarrier ? { barrier: true } : {}) };
  });
}
