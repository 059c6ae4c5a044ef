import { blockOf, characters, visibleRuns } from '@klarmall/attachments';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { pdfRuleId } from '../support/pdf-rule-id.ts';
import { taggingRemedies } from '../support/remedies.ts';
import { isRepeated, isRunningHead, untaggedText } from '../support/untagged-text.ts';

export default defineDocumentRule({
  id: 'attachment/structure',
  groundwork: 11,
  causes: [
    { messages: ['empty'], rules: [pdfRuleId('7.1-3')] },
    { messages: ['partial'], rules: [pdfRuleId('7.1-3')], samePage: true },
  ],
  title: { sv: 'Taggarna täcker inte texten', en: 'The tags do not cover the text' },
  why: {
    sv: 'Skärmläsaren läser bara det som är taggat. Resten finns inte för den.',
    en: 'The screen reader reads only what is tagged. The rest does not exist for it.',
  },
  action: {
    sv: 'Exportera om från originalet med taggar.',
    en: 'Export again from the original with tags.',
  },
  remedies: taggingRemedies,
  wcag: ['1.3.1'],
  matterhorn: ['01-001', '01-002', '01-006'],
  basis: [
    { source: 'WCAG 2.1, 1.3.1' },
    { source: 'ISO 14289-1, 7.1' },
    { source: 'EN 301 549 V3.2.1, 10.1.3.1' },
  ],
  severity: 'error',
  levelReason: {
    sv: 'Text som inte är taggad läses inte upp.',
    en: 'Text that is not tagged is not read aloud.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    empty: {
      sv: 'Dokumentet har taggar, men ingen text ligger i dem. Skärmläsaren läser ett tomt dokument.',
      en: 'The document has tags, but no text stands in them. The screen reader reads an empty document.',
    },
    partial: {
      sv: 'På sidan {page} ligger {count} tecken utanför taggarna. Skärmläsaren hoppar över dem.',
      en: '{count} characters on page {page} stand outside the tags. The screen reader skips them.',
    },
    artifacts: {
      sv: 'Det mesta av texten är märkt som dekor. Skärmläsaren hoppar över den.',
      en: 'Most of the text is marked as decoration. The screen reader skips it.',
    },
    artifact: {
      sv: 'På sidan {page} är {count} tecken mitt på sidan märkta som dekor. Se efter om invånaren behöver dem.',
      en: '{count} characters in the middle of page {page} are marked as decoration. See whether they are to be read.',
    },
    margin: {
      sv: 'På sidan {page} ligger {count} tecken i kanten eller tvärs över sidan utanför taggarna. Se efter om invånaren behöver dem.',
      en: '{count} characters at the edge of page {page} or across it stand outside the tags. See whether they are to be read.',
    },
    flat: {
      sv: 'All text ligger i en enda tagg. Skärmläsaren kan inte skilja stycken, rubriker och listor åt.',
      en: 'All text stands in a single tag. The screen reader cannot tell paragraphs, headings and lists apart.',
    },
  },
  check(view) {
    if (view.class !== 'born-digital' && view.class !== 'mixed') return [];
    // A document without tags at all breaks PDF/UA's own rules.
    if (!view.tagged) return [];
    const visible = visibleRuns(view);
    const total = characters(visible);
    if (total === 0) return [];
    const tagged = visible.filter((run) => run.element !== undefined && !run.artifact);
    const artifacts = visible.filter((run) => run.artifact);
    if (tagged.length === 0 && artifacts.length === 0) return [{ message: 'empty' }];
    if (characters(artifacts) * 2 > total) return [{ message: 'artifacts' }];
    if (characters(tagged) * 10 < total) return [{ message: 'empty' }];
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const own = page.texts.filter((run) => run.visible && !run.annotation);
      const { lost, aside } = untaggedText(page);
      if (lost > 0) {
        problems.push({ message: 'partial', page: page.number, data: { page: page.number, count: lost } });
      } else if (aside > 0 && !isRepeated(view, page)) {
        problems.push({
          message: 'margin',
          ...asksPerson,
          page: page.number,
          data: { page: page.number, count: aside },
        });
      }
      const decor = own
        .filter((run) => run.artifact && !isRunningHead(page, run))
        .reduce((count, run) => count + (run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
      if (decor >= 12) {
        problems.push({
          message: 'artifact',
          ...asksPerson,
          page: page.number,
          data: { page: page.number, count: decor },
        });
      }
    }
    const used = new Set(tagged.map((run) => blockOf(view, run.element)));
    const lines = new Set(tagged.map((run) => `${Math.round(run.box[1])}`)).size;
    if (used.size === 1 && lines >= 8) problems.push({ message: 'flat', ...asksPerson });
    return problems;
  },
});
