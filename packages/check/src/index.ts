export { deviceIn, readSource } from '@klarmall/compiler';
export { type BarrierException, barrierExceptions } from './attachments/barrier-exceptions.ts';
export {
  absenceOf,
  attachmentSizeLimit,
  type InspectedFile,
  inspectFiles,
  type NamedFile,
} from './attachments/inspect-files.ts';
export { mendFile } from './attachments/mend-file.ts';
export { fixFiles } from './fix/fix-files.ts';
export { type Fixed, fixProject } from './fix/fix-project.ts';
export { type FixedTexts, fixTexts } from './fix/fix-texts.ts';
export { guardFixes, type HeldBack } from './guard/guard-fixes.ts';
export { Memories } from './memory/memories.ts';
export type { MemoryStore } from './memory/memory-store.ts';
export { catalogueOf } from './pipeline/catalogue.ts';
export { type CheckSettings, checkProject } from './pipeline/check-project.ts';
export {
  type Checked,
  type CheckHost,
  checkSources,
  type SourceCheckSettings,
} from './pipeline/check-sources.ts';
export { type CheckedTexts, checkTexts } from './pipeline/check-text.ts';
export { projectWords, spellingOfTexts } from './pipeline/check-text-settings.ts';
export { dependantsOf } from './pipeline/dependants.ts';
export { fails } from './pipeline/fails.ts';
export { maskedInput } from './pipeline/masked-input.ts';
export { type ProjectLibrary, projectLibrary } from './pipeline/project-library.ts';
export { namesOf, type ProjectName, type ProjectNames, projectNames } from './pipeline/project-names.ts';
export { type RuleDetails, ruleDetails } from './pipeline/rule-details.ts';
export { type CheckedTemplate, templateOverviews } from './pipeline/template-overviews.ts';
export { type WrittenBaseline, writeBaseline } from './pipeline/write-baseline.ts';
export { defaultBaseline } from './workspace/configuration.ts';
export { projectInMemory } from './workspace/project-in-memory.ts';
