import type { Remedies } from '@klarmall/model';

/** A program that remedies are written for. */
export type Program = keyof Remedies;

/** In order: the program that a document was written in is told by its creator first, and many write with another's library. */
const signs: readonly (readonly [Program, RegExp])[] = [
  ['word', /\bword\b|pdfmaker[^;]*word/i],
  ['libreOffice', /libreoffice|openoffice|collabora/i],
  ['inDesign', /indesign/i],
  ['googleDocs', /google docs/i],
  ['canva', /\bcanva\b/i],
  ['chrome', /skia\/pdf|chrom(?:e|ium)|mozilla\/5\.0/i],
  ['acrobat', /acrobat|adobe pdf/i],
];

/** The program that a PDF was made in, by what it says of itself; undefined when it says another, or nothing. */
export function programOf(facts: {
  readonly producer: string | undefined;
  readonly creator: string | undefined;
}): Program | undefined {
  const said = `${facts.creator ?? ''} ; ${facts.producer ?? ''}`;
  return signs.find(([, sign]) => sign.test(said))?.[0];
}
