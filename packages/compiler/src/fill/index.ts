export type { Payload } from '@klarmall/model';
export { type FieldValues, type Filled, type FilledMessage, type FillOptions, fill } from './fill.ts';
export type { FillProblem, FillProblemId } from './problems.ts';
