import type { FindingDefinition } from '@klarmall/model';
import { htmlTarget } from './html.ts';
import { inboxTarget } from './inbox/index.ts';
import { payloadTarget } from './payload/index.ts';
import { runTarget } from './run/index.ts';
import { staffTarget } from './staff/index.ts';
import type { Target } from './target.ts';
import { textTarget } from './text.ts';

/** Everything that is written for a template and a unit. */
export const targets: readonly Target[] = [
  payloadTarget,
  runTarget,
  inboxTarget,
  staffTarget,
  htmlTarget,
  textTarget,
];

/** Everything that a target can say. */
export const targetDefinitions: readonly FindingDefinition[] = targets.flatMap(
  ({ definitions = [] }) => definitions,
);
