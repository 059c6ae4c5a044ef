import { convertLetter } from '../convert.ts';
import type { Conversion } from '../report/conversion.ts';
import { docxOf, type TestBlock, type TestLetter } from './build-letter.ts';

type Drafted = Extract<Conversion, { readonly kind: 'draft' }>;

/** The conversion of a letter that becomes a draft. @throws when it is refused */
export function drafted(bytes: Uint8Array): Drafted {
  const conversion = convertLetter(bytes, { today: '2026-11-30' });
  if (conversion.kind !== 'draft') throw new Error(`refused: ${conversion.reasons.join()}`);
  return conversion;
}

/** The template that a letter of these blocks becomes. */
export function draftOfBlocks(blocks: readonly TestBlock[], more: Partial<TestLetter> = {}): string {
  const { draft } = drafted(docxOf({ ...more, blocks }));
  return draft.files.get(draft.template) ?? '';
}

export const paragraph = (text: string): TestBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): TestBlock => ({ kind: 'heading', text });
export const item = (text: string): TestBlock => ({ kind: 'item', text });
export const table = (...rows: readonly (readonly string[])[]): TestBlock => ({ kind: 'table', rows });
/** A letter to one person begins so. */
export const toTolvan: readonly TestBlock[] = [
  'Tolvan Tolvansson',
  'Påhittade gatan 12',
  '123 45 EKDALEN',
].map((text) => ({ kind: 'address', text }));
