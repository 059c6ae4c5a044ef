import type { Entry } from '../../sort/entry.ts';
import type { FieldList, FieldType } from './field.ts';

const mergeField =
  /«[^»]{1,40}»|<<[^>]{1,40}>>|\{[A-ZÅÄÖ_ ]{2,30}\}|\[(?:datum|tid|klockslag|plats|namn|läkare|mottagning)[^\]]{0,20}\]/giu;
export const blank = /_{3,}|\.{6,}|…{2,}/gu;

const labels: Readonly<Record<FieldType, string>> = {
  date: 'Datum',
  time: 'Tid',
  place: 'Plats',
  text: 'Uppgift',
};

function mergeType(found: string): FieldType {
  if (/datum|dag/iu.test(found)) return 'date';
  if (/tid|klock/iu.test(found)) return 'time';
  return /plats|lokal/iu.test(found) ? 'place' : 'text';
}

function labelFromMerge(found: string): string {
  const bare = found
    .replace(/[«»<>{}[\]_]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Merge fields of a word processor, and room that the sender fills in. */
export function addBlanks(list: FieldList, entry: Entry): void {
  const { text } = entry.line;
  for (const { index, 0: found } of text.matchAll(mergeField)) {
    const type = mergeType(found);
    list.add(
      entry,
      type,
      { start: index, end: index + found.length },
      { label: labelFromMerge(found), reason: 'mergeField', personal: type === 'text' },
    );
  }
  for (const { index, 0: found } of text.matchAll(blank)) {
    const before = text.slice(0, index);
    const type = /(?:kl\.?|klockan|tid:?)\s*$/iu.test(before)
      ? 'time'
      : /(?:den|datum:?|dag:?)\s*$/iu.test(before)
        ? 'date'
        : 'text';
    list.add(
      entry,
      type,
      { start: index, end: index + found.length },
      { label: labels[type], reason: 'blank' },
    );
  }
}
