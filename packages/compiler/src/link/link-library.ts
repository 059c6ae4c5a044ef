import type {
  LinkedLibrary,
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
import type { ParsedSource, ParsedUnit } from '../source/parsed-source.ts';
import { type Draft, draftOf } from './draft.ts';
import { keepLast } from './keep-last.ts';
import { linkTemplate } from './link-template.ts';
import type { Reach } from './reach.ts';
import { allowedWords, textsProse } from './texts-prose.ts';
import { namedLinks } from './values.ts';

/** `regional/*` as a test of template ids: `*` stands for one folder level, `**` for any. */
export function idPattern(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) =>
      part === '**' ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*'),
    )
    .join('/');
  return new RegExp(`^${source}$`);
}

function linkUnit(
  unit: ParsedUnit,
  words: readonly string[],
): LinkedUnit & { readonly reads: Set<SourceName> } {
  const { id, source, places, refused } = unit;
  const links = namedLinks(source.links, (name) => places.value(['links', name, 'url']));
  const texts = [...unit.texts.values()];
  const frame = {
    language: 'sv',
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
    reads: new Set<SourceName>([`unit:${id}`]),
    texts,
    get prose() {
      return textsProse(texts, () => frame);
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
  drafts: readonly Draft[],
  symbols: Symbols,
  units: ReadonlyMap<string, ReturnType<typeof linkUnit>>,
): { reach: Omit<Reach, 'words'>; findings: UnjudgedFinding[] } {
  const findings: UnjudgedFinding[] = [];
  const byTemplate = new Map<string, Set<string>>();
  const usedIn = new Map<string, string[]>();
  const add = (table: Map<string, string[]>, key: string, id: string) => {
    const ids = table.get(key);
    if (!ids) table.set(key, [id]);
    else if (ids.at(-1) !== id) ids.push(id);
  };
  for (const { template, chain, snippets } of drafts) {
    byTemplate.set(template.id, new Set((template.source.units ?? []).filter((id) => units.has(id))));
    for (const { id } of chain) add(usedIn, id, template.id);
    for (const id of snippets.shared) add(usedIn, `snippets/${id}`, template.id);
  }
  for (const unit of symbols.units.values()) {
    for (const [index, pattern] of Object.entries(unit.source.uses ?? [])) {
      const test = idPattern(pattern);
      const ids = [...symbols.templates.keys()].filter((id) => test.test(id));
      if (ids.length === 0) units.get(unit.id)?.reads.add('template:*');
      if (ids.length === 0 && ![...symbols.unread.template.keys()].some((id) => test.test(id))) {
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
  return { reach: { unitsOf, usedIn }, findings };
}

/** Joins every parsed file of a project: symbol table, inheritance, shared snippets, units. `words` are right in all of it. */
export function linkLibrary(
  parsed: readonly ParsedSource[],
  words: readonly string[] = [],
): Outcome<LinkedLibrary> {
  const symbols = symbolsOf(parsed);
  const units = new Map([...symbols.units.values()].map((unit) => [unit.id, linkUnit(unit, words)]));
  const drafts = [...symbols.templates.values()].map((template) => draftOf(template, symbols));
  const { reach, findings: useFindings } = reachOf(drafts, symbols, units);
  const findings: UnjudgedFinding[] = [...symbols.findings, ...useFindings, ...sharedHsaIds(units.values())];
  const keepProse = keepLast();
  const templates = drafts.map((draft) => {
    const { value, findings: own } = linkTemplate(draft, symbols, { ...reach, words }, keepProse);
    findings.push(...own);
    return value;
  });

  const valueNames = new Map<string, Set<string>>();
  const unitsWithUnknownValues = new Set<string>();
  for (const template of templates) {
    const knowsValues = template.refused.whole && !template.refused.touches(['values']);
    for (const unit of template.units) {
      if (!knowsValues) unitsWithUnknownValues.add(unit.id);
      let names = valueNames.get(unit.id);
      if (!names) {
        names = new Set();
        valueNames.set(unit.id, names);
      }
      for (const name of template.values.keys()) names.add(name);
    }
  }
  for (const unit of units.values()) {
    if (unitsWithUnknownValues.has(unit.id)) continue;
    const names = valueNames.get(unit.id) ?? new Set();
    for (const name of Object.keys(unit.source.values ?? {})) {
      if (names.has(name)) continue;
      const suggestion = nearest(name, names);
      const place = unit.places.key(['values', name]);
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
  };
}
