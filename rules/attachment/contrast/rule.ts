import { characters, lengthOf } from '@klarmall/attachments';
import type { Rgb, TextRun } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { relativeLuminance } from '../support/relative-luminance.ts';

/** Ratios of WCAG 2.1, 1.4.3: ordinary text, and large text (18 points, or 14 in bold). */
const ordinary = 4.5;
const large = 3;

/** Letters of this size, in points, are a watermark: "Kopia" across the page. */
const watermarkSize = 60;
/** Letters lighter than this, from 0 black to 1 white, are hard to read on anything light. */
const paleLuminance = 0.13;
/** So many characters are a line that somebody needs. */
const aLine = 20;
/** So many pairs of colours are told one by one; a document with more has too many to mend one by one. */
const mostPairs = 6;

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.1, definition of contrast ratio). */
function contrastOf(one: Rgb, other: Rgb): number {
  const a = relativeLuminance(one);
  const b = relativeLuminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** "#1a2b3c". */
function hexOf(color: Rgb): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}

function ratioNeeded({ size, bold }: TextRun): number {
  // A point less than nothing is lost in rounding.
  return size >= 17.99 || (bold && size >= 13.99) ? large : ordinary;
}

interface Pair {
  readonly color: Rgb;
  readonly ground: Rgb;
  readonly ratio: number;
  readonly needed: number;
  readonly page: number;
  count: number;
}

