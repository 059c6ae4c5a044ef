import { blockOf, languageOf, lengthOf, textOf, visibleRuns } from '@klarmall/attachments';
import type { DocumentView, TextRun } from '@klarmall/pdf';
import { languageName, otherLanguage, otherLanguageName, scriptName } from '@klarmall/swedish';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { pdfRuleId } from '../support/pdf-rule-id.ts';
import { languageRemedies } from '../support/remedies.ts';

const undetermined = new Set(['und', 'zxx', 'mis', 'mul', 'x', 'xx', 'i']);

function primary(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function isUndetermined(tag: string): boolean {
  return undetermined.has(primary(tag)) || !/^[a-z]{2,3}$/.test(primary(tag));
}

/** Characters of visible text by the language that holds for them: that of the nearest element, else the document's. */
function charactersByLanguage(view: DocumentView): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of visibleRuns(view)) {
    if (run.artifact) continue;
    const language = languageOf(view, run);
    counts.set(language, (counts.get(language) ?? 0) + lengthOf(run.text));
  }
  return counts;
}

/** What PDF/UA asks of the language of each part: none of it holds in a file that has no language of its own. */
const rulesOnLanguage = [
  ...['7.2-2', '7.2-33', '7.2-34'],
  ...[21, 22, 23, 24, 25, 30, 31, 32].map((number) => `7.2-${number}`),
];

export default defineDocumentRule({
  id: 'attachment/language',
  groundwork: 12,
  causes: [{ messages: ['missing', 'undetermined'], rules: rulesOnLanguage.map(pdfRuleId) }],
  title: { sv: 'Språket är fel eller saknas', en: 'The language is wrong or missing' },
  why: {
    sv: 'Skärmläsaren läser svensk text med till exempel engelskt uttal. Då går den inte att förstå.',
    en: 'The screen reader reads Swedish text with, for instance, English pronunciation. Nobody can follow it.',
  },
  action: {
    sv: 'Ange rätt språk i källdokumentet och exportera om.',
    en: 'Set the right language in the source document and export again.',
  },
  remedies: languageRemedies,
  wcag: ['3.1.1', '3.1.2'],
  matterhorn: ['11-001'],
  basis: [{ source: 'WCAG 2.1, 3.1.1' }, { source: 'EN 301 549 V3.2.1, 10.3.1.1' }],
  severity: 'error',
  levelReason: {
    sv: 'Utan rätt språk blir uppläst text obegriplig.',
    en: 'Without the right language, text read aloud cannot be understood.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    missing: {
      sv: 'Dokumentet säger inte vilket språk det är på. Skärmläsaren gissar uttalet.',
      en: 'The document does not say which language it is in. The screen reader guesses the pronunciation.',
    },
    undetermined: {
      sv: 'Dokumentets språk är angett som ”{language}”. Det är inget språk, så skärmläsaren gissar uttalet.',
      en: 'The language is given as "{language}". That is no language, so the screen reader guesses the pronunciation.',
    },
    script: {
      sv: 'Dokumentet säger att det är på {stated}, men texten har {found}. Skärmläsaren kan inte läsa den.',
      en: 'The document says that it is in {statedEnglish}, but the text is in {foundEnglish}. The screen reader cannot read it.',
    },
    part: {
      sv: 'Stycket ”{text}” på sidan {page} ser ut att vara på {found} men är inte märkt så. Skärmläsaren läser med fel uttal.',
      en: 'The paragraph "{text}" on page {page} looks to be in {foundEnglish} but is not marked so. It is read with the wrong pronunciation.',
    },
    contradicts: {
      sv: 'Dokumentet säger att det är på {stated}, men texten är på {found}. Skärmläsaren läser med fel uttal.',
      en: 'The document says that it is in {statedEnglish}, but the text is in {foundEnglish}. It is read with the wrong pronunciation.',
    },
  },
  check(view) {
    const counts = charactersByLanguage(view);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const problems: DocumentProblem[] = [];
    const without = counts.get('') ?? 0;
    if (without * 10 > total) problems.push({ message: 'missing' });
    const text = textOf(visibleRuns(view));
    for (const [tag, count] of counts) {
      if (tag === '' || count * 2 <= total) continue;
      if (isUndetermined(tag)) {
        problems.push({ message: 'undetermined', data: { language: tag } });
        continue;
      }
      const other = otherLanguage(text, tag);
      if (other === undefined) continue;
      const stated = languageName(primary(tag));
      const found = other.script === undefined ? otherLanguageName(other) : scriptName(other.script);
      problems.push({
        message: other.script === undefined ? 'contradicts' : 'script',
        data: {
          language: tag,
          stated: stated.sv,
          statedEnglish: stated.en,
          found: found.sv,
          foundEnglish: found.en,
        },
      });
    }
    return problems.length > 0 ? problems : foreignParts(view);
  },
});

/** A paragraph of fewer words may be a name or a title. */
const wordsOfParagraph = 12;
/** So many paragraphs are told one by one. */
const mostParts = 10;

/** Paragraphs in another language than the one that holds for them. */
function foreignParts(view: DocumentView): readonly DocumentProblem[] {
  const paragraphs = new Map<
    number,
    { readonly runs: TextRun[]; readonly page: number; readonly stated: string }
  >();
  for (const page of view.pages) {
    for (const run of page.texts) {
      const block = blockOf(view, run.element);
      if (!run.visible || run.artifact || run.annotation || block < 0) continue;
      const known = paragraphs.get(block);
      if (known !== undefined) known.runs.push(run);
      else {
        const stated = languageOf(view, run);
        paragraphs.set(block, { runs: [run], page: page.number, stated });
      }
    }
  }
  const parts: DocumentProblem[] = [];
  for (const [block, { runs, page, stated }] of paragraphs) {
    const text = textOf(runs);
    if (parts.length >= mostParts || (text.match(/\p{L}{2,}/gu)?.length ?? 0) < wordsOfParagraph) continue;
    const other = otherLanguage(text, stated);
    if (other === undefined) continue;
    const found = otherLanguageName(other);
    const path = view.structure[block]?.path;
    parts.push({
      message: 'part',
      ...asksPerson,
      page,
      ...(path === undefined ? {} : { path }),
      data: {
        page,
        text: text.replace(/\s+/g, ' ').trim().slice(0, 40),
        found: found.sv,
        foundEnglish: found.en,
      },
    });
  }
  return parts;
}
