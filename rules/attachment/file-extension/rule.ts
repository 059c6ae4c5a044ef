import { defineRule } from '@klarmall/lint';
import { fileNameProblem } from '../support/file-name-problem.ts';
import { extensionOf, rightExtension } from '../support/right-extension.ts';

/** The name says one kind, the content is another. */
export default defineRule({
  id: 'attachment/file-extension',
  on: 'attachment',
  title: { sv: 'Filnamnet säger fel filtyp', en: 'The file name gives the wrong type' },
  why: {
    sv: 'Invånarens dator öppnar filen i fel program, eller inte alls.',
    en: "The citizen's computer opens the file in the wrong program, or not at all.",
  },
  action: { sv: 'Byt namn på filen till {suggestion}.', en: 'Rename the file {suggestion}.' },
  exceptable: false,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  severity: 'error',
  levelReason: {
    sv: 'En fil ska vara av den typ som namnet anger.',
    en: 'A file must be what it says.',
  },
  tags: ['1177'],
  messages: {
    differs: {
      sv: 'Filnamnet slutar på .{extension} men filen är en {kind}.',
      en: 'The file name ends in .{extension} but the file is a {kind}.',
    },
    missing: {
      sv: 'Filnamnet saknar ändelse. Filen är en {kind}.',
      en: 'The file name has no extension. The file is a {kind}.',
    },
  },
  check({ fileName, kind }, { report }) {
    const right = rightExtension(fileName, kind);
    if (right === undefined) return;
    const extension = extensionOf(fileName);
    const stem = extension === '' ? fileName.replace(/\.$/, '') : fileName.slice(0, -extension.length - 1);
    const better = fileNameProblem(fileName, right);
    const suggestion = better?.message === 'rename' ? better.data.suggestion : `${stem}.${right}`;
    report(
      extension === ''
        ? { message: 'missing', data: { kind, suggestion } }
        : { message: 'differs', data: { extension, kind, suggestion } },
    );
  },
});
