// The core: everything that looks at texts. No disk, no process, no clock, no node: module; what lies around is handed in.

export { deviceIn, readSource } from '@klarmall/compiler';
export { type FixedTexts, fixTexts } from './fix/fix-texts.ts';
export { guardFixes, type HeldBack } from './guard/guard-fixes.ts';
export { Memories } from './memory/memories.ts';
export type { MemoryStore } from './memory/memory-store.ts';
export type { StandingDays } from './memory/standing-days.ts';
export { catalogueOf } from './pipeline/catalogue.ts';
export { type CheckedDraft, checkDraft } from './pipeline/check-draft.ts';
export {
  type Checked,
  type CheckHost,
  checkSources,
  type SourceCheckSettings,
  Superseded,
} from './pipeline/check-sources.ts';
export { type CheckedTexts, checkTexts } from './pipeline/check-text.ts';
export { dependantsOf } from './pipeline/dependants.ts';
export { fails } from './pipeline/fails.ts';
export type { EarlyReport, FirstAnswer } from './pipeline/first-answer.ts';
export { maskedInput } from './pipeline/masked-input.ts';
export { type RuleDetails, ruleDetails } from './pipeline/rule-details.ts';
export { type CheckedTemplate, templateOverviews } from './pipeline/template-overviews.ts';
export { defaultBaseline } from './workspace/configuration.ts';
export { projectInMemory } from './workspace/project-in-memory.ts';
