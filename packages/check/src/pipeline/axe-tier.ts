import {
  type Axe,
  type AxeJudgement,
  type AxeProblem,
  createAxe,
  elementNumber,
  placeOf,
} from '@klarmall/html';
import type { UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { axeRuleId } from './axe-definitions.ts';
import type { InspectedPage } from './inspect-templates.ts';
import { skeletonOf } from './skeleton.ts';
import { freeSpentMemory } from './spent-memory.ts';

/** Pages of new shapes that are kept before axe is run. */
const batchSize = 100;
/** And pages of whatever shapes: where most are alike, few shapes would hold a whole library of pages. */
const mostWaiting = 200;

function findingOf(
  page: InspectedPage,
  problem: AxeProblem,
  message: 'violation' | 'unsure',
): UnjudgedFinding {
  const element = elementNumber(page.root, problem.element);
  const place = (element && placeOf(element)) ?? page.template.places.key([]);
  const grave = problem.impact === 'serious' || problem.impact === 'critical';
  return {
    rule: axeRuleId(problem.rule),
    message,
    data: {},
    severity: grave ? 'error' : 'warning',
    certainty: message === 'violation' ? 'certain' : 'review',
    place,
    template: page.template.id,
  };
}

/** Shows pages to axe-core, each shape once, and reports what it saw at the source. */
export interface AxeTier {
  add(pages: readonly InspectedPage[]): Promise<void>;
  /** Judges what is left and closes the window. */
  finish(): Promise<void>;
}

/**
 * A new tier; jsdom and axe-core are loaded when the first pages of a new shape are judged.
 * @param judgements what is known by the hash of a page's shape; what is found is put in.
 */
export function axeTier(judgements = new Map<string, AxeJudgement>()): AxeTier {
  /** Pages by shape, waiting for a judgement. */
  let waiting = new Map<string, InspectedPage[]>();
  let waitingPages = 0;
  let axe: Axe | undefined;

  const report = (page: InspectedPage, { violations, unsure }: AxeJudgement): void => {
    for (const problem of violations) page.report(findingOf(page, problem, 'violation'));
    for (const problem of unsure) page.report(findingOf(page, problem, 'unsure'));
  };
  const flush = async (): Promise<void> => {
    if (waiting.size === 0) return;
    axe ??= await createAxe();
    const shapes = [...waiting];
    waiting = new Map();
    waitingPages = 0;
    const firsts = shapes.flatMap(([, [first]]) => (first ? [first.root] : []));
    const judged = await axe.judge(firsts);
    freeSpentMemory();
    shapes.forEach(([shape, pages], index) => {
      const judgement = judged[index];
      if (!judgement) return;
      judgements.set(shape, judgement);
      for (const page of pages) report(page, judgement);
    });
  };

  return {
    async add(pages) {
      for (const page of pages) {
        const shape = sha256Hex(skeletonOf(page.root));
        const known = judgements.get(shape);
        const same = waiting.get(shape);
        if (known) {
          report(page, known);
          continue;
        }
        if (same) same.push(page);
        else waiting.set(shape, [page]);
        waitingPages += 1;
      }
      if (waiting.size >= batchSize || waitingPages >= mostWaiting) await flush();
    },
    async finish() {
      await flush();
      axe?.close();
    },
  };
}
