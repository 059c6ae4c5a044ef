import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { characters, lengthOf } from './structure-index.ts';

/** Ratios of WCAG 2.1, 1.4.3: ordinary text, and large text (18 points, or 14 in bold). */
const ordinary = 4.5;
const large = 3;
/** Colours are followed roughly, so that text near the line is let be. */
const tolerance = 0.85;

/** Letters of this size, in points, are a watermark: "Kopia" across the page. */
const watermarkSize = 60;
/** Letters lighter than this are hard to read on anything light. */
const paleLuminance = 0.4;
/** So many characters are a line that somebody needs. */
const aLine = 20;

/** Relative luminance of a brightness between 0 and 1 (WCAG 2.1, definition of relative luminance, for grey). */
function relativeLuminance(brightness: number): number {
  return brightness <= 0.04045 ? brightness / 12.92 : ((brightness + 0.055) / 1.055) ** 2.4;
}

function contrastOf(text: number, background: number): number {
  const a = relativeLuminance(text);
  const b = relativeLuminance(background);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

export const contrast = defineDocumentRule({
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
  levels: everyProfile('review', {
    sv: 'Färgerna läses ungefärligt. En människa måste titta.',
    en: 'The colours are read roughly. A person must look.',
  }),
  messages: {
    unmeasured: {
      sv: 'På sidan {page} står {count} ljusa tecken på en bild eller en tonad yta. Se efter om de går att läsa.',
      en: '{count} pale characters on page {page} stand on a picture or a shaded area. See whether they can be read.',
    },
    pale: {
      sv: 'På sidan {page} är {count} tecken bleka mot bakgrunden (ungefär {ratio} till 1).',
      en: '{count} characters on page {page} are pale against the background (about {ratio} to 1).',
    },
  },
  check(view) {
    const problems: AttachmentProblem[] = [];
    for (const page of view.pages) {
      let worst = Number.POSITIVE_INFINITY;
      const pale = page.texts.filter((run) => {
        const { luminance, groundLuminance } = run;
        if (!run.visible || run.annotation || luminance === undefined || groundLuminance === undefined)
          return false;
        if (lengthOf(run.text) === 0) return false;
        if (run.size >= watermarkSize) return false;
        const needed = run.size >= 18 || (run.bold && run.size >= 14) ? large : ordinary;
        const ratio = contrastOf(luminance, groundLuminance);
        if (ratio >= needed * tolerance) return false;
        worst = Math.min(worst, ratio);
        return true;
      });
      const light = page.texts.filter(
        ({ visible, annotation, luminance, groundLuminance }) =>
          visible && !annotation && (luminance ?? 0) > paleLuminance && groundLuminance === undefined,
      );
      const unmeasured = characters(light);
      if (unmeasured >= aLine)
        problems.push({
          message: 'unmeasured',
          page: page.number,
          data: { page: page.number, count: unmeasured },
        });
      const count = characters(pale);
      if (count > 0)
        problems.push({
          message: 'pale',
          page: page.number,
          data: { page: page.number, count, ratio: Math.round(worst * 10) / 10 },
        });
    }
    return problems;
  },
});
