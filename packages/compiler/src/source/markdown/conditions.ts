import type { MarkupBlock, Outcome, Place, UnjudgedFinding } from '@klarmall/model';
import { found } from '../found.ts';

/** `{{/if}}` on its own line: a block only until conditions are gathered. */
export const endMarker = { type: 'paragraph', children: [], end: true } as const;
type EndMarker = typeof endMarker & { readonly place: Place };

function isEndMarker(block: MarkupBlock | EndMarker): block is EndMarker {
  return 'end' in block;
}

function conditionsInBox(children: readonly (MarkupBlock | EndMarker)[]): UnjudgedFinding[] {
  return children
    .filter((child) => isEndMarker(child) || child.type === 'condition')
    .map(({ place }) => found('source/condition-form', 'insideBox', place));
}

/** Gathers what stands between `{{#if}}` and `{{/if}}`; both stand on the top level of one snippet. */
export function gatherConditions(blocks: readonly (MarkupBlock | EndMarker)[]): Outcome<MarkupBlock[]> {
  const value: MarkupBlock[] = [];
  const findings: UnjudgedFinding[] = [];
  let open: { condition: Extract<MarkupBlock, { type: 'condition' }>; children: MarkupBlock[] } | undefined;
  const closeOpen = (end: Place | undefined) => {
    if (!open) return;
    const last = end ?? open.children.at(-1)?.place ?? open.condition.place;
    const place = { ...open.condition.place, end: last.end };
    value.push({ ...open.condition, children: open.children, place });
    open = undefined;
  };
  for (const block of blocks) {
    if (isEndMarker(block)) {
      if (open) closeOpen(block.place);
      else findings.push(found('source/condition-form', 'endAlone', block.place));
    } else if (block.type === 'condition') {
      if (open) findings.push(found('source/condition-form', 'nested', block.place));
      else open = { condition: block, children: [] };
    } else {
      if (block.type === 'box') findings.push(...conditionsInBox(block.children));
      (open ? open.children : value).push(block);
    }
  }
  if (open) {
    const name = `values.${open.condition.value.name}`;
    findings.push(found('source/condition-form', 'unclosed', open.condition.place, { name }));
  }
  closeOpen(undefined);
  return { value: value.slice(), findings };
}