export default defineDocumentRule({
  id: 'attachment/contrast',
  title: { sv: 'Texten är för blek', en: 'The text is too pale' },
  why: {
    sv: 'Den som ser dåligt kan inte läsa texten.',
    en: 'Those with poor sight cannot read the text.',
  },
  action: {
    sv: 'Gör texten mörkare, eller bakgrunden ljusare. Exportera om.',
    en: 'Make the text darker, or the background lighter. Export again.',
  },
  remedies: {
    word: {
      sv: 'Markera texten > Start > Teckenfärg > Automatisk. Exportera om.',
      en: 'Select the text > Home > Font Color > Automatic. Export again.',
    },
    libreOffice: {
      sv: 'Markera texten > Format > Tecken > Teckeneffekter > Teckenfärg.',
      en: 'Select the text > Format > Character > Font Effects > Font color.',
    },
    inDesign: {
      sv: 'Fönster > Färg > Färgrutor. Välj en mörkare färg för styckeformatet.',
      en: 'Window > Color > Swatches. Choose a darker colour for the paragraph style.',
    },
    acrobat: {
      sv: 'Ändra färgen i originalet och exportera om.',
      en: 'Change the colour in the source and export again.',
    },
  },
  wcag: ['1.4.3'],
  matterhorn: ['04-001'],
  basis: [{ source: 'WCAG 2.1, 1.4.3' }, { source: 'EN 301 549 V3.2.1, 10.1.4.3' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Logotyper och ren utsmyckning är undantagna. En människa måste titta.',
    en: 'Logotypes and pure decoration are exempt. A person must look.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    unmeasured: {
      sv: 'På sidan {page} står {count} ljusa tecken på en bild eller en tonad yta. Se efter om de går att läsa.',
      en: '{count} pale characters on page {page} stand on a picture or a shaded area. See whether they can be read.',
    },
    onPicture: {
      sv: 'På sidan {page} står {count} tecken på en bild. Kontrasten är {ratio} till 1 där den är lägst, men {needed} till 1 behövs.',
      en: '{count} characters on page {page} stand on a picture. The contrast is {ratio} to 1 where it is lowest, but {needed} to 1 is needed.',
    },
    pale: {
      sv: '{count} tecken har färgen {color} på {ground}. Kontrasten är {ratio} till 1, men {needed} till 1 behövs. De första står på sidan {page}.',
      en: '{count} characters have the colour {color} on {ground}. The contrast is {ratio} to 1, but {needed} to 1 is needed. The first of them stand on page {page}.',
    },
    others: {
      sv: '{pairs} andra par av färger har också för låg kontrast ({count} tecken).',
      en: '{pairs} other pairs of colours also have too low a contrast ({count} characters).',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    const pairs = new Map<string, Pair>();
    for (const page of view.pages) {
      const seen = page.texts.filter(
        ({ visible, annotation, size, text }) =>
          visible && !annotation && size < watermarkSize && lengthOf(text) > 0,
      );
      for (const run of seen) notePair(pairs, run, page.number);
      const light = seen.filter(
        ({ color, ground, pictureShades }) =>
          color !== undefined &&
          ground === undefined &&
          pictureShades === undefined &&
          relativeLuminance(color) > paleLuminance,
      );
      const onPicture = worstOnPicture(seen);
      if (onPicture !== undefined)
        problems.push({
          message: 'onPicture',
          page: page.number,
          data: { page: page.number, ...onPicture },
        });
      const unmeasured = characters(light);
      if (unmeasured >= aLine)
        problems.push({
          message: 'unmeasured',
          page: page.number,
          data: { page: page.number, count: unmeasured },
        });
    }
    const worst = [...pairs.values()].sort((one, other) => other.count - one.count);
    for (const { color, ground, ratio, needed, page, count } of worst.slice(0, mostPairs)) {
      problems.push({
        message: 'pale',
        page,
        data: {
          page,
          count,
          color: hexOf(color),
          ground: hexOf(ground),
          // Never rounded up to what is needed.
          ratio: Math.floor(ratio * 100) / 100,
          needed,
        },
      });
    }
    const others = worst.slice(mostPairs);
    if (others.length > 0)
      problems.push({
        message: 'others',
        data: { pairs: others.length, count: others.reduce((total, { count }) => total + count, 0) },
      });
    return problems;
  },
});

/** The contrast that text has at the lowest against the shades of the picture under it: 1 where the picture has its own shade. */
function contrastOnPicture({ color, pictureShades }: TextRun): number | undefined {
  if (color === undefined || pictureShades === undefined) return undefined;
  const [dark, light] = [pictureShades.darker, pictureShades.lighter].map((shade) => rgbOfGray(shade));
  if (dark === undefined || light === undefined) return undefined;
  const luminance = relativeLuminance(color);
  if (luminance >= relativeLuminance(dark) && luminance <= relativeLuminance(light)) return 1;
  return Math.min(contrastOf(color, dark), contrastOf(color, light));
}

function rgbOfGray(shade: number): Rgb {
  return (shade << 16) | (shade << 8) | shade;
}

/** What stands too weakly on the pictures of a page: how many characters, and the pair that is farthest from what is needed. */
function worstOnPicture(
  runs: readonly TextRun[],
): { readonly count: number; readonly ratio: number; readonly needed: number } | undefined {
  const weak = runs.flatMap((run) => {
    const ratio = contrastOnPicture(run);
    const needed = ratioNeeded(run);
    return ratio !== undefined && ratio < needed ? [{ count: lengthOf(run.text), ratio, needed }] : [];
  });
  const [worst] = [...weak].sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
  return (
    worst && {
      count: weak.reduce((total, { count }) => total + count, 0),
      ratio: Math.floor(worst.ratio * 100) / 100,
      needed: worst.needed,
    }
  );
}

/** Counts a run among those of its colours when they differ too little. */
function notePair(pairs: Map<string, Pair>, run: TextRun, page: number): void {
  const { color, ground, text } = run;
  if (color === undefined || ground === undefined) return;
  const needed = ratioNeeded(run);
  const ratio = contrastOf(color, ground);
  if (ratio >= needed) return;
  const key = `${color} ${ground} ${needed}`;
  const known = pairs.get(key);
  if (known === undefined) pairs.set(key, { color, ground, ratio, needed, page, count: lengthOf(text) });
  else known.count += lengthOf(text);
}
