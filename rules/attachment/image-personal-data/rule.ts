import { defineRule } from '@klarmall/lint';
import { exifAction } from '../support/exif-action.ts';

/** Who took the picture, and with what. */
export default defineRule({
  id: 'attachment/image-personal-data',
  on: 'attachment',
  title: { sv: 'Bilden röjer en person', en: 'The picture gives away a person' },
  why: {
    sv: 'Namn och serienummer följer med bilden till alla som får den.',
    en: 'Names and serial numbers come with the picture to everyone who gets it.',
  },
  action: exifAction,
  exceptable: false,
  basis: [{ source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5' }],
  severity: 'error',
  levelReason: {
    sv: 'Personuppgifter får inte följa med en bilaga.',
    en: 'Personal data may not come with an attachment.',
  },
  tags: ['1177'],
  messages: {
    fields: { sv: 'Bildens egenskaper innehåller {fields}.', en: "The picture's properties hold {fields}." },
  },
  check({ image }, { report }) {
    const fields = image?.exif.personalFields ?? [];
    if (fields.length > 0) report({ message: 'fields', data: { fields: fields.join(', ') } });
  },
});
