import type { DocumentFacts } from '../facts.ts';
import { isString, type PdfDict } from '../objects/values.ts';
import { transparentTypes } from '../structure/standard-types.ts';
import type { StructureElement } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import { elementPlace } from './places.ts';
import { found, none, type Rule, type RuleResult } from './rule.ts';
import type { PdfRuleId } from './rule-ids.ts';

const both = ['verapdf', 'matterhorn'] as const;

/** A rule on elements of one standard type, or on all of them. */
function onElements(
  type: string | undefined,
  fails: (element: StructureElement, facts: DocumentFacts) => boolean,
  detail?: (element: StructureElement, facts: DocumentFacts) => string | undefined,
): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    found(
      facts.structure.elements
        .filter((element) => (type === undefined || element.role.standard === type) && fails(element, facts))
        .map((element) => elementPlace(facts, element, detail?.(element, facts))),
    );
}

/** Standard types of the element kids; those that are mapped to nothing break their own rule and do not count here. */
function kidTypes(element: StructureElement, facts: DocumentFacts): string[] {
  return facts.structure.effectiveKids(element).flatMap(({ role }) => role.standard ?? []);
}

interface Row {
  readonly id: PdfRuleId;
}

/** An element that must stand in one of certain others. */
function within(type: string, parents: readonly string[], row: Row): Rule {
  return {
    ...row,
    sets: both,
    check: onElements(type, (element, { structure }) => {
      const parent = structure.parentType(element);
      return parent === undefined || !parents.includes(parent);
    }),
  };
}

/** An element that may hold certain others only. */
function holdsOnly(type: string, kids: readonly string[], row: Row): Rule {
  return {
    ...row,
    sets: both,
    check: onElements(type, (element, facts) => kidTypes(element, facts).some((kid) => !kids.includes(kid))),
  };
}

/** An element whose kids must be right taken together. */
function kidsAre(type: string, fails: (kids: readonly string[]) => boolean, row: Row): Rule {
  return {
    ...row,
    sets: both,
    check: onElements(type, (element, facts) => fails(kidTypes(element, facts))),
  };
}

const count = (kids: readonly string[], type: string): number => kids.filter((kid) => kid === type).length;

/** Text entries of elements whose language no one states. */
function entryWithoutLanguage(key: 'ActualText' | 'Alt' | 'E'): (facts: DocumentFacts) => RuleResult {
  return (facts) =>
    facts.language === undefined
      ? onElements(
          undefined,
          (element, { structure }) =>
            structure.textEntry(element, key) !== undefined &&
            structure.languageOf(element.dict) === undefined,
          (element, { structure }) => structure.textEntry(element, key)?.slice(0, 100),
        )(facts)
      : none;
}

/** A picture or formula must have Alt with text, or ActualText. */
function withoutAlternative(element: StructureElement, { structure }: DocumentFacts): boolean {
  return !structure.textEntry(element, 'Alt') && structure.textEntry(element, 'ActualText') === undefined;
}

function headingLevel(element: StructureElement): number | undefined {
  const match = /^H([1-6])$/.exec(element.role.standard ?? '');
  return match ? Number(match[1]) : undefined;
}

function wrongHeadingOrder(facts: DocumentFacts): RuleResult {
  let last = 0;
  const wrong = facts.structure.elements.filter((element) => {
    const level = headingLevel(element);
    if (level === undefined) return false;
    const skips = level > last + 1;
    last = level;
    return skips;
  });
  return found(wrong.map((element) => elementPlace(facts, element, element.role.standard)));
}

/** Elements with more than one H among their kids, kids of grouping types counted as their own. */
function severalHeadings(facts: DocumentFacts): RuleResult {
  const counts = new Map<StructureElement, number>();
  const { elements } = facts.structure;
  // From the last to the first: kids come after their parents.
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index];
    if (!element) continue;
    let own = 0;
    for (const kid of element.kids) {
      if (kid.role.standard === 'H') own++;
      else if (transparentTypes.has(kid.role.standard ?? '')) own += counts.get(kid) ?? 0;
    }
    own += element.repeatedKids.filter((kid) => kid.role.standard === 'H').length;
    counts.set(element, own);
  }
  return found(
    elements
      .filter((element) => (counts.get(element) ?? 0) > 1)
      .map((element) => elementPlace(facts, element)),
  );
}

function noteId(element: StructureElement, facts: DocumentFacts): string | undefined {
  const id = facts.document.get(element.dict, 'ID');
  return isString(id) ? textOf(id) : undefined;
}

function duplicateNotes(facts: DocumentFacts): RuleResult {
  const seen = new Set<string>();
  const repeated = new Set(facts.structure.elements.flatMap(({ repeatedKids }) => repeatedKids));
  return onElements('Note', (element) => {
    const id = noteId(element, facts);
    if (id === undefined) return false;
    const duplicate = seen.has(id) || repeated.has(element);
    seen.add(id);
    return duplicate;
  })(facts);
}

/** A Form element without a Role attribute must hold one widget and nothing else. */
function formHoldsMore(element: StructureElement, facts: DocumentFacts): boolean {
  if (typeof facts.structure.attribute(element, 'PrintField', 'Role') === 'string') return false;
  const [only, ...more] = element.children;
  if (!only || more.length > 0 || !('kind' in only) || only.kind !== 'object') return true;
  return !isWidget(facts, only.object);
}

function isWidget(facts: DocumentFacts, object: PdfDict): boolean {
  return facts.document.getName(object, 'Subtype') === 'Widget';
}

