import { defineRule } from '@klarmall/lint';
import { fileNameProblem } from '../support/file-name-problem.ts';
import { rightExtension } from '../support/right-extension.ts';

/** A name that says what the file is. */
export default defineRule({
  id: 'attachment/file-name',
  on: 'attachment',
  title: { sv: 'Filnamnet är svårt att läsa', en: 'The file name is hard to read' },
  why: {
    sv: 'Filnamnet är det invånaren letar efter bland sina hämtade filer.',
    en: 'The file name is what the citizen looks for among downloaded files.',
  },
  action: {
    sv: 'Skriv vad filen handlar om med små bokstäver a till z och bindestreck: egenvard-rygg.pdf.',
    en: 'Write what the file is about in small letters a to z and hyphens: egenvard-rygg.pdf.',
  },
  basis: [{ source: 'Digg, webbriktlinjer, R9' }],
  severity: 'warning',
  levelReason: {
    sv: 'Ett svårläst namn stänger ingen ute.',
    en: 'A name that is hard to read shuts nobody out.',
  },
  tags: ['1177'],
  messages: {
    rename: {
      sv: 'Filnamnet {name} är svårt att läsa. Byt till {suggestion}.',
      en: 'The file name {name} is hard to read. Change it to {suggestion}.',
      action: { sv: 'Byt namn på filen till {suggestion}.', en: 'Rename the file {suggestion}.' },
    },
    undescriptive: {
      sv: 'Filnamnet {name} säger inte vad filen handlar om.',
      en: 'The file name {name} does not say what the file is about.',
    },
  },
  check({ absent, fileName, kind }, { report }) {
    const problem =
      absent === undefined ? fileNameProblem(fileName, rightExtension(fileName, kind)) : undefined;
    if (problem !== undefined) report(problem);
  },
});
