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
    'En namnrymd ska inte göra om en tagg till en annan tagg i samma namnrymd.',
    'A namespace must not map a structure type to another one of the same namespace.',
    onElements(undefined, ({ role }) => role.mapsWithinNamespace),
  ),
  condition(
    '8.2.5.2-1',
    'Strukturträdet ska ha en enda tagg överst: Document.',
    'The structure tree must have a single topmost element: Document.',
    ({ tree, structure }) => broken(structure.root !== undefined && tree.rootKids().join('&') !== 'Document'),
  ),
  condition(
    '8.2.5.2-2',
    'Den översta taggen, Document, ska höra till namnrymden för PDF 2.0.',
    'The topmost element, Document, must be in the namespace of PDF 2.0.',
    ({ tree }) => {
      const namespace = tree.topmost()[0]?.role.namespace;
      return broken(tree.rootKids().join('&') === 'Document' && namespace !== standardNamespaces.pdf2);
    },
  ),
  condition(
    '8.2.5.8-1',
    'En rad i innehållsförteckningen (TOCI) ska säga vart den leder (Ref).',
    'A line of a table of contents (TOCI) must say where it leads (Ref).',
    onElements('TOCI', (element, facts) => !hasReference(element, facts)),
  ),
  condition(
    '8.2.5.12-1',
    'Rubriker ska ha en nivå (H1, H2 …), inte taggen H.',
    'Headings must have a level (H1, H2 …), not the tag H.',
    onElements('H', () => true),
  ),
  condition(
    '8.2.5.14-1',
    'Noter ska ha taggen FENote, inte Note.',
    'Notes must be tagged as FENote, not Note.',
    onElements('Note', () => true),
  ),
  condition(
    '8.2.5.14-2',
    'En not (FENote) ska hänvisa tillbaka till det som hänvisar till den (Ref).',
    'A note (FENote) must refer back to what refers to it (Ref).',
    notesThat((own, from) => !holdsAll(own, from)),
  ),
  condition(
    '8.2.5.14-3',
    'Det som en not (FENote) hänvisar till ska hänvisa till noten (Ref).',
    'What a note (FENote) refers to must refer to the note (Ref).',
    notesThat((own, from) => !holdsAll(from, own)),
  ),
  condition(
    '8.2.5.14-4',
    'En not (FENote) ska säga om den är fotnot, slutnot eller inget av dem (NoteType).',
    'A note (FENote) must be a footnote, an endnote or neither (NoteType).',
    onElements('FENote', (element, { structure }) => {
      const type = structure.attribute(element, 'FENote', 'NoteType');
      return typeof type === 'string' && !/^(?:Footnote|Endnote|None)$/.test(type);
    }),
  ),
  condition(
    '8.2.5.23-1',
    'Ruby ska innehålla RB och RT, eller RB, RP, RT och RP.',
    'Ruby must hold RB and RT, or RB, RP, RT and RP.',
    onElements(
      'Ruby',
      (element, { tree }) => !/^(?:RB RT|RB RP RT RP)$/.test(tree.kidTypes(element).join(' ')),
    ),
  ),
  condition(
    '8.2.5.24-1',
    'Warichu ska innehålla WP, WT och WP.',
    'Warichu must hold WP, WT and WP.',
    onElements('Warichu', (element, { tree }) => tree.kidTypes(element).join(' ') !== 'WP WT WP'),
  ),
  condition(
    '8.2.5.25-1',
    'En lista med nummer eller punkter (Lbl) ska säga vilka de är (ListNumbering).',
    'A list with numbers or bullets (Lbl) must say which they are (ListNumbering).',
    onElements('L', (element, facts) => {
      const numbering = facts.structure.attribute(element, 'List', 'ListNumbering');
      return (typeof numbering !== 'string' || numbering === 'None') && hasLabels(element, facts);
    }),
  ),
  condition(
    '8.2.5.25-2',
    'Innehållet i en listpunkt (LI) ska ligga i Lbl eller LBody.',
    'The content of a list item (LI) must stand in Lbl or LBody.',
    onElements('LI', (element, { tree }) => tree.hasContent(element)),
  ),
  condition(
    '8.2.5.27-1',
    'En bildtext (Caption) ska ligga först eller sist i det som den hör till.',
    'A Caption must be the first or last kid of what it belongs to.',
    onElements(undefined, (element, { tree }) => tree.kidTypes(element).slice(1, -1).includes('Caption')),
  ),
  condition(
    '8.2.5.28.2-1',
    'En bild (Figure) ska ha alternativ text eller ersättningstext.',
    'A Figure must have alternative text or replacement text.',
    onElements(
      'Figure',
      (element, { structure }) =>
        structure.textEntry(element, 'Alt') === undefined &&
        structure.textEntry(element, 'ActualText') === undefined,
    ),
  ),
  condition(
    '8.2.5.29-1',
    'MathML ska ligga i en formel (Formula).',
    'MathML must stand in a Formula.',
    onElements(mathMLType, isOutsideFormula),
  ),
  condition(
    '8.10.1-2',
    'Ett Form-element ska ha högst ett formulärfält.',
    'A Form element may hold one form field at most.',
    (facts) => found(onElements('Form', (element) => widgetsOf(element, facts) > 1)(facts)),
  ),
];
