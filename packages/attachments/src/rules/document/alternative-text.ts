import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { alternativeTextRemedies } from '../remedies.ts';

const fileName = /\.(?:jpe?g|png|gif|tiff?|bmp|svg|webp|heic|emf|wmf|eps|ai|psd|pdf)\s*$/i;
const cameraName = /^(?:img|dsc[nf]?|dcim|pict?|image|screenshot|skärmbild|skarmbild|scan)[-_ ]?\d[\d_ -]*$/i;
const emptyWord =
  /^(?:en |ett |the |a |an )?(?:bild|bilden|bildobjekt|image|picture|photo|photograph|foto|fotografi|figur|figure|grafik|graphic|illustration|illustrationen|alt|alt ?text|alternativtext|beskrivning|description|ikon|icon|logo|logotyp|diagram|chart|tabell|objekt|object|platshållare|placeholder|null|undefined|todo|xxx+)(?:\s*(?:nr\.?|no\.?)?\s*\d+)?[.:]?$/i;

// What programs write when nobody wrote anything.
const placeholder =
  /^(?:no (?:alternate|alternative|alt) (?:text|description)|alt(?:ernativ)?text saknas|ingen alternativ ?text)/i;
/** What programs add to descriptions that they made up. */
const generated = /(?:automatiskt genererad|automatically generated|AI-generer|AI generated)/i;

export const alternativeText = defineDocumentRule({
  id: 'attachment/alternative-text',
  title: {
    sv: 'Alternativtexten beskriver inte bilden',
    en: 'The alternative text does not describe the picture',
  },
  why: {
    sv: 'Skärmläsaren läser upp texten i stället för bilden. Ett filnamn eller "bild" säger inget.',
    en: 'The screen reader reads the text instead of the picture. A file name or "image" says nothing.',
  },
  action: {
    sv: 'Skriv vad bilden visar och varför den är med.',
    en: 'Write what the picture shows and why it is there.',
  },
  remedies: alternativeTextRemedies,
  wcag: ['1.1.1'],
  matterhorn: ['13-004'],
  basis: [{ source: 'WCAG 2.1, 1.1.1 (F30)' }, { source: 'EN 301 549 V3.2.1, 10.1.1.1' }],
  levels: everyProfile('stop', {
    sv: 'En text som inte beskriver bilden är som ingen text alls.',
    en: 'A text that does not describe the picture is as good as none.',
  }),
  messages: {
    fileName: {
      sv: 'Alternativtexten till bilden på sidan {page} är ett filnamn: "{alt}".',
      en: 'The alternative text of the picture on page {page} is a file name: "{alt}".',
    },
    generated: {
      sv: 'Alternativtexten till bilden på sidan {page} är gjord av ett program: "{alt}". Se efter om den stämmer.',
      en: 'The alternative text of the picture on page {page} was made by a program: "{alt}". See whether it is right.',
    },
    empty: {
      sv: 'Alternativtexten till bilden på sidan {page} säger inget: "{alt}".',
      en: 'The alternative text of the picture on page {page} says nothing: "{alt}".',
    },
  },
  check(view) {
    const problems: AttachmentProblem[] = [];
    for (const element of view.structure) {
      if (element.type !== 'Figure' && element.type !== 'Formula') continue;
      const alt = (element.alt ?? '').slice(0, 2000).normalize('NFC').trim();
      // A missing text is a matter of PDF/UA's own rules; white space alone slips through them.
      const blank =
        element.alt !== undefined &&
        element.alt !== '' &&
        !/[\p{L}\p{N}]/u.test(alt) &&
        element.actualText === undefined;
      const short = alt !== '' && alt.replace(/[^\p{L}\p{N}]/gu, '').length <= 2 && element.type === 'Figure';
      const isEmpty = short || emptyWord.test(alt) || placeholder.test(alt) || blank;
      const isFileName = fileName.test(alt) || cameraName.test(alt);
      const message = isFileName
        ? 'fileName'
        : isEmpty
          ? 'empty'
          : generated.test(alt)
            ? 'generated'
            : undefined;
      if (message === undefined) continue;
      problems.push({
        message,
        ...(message === 'generated' ? { level: 'review' as const } : {}),
        path: element.path,
        ...(element.page === undefined ? {} : { page: element.page }),
        data: { alt: alt.slice(0, 80), page: element.page ?? 0 },
      });
    }
    return problems;
  },
});
