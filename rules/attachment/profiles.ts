import type { AnyRule } from '@klarmall/lint';
import { onceFor } from '@klarmall/model';
import { pdfuaRules } from './pdfua-rules.ts';
import pdfua2 from './pdfua2/rule.ts';
import type { ProfileName } from './profile-names.ts';
import { type Judged, judged } from './support/levels.ts';

/** What a profile makes of rules whose own level it does not take. The rules' own levels are those of `en301549`. */
const packs: Readonly<Record<ProfileName, ReadonlyMap<string, Judged>>> = {
  en301549: new Map(),
  pdfua: new Map([...pdfuaRules, pdfua2].map(({ id }) => [id, judged.stop])),
};

function weighed(rules: readonly AnyRule[], profile: ProfileName): readonly AnyRule[] {
  return rules.map((rule) => {
    const { severity, certainty } = packs[profile].get(rule.id) ?? rule;
    const isBarrier = rule.on === 'attachment' && severity === 'error' && certainty === 'certain';
    return { ...rule, severity, certainty, ...(isBarrier ? { barrier: true } : {}) };
  });
}

/** One copy of the rules a profile, however many checks ask. */
const copies = onceFor((_rules: readonly AnyRule[]) => new Map<ProfileName, readonly AnyRule[]>());

/** Rules on attachments as a profile weighs them. What it stops is a barrier. */
export function inProfile(rules: readonly AnyRule[], profile: ProfileName): readonly AnyRule[] {
  const known = copies(rules);
  const found = known.get(profile) ?? weighed(rules, profile);
  known.set(profile, found);
  return found;
}
