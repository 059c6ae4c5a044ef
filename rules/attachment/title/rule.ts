import { anyOf, wordList } from '../../support/phrases.ts';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { pdfRuleId } from '../support/pdf-rule-id.ts';
import { titleRemedies } from '../support/remedies.ts';

/** What programs and people call a text before it has a title; some with a number. */
const NUMBERED = anyOf([
  'namnl(ö|o)s[t][ dokument| fil]',
  'powerpoint(-| )presentation',
  'scan[ned document]',
  ...wordList('dokument document presentation book [brev]mall[en] brev test'),
]);
const UNNUMBERED = anyOf([
  ...wordList('title titel pdf template letter utkast draft kopia'),
  '(ny|nytt|new) (fil|dokument|document|file)',
  '(utan|ingen|saknar|no) (titel|title)',
  'skanna[t] dokument',
]);
const empty = new RegExp(
  `^(?:${NUMBERED}\\s*\\d*|${UNNUMBERED}|untitled[-\\s]*\\d*|microsoft word(?:\\s*[-–].*)?|kopia av.*|copy of .*)$`,
  'iu',
);
const withExtension =
  /\.(?:docx?|dotx?|docm|odt|fodt|ott|odp|ods|rtf|txt|indd|idml|pages|pptx?|xlsx?|pdf|x?html?|xml|md|adoc|tex|typ|fo|ps|svg|jpe?g|png|tiff?)$/i;
const path = /^(?:file:|[a-z]:\\|\/\w|https?:|about:)/i;

/** Words tied together, or a version: what nobody writes in a title, but everybody in a file name. */
const codeName = /\p{L}.*_|_.*\p{L}|\p{L}.*-.*-|[-.]v\d+$/iu;

function comparable(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is wrong with a title: it is missing, a file name, or says nothing. */
export function titleFault(title: string, fileName: string): DocumentProblem | undefined {
  const written = title.trim();
  if (written === '') return { message: 'missing' };
  const data = { title: written.slice(0, 120) };
  const stem = fileName.replace(/\.[^.]*$/, '');
  if (withExtension.test(written) || path.test(written)) return { message: 'fileName', data };
  if (empty.test(written) || comparable(written).length < 2) return { message: 'empty', data };
  if (/\s/.test(written)) return undefined;
  // A title in words may equal a file name made from it; a file name as such has no spaces.
  const likeFileName = /[-_\d]/.test(written) || written === stem;
  if (likeFileName && comparable(written) === comparable(stem)) return { message: 'fileName', data };
  return codeName.test(written) ? { message: 'codeName', ...asksPerson, data } : undefined;
}

export default defineDocumentRule({
  id: 'attachment/title',
  groundwork: 13,
  causes: [{ rules: ['7.1-9', '7.1-10'].map(pdfRuleId) }],
  title: { sv: 'Titeln säger inte vad dokumentet är', en: 'The title does not say what the document is' },
  why: {
    sv: 'Skärmläsaren börjar med titeln, och den står i fliken. Ett filnamn säger inget.',
    en: 'The title is the first thing read aloud, and what stands in the tab. A file name says nothing.',
  },
  action: {
    sv: 'Skriv en titel i dokumentets egenskaper och exportera om.',
    en: "Write a title in the document's properties and export again.",
  },
  remedies: titleRemedies,
  wcag: ['2.4.2'],
  matterhorn: ['06-004'],
  basis: [{ source: 'WCAG 2.1, 2.4.2' }, { source: 'EN 301 549 V3.2.1, 10.2.4.2' }],
  severity: 'error',
  levelReason: {
    sv: 'Ett dokument ska ha en titel som säger vad det handlar om.',
    en: 'A document must have a title that says what it is about.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    missing: { sv: 'Dokumentet har ingen titel.', en: 'The document has no title.' },
    fileName: {
      sv: 'Titeln ”{title}” är ett filnamn. Den säger inte vad dokumentet handlar om.',
      en: 'The title "{title}" is a file name. It does not say what the document is about.',
    },
    codeName: {
      sv: 'Titeln ”{title}” ser ut som ett filnamn. Se efter om den säger vad dokumentet handlar om.',
      en: 'The title "{title}" looks like a file name. See whether it says what the document is about.',
    },
    empty: {
      sv: 'Titeln ”{title}” säger inte vad dokumentet handlar om.',
      en: 'The title "{title}" does not say what the document is about.',
    },
  },
  check(view, { fileName }) {
    const fault = titleFault(view.title ?? '', fileName);
    return fault === undefined ? [] : [fault];
  },
});
