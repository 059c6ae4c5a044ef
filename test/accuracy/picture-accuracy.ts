import { inflateNode } from '@klarmall/attachments/node';
import { inspectAttachment } from '@klarmall/check/gate';
import { readPicture } from '@klarmall/pdf';
import { disguises, documentWith, type TypedText } from '@klarmall/pdf/testing/disguises';
import { type Drawing, plainPictures, textPictures } from '@klarmall/pdf/testing/pictures';

/** What a picture is taken to hold: so much as a scan, a few words, or nothing to read. */
type PictureClass = 'text' | 'words' | 'none';

export interface PictureAccuracy {
  readonly files: number;
  readonly right: number;
  /** By what the picture holds, then by what was read in it: pictures. */
  readonly table: Readonly<Record<'text' | 'none', Readonly<Record<PictureClass, number>>>>;
  readonly wrong: readonly {
    readonly picture: string;
    readonly holds: string;
    readonly read: PictureClass;
  }[];
}

export interface DisguiseAccuracy {
  /** Documents whose last page is a picture of text, and how many of them are stopped or at least asked about. */
  readonly scans: { readonly files: number; readonly stopped: number; readonly asked: number };
  /** Documents with a photo or drawing, and how many of them are stopped or asked about. */
  readonly good: { readonly files: number; readonly stopped: number; readonly asked: number };
  readonly errors: readonly { readonly picture: string; readonly shown: string; readonly told: string }[];
}

/** Marks that are told apart from nothing, and from a text of its own: as the gate takes them. */
const fewest = { words: 6, text: { lines: 3, characters: 60 } };

function classOf(drawing: Drawing): PictureClass {
  const { lines, characters } = readPicture(drawing);
  if (lines.length >= fewest.text.lines && characters >= fewest.text.characters) return 'text';
  return characters >= fewest.words ? 'words' : 'none';
}

/** The pictures that tests draw: does each hold text? */
export function measurePictures(): PictureAccuracy {
  const table = { text: { text: 0, words: 0, none: 0 }, none: { text: 0, words: 0, none: 0 } };
  const wrong: PictureAccuracy['wrong'][number][] = [];
  for (const [holds, pictures] of [
    ['text', textPictures],
    ['none', plainPictures],
  ] as const) {
    for (const [picture, draw] of Object.entries(pictures)) {
      const read = classOf(draw());
      table[holds][read] += 1;
      if (read !== holds) wrong.push({ picture, holds, read });
    }
  }
  const right = table.text.text + table.none.none;
  return { files: right + wrong.length, right, table, wrong };
}

/** Ways that leave two shades of a picture. */
const inTwoShades = new Set([
  'as a stencil',
  'turned into shapes',
  'as dashes',
  'in stencils that each hold a part',
  'as the shapes of letters, each a line',
]);

const typed: readonly TypedText[] = [
  { lines: ['Read the letter below.'] },
  { heading: 'Appendix: letter', lines: ['Here is the letter that your clinic sent to you in the autumn.'] },
  { lines: ['Read the letter below. It says when you come and what you bring along.'] },
];
const boxes = [
  [0, 0, 595, 842],
  [60, 60, 535, 730],
  [90, 140, 505, 700],
] as const;

/** What is said of pictures in a document: its worst answer. */
async function answerTo(bytes: Uint8Array): Promise<'stopped' | 'asked' | 'silent'> {
  const { findings } = await inspectAttachment(bytes, { fileName: 'letter.pdf' }, { inflate: inflateNode });
  const told = findings.filter(({ rule }) => rule === 'attachment/scan' || rule === 'attachment/text-image');
  if (told.some(({ severity, certainty }) => severity === 'error' && certainty === 'certain'))
    return 'stopped';
  return told.length > 0 ? 'asked' : 'silent';
}

/** Every picture in every way to put it on a page, beside a typed line or two. */
export async function measureDisguises(): Promise<DisguiseAccuracy> {
  const scans = { files: 0, stopped: 0, asked: 0 };
  const good = { files: 0, stopped: 0, asked: 0 };
  const errors: DisguiseAccuracy['errors'][number][] = [];
  let turn = 0;
  for (const [counts, pictures] of [
    [scans, textPictures],
    [good, plainPictures],
  ] as const) {
    for (const [picture, draw] of Object.entries(pictures)) {
      const drawing = draw();
      for (const [shown, show] of Object.entries(disguises)) {
        // A hidden text layer makes a scan of any picture, and two shades make noise of a photo.
        if (counts === good && (shown === 'with a hidden text layer' || inTwoShades.has(shown))) continue;
        turn += 1;
        const box = boxes[turn % boxes.length] ?? boxes[0];
        const words = typed[turn % typed.length] ?? { lines: [] };
        const place = turn % 2 === 0 ? 'alone' : 'second';
        const answer = await answerTo(documentWith(show(drawing, box), words, place));
        counts.files += 1;
        if (answer !== 'silent') counts[answer] += 1;
        if (counts === scans ? answer !== 'stopped' : answer !== 'silent')
          errors.push({ picture, shown, told: answer });
      }
    }
  }
  return { scans, good, errors };
}

export function pictureTable({ files, right, table, wrong }: PictureAccuracy): string {
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;
  return [
    'Bilder: finns det text i dem?',
    row('', ['text', 'några ord', 'ingen text']),
    row('text', [table.text.text, table.text.words, table.text.none]),
    row('ingen text', [table.none.text, table.none.words, table.none.none]),
    `  rätt: ${right} av ${files}`,
    ...wrong.map(({ picture, holds, read }) => `  ${picture}: ${holds} blev ${read}`),
  ].join('\n');
}

export function disguiseTable({ scans, good, errors }: DisguiseAccuracy): string {
  const silent = ({ files, stopped, asked }: DisguiseAccuracy['scans']) => files - stopped - asked;
  const row = (name: string, counts: DisguiseAccuracy['scans']) =>
    `  ${name.padEnd(34)}${[counts.files, counts.stopped, counts.asked, silent(counts)].map((cell) => String(cell).padStart(10)).join('')}`;
  return [
    'Förklädda skanningar',
    `  ${''.padEnd(34)}${['filer', 'stoppade', 'frågade', 'tysta'].map((cell) => cell.padStart(10)).join('')}`,
    row('bild av text under en skriven rad', scans),
    row('foto eller teckning', good),
    ...errors.map(({ picture, shown, told }) => `  ${picture}, ${shown}: ${told}`),
  ].join('\n');
}
