import type { Element as HastElement, Root } from 'hast';
import { elements } from '../tree.ts';
import { axeContentRules } from './axe-rules.ts';
import { toDom } from './to-dom.ts';

/** One thing axe saw in a message. Plain data, so that it can be kept with a hash of the message's HTML. */
export interface AxeProblem {
  /** axe's own name, 'empty-heading'. */
  readonly rule: string;
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** What should hold, in Swedish. */
  readonly help: string;
  readonly helpUrl: string;
  /** axe's tags: WCAG criteria, EN 301 549 clauses. */
  readonly tags: readonly string[];
  /** The element's number in document order; see `elementNumber`. */
  readonly element: number;
}

export interface AxeJudgement {
  readonly violations: readonly AxeProblem[];
  /** What axe could not settle itself: a person looks. */
  readonly unsure: readonly AxeProblem[];
}

/** axe-core in one shared jsdom window. */
export interface Axe {
  /** Judges messages, in order, one judgement each. Calls are taken one after another. */
  judge(messages: readonly Root[]): Promise<AxeJudgement[]>;
  close(): void;
}

/** Messages per run: more saves little and makes one run long. */
const batchSize = 20;

/** The hast element that an axe problem is about. */
export function elementNumber(root: Root, number: number): HastElement | undefined {
  let count = 0;
  for (const element of elements(root)) {
    if (count === number) return element;
    count += 1;
  }
  return undefined;
}

/**
 * jsdom computes styles by trying every rule of its own style sheet on every element. Our page adds no rule and no
 * style attribute, so elements of one name look the same: each name is computed once.
 */
function rememberStyles(window: Pick<Window, 'getComputedStyle'>): void {
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudoElement) => {
    if (pseudoElement) return compute(element, pseudoElement);
    const style = known.get(element.localName) ?? compute(element);
    known.set(element.localName, style);
    return style;
  };
}

/** Loads jsdom and axe-core (about half a second, 180 MB) and opens the window. */
export async function createAxe(): Promise<Axe> {
  const [{ JSDOM }, { default: axe }, { default: locale }] = await Promise.all([
    import('jsdom'),
    import('axe-core'),
    import('axe-core/locales/sv.json', { with: { type: 'json' } }),
  ]);
  const { window } = new JSDOM(
    '<!doctype html><html lang="sv"><title>Meddelanden</title><main></main></html>',
  );
  const main = window.document.querySelector('main');
  if (main === null) throw new Error('jsdom did not build the page.');
  // The import's type follows the JSON to the letter, axe's own type does not.
  axe.configure({ locale: locale as unknown as NonNullable<Parameters<typeof axe.configure>[0]['locale']> });
  rememberStyles(window);
  const values = axeContentRules.map(({ id }) => id);

  const judgeBatch = async (messages: readonly Root[]): Promise<AxeJudgement[]> => {
    main.replaceChildren();
    const owners = new Map<Element, { readonly message: number; readonly number: number }>();
    messages.forEach((root, message) => {
      for (const [element, number] of toDom(root, main, `m${message}-`))
        owners.set(element, { message, number });
    });
    const results = await axe.run(main, {
      runOnly: { type: 'rule', values },
      resultTypes: ['violations', 'incomplete'],
      elementRef: true,
      selectors: false,
      preload: false,
    });
    const judgements = messages.map(() => ({ violations: [] as AxeProblem[], unsure: [] as AxeProblem[] }));
    for (const kind of ['violations', 'incomplete'] as const) {
      for (const { id: rule, help, helpUrl, tags, nodes } of results[kind]) {
        for (const { element, impact } of nodes) {
          const owner = element === undefined ? undefined : owners.get(element);
          const judgement = owner === undefined ? undefined : judgements[owner.message];
          if (owner === undefined || judgement === undefined) continue;
          judgement[kind === 'violations' ? 'violations' : 'unsure'].push({
            rule,
            impact: impact ?? 'moderate',
            help,
            helpUrl,
            tags,
            element: owner.number,
          });
        }
      }
    }
    main.replaceChildren();
    return judgements;
  };

  const judgeAll = async (messages: readonly Root[]): Promise<AxeJudgement[]> => {
    const judgements: AxeJudgement[] = [];
    for (let start = 0; start < messages.length; start += batchSize) {
      judgements.push(...(await judgeBatch(messages.slice(start, start + batchSize))));
    }
    return judgements;
  };

  // axe refuses to run twice at a time.
  let last: Promise<unknown> = Promise.resolve();
  return {
    judge(messages) {
      const judged = last.then(() => judgeAll(messages));
      last = judged.catch(() => undefined);
      return judged;
    },
    close() {
      window.close();
    },
  };
}
