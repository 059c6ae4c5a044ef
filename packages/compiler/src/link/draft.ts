import type { KeyPath, Outcome, Refused, SourceName } from '@klarmall/model';
import { type Chain, inheritanceChain } from '../library/inheritance.ts';
import { recordedSymbols } from '../library/recorded-symbols.ts';
import type { NamedSources } from '../library/symbols.ts';
import type { ParsedSharedSnippet, ParsedTemplate } from '../source/parsed-source.ts';
import { type LinkedSnippets, linkSnippets } from './snippets.ts';

/** A template with its bases and snippets found: what is known of it before anybody knows whom it reaches. */
export interface Draft {
  readonly template: ParsedTemplate;
  readonly chain: Chain;
  readonly snippets: LinkedSnippets;
  readonly refused: Refused;
  /** Files that it names and that could not be read. */
  readonly awaits: readonly string[];
  /** The shared snippets that it takes in. */
  readonly shared: readonly ParsedSharedSnippet[];
  /** The library's names; what is asked of them is written down in `reads`. */
  readonly symbols: NamedSources;
  /** What it asks the library for, for as long as it is linked. */
  readonly reads: Set<SourceName>;
}

/** Follows a template's bases and takes in its shared snippets. */
export function draftOf(template: ParsedTemplate, all: NamedSources): Outcome<Draft> {
  const reads = new Set<SourceName>([`template:${template.id}`]);
  const symbols = recordedSymbols(all, reads);
  const { value: inheritance, findings: chainFindings } = inheritanceChain(template, symbols);
  const { chain, complete, awaits } = inheritance;
  const written: Refused = {
    whole: complete && chain.every(({ refused }) => refused.whole && !refused.touches(['extends'])),
    touches: (path) => chain.some(({ refused }) => refused.touches(path)),
  };
  const { value: snippets, findings: snippetFindings } = linkSnippets(chain, symbols, written);
  const shared = [...snippets.shared].flatMap((id) => symbols.snippets.get(id) ?? []);
  // A shared snippet that is not there would have brought along itself, and values.
  const mayBeBroughtAlong = ([key, ...rest]: KeyPath): boolean =>
    (!snippets.complete && (key === 'snippets' || key === 'values')) ||
    (key === 'values' && shared.some(({ refused }) => refused.touches([key, ...rest])));
  return {
    value: {
      template,
      chain,
      snippets,
      refused: {
        whole: written.whole,
        touches: (path) => mayBeBroughtAlong(path) || written.touches(path),
      },
      awaits: [...awaits, ...snippets.awaits],
      shared,
      symbols,
      reads,
    },
    findings: [...chainFindings, ...snippetFindings],
  };
}
