export { nearest } from '@klarmall/lint';
export { applyFixes } from './fix/apply-fixes.ts';
export { type Fixed, fixProject } from './fix/fix-project.ts';
export { type Checked, type CheckSettings, checkProject } from './pipeline/check-project.ts';
export { fails } from './pipeline/fails.ts';
export { findRoot } from './workspace/find-root.ts';
export { findSources } from './workspace/source-files.ts';
export { writeBaseline } from './workspace/write-baseline.ts';
export { writeFileAtomically } from './workspace/write-file.ts';
