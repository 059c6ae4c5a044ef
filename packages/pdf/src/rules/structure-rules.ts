import type { DocumentFacts } from '../facts.ts';
import { isString, type PdfDict } from '../objects/values.ts';
import { transparentTypes } from '../structure/standard-types.ts';
import type { StructureElement } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';
import { elementPlace } from './places.ts';
import { type BilingualText, found, none, type Rule, type RuleResult } from './rule.ts';

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
  readonly id: string;
  readonly matterhorn: readonly string[];
  readonly title: BilingualText;
}

/** An element that must stand in one of certain others. */
function within(type: string, parents: readonly string[], row: Row): Rule {
  return {
    ...row,
    clause: '7.2',
    wcag: ['1.3.1'],
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
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: both,
    check: onElements(type, (element, facts) => kidTypes(element, facts).some((kid) => !kids.includes(kid))),
  };
}

/** An element whose kids must be right taken together. */
function kidsAre(type: string, fails: (kids: readonly string[]) => boolean, row: Row): Rule {
  return {
    ...row,
    clause: '7.2',
    wcag: ['1.3.1'],
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
  return onElements('Note', (element) => {
    const id = noteId(element, facts);
    if (id === undefined) return false;
    const duplicate = seen.has(id);
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
    matterhorn: ['02-001'],
    clause: '7.1',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'Varje egen taggtyp ska i rollkartan leda till en standardtyp.',
      en: 'Each non-standard structure type must be mapped to a standard type in the role map.',
    },
    check: onElements(
      undefined,
      ({ role, type }) => role.standard === undefined && !role.circular && role.remapped !== type,
      ({ type }) => type,
    ),
  },
  {
    id: '7.1-6',
    matterhorn: ['02-003'],
    clause: '7.1',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'Rollkartan ska inte gå i cirkel.',
      en: 'The role map must not go in circles.',
    },
    check: onElements(
      undefined,
      ({ role }) => role.circular,
      ({ type }) => type,
    ),
  },
  {
    id: '7.1-7',
    matterhorn: ['02-004'],
    clause: '7.1',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'Standardtyper ska inte göras om till andra typer i rollkartan.',
      en: 'Standard structure types must not be remapped in the role map.',
    },
    check: onElements(
      undefined,
      ({ role }) => role.remapped !== undefined,
      ({ role }) => role.remapped,
    ),
  },
  {
    id: '7.1-12',
    matterhorn: [],
    clause: '7.1',
    wcag: ['1.3.1'],
    // veraPDF 1.31 has the rule and never reports it: it takes the parent from the tree, not from the entry.
    sets: ['matterhorn'],
    title: {
      sv: 'Varje element i strukturträdet ska ange sitt överordnade element (P).',
      en: 'Each structure element must name its parent (P).',
    },
    check: onElements(undefined, ({ dict }, { document }) => document.getDict(dict, 'P') === undefined),
  },
  within('TR', ['Table', 'THead', 'TBody', 'TFoot'], {
    id: '7.2-4',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabellrad (TR) ska ligga i Table, THead, TBody eller TFoot.',
      en: 'A table row (TR) must stand in Table, THead, TBody or TFoot.',
    },
  }),
  within('THead', ['Table'], {
    id: '7.2-5',
    matterhorn: ['09-004'],
    title: { sv: 'THead ska ligga i en tabell (Table).', en: 'THead must stand in a Table.' },
  }),
  within('TBody', ['Table'], {
    id: '7.2-6',
    matterhorn: ['09-004'],
    title: { sv: 'TBody ska ligga i en tabell (Table).', en: 'TBody must stand in a Table.' },
  }),
  within('TFoot', ['Table'], {
    id: '7.2-7',
    matterhorn: ['09-004'],
    title: { sv: 'TFoot ska ligga i en tabell (Table).', en: 'TFoot must stand in a Table.' },
  }),
  within('TH', ['TR'], {
    id: '7.2-8',
    matterhorn: ['09-004'],
    title: {
      sv: 'En rubrikcell (TH) ska ligga i en tabellrad (TR).',
      en: 'A header cell (TH) must stand in a row (TR).',
    },
  }),
  within('TD', ['TR'], {
    id: '7.2-9',
    matterhorn: ['09-004'],
    title: {
      sv: 'En datacell (TD) ska ligga i en tabellrad (TR).',
      en: 'A data cell (TD) must stand in a row (TR).',
    },
  }),
  holdsOnly('Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], {
    id: '7.2-3',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabell (Table) ska bara innehålla TR, THead, TBody, TFoot och Caption.',
      en: 'A Table may hold TR, THead, TBody, TFoot and Caption only.',
    },
  }),
  holdsOnly('TR', ['TH', 'TD'], {
    id: '7.2-10',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabellrad (TR) ska bara innehålla TH och TD.',
      en: 'A table row (TR) may hold TH and TD only.',
    },
  }),
  kidsAre('Table', (kids) => count(kids, 'THead') > 1, {
    id: '7.2-11',
    matterhorn: ['09-004'],
    title: { sv: 'En tabell (Table) ska ha högst ett THead.', en: 'A Table may have one THead at most.' },
  }),
  kidsAre('Table', (kids) => count(kids, 'TFoot') > 1, {
    id: '7.2-12',
    matterhorn: ['09-004'],
    title: { sv: 'En tabell (Table) ska ha högst ett TFoot.', en: 'A Table may have one TFoot at most.' },
  }),
  kidsAre('Table', (kids) => count(kids, 'TFoot') > 0 && count(kids, 'TBody') === 0, {
    id: '7.2-13',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabell med TFoot ska också ha minst ett TBody.',
      en: 'A Table with TFoot must have one TBody at least.',
    },
  }),
  kidsAre('Table', (kids) => count(kids, 'THead') > 0 && count(kids, 'TBody') === 0, {
    id: '7.2-14',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabell med THead ska också ha minst ett TBody.',
      en: 'A Table with THead must have one TBody at least.',
    },
  }),
  kidsAre('Table', (kids) => kids.slice(1, -1).includes('Caption'), {
    id: '7.2-16',
    matterhorn: ['09-004'],
    title: {
      sv: 'Tabellens bildtext (Caption) ska ligga först eller sist i tabellen.',
      en: 'The Caption of a Table must be its first or last kid.',
    },
  }),
  kidsAre('Table', (kids) => count(kids, 'Caption') > 1, {
    id: '7.2-39',
    matterhorn: ['09-004'],
    title: {
      sv: 'En tabell ska ha högst en bildtext (Caption).',
      en: 'A Table may have one Caption at most.',
    },
  }),
  holdsOnly('THead', ['TR'], {
    id: '7.2-36',
    matterhorn: ['09-004'],
    title: { sv: 'THead ska bara innehålla tabellrader (TR).', en: 'THead may hold TR only.' },
  }),
  holdsOnly('TBody', ['TR'], {
    id: '7.2-37',
    matterhorn: ['09-004'],
    title: { sv: 'TBody ska bara innehålla tabellrader (TR).', en: 'TBody may hold TR only.' },
  }),
  holdsOnly('TFoot', ['TR'], {
    id: '7.2-38',
    matterhorn: ['09-004'],
    title: { sv: 'TFoot ska bara innehålla tabellrader (TR).', en: 'TFoot may hold TR only.' },
  }),
  within('LI', ['L'], {
    id: '7.2-17',
    matterhorn: ['09-005'],
    title: {
      sv: 'En listpunkt (LI) ska ligga i en lista (L).',
      en: 'A list item (LI) must stand in a list (L).',
    },
  }),
  within('LBody', ['LI'], {
    id: '7.2-18',
    matterhorn: ['09-005'],
    title: { sv: 'Listpunktens text (LBody) ska ligga i en listpunkt (LI).', en: 'LBody must stand in LI.' },
  }),
  holdsOnly('L', ['L', 'LI', 'Caption'], {
    id: '7.2-19',
    matterhorn: ['09-005'],
    title: {
      sv: 'En lista (L) ska bara innehålla L, LI och Caption.',
      en: 'A list (L) may hold L, LI and Caption only.',
    },
  }),
  holdsOnly('LI', ['Lbl', 'LBody'], {
    id: '7.2-20',
    matterhorn: ['09-005'],
    title: {
      sv: 'En listpunkt (LI) ska bara innehålla Lbl och LBody.',
      en: 'A list item (LI) may hold Lbl and LBody only.',
    },
  }),
  kidsAre('L', (kids) => kids.slice(1).includes('Caption'), {
    id: '7.2-40',
    matterhorn: ['09-005'],
    title: {
      sv: 'Listans rubrik (Caption) ska ligga först i listan.',
      en: 'The Caption of a list must be its first kid.',
    },
  }),
  within('TOCI', ['TOC'], {
    id: '7.2-26',
    matterhorn: ['09-006'],
    title: {
      sv: 'En rad i innehållsförteckningen (TOCI) ska ligga i en innehållsförteckning (TOC).',
      en: 'TOCI must stand in a table of contents (TOC).',
    },
  }),
  holdsOnly('TOC', ['TOC', 'TOCI', 'Caption'], {
    id: '7.2-27',
    matterhorn: ['09-006'],
    title: {
      sv: 'En innehållsförteckning (TOC) ska bara innehålla TOC, TOCI och Caption.',
      en: 'A table of contents (TOC) may hold TOC, TOCI and Caption only.',
    },
  }),
  kidsAre('TOC', (kids) => kids.slice(1).includes('Caption'), {
    id: '7.2-28',
    matterhorn: ['09-006'],
    title: {
      sv: 'Innehållsförteckningens rubrik (Caption) ska ligga först.',
      en: 'The Caption of a table of contents must be its first kid.',
    },
  }),
  {
    id: '7.2-21',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för ersättningstext (ActualText) ska vara angivet.',
      en: 'The language of replacement text (ActualText) must be determined.',
    },
    check: entryWithoutLanguage('ActualText'),
  },
  {
    id: '7.2-22',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för alternativ text (Alt) ska vara angivet.',
      en: 'The language of alternative text (Alt) must be determined.',
    },
    check: entryWithoutLanguage('Alt'),
  },
  {
    id: '7.2-23',
    matterhorn: ['11-002'],
    clause: '7.2',
    wcag: ['3.1.1', '3.1.2'],
    sets: both,
    title: {
      sv: 'Språket för utskrivna förkortningar (E) ska vara angivet.',
      en: 'The language of expanded abbreviations (E) must be determined.',
    },
    check: entryWithoutLanguage('E'),
  },
  {
    id: '7.3-1',
    matterhorn: ['13-004'],
    clause: '7.3',
    wcag: ['1.1.1'],
    sets: both,
    title: {
      sv: 'En bild (Figure) ska ha alternativ text eller ersättningstext.',
      en: 'A Figure must have alternative text or replacement text.',
    },
    check: onElements('Figure', withoutAlternative),
  },
  {
    id: '7.4.2-1',
    matterhorn: ['14-002', '14-003'],
    clause: '7.4.2',
    wcag: ['1.3.1', '2.4.6'],
    sets: both,
    title: {
      sv: 'Rubrikerna ska börja med H1 och inte hoppa över någon nivå.',
      en: 'Headings must begin with H1 and must not skip a level.',
    },
    check: wrongHeadingOrder,
  },
  {
    id: '7.4.4-1',
    matterhorn: ['14-006'],
    clause: '7.4.4',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Ett element ska ha högst en rubrik av typen H.',
      en: 'An element may have one heading of type H at most.',
    },
    check: severalHeadings,
  },
  {
    id: '7.4.4-2',
    matterhorn: ['14-007'],
    clause: '7.4.4',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Rubriker av typen H ska inte blandas med H1 till H6.',
      en: 'Headings of type H must not be mixed with H1 to H6.',
    },
    check: (facts) =>
      facts.structure.elements.some((element) => headingLevel(element) !== undefined)
        ? onElements('H', () => true)(facts)
        : none,
  },
  {
    id: '7.4.4-3',
    matterhorn: ['14-007'],
    clause: '7.4.4',
    wcag: ['1.3.1'],
    sets: both,
    title: {
      sv: 'Rubriker av typerna H1 till H6 ska inte blandas med H.',
      en: 'Headings of types H1 to H6 must not be mixed with H.',
    },
    check: (facts) =>
      facts.structure.elements.some((element) => element.role.standard === 'H')
        ? onElements(undefined, (element) => headingLevel(element) !== undefined)(facts)
        : none,
  },
  {
    id: '7.7-1',
    matterhorn: ['17-002'],
    clause: '7.7',
    wcag: ['1.1.1'],
    sets: both,
    title: {
      sv: 'En formel (Formula) ska ha alternativ text eller ersättningstext.',
      en: 'A Formula must have alternative text or replacement text.',
    },
    check: onElements('Formula', withoutAlternative),
  },
  {
    id: '7.9-1',
    matterhorn: ['19-003'],
    clause: '7.9',
    wcag: ['1.3.1'],
    sets: both,
    title: { sv: 'En not (Note) ska ha ett ID.', en: 'A Note must have an ID.' },
    check: onElements('Note', (element, facts) => !noteId(element, facts)),
  },
  {
    id: '7.9-2',
    matterhorn: ['19-004'],
    clause: '7.9',
    wcag: ['1.3.1', '4.1.1'],
    sets: both,
    title: { sv: 'Varje not (Note) ska ha ett eget ID.', en: 'Each Note must have an ID of its own.' },
    check: duplicateNotes,
  },
  {
    id: '7.18.4-2',
    matterhorn: [],
    clause: '7.18.4',
    wcag: ['1.3.1', '4.1.2'],
    sets: both,
    title: {
      sv: 'Ett Form-element ska innehålla sitt formulärfält och inget annat.',
      en: 'A Form element must hold its form field and nothing else.',
    },
    check: onElements('Form', formHoldsMore),
  },
  {
    id: '09-007',
    matterhorn: ['09-007'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: ['matterhorn'],
    title: {
      sv: 'Ruby ska innehålla RB och RT, eller RB, RP, RT och RP.',
      en: 'Ruby must hold RB and RT, or RB, RP, RT and RP.',
    },
    check: onElements('Ruby', assemblyFails('Ruby')),
  },
  {
    id: '09-008',
    matterhorn: ['09-008'],
    clause: '7.2',
    wcag: ['1.3.1'],
    sets: ['matterhorn'],
    title: { sv: 'Warichu ska innehålla WP, WT och WP.', en: 'Warichu must hold WP, WT and WP.' },
    check: onElements('Warichu', assemblyFails('Warichu')),
  },
];
