import type { UnjudgedFinding } from '@klarmall/model';
import { type Chain, inheritanceChain } from '../library/inheritance.ts';
import type { Symbols } from '../library/symbols.ts';
import type { ParsedTemplate } from '../source/parsed-source.ts';
import { type LinkedSnippets, linkSnippets } from './snippets.ts';

/** A template with its bases and snippets found: what is known of it before anybody knows whom it reaches. */
export interface Draft {
  readonly template: ParsedTemplate;
  readonly chain: Chain;
  readonly snippets: LinkedSnippets;
  readonly findings: readonly UnjudgedFinding[];
}

/** Follows a template's bases and takes in its shared snippets. */
export function draftOf(template: ParsedTemplate, symbols: Symbols): Draft {
  const { chain, findings } = inheritanceChain(template, symbols.templates);
  return { template, chain, snippets: linkSnippets(chain, symbols.snippets), findings };
}
