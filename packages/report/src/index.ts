export { attachmentsAsReport } from './attachment/as-report.ts';
export { attachmentCard, type CardReader, type CardText, cardText } from './attachment/card.ts';
export {
  type ExceptionsInput,
  formatExceptions,
  formatExceptionsHtml,
  formatExceptionsJson,
} from './attachment/exceptions.ts';
export { formatAttachmentsHtml } from './attachment/html.ts';
export type {
  AttachmentInput,
  ReportedAttachment,
} from './attachment/input.ts';
export { type AttachmentJson, formatAttachmentsJson } from './attachment/json.ts';
export {
  formatMended,
  mendNothingInWords,
  mendRefusalInWords,
  mendStepsInWords,
  type ReportedMendRefusal,
  type ReportedMendStep,
} from './attachment/mending.ts';
export { formatAttachments } from './attachment/terminal.ts';
export { attachmentSummary } from './attachment/view.ts';
export { formatComparisonHtml } from './comparison/html.ts';
export { type ComparisonJson, formatComparisonJson } from './comparison/json.ts';
export { formatComparisonMarkdown } from './comparison/markdown.ts';
export { type ComparisonTerminalOptions, formatComparison } from './comparison/terminal.ts';
export type { ComparisonInput } from './comparison/view.ts';
export { formatGitHub, type GitHubOptions } from './github.ts';
export { formatGitHubSummary } from './github-summary.ts';
export { formatGitLab } from './gitlab.ts';
export { formatHtml } from './html.ts';
export type { ReportInput } from './input.ts';
export { formatJson, type JsonOptions, type JsonReport } from './json.ts';
export { formatJUnit } from './junit.ts';
export { formatLines } from './line.ts';
export { formatOverview, type Readability, type TemplateOverview } from './overview.ts';
export { reportStyles } from './page-styles.ts';
export { formatPlain } from './plain.ts';
export { safeLines, safeText } from './safe-text.ts';
export { formatSarif, type SarifOptions } from './sarif.ts';
export { countsInWords, countsOf, durationInWords } from './summary.ts';
export { type CalendarEntry, formatCalendar } from './tables/calendar.ts';
export { formatReviewCopy, type ReviewCopy } from './tables/review-page.ts';
export { formatCsv, formatMarkdownTable, formatRows, type Table } from './tables/table.ts';
export { formatTerminal, type TerminalOptions } from './terminal.ts';
export { widthOf, wrap } from './width.ts';
export { remediesOf, type Wording, wordingOf } from './wording.ts';
export { audienceNames, levelOf, textTypeNames, words } from './words.ts';
