import type { Field, Inline, Link, Strong, Text } from '@klarmall/model';

/** A stretch of text, or one field, with the bold and the link around it. Nested bold is bold once; the outer link wins. */
export interface InlineRun {
  readonly node: Text | Field;
  readonly strong: Strong | undefined;
  readonly link: Link | undefined;
}

interface Pending {
  readonly node: Inline;
  readonly strong: Strong | undefined;
  readonly link: Link | undefined;
}

/** Flattens inlines into runs in reading order. Linear, with a stack of its own: depth is the author's to choose. */
export function inlineRuns(inlines: readonly Inline[]): InlineRun[] {
  const runs: InlineRun[] = [];
  const stack: Pending[] = [];
  const push = (children: readonly Inline[], strong: Strong | undefined, link: Link | undefined): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node !== undefined) stack.push({ node, strong, link });
    }
  };
  push(inlines, undefined, undefined);
  for (let pending = stack.pop(); pending !== undefined; pending = stack.pop()) {
    const { node, strong, link } = pending;
    if (node.type === 'strong') push(node.children, strong ?? node, link);
    else if (node.type === 'link') push(node.children, strong, link ?? node);
    else runs.push({ node, strong, link });
  }
  return runs;
}

/** The words of inlines; `field` gives what stands for a field. */
export function inlineText(inlines: readonly Inline[], field: (id: string) => string): string {
  let words = '';
  for (const { node } of inlineRuns(inlines)) words += node.type === 'text' ? node.value : field(node.id);
  return words;
}

/** Runs that stand inside the same link (or outside any), in order. */
export interface LinkedRuns {
  readonly link: Link | undefined;
  readonly runs: readonly InlineRun[];
}

/** Groups neighbouring runs by their link. */
export function groupByLink(runs: readonly InlineRun[]): LinkedRuns[] {
  const groups: { link: Link | undefined; runs: InlineRun[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last.link === run.link) last.runs.push(run);
    else groups.push({ link: run.link, runs: [run] });
  }
  return groups;
}

/** A one-line text whose fields are still written as `{{fields.id}}`, with what stands for each. */
export function showFieldsIn(line: string, field: (id: string) => string): string {
  return line.replace(/\{\{fields\.([A-Za-z0-9]+)\}\}/g, (_, id: string) => field(id));
}
