export { type ConvertSettings, convertLetter } from './convert.ts';
export { letterFolder } from './letter-folder.ts';
export type { Conversion, Draft, DraftFinding, LibraryTemplate, Stretch } from './report/conversion.ts';
export { draftFindings } from './report/draft-findings.ts';
export { type LetterReport, reportOf } from './report/report.ts';
export { reportLines } from './report/terminal.ts';
export { guideSteps, type StepId } from './report/words.ts';
export type { Personal } from './understand/personal.ts';
