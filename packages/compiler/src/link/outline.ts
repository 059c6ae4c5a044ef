import type {
  Channel,
  LinkedAttachment,
  LinkedTemplate,
  LinkedUnit,
  Scope,
  SourceName,
  UnjudgedFinding,
} from '@klarmall/model';
import type { Draft } from './draft.ts';
import { unitIn } from './unit-in-language.ts';

/** What a template's bases and shared snippets are, as plain data: enough to know whom it reaches. */
export interface DraftOutline {
  readonly id: string;
  /** Ids, nearest first. */
  readonly bases: readonly string[];
  readonly sharedSnippets: readonly string[];
  /** Ids of units that its own file names, whether they are there or not. */
  readonly ownUnits: readonly string[];
  /** What it asked the library for to know this. */
  readonly reads: readonly SourceName[];
}

/** What is known of a linked template without its texts, as plain data that can be kept from one run to the next. */
export interface TemplateOutline {
  readonly draft: DraftOutline;
  readonly scope: Scope;
  readonly kind: LinkedTemplate['kind'];
  readonly awaits: readonly string[];
  /** Everything that it asked the library for. */
  readonly reads: readonly SourceName[];
  readonly channels: readonly Channel[];
  readonly attachments: readonly LinkedAttachment[];
  /** Names of its values; absent where not all of them could be read. */
  readonly valueNames?: readonly string[];
  /** Set where the units that it names could not be read. */
  readonly mayHaveAnyUnit?: true;
  readonly language: string;
  /** What linking it found. */
  readonly findings: readonly UnjudgedFinding[];
}

export function draftOutline({ template, chain, snippets, reads }: Draft): DraftOutline {
  return {
    id: template.id,
    bases: chain.slice(1).map(({ id }) => id),
    sharedSnippets: [...snippets.shared],
    ownUnits: template.source.units ?? [],
    reads: [...reads],
  };
}

export function templateOutline(
  draft: DraftOutline,
  template: LinkedTemplate,
  findings: readonly UnjudgedFinding[],
): TemplateOutline {
  const { scope, kind, awaits, reads, channels, attachments, values, refused, language } = template;
  const knowsValues = refused.whole && !refused.touches(['values']);
  return {
    draft,
    scope,
    kind,
    awaits,
    reads: [...reads],
    channels,
    attachments,
    ...(knowsValues ? { valueNames: [...values.keys()] } : {}),
    ...(refused.touches(['units']) ? { mayHaveAnyUnit: true } : {}),
    language,
    findings,
  };
}

/**
 * A linked template of which only the outline is known: the rest of it is linked when it is asked for.
 * @param link links it, and is called once at the most.
 */
export function outlinedTemplate(
  outline: TemplateOutline,
  units: readonly LinkedUnit[],
  link: () => LinkedTemplate,
): LinkedTemplate {
  const { draft, scope, kind, awaits, channels, attachments, language } = outline;
  const known: Partial<LinkedTemplate> = {
    id: draft.id,
    scope,
    kind,
    bases: draft.bases,
    awaits,
    reads: new Set(outline.reads),
    channels,
    sharedSnippets: draft.sharedSnippets,
    attachments,
    language,
    units: units.map((unit) => unitIn(unit, language)),
  };
  let linked: LinkedTemplate | undefined;
  const whole = (): LinkedTemplate => {
    linked ??= link();
    return linked;
  };
  return new Proxy({} as LinkedTemplate, {
    get: (_, key) => Reflect.get(Object.hasOwn(known, key) ? known : whole(), key),
    has: (_, key) => Object.hasOwn(known, key) || key in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) =>
      Reflect.has(whole(), key)
        ? { configurable: true, enumerable: true, value: Reflect.get(whole(), key) }
        : undefined,
  });
}
