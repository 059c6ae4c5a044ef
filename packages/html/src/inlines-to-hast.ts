import type { Inline } from '@klarmall/model';
import type { ElementContent } from 'hast';
import { groupByLink, type InlineRun, inlineRuns } from './inline-runs.ts';
import { isSafeUrl } from './safe-url.ts';
import { element, text } from './tree.ts';

/** Gives the words that stand for a field. */
export type ShowField = (id: string) => string;

/** Inlines as phrasing content. A link whose address could run something stays as its words. */
export function inlinesToHast(inlines: readonly Inline[], showField: ShowField): ElementContent[] {
  const content: ElementContent[] = [];
  for (const { link, runs } of groupByLink(inlineRuns(inlines))) {
    const children = runsToHast(runs, showField);
    if (link === undefined || !isSafeUrl(link.url)) content.push(...children);
    else content.push(element('a', { href: link.url }, children, link.place));
  }
  return content;
}

function runsToHast(runs: readonly InlineRun[], showField: ShowField): ElementContent[] {
  const content: ElementContent[] = [];
  let index = 0;
  while (index < runs.length) {
    const strong = runs[index]?.strong;
    const children: ElementContent[] = [];
    for (let run = runs[index]; run !== undefined && run.strong === strong; run = runs[++index]) {
      children.push(runToHast(run, showField));
    }
    if (strong === undefined) content.push(...children);
    else content.push(element('strong', {}, children, strong.place));
  }
  return content;
}

function runToHast({ node }: InlineRun, showField: ShowField): ElementContent {
  if (node.type === 'text') return text(node.value, node.place);
  return element('span', { className: ['field'] }, [text(showField(node.id), node.place)], node.place);
}
