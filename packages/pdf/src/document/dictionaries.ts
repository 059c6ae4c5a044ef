import { isArray, isDict, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import type { PdfDocument } from './document.ts';

/** Values within one object are looked through this far. */
const MAX_NESTED = 100_000;

/** Every dictionary of a file, those of streams and those within others too, in no certain order. Loads all objects. */
export function* dictionariesOf(document: PdfDocument): Generator<PdfDict> {
  for (const number of document.objectNumbers()) yield* nestedDictionaries(document, document.load(number));
}

function* nestedDictionaries(document: PdfDocument, value: PdfValue): Generator<PdfDict> {
  const pending: PdfValue[] = [value];
  for (let seen = 0; pending.length > 0 && seen < MAX_NESTED; seen++) {
    const next = pending.pop() ?? null;
    const dict = next instanceof PdfStream ? next.dict : next;
    document.budget.tick();
    if (isDict(dict)) {
      yield dict;
      for (const inner of dict.entries.values()) if (typeof inner === 'object') pending.push(inner);
    } else if (isArray(dict)) for (const inner of dict) if (typeof inner === 'object') pending.push(inner);
  }
}
