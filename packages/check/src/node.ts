// A project on a disk, with everything that lies around it: the gate, axe-core, dictionaries, git's own files.

export { type BarrierException, barrierExceptions } from './attachments/barrier-exceptions.ts';
export {
  absenceOf,
  attachmentSizeLimit,
  type InspectedFile,
  inspectFiles,
  type NamedFile,
} from './attachments/inspect-files.ts';
export { mendFile } from './attachments/mend-file.ts';
export { type PictureOfFile, picturesOfFile } from './attachments/pictures-of-file.ts';
export { fixFiles } from './fix/fix-files.ts';
export { type Fixed, fixProject } from './fix/fix-project.ts';
export * from './index.ts';
export { type CheckSettings, checkProject, type Snapshot } from './pipeline/check-project.ts';
export { projectWords, spellingOfTexts } from './pipeline/check-text-settings.ts';
export { LastingGate } from './pipeline/lasting-gate.ts';
export { type ProjectLibrary, projectLibrary } from './pipeline/project-library.ts';
export { namesOf, type ProjectName, type ProjectNames, projectNames } from './pipeline/project-names.ts';
export { type WrittenBaseline, writeBaseline } from './pipeline/write-baseline.ts';
export { Readings } from './workspace/readings.ts';
