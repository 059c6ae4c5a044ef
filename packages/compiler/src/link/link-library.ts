import type {
  KeyPath,
  LinkedLibrary,
  LinkedTemplate,
  LinkedUnit,
  Outcome,
  Place,
  Placeholder,
  SourceName,
  UnjudgedFinding,
} from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { nearestTemplate } from '../library/nearest-template.ts';
import { type Symbols, symbolsOf } from '../library/symbols.ts';
import { found } from '../source/found.ts';
import type { ParsedSource, ParsedTemplate, ParsedUnit } from '../source/parsed-source.ts';
import { type Draft, draftOf } from './draft.ts';
import { idPattern } from './id-pattern.ts';
import { keepLast } from './keep-last.ts';
import { linkTemplate } from './link-template.ts';
import {
  type DraftOutline,
  draftOutline,
  outlinedTemplate,
  type TemplateOutline,
  templateOutline,
} from './outline.ts';
import type { Reach } from './reach.ts';
import { sourceStates } from './source-states.ts';
import { allowedWords, textsProse } from './texts-prose.ts';
import { unitLanguage } from './unit-in-language.ts';
import { namedLinks } from './values.ts';

function linkUnit(
  unit: ParsedUnit,
  words: readonly string[],
): LinkedUnit & { readonly reads: Set<SourceName> } {
  const { id, source, places, refused } = unit;
  const links = namedLinks(source.links, (name) => places.value(['links', name, 'url']));
  const texts = [...unit.texts.values()];
  const frame = {
    language: unitLanguage,
    context: { allowedWords: allowedWords(words, [unit]) },
    usedIn: [],
    locked: false,
    placeholderText: ({ name }: Placeholder) => name,
  };
  return {
    id,
    source,
    places,
    refused,
    links,
    untranslated: new Set(),
    reads: new Set<SourceName>([`unit:${id}`]),
    texts,
    get prose() {
      return textsProse(texts, ({ path }) =>
        path[0] === 'languages' ? { ...frame, language: String(path[1]) } : frame,
      );
    },
  };
}

function unusedPattern(name: string, ids: readonly string[], place: Place): UnjudgedFinding {
  const suggestion = name.includes('*') ? undefined : nearestTemplate(name, ids);
  if (suggestion === undefined) return found('link/unused-pattern', 'uses', place, { name });
  return found('link/unused-pattern', 'usesSuggest', place, { name, suggestion }, [
    { title: 'change', edits: [{ place, text: suggestion }], safety: 'suggestion' },
  ]);
}

/** Units that would be one and the same sender. */
function sharedHsaIds(units: Iterable<LinkedUnit>): UnjudgedFinding[] {
  const byHsaId = new Map<string, LinkedUnit>();
  const findings: UnjudgedFinding[] = [];
  for (const unit of units) {
    const { hsaId } = unit.source;
    if (hsaId === '') continue;
    const first = byHsaId.get(hsaId);
    if (!first) {
      byHsaId.set(hsaId, unit);
      continue;
    }
    const data = { first: first.id, second: unit.id, id: hsaId };
    findings.push({
      ...found('link/duplicate-id', 'hsaId', unit.places.value(['hsaId']), data),
      related: [{ place: first.places.value(['hsaId']), message: 'first' }],
    });
  }
  return findings;
}

