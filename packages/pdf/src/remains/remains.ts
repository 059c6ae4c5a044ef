import { type Budget, BudgetSpent } from '../budget.ts';
import { PdfDocument } from '../document/document.ts';
import { gatherFacts } from '../facts.ts';
import type { Inflate } from '../filters/inflate.ts';
import { indexOfWord } from '../objects/search.ts';
import { factsByNamespace } from '../ua2/index.ts';
import type { DocumentView, RemainsView } from '../view/document-view.ts';
import { ViewBuilder } from '../view/view-builder.ts';
import { looseObjects, type ReplacedPaint } from './loose-objects.ts';

/** Older versions than so many are not opened; their objects are looked through all the same. */
const mostVersions = 6;

/** Where versions of a file end, the newest left out: after each end mark that something was added to (ISO 32000-1, 7.5.6). */
function earlierEnds(bytes: Uint8Array): readonly number[] {
  const ends: number[] = [];
  for (let at = indexOfWord(bytes, '%%EOF'); at >= 0; at = indexOfWord(bytes, '%%EOF', at + 5))
    ends.push(at + 5);
  // In a linearized file the first part, with an end mark of its own, is no version (Annex F).
  const linearized = indexOfWord(bytes, '/Linearized', 0, Math.min(bytes.length, 1024)) >= 0;
  return ends.slice(linearized ? 1 : 0, -1).filter((end) => indexOfWord(bytes, 'startxref', end) >= 0);
}

/**
 * Ends of the versions that may have shown something else than the document does, each time of those that showed the same the newest. Versions
 * that have the same pages, content and fonts, told by where these stand, show the same.
 */
function endsToOpen(document: PdfDocument, painted: readonly ReplacedPaint[]): readonly number[] {
  if (painted.length === 0) return [];
  const ends = earlierEnds(document.bytes);
  const places: number[] = [];
  for (const { number, offset } of painted) {
    const now = document.offsetOf(number);
    if (offset === undefined || now === undefined) return ends;
    places.push(now, offset);
  }
  places.sort((a, b) => a - b);
  // What stands nearest before an end holds there, so two ends without a place between them show the same.
  let before = 0;
  const different = new Map<number, number>();
  for (const end of ends) {
    while (before < places.length && (places[before] ?? 0) < end) before += 1;
    different.set(before, end);
  }
  different.delete(places.length);
  return [...different.values()];
}

type View = Omit<DocumentView, 'remains'>;

/** All that a view holds of texts: what pages show, and what stands beside it. */
function textsOf(view: View): readonly string[] {
  return [
    ...view.pages.flatMap(({ texts }) => [
      texts.map(({ text }) => text).join(''),
      texts.map(({ text }) => text).join(' '),
    ]),
    ...view.metadataTexts.map(({ text }) => text),
    ...view.annotations.flatMap(({ contents }) => contents ?? []),
    ...view.structure.flatMap(({ alt, actualText }) => [alt ?? [], actualText ?? []].flat()),
    ...view.actions.flatMap(({ target }) => target ?? []),
    ...view.fields.flatMap(({ name, value }) => [name, value ?? []].flat()),
  ];
}

interface Version {
  readonly texts: readonly string[];
  readonly active: readonly string[];
}

const nothing: Version = { texts: [], active: [] };

/** An earlier version as its readers met it; nothing where the bytes are no document. */
function versionOf(bytes: Uint8Array, budget: Budget, inflate: Inflate): Version {
  const document = new PdfDocument(bytes, budget, inflate);
  if (document.damage.size > 0 || document.encryption?.opened === false) return nothing;
  const builder = new ViewBuilder(document, { looksIntoFonts: false });
  const facts = gatherFacts(document, (event) => builder.listen(event));
  const view = builder.build(factsByNamespace(facts));
  return {
    texts: textsOf(view),
    active: [
      ...view.actions.map(({ type }) => type),
      ...(view.embeddedFiles.length > 0 ? ['EmbeddedFile'] : []),
    ],
  };
}

/**
 * What a file holds besides the document that is shown: its earlier versions, opened as they were where they may have shown something
 * else, and all objects that no version leads to. Ends early, and says so, when time is up.
 * @param read numbers of the objects that the document led to.
 */
export function remainsView(
  document: PdfDocument,
  read: ReadonlySet<number>,
  current: View,
  inflate: Inflate,
): RemainsView {
  const { texts, active, complete, painted } = looseObjects(document, read);
  const found = { texts: new Set(texts), active: new Set(active), complete };
  try {
    for (const end of endsToOpen(document, painted).slice(-mostVersions)) {
      const version = versionOf(document.bytes.subarray(0, end), document.budget.another(), inflate);
      for (const text of version.texts) found.texts.add(text);
      for (const kind of version.active) found.active.add(kind);
    }
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    found.complete = false;
  }
  const shown = new Set(found.texts.size > 0 ? textsOf(current) : []);
  return {
    texts: [...found.texts].filter((text) => !shown.has(text)),
    active: [...found.active],
    complete: found.complete,
  };
}
