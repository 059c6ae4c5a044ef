import { isSameLanguage } from '@klarmall/html';
import type { LinkedSnippet, MarkupBlock, Outcome, Place, Refused, UnjudgedFinding } from '@klarmall/model';
import { foldBlocks } from '@klarmall/model';
import { languageName } from '@klarmall/swedish';
import type { Chain } from '../library/inheritance.ts';
import type { NamedSources } from '../library/symbols.ts';
import { unknownReference } from '../library/unknown-reference.ts';
import { found } from '../source/found.ts';
import type { ParsedSharedSnippet, ParsedTemplate } from '../source/parsed-source.ts';
import { inOtherLanguage } from './other-language.ts';

/** Whether a template's text is locked to those who extend it. A regional summons is locked whole unless it says otherwise. */
function locks(template: ParsedTemplate, id: string): boolean {
  const locked =
    template.source.locked ??
    (template.scope === 'regional' && template.source.category === 'kallelse' ? 'all' : 'none');
  return locked === 'all' || (Array.isArray(locked) && locked.includes(id));
}

/** The shared snippets that one template takes in. */
class SharedSnippets {
  readonly #symbols: Pick<NamedSources, 'snippets' | 'unread'>;
  readonly #language: string;
  /** Ids of those that are there. */
  readonly used = new Set<string>();
  /** Paths of those that could not be read. */
  readonly awaits = new Set<string>();
  complete = true;

  /** @param language of the template that takes them in (BCP 47). */
  constructor(symbols: Pick<NamedSources, 'snippets' | 'unread'>, language: string) {
    this.#symbols = symbols;
    this.#language = language;
  }

  take(id: string, place: Place, findings: UnjudgedFinding[]): ParsedSharedSnippet | undefined {
    const { snippets, unread } = this.#symbols;
    const snippet = snippets.get(id);
    if (snippet) {
      this.used.add(id);
      const { language = 'sv' } = snippet.source;
      if (!isSameLanguage(language, this.#language)) {
        const name = languageName(language);
        const data = { id, found: name.sv, foundEnglish: name.en };
        findings.push(inOtherLanguage('snippet', place, this.#language, data));
      }
      return snippet;
    }
    this.complete = false;
    const file = unread.snippet.get(id);
    if (file === undefined) findings.push(unknownReference('shared', id, snippets.keys(), place));
    else this.awaits.add(file);
    return undefined;
  }
}

/** Resolves `{{> id}}` in blocks; a ring is reported once and cut. */
function withIncludes(
  blocks: readonly MarkupBlock[],
  shared: SharedSnippets,
  findings: UnjudgedFinding[],
  trail: readonly string[] = [],
): readonly MarkupBlock[] {
  if (!blocks.some(({ type }) => type === 'include' || type === 'box' || type === 'condition')) return blocks;
  return foldBlocks<MarkupBlock, MarkupBlock>(blocks, (block, inside) => {
    if (block.type === 'box' || block.type === 'condition') return [{ ...block, children: inside }];
    if (block.type !== 'include') return [block];
    const snippet = shared.take(block.id, block.place, findings);
    const refused = { type: 'refused', place: block.place } as const;
    if (!snippet) return [refused];
    // The trail is never longer than the number of shared snippets, so depth is bounded by the project, not by one file.
    if (trail.includes(block.id)) {
      findings.push(found('link/cycle', 'include', block.place, { chain: [...trail, block.id].join(' → ') }));
      return [refused];
    }
    return withIncludes(snippet.blocks, shared, findings, [...trail, block.id]);
  });
}

export interface LinkedSnippets {
  readonly snippets: readonly LinkedSnippet[];
  /** Ids of the shared snippets that reach the template. */
  readonly shared: ReadonlySet<string>;
  /** Whether every shared snippet that it names is there. */
  readonly complete: boolean;
  /** Paths of shared snippets that could not be read. */
  readonly awaits: readonly string[];
}

/** A template's snippets in order: its bases' first, redefined where that is allowed, its own added last or after another. */
export function linkSnippets(
  chain: Chain,
  symbols: Pick<NamedSources, 'snippets' | 'unread'>,
  refused: Refused,
): Outcome<LinkedSnippets> {
  const [own] = chain;
  const findings: UnjudgedFinding[] = [];
  const language = chain.at(-1)?.source.language ?? 'sv';
  const shared = new SharedSnippets(symbols, language);
  let snippets: LinkedSnippet[] = [];
  for (const template of [...chain].reverse()) {
    const reported: UnjudgedFinding[] = [];
    const seen = new Set<string>();
    for (const parsed of template.snippets) {
      let linked: LinkedSnippet;
      const locked = locks(template, parsed.id);
      if (parsed.type === 'use') {
        const snippet = shared.take(parsed.id, parsed.place, reported);
        if (!snippet) continue;
        linked = {
          id: parsed.id,
          title: snippet.title,
          heading: snippet.source.heading ?? true,
          blocks: withIncludes(snippet.blocks, shared, reported, [parsed.id]),
          origin: `snippets/${parsed.id}`,
          shared: true,
          language: snippet.source.language ?? 'sv',
          locked,
          place: parsed.place,
        };
      } else {
        linked = {
          id: parsed.id,
          title: parsed.title,
          heading: parsed.heading,
          blocks: withIncludes(parsed.blocks, shared, reported),
          origin: template.id,
          shared: false,
          language,
          locked,
          place: parsed.place,
        };
      }
      if (seen.has(parsed.id)) {
        const first = snippets.filter(({ id }) => id === parsed.id);
        const message = linked.shared && first.every(({ shared: isShared }) => isShared) ? 'use' : 'snippet';
        reported.push({
          ...found('link/duplicate-id', message, parsed.place, { id: parsed.id }),
          related: first.map(({ place }) => ({ place, message: 'first' })),
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
        if (refused.whole && shared.complete && !refused.touches(['snippets'])) {
          reported.push(
            unknownReference(
              'snippet',
              parsed.after,
              snippets.map(({ id }) => id),
              parsed.afterPlace ?? parsed.place,
            ),
          );
        }
        snippets.push(linked);
        continue;
      }
      snippets.splice(after + 1, 0, linked);
    }
    // What is wrong in a base is reported when that base is linked.
    if (template === own) findings.push(...reported);
  }
  return {
    value: { snippets, shared: shared.used, complete: shared.complete, awaits: [...shared.awaits] },
    findings,
  };
}