function reachOf(
  drafts: readonly DraftOutline[],
  symbols: Symbols,
  units: ReadonlyMap<string, ReturnType<typeof linkUnit>>,
): Outcome<Omit<Reach, 'words'>> {
  const findings: UnjudgedFinding[] = [];
  const byTemplate = new Map<string, Set<string>>();
  const usedIn = new Map<string, string[]>();
  const add = (table: Map<string, string[]>, key: string, id: string) => {
    const ids = table.get(key);
    if (!ids) table.set(key, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  };
  for (const { id: template, bases, sharedSnippets, ownUnits } of drafts) {
    byTemplate.set(template, new Set(ownUnits.filter((id) => units.has(id))));
    for (const id of [template, ...bases]) add(usedIn, id, template);
    for (const id of sharedSnippets) add(usedIn, `snippets/${id}`, template);
  }
  for (const unit of symbols.units.values()) {
    for (const [index, pattern] of Object.entries(unit.source.uses ?? [])) {
      const fits = idPattern(pattern);
      const ids = [...symbols.templates.keys()].filter(fits);
      if (ids.length === 0) units.get(unit.id)?.reads.add('template:*');
      if (ids.length === 0 && ![...symbols.unread.template.keys()].some(fits)) {
        findings.push(
          unusedPattern(pattern, [...symbols.templates.keys()], unit.places.value(['uses', Number(index)])),
        );
      }
      for (const id of ids) byTemplate.get(id)?.add(unit.id);
    }
  }
  const unitsOf = new Map(
    [...byTemplate].map(
      ([id, ids]) => [id, [...ids].sort().flatMap((unit) => units.get(unit) ?? [])] as const,
    ),
  );
  for (const [template, ids] of byTemplate)
    for (const id of ids) units.get(id)?.reads.add(`template:${template}`);
  // One template is no reach worth telling of.
  for (const [key, ids] of usedIn) if (ids.length < 2) usedIn.set(key, []);
  return { value: { unitsOf, usedIn }, findings };
}

/** What linking a template gave, and what the sources were that it rests on. */
export interface KnownLink {
  readonly draftState: string;
  readonly state: string;
  readonly outline: TemplateOutline;
}

/** What is remembered of templates by id; what has changed is linked anew and put in its place. */
export type LinkMemory = Pick<Map<string, KnownLink>, 'get' | 'set'>;

/** A linked library. */
export interface LinkOutcome extends Outcome<LinkedLibrary> {
  /** How many templates are to be linked anew still, where not all are wanted. */
  readonly waiting: number;
  /** How many of them are left out. */
  readonly leftOut: number;
}

/** A template with what is known of it from before, or with its bases and snippets found now. */
interface Drafted {
  readonly template: ParsedTemplate;
  readonly known?: KnownLink;
  readonly draft?: Outcome<Draft>;
  readonly outline: DraftOutline;
  /** It is taken as it was known, whatever has changed. */
  readonly isLater: boolean;
}

/**
 * Joins every parsed file of a project: symbol table, inheritance, shared snippets, units. `words` are right in all of it.
 * @param memory what is known from before with the same words. A template in it that rests on the same sources as
 * then is linked when more than its outline is asked for.
 * @param isWanted for who cannot wait: asked once of each template, with what is known of its bases and snippets. The
 * others are taken as they were known, without what linking them finds, and left out where nothing is known.
 */
export function linkLibrary(
  parsed: readonly ParsedSource[],
  words: readonly string[] = [],
  memory?: LinkMemory,
  isWanted?: (id: string, known: DraftOutline | undefined) => boolean,
): LinkOutcome {
  const { value: symbols, findings: nameFindings } = symbolsOf(parsed);
  const units = new Map([...symbols.units.values()].map((unit) => [unit.id, linkUnit(unit, words)]));
  const states = memory && sourceStates(parsed, symbols);
  const drafts: Drafted[] = [];
  let leftOut = 0;
  for (const template of symbols.templates.values()) {
    const known = memory?.get(template.id);
    const isLater = isWanted?.(template.id, known?.outline.draft) === false;
    if (known && (isLater || known.draftState === states?.ofDraft(known.outline.draft))) {
      drafts.push({ template, known, outline: known.outline.draft, isLater });
    } else if (isLater) leftOut += 1;
    else {
      const draft = draftOf(template, symbols);
      drafts.push({ template, draft, outline: draftOutline(draft.value), isLater });
    }
  }
  let waiting = leftOut;
  const { value: reached, findings: useFindings } = reachOf(
    drafts.map(({ outline }) => outline),
    symbols,
    units,
  );
  const reach: Reach = { ...reached, words };
  const findings: UnjudgedFinding[] = [...nameFindings, ...useFindings, ...sharedHsaIds(units.values())];
  const keepProse = keepLast();
  const valueNames = new Map<string, readonly string[] | undefined>();
  const isForAnyUnit = new Set<string>();
  const note = ({ draft, valueNames: names, mayHaveAnyUnit }: TemplateOutline): void => {
    valueNames.set(draft.id, names);
    if (mayHaveAnyUnit) isForAnyUnit.add(draft.id);
  };
  const templates = drafts.map(
    ({ template, draft, known, outline: draftOutlined, isLater }): LinkedTemplate => {
      const link = (from = draftOf(template, symbols)) => linkTemplate(from, reach, keepProse);
      const isSame = known && known.state === states?.ofTemplate(known.outline, reach);
      if (known && (isSame || isLater)) {
        if (isSame) findings.push(...known.outline.findings);
        else waiting += 1;
        note(known.outline);
        return outlinedTemplate(known.outline, reach.unitsOf.get(template.id) ?? [], () => link().value);
      }
      const { value, findings: own } = link(draft);
      const outline = templateOutline(draftOutlined, value, own);
      findings.push(...own);
      note(outline);
      if (states)
        memory?.set(template.id, {
          draftState: states.ofDraft(draftOutlined),
          state: states.ofTemplate(outline, reach),
          outline,
        });
      return value;
    },
  );

  const namesByUnit = new Map<string, Set<string>>();
  const unitsWithUnknownValues = new Set<string>();
  for (const template of templates) {
    const names = valueNames.get(template.id);
    for (const { id } of template.units) {
      if (!names) unitsWithUnknownValues.add(id);
      const known = namesByUnit.get(id) ?? new Set();
      namesByUnit.set(id, known);
      for (const name of names ?? []) known.add(name);
    }
  }
  // Any unit may be the one that a template with refused units names.
  const forAnyUnit = templates.filter(({ id }) => isForAnyUnit.has(id)).map(({ id }) => valueNames.get(id));
  const knowsAll = leftOut === 0 && symbols.unread.template.size === 0 && !forAnyUnit.includes(undefined);
  for (const unit of units.values()) {
    if (!knowsAll || unitsWithUnknownValues.has(unit.id)) continue;
    const names = new Set([...(namesByUnit.get(unit.id) ?? []), ...forAnyUnit.flatMap((own) => own ?? [])]);
    const written: KeyPath[] = [
      ...Object.keys(unit.source.values ?? {}).map((name) => ['values', name]),
      ...Object.entries(unit.source.languages ?? {}).flatMap(([tag, { values = {} }]) =>
        Object.keys(values).map((name) => ['languages', tag, 'values', name]),
      ),
    ];
    for (const path of written) {
      const name = String(path.at(-1));
      if (names.has(name)) continue;
      const suggestion = nearest(name, names);
      const place = unit.places.key(path);
      findings.push(
        suggestion === undefined
          ? found('link/unused-value', 'unit', place, { name })
          : found('link/unused-value', 'unitSuggest', place, { name, suggestion }),
      );
    }
  }
  return {
    value: {
      templates,
      units: [...units.values()],
      snippets: [...symbols.snippets.values()].map((snippet) => ({
        id: snippet.id,
        source: snippet.source,
        places: snippet.places,
        usedIn: reach.usedIn.get(`snippets/${snippet.id}`) ?? [],
        texts: [...snippet.texts.values()],
      })),
    },
    findings,
    waiting,
    leftOut,
  };
}
