import type { Outcome, TemplateSource, UnjudgedFinding } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { found } from '../source/found.ts';
import type { ParsedTemplate } from '../source/parsed-source.ts';
import { keysOfOneFile, keysToSet } from './generated/inheritance.ts';

/**
 * The effective source of the first template in `chain` (nearest first): what its bases say, then what it may change.
 * Snippets, values and links are joined elsewhere, by name.
 */
export function inheritedSource(chain: Chain): Outcome<TemplateSource> {
  const [own] = chain;
  const findings: UnjudgedFinding[] = [];
  const source: Record<string, unknown> = {};
  for (const template of [...chain].reverse()) {
    const isRoot = template === chain.at(-1);
    for (const [key, value] of Object.entries(template.source)) {
      if (!isRoot && !keysToSet.has(key)) {
        if (template === own)
          findings.push(found('link/child-key', 'notAllowed', own.places.key([key]), { key }));
        continue;
      }
      if (template !== own && keysOfOneFile.has(key)) continue;
      source[key] = value;
    }
  }
  return { value: source as TemplateSource, findings };
}

/** The file in `chain` (nearest first) that has the say over a key of the top level; undefined when none sets it. */
export function ownerOf(chain: Chain, key: string): ParsedTemplate | undefined {
  const name = key as keyof TemplateSource;
  const root = chain.at(-1);
  return chain.find(
    (template) => template.source[name] !== undefined && (template === root || keysToSet.has(key)),
  );
}
