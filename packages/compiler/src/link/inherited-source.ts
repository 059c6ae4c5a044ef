import type { TemplateSource, UnjudgedFinding } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { found } from '../source/found.ts';
import type { ParsedTemplate } from '../source/parsed-source.ts';

/** What a template that extends another may set; snippets follow their own rules. */
const childKeys: ReadonlySet<keyof TemplateSource> = new Set([
  '$schema',
  'extends',
  'internalName',
  'units',
  'values',
  'active',
  'reminderDays',
  'unhandledNoticeDays',
  'autoCloseDays',
  'contact',
  'answerForms',
  'instruction',
  'attachments',
  'links',
  'reviewBy',
  'owner',
  'snippets',
  'messages',
  'exclusive',
  'exceptions',
  'status',
  'replacedBy',
  'statusReason',
  'urgent',
  'version',
  'reviewed',
  'validFrom',
  'validTo',
]);

/** Keys that belong to one file and are never inherited. */
const ownKeys: ReadonlySet<keyof TemplateSource> = new Set([
  '$schema',
  'extends',
  'units',
  'exceptions',
  'snippets',
  'messages',
  'values',
  'links',
  'status',
  'replacedBy',
  'statusReason',
  'urgent',
  'version',
  'locked',
  'reviewed',
]);

/**
 * The effective source of the first template in `chain` (nearest first): what its bases say, then what it may change.
 * Snippets, values and links are joined elsewhere, by name.
 */
export function inheritedSource(chain: Chain): {
  source: TemplateSource;
  findings: readonly UnjudgedFinding[];
} {
  const [own] = chain;
  const findings: UnjudgedFinding[] = [];
  const source: Record<string, unknown> = {};
  for (const template of [...chain].reverse()) {
    const isRoot = template === chain.at(-1);
    for (const [key, value] of Object.entries(template.source)) {
      const name = key as keyof TemplateSource;
      if (!isRoot && !childKeys.has(name)) {
        if (template === own)
          findings.push(found('link/child-key', 'notAllowed', own.places.key([key]), { key }));
        continue;
      }
      if (template !== own && ownKeys.has(name)) continue;
      source[key] = value;
    }
  }
  return { source: source as TemplateSource, findings };
}

/** The file in `chain` (nearest first) that has the say over a key of the top level; undefined when none sets it. */
export function ownerOf(chain: Chain, key: string): ParsedTemplate | undefined {
  const name = key as keyof TemplateSource;
  const root = chain.at(-1);
  return chain.find(
    (template) => template.source[name] !== undefined && (template === root || childKeys.has(name)),
  );
}
