import type { LinkedSnippet, MarkupBlock, UnjudgedFinding } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { unknownReference } from '../library/unknown-reference.ts';
import { found } from '../source/found.ts';
import type { ParsedSharedSnippet, ParsedTemplate } from '../source/parsed-source.ts';

/** Whether a template's text is locked to those who extend it. A regional summons is locked whole unless it says otherwise. */
function locks(template: ParsedTemplate, id: string): boolean {
  const locked =
    template.source.locked ??
    (template.scope === 'regional' && template.source.category === 'kallelse' ? 'all' : 'none');
  return locked === 'all' || (Array.isArray(locked) && locked.includes(id));
}

/** Resolves `{{> id}}` in blocks, iteratively from the inside out; a ring is reported once and cut. */
export function withIncludes(
  blocks: readonly MarkupBlock[],
  shared: ReadonlyMap<string, ParsedSharedSnippet>,
  findings: UnjudgedFinding[],
  trail: readonly string[] = [],
  used: Set<string> = new Set(),
): readonly MarkupBlock[] {
  return blocks.flatMap((block): readonly MarkupBlock[] => {
    if (block.type === 'box' || block.type === 'condition') {
      return [{ ...block, children: withIncludes(block.children, shared, findings, trail, used) }];
    }
    if (block.type !== 'include') return [block];
    const snippet = shared.get(block.id);
    if (!snippet) {
      findings.push(unknownReference('shared', block.id, shared.keys(), block.place));
      return [];
    }
    // The trail is never longer than the number of shared snippets, so depth is bounded by the project, not by one file.
    if (trail.includes(block.id)) {
      findings.push(found('link/cycle', 'include', block.place, { chain: [...trail, block.id].join(' → ') }));
      return [];
    }
    used.add(block.id);
    return withIncludes(snippet.blocks, shared, findings, [...trail, block.id], used);
  });
}

export interface LinkedSnippets {
  readonly snippets: readonly LinkedSnippet[];
  /** Ids of the shared snippets that reach the template. */
  readonly shared: ReadonlySet<string>;
  readonly findings: readonly UnjudgedFinding[];
}

/** A template's snippets in order: its bases' first, redefined where that is allowed, its own added last or after another. */
export function linkSnippets(chain: Chain, shared: ReadonlyMap<string, ParsedSharedSnippet>): LinkedSnippets {
  const [own] = chain;
  const findings: UnjudgedFinding[] = [];
  const used = new Set<string>();
  let snippets: LinkedSnippet[] = [];
  for (const template of [...chain].reverse()) {
    const reported: UnjudgedFinding[] = [];
    const seen = new Set<string>();
    for (const parsed of template.snippets) {
      let linked: LinkedSnippet;
      const locked = locks(template, parsed.id);
      if (parsed.type === 'use') {
        const snippet = shared.get(parsed.id);
        if (!snippet) {
          reported.push(unknownReference('shared', parsed.id, shared.keys(), parsed.place));
          continue;
        }
        used.add(parsed.id);
        linked = {
          id: parsed.id,
          title: snippet.title,
          heading: snippet.source.heading ?? true,
          blocks: withIncludes(snippet.blocks, shared, reported, [parsed.id], used),
          origin: `snippets/${parsed.id}`,
          shared: true,
          locked,
          place: parsed.place,
        };
      } else {
        linked = {
          id: parsed.id,
          title: parsed.title,
          heading: parsed.heading,
          blocks: withIncludes(parsed.blocks, shared, reported, [], used),
          origin: template.id,
          shared: false,
          locked,
          place: parsed.place,
        };
      }
      if (seen.has(parsed.id)) {
        reported.push({
          ...found('link/duplicate-id', 'snippet', parsed.place, { id: parsed.id }),
          related: snippets
            .filter(({ id }) => id === parsed.id)
            .map(({ place }) => ({ place, message: 'first' })),
        });
        continue;
      }
      seen.add(parsed.id);
      const inherited = snippets.findIndex(({ id }) => id === parsed.id);
      const base = snippets[inherited];
      if (base) {
        if (base.locked) {
          reported.push({
            ...found('link/locked-text', 'snippet', parsed.place, { id: parsed.id, base: base.origin }),
            related: [{ place: base.place, message: 'base' }],
          });
          continue;
        }
        snippets = snippets.with(inherited, linked);
        continue;
      }
      if (parsed.after === undefined) {
        snippets.push(linked);
        continue;
      }
      const after = snippets.findIndex(({ id }) => id === parsed.after);
      if (after === -1) {
        reported.push(
          unknownReference(
            'snippet',
            parsed.after,
            snippets.map(({ id }) => id),
            parsed.afterPlace ?? parsed.place,
          ),
        );
        snippets.push(linked);
        continue;
      }
      snippets.splice(after + 1, 0, linked);
    }
    // What is wrong in a base is reported when that base is linked.
    if (template === own) findings.push(...reported);
  }
  return { snippets, shared: used, findings };
}
