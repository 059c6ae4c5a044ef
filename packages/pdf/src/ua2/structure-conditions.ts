import { isArray, type PdfDict } from '../objects/values.ts';
import { elementPlace } from '../rules/places.ts';
import { broken, found, type Occurrence } from '../rules/rule.ts';
import { mathMLType } from '../structure/namespaces.ts';
import { standardNamespaces } from '../structure/standard-types.ts';
import type { StructureElement } from '../structure/structure-tree.ts';
import { condition, type Ua2Condition, type Ua2Facts } from './condition.ts';

function onElements(
  type: string | undefined,
  fails: (element: StructureElement, facts: Ua2Facts) => boolean,
): (facts: Ua2Facts) => readonly Occurrence[] {
  return (facts) =>
    facts.structure.elements
      .filter((element) => (type === undefined || element.role.standard === type) && fails(element, facts))
      .map((element) => elementPlace(facts, element));
}

/** The elements that an element names as what it refers to. */
function referencesOf({ document }: Ua2Facts, { dict }: StructureElement): readonly PdfDict[] {
  const written = document.get(dict, 'Ref');
  return isArray(written) ? written.flatMap((item) => document.asDict(item) ?? []) : [];
}

/** For each element that is referred to, the dictionaries of those that refer to it. */
function referrers(facts: Ua2Facts): ReadonlyMap<PdfDict, ReadonlySet<PdfDict>> {
  const found = new Map<PdfDict, Set<PdfDict>>();
  for (const element of facts.structure.elements) {
    for (const target of referencesOf(facts, element)) {
      const known = found.get(target);
      if (known) known.add(element.dict);
      else found.set(target, new Set([element.dict]));
    }
  }
  return found;
}

function notesThat(
  fails: (own: ReadonlySet<PdfDict>, from: ReadonlySet<PdfDict>) => boolean,
): (facts: Ua2Facts) => readonly Occurrence[] {
  return (facts) => {
    const all = referrers(facts);
    return onElements('FENote', (note) =>
      fails(new Set(referencesOf(facts, note)), all.get(note.dict) ?? new Set()),
    )(facts);
  };
}

const holdsAll = (outer: ReadonlySet<PdfDict>, inner: ReadonlySet<PdfDict>) =>
  [...inner].every((dict) => outer.has(dict));

/** Ref on a line of a table of contents, or on anything below it. */
function hasReference(element: StructureElement, { document }: Ua2Facts): boolean {
  const pending = [element];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.dict.has('Ref')) return true;
    document.budget.tick();
    pending.push(...next.kids);
  }
  return false;
}

function hasLabels(list: StructureElement, { tree }: Ua2Facts): boolean {
  return tree.kids(list).some((item) => item.role.standard === 'LI' && tree.kidTypes(item).includes('Lbl'));
}

function isOutsideFormula({ dict }: StructureElement, { document, tree }: Ua2Facts): boolean {
  const parent = document.getDict(dict, 'P');
  if (!parent) return true;
  for (const type of tree.typesAround(parent)) if (type === 'Formula' || type === mathMLType) return false;
  return true;
}

function widgetsOf({ content }: StructureElement, { document }: Ua2Facts): number {
  return content.filter(
    (kid) => kid.kind === 'object' && document.getName(kid.object, 'Subtype') === 'Widget',
  ).length;
}

/** Conditions on the structure tree, but for which element stands in which. */
export const structureConditions: readonly Ua2Condition[] = [
  condition(
    '8.2.4-3',
    onElements(undefined, ({ role }) => role.mapsWithinNamespace),
  ),
  condition('8.2.5.2-1', ({ tree, structure }) =>
    broken(structure.root !== undefined && tree.rootKids().join('&') !== 'Document'),
  ),
  condition('8.2.5.2-2', ({ tree }) => {
    const namespace = tree.topmost()[0]?.role.namespace;
    return broken(tree.rootKids().join('&') === 'Document' && namespace !== standardNamespaces.pdf2);
  }),
  condition(
    '8.2.5.8-1',
    onElements('TOCI', (element, facts) => !hasReference(element, facts)),
  ),
  condition(
    '8.2.5.12-1',
    onElements('H', () => true),
  ),
  condition(
    '8.2.5.14-1',
    onElements('Note', () => true),
  ),
  condition(
    '8.2.5.14-2',
    notesThat((own, from) => !holdsAll(own, from)),
  ),
  condition(
    '8.2.5.14-3',
    notesThat((own, from) => !holdsAll(from, own)),
  ),
  condition(
    '8.2.5.14-4',
    onElements('FENote', (element, { structure }) => {
      const type = structure.attribute(element, 'FENote', 'NoteType');
      return typeof type === 'string' && !/^(?:Footnote|Endnote|None)$/.test(type);
    }),
  ),
  condition(
    '8.2.5.23-1',
    onElements(
      'Ruby',
      (element, { tree }) => !/^(?:RB RT|RB RP RT RP)$/.test(tree.kidTypes(element).join(' ')),
    ),
  ),
  condition(
    '8.2.5.24-1',
    onElements('Warichu', (element, { tree }) => tree.kidTypes(element).join(' ') !== 'WP WT WP'),
  ),
  condition(
    '8.2.5.25-1',
    onElements('L', (element, facts) => {
      const numbering = facts.structure.attribute(element, 'List', 'ListNumbering');
      return (typeof numbering !== 'string' || numbering === 'None') && hasLabels(element, facts);
    }),
  ),
  condition(
    '8.2.5.25-2',
    onElements('LI', (element, { tree }) => tree.hasContent(element)),
  ),
  condition(
    '8.2.5.27-1',
    onElements(undefined, (element, { tree }) => tree.kidTypes(element).slice(1, -1).includes('Caption')),
  ),
  condition(
    '8.2.5.28.2-1',
    onElements(
      'Figure',
      (element, { structure }) =>
        structure.textEntry(element, 'Alt') === undefined &&
        structure.textEntry(element, 'ActualText') === undefined,
    ),
  ),
  condition('8.2.5.29-1', onElements(mathMLType, isOutsideFormula)),
  condition('8.10.1-2', (facts) =>
    found(onElements('Form', (element) => widgetsOf(element, facts) > 1)(facts)),
  ),
];
