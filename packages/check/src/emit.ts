// What writes for senders and for the staff tool: the targets and their data, which a check does not need.
export { type BuildSettings, type Built, buildProject } from './build/build-project.ts';
export { type Compared, type CompareSettings, compareProject } from './compare/compare-project.ts';
export { type Recorded, type RecordSettings, recordEntered } from './entered/record-entered.ts';
export { type FilledText, type FillForm, fillForms, fillText } from './fill/fill-text.ts';
export { type Published, type PublishSettings, publishProject } from './publish/publish-project.ts';
