import { privateUse } from '../content/content-facts.ts';
import { readNameTree } from '../document/trees.ts';
import { isArray, isString, type PdfDict, type PdfValue } from '../objects/values.ts';
import { hasCmap, trueTypeProgram } from '../rules/font-rules.ts';
import { contentPlaces, elementPlace } from '../rules/places.ts';
import { broken, found, none, type Occurrence } from '../rules/rule.ts';
import { textOf } from '../text/text-string.ts';
import { namespaces } from '../xmp/xmp.ts';
import { condition, type Ua2Condition, type Ua2Facts } from './condition.ts';

function identification({ xmp }: Ua2Facts) {
  return (xmp?.properties ?? []).filter(({ namespace }) => namespace === namespaces.pdfuaid);
}

function entriesWithPrivateUse(key: 'ActualText' | 'Alt'): (facts: Ua2Facts) => readonly Occurrence[] {
  return (facts) => [
    ...facts.structure.elements
      .filter((element) => privateUse.test(facts.structure.textEntry(element, key) ?? ''))
      .map((element) => elementPlace(facts, element)),
    ...contentPlaces(facts, facts.content.privateUseEntries[key]).occurrences,
  ];
}

function titlesWithPrivateUse({ document, outlines }: Ua2Facts): readonly Occurrence[] {
  return outlines.flatMap((item) => {
    const title = document.get(item, 'Title');
    return isString(title) && privateUse.test(textOf(title)) ? [{}] : [];
  });
}

/** Layer configurations without a name, in a document that has more than one of them. */
function namelessConfigurations({ document }: Ua2Facts): readonly Occurrence[] {
  const properties = document.getDict(document.catalog, 'OCProperties');
  if (!properties?.has('Configs')) return [];
  const listed = (document.getArray(properties, 'Configs') ?? []).map((item) => document.asDict(item));
  return [document.getDict(properties, 'D'), ...listed].flatMap((configuration) => {
    if (configuration === undefined) return [];
    const name = document.get(configuration, 'Name');
    return isString(name) && textOf(name) !== '' ? [] : [{}];
  });
}

/** Destinations by name: the name tree, and the dictionary of older files. */
function namedDestinations({ document }: Ua2Facts): (name: PdfValue) => PdfValue {
  const names = document.getDict(document.catalog, 'Names');
  const tree = names ? readNameTree(document, names.get('Dests')) : new Map<string, PdfValue>();
  const old = document.getDict(document.catalog, 'Dests');
  return (name) => {
    if (isString(name))
      return document.resolve(tree.get(String.fromCharCode(...name.bytes.subarray(0, 4096))) ?? null);
    return typeof name === 'string' && old ? document.get(old, name) : null;
  };
}

/** Whether a destination leads to an element of the structure tree (ISO 32000-2, 12.3.2.3). */
function structureTest(facts: Ua2Facts): (destination: PdfValue) => boolean {
  const { document } = facts;
  const byName = namedDestinations(facts);
  return (written) => {
    let destination = document.resolve(written);
    if (isString(destination) || typeof destination === 'string') destination = byName(destination);
    const dict = document.asDict(destination);
    if (dict) return dict.has('SD');
    if (!isArray(destination)) return false;
    const target = document.asDict(destination[0] ?? null);
    return target !== undefined && (document.getName(target, 'Type') === 'StructElem' || target.has('S'));
  };
}

function pageDestinations(facts: Ua2Facts): readonly Occurrence[] {
  const { document } = facts;
  const isStructure = structureTest(facts);
  const holders: { dict: PdfDict; key: string; page?: number }[] = facts.annotations
    .filter(({ subtype, dict }) => subtype === 'Link' && !dict.has('A'))
    .map(({ dict, page }) => ({ dict, key: 'Dest', page: page.number }));
  holders.push(...facts.outlines.filter((item) => !item.has('A')).map((dict) => ({ dict, key: 'Dest' })));
  if (isArray(document.get(document.catalog, 'OpenAction')))
    holders.push({ dict: document.catalog, key: 'OpenAction' });
  return holders
    .filter(({ dict, key }) => document.get(dict, key) !== null && !isStructure(dict.get(key)))
    .map(({ page }) => (page === undefined ? {} : { page }));
}

function pageActions(facts: Ua2Facts): readonly Occurrence[] {
  const { document } = facts;
  const isStructure = structureTest(facts);
  return facts.actions
    .filter(({ type, dict }) => type === 'GoTo' && !dict.has('SD') && !isStructure(document.get(dict, 'D')))
    .map(({ page }) => ({ page }));
}

function undescribedFiles({ document }: Ua2Facts): readonly Occurrence[] {
  const names = document.getDict(document.catalog, 'Names');
  const files = names ? readNameTree(document, names.get('EmbeddedFiles')) : new Map<string, PdfValue>();
  return [...files.values()].flatMap((value) => {
    const file = document.asDict(value);
    return file !== undefined && !file.has('Desc') ? [{}] : [];
  });
}

/** A TrueType program that letters, or symbols, cannot be found in: it lacks the tables for them. */
function lacksCmap(symbolic: boolean): (facts: Ua2Facts) => readonly Occurrence[] {
  return ({ fonts }) =>
    fonts
      .filter(
        (font) =>
          trueTypeProgram(font) !== undefined &&
          font.symbolic === symbolic &&
          !hasCmap(font, 3, symbolic ? 0 : 1) &&
          !hasCmap(font, 1, 0),
      )
      .map(({ baseFont }) => ({ detail: baseFont }));
}

/** Conditions on the file, its metadata, texts, fonts, layers and destinations. */
export const documentConditions: readonly Ua2Condition[] = [
  condition('5-2', (facts) => {
    const properties = identification(facts);
    const part = properties.find(({ name }) => name === 'part');
    return properties.length === 0 ? none : broken(!/^\+?0*2$/.test(part?.value ?? ''), part?.value);
  }),
  condition('5-4', (facts) => {
    const revision = identification(facts).find(({ name }) => name === 'rev');
    return broken(revision !== undefined && revision.prefix !== 'pdfuaid', revision?.prefix);
  }),
  condition('5-5', (facts) => {
    const properties = identification(facts);
    const revision = properties.find(({ name }) => name === 'rev');
    return properties.length === 0 ? none : broken(revision?.value !== '2024', revision?.value);
  }),
  condition('8.4.3-1', (facts) => contentPlaces(facts, facts.content.privateUse)),
  condition('8.4.3-2', entriesWithPrivateUse('ActualText')),
  condition('8.4.3-3', entriesWithPrivateUse('Alt')),
  condition('8.4.4-1', ({ language }) => broken(language === undefined)),
  condition('8.4.5.7-1', lacksCmap(false)),
  condition('8.4.5.7-4', lacksCmap(true)),
  condition('8.6-1', titlesWithPrivateUse),
  condition('8.7-1', namelessConfigurations),
  condition('8.8-1', pageDestinations),
  condition('8.8-2', pageActions),
  condition('8.10.1-3', ({ document }) =>
    broken(document.getDict(document.catalog, 'AcroForm')?.has('XFA') === true),
  ),
  condition('8.14.1-1', (facts) => found(undescribedFiles(facts))),
];
