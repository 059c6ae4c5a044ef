import { defineRule } from '@klarmall/lint';
import { exifAction } from '../support/exif-action.ts';

/** Where the picture was taken. */
export default defineRule({
  id: 'attachment/image-location',
  on: 'attachment',
  title: { sv: 'Bilden röjer en plats', en: 'The picture gives away a place' },
  why: {
    sv: 'Alla som får bilden kan se platsen.',
    en: 'Everyone who gets the picture can see where it was taken.',
  },
  action: exifAction,
  exceptable: false,
  basis: [{ source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5' }],
  severity: 'error',
  levelReason: {
    sv: 'En plats kan peka ut en person.',
    en: 'A place can point out a person.',
  },
  tags: ['1177'],
  messages: { gps: { sv: 'Bilden har GPS-position.', en: 'The picture holds a GPS position.' } },
  check({ image }, { report }) {
    if (image?.exif.location) report({ message: 'gps' });
  },
});