/** Ruby and Warichu may be put together in certain ways only (ISO 32000-1, Table 338). */
function assemblyFails(
  type: 'Ruby' | 'Warichu',
): (element: StructureElement, facts: DocumentFacts) => boolean {
  const right = type === 'Ruby' ? /^(RB RT|RB RP RT RP)$/ : /^WP WT WP$/;
  return (element, facts) => !right.test(kidTypes(element, facts).join(' '));
}

/** Rules on the structure tree; those on cells and headers of tables stand apart. */
export const structureRules: readonly Rule[] = [
  {
    id: '7.1-5',
    sets: both,
    check: onElements(
      undefined,
      ({ role, type }) => role.standard === undefined && !role.circular && role.remapped !== type,
      ({ type }) => type,
    ),
  },
  {
    id: '7.1-6',
    sets: both,
    check: onElements(
      undefined,
      ({ role }) => role.circular,
      ({ type }) => type,
    ),
  },
  {
    id: '7.1-7',
    sets: both,
    check: onElements(
      undefined,
      ({ role }) => role.remapped !== undefined,
      ({ role }) => role.remapped,
    ),
  },
  {
    id: '7.1-12',
    // veraPDF 1.31 has the rule and never reports it: it takes the parent from the tree, not from the entry.
    sets: ['matterhorn'],
    check: onElements(undefined, ({ dict }, { document }) => document.getDict(dict, 'P') === undefined),
  },
  within('TR', ['Table', 'THead', 'TBody', 'TFoot'], {
    id: '7.2-4',
  }),
  within('THead', ['Table'], {
    id: '7.2-5',
  }),
  within('TBody', ['Table'], {
    id: '7.2-6',
  }),
  within('TFoot', ['Table'], {
    id: '7.2-7',
  }),
  within('TH', ['TR'], {
    id: '7.2-8',
  }),
  within('TD', ['TR'], {
    id: '7.2-9',
  }),
  holdsOnly('Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], {
    id: '7.2-3',
  }),
  holdsOnly('TR', ['TH', 'TD'], {
    id: '7.2-10',
  }),
  kidsAre('Table', (kids) => count(kids, 'THead') > 1, {
    id: '7.2-11',
  }),
  kidsAre('Table', (kids) => count(kids, 'TFoot') > 1, {
    id: '7.2-12',
  }),
  kidsAre('Table', (kids) => count(kids, 'TFoot') > 0 && count(kids, 'TBody') === 0, {
    id: '7.2-13',
  }),
  kidsAre('Table', (kids) => count(kids, 'THead') > 0 && count(kids, 'TBody') === 0, {
    id: '7.2-14',
  }),
  kidsAre('Table', (kids) => kids.slice(1, -1).includes('Caption'), {
    id: '7.2-16',
  }),
  kidsAre('Table', (kids) => count(kids, 'Caption') > 1, {
    id: '7.2-39',
  }),
  holdsOnly('THead', ['TR'], {
    id: '7.2-36',
  }),
  holdsOnly('TBody', ['TR'], {
    id: '7.2-37',
  }),
  holdsOnly('TFoot', ['TR'], {
    id: '7.2-38',
  }),
  within('LI', ['L'], {
    id: '7.2-17',
  }),
  within('LBody', ['LI'], {
    id: '7.2-18',
  }),
  holdsOnly('L', ['L', 'LI', 'Caption'], {
    id: '7.2-19',
  }),
  holdsOnly('LI', ['Lbl', 'LBody'], {
    id: '7.2-20',
  }),
  kidsAre('L', (kids) => kids.slice(1).includes('Caption'), {
    id: '7.2-40',
  }),
  within('TOCI', ['TOC'], {
    id: '7.2-26',
  }),
  holdsOnly('TOC', ['TOC', 'TOCI', 'Caption'], {
    id: '7.2-27',
  }),
  kidsAre('TOC', (kids) => kids.slice(1).includes('Caption'), {
    id: '7.2-28',
  }),
  {
    id: '7.2-21',
    sets: both,
    check: entryWithoutLanguage('ActualText'),
  },
  {
    id: '7.2-22',
    sets: both,
    check: entryWithoutLanguage('Alt'),
  },
  {
    id: '7.2-23',
    sets: both,
    check: entryWithoutLanguage('E'),
  },
  {
    id: '7.3-1',
    sets: both,
    check: onElements('Figure', withoutAlternative),
  },
  {
    id: '7.4.2-1',
    sets: both,
    check: wrongHeadingOrder,
  },
  {
    id: '7.4.4-1',
    sets: both,
    check: severalHeadings,
  },
  {
    id: '7.4.4-2',
    sets: both,
    check: (facts) =>
      facts.structure.elements.some((element) => headingLevel(element) !== undefined)
        ? onElements('H', () => true)(facts)
        : none,
  },
  {
    id: '7.4.4-3',
    sets: both,
    check: (facts) =>
      facts.structure.elements.some((element) => element.role.standard === 'H')
        ? onElements(undefined, (element) => headingLevel(element) !== undefined)(facts)
        : none,
  },
  {
    id: '7.7-1',
    sets: both,
    check: onElements('Formula', withoutAlternative),
  },
  {
    id: '7.9-1',
    sets: both,
    check: onElements('Note', (element, facts) => !noteId(element, facts)),
  },
  {
    id: '7.9-2',
    sets: both,
    check: duplicateNotes,
  },
  {
    id: '7.18.4-2',
    sets: both,
    check: onElements('Form', formHoldsMore),
  },
  {
    id: '09-007',
    sets: ['matterhorn'],
    check: onElements('Ruby', assemblyFails('Ruby')),
  },
  {
    id: '09-008',
    sets: ['matterhorn'],
    check: onElements('Warichu', assemblyFails('Warichu')),
  },
];
