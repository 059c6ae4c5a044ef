// Files, folders and what may be said of them: what a command needs that reads no template.

export { configurationFile } from '@klarmall/lint';
export { type ProfileName, profileNames } from '@klarmall/rules/profiles';
export { maskPersonalNumbers } from '@klarmall/swedish';
export { type ChangedSince, changedSince, type SinceProblem } from './git/changed-since.ts';
export { isKnownToGit, repositoryFolder, unquoted } from './git/known-paths.ts';
export { findRoot } from './workspace/find-root.ts';
export { sweepUnfinished, unfinishedPath } from './workspace/leftovers.ts';
export { makeFolder } from './workspace/make-folder.ts';
export { type FileRefusal, type PlainFile, readPlainFile } from './workspace/plain-file.ts';
export { findSources } from './workspace/source-files.ts';
export { isStrayTemplate } from './workspace/source-names.ts';
export { writeFileAtomically } from './workspace/write-file.ts';
