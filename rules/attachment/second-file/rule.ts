import { defineRule } from '@klarmall/lint';
import { exportRemedies } from '../support/remedies.ts';

/** Two files in one. */
export default defineRule({
  id: 'attachment/second-file',
  on: 'attachment',
  groundwork: 4,
  keepsFromMending: 'damaged',
  title: { sv: 'Filen är två filer i en', en: 'The file is two files in one' },
  why: {
    sv: 'En fil kan gömma sig i en annan, och datorn kan öppna fel fil.',
    en: 'A file can hide in another and be opened in its place.',
  },
  action: { sv: 'Exportera om från originalet.', en: 'Export again from the original.' },
  exceptable: false,
  remedies: exportRemedies,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  severity: 'error',
  levelReason: {
    sv: 'Det går inte att veta vilken av filerna som öppnas.',
    en: 'There is no knowing which of the files is opened.',
  },
  tags: ['1177'],
  messages: {
    before: {
      sv: 'Filen är en {kind} men börjar som en {second}.',
      en: 'The file is a {kind} but begins as a {second}.',
    },
    inside: {
      sv: 'Filen är en {kind} men är också en {second}.',
      en: 'The file is a {kind} but is a {second} as well.',
    },
    after: {
      sv: 'Efter slutet på filen ({kind}) följer en {second}.',
      en: 'After the end of the file ({kind}) there follows a {second}.',
    },
  },
  check({ kind, second }, { report }) {
    if (second !== undefined) report({ message: second.where, data: { kind, second: second.kind } });
  },
});
