import { type FileKind, isAllowedKind } from '@klarmall/attachments';
import { defineRule, type Problem } from '@klarmall/lint';
import { exportRemedies } from '../support/remedies.ts';

const officePrograms: Partial<Record<FileKind, string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PowerPoint',
  ole: 'Office',
  opendocument: 'LibreOffice',
  rtf: 'RTF',
};
const pictureKinds: readonly FileKind[] = ['gif', 'webp', 'heic', 'avif', 'tiff', 'bmp', 'svg'];

function wrongType(kind: FileKind): Problem {
  if (kind === 'empty') return { message: 'empty' };
  const program = officePrograms[kind];
  if (program !== undefined) return { message: 'office', data: { program } };
  if (pictureKinds.includes(kind)) return { message: 'image', data: { kind } };
  return kind === 'unknown' ? { message: 'unknown' } : { message: 'other', data: { kind } };
}

/** The file is not of a kind that may be attached. */
export default defineRule({
  id: 'attachment/file-type',
  on: 'attachment',
  groundwork: 3,
  title: { sv: 'Filtypen går inte att bifoga', en: 'The file may not be attached' },
  why: { sv: '1177 tar bara emot pdf, jpg och png.', en: '1177 only takes pdf, jpg and png.' },
  action: {
    sv: 'Exportera dokumentet som pdf, eller spara bilden som jpg eller png.',
    en: 'Export the document as pdf, or save the picture as jpg or png.',
  },
  exceptable: false,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  remedies: exportRemedies,
  severity: 'error',
  levelReason: {
    sv: 'Kanalen tar bara emot pdf, jpg och png.',
    en: 'The channel only takes pdf, jpg and png.',
  },
  tags: ['1177'],
  messages: {
    empty: { sv: 'Filen är tom.', en: 'The file is empty.' },
    office: {
      sv: 'Filen är ett {program}-dokument. Exportera den som pdf; det räcker inte att byta namn.',
      en: 'The file is a {program} document. Export it as pdf; renaming it is not enough.',
    },
    image: {
      sv: 'Filen är en bild av typen {kind}. Spara om den som jpg eller png.',
      en: 'The file is a picture of type {kind}. Save it as jpg or png.',
    },
    other: {
      sv: 'Filen är av typen {kind}, inte pdf, jpg eller png.',
      en: 'The file is of type {kind}, not pdf, jpg or png.',
    },
    unknown: { sv: 'Filen är varken pdf, jpg eller png.', en: 'The file is neither pdf, jpg nor png.' },
  },
  check({ absent, kind }, { report }) {
    if (absent === undefined && !isAllowedKind(kind)) report(wrongType(kind));
  },
});
